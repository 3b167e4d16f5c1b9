/** What a block is for, by where it stands and what it says. */
import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/roles/role.js';
import { pageOf } from '../support/page.js';
import {
  HEADLINE,
  type Parts,
  paragraphs,
  roleOf,
  STORY,
  storyPage,
  textStory,
  textsWith,
} from './story-page.js';

interface Case {
  readonly name: string;
  readonly parts: Parts;
  /** How the block in question begins. */
  readonly text: string;
  readonly role: Role;
}

const link = (title: string, address = '/news/2025/07/a-story-of-another-kind') =>
  `<a href="${address}">${title}</a>`;

const OWN_TEXT =
  'It was built for the boatmen, who came here on the eve of every voyage, and it has kept its old bell until today.';

function html(cases: readonly Case[]): void {
  it.each(cases)('$name', ({ parts, text, role }) => {
    const page = storyPage(parts);
    expect(roleOf(page, text)).toBe(role);
    expect(textsWith(page, 'paragraph')).toEqual(expect.arrayContaining([...STORY]));
  });
}

describe('the story itself', () => {
  it('has its headline and its paragraphs, and nothing else', () => {
    const page = storyPage({});
    expect(textsWith(page, 'headline')).toEqual([HEADLINE]);
    expect(textsWith(page, 'paragraph')).toEqual([...STORY]);
    expect(roleOf(page, 'News')).toBe('boilerplate');
  });

  it('is the same in plain text', () => {
    const page = textStory({});
    expect(textsWith(page, 'headline')).toEqual([HEADLINE]);
    expect(textsWith(page, 'paragraph')).toEqual([...STORY]);
  });
});

describe('over the story', () => {
  html([
    {
      name: 'a kicker by its class',
      parts: { above: '<p class="kicker">Infrastructure</p>' },
      text: 'Infrastructure',
      role: 'kicker',
    },
    {
      name: 'a byline by its class',
      parts: { head: '<p class="byline">By Maud Ellery</p>' },
      text: 'By Maud',
      role: 'byline',
    },
    {
      name: 'a long line of facts parted by bars',
      parts: {
        head: '<div>Bridges, District, News, Top story 1 | Published: 5 hours ago | Last updated: 2 hours ago | Written by Maud Ellery</div>',
      },
      text: 'Bridges, District',
      role: 'byline',
    },
    {
      name: 'a sentence beside the headline, where the paragraphs stand elsewhere',
      parts: { above: '<header>', head: `<p class="desc">${OWN_TEXT}</p></header>` },
      text: 'It was built',
      role: 'lead',
    },
    {
      name: 'a byline by its words',
      parts: { head: '<p>By Maud Ellery</p>' },
      text: 'By Maud',
      role: 'byline',
    },
    {
      name: 'a date',
      parts: { head: '<div class="date">23 July 2025, 09:05</div>' },
      text: '23 July',
      role: 'byline',
    },
    {
      name: 'a date that says so',
      parts: { head: '<p>Published: 23 July 2025</p>' },
      text: 'Published',
      role: 'byline',
    },
    {
      name: 'place and agency',
      parts: { head: '<p>Vale Verde • VVN</p>' },
      text: 'Vale Verde •',
      role: 'byline',
    },
    { name: 'a view counter', parts: { head: '<div>12482 views</div>' }, text: '12482', role: 'byline' },
    {
      name: 'a lead by its class',
      parts: {
        head: '<p class="lead">The town will repair what it wanted to tear down, and borrow for it.</p>',
      },
      text: 'The town will repair',
      role: 'lead',
    },
    {
      name: 'a lead set as a heading',
      parts: { head: '<h2>The town will repair what it wanted to tear down, and borrow for it</h2>' },
      text: 'The town will repair',
      role: 'lead',
    },
    {
      name: 'a caption',
      parts: {
        head: '<figure><img src="/a.jpg"><figcaption>The bridge in spring, when the Lira is high</figcaption></figure>',
      },
      text: 'The bridge in spring',
      role: 'caption',
    },
    {
      name: 'a credit',
      parts: { head: '<p>Photo: Ann Smith / The Ferry</p>' },
      text: 'Photo:',
      role: 'caption',
    },
    {
      name: 'share buttons',
      parts: { head: '<div class="share"><a href="/s">Share on Facebook</a></div>' },
      text: 'Share on',
      role: 'boilerplate',
    },
    {
      name: 'a path to the page',
      parts: {
        above: '<nav class="breadcrumb"><a href="/">Home</a> <a href="/news">News of the town</a></nav>',
      },
      text: 'Home News',
      role: 'boilerplate',
    },
    { name: 'the headline again', parts: { head: `<h2>${HEADLINE}</h2>` }, text: HEADLINE, role: 'headline' },
  ]);

  it('the lead between the headline and its repetition', () => {
    const lead =
      'The town will repair what it wanted to tear down in spring, and borrow money for it from the district.';
    const page = textStory({ head: `${lead}\n\n${HEADLINE}` });
    expect(roleOf(page, lead)).toBe('lead');
    expect(textsWith(page, 'headline')).toEqual([HEADLINE]);
    expect(textsWith(page, 'paragraph')).toEqual([...STORY]);
  });
});

