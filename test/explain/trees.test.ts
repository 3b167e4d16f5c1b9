/** Trees of any kind: explaining changes nothing, and fails as parsing does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Input, safeExplainArticle, safeParseArticle } from '../../src/index.js';
import { hastArbitrary, malformedHastArbitrary } from '../support/hast-arbitrary.js';

const options = { url: 'https://example.com/news/1' };

function check(input: Input): void {
  const parsed = safeParseArticle(input, options);
  const explained = safeExplainArticle(input, options);
  expect(explained.success).toBe(parsed.success);
  if (parsed.success && explained.success) expect(explained.data.article).toEqual(parsed.data);
  if (!parsed.success && !explained.success) expect(explained.error).toEqual(parsed.error);
}

it('trees of any kind', { timeout: 300_000 }, () => {
  fc.assert(fc.property(fc.oneof(hastArbitrary, malformedHastArbitrary), check), {
    numRuns: 200,
    seed: 20251123,
  });
});

it('any text', { timeout: 300_000 }, () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(
      '',
      '• An item of a list',
      'A cell\tand another\t',
      'By Jane Doe, 23 July 2025',
      '“We will go on with it,” said Jane Doe, the mayor of the town by the river and its bridge.',
    ),
  );
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
  fc.assert(fc.property(text, check), { numRuns: 200, seed: 20251123 });
});
