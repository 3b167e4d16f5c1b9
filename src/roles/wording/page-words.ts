/** What the words of the whole page tell about a single line of it. */
import { kindOf, LETTER, LOWER, MARK, NUMBER, SURROGATE } from '../../languages/letters.js';
import type { Page, TextBlock } from '../../page/page.js';
import { wordsOf } from './similar.js';

/** Words that the page writes in lower case somewhere: names hardly ever are. */
export function lowerWordsOf(page: Page): ReadonlySet<string> {
  const words = new Set<string>();
  for (const block of page.blocks) {
    if (block.kind !== 'text') continue;
    addLowerWords(block.text, words);
  }
  return words;
}

const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;
/** The name of jane.doe@example.org is a name. */
const ADDRESS = /[@./_][\p{L}\p{N}]/u;
const MAY_BE_ADDRESS = /[@./_]/;

/** Nearly every word of the page is looked at, and nearly all are letters alone, with a mark behind them at most. */
function addLowerWords(text: string, words: Set<string>): void {
  let end = 0;
  for (let at = 0; at < text.length; at = end + 1) {
    end = text.indexOf(' ', at);
    if (end < 0) end = text.length;
    let behind = at;
    while (behind < end && (kindOf(text.charCodeAt(behind)) & LETTER) !== 0) behind++;
    const isPlain =
      behind === end || (behind === end - 1 && behind > at && isBetween(text.charCodeAt(behind)));
    if (!isPlain) addParts(text.slice(at, end), words);
    else if ((kindOf(text.charCodeAt(at)) & LOWER) !== 0) words.add(text.slice(at, behind));
  }
}

/** Whether the code unit is no part of a word. */
function isBetween(unit: number): boolean {
  return (kindOf(unit) & (LETTER | MARK | NUMBER | SURROGATE)) === 0 && !IN_WORDS.has(unit);
}

const IN_WORDS: ReadonlySet<number> = new Set(["'", '’', '-'].map((mark) => mark.charCodeAt(0)));

/** The words between two blanks, where something else than letters stands between the blanks, too. */
function addParts(part: string, words: Set<string>): void {
  if (MAY_BE_ADDRESS.test(part) && ADDRESS.test(part)) return;
  for (const [word] of part.matchAll(WORD)) if (STARTS_LOWER.test(word)) words.add(word);
}

const STARTS_LOWER = /^\p{Ll}/u;

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
