import { kindOf, LETTER, MARK, NUMBER, UNSPACED } from './letters.js';

/** A compiled list of words and phrases; matching ignores case and white space. */
export interface Phrases {
  /** The length of the phrase that `text` starts with (the longest), 0 where there is none. A word is matched whole. */
  startOf(text: string): number;
  /** Whether `text` is one of the phrases, but for a colon or other punctuation around it. */
  is(text: string): boolean;
}

const OPENS = /[\p{L}\p{N}©@]/u;
const CLOSES = /[\p{L}\p{M}\p{N}).]/u;
/** Longer than any phrase. */
const LONGEST = 100;

export function compilePhrases(...lists: readonly (readonly string[])[]): Phrases {
  const all = new Set(lists.flat().map((phrase) => phrase.toLowerCase()));
  // By first character, then by second, the longest first.
  const byFirst = new Map<string, Map<string, string[]>>();
  for (const phrase of [...all].sort((a, b) => b.length - a.length)) {
    const sameFirst = byFirst.get(phrase.charAt(0)) ?? new Map<string, string[]>();
    byFirst.set(phrase.charAt(0), sameFirst);
    const sameSecond = sameFirst.get(phrase.charAt(1));
    if (sameSecond) sameSecond.push(phrase);
    else sameFirst.set(phrase.charAt(1), [phrase]);
  }
  const startOf = (text: string): number => {
    const candidates = byFirst.get(text.charAt(0).toLowerCase());
    if (!candidates) return 0;
    const head = headOf(text);
    const isStart = (phrase: string) => head.startsWith(phrase) && endsWord(head, phrase);
    const found = candidates.get(head.charAt(1))?.find(isStart) ?? candidates.get('')?.find(isStart);
    return found?.length ?? 0;
  };
  return {
    startOf,
    is: (text) => text.length < LONGEST && all.has(keyOf(text)),
  };
}

/** A line is held against one list of phrases after the other: what `read` made of the last one is kept. */
function keepLast(read: (text: string) => string): (text: string) => string {
  let last: string | null = null;
  let made = '';
  return (text) => {
    if (text !== last) {
      made = read(text);
      last = text;
    }
    return made;
  };
}

const headOf = keepLast((text) => text.slice(0, LONGEST).toLowerCase());
const keyOf = keepLast((text) => withoutOuterPunctuation(text.toLowerCase()));

function withoutOuterPunctuation(text: string): string {
  if (isLetterOrNumber(text.charCodeAt(0)) && isLetterOrNumber(text.charCodeAt(text.length - 1))) return text;
  const characters = [...text];
  const start = characters.findIndex((character) => OPENS.test(character));
  const end = characters.findLastIndex((character) => CLOSES.test(character));
  return start === -1 ? '' : characters.slice(start, end + 1).join('');
}

function endsWord(text: string, phrase: string): boolean {
  const last = phrase.charCodeAt(phrase.length - 1);
  if (!isOfWord(last) || (kindOf(last) & UNSPACED) !== 0) return true;
  return text.length === phrase.length || !isOfWord(text.charCodeAt(phrase.length));
}

function isOfWord(unit: number): boolean {
  return (kindOf(unit) & (LETTER | MARK | NUMBER)) !== 0;
}

function isLetterOrNumber(unit: number): boolean {
  return (kindOf(unit) & (LETTER | NUMBER)) !== 0;
}