describe('a line on the time it takes to read', () => {
  it.each<[language: string, text: string]>([
    ['en', 'Reading time in the library was cut to 4 hours'],
    ['en', '4 minutes of silence'],
    ['es', 'Lectura: 7 libros para el verano'],
    ['de', 'Lesezeit'],
  ])('is not, in %s, %s', (language, text) => {
    expect(roleOf(storyPage({ body: `<h3>${text}</h3>` }), text, language)).toBe('heading');
  });
});

describe('under the headline', () => {
  html([
    {
      name: 'an address that structured data leave in the text',
      parts: {
        head: '<div itemprop="url">https://example.com/news/2025/07/council-votes-to-keep-bridge</div>',
      },
      text: 'https://example.com',
      role: 'boilerplate',
    },
    {
      name: 'facts parted by bars, with a full stop',
      parts: { head: '<div>World News | July 23, 2025 | 7:09 am | Reported by our newsroom.</div>' },
      text: 'World News',
      role: 'byline',
    },
  ]);
});

describe('between the paragraphs', () => {
  const quotation =
    'We can build a bridge in a year, but nobody can build an old bridge, and that is all that I have to say about it.';
  html([
    {
      name: 'a subheading',
      parts: { body: '<h2>Two summers of work</h2>' },
      text: 'Two summers',
      role: 'heading',
    },
    {
      name: 'a paragraph of linked names after a colon',
      parts: {
        body: '<p>Left bank: <a href="/places/mill-lane">Mill Lane</a>, <a href="/places/old-quay">Old Quay</a>, <a href="/places/lira">Lira</a></p>',
      },
      text: 'Left bank',
      role: 'paragraph',
    },
    {
      name: 'the last paragraph of linked names, behind another',
      parts: {
        end: `<p>Left bank: <a href="/places/mill-lane">Mill Lane</a>, Quay Street, the Old Market, Weavers' Row, <a href="/places/old-quay">Old Quay</a>,
            Tanners' Yard and <a href="/places/st-anne">St Anne's</a>, where the ferry is to land in summer</p>
          <p>Right bank: <a href="/places/lira">Lira</a>, <a href="/places/kiln-hill">Kiln Hill</a></p>`,
      },
      text: 'Right bank',
      role: 'paragraph',
    },
    {
      name: 'linked titles after a colon',
      parts: {
        body: `<p>Elsewhere: ${link('Ferry to the islands sold to Norway')}, ${link('The mill on the Lira reopens', '/news/2025/06/the-mill-reopens-12345')}</p>`,
      },
      text: 'Elsewhere:',
      role: 'boilerplate',
    },
    {
      name: 'a line that says what the alternative text of the picture before it says',
      parts: {
        body: '<div><img src="/b.jpg" alt="The old bridge at dawn"></div><p>The old bridge at dawn</p>',
      },
      text: 'The old bridge at dawn',
      role: 'caption',
    },
    {
      name: 'the same, where the alternative text goes on to the site',
      parts: {
        body: `<div><img src="/b.jpg" alt="${OWN_TEXT} - The Ferry"></div><div>${OWN_TEXT}</div>`,
      },
      text: 'It was built',
      role: 'caption',
    },
    {
      name: 'no caption: a line behind another picture',
      parts: { body: `<div><img src="/b.jpg" alt="The old bridge at dawn"></div><p>${OWN_TEXT}</p>` },
      text: 'It was built',
      role: 'paragraph',
    },
    {
      name: 'a line about those who helped, behind a dash',
      parts: { end: '<ul><li>– additional reporting by Donald Vale</li></ul>' },
      text: '– additional',
      role: 'boilerplate',
    },
    { name: 'a line of stars', parts: { body: '<p>* * *</p>' }, text: '* * *', role: 'boilerplate' },
    { name: 'a heading of dashes', parts: { body: '<h3>— — —</h3>' }, text: '— — —', role: 'boilerplate' },
    {
      name: 'a bold line as subheading',
      parts: { body: '<p><strong>Two summers of work</strong></p>' },
      text: 'Two summers',
      role: 'heading',
    },
    {
      name: 'a short paragraph',
      parts: { body: '<p>They did not.</p>' },
      text: 'They did not',
      role: 'paragraph',
    },
    {
      name: 'a block quotation',
      parts: { body: `<blockquote><p>${quotation}</p></blockquote>` },
      text: 'We can build',
      role: 'quote',
    },
    {
      name: 'the source of a block quotation',
      parts: { body: `<blockquote><p>${quotation}</p><footer>— Nora Finch, engineer</footer></blockquote>` },
      text: '— Nora',
      role: 'attribution',
    },
    {
      name: 'a paragraph that the next line attributes',
      parts: { body: `<p>${quotation}</p><p>- Finch said.</p>` },
      text: 'We can build',
      role: 'quote',
    },
    {
      name: 'the line that attributes it',
      parts: { body: `<p>${quotation}</p><p>- Finch said.</p>` },
      text: '- Finch',
      role: 'attribution',
    },
    {
      name: 'an item of a list',
      parts: { body: '<ul><li>A new deck of oak</li><li>Two new piers of stone</li></ul>' },
      text: 'A new deck',
      role: 'list-item',
    },
    {
      name: 'a cell of a table',
      parts: {
        body: '<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2025</td><td>4 million</td></tr></table>',
      },
      text: '4 million',
      role: 'table-cell',
    },
    ...['visually-hidden', 'u-visually-hidden', 'sr-only', 'screen-reader-text'].map((name) => ({
      name: `a heading for screen readers (${name})`,
      parts: { body: `<h2 class="${name}">Article content</h2>` },
      text: 'Article content',
      role: 'boilerplate' as const,
    })),
    {
      name: 'a subheading that a style library shows to all',
      parts: { body: '<h2 class="md:not-sr-only">Two summers of work</h2>' },
      text: 'Two summers',
      role: 'heading',
    },
    {
      name: 'a label of an ad',
      parts: { body: '<p>Advertisement</p>' },
      text: 'Advertisement',
      role: 'boilerplate',
    },
    {
      name: 'an ad by its class',
      parts: {
        body: '<div class="ad-slot"><p>Cheap flights to the islands, from nineteen a seat.</p></div>',
      },
      text: 'Cheap flights',
      role: 'boilerplate',
    },
    {
      name: 'a newsletter box',
      parts: {
        body: '<div class="newsletter-signup"><p>Get the news of the town in your mailbox every morning.</p></div>',
      },
      text: 'Get the news',
      role: 'boilerplate',
    },
    {
      name: 'an appeal',
      parts: { body: '<p>Subscribe to our newsletter</p>' },
      text: 'Subscribe',
      role: 'boilerplate',
    },
    {
      name: 'a hidden part',
      parts: { body: '<div hidden><p>This is shown to nobody at all, whoever they may be.</p></div>' },
      text: 'This is shown',
      role: 'boilerplate',
    },
    {
      name: 'a comment',
      parts: {
        body: '<div class="comments"><p>I have said for years that the bridge should stay where it is.</p></div>',
      },
      text: 'I have said',
      role: 'boilerplate',
    },
    {
      name: '"read also" with a link',
      parts: { body: `<p>Read also: ${link('Ferry to the islands sold')}</p>` },
      text: 'Read also',
      role: 'related',
    },
    {
      name: '"read more" in a sentence',
      parts: {
        body: '<p>Read more about our work and the people who do it in the yearly report that we put out in June.</p>',
      },
      text: 'Read more',
      role: 'paragraph',
    },
    {
      name: 'a card with date and views',
      parts: {
        body: `<div>${link('Engineers find cracks in the old bridge')} <span>22.07.25, 12:55 • 2728 views</span></div>`,
      },
      text: 'Engineers find',
      role: 'related',
    },
    {
      name: 'a part named as related',
      parts: { body: `<div class="related">${link('Engineers find cracks')}</div>` },
      text: 'Engineers find',
      role: 'related',
    },
    {
      name: 'a part named as teaser',
      parts: { body: `<div class="teaser">${link('Engineers find cracks')}</div>` },
      text: 'Engineers find',
      role: 'related',
    },
    {
      name: 'a link that stands by itself',
      parts: { body: `<p>${link('Engineers find cracks in two piers of the bridge')}</p>` },
      text: 'Engineers find',
      role: 'related',
    },
    {
      name: 'a link to a list of stories',
      parts: { body: `<p>${link('All the stories about the old bridge', '/tag/bridge')}</p>` },
      text: 'All the stories',
      role: 'boilerplate',
    },
    {
      name: 'a paragraph with a link in it',
      parts: {
        body: `<p>The survey, ${link('published in spring')}, had named the sum, and nobody in the town hall was surprised by it then.</p>`,
      },
      text: 'The survey',
      role: 'paragraph',
    },
    {
      name: 'a caption by its class',
      parts: { body: '<div class="image-caption">The bridge in spring</div>' },
      text: 'The bridge in',
      role: 'caption',
    },
    { name: 'the headline again', parts: { body: '' }, text: HEADLINE, role: 'headline' },
  ]);

  it('quoted speech in a paragraph is no attribution', () => {
    const page = storyPage({
      body: '<p>– We shall stay, whatever it costs, said Ann Smith, the mayor – and she meant it.</p>',
    });
    expect(roleOf(page, '– We shall')).toBe('paragraph');
  });
});

