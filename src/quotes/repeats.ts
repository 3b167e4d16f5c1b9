/** Speech that stands twice: a subheading or a pull quote that repeats what somebody says in the text. */
import type { ReadPassage } from './spans.js';
import type { SpokenSpan } from './speakers.js';

/** How many passages off the repeated words are looked for, on both sides. */
const REACH = 12;
/** A shorter text may stand in another by chance. */
const FEWEST_LETTERS = 8;
/** A longer one is no heading; looking for it would take long in hostile text. */
const MOST_LETTERS = 600;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

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
  if (!spoken.some(({ passage }) => mayRepeat(passages[passage]))) return spoken;
  const said = spoken.map((one): Said => ({ spoken: one, letters: lettersOf(one, passages) }));
  return said.flatMap((one, index) => {
    const own = passages[one.spoken.passage];
    const original = mayRepeat(own) ? originalOf(said, index, passages) : null;
    if (!original) return [one.spoken];
    return own?.passage.kind === 'quote'
      ? [{ ...one.spoken, speaker: original.spoken.speaker ?? one.spoken.speaker }]
      : [];
  });
}

/** A heading, or a block quotation without a line of its own. */
function mayRepeat(read: ReadPassage | undefined): boolean {
  const kind = read?.passage.kind;
  return kind === 'heading' || (kind === 'quote' && !read?.passage.attribution);
}

function lettersOf({ passage, span }: SpokenSpan, passages: readonly ReadPassage[]): string {
  const text = passages[passage]?.text.slice(span.start, span.end) ?? '';
  return text.replace(NO_LETTER, '').toLowerCase();
}

function originalOf(said: readonly Said[], at: number, passages: readonly ReadPassage[]): Said | null {
  const one = said[at];
  if (!one || one.letters.length < FEWEST_LETTERS || one.letters.length > MOST_LETTERS) return null;
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
