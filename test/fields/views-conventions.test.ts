/** View counters as newsrooms and site makers of many countries write them; views.test.ts has the rules. */
import { describe, expect, it } from 'vitest';
import { parseFurnished } from './furnished-page.js';

/** Line by the headline ¦ count. */
const wordings: Readonly<Record<string, string>> = {
  en: `
Post Views: 1,204 ¦ 1204
Total views: 87 ¦ 87
87 total views, 3 views today ¦ 87
1,204 total views, 12 views today ¦ 1204
(Visited 312 times, 1 visits today) ¦ 312
Visits: 1204 ¦ 1204
Viewed 1204 times ¦ 1204
Viewed: 1,204 ¦ 1204
1,204 Page views ¦ 1204
Read 1,204 times ¦ 1204
This article has been viewed 1,204 times ¦ 1204
Read count: 540 ¦ 540
1.2k Views ¦ 1200
3.1M Views ¦ 3100000
2 min read · 1.2k views ¦ 1200
By Jane Sample | 3 July 2025 | 1,204 Views ¦ 1204
1 lakh views ¦ 100000
1.5 lakh views ¦ 150000
Views 1.2K ¦ 1200
VIEWS 512 ¦ 512
5 months ago 142 Views ¦ 142
Story views 512 ¦ 512`,
  de: `
1.204 mal gelesen ¦ 1204
1.204-mal angesehen ¦ 1204
Gelesen: 1.204 ¦ 1204
Zugriffe: 1204 ¦ 1204
1204 Klicks ¦ 1204
Artikel gelesen: 1.204 ¦ 1204`,
  fr: `
Lu 1 204 fois ¦ 1204
1 204 lectures ¦ 1204
Vu 312 fois ¦ 312
Nombre de vues : 512 ¦ 512
Visites : 1 204 ¦ 1204
1,2 k vues ¦ 1200`,
  es: `
Visto 312 veces ¦ 312
Leído 1.204 veces ¦ 1204
Vistas: 512 ¦ 512
1.204 lecturas ¦ 1204
Lecturas: 1.204 ¦ 1204
Visto: 1.204 veces ¦ 1204
Esta noticia ha sido leída 1.204 veces ¦ 1204
312 vistas ¦ 312`,
  pt: `
Visto 312 vezes ¦ 312
Lido 312 vezes ¦ 312
312 leituras ¦ 312
1,2 mil visualizações ¦ 1200
Acessos: 312 ¦ 312
312 acessos ¦ 312
Visualizações: 312 ¦ 312`,
  it: `
Letto 312 volte ¦ 312
Articolo letto 312 volte ¦ 312
Letture: 312 ¦ 312
312 visualizzazioni ¦ 312
Visite: 312 ¦ 312
Questo articolo è stato letto 312 volte ¦ 312`,
  pl: `
Odsłony: 1204 ¦ 1204
Czytano: 1204 ¦ 1204
Przeczytano 1204 razy ¦ 1204
1204 wyświetlenia ¦ 1204
Liczba wyświetleń: 1204 ¦ 1204
Wyświetlono: 1204 ¦ 1204
Artykuł przeczytano 1204 razy ¦ 1204`,
  ru: `
Прочитано: 1204 ¦ 1204
Просмотров 1 204 ¦ 1204
1,2K просмотров ¦ 1200
1204 прочтения ¦ 1204
Количество просмотров: 1204 ¦ 1204
Просмотры: 1204 ¦ 1204
Прочли 1204 ¦ 1204
12,5 тыс. прочтений ¦ 12500
Читали: 1204 ¦ 1204
1,2 млн просмотров ¦ 1200000
3 июля 2025, 18:06 👁 1204 ¦ 1204`,
  uk: `
Прочитано: 1204 ¦ 1204
Перегляди: 1204 ¦ 1204
1,2 тис. переглядів ¦ 1200
Кількість переглядів: 1204 ¦ 1204
1204 перегляди ¦ 1204
Прочитали 1204 разів ¦ 1204`,
  cs: `
Přečteno: 1204× ¦ 1204
Zobrazeno: 1204 ¦ 1204
Přečteno 1 204 krát ¦ 1204
Počet zobrazení: 1204 ¦ 1204`,
  sk: `
Prečítané: 1204 ¦ 1204
Zobrazení: 1204 ¦ 1204`,
  hu: `
Megtekintések: 1204 ¦ 1204
1204 megtekintés ¦ 1204
Olvasva: 1204 ¦ 1204`,
  ro: `
Vizualizări: 1204 ¦ 1204
1204 vizualizări ¦ 1204
Citit de 1204 ori ¦ 1204
Afișări: 1204 ¦ 1204`,
  bg: `
Прегледи: 1204 ¦ 1204
1204 преглеждания ¦ 1204
Видяна 1204 пъти ¦ 1204
Прочетена: 1204 ¦ 1204`,
  sr: `
Прегледа: 1204 ¦ 1204`,
  hr: `
Pregleda: 1204 ¦ 1204
1204 pregleda ¦ 1204
Pročitano: 1204 puta ¦ 1204`,
  sl: `
Ogledov: 1204 ¦ 1204
1204 ogledov ¦ 1204`,
  mk: `
Прегледи: 1204 ¦ 1204
1204 прегледи ¦ 1204`,
  sq: `
1204 lexime ¦ 1204
Lexuar: 1204 ¦ 1204`,
  tr: `
Okunma Sayısı: 1204 ¦ 1204
Görüntülenme: 1204 ¦ 1204
1204 görüntülenme ¦ 1204
1204 okunma ¦ 1204
1,2 B görüntülenme ¦ 1200`,
  az: `
Baxış sayı: 1204 ¦ 1204
1204 baxış ¦ 1204
Oxunub: 1204 ¦ 1204`,
  kk: `
Қаралым: 1204 ¦ 1204`,
  uz: `
Ko'rishlar: 1204 ¦ 1204`,
  ky: `
Көрүүлөр: 1204 ¦ 1204`,
  ar: `
مشاهدات: 1204 ¦ 1204
1204 مشاهدة ¦ 1204
عدد القراءات: 1204 ¦ 1204
قراءات: 1204 ¦ 1204
عدد الزيارات: 1204 ¦ 1204
1204 زيارة ¦ 1204
1.2 ألف مشاهدة ¦ 1200`,
  fa: `
بازدید: ۱۲۰۴ ¦ 1204
تعداد بازدید: ۱۲۰۴ ¦ 1204
۱۲۰۴ بازدید ¦ 1204`,
  ur: `
1204 مناظر ¦ 1204
1204 بار پڑھا گیا ¦ 1204`,
  he: `
צפיות: 1204 ¦ 1204
1204 צפיות ¦ 1204`,
  hi: `
1204 व्यूज ¦ 1204
देखा गया: 1204 ¦ 1204`,
  bn: `
পঠিত: ১২০৪ ¦ 1204
১২০৪ বার পঠিত ¦ 1204
১.২ লাখ ভিউ ¦ 120000
ভিউ: ১২০৪ ¦ 1204`,
  ta: `
1204 பார்வைகள் ¦ 1204`,
  th: `
ยอดวิว 1,204 ¦ 1204
เปิดอ่าน 1,204 ครั้ง ¦ 1204
ผู้ชม 1,204 คน ¦ 1204
1.2 แสน วิว ¦ 120000`,
  vi: `
1.204 lượt xem ¦ 1204
Lượt đọc: 1.204 ¦ 1204`,
  id: `
Dibaca: 1.204 kali ¦ 1204
Dibaca 1.204 kali ¦ 1204
1,2 rb kali dilihat ¦ 1200`,
  ms: `
1,204 tontonan ¦ 1204
Dibaca: 1204 ¦ 1204`,
  sw: `
Imesomwa mara 1204 ¦ 1204`,
  ja: `
閲覧数 1204 ¦ 1204
1.2万回表示 ¦ 12000
アクセス数：1,204 ¦ 1204
1,204 views ¦ 1204
PV 1204 ¦ 1204`,
  ko: `
조회 1,204 ¦ 1204
조회수: 1.2만 ¦ 12000
조회수 : 1204회 ¦ 1204
읽음 1204 ¦ 1204`,
  zh: `
浏览：1204 ¦ 1204
浏览量 1204 ¦ 1204
阅读量：1.2万 ¦ 12000
点击数：1204 ¦ 1204
点击：1204 ¦ 1204
阅读次数：1204 ¦ 1204
1204次浏览 ¦ 1204`,
  'zh-TW': `
瀏覽數：1,204 ¦ 1204
點閱數：1204 ¦ 1204
人氣：1204 ¦ 1204
觀看次數：1,204 ¦ 1204`,
  nl: `
1.204 x gelezen ¦ 1204
1.204 keer bekeken ¦ 1204
Gelezen: 1204 ¦ 1204
1204 weergaven ¦ 1204`,
  sv: `
Visningar: 1204 ¦ 1204
Läst 1204 gånger ¦ 1204`,
  da: `
1204 visninger ¦ 1204
Vist 1204 gange ¦ 1204`,
  no: `
Sidevisninger: 1204 ¦ 1204
1204 visninger ¦ 1204`,
  fi: `
Katsottu 1204 kertaa ¦ 1204
Lukukertoja: 1204 ¦ 1204`,
  et: `
Vaatamisi: 1204 ¦ 1204
1204 vaatamist ¦ 1204`,
  lv: `
Skatījumi: 1204 ¦ 1204
1204 skatījumi ¦ 1204
Skatīts: 1204 reizes ¦ 1204`,
  lt: `
Peržiūros: 1204 ¦ 1204
Peržiūrų: 1204 ¦ 1204`,
  el: `
Προβολές: 1204 ¦ 1204
Αναγνώσεις: 1204 ¦ 1204
Διαβάστηκε 1204 φορές ¦ 1204`,
  ca: `
1204 visites ¦ 1204
Llegit 1.204 vegades ¦ 1204
1,2 mil visualitzacions ¦ 1200`,
  gl: `
1.204 visitas ¦ 1204`,
  eu: `
1204 irakurraldi ¦ 1204`,
  is: `
Lesið 1204 sinnum ¦ 1204`,
  hy: `
Դիտում՝ 1204 ¦ 1204
1204 դիտում ¦ 1204`,
  ka: `
ნახვა: 1204 ¦ 1204
1204 ნახვა ¦ 1204`,
  be: `
Праглядаў: 1204 ¦ 1204
Прачытана 1204 разоў ¦ 1204
1,2 тыс. праглядаў ¦ 1200`,
};

