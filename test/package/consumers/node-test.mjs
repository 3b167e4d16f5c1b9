/** A user's test file, run by `node --test` against the installed package. */
import { test } from 'node:test';
import { assertArticle, checkFixture, findFixtures, istanbulTalks } from 'nutgraf/testing';

test('the story comes with the package', () => {
  const { html, text, options, article, textArticle } = istanbulTalks();
  assertArticle(html, article, options);
  assertArticle(text, textArticle);
});

for (const fixture of findFixtures(new URL('fixtures/', import.meta.url))) {
  test(fixture.name, () => checkFixture(fixture));
}
