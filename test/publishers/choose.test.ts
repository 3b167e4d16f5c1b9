/** Which pages a profile is for, and what several profiles do together. */
import { describe, expect, it } from 'vitest';
import { definePublisher, type PublisherProfile, parseArticle } from '../../src/index.js';
import { errorOf } from '../support/errors.js';
import { ADDRESS, HOST, herald, pageWith, paragraphs, textsOf } from './herald.js';

/** The kicker tells whether the profile was used. */
const marked = { fields: { kicker: () => 'used' } };

function isUsed(profile: PublisherProfile, html: string, url?: string): boolean {
  const publishers = [definePublisher({ ...marked, ...profile })];
  return parseArticle(html, { publishers, url }).kicker === 'used';
}

const story = pageWith({});
const withHead = (head: string) => pageWith({ head });

describe('a host', () => {
  it.each([
    ['unn.ua', 'https://unn.ua/news/1', true],
    ['unn.ua', 'https://www.unn.ua/news/1', true],
    ['unn.ua', 'http://m.unn.ua:8080/', true],
    ['unn.ua', 'https://UNN.UA./news', true],
    ['unn.ua', 'https://reader@unn.ua/news', true],
    ['www.unn.ua', 'https://unn.ua/', true],
    ['UNN.ua', 'https://unn.ua/', true],
    ['en.unn.ua', 'https://en.unn.ua/', true],
    ['пошта.укр', new URL('https://пошта.укр/').href, true],
    ['пошта.укр', 'https://www.пошта.укр/лист', true],
    ['localhost', 'http://localhost:3000/', true],
    ['en.unn.ua', 'https://unn.ua/', false],
    ['unn.ua', 'https://notunn.ua/', false],
    ['unn.ua', 'https://unn.ua.example/', false],
    ['unn.ua', 'https://unn.ua@example.com/', false],
    ['unn.ua', 'https://example.com/unn.ua', false],
    ['unn.ua', undefined, false],
  ])('%s and the page %s: %s', (hosts, url, is) => {
    expect(isUsed({ hosts }, story, url)).toBe(is);
  });

  it('is told by the canonical link and by og:url as well as by the option', () => {
    const canonical = withHead('<link rel="canonical" href="https://www.unn.ua/1">');
    const openGraph = withHead('<meta property="og:url" content="https://m.unn.ua/1">');
    expect(isUsed({ hosts: ['a.example', 'unn.ua'] }, canonical)).toBe(true);
    expect(isUsed({ hosts: ['a.example', 'unn.ua'] }, openGraph)).toBe(true);
    expect(isUsed({ hosts: 'unn.ua' }, canonical, 'https://archive.example/unn')).toBe(true);
    expect(isUsed({ hosts: 'unn.ua' }, withHead('<link rel="canonical" href="/unn.ua">'))).toBe(false);
  });
});

describe('a name', () => {
  const organization = (publisher: unknown) =>
    withHead(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Old harbour bridge is open again', publisher })}</script>`,
    );

  it.each([
    ['og:site_name', withHead('<meta property="og:site_name" content="the  herald">'), true],
    ['the publisher in JSON-LD', organization({ '@type': 'Organization', name: 'The Herald' }), true],
    ['the publisher in JSON-LD as a text', organization('THE HERALD'), true],
    ['another name', withHead('<meta property="og:site_name" content="The Herald Tribune">'), false],
    ['no name', story, false],
  ])('%s', (_what, html, is) => {
    expect(isUsed({ names: ['A paper', 'The Herald'] }, html)).toBe(is);
  });

  it('is enough besides a host that the page does not have', () => {
    const html = withHead('<meta property="og:site_name" content="The Herald">');
    expect(isUsed({ hosts: 'unn.ua', names: 'The Herald' }, html)).toBe(true);
    expect(isUsed({ hosts: 'unn.ua', names: 'UNN' }, html)).toBe(false);
  });
});

