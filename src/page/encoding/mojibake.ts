/**
 * UTF-8 that was taken for Latin-1 or windows-1252 before the page came here, and encoded anew: "Itâ€™s" for "It’s".
 * HTTP clients which assume ISO-8859-1 where the header names no charset make it by the million.
 */

/** What windows-1252 has at 0x80 to 0x9f; five bytes mean nothing there. */
const SPECIALS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF_SPECIAL: ReadonlyMap<string, number> = new Map(
  [...SPECIALS].map((special, at) => [special, 0x80 + at]),
);

/** The bytes of one character of UTF-8, as either charset shows them. */
const ON = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00df]${ON}|[\\u00e0-\\u00ef]${ON}{2}|[\\u00f0-\\u00f4]${ON}{3}`,
  'g',
);

/**
 * What no text has: control characters behind such a letter, "â€" before another mark, "Ã©", "Ð°", "à¤·".
 * Not "É”", with which a quotation in capitals may end, nor "é »", as French has it.
 */
const TELLING =
  /[\u00c2-\u00f4][\u0080-\u009f]|â€[\u0080-\u00bf“”•–—˜™šœžŸ¦]|[ÂÃÐÑ][\u00a0-\u00bf]|à[¤-ª¬-º][\u0080-\u00bf]/;

/** Fewer may be an example in a story about just that. */
const FEWEST = 3;

/** So much of a text is looked through for a first trace, in so many places: the cost must not show on sound pages. */
const LOOKED_THROUGH = 131_072;
const PLACES = 32;

/** The text with such characters as they were written; the same string where it has none. Linear in its length. */
export function undoMojibake(text: string): string {
  if (!samplesOf(text).some((sample) => TELLING.test(sample))) return text;
  let telling = 0;
  let undone = 0;
  let length = 0;
  const whole = text.replace(SEQUENCE, (sequence) => {
    const character = characterOf(sequence);
    if (character === null) return sequence;
    if (TELLING.test(sequence)) telling++;
    undone++;
    length += sequence.length;
    return character;
  });
  const sound = (text.match(BEYOND_ASCII)?.length ?? 0) - length;
  return telling >= FEWEST && undone >= sound ? whole : text;
}

const BEYOND_ASCII = /[\u0080-\uffff]/g;

function samplesOf(text: string): string[] {
  if (text.length <= LOOKED_THROUGH) return [text];
  const step = text.length / PLACES;
  const size = LOOKED_THROUGH / PLACES;
  return Array.from({ length: PLACES }, (_, at) => text.slice(at * step, at * step + size));
}

/** The character whose bytes in UTF-8 these are; null where they are none. */
function characterOf(sequence: string): string | null {
  try {
    return UTF_8.decode(Uint8Array.from(sequence, byteOf));
  } catch {
    return null;
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function byteOf(character: string): number {
  return BYTE_OF_SPECIAL.get(character) ?? character.charCodeAt(0);
}
