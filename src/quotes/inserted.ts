/** A remark inside one pair of marks, between dashes: «Спочатку ми чекали, — пояснив він, — а потім ні». */
import { BEFORE_A_REMARK, isDash } from './dashes.js';
import { type Lexicon, matchVerb } from './lexicon.js';
import type { ReadPassage, SpeechSpan } from './spans.js';

/** A remark longer than this is a clause of the speech itself. */
const LONGEST_REMARK = 12;

/**
 * The words that name the speaker inside the span: the text between two dashes, the first of them behind
 * punctuation and before a speech verb, the second behind the remark. null where there is none.
 */
export function insertedRemark(lexicon: Lexicon, passage: ReadPassage, span: SpeechSpan): string | null {
  const { tokens, text } = passage;
  for (let at = span.first + 2; at < span.last; at++) {
    const opens = isDash(tokens[at]) && BEFORE_A_REMARK.has(tokens[at - 1]?.text ?? '');
    if (!opens || tokens[at + 1]?.isCapital !== false || matchVerb(lexicon, tokens, at + 1) === 0) continue;
    const end = remarkEnd(passage, at + 1, span.last);
    if (end !== null) return text.slice(tokens[at + 1]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  }
  return null;
}

/** Where the remark ends: before its second dash, and the comma or point before that. */
function remarkEnd({ tokens }: ReadPassage, from: number, last: number): number | null {
  for (let at = from + 1; at < last - 1 && at <= from + LONGEST_REMARK; at++) {
    if (isDash(tokens[at])) return tokens[at - 1]?.isWord === true ? at : at - 1;
  }
  return null;
}
