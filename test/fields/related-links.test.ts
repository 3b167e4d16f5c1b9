import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { PAGE_URL, parseFurnished } from './furnished-page.js';

const SITE = 'https://news.example';
const wall = {
  title: 'The harbour wall is finished at last',
  path: '/local/2025/harbour-wall-is-finished-at-last',
};
const ferry = {
  title: 'Ferry tickets will cost more from July',
  path: '/local/2025/ferry-tickets-will-cost-more',
};
const mayor = {
  title: 'Who will be the next mayor of the town?',
  path: '/politics/2025/who-will-be-the-next-mayor',
};

const link = ({ title, path }: typeof wall) => `<a href="${path}">${title}</a>`;
const found = ({ title, path }: typeof wall, placement: string, rest = {}) => ({
  title,
  url: SITE + path,
  published: null,
  views: null,
  placement,
  ...rest,
});
const items = (...stories: (typeof wall)[]) =>
  `<ul>${stories.map((story) => `<li>${link(story)}</li>`).join('')}</ul>`;

describe('teasers between paragraphs', () => {
  const one = [found(wall, 'in-body')];

  it.each([
    ['a link alone', 'en', `<p>${link(wall)}</p>`],
    ['a link alone in bold', 'en', `<p><strong>${link(wall)}</strong></p>`],
    ['an opener before the link', 'en', `<p>Read also: ${link(wall)}</p>`],
    ['an opener in capitals', 'en', `<p><b>ALSO READ |</b> ${link(wall)}</p>`],
    ['an opener inside the link', 'en', `<p><a href="${wall.path}">Read more: ${wall.title}</a></p>`],
    ['a German opener', 'de', `<p>Lesen Sie auch: ${link(wall)}</p>`],
    ['a French opener with its own space', 'fr', `<p>Lire aussi : ${link(wall)}</p>`],
    ['a Ukrainian opener', 'uk', `<p>Читайте також: ${link(wall)}</p>`],
    ['an Arabic opener', 'ar', `<p>اقرأ أيضا: ${link(wall)}</p>`],
    ["another language's opener", 'en', `<p>Les også: ${link(wall)}</p>`],
    ['an opener that no list knows', 'en', `<p>Backgrounder: ${link(wall)}</p>`],
    [
      'a card with a picture',
      'en',
      `<div class="card"><a href="${wall.path}"><img src="/w.jpg" alt=""><h3>${wall.title}</h3></a></div>`,
    ],
    ['a card named as teaser', 'en', `<aside class="teaser"><h4>${link(wall)}</h4></aside>`],
    [
      'a card with label and summary',
      'en',
      `<div class="related"><span class="category">Local</span><a href="${wall.path}"><div class="title">${wall.title}</div><div class="text">It took three years, two companies and a good deal of patience to build the wall.</div></a></div>`,
    ],
    [
      'a title with "more" behind it',
      'en',
      `<div class="related"><a href="${wall.path}"><span>${wall.title}</span> <span>|</span> <strong>more</strong></a></div>`,
    ],
  ])('%s', (_what, lang, between) => {
    expect(parseFurnished({ lang, between }).relatedLinks).toEqual(one);
  });

  it('is no part of the body', () => {
    const { body } = parseFurnished({ between: `<p>Read also: ${link(wall)}</p>` });
    expect(body).toHaveLength(4);
  });

  it('shows date, time and views, run together or apart', () => {
    const shown = found(wall, 'in-body', { published: '2025-07-22T12:55', views: 2728 });
    const together = `<div class="card"><a href="${wall.path}">${wall.title}</a>22.07.25, 12:55 • 2728 views</div>`;
    const apart = `<div class="card related"><h3>${link(wall)}</h3><div class="date">22.07.25, 12:55</div><div class="n">2728 views</div></div>`;
    expect(parseFurnished({ between: together }).relatedLinks).toEqual([shown]);
    expect(parseFurnished({ between: apart }).relatedLinks).toEqual([shown]);
  });

  it('takes the date of a time element', () => {
    const between = `<aside class="related">${link(wall)} <time datetime="2025-07-22T12:55:00+03:00">yesterday</time></aside>`;
    expect(parseFurnished({ between }).relatedLinks).toEqual([
      found(wall, 'in-body', { published: '2025-07-22T12:55:00+03:00' }),
    ]);
  });

  it('alone straight behind the last paragraph, too', () => {
    const { relatedLinks } = parseFurnished({ behind: `<div class="related-card">${link(wall)}</div>` });
    expect(relatedLinks).toEqual([found(wall, 'in-body')]);
  });
});

