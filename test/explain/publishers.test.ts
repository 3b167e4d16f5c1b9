/** Profiles of publishers, explained: their rules by name, and places in the page as it came. */
import { expect, it } from 'vitest';
import { definePublisher, explainArticle, parseArticle } from '../../src/index.js';

const PAGE = `<html lang="en"><body><main>
<div class="ad">Buy a boat</div><div class="ad">Buy another boat</div>
<div class="top">Harbour bridge reopens after repairs</div>
<div class="facts"><img src="/ada.jpg" alt="Ada"><b class="writer">Ada Berg</b> in Lindholm</div>
<h1>News from the coast</h1>
${'<p>The bridge over the harbour of Lindholm was opened to traffic again on Monday, earlier than planned.</p>\n'.repeat(4)}
</main></body></html>`;

const coast = definePublisher({
  name: 'Coast',
  hosts: ['coast.example'],
  fields: { headline: '.top', authors: '.writer' },
  remove: '.ad',
});
const options = { url: 'https://coast.example/1', publishers: [coast] };

it('names the rule, and the place in the page with what was removed', () => {
  const { article, evidence } = explainArticle(PAGE, options);
  expect(article).toEqual(parseArticle(PAGE, options));
  const { headline, authors } = evidence.fields;
  expect(headline).toMatchObject({
    rule: 'publisher Coast: selector .top',
    sources: [{ place: { cssPath: '.top', range: { start: 0, end: 36 }, position: { start: { line: 3 } } } }],
  });
  expect(authors.sources).toMatchObject([
    { text: 'Ada Berg in Lindholm', place: { range: { start: 0, end: 8 } } },
  ]);
  const first = evidence.blocks.find(({ became }) => became.some(({ field }) => field === 'body'));
  expect(first?.place).toMatchObject({
    cssPath: 'main > p:nth-of-type(1)',
    position: { start: { line: 6 } },
  });
});

it('tells of a function that fails', () => {
  const broken = definePublisher({
    hosts: ['coast.example'],
    fields: {
      lead: () => {
        throw new Error('no luck');
      },
    },
  });
  expect(() => explainArticle(PAGE, { ...options, publishers: [broken] })).toThrow('no luck');
});

it('takes no longer than the page for a line of very many links', () => {
  const listed = definePublisher({ hosts: 'coast.example', fields: { tags: '.topics' } });
  const line = '<a href="/bridge">Bridge</a>, '.repeat(12_000);
  const page = PAGE.replace('</main>', `<div class="topics">${line}</div></main>`);
  const start = performance.now();
  const { article } = explainArticle(page, { ...options, publishers: [listed] });
  expect(performance.now() - start).toBeLessThan(6000);
  expect(article.tags).toEqual(['Bridge']);
});
