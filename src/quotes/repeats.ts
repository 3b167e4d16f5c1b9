/** Speech that stands twice: a subheading or a pull quote that repeats what somebody says in the text. */
import type { ReadPassage } from './spans.js';
import type { SpokenSpan } from './speakers.js';

/** How many passages off the repeated words are looked for, on both sides. */
const REACH = 12;
/** A shorter text may stand in another by chance. */
const FEWEST_LETTERS = 8;
const NO_LETTER = /[^\p{L}\p{N}]/gu;
const UNFINISHED = /…|\.\.\.|\[|\]/;

interface Said {
  readonly spoken: SpokenSpan;
  readonly letters: string;
}

/**
 * Leaves out what subheadings repeat of the text round them, and gives pull quotes the speaker whom the text names.
 * A heading that says it in other words stays.
 */
export function settleRepeats(
  spoken: readonly SpokenSpan[],
  passages: readonly ReadPassage[],
): readonly SpokenSpan[] {
  const said = spoken.map((one): Said => ({ spoken: one, letters: lettersOf(one, passages) }));
  return said.flatMap((one, index) => {
    const kind = passages[one.spoken.passage]?.passage;
    const isPulled = kind?.kind === 'quote' && !kind.attribution;
    if (kind?.kind !== 'heading' && !isPulled) return [one.spoken];
    const original = originalOf(said, index, passages);
    if (!original) return [one.spoken];
    return isPulled ? [{ ...one.spoken, speaker: original.spoken.speaker ?? one.spoken.speaker }] : [];
  });
}

function lettersOf({ passage, span }: SpokenSpan, passages: readonly ReadPassage[]): string {
  const text = passages[passage]?.text.slice(span.start, span.end) ?? '';
  return text.replace(UNFINISHED, '').replace(NO_LETTER, '').toLowerCase();
}

function originalOf(said: readonly Said[], at: number, passages: readonly ReadPassage[]): Said | null {
  const one = said[at];
  if (!one || one.letters.length < FEWEST_LETTERS) return null;
  for (let off = 1; off <= REACH; off++) {
    for (const other of [said[at + off], said[at - off]]) {
      const isNear = other && Math.abs(other.spoken.passage - one.spoken.passage) <= REACH;
      const isText =
        other && ['lead', 'paragraph'].includes(passages[other.spoken.passage]?.passage.kind ?? '');
      if (isNear && isText && other.letters.includes(one.letters)) return other;
    }
  }
  return null;
}