/** Themes and plugins of WordPress, Joomla, Drupal and others, and their icons. */
const makings: readonly (readonly [what: string, facts: string, views: number])[] = [
  ['WP-PostViews', '<span class="entry-views">1204 views</span>', 1204],
  [
    'WP-PostViews plugin meta',
    '<div class="post-meta"><span class="meta-views"><i class="icon-eye"></i>1,204</span></div>',
    1204,
  ],
  [
    'PVC plugin',
    '<div class="post-views post-12 entry-meta"><span class="post-views-icon dashicons dashicons-chart-bar"></span> <span class="post-views-label">Post Views:</span> <span class="post-views-count">1,204</span></div>',
    1204,
  ],
  [
    'Jetpack-like tdb',
    '<div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-123">1204</span></div>',
    1204,
  ],
  [
    'tagDiv newspaper',
    '<div class="tdb-post-views"><i class="tdb-views-icon td-icon-views"></i><span class="td-nr-views-4711">1204</span></div>',
    1204,
  ],
  ['jnews', '<div class="jeg_meta_views"><a href="#"><i class="fa fa-eye"></i> 1.2k </a></div>', 1200],
  [
    'jnews share',
    '<div class="jeg_views_count"><div class="counts">1.2k</div><span class="sharetext">VIEWS</span></div>',
    1200,
  ],
  [
    'jnews shares',
    '<div class="jeg_share_count"><div class="counts">512</div><span class="sharetext">SHARES</span></div><div class="jeg_views_count"><div class="counts">1.2k</div><span class="sharetext">VIEWS</span></div>',
    1200,
  ],
  [
    'Bunyad/smartmag',
    '<span class="meta-item post-views"><i class="tsi tsi-eye"></i>1,204 Views</span>',
    1204,
  ],
  [
    'Jannah',
    '<span class="meta-views meta-item hot"><span class="tie-icon-fire" aria-hidden="true"></span> 1,204 </span>',
    1204,
  ],
  [
    'Soledad',
    '<span class="penci-post-countview"><i class="penci-faicon fa fa-eye"></i><span class="penci-post-countview-number">1204</span> views</span>',
    1204,
  ],
  [
    'publisher theme',
    '<span class="views post-meta-views rank-1000" data-bpv-post="99"><i class="bf-icon fa fa-eye"></i><b class="number">1204</b></span>',
    1204,
  ],
  ['Newsmag', '<div class="td-post-views"><span class="td-nr-views-1">512</span></div>', 512],
  [
    'Drupal statistics',
    '<ul class="links inline"><li class="statistics_counter"><span>1204 reads</span></li></ul>',
    1204,
  ],
  ['Drupal statistics 8', '<ul class="links"><li class="statistics-counter">1204 views</li></ul>', 1204],
  [
    'Joomla',
    '<dl class="article-info"><dd class="hits"><span class="icon-eye-open"></span><meta itemprop="interactionCount" content="UserPageViews:1204"> Hits: 1204</dd></dl>',
    1204,
  ],
  ['material icon', '<p class="meta"><i class="material-icons">visibility</i> 1204</p>', 1204],
  ['bootstrap icon', '<p class="meta"><i class="bi bi-eye"></i> 1204</p>', 1204],
  ['glyphicon', '<p class="meta"><span class="glyphicon glyphicon-eye-open"></span> 1204</p>', 1204],
  [
    'fa-eye and comments',
    '<p class="meta"><i class="fa fa-comments"></i> 12 <i class="fa fa-eye"></i> 1204</p>',
    1204,
  ],
  [
    'fa-eye first',
    '<p class="meta"><i class="fa fa-eye"></i> 1204 <i class="fa fa-comments"></i> 12</p>',
    1204,
  ],
  ['views ru', '<div class="article__views"><svg class="icon"></svg>1 204</div>', 1204],
  ['data-views', '<span class="post__views" title="Просмотров">1204</span>', 1204],
  ['hitcount', '<span class="hit-count">1204</span>', 1204],
  ['readcount', '<span class="read-count">1204</span>', 1204],
  ['read_num', '<em id="read_num">1204</em>', 1204],
  ['zh hits', '<span class="hits">点击：<em id="hits">1204</em></span>', 1204],
  ['aria eye', '<div><svg aria-label="views"></svg><span>1204</span></div>', 1204],
  ['dl', '<dl><dt>Views</dt><dd>1204</dd></dl>', 1204],
  [
    'two spans',
    '<div class="stats"><span class="stats-label">Views</span><span class="stats-value">1204</span></div>',
    1204,
  ],
  ['two divs', '<div class="counter"><div class="num">1204</div><div class="lbl">views</div></div>', 1204],
  ['li items', '<ul class="info"><li>3 July 2025</li><li><i class="fa fa-eye"></i> 1204</li></ul>', 1204],
];

