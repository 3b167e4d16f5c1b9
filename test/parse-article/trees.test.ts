/** Trees of any kind: each gives a valid Article or an ArticleParseError. What pages do, test/bench/fuzz.test.ts tells. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ArticleParseError, articleSchema, type Input, parseArticle } from '../../src/index.js';
import { hastArbitrary, malformedHastArbitrary } from '../support/hast-arbitrary.js';

/** The Article is valid, or the input was refused; any other error fails the test. */
function check(input: Input): void {
  try {
    const article = parseArticle(input, { url: 'https://example.com/news/1' });
    expect(articleSchema.safeParse(article).error?.issues ?? []).toEqual([]);
  } catch (error) {
    if (!(error instanceof ArticleParseError)) throw error;
    expect(error.code).not.toBe('invalid-article');
    expect(error.message).not.toBe('');
  }
}

it('trees of any kind with a story in them', { timeout: 300_000 }, () => {
  const story = Array.from({ length: 5 }, (_, at) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [
      {
        type: 'text' as const,
        value: `The council met ${at} times to decide on the bridge, “and it will again,” said Ann Smith, the mayor of the town.`,
      },
    ],
  }));
  const tree = fc.tuple(fc.oneof(hastArbitrary, malformedHastArbitrary), fc.nat()).map(([root, at]) => ({
    ...root,
    children: root.children.toSpliced(at % (root.children.length + 1), 0, ...story),
  }));
  fc.assert(fc.property(tree, check), { numRuns: 300, seed: 20250725 });
});
