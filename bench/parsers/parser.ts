import type { Prediction } from '../prediction.js';
import type { PageRequest } from './request.js';

/** Reads one page; may throw, which counts as nothing found. */
export type Parser = (page: PageRequest) => Prediction | Promise<Prediction>;

export const parserNames = ['nutgraf', 'readability', 'defuddle', 'article-extractor'] as const;

export type ParserName = (typeof parserNames)[number];

/** Loads a parser; only the one asked for, since the peers are slow to load. */
export async function loadParser(name: ParserName): Promise<Parser> {
  switch (name) {
    case 'nutgraf':
      return (await import('./nutgraf.js')).nutgraf;
    case 'readability':
      return (await import('./readability.js')).readability;
    case 'defuddle':
      return (await import('./defuddle.js')).defuddle;
    case 'article-extractor':
      return (await import('./article-extractor.js')).articleExtractor;
  }
}
