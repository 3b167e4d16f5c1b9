import { Readability } from '@mozilla/readability';
import { htmlOf } from '../page-text.js';
import type { Prediction } from '../prediction.js';
import { namesOf, readContent } from './content.js';
import { openDocument } from './document.js';
import type { PageRequest } from './request.js';

/** Mozilla's Readability on linkedom. */
export function readability({ id, url, input }: PageRequest): Prediction {
  const article = new Readability(openDocument(htmlOf(input), url)).parse();
  if (!article) return { id };
  return {
    id,
    headline: article.title ?? null,
    authors: namesOf(article.byline),
    published: article.publishedTime ?? null,
    ...readContent(article.content ?? ''),
  };
}
