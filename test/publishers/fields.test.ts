/** What selectors and functions give for each field. Every case is one that the general rules read otherwise. */
import { describe, expect, it } from 'vitest';
import { type Article, type PublisherFields, parseArticle } from '../../src/index.js';
import { readStory } from '../../src/parse-article.js';
import { ADDRESS, HOST, herald, pageWith, paragraphs, parseHerald, type Rest, textsOf } from './herald.js';

type Parts = Parameters<typeof pageWith>[0];

const PHOTO = `https://${HOST}/photo.jpg`;

/** Metadata that the general rules believe. */
const misleading = `<meta name="author" content="Mary Major"><meta property="og:image" content="https://${HOST}/logo.png">
<meta property="article:published_time" content="2024-01-01">`;

const cases: [what: string, parts: Parts, fields: PublisherFields, wanted: Partial<Article>][] = [
  [
    'url: the address of a link',
    { top: '<a class="q1" href="/short/1">Permalink</a>' },
    { url: '.q1' },
    { url: `https://www.${HOST}/short/1` },
  ],
  [
    'publisher: a text',
    { top: '<div class="q1">The Herald</div>' },
    { publisher: '.q1' },
    { publisher: 'The Herald' },
  ],
  [
    'section: a text, without arrows',
    { top: '<div class="q1">» Harbour</div>' },
    { section: '.q1' },
    { section: 'Harbour' },
  ],
  [
    'kicker: a text, without edges',
    { bottom: '<div class="q1">Harbour:</div>' },
    { kicker: '.q1' },
    { kicker: 'Harbour' },
  ],
  [
    'headline: a text, with an anchor in the page',
    { bottom: '<div class="q1">Bridge: what now?</div>' },
    { headline: '.q1' },
    { headline: 'Bridge: what now?' },
  ],
  [
    'headline: an attribute, without the name of the site',
    {
      head: '<meta property="og:site_name" content="The Herald"><meta name="shown" content="Bridge open! - The Herald">',
    },
    { headline: 'meta[name=shown]' },
    { headline: 'Bridge open!' },
  ],
  [
    'lead: the first element',
    { bottom: '<p class="q1">Traffic crosses.</p><p class="q1">Again.</p>' },
    { lead: '.q1' },
    { lead: 'Traffic crosses.' },
  ],
  [
    'lead: all elements',
    { bottom: '<p class="q1">Traffic crosses.</p><p class="q1">Again.</p>' },
    { lead: { select: '.q1', all: true } },
    { lead: 'Traffic crosses. Again.' },
  ],
  [
    'description: content of a meta element',
    { head: '<meta name="about" content="All about the &amp;quot;bridge&amp;quot;">' },
    { description: '[name=about]' },
    { description: 'All about the "bridge"' },
  ],
  [
    'dateline: place and agency',
    { bottom: '<div class="q1">Smallville • UNN</div>' },
    { dateline: '.q1' },
    { dateline: { place: 'Smallville', agency: 'UNN', raw: 'Smallville • UNN' } },
  ],
  [
    'dateline: a place alone',
    { bottom: '<div class="q1">Smallville –</div>' },
    { dateline: '.q1' },
    { dateline: { place: 'Smallville', agency: null, raw: 'Smallville' } },
  ],
  [
    'authors: names without "By", roles and addresses of others',
    {
      bottom:
        '<div class="q1">By <a href="/staff/doe">Jane Doe</a> and <a href="/staff/roe">John Roe</a>, chief reporter</div>',
    },
    { authors: '.q1' },
    {
      authors: [
        { name: 'Jane Doe', url: `https://www.${HOST}/staff/doe` },
        { name: 'John Roe', url: `https://www.${HOST}/staff/roe` },
      ],
    },
  ],
  [
    'authors: each element one',
    {
      bottom:
        '<ul><li><a class="q1" href="/staff/doe">Jane Doe</a></li><li><b class="q1">John Roe</b></li></ul>',
    },
    { authors: '.q1' },
    {
      authors: [
        { name: 'Jane Doe', url: `https://www.${HOST}/staff/doe` },
        { name: 'John Roe', url: null },
      ],
    },
  ],
  [
    'published: a text in the language of the page, with the time zone of the profile',
    { bottom: '<div class="q1">On the page since 7 August 2025 at 9:30</div>' },
    { published: '.q1' },
    { published: '2025-08-07T09:30+03:00' },
  ],
  [
    'published: what machines read goes ahead of what is shown',
    { bottom: '<p><time class="q1" datetime="2025-08-07T06:30:00Z">Thursday</time></p>' },
    { published: '.q1' },
    { published: '2025-08-07T06:30:00Z' },
  ],
  [
    'published: a time element inside',
    { bottom: '<p class="q1">Since <time datetime="2025-08-07">Thursday</time></p>' },
    { published: '.q1' },
    { published: '2025-08-07' },
  ],
  [
    'published: an attribute with seconds since 1970',
    { bottom: '<p class="q1" data-stamp="1754548200">Thursday</p>' },
    { published: { select: '.q1', attribute: 'data-stamp' } },
    { published: '2025-08-07T06:30:00Z' },
  ],
  [
    'modified: the first element that is a date',
    { bottom: '<p class="q1">Never</p><p class="q1">8 August 2025</p>' },
    { modified: '.q1' },
    { modified: '2025-08-08' },
  ],
  [
    'views: a count in words',
    { bottom: '<p class="q1">12.5k looked at this</p>' },
    { views: '.q1' },
    { views: 12_500 },
  ],
  [
    'views: a count with marks',
    { bottom: '<p class="q1">Seen by 12,482 people</p>' },
    { views: '.q1' },
    { views: 12_482 },
  ],
  [
    'image: a picture, with what is shown beside it',
    {
      middle:
        '<figure class="q1"><img src="/photo.jpg" alt="The bridge"><figcaption>The bridge on Monday. Photo: Jane Doe</figcaption></figure>',
    },
    { image: '.q1' },
    {
      image: {
        url: `https://www.${HOST}/photo.jpg`,
        alt: 'The bridge',
        caption: 'The bridge on Monday.',
        credit: 'Jane Doe',
      },
    },
  ],
  [
    'image: an address alone',
    { head: `<meta name="photo" content="${PHOTO}">` },
    { image: 'meta[name=photo]' },
    { image: { url: PHOTO, alt: null, caption: null, credit: null } },
  ],
  [
    'tags: each element one',
    { bottom: '<p><i class="q1">Harbour</i> <i class="q1">Bridges, old</i> <i class="q1">#Traffic</i></p>' },
    { tags: '.q1' },
    { tags: ['Harbour', 'Bridges, old', 'Traffic'] },
  ],
  [
    'tags: one element with all',
    { bottom: '<p class="q1">Harbour, Bridges; Traffic</p>' },
    { tags: '.q1' },
    { tags: ['Harbour', 'Bridges', 'Traffic'] },
  ],
  [
    'tags: an attribute',
    { head: '<meta name="about" content="harbour,bridges">' },
    { tags: '[name=about]' },
    { tags: ['harbour', 'bridges'] },
  ],
  [
    'relatedLinks: the cards of this kind alone',
    {
      middle: `<p>Read also: <a href="/2025/tolls">Why there are no tolls on the bridge after all</a></p>
        <div class="q1"><a href="/2025/ferries">See what becomes of the old ferries now</a> <i>6 August 2025</i></div>`,
    },
    { relatedLinks: '.q1' },
    {
      relatedLinks: [
        {
          title: 'See what becomes of the old ferries now',
          url: `https://www.${HOST}/2025/ferries`,
          published: '2025-08-06',
          views: null,
          placement: 'in-body',
        },
      ],
    },
  ],
];

