/** Whether the page holds an article at all. */
import { ArticleParseError } from '../errors.js';
import { proseOf } from '../roles/prose.js';
import { type Reading, textsOf } from './reading.js';

/** Weight of running text under which a page is no article unless its metadata say so; and under which it never is. */
const ENOUGH = 250;
const TOO_LITTLE = 40;

/** @throws ArticleParseError `no-article`. */
export function checkIsArticle(reading: Reading): void {
  const { roles } = reading;
  if (!roles.story) throw noArticle('no running text was found in it');
  const weight = textsOf(reading, 'paragraph', 'quote', 'lead', 'list-item').reduce(
    (sum, block) => sum + proseOf(block),
    0,
  );
  if (weight < TOO_LITTLE || (weight < ENOUGH && !reading.node))
    throw noArticle('its running text is too short for a story');
  if (!roles.headline && !reading.page.metadata.title) throw noArticle('no headline was found');
}

function noArticle(reason: string): ArticleParseError {
  return new ArticleParseError(
    'no-article',
    `The page holds no article: ${reason}. Check that it is the page of one story, fetched whole, and not a login page, an error page or a list of stories.`,
  );
}
