/** `nutgraf/testing`: for the test suites of those who build on nutgraf. Needs Node, and no test runner. */
export { assertArticle } from './assert-article.js';
export { compareArticles, type Difference } from './compare.js';
export type { AsymmetricMatcher, Expectation, Partially } from './expectation.js';
export { checkFixture, type Fixture, findFixtures } from './fixtures.js';
export { formatDifferences } from './format-differences.js';
export { istanbulTalks, type Story } from './istanbul-talks.js';
export { articleMatchers, type MatcherResult } from './matchers.js';
export type { Subject } from './subject.js';
