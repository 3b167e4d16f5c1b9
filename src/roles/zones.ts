/** Where a block stands relative to the headline and the story's running text. */
import type { TextBlock } from '../page/page.js';
import type { StoryPlace } from './story/find-story.js';

/**
 * - `above`: over the headline, in the story's own head;
 * - `head`: between the headline and the first running text;
 * - `opening`: the first running text, which may be the lead;
 * - `body`: from there to the last running text;
 * - `tail`: behind it.
 */
export type Zone = 'above' | 'head' | 'opening' | 'body' | 'tail';

/** How many blocks over the headline may belong to it. */
const ABOVE = 12;

/** The zone of the block at `index`; null far above the headline. */
export function zoneOf(index: number, headline: TextBlock | null, story: StoryPlace): Zone | null {
  const top = headline && headline.index < story.first ? headline.index : story.first;
  if (index < top) return index >= top - ABOVE ? 'above' : null;
  if (index < story.first) return 'head';
  if (index === story.first) return 'opening';
  return index <= story.last ? 'body' : 'tail';
}
