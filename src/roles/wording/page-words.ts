/** What the words of the whole page tell about a single line of it. */
import type { Page, TextBlock } from '../../page/page.js';
import { wordsOf } from './similar.js';

/** Words that the page writes in lower case somewhere: names hardly ever are. */
export function lowerWordsOf(page: Page): ReadonlySet<string> {
  const words = new Set<string>();
  for (const block of page.blocks) {
    if (block.kind !== 'text') continue;
    for (const part of block.text.split(' ')) {
      if (ADDRESS.test(part)) continue;
      for (const word of part.split(NO_WORD)) if (LOWER.test(word)) words.add(word);
    }
  }
  return words;
}

const NO_WORD = /[^\p{L}\p{M}\p{N}'’-]+/u;
const LOWER = /^\p{Ll}/u;
/** The name of jane.doe@example.org is a name. */
const ADDRESS = /[@./_][\p{L}\p{N}]/u;

/** The words of the blocks from `first` to `last`, in lower case. */
export function wordsBetween(page: Page, first: number, last: number): ReadonlySet<string> {
  const texts = page.blocks
    .slice(first, last + 1)
    .filter((block): block is TextBlock => block.kind === 'text');
  return new Set(texts.flatMap((block) => wordsOf(block.text)));
}

/** Longer lines are no names. */
const LONGEST_NAME = 60;
/** A line further from the headline is not compared: it would take time, and be no byline. */
const NEAR = 25;

/** Whether a line near the headline stands again behind the story, alone or at the head of a text, as an author's name does. */
export function recurs(
  { text }: TextBlock,
  afterHeadline: number | null,
  texts: readonly TextBlock[],
  last: number,
): boolean {
  if (afterHeadline === null || afterHeadline > NEAR) return false;
  if (text.length > LONGEST_NAME || !/^\p{Lu}\S* \S/u.test(text)) return false;
  return texts.some((other) => other.index > last && other.text.startsWith(text));
}
