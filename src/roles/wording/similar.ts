/** How alike two short texts are. */

/** The words of a text: folded to lower case, without punctuation; characters of unspaced scripts one by one. */
export function wordsOf(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** Much faster to go through, and gives the same. */
const ASCII = /^[ -~]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/** Whether `whole` has every word of `part`, as often. */
export function containsWords(whole: readonly string[], part: readonly string[]): boolean {
  return common(part, whole) === part.length;
}

/** So many marks may stand round the shortest of texts. */
const MARKS = 10;

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;

/** Share of words that two texts have in common (Dice), 0 to 1. */
export function similarity(left: string, right: string): number {
  return similarityOfWords(comparedWords(left), comparedWords(right));
}

/** The words of a text that {@link similarity} goes by: those of its beginning. */
export function comparedWords(text: string): readonly string[] {
  return wordsOf(text.slice(0, 400));
}

export function similarityOfWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return (2 * common(a, b)) / (a.length + b.length);
}

/** Share of the words of `part` that `whole` has too, 0 to 1. */
export function containment(part: string, whole: string): number {
  const a = wordsOf(part);
  return a.length === 0 ? 0 : common(a, wordsOf(whole)) / a.length;
}

/** Whether two texts have the same words in the same order. */
export function sameText(left: string, right: string): boolean {
  return sameAs(left)(right);
}

/** The same for many texts that are held against one. */
export function sameAs(text: string): (other: string) => boolean {
  let words: string | null = null;
  return (other) => {
    if (other === text) return true;
    // Marks alone make no text three times as long.
    if (Math.max(other.length, text.length) > 3 * Math.min(other.length, text.length) + MARKS) return false;
    words ??= wordsOf(text).join(' ');
    return words === wordsOf(other).join(' ');
  };
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) {
      shared++;
      left.set(word, rest - 1);
    }
  }
  return shared;
}
