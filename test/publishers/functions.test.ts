/** What the functions of a profile get, may give, and what happens where they go wrong. */
import { describe, expect, it } from 'vitest';
import { type PublisherFields, type PublisherPage, parseArticle, safeParseArticle } from '../../src/index.js';
import { errorOf } from '../support/errors.js';
import { ADDRESS, HOST, herald, pageWith, parseHerald } from './herald.js';

const html = pageWith({
  head: `<base href="https://cdn.${HOST}/x/"><meta name="Desk" content=" Harbour "><meta name="desk" content="Second">
    <script type="application/ld+json">{"@type":"Organization","name":"The Herald"}</script>`,
  top: `<ul id="facts"><li>Jane <b>Doe</b><br>reports</li><li hidden data-count="7">Second<script>no()</script></li></ul>
    <a id="author" href="jane" title="">Jane Doe</a> <a href="javascript:void(0)">Nothing</a> <img src="a.jpg" alt="A">`,
  bottom: '<p id="desk">By <a href="/roe">John Roe</a>, chief reporter</p>',
});

/** What a function sees, as this expression of it gives it. */
function see<T>(look: (page: PublisherPage) => T): T | undefined {
  let seen: T | undefined;
  const kicker = (page: PublisherPage) => {
    seen = look(page);
    return null;
  };
  parseHerald(html, { fields: { kicker } });
  return seen;
}

describe('a function sees', () => {
  it('what the page says of itself', () => {
    expect(see(({ url, language, title }) => ({ url, language, title }))).toEqual({
      url: ADDRESS,
      language: 'en',
      title: 'Old harbour bridge is open again',
    });
    expect(see((page) => [page.meta('DESK'), page.meta('none')])).toEqual(['Harbour', null]);
    expect(see(({ jsonLd }) => jsonLd)).toMatchObject([{ name: 'The Herald' }]);
  });

  it('elements with texts and attributes', () => {
    expect(see((page) => page.select('#facts')?.text)).toBe('Jane Doe reports');
    expect(see((page) => page.selectAll('#facts li').map(({ tag, text }) => [tag, text]))).toEqual([
      ['li', 'Jane Doe reports'],
      ['li', 'Second'],
    ]);
    expect(
      see((page) =>
        page
          .select('#facts')
          ?.selectAll('b, [data-count]')
          .map(({ text }) => text),
      ),
    ).toEqual(['Doe', 'Second']);
    expect(see((page) => page.select('#facts')?.select('h1'))).toBeNull();
    expect(
      see((page) =>
        ['data-count', 'hidden', 'class'].map((name) => page.select('li:last-child')?.attribute(name)),
      ),
    ).toEqual(['7', '', null]);
    expect(see((page) => page.select('[name=desk]')?.text)).toBe('Second');
    expect(see((page) => page.select('.none'))).toBeNull();
  });

  it('absolute addresses', () => {
    expect(see((page) => [page.select('#author')?.address(), page.select('img')?.address('src')])).toEqual([
      `https://cdn.${HOST}/x/jane`,
      `https://cdn.${HOST}/x/a.jpg`,
    ]);
    expect(see((page) => page.select('#author ~ a')?.address())).toBeNull();
  });

  it('nothing that it could change', () => {
    const error = errorOf(html, {
      url: ADDRESS,
      publishers: [herald({ fields: { kicker: (page) => Object.assign(page, { url: 'x' }).url } })],
    });
    expect(error.cause).toBeInstanceOf(TypeError);
  });
});

describe('a function gives', () => {
  const cases: [what: string, fields: PublisherFields, wanted: object][] = [
    [
      'a value of its field',
      { views: () => 7, section: () => ' Harbour\n news ' },
      { views: 7, section: 'Harbour news' },
    ],
    [
      'a list',
      { authors: () => [{ name: 'John Roe', url: null }] },
      { authors: [{ name: 'John Roe', url: null }] },
    ],
    [
      'an element, which is read as a selector is',
      { authors: (page) => page.select('#desk') },
      { authors: [{ name: 'John Roe', url: `https://cdn.${HOST}/roe` }] },
    ],
    ['elements', { tags: (page) => page.selectAll('a') }, { tags: ['Jane Doe', 'Nothing', 'John Roe'] }],
    [
      'blocks, in which quotes are looked for',
      { body: () => [{ type: 'paragraph', text: '“We are back,” said Mary Major.', links: [] }] },
      { body: [{ type: 'paragraph' }], quotes: [{ block: 0, speaker: { name: 'Mary Major' } }] },
    ],
  ];

  it.each(cases)('%s', (_what, fields, wanted) => {
    expect(parseHerald(html, { fields })).toMatchObject(wanted);
    expect(parseArticle(html, { url: ADDRESS })).not.toMatchObject(wanted);
  });
});

