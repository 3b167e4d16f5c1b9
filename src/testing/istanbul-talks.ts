import { readFileSync } from 'node:fs';
import type { Article } from '../article.js';
import type { ParseOptions } from '../options.js';

/** A news story with all that an Article can have, in both forms in which scrapers bring it. */
export interface Story {
  /** The page's source. */
  readonly html: string;
  /** The page as plain text, menus and all. */
  readonly text: string;
  /** Where the page was found, and the Content-Type that it came with. */
  readonly options: ParseOptions;
  /** What `html` gives, with `options` or without. */
  readonly article: Article;
  /** What `text` gives without options: plain text has no addresses and no metadata. */
  readonly textArticle: Article;
}

/** Beside src/testing in the repository, and beside dist/testing in the package. */
const FOLDER = new URL('../../fixtures/istanbul-talks/', import.meta.url);

/**
 * The story on which nutgraf was founded: talks in Istanbul, with dateline, views, a lead, subheadings, seven quotes by
 * six speakers, a block quotation, and teasers of other stories between the paragraphs. Ready to test with what is built
 * on nutgraf.
 *
 * @returns Read from the package at each call, so that a test may change it.
 */
export function istanbulTalks(): Story {
  return {
    html: read('page.html'),
    text: read('page.txt'),
    options: JSON.parse(read('options.json')) as ParseOptions,
    article: JSON.parse(read('article.json')) as Article,
    textArticle: JSON.parse(read('article.text.json')) as Article,
  };
}

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}
