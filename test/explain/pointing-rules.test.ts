/** Rules that say which elements they point at, and rules that fail: those of publishers. */
import { select } from 'hast-util-select';
import { expect, it } from 'vitest';
import type { Block } from '../../src/article.js';
import { ArticleParseError } from '../../src/errors.js';
import { gatherEvidence } from '../../src/explain/gather-evidence.js';
import { generalRules } from '../../src/fields/general-rules.js';
import type { Reading } from '../../src/fields/reading.js';
import type { FieldRules } from '../../src/fields/rule.js';
import { readAnything } from '../../src/parse-article.js';

const STORY = `<html lang="en"><head><meta name="desk" content="Harbour"></head><body><main>
<div class="top">Harbour bridge reopens after repairs</div>
<h1>News from the coast</h1>
${'<p>The bridge over the harbour of Lindholm was opened to traffic again on Monday, earlier than planned.</p>'.repeat(4)}
</main></body></html>`;

function evidenceWith(rulesOf: (reading: Reading) => Partial<FieldRules>) {
  const reading = readAnything(STORY, {});
  const rules = { ...generalRules, ...rulesOf(reading) };
  return gatherEvidence({ ...reading, rules }, { ofBlock: () => null });
}

/** A rule as a profile makes it: it knows the page by itself, and asks the Reading for nothing. */
function pointing(reading: Reading, selector: string, value: string) {
  const element = select(selector, reading.page.source?.tree ?? { type: 'root', children: [] });
  return { name: `publisher X: ${selector}`, read: () => value, elements: () => (element ? [element] : []) };
}

it('takes a rule at its word', () => {
  const { fields, blocks } = evidenceWith((reading) => ({
    headline: [pointing(reading, '.top', 'Harbour bridge reopens after repairs'), ...generalRules.headline],
    section: [pointing(reading, '[name=desk]', 'Harbour')],
  }));
  expect(fields.headline).toMatchObject({
    rule: 'publisher X: .top',
    sources: [{ place: { in: 'block', block: 0, cssPath: '.top', range: { start: 0, end: 36 } } }],
  });
  expect(fields.section.sources).toEqual([{ text: 'Harbour', place: { in: 'metadata', what: 'meta desk' } }]);
  expect(blocks[0]?.became).toContainEqual({ field: 'headline', index: null });
});

it('finds the line of an element beside a picture, and the blocks of a body that was made anew', () => {
  const page = STORY.replace(
    '<h1>',
    '<div><img src="/a.jpg" alt="Ada"><b class="writer">Ada Berg</b> in Lindholm</div><h1>',
  );
  const reading = readAnything(page, {});
  const body =
    generalRules.body[0]?.read(reading)?.map(({ type, ...rest }) => ({ ...rest, type }) as Block) ?? [];
  const rules: FieldRules = {
    ...generalRules,
    authors: [{ ...pointing(reading, '.writer', ''), read: () => [{ name: 'Ada Berg', url: null }] }],
    body: [{ name: 'publisher X: body', read: () => body.slice(1) }],
  };
  const { fields, blocks } = gatherEvidence({ ...reading, rules }, { ofBlock: () => null });
  const [source] = fields.authors.sources;
  expect(source).toMatchObject({ text: 'Ada Berg in Lindholm', place: { range: { start: 0, end: 8 } } });
  expect(fields.body.sources).toHaveLength(3);
  expect(blocks.filter(({ became }) => became.some(({ field }) => field === 'body'))).toHaveLength(3);
});

it('tells of a rule that fails, and of the fields that others gave', () => {
  const { fields } = evidenceWith(() => ({
    lead: [
      {
        name: 'publisher X: function',
        read: () => {
          throw new ArticleParseError('invalid-article', 'lead: it threw.');
        },
      },
      ...generalRules.lead,
    ],
  }));
  expect(fields.lead).toMatchObject({
    value: null,
    rule: null,
    tried: [{ rule: 'publisher X: function', outcome: 'failed: lead: it threw.' }],
  });
  expect(fields.headline.value).toBe('News from the coast');
  expect(fields.body.value).toHaveLength(4);
});
