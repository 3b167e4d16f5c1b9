import type { ParseOptions } from '../options.js';
import { compareArticles } from './compare.js';
import type { Expectation } from './expectation.js';
import { formatDifferences } from './format-differences.js';
import { articleOf, type Subject } from './subject.js';

/** What a matcher tells its test runner. */
export interface MatcherResult {
  /** Whether the subject is as expected. */
  pass: boolean;
  /** What to print where the test fails. */
  message: () => string;
}

/**
 * Matchers for `expect.extend(articleMatchers)`, in vitest and whatever takes jest's matchers. Importing
 * `nutgraf/testing/vitest` registers them, and tells TypeScript about them.
 */
export const articleMatchers = {
  /**
   * That a page (string, bytes or tree) is read as expected, or an Article is as expected.
   *
   * @throws ArticleParseError where the page cannot be read, with `.not` too.
   */
  toParseTo(subject: Subject, expected: Expectation, options?: ParseOptions): MatcherResult {
    const differences = compareArticles(articleOf(subject, options), expected);
    return {
      pass: differences.length === 0,
      message: () =>
        differences.length === 0
          ? `The Article has all that it was expected not to have: ${Object.keys(expected).join(', ')}.`
          : formatDifferences(differences),
    };
  },
};
