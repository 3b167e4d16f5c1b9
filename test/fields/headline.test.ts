import { describe, expect, it } from 'vitest';
import { HEADLINE, meta, newsArticle, parseHeaded, parseLines, script } from './headed-page.js';

const REWORDED = 'First keepers in forty years: life on Gull Island begins anew';

describe('the headline that the page shows', () => {
  it.each([
    ['the h1', {}],
    [
      'without the name of the site',
      { headline: `<h1>${HEADLINE} | The Islander</h1>`, head: meta('og:site_name', 'The Islander') },
    ],
    ['without a label behind a bar', { headline: `<h1>${HEADLINE} | Opinion</h1>` }],
    ['without the kicker in it', { headline: `<h1><span class="kicker">Islands</span> ${HEADLINE}</h1>` }],
    [
      'without what a hidden colon parts from it',
      { headline: `<h1><span>Islands</span><span class="sr">: </span><span>${HEADLINE}</span></h1>` },
    ],
    [
      'without what the titles leave out before it',
      { headline: `<h1><time>12 May 2025</time> ${HEADLINE}</h1>`, head: meta('og:title', HEADLINE) },
    ],
    [
      'without a counter behind it',
      {
        headline: `<h1><a href="/s/1">${HEADLINE}</a> <a href="/s/1#comments">87</a></h1>`,
        head: meta('og:title', HEADLINE),
      },
    ],
    [
      'not the name of the site, though that is an h1 too',
      { frame: '<h1>The Islander</h1>', head: meta('og:site_name', 'The Islander') },
    ],
    [
      'not the h1 in the path to the page',
      {
        frame: `<ol class="breadcrumb"><li><h1>Gull Island: lighthouse keepers return after forty years</h1></li></ol>`,
        headline: `<h2>${HEADLINE}</h2>`,
        head: newsArticle(),
      },
    ],
    ['not a hidden h1', { frame: '<h1 hidden>Subscribe to the lighthouse letter from Gull Island</h1>' }],
    ['a div that is named headline', { headline: `<div class="story-headline">${HEADLINE}</div>` }],
    [
      'a div without a name, which the title repeats',
      { headline: `<div class="x1">${HEADLINE}</div>`, title: `${HEADLINE} - The Islander` },
    ],
  ])('%s', (_, parts) => {
    expect(parseHeaded(parts).headline).toBe(HEADLINE);
  });
});

describe('the headline and the titles in the metadata', () => {
  it('keeps what the page shows where JSON-LD or og:title say the same', () => {
    expect(parseHeaded({ head: newsArticle() + meta('og:title', REWORDED) }).headline).toBe(HEADLINE);
    expect(
      parseHeaded({ head: meta('og:title', HEADLINE) + newsArticle({ headline: REWORDED }) }).headline,
    ).toBe(HEADLINE);
  });

  it('takes the title of a news article where nothing confirms what the page shows', () => {
    const head = newsArticle({ headline: REWORDED }) + meta('og:title', `${REWORDED} - The Islander`);
    expect(parseHeaded({ head: head + meta('og:site_name', 'The Islander') }).headline).toBe(REWORDED);
  });

  it('takes no title that is cut short or only the name of the site', () => {
    const head =
      newsArticle({ headline: 'Lighthouse keepers return to Gull…' }) + meta('og:title', 'The Islander');
    expect(parseHeaded({ head: head + meta('og:site_name', 'The Islander') }).headline).toBe(HEADLINE);
  });

  it('keeps what the page shows where the page does not say that it is news', () => {
    const head = meta('og:title', REWORDED) + script({ '@type': 'BlogPosting', headline: REWORDED });
    expect(parseHeaded({ head }).headline).toBe(HEADLINE);
  });

  it('takes no title of another story', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Ferry runs aground in thick fog',
      author: 'Ann Other',
    };
    const article = parseHeaded({ head: script(other) });
    expect(article.headline).toBe(HEADLINE);
    expect(article.authors).toEqual([]);
  });

  it('finds the story among several objects', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Ferry runs aground in thick fog',
      articleSection: 'Sea',
    };
    const own = { '@type': 'NewsArticle', headline: HEADLINE, articleSection: 'Islands' };
    expect(parseHeaded({ head: script(other, own, other) }).section).toBe('Islands');
  });

  it('reads references that were encoded twice', () => {
    const head = newsArticle({ headline: 'Keepers &amp; birds return to Gull Island&#039;s lighthouse' });
    expect(parseHeaded({ head }).headline).toBe("Keepers & birds return to Gull Island's lighthouse");
  });
});

describe('the headline in scraped text', () => {
  it.each([
    ['under a menu', ['News', 'Sport', 'Culture Theatre Books Film Music', HEADLINE]],
    [
      'over lead, byline and caption',
      [
        HEADLINE,
        'Four hundred applied to live on the island',
        'By Maud Ellery',
        'The lighthouse on Gull Island in May. Photo: Tom Reed',
      ],
    ],
    ['under the path to the page, which ends in it', [`Home News ${HEADLINE}`, HEADLINE, '12 May 2025']],
    [
      'over a caption that ends in the name of an agency',
      [HEADLINE, 'The keepers in front of the lighthouse on Gull Island on Tuesday.AFP', '12 May 2025'],
    ],
    [
      'over the lines of writer and time in one',
      [HEADLINE, 'Maud Ellery|Published 15 hours ago', 'Keepers count the seabirds'],
    ],
    ['under the path to the page, joined to it', [`HomeNewsIslands${HEADLINE}`, HEADLINE, '12 May 2025']],
    ['over its repetition with the name of the site', [`${HEADLINE} | The Islander`, HEADLINE]],
  ])('%s', (_, lines) => {
    expect(parseLines(...lines).headline).toBe(HEADLINE);
  });
});

describe('a headline in scraped text that opens like a byline', () => {
  it.each([
    'By sea and by air: how lighthouse keepers reach Gull Island in winter',
    'Text of the agreement on the lighthouse of Gull Island is published',
  ])('%s', (headline) => {
    expect(parseLines(headline, '12 May 2025').headline).toBe(headline);
  });
});

describe('a headline in scraped text that the path to the page joins with its kicker in another way', () => {
  it.each([
    ['a colon, and nothing', `Home\nNews\nIslands: ${HEADLINE}`, `Islands ${HEADLINE}`],
    ['a colon, and a dash', `Home\nNews\nIslands: ${HEADLINE}`, `Islands – ${HEADLINE}`],
    ['a colon, and not even a blank', `Home\nNews\nIslands: ${HEADLINE}`, `Islands${HEADLINE}`],
  ])('%s', (_, path, line) => {
    const { headline, kicker } = parseLines(...path.split('\n'), line, '12 May 2025');
    expect({ headline, kicker }).toEqual({ headline: HEADLINE, kicker: 'Islands' });
  });

  it('keeps a colon that the page shows in every line', () => {
    const whole = `Islands: ${HEADLINE}`;
    expect(parseLines('Home', whole, whole, '12 May 2025').headline).toBe(whole);
  });
});

describe('a label of a search box in scraped text that stands twice', () => {
  it('is not the headline', () => {
    const headline = 'Nobody asked for this: yet it came';
    const label = 'Find news: Find';
    const lines = [label, 'Menu', label, headline, 'A column by Jane Doe - 12 May 2025 - 3 comments'];
    expect(parseLines(...lines).headline).toBe(headline);
  });
});