describe('blocks behind the story', () => {
  const three = [found(wall, 'after-body'), found(ferry, 'after-body'), found(mayor, 'after-body')];
  const list = items(wall, ferry, mayor);

  it.each([
    ['a heading', 'en', `<section><h2>Related articles</h2>${list}</section>`],
    [
      'a heading with "all"',
      'en',
      `<section><div class="head"><h3>More on this story</h3><a href="/all">All</a></div>${list}</section>`,
    ],
    ['a German heading', 'de', `<section><h3>Mehr zum Thema</h3>${list}</section>`],
    ['a Russian heading', 'ru', `<section><h3>Материалы по теме</h3>${list}</section>`],
    ['a name', 'en', `<div class="related-posts">${list}</div>`],
    ['a heading "more like this"', 'en', `<section><h2>More stories like this one</h2>${list}</section>`],
    ['a German heading of posts', 'de', `<section><h3>Weitere Beiträge zum Thema</h3>${list}</section>`],
  ])('by %s', (_what, lang, behind) => {
    expect(parseFurnished({ lang, behind }).relatedLinks).toEqual(three);
  });

  it("a list of links, with labels, in the story's own part of the page", () => {
    const closing = `<ul><li>Background: ${link(wall)}</li><li>Prices: ${link(ferry)}</li></ul>`;
    const { relatedLinks } = parseFurnished({ closing });
    expect(relatedLinks).toEqual([found(wall, 'after-body'), found(ferry, 'after-body')]);
  });

  it('no link of the comments that stand in the same section', () => {
    const rules = '<a href="/info/2025/rules-of-our-community">Remember the rules of our community</a>';
    const behind = `<div><h3>Related articles</h3>${list}</div><div class="comments"><form><p>Write a comment ${rules}</p></form></div>
      <form><p>${rules.replace('rules-of', 'all-rules-of')}</p></form>`;
    expect(parseFurnished({ behind }).relatedLinks).toEqual(three);
  });

  it('cards with section, author and date', () => {
    const card = (story: typeof wall, day: string) =>
      `<article class="post"><ul class="cats"><li><a href="/category/business/">Business</a></li></ul><h3>${link(story)}</h3>
       <div class="by">by <a href="/author/jane-sample/">Jane Sample</a></div><div class="date">${day}</div></article>`;
    const behind = `<section><h2>Related stories</h2><div class="grid">${card(wall, 'September 27, 2021')}${card(ferry, 'October 3, 2021')}</div></section>`;
    expect(parseFurnished({ behind }).relatedLinks).toEqual([
      found(wall, 'after-body', { published: '2021-09-27' }),
      found(ferry, 'after-body', { published: '2021-10-03' }),
    ]);
  });

  it('cards that are one link each, with the section as heading', () => {
    const card = ({ title, path }: typeof wall) =>
      `<li><a href="${path}"><h6>Harbour news</h6><p>${title}</p></a></li>`;
    const behind = `<section><h2>Related stories</h2><ul>${card(wall)}${card(ferry)}${card(mayor)}</ul></section>`;
    expect(parseFurnished({ behind }).relatedLinks).toEqual(three);
  });

  it('cards with a heading over the title, as high as that of the block', () => {
    const card = (story: typeof wall) =>
      `<div class="tile"><div><h3>Harbour</h3></div><div><h2>${link(story)}</h2></div></div>`;
    const behind = `<section><h3>Related articles</h3><div>${card(wall)}${card(ferry)}${card(mayor)}</div></section>`;
    expect(parseFurnished({ behind }).relatedLinks).toEqual(three);
  });

  it('not the linked heading over the list, nor the link to more of it behind', () => {
    const more = '<a href="/feature/2025/all-about-the-harbour">';
    const behind = `<div class="related-box"><h4>${more}The harbour wall</a></h4>${list}<p>${more}More in The harbour wall</a></p></div>`;
    expect(parseFurnished({ behind }).relatedLinks).toEqual(three);
  });

  it('a linked story over the list of further ones', () => {
    const behind = `<div class="related-box"><h4>${link(wall)}</h4>${items(ferry, mayor)}</div>`;
    expect(parseFurnished({ behind }).relatedLinks).toEqual(three);
  });

  it('each story once: the first place wins', () => {
    const { relatedLinks } = parseFurnished({
      between: `<p>Read also: ${link(wall)}</p>`,
      behind: `<section><h2>Related articles</h2>${items(wall, ferry)}</section>`,
    });
    expect(relatedLinks).toEqual([found(wall, 'in-body'), found(ferry, 'after-body')]);
  });
});

