import { AssertionError } from 'node:assert';
import type { ParseOptions } from '../options.js';
import { compareArticles, type Difference } from './compare.js';
import type { Expectation } from './expectation.js';
import { formatDifferences, formatPath } from './format-differences.js';
import { articleOf, type Subject } from './subject.js';

/**
 * Asserts that a page is read as expected: for node:test, and any other runner.
 *
 * @param subject A page (string, bytes or tree), or an Article.
 * @param expected The fields to look at; see {@link Expectation}.
 * @param options For parsing the page.
 * @throws AssertionError whose message tells the differences by field, and whose `actual` and `expected` hold no more than
 *   what differs, by its path.
 * @throws ArticleParseError where the page cannot be read.
 */
export function assertArticle(subject: Subject, expected: Expectation, options?: ParseOptions): void {
  const differences = compareArticles(articleOf(subject, options), expected);
  if (differences.length > 0) throw differ(differences, formatDifferences(differences), assertArticle);
}

/** The error for an Article that is not as expected. The stack begins where `caller` was called. */
export function differ(
  differences: readonly Difference[],
  message: string,
  caller: (...given: never[]) => unknown,
): AssertionError {
  const byPath = (side: 'actual' | 'expected', absent: Difference['kind']) =>
    Object.fromEntries(
      differences
        .filter(({ kind }) => kind !== absent)
        .map((difference) => [formatPath(difference.path), difference[side]]),
    );
  return new AssertionError({
    message,
    actual: byPath('actual', 'missing'),
    expected: byPath('expected', 'surplus'),
    operator: 'assertArticle',
    stackStartFn: caller,
  });
}
