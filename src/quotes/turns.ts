/** Transcripts: "WALLACE: Do you agree?", where the name before the colon speaks the whole paragraph. */
import type { ReadPassage } from './spans.js';
import type { Token } from './tokens.js';

/** The words [0, to) of a label, its colon behind them. */
export interface TurnLabel {
  readonly to: number;
  readonly key: string;
}

/** A label has no more words. */
const LONGEST_LABEL = 4;
/** Fewer labelled paragraphs make no transcript. */
const FEWEST_TURNS = 3;

function labelOf({ passage, tokens }: ReadPassage): TurnLabel | null {
  if (passage.kind !== 'paragraph') return null;
  let to = 0;
  while (to < LONGEST_LABEL && isNameWord(tokens[to])) to++;
  if (to === 0 || tokens[to]?.text !== ':') return null;
  return {
    to,
    key: tokens
      .slice(0, to)
      .map((token) => token.core)
      .join(' '),
  };
}

function isNameWord(token: Token | undefined): boolean {
  return token?.isWord === true && token.isCapital;
}

/** The label of each passage; all are null where no transcript stands: several labels, and one of them more than once. */
export function turnLabels(passages: readonly ReadPassage[]): readonly (TurnLabel | null)[] {
  const labels = passages.map(labelOf);
  const keys = labels.flatMap((label) => (label ? [label.key] : []));
  const isTranscript = keys.length >= FEWEST_TURNS && new Set(keys).size < keys.length;
  return isTranscript ? labels : passages.map(() => null);
}
