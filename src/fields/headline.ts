import { textsOf, typesOf } from '../page/json-ld.js';
import { firstMeta } from '../page/metadata.js';
import { sameText } from '../roles/similar.js';
import { siteNames, withoutSiteNames } from '../roles/site-names.js';
import { metadataTitles } from '../roles/titles.js';
import { kickerOf } from './kicker.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';
import { readShownHeadline } from './shown-headline.js';
import { cleanText } from './text.js';

/**
 * What the page shows as headline wins where its metadata say the same. Where none of them does, the block may be a
 * variant or no headline at all, and the newsroom's own statement goes ahead.
 */
export const headlineRules: readonly Rule<string>[] = [
  { name: 'headline block that a title confirms', read: confirmedHeadline },
  { name: 'JSON-LD headline of a news article', read: (reading) => newsHeadline(reading) },
  { name: 'headline block', read: (reading) => readShownHeadline(reading)?.headline ?? null },
  {
    name: 'JSON-LD headline',
    read: (reading) => withoutSiteName(reading, textsOf(reading.node?.headline)[0]),
  },
  {
    name: 'og:title',
    read: (reading) =>
      withoutSiteName(reading, firstMeta(reading.page.metadata, 'og:title', 'twitter:title')),
  },
  { name: 'title element', read: (reading) => withoutSiteName(reading, reading.page.metadata.title) },
];

/** Confirmed by a title with the same words, or with the page's kicker before them: "Kenya: A day in Nairobi". */
function confirmedHeadline(reading: Reading): string | null {
  const shown = readShownHeadline(reading);
  if (!shown) return null;
  const kicker = kickerOf(reading);
  const spoken = [shown.headline, ...(kicker ? [`${kicker} ${shown.headline}`] : [])];
  const titles = [withoutSiteName(reading, firstMeta(reading.page.metadata, 'og:title')), withoutSiteName(reading, textsOf(reading.node?.headline)[0])].map((t) => t ?? '');
  return titles.some((title) => spoken.some((text) => sameText(text, title))) ? shown.headline : null;
}

function newsHeadline(reading: Reading): string | null {
  const { node } = reading;
  if (!node || !typesOf(node).some((type) => type.endsWith('newsarticle'))) return null;
  return withoutSiteName(reading, textsOf(node.headline)[0]);
}

function withoutSiteName(reading: Reading, title: string | null | undefined): string | null {
  const text = cleanText(title);
  return text && withoutSiteNames(text, siteNames(reading.page));
}
