import { Defuddle } from 'defuddle/node';
import { htmlOf } from '../page-text.js';
import type { Prediction } from '../prediction.js';
import { namesOf, readContent } from './content.js';
import { openDocument } from './document.js';
import type { PageRequest } from './request.js';

/** Defuddle on linkedom, kept from fetching anything. */
export async function defuddle({ id, url, input }: PageRequest): Promise<Prediction> {
  const article = await Defuddle(openDocument(htmlOf(input), url), url ?? undefined, { useAsync: false });
  return {
    id,
    headline: article.title,
    authors: namesOf(article.author),
    published: article.published,
    ...readContent(article.content),
  };
}
