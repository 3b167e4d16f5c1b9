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

const TOKEN =
  /(?<number>\p{Nd}+)|(?<word>[\p{L}\p{M}\u200c\u200d]+)|(?<space>\s+)|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?<mark>.)/gsu;
/**
 * Where one run of letters is two words: scraped lines lose the space between title and date ('agreementsJuly 22'),
 * and East Asian units of time run into the next word (23日午後).
 */
const WORD_BREAK = /(?<=\p{Ll})(?=\p{Lu})|(?<=^[年月日号號년월일時时點点시分분秒초])(?=\p{L})/u;
const LONGEST_NUMBER = 9;

/** The tokens of `text`, which stands at `offset` in the text that the offsets refer to. */
export function tokenise(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let space = true;
  const add = (kind: Token['kind'], raw: string, start: number): void => {
    const number = kind === 'number';
    const written = number ? toAsciiDigits(raw) : raw;
    const value = number && written.length <= LONGEST_NUMBER ? Number(written) : Number.NaN;
    tokens.push({ kind, text: written, start, end: start + raw.length, space, value });
    space = false;
  };
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const start = offset + match.index;
    if (groups.space !== undefined) space = true;
    else if (groups.number !== undefined) add('number', groups.number, start);
    else if (groups.mark !== undefined) add('mark', groups.mark, start);
    else if (groups.word !== undefined) {
      let at = start;
      for (const part of groups.word.split(WORD_BREAK)) {
        add('word', part, at);
        at += part.length;
      }
    }
  }
  return tokens;
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
