/** Keywords that a content system makes of the headline, word by word: they are no topics. */
import { wordsOf } from '../roles/wording/similar.js';

/** Fewer single words in the headline's order may be its topics. */
const FEWEST = 5;
/** More tags than a headline has words. */
const MOST = 60;
/** Share of the tags that are such words; a section's name may stand among them. */
const SHARE = 0.8;

/**
 * Whether the tags are words of the headline in their order. Topics may be so, too ("Vale Verde", "Bridge"); but they
 * do not part words that stand side by side ("Vale", "Verde").
 */
export function isCutUp(tags: readonly string[], headline: string): boolean {
  if (tags.length > MOST) return false;
  const words = wordsOf(headline);
  let at = -1;
  let found = 0;
  let neighbours = 0;
  for (const tag of tags) {
    const own = wordsOf(tag);
    const place = own.length === 1 ? words.indexOf(own[0] ?? '', at + 1) : -1;
    if (place < 0) continue;
    if (found > 0 && place === at + 1) neighbours++;
    found++;
    at = place;
  }
  return found >= FEWEST && found >= tags.length * SHARE && neighbours > 0;
}