describe('behind the story', () => {
  const list = (...titles: string[]) =>
    `<ul>${titles.map((title) => `<li>${link(title)}</li>`).join('')}</ul>`;
  html([
    {
      name: 'a heading over related articles',
      parts: {
        tail: `<h3>Related articles</h3>${list('Engineers find cracks in two piers', 'Ferry to the islands sold to Norway')}`,
      },
      text: 'Related articles',
      role: 'boilerplate',
    },
    {
      name: 'an article under it',
      parts: {
        tail: `<h3>Related articles</h3>${list('Engineers find cracks in two piers', 'Ferry to the islands sold to Norway')}`,
      },
      text: 'Ferry to',
      role: 'related',
    },
    {
      name: 'an article under "most read"',
      parts: {
        tail: `<h3>Most read</h3>${list('Engineers find cracks in two piers', 'Ferry to the islands sold to Norway')}`,
      },
      text: 'Ferry to',
      role: 'boilerplate',
    },
    {
      name: 'a tag by its rel',
      parts: { tail: '<ul><li><a rel="tag" href="/t/bridges">Bridges</a></ul>' },
      text: 'Bridges',
      role: 'tag',
    },
    {
      name: 'a tag by the class of its list',
      parts: {
        tail: '<ul class="tags"><li><a href="/x/bridges">Bridges</a><li><a href="/x/lira">Lira</a></ul>',
      },
      text: 'Lira',
      role: 'tag',
    },
    {
      name: 'a tag by the label over it',
      parts: {
        tail: '<div><p>Tags</p><ul><li><a href="/x/bridges">Bridges</a><li><a href="/x/lira">Lira</a></ul></div>',
      },
      text: 'Lira',
      role: 'tag',
    },
    {
      name: 'the writer’s card',
      parts: {
        tail: '<div class="author-card"><a href="/by/ellery">Maud Ellery</a><p>Maud Ellery has written about bridges and about the towns at their ends since 1998.</p></div>',
      },
      text: 'Maud Ellery has',
      role: 'author',
    },
    {
      name: 'a comment',
      parts: {
        after:
          '<section id="comments"><p>I have said for years that the bridge should stay where it is.</p></section>',
      },
      text: 'I have said',
      role: 'boilerplate',
    },
    {
      name: 'a line about rights',
      parts: { end: '<p>© The Ferry. All rights reserved.</p>' },
      text: '© The Ferry. All rights reserved.',
      role: 'boilerplate',
    },
    {
      name: 'an appeal',
      parts: { end: '<p>Follow us on Telegram</p>' },
      text: 'Follow us',
      role: 'boilerplate',
    },
    {
      name: 'a lone card straight behind',
      parts: {
        end: `<div>${link('Engineers find cracks in the old bridge')} 22.07.25, 12:55 • 2728 views</div>`,
      },
      text: 'Engineers find',
      role: 'related',
    },
  ]);
});

