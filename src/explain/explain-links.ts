/** Which blocks related links were read from. */
import type { RelatedLink } from '../article.js';
import type { Reading } from '../fields/reading.js';
import { readTeasers, type Teaser } from '../fields/teasers.js';
import type { RelatedLinkEvidence } from './evidence.js';
import type { Places } from './places.js';

export function explainLinks(
  links: readonly RelatedLink[],
  reading: Reading,
  places: Places,
): RelatedLinkEvidence[] {
  const teasers = new Map<string, Teaser>();
  for (const teaser of readTeasers(reading)) {
    if (!teasers.has(teaser.title)) teasers.set(teaser.title, teaser);
  }
  return links.map(({ title }) => {
    const teaser = teasers.get(title);
    return { title, sources: teaser ? sourcesOf(teaser, places) : [] };
  });
}

/** The block with the title first. */
function sourcesOf({ title, at, blocks }: Teaser, places: Places): RelatedLinkEvidence['sources'] {
  const start = at.text.indexOf(title);
  const range = start < 0 ? null : { start, end: start + title.length };
  const others = blocks.filter((block) => block !== at);
  return [places.sourceInBlock(at.index, range), ...others.map(({ index }) => places.sourceInBlock(index))];
}
