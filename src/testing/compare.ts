/** Where an Article differs from what was expected of it. */
import type { Article } from '../article.js';
import { alignLists } from './align-lists.js';
import { checkExpectation, type Expectation, isAsymmetricMatcher, isRecord } from './expectation.js';
import { likenessOf } from './likeness.js';

/** One difference. */
export interface Difference {
  /**
   * The way to it: `['authors', 1, 'name']`. An index counts in what was expected; that of a surplus element, in what
   * there is.
   */
  readonly path: readonly (string | number)[];
  /** `missing` and `surplus` are elements of lists. */
  readonly kind: 'changed' | 'missing' | 'surplus';
  /** undefined where the element is surplus. */
  readonly expected: unknown;
  /** undefined where the element is missing, or the model has no such field. */
  readonly actual: unknown;
}

/**
 * Compares an Article with what is expected of it, field by field and element by element: an element more or less does not
 * make those after it differ.
 *
 * @returns In the order of the expected fields; empty where all is as expected.
 * @throws TypeError where nothing is expected.
 */
export function compareArticles(actual: Article, expected: Expectation): Difference[] {
  checkExpectation(expected);
  return compareValues([], actual, expected);
}

function compareValues(path: Difference['path'], actual: unknown, expected: unknown): Difference[] {
  if (isAsymmetricMatcher(expected)) {
    return expected.asymmetricMatch(actual) ? [] : [{ path, kind: 'changed', expected, actual }];
  }
  if (Array.isArray(expected) && Array.isArray(actual)) return compareLists(path, actual, expected);
  if (isRecord(expected) && isRecord(actual)) {
    return Object.keys(expected).flatMap((key) => compareValues([...path, key], actual[key], expected[key]));
  }
  return Object.is(actual, expected) ? [] : [{ path, kind: 'changed', expected, actual }];
}

function compareLists(
  path: Difference['path'],
  actual: readonly unknown[],
  expected: readonly unknown[],
): Difference[] {
  const likeness = likenessOf(
    expected,
    actual,
    (wanted, there) => compareValues(path, there, wanted).length === 0,
  );
  return alignLists(expected.length, actual.length, likeness).flatMap((step): Difference[] => {
    if (step.expected === null) {
      return [
        { path: [...path, step.actual], kind: 'surplus', expected: undefined, actual: actual[step.actual] },
      ];
    }
    const here = [...path, step.expected];
    return step.actual === null
      ? [{ path: here, kind: 'missing', expected: expected[step.expected], actual: undefined }]
      : compareValues(here, actual[step.actual], expected[step.expected]);
  });
}
