/** Not run: typechecked against the installed package, without a test runner. */
import type { Article } from 'nutgraf';
import {
  articleMatchers,
  assertArticle,
  checkFixture,
  compareArticles,
  type Difference,
  type Expectation,
  type Fixture,
  findFixtures,
  formatDifferences,
  istanbulTalks,
  type Story,
} from 'nutgraf/testing';
import expected from './article.json' with { type: 'json' };

const story: Story = istanbulTalks();
const partial: Expectation = { authors: [{ name: 'Jane Roe' }], dateline: { place: 'Kyiv' }, lead: null };

assertArticle(story.html, partial, story.options);
assertArticle(new TextEncoder().encode(story.html), story.article);
assertArticle({ type: 'root', children: [] }, { body: [{ type: 'heading', text: 'Background' }] });
// An article.json is taken as it is imported, though the compiler takes its `type` for any string.
assertArticle(story.article, expected);

export const article: Article = story.article;
export const differences: Difference[] = compareArticles(article, partial);
export const told: string = formatDifferences(differences);
export const fixtures: Fixture[] = findFixtures(new URL('file:///fixtures'));
export const passed: boolean = articleMatchers.toParseTo(story.html, partial).pass;
for (const fixture of fixtures) checkFixture(fixture, { timeZone: 'Europe/Kyiv' });

// @ts-expect-error The model has no such field.
assertArticle(story.html, { title: 'x' });
// @ts-expect-error A headline is no number.
assertArticle(story.html, { headline: 1 });
// @ts-expect-error Nor is a number a page.
assertArticle(1, partial);
