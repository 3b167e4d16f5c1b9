/**
 * Decimal digits of every script. Unicode keeps each script's ten digits in one run that starts with zero, and such
 * runs only ever touch other whole runs (Unicode Standard, 4.6), so that a digit's value follows from its place.
 */
const DIGIT = /^\p{Nd}$/u;
const ZERO = 0x30;
const NINE = 0x39;

const zeros = new Map<number, number>();

/** The code point at which the run of digits that holds `codePoint` starts. */
function runStart(codePoint: number): number {
  const known = zeros.get(codePoint);
  if (known !== undefined) return known;
  let start = codePoint;
  while (DIGIT.test(String.fromCodePoint(start - 1))) start -= 1;
  zeros.set(codePoint, start);
  return start;
}

/** `text`, all of whose characters are decimal digits of any script, in ASCII digits: '٢٣' is '23'. */
export function toAsciiDigits(text: string): string {
  let ascii = '';
  for (const digit of text) {
    const codePoint = digit.codePointAt(0) ?? ZERO;
    ascii += codePoint >= ZERO && codePoint <= NINE ? digit : String((codePoint - runStart(codePoint)) % 10);
  }
  return ascii;
}
