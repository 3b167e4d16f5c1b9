import type { Article } from '../article.js';
import type { ParseOptions } from '../options.js';
import { closest } from '../publishers/define/closest.js';
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
   * @throws TypeError where nothing, or a field that is none, is expected.
   * @throws ArticleParseError where the page cannot be read, with `.not` too.
   */
  toParseTo(subject: Subject, expected: Expectation, options?: ParseOptions): MatcherResult {
    const article = articleOf(subject, options);
    const differences = compareArticles(article, expected);
    const unknown = Object.keys(expected).find((field) => !Object.hasOwn(article, field));
    // With .not, what is misspelt would always pass.
    if (unknown !== undefined)
      throw new TypeError(`The Article has no field ${unknown}.${advice(article, unknown)}`);
    return {
      pass: differences.length === 0,
      message: () =>
        differences.length === 0
          ? `The Article has all that it was expected not to have: ${Object.keys(expected).join(', ')}.`
          : formatDifferences(differences),
    };
  },
};

function advice(article: Article, field: string): string {
  const meant = closest(field, Object.keys(article));
  return meant ? ` Did you mean ${meant}?` : '';
}