describe('plain text', () => {
  it.each<[name: string, parts: Parts, text: string, role: Role]>([
    [
      'a teaser that runs into its date',
      { body: 'Engineers find cracks in the old bridge22.07.25, 12:55 • 2728 views' },
      'Engineers find',
      'related',
    ],
    ['a line of a menu', { above: 'Menu\nNews\nSport' }, 'Menu', 'boilerplate'],
    ['place and agency', { head: 'Vale Verde • VVN' }, 'Vale Verde •', 'byline'],
    ['a view counter', { head: '12482 views' }, '12482', 'byline'],
    ['a subheading', { body: 'Two summers of work' }, 'Two summers', 'heading'],
    [
      'a block that the next line attributes',
      {
        body: 'We can build a bridge in a year, but nobody can build an old one. That is all I have to say.\n\n- Finch said.',
      },
      'We can build',
      'quote',
    ],
    [
      'the line that attributes it',
      {
        body: 'We can build a bridge in a year, but nobody can build an old one. That is all I have to say.\n\n- Finch said.',
      },
      '- Finch',
      'attribution',
    ],
    ['a read-also line', { body: 'Read also: Ferry to the islands sold to Norway' }, 'Read also', 'related'],
    ['a label of an ad', { body: 'ADVERTISEMENT' }, 'ADVERTISEMENT', 'boilerplate'],
    ['a credit', { body: 'Photo: Ann Smith / The Ferry' }, 'Photo', 'caption'],
    ['an item', { body: '• A new deck of oak\n• Two new piers of stone' }, 'A new deck', 'list-item'],
    ['a short sentence', { body: 'They did not.' }, 'They did not', 'paragraph'],
    ['a footer', { tail: 'About us\nContacts\n© 2025 The Ferry' }, 'Contacts', 'boilerplate'],
  ])('%s', (_name, parts, text, role) => {
    const page = textStory(parts);
    expect(roleOf(page, text)).toBe(role);
    expect(textsWith(page, 'paragraph')).toEqual(expect.arrayContaining([...STORY]));
  });
});