describe('a selector for', () => {
  it.each(cases)('%s', (_what, parts, fields, wanted) => {
    const html = pageWith({ ...parts, head: misleading + (parts.head ?? '') });
    const article = parseHerald(html, { fields, timeZone: 'Europe/Helsinki' });
    expect(article).toMatchObject(wanted);
    expect(parseArticle(html, { url: ADDRESS, timeZone: 'Europe/Helsinki' })).not.toMatchObject(wanted);
    expect(textsOf(article).slice(0, 2)).toEqual(paragraphs.slice(0, 2));
  });

  it('body: the story is what stands in the element, and nothing else', () => {
    const html = pageWith({
      bottom: `<div class="q9">${paragraphs
        .map((text) => `<p>Not this: ${text}</p>`)
        .join('')
        .repeat(3)}</div>`,
    });
    expect(textsOf(parseArticle(html))).not.toEqual(paragraphs);
    const article = parseHerald(html, { fields: { body: '.q7' } });
    expect(textsOf(article)).toEqual(paragraphs);
    expect(article.quotes).toMatchObject([{ block: 2, speaker: { name: 'Mary Major' } }]);
  });

  it('a line of facts in the story takes the line out of the body', () => {
    const html = pageWith({
      middle: '<p class="q1">Read by 12,482 people in this town, and by some in the next one, too.</p>',
    });
    expect(textsOf(parseHerald(html, {}))).toHaveLength(4);
    const middle = '<p class="q1">Read by 12,482</p>';
    expect(textsOf(parseHerald(pageWith({ middle }), { fields: { views: '.q1' } }))).toEqual(paragraphs);
    // A whole paragraph stays one.
    const article = parseHerald(html, { fields: { views: '.q1' } });
    expect([article.views, textsOf(article).length]).toEqual([12_482, 4]);
  });
});

