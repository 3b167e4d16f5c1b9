/** Small pages that are made to keep a parser busy. */
import { expect, it } from 'vitest';
import { definePublisher, safeParseArticle } from '../../src/index.js';

const story = `<h1>Bridge opens again</h1>${'<p>The bridge over the river is open again after three weeks of work.</p>'.repeat(6)}`;

it.each([
  [
    'an address of many slashes',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens again","url":"https://example.com/${'/'.repeat(60_000)}a"}</script>`,
  ],
  [
    'a title of many parts',
    `<meta property="og:site_name" content="X"><meta property="og:title" content="Bridge opens again${' | X'.repeat(5_000)}">`,
  ],
  [
    'an author of many marks',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens again","author":{"@type":"Organization","name":"a${';'.repeat(100_000)}b"}}</script>`,
  ],
  ['a title of one long word', `<title>${'a'.repeat(200_000)}</title>`],
  ['many spaces', `<title>Bridge${' '.repeat(200_000)}opens</title>`],
])('%s', (_, head) => {
  const start = performance.now();
  const result = safeParseArticle(`<html><head>${head}</head><body>${story}</body></html>`);
  expect(result.success && result.data.headline).toBe('Bridge opens again');
  expect(performance.now() - start).toBeLessThan(3000);
});

const line = 'The bridge over the river was opened on Monday, and the mayor';
const sentence = `${line} said that it would stay open.`;

/** More items than arguments have room on the stack. */
const MANY = 150_000;

it.each([
  ['lines in a paragraph', `${sentence.repeat(4)}\n${`${line}\n`.repeat(MANY)}`],
  ['lines of a typewriter', `${sentence.repeat(4)}\n\n${`${line}\n`.repeat(MANY)}`],
  [
    'names of a story',
    `<script type="application/ld+json">{"@type":"NewsArticle","name":[${'"a",'.repeat(MANY)}"b"]}</script><body>${story}`,
  ],
  [
    'attributes of a second body',
    `<body>${story}<body ${Array.from({ length: MANY }, (_, at) => `a${at}`).join(' ')}>`,
  ],
])(
  'very many %s',
  (_, page) => {
    const text = page.startsWith('<') ? page : `Bridge opens again\n\n${page}`;
    const start = performance.now();
    const result = safeParseArticle(text);
    expect(result).toMatchObject({ success: true, data: { headline: 'Bridge opens again' } });
    expect(performance.now() - start).toBeLessThan(20_000);
  },
  60_000,
);

const herald = definePublisher({
  name: 'The Herald',
  hosts: ['herald.example'],
  fields: { dateline: { select: '.place', attribute: 'data-place' } },
  roles: { byline: '.by' },
});

/** Nothing limits how long a line is that a profile names. */
it.each([
  ['a byline of many marks', `<p class="by">By Jane Doe ${'('.repeat(100_000)}b</p>`],
  ['a byline of many elements', `<p class="by">${'<b>a</b> '.repeat(60_000)}</p>`],
  ['a dateline of many dashes', `<p class="place" data-place="Kyiv ${'-'.repeat(100_000)}b">Kyiv</p>`],
])(
  '%s that a profile names',
  (_, line) => {
    const start = performance.now();
    const result = safeParseArticle(`<html><body>${story.replace('</h1>', `</h1>${line}`)}</body></html>`, {
      url: 'https://herald.example/bridge',
      publishers: [herald],
    });
    expect(result).toMatchObject({ success: true, data: { headline: 'Bridge opens again' } });
    expect(performance.now() - start).toBeLessThan(15_000);
  },
  60_000,
);
