import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { PAGE_URL, parseFurnished } from './furnished-page.js';

const CARD_URL = 'https://news.example/local/2025/harbour-wall-is-finished-at-last';

/** Counters as the press of many countries words them, on a line by the headline. */
const wordings: readonly (readonly [lang: string, line: string, views: number])[] = [
  ['en', '12482 views', 12482],
  ['en', '12,482 views', 12482],
  ['en', '1 view', 1],
  ['en', '1.2K views', 1200],
  ['en', '3.4M views', 3400000],
  ['en', 'Views: 1,024', 1024],
  ['en', 'Page views: 87', 87],
  ['en', '1,24,820 views', 124820],
  ['en', 'Hits: 3452', 3452],
  ['en', '845 reads', 845],
  ['en', '0 views', 0],
  ['en', 'July 3, 2025 | 18:06 | 910 views | 4 comments', 910],
  ['en', '3 comments 142 views', 142],
  ['en', 'Views 142 Comments 3', 142],
  ['en', 'Kyiv • UNN • 12482 views', 12482],
  ['en', '👁 1,204', 1204],
  ['en', '👁️ 3.5K', 3500],
  ['de', '12k Aufrufe', 12000],
  ['de', '12.482 Aufrufe', 12482],
  ['de', 'Aufrufe: 731', 731],
  ['de', '1,2 Tsd. Aufrufe', 1200],
  ['fr', '12 482 vues', 12482],
  ['fr', 'Vues : 310', 310],
  ['fr', '1,5 k vues', 1500],
  ['es', '12.482 visitas', 12482],
  ['es', 'Visitas: 95', 95],
  ['es', '2 mil visualizaciones', 2000],
  ['pt', '1.024 visualizações', 1024],
  ['pt', '3 mil visualizações', 3000],
  ['it', 'Visualizzazioni: 2.310', 2310],
  ['it', '540 letture', 540],
  ['pl', 'Wyświetleń: 12 482', 12482],
  ['pl', '1245 odsłon', 1245],
  ['pl', '3,5 tys. wyświetleń', 3500],
  ['ru', 'Просмотров: 237', 237],
  ['ru', 'сегодня в 05:46, просмотров: 237', 237],
  ['ru', '3,5 тыс. просмотров', 3500],
  ['ru', '12 482 просмотра', 12482],
  ['uk', 'Переглядів: 12 482', 12482],
  ['uk', '910 переглядів', 910],
  ['uk', '2,1 тис. переглядів', 2100],
  ['cs', '1 024 zobrazení', 1024],
  ['tr', 'Okunma: 1.530', 1530],
  ['tr', '1.530 kez okundu', 1530],
  ['sv', '530 visningar', 530],
  ['fi', '530 katselukertaa', 530],
  ['nl', '530 keer gelezen', 530],
  ['ar', '٣٬٤٥٢ مشاهدة', 3452],
  ['ar', 'عدد المشاهدات: 345', 345],
  ['fa', '۱۲۳۴ بازدید', 1234],
  ['he', '1,530 צפיות', 1530],
  ['ja', '閲覧数：1,234', 1234],
  ['ja', '12万回視聴', 120000],
  ['ko', '조회수 1,234', 1234],
  ['zh', '阅读 1234', 1234],
  ['zh', '1.2万阅读', 12000],
  ['vi', 'Lượt xem: 1.234', 1234],
  ['id', '1.234 kali dilihat', 1234],
  ['hi', '१२३४ बार देखा गया', 1234],
  ['el', '1.234 προβολές', 1234],
];

/** Counters that only the page's making names: plugins, icon fonts, drawings, microdata. */
const makings: readonly (readonly [what: string, facts: string, views: number])[] = [
  ['a class', '<div class="info"><span class="views-count">910</span></div>', 910],
  ['a class in camel case', '<div class="info"><span class="viewCount">1,024</span></div>', 1024],
  [
    'a class beside another counter',
    '<p>Local, 18:06<span class="views-count">910</span><span class="comments-count">0</span></p>',
    910,
  ],
  [
    'a plugin for WordPress',
    '<div class="post-views content-post entry-meta"><span class="post-views-count">4,820</span></div>',
    4820,
  ],
  ['another plugin', '<div class="pageviews"><span class="pageviews-icon"></span> 77</div>', 77],
  [
    'a field of Drupal',
    '<div class="field field--name-view-count"><div class="field__item">312</div></div>',
    312,
  ],
  ['an icon font', '<p class="meta">3 July 2025 <i class="fa fa-eye"></i> 2 310</p>', 2310],
  ['an icon font, with a unit', '<p class="meta"><i class="icon-eye"></i> 3.4K</p>', 3400],
  [
    'an icon and a number in an element',
    '<p class="meta">15.10.2020 21:55 <span class="icon-viewed">78</span></p>',
    78,
  ],
  [
    'a drawing with a class',
    '<p class="meta"><svg class="icon icon-eye"><path d="M0 0"/></svg> 512</p>',
    512,
  ],
  ['a drawing by address', '<p class="meta"><svg><use href="/sprite.svg#eye"></use></svg> 512</p>', 512],
  ['a label', '<p class="meta"><span title="Views">1204</span></p>', 1204],
  ['an ARIA label', '<p class="meta"><span aria-label="Views">1204</span></p>', 1204],
  ['a number behind its label', '<p class="meta">Views: <b>1204</b></p>', 1204],
  ['older microdata', '<p><meta itemprop="interactionCount" content="UserPageViews:4711"></p>', 4711],
  [
    'microdata',
    `<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="interactionStatistic" itemscope itemtype="https://schema.org/InteractionCounter">
     <meta itemprop="interactionType" content="https://schema.org/ReadAction"><meta itemprop="userInteractionCount" content="815"></div></div>`,
    815,
  ],
];

