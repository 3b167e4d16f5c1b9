import { describe, expect, it } from 'vitest';
import { defaultLimits, parseArticle } from '../src/index.js';
import { checkOptions, type ParseOptions } from '../src/options.js';
import { errorOf } from './support/errors.js';
import { fixtureText } from './support/fixtures.js';

const story = fixtureText('istanbul-talks', 'page.html');

describe('options that are wrong', () => {
  it.each<[name: string, value: unknown]>([
    ['url', 7],
    ['url', null],
    ['url', ''],
    ['url', '/relative'],
    ['url', 'example.com/story'],
    ['url', 'ftp://example.com/'],
    ['url', 'javascript:alert(1)'],
    ['url', 'https://'],
    ['url', new URL('https://example.com/')],
    ['format', 'pdf'],
    ['format', null],
    ['format', true],
    ['contentType', 7],
    ['contentType', null],
    ['language', 7],
    ['language', ['en']],
    ['language', 'english'],
    ['language', 'e'],
    ['language', 'en-'],
    ['language', ''],
    ['timeZone', 7],
    ['timeZone', 'Kyiv'],
    ['timeZone', 'Mars/Olympus'],
    ['timeZone', ''],
  ])('%s: %j is refused by name', (name, value) => {
    const error = errorOf(story, { [name]: value });
    expect(error.code).toBe('invalid-input');
    expect(error.message).toMatch(new RegExp(`^The option ${name} must be .+\\.$`));
    expect(error.issues).toEqual([{ path: [name], message: expect.stringMatching(/^must be /) }]);
  });

  it.each<[name: string, limits: unknown]>([
    ['bytes', { bytes: '16 MB' }],
    ['bytes', { bytes: -1 }],
    ['bytes', { bytes: Number.NaN }],
    ['bytes', { bytes: null }],
    ['depth', { depth: '1000' }],
    ['depth', { bytes: 1, depth: -5 }],
    ['nodes', { nodes: 'many' }],
    ['nodes', { nodes: Number.NaN }],
  ])('limits.%s: %j is refused by name', (name, limits) => {
    const error = errorOf(story, { limits });
    expect(error.code).toBe('invalid-input');
    expect(error.message).toBe(`The option limits.${name} must be a number that is not negative.`);
    expect(error.issues).toEqual([
      { path: ['limits', name], message: 'must be a number that is not negative' },
    ]);
  });

  it.each([
    ['tlh', 'tlh'],
    ['pt_br', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['und', 'en'],
  ])('a language that is well-formed is taken, known or not: %s', (language, read) => {
    expect(parseArticle(story, { language }).language).toBe(read);
  });

  it.each([null, 'en', 7, true])('options that are %j are refused', (options) => {
    expect(errorOf(story, options)).toMatchObject({
      code: 'invalid-input',
      message: 'The options must be an object.',
    });
  });

  it.each([
    ['timezone', 'The option timezone is not known: did you mean timeZone?'],
    [
      'colour',
      'The option colour is not known: known are url, format, contentType, language, timeZone, publishers, limits.',
    ],
    ['toString', /^The option toString is not known: known are url/],
  ])('that do not exist are refused by name: %s', (name, message) => {
    const error = errorOf(story, { [name]: 'Europe/Kyiv' });
    expect(error.code).toBe('invalid-input');
    expect(error.message).toEqual(message instanceof RegExp ? expect.stringMatching(message) : message);
    expect(error.issues[0]?.path).toEqual([name]);
  });

  it('are refused before the input is looked at', () => {
    expect(errorOf(null, { format: 'pdf' }).message).toContain('format');
  });
});

describe('options that are right', () => {
  it.each<ParseOptions>([
    {},
    {
      url: undefined,
      format: undefined,
      contentType: undefined,
      language: undefined,
      timeZone: undefined,
      limits: undefined,
    },
    { url: 'HTTP://example.com' },
    { url: 'https://пример.example/новость' },
    { format: 'auto' },
    { timeZone: 'Europe/Kyiv' },
    { timeZone: 'UTC' },
    { contentType: '' },
    { limits: {} },
    { limits: { bytes: 0 } },
    { limits: { depth: Number.POSITIVE_INFINITY } },
  ])('%j', (options) => expect(() => checkOptions(options)).not.toThrow());

  it('are not changed, nor are the default limits', () => {
    const options = Object.freeze({ url: 'https://example.com/', limits: Object.freeze({ depth: 500 }) });
    const before = { ...defaultLimits };
    parseArticle(story, options);
    expect(defaultLimits).toEqual(before);
  });
});

describe('what options do', () => {
  const bare =
    '<p>The council met on Tuesday to decide on the old bridge, and after three hours it had decided nothing at all.</p>'.repeat(
      5,
    );

  it('url makes addresses absolute', () => {
    const html = `<h1>The old bridge stays for now</h1>${bare}<p>The town has published <a href="plan.html">a plan of the bridge</a> for everybody to read.</p>`;
    const links = (options: ParseOptions) =>
      parseArticle(html, options).body.flatMap((block) => (block.type === 'paragraph' ? block.links : []));
    expect(links({ url: 'https://example.com/news/1' })).toMatchObject([
      { url: 'https://example.com/news/plan.html' },
    ]);
    expect(links({})).toEqual([]);
  });

  it('url is the last resort for the article’s own', () => {
    expect(parseArticle(`<h1>The old bridge stays</h1>${bare}`, { url: 'https://example.com/1' }).url).toBe(
      'https://example.com/1',
    );
    expect(parseArticle(`<h1>The old bridge stays</h1>${bare}`).url).toBeNull();
    expect(parseArticle(story, { url: 'https://example.com/1' }).url).toMatch(
      /^https:\/\/example\.com\/en\/news\//,
    );
  });

  it('language goes ahead of the page’s own', () => {
    expect(parseArticle(story, { language: 'en-GB' }).language).toBe('en-GB');
    expect(parseArticle(story).language).toBe('en');
  });

  it('timeZone gives dates without offset that zone’s', () => {
    const dated = story.replaceAll('"2025-07-23"', '"2025-07-23T09:00:00"');
    expect(parseArticle(dated).published).toBe('2025-07-23T09:00:00');
    expect(parseArticle(dated, { timeZone: 'Europe/Kyiv' }).published).toBe('2025-07-23T09:00:00+03:00');
    expect(parseArticle(story, { timeZone: 'Europe/Kyiv' }).published).toBe('2025-07-23');
  });

  it('format keeps HTML from being read as text, and the other way round', () => {
    const text = fixtureText('istanbul-talks', 'page.txt');
    expect(parseArticle(text, { format: 'text' })).toEqual(parseArticle(text));
    expect(parseArticle(story, { format: 'html' })).toEqual(parseArticle(story));
    expect(parseArticle(story, { format: 'text' }).body).not.toEqual(parseArticle(story).body);
  });

  it('contentType decodes bytes', () => {
    const bytes = new Uint8Array([...`<h1>Br\u00fccke</h1>${bare}`].map((char) => char.charCodeAt(0)));
    const headline = (contentType: string) => parseArticle(bytes, { contentType }).headline;
    expect(headline('text/html; charset=iso-8859-1')).toBe('Brücke');
    expect(headline('text/html; charset=windows-1251')).toBe('Brьcke');
  });

  it('names a limit that there is not', () => {
    expect(() => parseArticle('<p>A page.</p>', { limits: { pages: 1 } as never })).toThrow(
      /limits\.pages .*no limit has that name/,
    );
    expect(() => parseArticle('<p>A page.</p>', { limits: { toString: 1 } as never })).toThrow(
      /limits\.toString/,
    );
  });
});