describe('no related links', () => {
  const list = items(wall, ferry, mayor);

  it.each([
    [
      'a link in a sentence',
      {
        between: `<p>The council had voted for the wall, as ${link(wall)} reported in spring, and has regretted it since.</p>`,
      },
    ],
    [
      'buttons that say the same and lead to several places',
      {
        between: `<p><a href="${wall.path}">Check price at the quay</a></p>`,
        closing: `<p><a href="${ferry.path}">Check price at the quay</a></p>`,
      },
    ],
    ['the most read', { behind: `<section><h2>Most read</h2>${list}</section>` }],
    ['the latest of a section', { behind: `<section><h2>Politics Latest News</h2>${list}</section>` }],
    ['recommendations', { behind: `<section><h2>Recommended for you</h2>${list}</section>` }],
    ['the trending ones, though named related', { between: `<div class="related trending">${list}</div>` }],
    ['teasers of the page behind the story', { after: `<div class="teasers">${list}</div>` }],
    ['ads', { between: `<div class="taboola">${list}</div>` }],
    ['navigation', { after: `<nav>${list}</nav>` }],
    [
      'the story before and after',
      {
        behind: `<div class="prev-next"><div class="prev">${link(wall)}</div><div class="next">${link(ferry)}</div></div>`,
      },
    ],
    [
      'tags',
      {
        behind:
          '<div class="related-tags"><ul><li><a href="/tag/harbour-and-river">Harbour and river</a></li><li><a href="/tag/mayor">Mayor</a></li></ul></div>',
      },
    ],
    [
      'topics under "more on this"',
      {
        behind:
          '<section><h3>More on this</h3><ul><li><a href="/topics/harbour-and-river-works">Harbour and river works</a></li><li><a href="/topics/mayor">Mayor</a></li></ul></section>',
      },
    ],
    [
      "the author's page",
      { behind: '<div class="related"><a href="/author/jane-sample-writer">Jane Sample, writer</a></div>' },
    ],
    [
      'a newsletter',
      {
        between:
          '<p>Read more: <a href="/news/2025/sign-up-for-our-newsletter-today">Sign up for our newsletter today</a></p>',
      },
    ],
    [
      'a call in capitals',
      {
        between: `<p><a href="/live/watch-our-channel-live-now">WATCH OUR CHANNEL LIVE NOW &gt;&gt;&gt;</a></p>`,
      },
    ],
    [
      'a call to act',
      { between: '<p><a href="/help/2025/how-you-can-help">Find out more on how you can help.</a></p>' },
    ],
    [
      'the story itself',
      {
        between: `<p><a href="${PAGE_URL}?utm_source=x">Town puts off the new bridge until autumn again</a></p>`,
      },
    ],
    [
      'a quoted post',
      {
        between:
          '<blockquote>Good night, everybody. <a href="https://posts.example/jane/status/182043764280">— Jane (@jane) August 5, 2024</a></blockquote>',
      },
    ],
  ])('%s', (_what, page) => {
    expect(parseFurnished(page).relatedLinks).toEqual([]);
  });
});

describe('related links in plain text', () => {
  const text = (between: string, behind = '') => `Town puts off the new bridge until autumn

The town will not build the new bridge this year, the mayor said after a long meeting on Tuesday evening.

The committee met for the third time this month, heard eleven residents and put off its decision until the autumn.
${between}
Two members voted against the plan because the money for the bridge had already been spent on the harbour wall.

Work is to begin when the river is low again, and the ferry will run every twenty minutes until the road is open.
${behind}`;
  const linksOf = (page: string) => parseArticle(page, { format: 'text', language: 'en' }).relatedLinks;
  const plain = (title: string, placement: string, rest = {}) => ({
    title,
    url: null,
    published: null,
    views: null,
    placement,
    ...rest,
  });

  it('a title that runs into its date and counter', () => {
    expect(linksOf(text(`\n${wall.title}22.07.25, 12:55 • 2728 views\n`))).toEqual([
      plain(wall.title, 'in-body', { published: '2025-07-22T12:55', views: 2728 }),
    ]);
  });

  it.each([`Read also: ${wall.title}`, `ALSO READ | ${wall.title}`, `Les også: ${wall.title}`])(
    '%s',
    (line) => {
      expect(linksOf(text(`\n${line}\n`))).toEqual([plain(wall.title, 'in-body')]);
    },
  );

  it('titles under a heading, without what stands between them', () => {
    const behind = `\nRelated articles\n\n${wall.title}\n\nBusiness\n\n${ferry.title}\n`;
    expect(linksOf(text('', behind)).map(({ title }) => title)).toEqual([wall.title, ferry.title]);
  });

  it('no list that is of something else', () => {
    expect(linksOf(text('', `\nMost read\n\n${wall.title}\n\n${ferry.title}\n`))).toEqual([]);
  });

  it('no signature of a post', () => {
    expect(linksOf(text('\n— Jane Sample (@jane) August 5, 2024\n'))).toEqual([]);
  });
});
