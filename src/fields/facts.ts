/** The lines by the headline that tell facts about the story: who, when, where, how often read. */
import { once } from '../common/once.js';
import type { TextBlock } from '../page/page.js';
import { type Reading, textsOf } from './reading.js';

/** How far from the headline a line may stand that no rule knows. */
const BEFORE = 4;
const BEHIND = 30;
/** How far before it the page's own head may stand that bears the same headline. */
const BEFORE_REPEATED = 12;

/** The text blocks from just over the headline to the second paragraph. */
export const blocksByHeadline = once((reading: Reading): readonly TextBlock[] => {
  const { page, roles } = reading;
  const at = roles.headline?.index ?? roles.story?.first ?? 0;
  let from = Math.max(0, at - BEFORE_REPEATED);
  while (from < at && !repeatsHeadline(from, reading)) from++;
  const second = textsOf(reading, 'paragraph')[1]?.index ?? at + BEHIND;
  return page.blocks
    .slice(Math.max(0, Math.min(from, at - BEFORE)), Math.min(second, at + BEHIND))
    .filter((block): block is TextBlock => block.kind === 'text');
});

function repeatsHeadline(index: number, { roles }: Reading): boolean {
  return roles.assignments[index]?.reason === 'repeats the headline';
}

/** Those of them that are lines of facts, and lines that no rule knows. */
export function linesByHeadline(reading: Reading): TextBlock[] {
  return blocksByHeadline(reading).filter((block) => isLine(block, reading));
}

function isLine(block: TextBlock, reading: Reading): boolean {
  const { role, reason } = reading.roles.assignments[block.index] ?? {};
  if (role === 'byline' || role === 'author') return true;
  return role === 'boilerplate' && reason === 'no rule holds' && block.linkDensity < 0.9;
}

/** What `read` gives for the first block for which it gives something. */
export function firstOf<T>(blocks: readonly TextBlock[], read: (block: TextBlock) => T | null): T | null {
  for (const block of blocks) {
    const value = read(block);
    if (value !== null) return value;
  }
  return null;
}
