import { textsOf, typesOf } from '../page/json-ld.js';
import { firstMeta } from '../page/metadata.js';
import { isSiteName, siteNames, withoutSiteNames } from '../roles/headline/site-names.js';
import { sameText } from '../roles/wording/similar.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';
import { readShownHeadline, withoutLabels } from './shown-headline.js';
import { cleanText } from './text.js';

/**
 * What the page shows as headline wins where its metadata say the same. Where none of them does, the block may be a
 * variant, half of the headline, or no headline at all, and on a news article the newsroom's own title goes ahead. So
 * a kicker stays in the headline only where every title has it there.
 */
export const headlineRules: readonly Rule<string>[] = [
  { name: 'headline block that a title confirms', read: confirmedHeadline },
  { name: 'title of a news article in its metadata', read: newsTitle },
  { name: 'headline block', read: (reading) => readShownHeadline(reading)?.headline ?? null },
  { name: 'JSON-LD headline', read: nodeHeadline },
  { name: 'og:title', read: ogTitle },
  { name: 'title element', read: (reading) => bareTitle(reading, reading.page.metadata.title) },
];

function confirmedHeadline(reading: Reading): string | null {
  const headline = readShownHeadline(reading)?.headline;
  if (!headline) return null;
  const titles = [ogTitle(reading), nodeHeadline(reading)];
  return titles.some((title) => title !== null && sameText(headline, title)) ? headline : null;
}

/** Of a page whose JSON-LD says that it is news: elsewhere such titles are worded for search engines. */
function newsTitle(reading: Reading): string | null {
  const isNews = reading.node && typesOf(reading.node).some((type) => type.endsWith('newsarticle'));
  if (!isNews) return null;
  const names = siteNames(reading.page);
  const whole = [ogTitle(reading), nodeHeadline(reading)].find(
    (title) => title !== null && !/(?:…|\.\.\.)$/.test(title) && !isSiteName(title, names),
  );
  return whole ?? null;
}

function ogTitle(reading: Reading): string | null {
  return bareTitle(reading, firstMeta(reading.page.metadata, 'og:title', 'twitter:title'));
}

function nodeHeadline(reading: Reading): string | null {
  return bareTitle(reading, textsOf(reading.node?.headline)[0]);
}

/** A title without the site's name and labels behind bars; null where nothing is left. */
export function bareTitle(reading: Reading, title: string | null | undefined): string | null {
  const text = cleanText(title);
  return text && withoutLabels(withoutSiteNames(text, siteNames(reading.page)));
}