describe('rules for a field', () => {
  const html = pageWith({
    top: '<p class="by">By <a href="/staff/doe">Jane Doe</a></p><p class="q2">7 August 2025</p>',
    bottom: '<p class="q3">John Roe</p>',
  });
  const named = (article: Article) => article.authors.map(({ name }) => name);

  it('are tried in their order', () => {
    expect(named(parseHerald(html, { fields: { authors: ['.none', '.q3', '.by'] } }))).toEqual(['John Roe']);
    expect(named(parseHerald(html, { fields: { authors: ['.none', '.q2', '.by'] } }))).toEqual(['Jane Doe']);
  });

  it('are followed by the general ones where they give nothing', () => {
    expect(named(parseHerald(html, { fields: { authors: '.none' } }))).toEqual(named(parseArticle(html)));
    expect(named(parseHerald(html, { fields: { authors: () => null } }))).toEqual(['Jane Doe']);
    expect(named(parseHerald(html, { fields: { authors: () => [] } }))).toEqual(['Jane Doe']);
    expect(named(parseHerald(html, { fields: { authors: () => undefined } }))).toEqual(['Jane Doe']);
  });

  it('say in their names where they look', () => {
    const fields: PublisherFields = {
      authors: ['.q3', { select: 'meta[name=by]', attribute: 'content' }, () => null],
    };
    const reading = readStory(html, { url: ADDRESS, publishers: [herald({ name: 'Herald', fields })] });
    expect(reading.rules.authors.map(({ name }) => name).slice(0, 4)).toEqual([
      'publisher Herald: selector .q3',
      'publisher Herald: selector meta[name=by], attribute content',
      'publisher Herald: function',
      'byline, with more names than the metadata',
    ]);
  });

  it('anchor the page at the headline that they find', () => {
    const two = pageWith({
      bottom: `<h1 class="q1">Ferries are sold</h1><p>By Mary Major</p>${paragraphs.map((text) => `<p>${text} And more.</p>`).join('')}`,
    });
    const at = (publishers: Parameters<typeof readStory>[1]['publishers']) =>
      readStory(two, { url: ADDRESS, publishers }).roles.headline?.text;
    expect(at([])).toBe('Old harbour bridge is open again');
    expect(at([herald({ fields: { headline: '.q1' } })])).toBe('Ferries are sold');
    expect(at([herald({ fields: { headline: () => 'Ferries  are sold' } })])).toBe('Ferries are sold');
    expect(at([herald({ fields: { headline: (page) => page.select('.q1') } })])).toBe('Ferries are sold');
  });
});

it('gives nothing by selectors in plain text, where functions still count', () => {
  const text = `Old harbour bridge is open again\n\n7 August 2025, 9:30\n\n${paragraphs.join('\n\n')}\n`;
  const rest = {
    timeZone: 'Europe/Helsinki',
    fields: { authors: ['p', () => [{ name: 'Jane Doe', url: null }]] },
  } as const;
  const article = parseHerald(text, rest);
  expect(article).toMatchObject({ authors: [{ name: 'Jane Doe' }], published: '2025-08-07T09:30+03:00' });
  expect(article.body).toEqual(parseArticle(text).body);
});

it('takes no time on pages made to keep a profile busy', () => {
  const nested = '<div class="x">'.repeat(700) + '<i></i>'.repeat(20_000);
  const html = pageWith({ bottom: `<p>By Jane Doe, 7 August 2025</p>${nested}` });
  const select = '.x .x .x';
  const took = (rest: Rest) => {
    const start = performance.now();
    expect(textsOf(parseHerald(html, rest))).toEqual(paragraphs);
    return performance.now() - start;
  };
  const without = took({});
  const all = took({
    fields: {
      authors: select,
      published: select,
      image: select,
      views: select,
      dateline: select,
      lead: { select, all: true },
    },
    roles: { related: select, boilerplate: ['.x ~ .x', '.x i'] },
    remove: '.x .none .x',
  });
  // Some three times as long; what goes through every element anew for each, hundreds of times.
  expect(all).toBeLessThan(20 * without + 1000);
});