describe('other languages', () => {
  it.each<[language: string, text: string, role: Role]>([
    ['de', 'Lesen Sie auch: Fähre zu den Inseln verkauft', 'related'],
    ['uk', 'Читайте також: Паром на острови продали', 'related'],
    ['es', 'Lea también: Vendido el transbordador', 'related'],
    ['de', 'Anzeige', 'boilerplate'],
    ['uk', 'Реклама', 'boilerplate'],
    ['fr', 'Publicité', 'boilerplate'],
    ['de', 'Foto: Ann Smith', 'caption'],
    ['ru', 'Фото: Анна Смирнова', 'caption'],
    ['de', 'Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns.', 'boilerplate'],
    ['ja', '「長かった」', 'paragraph'],
    ['en', '4 min read', 'boilerplate'],
    ['en', 'Estimated reading time: < 12 minutes', 'boilerplate'],
    ['de', 'Lesezeit: ca. 4 Min.', 'boilerplate'],
    ['fr', 'Temps de Lecture 4 min.', 'boilerplate'],
    ['es', '3 minutos de lectura', 'boilerplate'],
    ['pl', 'Czas czytania: 5 min', 'boilerplate'],
    ['uk', 'Час читання: 2 хв.', 'boilerplate'],
    ['sr', 'Време читања: 2 мин.', 'boilerplate'],
    ['sv', 'Lästid: 3 min', 'boilerplate'],
    ['tr', '2 dk okuma', 'boilerplate'],
    ['ar', '٣ دقائق قراءة', 'boilerplate'],
    ['ja', '読了時間：3分', 'boilerplate'],
    ['no', 'Kilde: Sjøkartverket', 'boilerplate'],
    ['ca', 'Llegiu també: Venen el transbordador', 'related'],
    ['sl', 'Preberite tudi: Trajekt na otoke prodan', 'related'],
    ['mk', 'Прочитајте и: Траектот е продаден', 'related'],
    ['lv', 'Lasi arī: Prāmis uz salām pārdots', 'related'],
    ['et', 'Loe ka: Praam saartele müüdi maha', 'related'],
    ['sq', 'Lexo edhe: Trageti për në ishuj u shit', 'related'],
    ['is', 'Lestu einnig: Ferjan til eyjanna seld', 'related'],
    ['be', 'Чытайце таксама: Паром на астравы прадалі', 'related'],
    ['kk', 'Сондай-ақ оқыңыз: Паром сатылды', 'related'],
    ['az', 'Həmçinin oxuyun: Adalara gedən bərə satıldı', 'related'],
    ['ms', 'Baca juga: Feri ke pulau dijual', 'related'],
    ['sw', 'Soma pia: Kivuko cha visiwani chauzwa', 'related'],
    ['ka', 'წაიკითხეთ ასევე: ბორანი გაიყიდა', 'related'],
    ['bn', 'আরও পড়ুন: দ্বীপের ফেরি বিক্রি হয়ে গেল', 'related'],
    ['ur', 'یہ بھی پڑھیں: جزیروں کی کشتی فروخت', 'related'],
    ['ta', 'இதையும் படிங்க: தீவுக்கான படகு விற்பனை', 'related'],
    ['th', 'อ่านเพิ่มเติม: ขายเรือข้ามฟากแล้ว', 'related'],
    ['gl', 'Le tamén: Vendido o transbordador', 'related'],
    ['eu', 'Irakurri ere: Ferrya saldu dute', 'related'],
    ['lv', 'Reklāma', 'boilerplate'],
    ['bn', 'বিজ্ঞাপন', 'boilerplate'],
    ['th', 'โฆษณา', 'boilerplate'],
    ['ka', 'ფოტო: ნინო კლდიაშვილი', 'caption'],
    ['ca', 'Foto: Laia Roca', 'caption'],
  ])('%s: %s', (language, text, role) => {
    expect(roleOf(storyPage({ body: `<p>${text}</p>` }), text, language)).toBe(role);
  });
});

