/** What kind of character a UTF-16 code unit is: asked for each of a page's, it is looked up instead of matched. */

export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const LOWER = 8;
export const UPPER = 16;
/** Half of a character outside of the basic plane: what it is, only both halves tell. */
export const SURROGATE = 32;
const KNOWN = 128;

const kinds = new Uint8Array(0x10000);

/** The kinds of the code unit, one bit each; 0 where it is none of them. */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind =
    KNOWN |
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{M}/u.test(character) ? MARK : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0) |
    (/\p{Ll}/u.test(character) ? LOWER : 0) |
    (/\p{Lu}/u.test(character) ? UPPER : 0) |
    (unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : 0);
  kinds[unit] = kind;
  return kind;
}
