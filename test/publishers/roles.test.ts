/** Roles that a profile gives to blocks, and elements that it removes. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { ADDRESS, herald, pageWith, paragraphs, parseHerald, type Rest, roleOf, textsOf } from './herald.js';

const long = 'Some more words about the bridge, the harbour and the people who live there, and a full stop.';

describe('role overrides', () => {
  it('say what blocks are, and why', () => {
    const html = pageWith({ middle: `<div class="box"><p>${long}</p></div>` });
    const publishers = [herald({ name: 'Herald', roles: { boilerplate: ['.none', 'div.box'] } })];
    expect(roleOf(html, long, [])?.role).toBe('paragraph');
    expect(roleOf(html, long, publishers)).toEqual({
      role: 'boilerplate',
      reason: 'publisher Herald: div.box',
    });
    expect(textsOf(parseArticle(html, { url: ADDRESS, publishers }))).toEqual(paragraphs);
  });

  const cases: [what: string, middle: string, roles: NonNullable<Rest['roles']>, wanted: object][] = [
    [
      'related: lines between paragraphs',
      '<p class="more"><a href="/2025/ferries">Ferries</a> are sold after a hundred years, and nobody knows what will become of them.</p>',
      { related: '.more' },
      { relatedLinks: [{ title: expect.stringMatching(/^Ferries are sold/), placement: 'in-body' }] },
    ],
    [
      'heading: what is marked as a paragraph',
      `<p class="h">${long}</p>`,
      { heading: '.h' },
      { body: [{}, {}, { type: 'heading', text: long, level: 2 }, {}] },
    ],
    [
      'quote: what is marked as a paragraph',
      `<p class="h">${long}</p>`,
      { quote: '.h' },
      { body: [{}, {}, { type: 'quote', text: long }, {}] },
    ],
    ['lead: wherever it stands', `<p class="h">${long}</p>`, { lead: '.h' }, { lead: long }],
    ['kicker: wherever it stands', '<p class="h">Harbour</p>', { kicker: '.h' }, { kicker: 'Harbour' }],
    [
      'tag: topics',
      '<p class="h"><a href="/1">Harbours</a> <a href="/2">Bridges</a></p>',
      { tag: '.h' },
      { tags: ['Harbours', 'Bridges'] },
    ],
    [
      'paragraph: what the general rules leave out',
      `<aside class="advertisement"><p>${long}</p></aside>`,
      { paragraph: '.advertisement' },
      { body: [{}, {}, { type: 'paragraph', text: long }, {}] },
    ],
    [
      'image: pictures that the general rules leave out',
      '<div class="advertisement"><img src="https://herald.example/1.jpg" alt="The bridge"></div>',
      { image: '.advertisement img' },
      { body: [{}, {}, { type: 'image', alt: 'The bridge' }, {}] },
    ],
  ];

  it.each(cases)('%s', (_what, middle, roles, wanted) => {
    const html = pageWith({
      middle,
      head: '<meta property="og:image" content="https://herald.example/top.jpg">',
    });
    expect(parseHerald(html, { roles })).toMatchObject(wanted);
    expect(parseHerald(html, {})).not.toMatchObject(wanted);
  });

  it('count for the innermost element', () => {
    const html = pageWith({
      middle: `<div class="box"><p>${long} One.</p><p class="in">${long} Two.</p></div>`,
    });
    const roles = { boilerplate: '.box', paragraph: '.in' };
    expect(textsOf(parseHerald(html, { roles }))[2]).toBe(`${long} Two.`);
    expect(textsOf(parseHerald(html, { roles }))).toHaveLength(4);
  });

  it('take in a block that one link or span makes up, and its pictures', () => {
    const html = pageWith({
      middle: `<div><span><a class="more" href="/2025/ferries">${long}</a></span></div>
        <p><a class="more" href="/2025/tolls"><img src="/1.jpg" width="400" height="300"></a></p>`,
    });
    expect(roleOf(html, long, [herald({ roles: { boilerplate: '.more' } })])?.role).toBe('boilerplate');
    expect(textsOf(parseHerald(html, { roles: { related: '.more' } }))).toEqual(paragraphs);
  });

  it('leave alone a block of which the element is a part', () => {
    const html = pageWith({ middle: `<p>${long} <a class="more" href="/2025/ferries">Ferries</a> too.</p>` });
    expect(textsOf(parseHerald(html, { roles: { related: '.more' } }))).toHaveLength(4);
  });
});

describe('remove', () => {
  it('leaves a page as if the elements were not on it', () => {
    const clean = pageWith({});
    const html = pageWith({
      head: '<script type="application/ld+json" class="wrong">{"@type":"NewsArticle","headline":"Old harbour bridge is open again","author":"Mary Major"}</script>',
      top: `<div class="box"><p>${long}</p></div>`,
      middle: `<p class="box">${long} <b>And</b> more.</p><ul><li class="box">${long}</li></ul>`,
    });
    const remove = ['.box', 'script.wrong'];
    expect(parseHerald(html, { remove })).toEqual(parseArticle(clean, { url: ADDRESS }));
    expect(parseHerald(html, {})).not.toEqual(parseArticle(clean, { url: ADDRESS }));
  });

  it('counts before fields and roles are looked for, and after the page was chosen', () => {
    const html = pageWith({
      top: '<div class="ad"><p class="by">Mary Major</p></div><p class="by">Jane Doe</p>',
    });
    const rest: Rest = { test: '.ad', remove: '.ad', fields: { authors: '.by' } };
    expect(parseHerald(html, rest).authors).toEqual([{ name: 'Jane Doe', url: null }]);
  });

  it('changes no tree that the caller gave', () => {
    const tree = {
      type: 'root',
      children: [pageWith({ middle: `<p class="box">${long}</p>` })].map((value) => ({
        type: 'text',
        value,
      })),
    };
    const before = structuredClone(tree);
    expect(() =>
      parseArticle(tree as never, { publishers: [herald({ remove: '*' })], url: ADDRESS }),
    ).toThrow();
    expect(tree).toEqual(before);
  });

  it('of everything leaves no article', () => {
    expect(() => parseHerald(pageWith({}), { remove: 'html' })).toThrow(/no article/);
  });
});