/** Numbers that count something else, or another story. */
const others: readonly (readonly [what: string, page: Parameters<typeof parseFurnished>[0]])[] = [
  ['shares', { facts: '<p class="meta">1,204 shares</p>' }],
  ['likes', { facts: '<p class="meta"><span class="like-count">1204</span> likes</p>' }],
  ['comments', { facts: '<p class="meta">48 comments</p>' }],
  ['a counter of comments by class', { facts: '<p class="meta"><span class="comments-count">48</span></p>' }],
  ['an icon of a heart', { facts: '<p class="meta"><i class="fa fa-heart"></i> 48</p>' }],
  ['a date', { facts: '<p class="meta views-field views-field-created">03.07.2025</p>' }],
  ['a time of reading', { facts: '<p class="meta">4 min read</p>' }],
  [
    'a sentence that counts views',
    {
      opening:
        'The video had 12,482 views by noon, and the clip was shared a hundred times before it was taken down.',
    },
  ],
  ['a number in a heading', { between: '<h2>1,204 views of a bridge</h2>' }],
  [
    'the counter of a card between paragraphs',
    {
      between: `<div class="card"><a href="${CARD_URL}">The harbour wall is finished at last</a> <span>22.07.25, 12:55</span> <span class="views">2728 views</span></div>`,
    },
  ],
  [
    'the counter of a card under the headline',
    {
      facts: `<aside class="related"><ul><li><a href="${CARD_URL}">The harbour wall is finished at last</a> <span class="views">2728 views</span></li></ul></aside>`,
    },
  ],
  [
    'counters of a list behind the story',
    {
      behind: `<ul class="list"><li><a href="${CARD_URL}">The harbour wall is finished at last</a><span class="views">2728 views</span></li></ul>`,
    },
  ],
];

describe('views by wording', () => {
  it.each(wordings)('%s: %s', (lang, line, views) => {
    expect(parseFurnished({ lang, facts: `<p class="meta">${line}</p>` }).views).toBe(views);
  });
});

describe('views by the making of the page', () => {
  it.each(makings)('%s', (_what, facts, views) => {
    expect(parseFurnished({ facts }).views).toBe(views);
  });

  it('behind the story', () => {
    expect(parseFurnished({ behind: '<div class="post-stats">Views: 645</div>' }).views).toBe(645);
  });
});

describe('no views', () => {
  it.each(others)('%s', (_what, page) => {
    expect(parseFurnished(page).views).toBeNull();
  });
});

describe('views in JSON-LD', () => {
  const statistic = (...counters: readonly (readonly [type: unknown, count: unknown])[]) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: PAGE_URL,
      headline: 'Town puts off the new bridge until autumn',
      interactionStatistic: counters.map(([interactionType, userInteractionCount]) => ({
        '@type': 'InteractionCounter',
        interactionType,
        userInteractionCount,
      })),
    })}</script>`;

  it.each([
    ['a type by address', 'https://schema.org/ReadAction', 815],
    ['a type by its older address', 'http://schema.org/ViewAction', 815],
    ['a type as object', { '@type': 'WatchAction' }, 815],
    ['a count as text', 'https://schema.org/ReadAction', '815'],
    ['a count with commas', 'https://schema.org/ReadAction', '1,815'],
  ])('%s', (_what, type, count) => {
    const expected = Number(String(count).replace(',', ''));
    expect(parseFurnished({ head: statistic([type, count]) }).views).toBe(expected);
  });

  it.each(['LikeAction', 'CommentAction', 'ShareAction', 'AgreeAction'])('not %s', (type) => {
    expect(parseFurnished({ head: statistic([`https://schema.org/${type}`, 815]) }).views).toBeNull();
  });

  it('the right one of several', () => {
    const head = statistic(['https://schema.org/LikeAction', 12], ['https://schema.org/ReadAction', 815]);
    expect(parseFurnished({ head }).views).toBe(815);
  });

  it('not a broken count', () => {
    expect(parseFurnished({ head: statistic(['https://schema.org/ReadAction', 'many']) }).views).toBeNull();
  });
});

describe('views in plain text', () => {
  const text = (facts: string, teaser = '') => `Town puts off the new bridge until autumn
${facts}

The town will not build the new bridge this year, the mayor said after a long meeting on Tuesday evening.

The committee met for the third time this month, heard eleven residents and put off its decision until the autumn.
${teaser}
Work is to begin when the river is low again, and the ferry will run every twenty minutes until the road is open.
`;

  it.each([
    ['Kyiv • UNN • 12482 views', 12482],
    ['12 482 views', 12482],
    ['July 3, 2025 | 910 views | 4 comments', 910],
  ])('%s', (facts, views) => {
    expect(parseArticle(text(facts), { format: 'text' }).views).toBe(views);
  });

  it('not that of a teaser', () => {
    const teaser = '\nThe harbour wall is finished at last22.07.25, 12:55 • 2728 views\n';
    expect(parseArticle(text('July 3, 2025', teaser), { format: 'text' }).views).toBeNull();
  });
});
