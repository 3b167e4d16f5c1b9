/** Whether the page holds an article at all. */
import { ArticleParseError } from '../errors.js';
import { firstMeta } from '../page/metadata.js';
import { proseOf } from '../roles/story/prose.js';
import { type Reading, textsOf } from './reading.js';
import { fieldOf } from './rule.js';

/** Weight of running text under which a page is no article, unless its metadata say that it is one. */
const ENOUGH = 250;

/** @throws ArticleParseError `no-article`. */
export function checkIsArticle(reading: Reading): void {
  const { roles } = reading;
  if (fieldOf(reading, 'headline') === null) throw noArticle('no headline was found');
  if (isDeclared(reading)) return;
  if (!roles.story) throw noArticle('no running text was found in it');
  const texts = textsOf(reading, 'paragraph', 'quote', 'lead', 'list-item');
  const weight = texts.reduce((sum, block) => sum + proseOf(block), 0);
  if (weight < ENOUGH) throw noArticle('its running text is too short for a story');
}

/** A video's or picture's page may have no text; but then its metadata say what it is. */
function isDeclared({ node, page: { metadata } }: Reading): boolean {
  const type = firstMeta(metadata, 'og:type')?.toLowerCase();
  return node !== null || type === 'article' || firstMeta(metadata, 'article:published_time') !== null;
}

function noArticle(reason: string): ArticleParseError {
  return new ArticleParseError(
    'no-article',
    `The page holds no article: ${reason}. Check that it is the page of one story, fetched whole, and not a login page, an error page or a list of stories.`,
  );
}
