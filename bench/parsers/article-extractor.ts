import { extractFromHtml } from '@extractus/article-extractor';
import { htmlOf } from '../page-text.js';
import type { Prediction } from '../prediction.js';
import { namesOf, readContent } from './content.js';
import type { PageRequest } from './request.js';

export async function articleExtractor({ id, url, input }: PageRequest): Promise<Prediction> {
  const article = await extractFromHtml(htmlOf(input), url ?? undefined);
  if (!article) return { id };
  return {
    id,
    headline: article.title ?? null,
    authors: namesOf(article.author),
    published: article.published ?? null,
    ...readContent(article.content ?? ''),
  };
}
