import type { Article } from '../article.js';
import type { ParseOptions } from '../options.js';
import type { Input } from '../page/read-page.js';
import { parseArticle } from '../parse-article.js';
import { isRecord } from './expectation.js';

/** What a test is about: a page, which is parsed, or an Article that was parsed before. */
export type Subject = Input | Article;

/**
 * The Article of a test's subject.
 *
 * @throws ArticleParseError where the page cannot be read.
 */
export function articleOf(subject: Subject, options: ParseOptions | undefined): Article {
  return isArticle(subject) ? subject : parseArticle(subject, options);
}

/** A tree has children, an Article a headline. */
function isArticle(subject: Subject): subject is Article {
  return isRecord(subject) && typeof subject.headline === 'string' && Array.isArray(subject.body);
}
