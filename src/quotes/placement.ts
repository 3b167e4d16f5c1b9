/** How a quote lies in its sentence: woven into it, announced by it, or followed by the words that name the speaker. */
import { type Lexicon, matchPhrase, matchVerb } from './lexicon.js';
import type { Region } from './regions.js';
import type { ReadPassage, SpeechSpan } from './spans.js';

export function sentenceEnd(passage: ReadPassage, from: number, nextSpan: number | undefined): number {
  const stop = nextSpan ?? passage.tokens.length;
  for (let at = from; at < stop; at++) if (passage.ends[at] === 1) return at + 1;
  return stop;
}

/** Whether a verb, a name or a noun phrase stands right behind the quote. */
function startsRemark(lexicon: Lexicon, after: Region, at: number): boolean {
  const { tokens } = after.view;
  if (lexicon.articles.has(tokens[at]?.lower ?? '') || (after.mentionAt[at] ?? -1) >= 0) return true;
  return matchVerb(lexicon, tokens, at) > 0 || matchPhrase(lexicon.sources, tokens, at) > 0;
}

/** A fragment that is part of the sentence round it, so that this sentence's own verb comes before it. */
export function isWoven(
  lexicon: Lexicon,
  passage: ReadPassage,
  span: SpeechSpan,
  before: Region,
  after: Region,
): boolean {
  const words = before.to - before.from;
  if (words === 0) return false;
  // A comma at its end hands over to the verb behind it: '..., "I will," the union wrote.'
  const handsOver = passage.text.charAt(span.end - 1) === ',' || passage.tokens[after.from]?.text === ',';
  const next = passage.tokens[after.from]?.isWord ? after.from : after.from + 1;
  if (handsOver && next < after.to && startsRemark(lexicon, after, next)) return false;
  const last = passage.tokens[span.first - 1];
  return last?.isWord === true || last?.text === ':' || last?.text === ',';
}

/** Whether the speech ends with a full stop, which a nested mark may follow ('... like him."'). */
function endsWithPoint({ tokens }: ReadPassage, span: SpeechSpan): boolean {
  let at = span.last - 2;
  while (at > span.first && /^["'’”»“]$/.test(tokens[at]?.text ?? '')) at--;
  return tokens[at]?.text === '.';
}

/** Whether the words behind the quote belong to its sentence. */
export function isAttached(lexicon: Lexicon, passage: ReadPassage, span: SpeechSpan, after: Region): boolean {
  const next = passage.tokens[after.from];
  if (!next || after.from >= after.to) return false;
  if (next.text === '.' || next.text === ';') return false;
  if (!next.isWord || !next.isCapital) return true;
  return !endsWithPoint(passage, span) || lexicon.verbs.has(next.lower);
}

/** A colon right before the quote: whoever the sentence begins with is speaking. */
export function isAnnounced(passage: ReadPassage, span: SpeechSpan): boolean {
  return passage.tokens[span.first - 1]?.text === ':';
}
