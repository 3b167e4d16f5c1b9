/** Words and punctuation of a text with their offsets. */

export interface Token {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case with plain apostrophes: what word lists are asked for. */
  readonly lower: string;
  /** The same without an elided article before it (l'avocat) or a possessive ending behind it (Trump's). */
  readonly core: string;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly isWord: boolean;
  /** Begins with a capital letter, once an elided article is taken off. */
  readonly isCapital: boolean;
}

// What a character is, for finding words. A joiner joins two parts of a word when letters stand on both sides.
const OTHER = 0;
const SMALL = 1;
const CAPITAL_LETTER = 2;
const BLANK = 3;
const JOINER = 4;

const LETTER = /[\p{L}\p{M}\p{N}]|\u200c|\u200d|\u00ad/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SPACE = /\s/;
const JOINERS = new Set(["'", '’', '-', '‐', '‑', '&', '·']);

function kindOf(char: string): number {
  if (CAPITAL.test(char)) return CAPITAL_LETTER;
  if (LETTER.test(char)) return SMALL;
  if (SPACE.test(char)) return BLANK;
  return JOINERS.has(char) ? JOINER : OTHER;
}

const UNKNOWN = 255;
/** What is known of each character of two bytes: asked for every one of an article's, it is looked up. */
const TABLE = new Uint8Array(0x10000).fill(UNKNOWN);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const known = TABLE[code] ?? OTHER;
  return known === UNKNOWN ? learn(code) : known;
}

function learn(code: number): number {
  const kind = kindOf(String.fromCharCode(code));
  TABLE[code] = kind;
  return kind;
}

/** 2 where a surrogate pair stands, else 1. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Whether a word goes on at an offset: with a letter, or with a single joiner before a letter. */
function isInWord(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = kindAt(text, at);
  if (kind === JOINER) {
    const next = at + 1 < text.length ? kindAt(text, at + 1) : OTHER;
    return next === SMALL || next === CAPITAL_LETTER;
  }
  return kind === SMALL || kind === CAPITAL_LETTER;
}

const APOSTROPHE = /['’]/;
const LATIN = /^\p{Script=Latin}/u;
const LOWER_ONLY = /^\p{Ll}+$/u;

/** Where the word itself lies once an elision before or a possessive behind is taken off. */
function coreRange(text: string): [from: number, to: number] {
  const apostrophe = text.search(APOSTROPHE);
  if (apostrophe < 0 || !LATIN.test(text)) return [0, text.length];
  const before = text.slice(0, apostrophe);
  const after = text.slice(apostrophe + 1);
  const possessive = CAPITAL.test(text) && after.length <= 5 && LOWER_ONLY.test(after) && before.length > 2;
  if (possessive || after === 's') return [0, apostrophe];
  const elided = before.length <= 2 || (before.length <= 5 && before.endsWith('l'));
  if (elided && (LOWER_ONLY.test(before) || !CAPITAL.test(after))) return [apostrophe + 1, text.length];
  return [0, text.length];
}

function toWord(text: string, start: number, hasCapital: boolean, hasApostrophe: boolean): Token {
  const end = start + text.length;
  const lower = hasCapital ? text.toLowerCase() : text;
  if (!hasApostrophe) {
    const isCapital = hasCapital && kindAt(text, 0) === CAPITAL_LETTER;
    return { start, end, text, lower, core: lower, coreStart: start, coreEnd: end, isWord: true, isCapital };
  }
  const [from, to] = coreRange(text);
  const core = text.slice(from, to);
  return {
    start,
    end,
    text,
    lower: lower.replaceAll('’', "'"),
    core: core.toLowerCase().replaceAll('’', "'"),
    coreStart: start + from,
    coreEnd: start + to,
    isWord: true,
    isCapital: CAPITAL.test(core),
  };
}

function toPunctuation(text: string, start: number): Token {
  const end = start + text.length;
  return {
    start,
    end,
    text,
    lower: text,
    core: text,
    coreStart: start,
    coreEnd: end,
    isWord: false,
    isCapital: false,
  };
}

/**
 * Splits a text into its words and punctuation, in order. A word may hold single apostrophes, hyphens and
 * ampersands between letters; all else but white space is punctuation, a character at a time.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const width = widthAt(text, at);
    if (kind === SMALL || kind === CAPITAL_LETTER) {
      const start = at;
      let hasCapital = false;
      let hasApostrophe = false;
      while (isInWord(text, at)) {
        const here = kindAt(text, at);
        if (here === CAPITAL_LETTER) hasCapital = true;
        else if (here === JOINER && text.charAt(at) !== '-') hasApostrophe = true;
        at += widthAt(text, at);
      }
      tokens.push(toWord(text.slice(start, at), start, hasCapital, hasApostrophe));
      continue;
    }
    if (kind !== BLANK) tokens.push(toPunctuation(text.slice(at, at + width), at));
    at += width;
  }
  return tokens;
}

const LOOSE_SPACE = /[^\S ]| (?: |$)|^ /;

/** The text between two offsets with its white space folded. */
export function folded(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  return LOOSE_SPACE.test(part) ? part.replace(/\s+/g, ' ').trim() : part;
}
