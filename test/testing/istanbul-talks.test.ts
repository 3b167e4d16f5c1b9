import { expect, it } from 'vitest';
import { articleSchema } from '../../src/article.js';
import { assertArticle, istanbulTalks } from '../../src/testing/index.js';

it('gives what its pages give, with options and without', () => {
  const { html, text, options, article, textArticle } = istanbulTalks();
  assertArticle(html, article, options);
  assertArticle(html, article);
  assertArticle(text, textArticle);
  expect(Object.keys(articleSchema.parse(article))).toEqual(Object.keys(articleSchema.shape));
  expect(Object.keys(articleSchema.parse(textArticle))).toEqual(Object.keys(articleSchema.shape));
});

it('may be changed by a test without changing it for the next', () => {
  const { article } = istanbulTalks();
  article.tags.push('Weather');
  expect(istanbulTalks().article.tags).not.toContain('Weather');
});
