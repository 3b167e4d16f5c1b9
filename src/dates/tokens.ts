import { DIGIT, JOINER, kindAt, LETTER, MARK, SPACE, widthAt } from '../languages/letters.js';
import { toAsciiDigits } from '../numbers/digits.js';

/** A number, a word or a single other character of a text. White space and direction marks are left out. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** As it stands; a number's digits are ASCII. */
  readonly text: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly space: boolean;
  /** A number's value; NaN for the others, and for numbers of more than nine digits. */
  readonly value: number;
}

export interface NumberToken extends Token {
  readonly kind: 'number';
}

/** Direction marks and the like, which nobody sees. */
const UNSEEN: ReadonlySet<number> = new Set(
  [...'\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'].map((mark) =>
    mark.charCodeAt(0),
  ),
);
const WORD = LETTER | MARK | JOINER;
/**
 * Where one run of letters is two words: scraped lines lose the space between title and date ('agreementsJuly 22'),
 * and East Asian units of time run into the next word (23日午後).
 */
const WORD_BREAK = /(?<=\p{Ll})(?=\p{Lu})|(?<=^[年月日号號년월일時时點点시分분秒초])(?=\p{L})/u;
/** Most words have no place where they might. */
const MAY_BREAK = /^[年月日号號년월일时時點点시分분秒초]|\p{Ll}\p{Lu}/u;
const LONGEST_NUMBER = 9;

/** The tokens of `text`, which stands at `offset` in the text that the offsets refer to. */
export function tokenise(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let space = true;
  const add = (kind: Token['kind'], written: string, start: number, end: number): void => {
    const value = kind === 'number' && written.length <= LONGEST_NUMBER ? Number(written) : Number.NaN;
    tokens.push({ kind, text: written, start: offset + start, end: offset + end, space, value });
    space = false;
  };
  const addWord = (word: string, from: number): void => {
    let at = from;
    for (const part of MAY_BREAK.test(word) ? word.split(WORD_BREAK) : [word]) {
      add('word', part, at, at + part.length);
      at += part.length;
    }
  };
  let next = 0;
  for (let at = 0; at < text.length; at = next) {
    const kind = kindAt(text, at);
    if ((kind & SPACE) !== 0) {
      space = true;
      next = at + 1;
    } else if ((kind & DIGIT) !== 0) {
      next = endOf(text, at, DIGIT);
      add('number', toAsciiDigits(text.slice(at, next)), at, next);
    } else if ((kind & WORD) !== 0) {
      next = endOf(text, at, WORD);
      addWord(text.slice(at, next), at);
    } else {
      next = at + widthAt(text, at);
      if (!UNSEEN.has(text.charCodeAt(at))) add('mark', text.slice(at, next), at, next);
    }
  }
  return tokens;
}

/** Where the characters of one of the kinds end that `at` is the first of. */
function endOf(text: string, at: number, kinds: number): number {
  let end = at;
  while (end < text.length && (kindAt(text, end) & kinds) !== 0) end += widthAt(text, end);
  return end;
}

/** Whether the token is this mark, straight behind the one before it. */
export function isGlued(token: Token | undefined, marks: string): boolean {
  return token !== undefined && token.kind === 'mark' && !token.space && marks.includes(token.text);
}

/** Whether the token is a number of `min` to `max` digits. */
export function isNumber(token: Token | undefined, min: number, max: number): token is NumberToken {
  if (token?.kind !== 'number') return false;
  return token.text.length >= min && token.text.length <= max;
}
