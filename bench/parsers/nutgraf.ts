import { parseArticle } from '../../src/index.js';
import { type Prediction, predictionOf } from '../prediction.js';
import type { PageRequest } from './request.js';

/** The library itself, by its general rules alone. */
export function nutgraf({ id, url, input }: PageRequest): Prediction {
  const article =
    input.format === 'html'
      ? parseArticle(input.bytes, { url: url ?? undefined })
      : parseArticle(input.text, { format: 'text' });
  return predictionOf(id, article);
}
