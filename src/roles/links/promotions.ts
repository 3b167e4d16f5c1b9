/** How the parts of a page that are named after other stories stand to this one. */
import type { Page } from '../../page/page.js';
import { has, type Natures } from '../story/natures.js';
import { otherListWords, relatedWords, teaserWords } from '../vocabulary.js';

/**
 * - `related`: named as related to this story;
 * - `teaser`: named as promoting a story, and nothing more: what it promotes depends on where it stands;
 * - `other`: named as related or a teaser, but of what is new, much read, sold, filmed or tagged.
 */
export type Promotion = 'related' | 'teaser' | 'other';

/** By index of the container: what its own names, and those of the parts around it, say; null outside of such parts. */
export function findPromotions(page: Page, natures: Natures): readonly (Promotion | null)[] {
  const promotions: (Promotion | null)[] = [];
  for (const { index, parent, words } of page.containers) {
    const around = parent ? (promotions[parent.index] ?? null) : null;
    const named = natures[index] === 'related';
    if (!named || around === 'other') promotions.push(named ? around : null);
    else if (has(words, otherListWords)) promotions.push('other');
    else if (around === 'related') promotions.push(around);
    else promotions.push(namesRelated(words) ? 'related' : 'teaser');
  }
  return promotions;
}

/** By more than being a teaser. */
function namesRelated(words: ReadonlySet<string>): boolean {
  for (const word of words) if (relatedWords.has(word) && !teaserWords.has(word)) return true;
  return words.has('read') && words.has('also');
}