/** Numbers that count something else, and names that only sound like a counter. */
const others: readonly (readonly [what: string, facts: string])[] = [
  ['Bitrix', '<div class="news-detail-counter"><span class="show-counter">1204</span></div>'],
  ['ru class', '<span class="prosmotr">1204</span>'],
  ['likes', '<span class="likes-count">1204</span>'],
  ['shares', '<span class="share-count">1204</span>'],
  ['preview', '<div class="preview"><span>1204</span></div>'],
  ['views-row drupal', '<div class="views-row"><span class="views-field">1204</span></div>'],
  ['view class', '<div class="view view-content"><p>1204</p></div>'],
  ['followers', '<p>1,204 followers</p>'],
  ['reactions', '<span class="reaction-count">12</span>'],
  ['comments icon', '<i class="fa fa-comment"></i> 1204'],
  ['clock', '<i class="fa fa-clock"></i> 5 min'],
  ['bookmark', '<i class="fa fa-bookmark"></i> 12'],
  ['download', '<span>1,204 downloads</span>'],
  ['read more', '<a href="#">Read more 12</a>'],
  ['article id', '<span class="article-id">1204</span>'],
  ['hide eye', '<i class="fa fa-eye-slash"></i> 12'],
  ['date in viewed', '<span class="view-date">03.07.2025</span>'],
  ['print view', '<a class="print-view" href="#p">1</a>'],
  ['street view', '<p>Street view 360</p>'],
  ['interviews', '<p>12 interviews</p>'],
  ['reviews', '<p>12 reviews</p>'],
  ['review stars', '<span class="reviews-count">12</span>'],
  ['overview', '<span class="overview">12</span>'],
  ['0 comments', '<p>0 comments</p>'],
  ['rating', '<p>Rating: 4.5 (12 votes)</p>'],
  ['viewers', '<p class="live">1,204 watching now</p>'],
  [
    'video views',
    '<figure><img src="/a.jpg" width="600" height="400"><figcaption>The clip has 1,204 views so far, the town says.</figcaption></figure>',
  ],
  ['subscribers', '<p>12K subscribers</p>'],
  ['page of', '<p>Page 2 of 12</p>'],
  ['score', '<p class="scoreboard">3 2</p>'],
  ['today only', '<p>12 views today</p>'],
];

const cases = Object.entries(wordings).flatMap(([lang, rows]) =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [line = '', views] = row.split(' ¦ ');
      return { lang, line, views: Number(views) };
    }),
);

describe('views in the words of many newsrooms', () => {
  it.each(cases)('$lang: $line', ({ lang, line, views }) => {
    expect(parseFurnished({ lang, facts: `<p class="meta">${line}</p>` }).views).toBe(views);
  });
});

describe('views by the making of the page', () => {
  it.each(makings)('%s', (_what, facts, views) => {
    expect(parseFurnished({ facts }).views).toBe(views);
  });
});

describe('no views', () => {
  it.each(others)('%s', (_what, facts) => {
    expect(parseFurnished({ facts }).views).toBeNull();
  });
});