describe('a wrong value is an error that names its place and publisher', () => {
  const circular: unknown[] = [];
  circular.push(circular);
  const cases: [what: string, fields: { [field: string]: () => unknown }, path: (string | number)[]][] = [
    ['a date that is none', { published: () => 'yesterday' }, ['published']],
    ['a day that there is not', { modified: () => '2025-02-30' }, ['modified']],
    ['text for a number', { views: () => '12' }, ['views']],
    ['less than nothing', { views: () => -1 }, ['views']],
    ['a relative address', { url: () => '/story' }, ['url']],
    [
      'an address with script',
      { image: () => ({ url: 'javascript:x', alt: null, caption: null, credit: null }) },
      ['image', 'url'],
    ],
    [
      'an author without a name',
      { authors: () => [{ name: 'Jane Doe', url: null }, { url: null }] },
      ['authors', 1, 'name'],
    ],
    ['a text for a list', { tags: () => 'Harbour' }, ['tags']],
    ['a block of no type', { body: () => [{ type: 'poem' }] }, ['body', 0, 'type']],
    ['a promise', { kicker: async () => 'later' }, ['kicker']],
    ['a list that holds itself', { tags: () => circular }, ['tags', 0]],
    ['a list of elements and others', { authors: () => [null] }, ['authors', 0]],
  ];

  it.each(cases)('%s', (_what, fields, path) => {
    const publishers = [herald({ name: 'Herald', fields: fields as PublisherFields })];
    const error = errorOf(html, { url: ADDRESS, publishers });
    expect(error.code).toBe('invalid-article');
    expect(error.issues[0]?.path).toEqual(path);
    expect(error.issues[0]?.message).toContain('(publisher Herald)');
    expect(error.message).toContain('The publisher Herald gave a wrong value for');
  });
});

describe('a function that throws', () => {
  it.each([[new Error('no luck')], ['no luck'], [{ toString: (): string => 'no luck' }]])(
    '%#: is named, its error kept',
    (thrown) => {
      const authors = () => {
        throw thrown;
      };
      const error = errorOf(html, {
        url: ADDRESS,
        publishers: [herald({ name: 'Herald', fields: { authors } })],
      });
      expect(error.code).toBe('invalid-article');
      expect(error.message).toBe('authors: the function of the publisher Herald threw: no luck');
      expect(error.issues).toEqual([{ path: ['authors'], message: expect.stringContaining('no luck') }]);
      expect(error.cause).toBe(thrown);
    },
  );

  it.each([
    ['a selector that is none', (page: PublisherPage) => page.select('h1[')],
    [
      'what cannot be shown',
      () => {
        throw Object.create(null);
      },
    ],
    [
      'a value that may not be looked at',
      () => ({
        get name() {
          throw new Error('keep out');
        },
      }),
    ],
    [
      'a list that may not be looked at',
      () =>
        new Proxy([], {
          get: () => {
            throw new Error('keep out');
          },
        }),
    ],
  ])('%s: never anything else', (_what, read) => {
    const publishers = [herald({ fields: { dateline: read as never } })];
    const result = safeParseArticle(html, { url: ADDRESS, publishers });
    expect(result).toMatchObject({ success: false, error: { code: 'invalid-article' } });
  });

  it('in one rule is not asked again for the page', () => {
    let asked = 0;
    const headline = () => {
      asked++;
      return 'Bridge';
    };
    expect(parseHerald(html, { fields: { headline } }).headline).toBe('Bridge');
    expect(asked).toBe(1);
  });
});
