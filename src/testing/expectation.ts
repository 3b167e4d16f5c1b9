import type { Article } from '../article.js';

/**
 * What a test says about an Article: the fields that it gives are compared, the others are not looked at. The same holds
 * inside: `authors: [{ name: 'Jane Roe' }]` asks for one author of that name, with any address. A list is compared
 * whole: an element more or less is a difference.
 *
 * Where the test runner has asymmetric matchers (`expect.stringContaining(…)`, `expect.any(Number)`), they may stand for
 * any value.
 */
export type Expectation = Partially<Article>;

/** A value of which a part may be given. Literals are widened, so that an imported article.json, whose `type` is any string to the compiler, is taken too. */
export type Partially<T> = T extends string
  ? string
  : T extends readonly (infer Element)[]
    ? readonly Partially<Element>[]
    : T extends object
      ? { readonly [Key in keyof T]?: Partially<T[Key]> }
      : T;

/** What vitest and jest have for "some value that ...": `expect.stringContaining('x')`. */
export interface AsymmetricMatcher {
  /** Whether a value is such a one. */
  asymmetricMatch(actual: unknown): boolean;
}

export function isAsymmetricMatcher(value: unknown): value is AsymmetricMatcher {
  return isRecord(value) && typeof value.asymmetricMatch === 'function';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A test that expects nothing could not fail.
 *
 * @throws TypeError where no field is given.
 */
export function checkExpectation(expected: unknown): asserts expected is Expectation {
  if (!isRecord(expected) || Object.keys(expected).length === 0) {
    throw new TypeError('Nothing is expected: give at least one field of the Article, as { headline: "…" }.');
  }
}
