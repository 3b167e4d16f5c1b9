import { AssertionError } from 'node:assert';
import { describe, expect, it } from 'vitest';
import { assertArticle, istanbulTalks } from '../../src/testing/index.js';

const { html, options, article } = istanbulTalks();

function failure(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}

describe('assertArticle', () => {
  it('is content with what is as expected', () => {
    expect(failure(() => assertArticle(html, article, options))).toBe(null);
    expect(failure(() => assertArticle(article, { views: 12482 }))).toBe(null);
  });

  it('throws what test runners know how to show: the message by field, and only what differs', () => {
    const error = failure(() => assertArticle(html, { ...article, views: 7, tags: article.tags.slice(1) }));
    expect(error).toBeInstanceOf(AssertionError);
    expect(error).toHaveProperty('code', 'ERR_ASSERTION');
    expect(error).toHaveProperty('actual', { views: 12482, 'tags[0]': 'Rustem Umerov' });
    expect(error).toHaveProperty('expected', { views: 7 });
    expect(error).toHaveProperty(
      'message',
      "2 fields differ.\n\nviews\n  expected: 7\n  got:      12482\n\ntags\n  [0] is surplus: 'Rustem Umerov'",
    );
  });

  it('points at the line that asserts', () => {
    const error = failure(() => assertArticle(html, { views: 7 })) as Error;
    expect(error.stack?.split('\n').find((line) => line.trim().startsWith('at '))).toContain(
      'assert-article.test.ts',
    );
  });

  it('lets the parser say why it read nothing', () => {
    expect(failure(() => assertArticle('', { views: 7 }))).toMatchObject({
      name: 'ArticleParseError',
      code: 'no-article',
    });
  });
});
