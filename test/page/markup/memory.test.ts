import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/index.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const PAGES = 40;
const PAGE_SIZE = 500_000;
const STORY =
  'The council of the town has decided on Monday that the old bridge will be rebuilt by next summer. '.repeat(
    5,
  );

/** Long names and texts, as those that engines cut out of the page without a copy. */
function pageOf(size: number, number: number): string {
  const filling = `<script>${'x'.repeat(size)}${number}</script>`;
  const attribute = `data-name-of-a-long-attribute-${number}="value ${number} of the attribute"`;
  return `<title>Bridge number ${number} to be rebuilt</title><h1>Bridge number ${number} to be rebuilt</h1>
    <article ${attribute} long-unknown-attribute-${number}><p>${STORY}</p><p>${STORY} &hellip${number};</p></article>${filling}`;
}

it('an article that is kept does not keep its page in memory', () => {
  const kept = [parseArticle(pageOf(10, 0))];
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let number = 1; number <= PAGES; number++) kept.push(parseArticle(pageOf(PAGE_SIZE, number)));
  collectGarbage();
  const each = (process.memoryUsage().heapUsed - before) / PAGES;
  expect(kept).toHaveLength(PAGES + 1);
  expect(each).toBeLessThan(PAGE_SIZE / 2);
});