describe('parts of a page made for another purpose', () => {
  const box = (text: string) =>
    `<div class="tile"><p>${text}</p><p>Two lines of a box that comes again, long enough to be text.</p></div>`;

  it('goes by no names of the terms under which a post is filed', () => {
    const notices = ['north', 'south', 'east'].flatMap((bank) =>
      STORY.map((text) => `<div class="slide">On the ${bank} bank: ${text}</div>`),
    );
    const page = pageOf(`<html lang="en"><title>${HEADLINE}</title><main><h1>${HEADLINE}</h1><div>
      <div><article class="post-7 hentry news_tags-ferry">${paragraphs()}</article></div>
      <div class="slides">${notices.join('')}</div></div></main></html>`);
    expect(textsWith(page, 'paragraph')).toEqual(expect.arrayContaining([...STORY]));
  });

  it('counts a box that comes again once', () => {
    const text = 'The ferry to the islands leaves every hour from the pier behind the old customs house.';
    const found = textsWith(storyPage({ body: box(text) + box(text) }), 'paragraph');
    expect(found.filter((one) => one === text)).toHaveLength(1);
  });

  it('keeps a question that is asked of each guest', () => {
    const question =
      'What did you think when you first saw the old bridge without any cars on it, and what did those who came with you say to you about it on the way home?';
    const talk = [1, 2].map(
      (at) =>
        `<div class="talk"><p>${question}</p><p>Answer ${at}: I thought of my father, who helped to build it.</p></div>`,
    );
    const found = textsWith(storyPage({ body: talk.join('') }), 'paragraph');
    expect(found.filter((one) => one === question)).toHaveLength(2);
  });

  it.each([
    [
      'a form',
      '<form><p>Leave this field empty, it is there to keep machines away from the list.</p></form>',
    ],
    [
      'a call to action',
      '<div class="article-cta"><p>Leave us your address and we will write when the bridge opens.</p></div>',
    ],
  ])('leaves out %s', (_name, body) => expect(roleOf(storyPage({ body }), 'Leave')).toBe('boilerplate'));

  it('keeps a table that is embedded', () => {
    const body =
      '<div class="w-embed"><table><tr><th>Bridge</th><th>Built</th></tr><tr><td>Old</td><td>1904</td></tr></table></div>';
    expect(textsWith(storyPage({ body }), 'table-cell')).toEqual(['Bridge', 'Built', 'Old', '1904']);
  });

  it('keeps short paragraphs of list items', () => {
    const body = '<ul><li><p>Two piers</p></li><li><p>Three lanes</p></li></ul>';
    expect(textsWith(storyPage({ body }), 'list-item')).toEqual(['Two piers', 'Three lanes']);
  });

  it('ends the story with the tables under its last headings', () => {
    const table = (name: string) =>
      `<h3>${name}</h3><div class="wide"><table><tr><td>${name} closes</td></tr></table></div>`;
    const page = storyPage({ end: table('August') + table('July') });
    expect(textsWith(page, 'table-cell')).toEqual(['August closes', 'July closes']);
    expect(textsWith(page, 'heading')).toEqual(['August', 'July']);
  });

  it('begins the story over a heading that has the title of the page', () => {
    const [opening, ...rest] = STORY;
    const texts = rest.map((text) => `<p>${text}</p>`).join('');
    const page = pageOf(
      `<html lang="en"><title>${HEADLINE}</title><main><p>${opening}</p><h2>${HEADLINE}</h2>${texts}</main></html>`,
    );
    expect(textsWith(page, 'headline')).toEqual([HEADLINE]);
    expect(textsWith(page, 'paragraph', 'lead')).toEqual([...STORY]);
  });

  it.each([
    [
      'Mara Lind is a reporter at The Ferry who writes about bridges and the people that they join.',
      'author',
    ],
    [
      'Mara Linden is a reporter at The Ferry who writes about bridges and the people that they join.',
      'paragraph',
    ],
  ])('tells the line about the writer: %s', (text, role) => {
    const page = storyPage({ meta: '<meta name="author" content="Mara Lind">', end: `<p>${text}</p>` });
    expect(roleOf(page, 'Mara')).toBe(role);
  });

  const about = 'Dr. Mara Lind and Jon Vale write about bridges for The Ferry and teach in Vale Verde.';
  it.each([
    ['two writers under one name', 'Jon Vale and Mara Lind', about.slice(4), 'author'],
    ['a title before the name, in italics', 'Mara Lind', `<em>${about}</em>`, 'author'],
    ['a title before the name', 'Mara Lind', about, 'paragraph'],
    ['in italics, somebody else', 'Ida Holm', `<em>${about}</em>`, 'paragraph'],
  ])('tells the line about the writer: %s', (_, author, text, role) => {
    const page = storyPage({ meta: `<meta name="author" content="${author}">`, end: `<p>${text}</p>` });
    expect(roleOf(page, text.includes('Dr.') ? 'Dr.' : 'Mara')).toBe(role);
  });
});

