/** How alike two short texts are. */

/** The words of a text: folded to lower case, without punctuation; Chinese and Japanese by characters, which are words or near to it. */
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

/** Characters of a text that are compared. */
export const COMPARED = 400;

/** The words of a text that {@link similarity} goes by: those of its beginning. */
export function comparedWords(text: string): readonly string[] {
  return wordsOf(text.slice(0, COMPARED));
}

export function similarityOfWords(a: readonly string[], b: readonly string[]): number {
  return similarityOfBags(bagOf(a), bagOf(b));
}

/** Share of the words of `part` that `whole` has too, 0 to 1. */
export function containment(part: string, whole: string): number {
  return containmentOfBag(bagOf(wordsOf(part)), bagOf(wordsOf(whole)));
}

/** What {@link containment} gives for the words of two bags. */
export function containmentOfBag(part: Bag, whole: Bag): number {
  return part.size === 0 ? 0 : commonOf(part, whole) / part.size;
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
    if (beginDifferently(text, other)) return false;
    words ??= wordsOf(text).join(' ');
    return words === wordsOf(other).join(' ');
  };
}

/** Whether both begin with an ASCII letter or digit, and not with the same one: most texts differ there already. */
function beginDifferently(one: string, other: string): boolean {
  return (
    BEGINS_PLAIN.test(one) &&
    BEGINS_PLAIN.test(other) &&
    (one.charCodeAt(0) | 32) !== (other.charCodeAt(0) | 32)
  );
}

/** The second character tells that no accent is put on the first. */
const BEGINS_PLAIN = /^[A-Za-z0-9](?:[ -~]|$)/;

function common(a: readonly string[], b: readonly string[]): number {
  return a.length === 0 || b.length === 0 ? 0 : commonOf(bagOf(a), bagOf(b));
}

/** A list of words that is held against many others: how often each stands in it. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  /** How many words they are together. */
  readonly size: number;
}

export function bagOf(words: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** What {@link similarityOfWords} gives for the words of two bags. */
export function similarityOfBags(a: Bag, b: Bag): number {
  return a.size === 0 || b.size === 0 ? 0 : (2 * commonOf(a, b)) / (a.size + b.size);
}

function commonOf(a: Bag, b: Bag): number {
  const [few, many] = a.counts.size < b.counts.size ? [a.counts, b.counts] : [b.counts, a.counts];
  let shared = 0;
  for (const [word, times] of few) shared += Math.min(times, many.get(word) ?? 0);
  return shared;
}