describe('a test', () => {
  const video = pageWith({ top: '<div class="player"></div>' });

  it('by a selector or a function decides alone where no site is named', () => {
    expect(isUsed({ test: '.player' }, video)).toBe(true);
    expect(isUsed({ test: '.player' }, story)).toBe(false);
    expect(isUsed({ test: (page) => page.select('.player') !== null }, video)).toBe(true);
    expect(isUsed({ test: ({ language }) => language === 'en' }, story)).toBe(true);
    expect(isUsed({ test: ({ language }) => language === 'uk' }, story)).toBe(false);
  });

  it('narrows a profile to some pages of its site', () => {
    expect(isUsed({ hosts: HOST, test: '.player' }, video, ADDRESS)).toBe(true);
    expect(isUsed({ hosts: HOST, test: '.player' }, story, ADDRESS)).toBe(false);
    expect(isUsed({ hosts: HOST, test: '.player' }, video)).toBe(false);
  });

  it('that throws or gives no answer is an error that names the publisher', () => {
    const cause = new Error('no luck');
    const throwing = definePublisher({
      name: 'Herald',
      test: () => {
        throw cause;
      },
    });
    const error = errorOf(story, { publishers: [throwing] });
    expect(error.code).toBe('invalid-input');
    expect(error.message).toBe('The test of the publisher Herald threw: no luck.');
    expect(error.cause).toBe(cause);
    const vague = definePublisher({ name: 'Herald', test: (() => 'yes') as never });
    expect(errorOf(story, { publishers: [vague] }).message).toContain('has to give true or false');
  });
});

describe('several publishers', () => {
  it('go for a page together, the later one first', () => {
    const html = pageWith({
      top: '<p class="q1">Jane Doe</p><p class="q2">John Roe</p>',
      middle:
        '<div class="promo"><p>Buy one of our calendars with pictures of the bridge.</p></div><p class="box">A box with some more words than that, and a full stop.</p>',
    });
    const first = herald({
      fields: { authors: '.q1', kicker: () => 'first' },
      roles: { boilerplate: '.box' },
      remove: '.promo',
      language: 'en-IE',
      timeZone: 'Europe/Dublin',
    });
    const second = herald({ fields: { authors: '.q2' }, roles: { paragraph: '.box' }, language: 'en-GB' });
    const read = (publishers: readonly (typeof first)[]) => parseArticle(html, { publishers, url: ADDRESS });
    const both = read([first, second]);
    expect(both).toMatchObject({ authors: [{ name: 'John Roe' }], kicker: 'first', language: 'en-GB' });
    expect(textsOf(both)).toEqual([
      paragraphs[0],
      paragraphs[1],
      expect.stringMatching(/^A box/),
      paragraphs[2],
    ]);
    const other = read([second, first]);
    expect(other).toMatchObject({ authors: [{ name: 'Jane Doe' }], kicker: 'first', language: 'en-IE' });
    expect(textsOf(other)).toEqual(paragraphs);
  });

  it('that are for other pages change nothing', () => {
    const others = [
      definePublisher({ hosts: 'other.example', ...marked }),
      definePublisher({ names: 'Other', ...marked }),
    ];
    expect(parseArticle(story, { publishers: others, url: ADDRESS })).toEqual(
      parseArticle(story, { url: ADDRESS }),
    );
    expect(parseArticle(story, { publishers: [] })).toEqual(parseArticle(story));
  });

  it('have options that give way to those of the caller', () => {
    const html = pageWith({ top: '<p>7 August 2025, 9:30</p>' });
    const publishers = [herald({ language: 'uk', timeZone: 'Europe/Kyiv' })];
    const read = (options: object) => parseArticle(html, { publishers, url: ADDRESS, ...options });
    expect(read({})).toMatchObject({ language: 'uk', published: '2025-08-07T09:30+03:00' });
    expect(read({ language: 'en', timeZone: 'Europe/Dublin' })).toMatchObject({
      language: 'en',
      published: '2025-08-07T09:30+01:00',
    });
  });
});

describe('the option publishers', () => {
  it.each([
    [herald(), 'publishers', 'a list of publishers'],
    [null, 'publishers', 'a list of publishers'],
    [[{ hosts: HOST }], 'publishers.0', 'made by definePublisher'],
    [[herald(), null], 'publishers.1', 'made by definePublisher'],
  ])('%#: is refused by name', (publishers, name, wanted) => {
    const error = errorOf(story, { publishers });
    expect(error.code).toBe('invalid-input');
    expect(error.message).toBe(`The option ${name} must be ${wanted}.`);
    expect(error.issues[0]?.path).toEqual(name.split('.'));
  });
});
