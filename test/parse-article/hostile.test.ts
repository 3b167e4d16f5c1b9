/** Small pages that are made to keep a parser busy. */
import { expect, it } from 'vitest';
import { safeParseArticle } from '../../src/index.js';

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
