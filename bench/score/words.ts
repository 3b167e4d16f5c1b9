/**
 * Words and normalised texts, as Python's `re` and `str` see them, so that the figures are those of the
 * reference scorer. Python's `\w` is letters, numbers and `_`: marks are no part of a word.
 */

const WORD = /[\p{L}\p{N}_]+/gu;
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]+/gu;
/** Kana, Han, Hangul and Thai: scripts in which a run of letters is not one word. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e01-\u0e7f]/;
const CASED_ABOVE_ASCII = /[^\p{ASCII}]/gu;

/** Runs of word characters in their own case: `re.findall(r'\w+', text)`. */
export function rawWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Lower-case words; a run with Kana, Han, Hangul or Thai in it counts letter by letter. */
export function words(text: string | null | undefined): string[] {
  return rawWords((text ?? '').toLowerCase()).flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));
}

/**
 * Unicode's full case folding, up to the choice of representative (Cherokee folds to the other case). JavaScript has none of
 * its own; letter by letter, lower over upper over lower case gives it, but for the dotless i, which stays
 * itself.
 */
export function casefold(text: string): string {
  return text
    .toLowerCase()
    .replace(CASED_ABOVE_ASCII, (letter) => (letter === 'ı' ? letter : letter.toUpperCase().toLowerCase()));
}

/** What two texts are compared by: compatibility form, case folded, letters and numbers alone. */
export function norm(text: string | null | undefined): string {
  return casefold((text ?? '').normalize('NFKC'))
    .replace(NOT_ALPHANUMERIC, ' ')
    .trim();
}
