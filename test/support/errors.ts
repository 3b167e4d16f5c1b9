import { ArticleParseError } from '../../src/errors.js';
import { parseArticle } from '../../src/parse-article.js';

/** The error that parseArticle throws; fails the test where it throws none, or one of another class. */
export function errorOf(input: unknown, options?: unknown): ArticleParseError {
  try {
    parseArticle(input as Parameters<typeof parseArticle>[0], options as Parameters<typeof parseArticle>[1]);
  } catch (error) {
    if (error instanceof ArticleParseError) return error;
    throw error;
  }
  throw new Error('parseArticle threw no error');
}
