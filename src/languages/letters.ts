/** What kind of character stands somewhere: asked for each of a page's, it is looked up instead of matched. */

export const LETTER = 1;
export const MARK = 2;
/** Number of any kind: ½ and Ⅻ, too. */
export const NUMBER = 4;
/** Decimal digit. */
export const DIGIT = 8;
export const LOWER = 16;
export const UPPER = 32;
export const SPACE = 64;
/** Holds letters of one word together, or apart, without a sign of its own: U+200C, U+200D. */
export const JOINER = 128;
/** Half of a character outside of the basic plane: what it is, only both halves tell. */
export const SURROGATE = 256;
/** Of a script that sets no spaces between words: there, a word may begin and end anywhere. */
export const UNSPACED = 512;
/** Korean sets spaces, but hangs particles and counters on its words. */
export const HANGUL = 1024;
const KNOWN = 2048;

const TESTS: readonly (readonly [kind: number, test: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [DIGIT, /\p{Nd}/u],
  [LOWER, /\p{Ll}/u],
  [UPPER, /\p{Lu}/u],
  [SPACE, /\s/u],
  [JOINER, /[\u200c\u200d]/u],
  [SURROGATE, /[\ud800-\udfff]/u],
  [
    UNSPACED,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
  [HANGUL, /\p{Script=Hangul}/u],
];

const kinds = new Uint16Array(0x10000);

/** The kinds of a UTF-16 code unit, one bit each; 0 where it is none of them. */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  return known === 0 ? learn(unit) : known & ~KNOWN;
}

function learn(unit: number): number {
  const kind = read(String.fromCharCode(unit));
  kinds[unit] = kind | KNOWN;
  return kind;
}

function read(character: string): number {
  return TESTS.reduce((all, [kind, test]) => (test.test(character) ? all | kind : all), 0);
}

/** The kinds of the character that begins at `at`, be it one code unit or two. */
export function kindAt(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  return (kind & SURROGATE) === 0 ? kind : read(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The kinds of the character that ends before `at`, be it one code unit or two. */
export function kindBefore(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at - 1));
  return (kind & SURROGATE) === 0 ? kind : kindAt(text, Math.max(0, at - 2));
}

/** Whether a text has a character of one of `kinds`. */
export function hasKind(text: string, kinds: number): boolean {
  for (let at = 0; at < text.length; at += widthAt(text, at))
    if ((kindAt(text, at) & kinds) !== 0) return true;
  return false;
}

/** Code units of the character that begins at `at`. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