describe('links that are the story', () => {
  html([
    {
      name: 'a linked subheading over its paragraph',
      parts: { body: `<h2>${link('The chapel', 'https://chapel.example/')}</h2><p>${OWN_TEXT}</p>` },
      text: 'The chapel',
      role: 'heading',
    },
    {
      name: 'no subheading: a title that nothing follows but a heading',
      parts: {
        body: `<div><h3>${link('The chapel', 'https://chapel.example/')}</h3></div><h3>The ferry</h3>`,
      },
      text: 'The chapel',
      role: 'boilerplate',
    },
    {
      name: 'a linked item among items that are none',
      parts: { body: `<ul><li>Bring boots</li><li>${link('Buy a map', '/maps')}</li></ul>` },
      text: 'Buy a map',
      role: 'list-item',
    },
    {
      name: 'no item of the story: one of a list of links',
      parts: { body: `<ul><li>${link('Walks', '/walks')}</li><li>${link('Buy a map', '/maps')}</li></ul>` },
      text: 'Buy a map',
      role: 'boilerplate',
    },
    {
      name: 'a short sentence that is a link for the most part',
      parts: { body: `<p>Vier Gründe sprechen für ${link('den Neubau der Brücke im Osten', '/b')}:</p>` },
      text: 'Vier Gründe',
      role: 'paragraph',
    },
    {
      name: 'no paragraph: a link with a label',
      parts: { body: `<p>Mehr: ${link('Archiv der Stadt Vale Verde.', '/b')}</p>` },
      text: 'Mehr',
      role: 'boilerplate',
    },
  ]);
});

describe('short lines at the ends of the story', () => {
  const AMONG = (first: string, last: string) =>
    pageOf(
      `<main><article><h1>${HEADLINE}</h1><div class="text">${first}${STORY.map((text) => `<p>${text}</p>`).join('')}${last}</div></article></main>`,
    );

  it.each<[first: string, last: string, text: string, role: Role]>([
    ['<h2>What was decided</h2>', '', 'What was decided', 'heading'],
    ['<p>Warum gerade jetzt?</p>', '', 'Warum gerade', 'paragraph'],
    ['', '<p>Так буде краще.</p>', 'Так буде', 'paragraph'],
    ['', '<p>Unsere Quellen:</p><ul><li>Stadtarchiv</li></ul>', 'Stadtarchiv', 'boilerplate'],
    ['', '<p>Tous les articles</p>', 'Tous les', 'boilerplate'],
  ])('%s … %s', (first, last, text, role) => {
    expect(roleOf(AMONG(first, last), text)).toBe(role);
  });
});
