/** The texts of the Article in which quotes stand, each with the blocks of the page that it was made of. */

import type { Article, Block, Quote } from '../article.js';
import { groupBy } from '../common/groups.js';
import { type BodyBlock, readBody } from '../fields/body.js';
import { type Reading, roleOf, textsOf } from '../fields/reading.js';
import { fieldOf } from '../fields/rule.js';
import type { TextBlock } from '../page/page.js';
import type { TextRange } from './evidence.js';

export interface Passage {
  readonly block: Quote['block'];
  readonly text: string;
  readonly parts: readonly PassagePart[];
}

/** A block of the page inside a passage. */
export interface PassagePart {
  readonly block: TextBlock;
  /** Where the block's text begins in the passage. */
  readonly at: number;
}

/** The body, each block with the blocks of the page that it was read from; null where the page shows no such block. */
export function tracedBody(reading: Reading): readonly (BodyBlock | null)[] {
  // A publisher's rule takes some of them: the same block is found by what it says.
  const shown = groupBy(readBody(reading), ({ block }) => keyOf(block));
  for (const same of shown.values()) same.reverse();
  return (fieldOf(reading, 'body') ?? []).map((block) => shown.get(keyOf(block))?.pop() ?? null);
}

/** The same for blocks that say the same, in whatever order their properties stand. */
function keyOf(block: Block): string {
  return JSON.stringify(Object.entries(block).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** In reading order. */
export function passagesOf(reading: Reading, body: readonly (BodyBlock | null)[]): Passage[] {
  const lead = fieldOf(reading, 'lead');
  const article: Article['body'] = fieldOf(reading, 'body') ?? [];
  const passages = lead ? [passage('lead', lead, textsOf(reading, 'lead'))] : [];
  for (const [index, block] of article.entries()) {
    if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'quote') continue;
    passages.push(passage(index, block.text, partsOf(reading, body[index] ?? null)));
  }
  return passages;
}

/** The text blocks of a block of the body, without the line that names a quotation's source. */
function partsOf(reading: Reading, body: BodyBlock | null): TextBlock[] {
  return reading.page.blocks
    .slice(body?.from ?? 0, body?.to ?? 0)
    .filter(
      (block): block is TextBlock => block.kind === 'text' && roleOf(reading, block.index) !== 'attribution',
    );
}

/** Parts are joined with one character. */
function passage(block: Quote['block'], text: string, blocks: readonly TextBlock[]): Passage {
  const parts: PassagePart[] = [];
  let at = 0;
  for (const part of blocks) {
    parts.push({ block: part, at });
    at += part.text.length + 1;
  }
  return { block, text, parts };
}

/** Where a piece of a passage stands on the page; null where the passage was not made of its blocks as they stand. */
export function placeInPart(
  { parts, text }: Passage,
  { start, end }: TextRange,
): { block: TextBlock; range: TextRange } | null {
  const part = parts.findLast(({ at }) => at <= start);
  if (!part) return null;
  const range = { start: start - part.at, end: end - part.at };
  const isThere = part.block.text.slice(range.start, range.end) === text.slice(start, end);
  return isThere ? { block: part.block, range } : null;
}
