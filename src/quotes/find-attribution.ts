/** Decides which of the words round a quote name its speaker: those behind it, or those before it. */
import {
  type Attribution,
  attributionAfter,
  attributionBefore,
  closingAttribution,
  endsInPassive,
  isUsable,
} from './cues.js';
import { type Lexicon, matchPhrase } from './lexicon.js';
import type { Mention } from './mention.js';
import { isAnnounced, isAttached, isWoven } from './placement.js';
import { closingPossessor, openingPhrase, openingPossessor, type Region } from './regions.js';
import type { ReadPassage, SpeechSpan } from './spans.js';
import { sentenceSubject } from './subjects.js';

/** A quote with the words of its sentence on both sides. */
export interface QuoteInSentence {
  readonly passage: ReadPassage;
  readonly span: SpeechSpan;
  readonly before: Region;
  readonly after: Region;
  /** Another quote stands before it in the sentence. */
  readonly followsSpeech: boolean;
}

/** What its sentence tells of a quote's speaker; null where it tells nothing. */
export function findAttribution(lexicon: Lexicon, quote: QuoteInSentence): Attribution | null {
  const { passage, span, before, after } = quote;
  const woven = isWoven(lexicon, passage, span, before, after);
  const isBefore = before.from < before.to;
  const attached = isAttached(lexicon, passage, span, after) && !(woven && opensNextClause(lexicon, after));
  const ahead = () => (attached ? attributionAfter(lexicon, after) : null);
  const back = () => (isBefore ? attributionBefore(lexicon, before) : null);
  const first = woven ? back() : ahead();
  if (isUsable(first)) return first;
  const second = woven ? ahead() : back();
  const spokenOn = first !== null && first.cue !== null && !woven;
  if (isUsable(second) && !(spokenOn && second?.cue === null)) return second;
  if (spokenOn) return first;
  const closing = attached ? closingAttribution(lexicon, after) : null;
  return closing ?? withoutVerb(lexicon, quote, first ?? second);
}

/** "..., but the mayor did not say": what follows a fragment behind its comma is another clause. */
function opensNextClause(lexicon: Lexicon, after: Region): boolean {
  const { tokens } = after.view;
  const next = tokens[after.from + 1];
  return (
    tokens[after.from]?.text === ',' &&
    next !== undefined &&
    lexicon.openers.has(next.lower) &&
    matchPhrase(lexicon.sources, tokens, after.from + 1) === 0
  );
}

/** Whom the sentence speaks of first; in a heading only who opens it, since others are what it is about. */
function firstOf(lexicon: Lexicon, { passage, before }: QuoteInSentence): Mention | null {
  const subject = sentenceSubject(lexicon, before);
  if (!subject || passage.passage.kind !== 'heading') return subject;
  return subject.from <= before.from + 1 ? subject : null;
}

/** No verb or phrase that is known names anybody: then whom the sentence speaks of. */
function withoutVerb(
  lexicon: Lexicon,
  quote: QuoteInSentence,
  found: Attribution | null,
): Attribution | null {
  const { before } = quote;
  if (before.from >= before.to || endsInPassive(lexicon, before)) return found;
  const cue = found?.cue ?? null;
  const announced = isAnnounced(quote.passage, quote.span);
  const subject =
    (announced ? openingPossessor(lexicon, before) : null) ??
    (quote.followsSpeech ? null : firstOf(lexicon, quote)) ??
    (announced ? closingPossessor(lexicon, before) : null);
  if (subject) return { subject, phrase: null, cue };
  const isHeading = quote.passage.passage.kind === 'heading';
  const phrase = announced && !isHeading && !isUsable(found) ? openingPhrase(lexicon, before) : null;
  return phrase === null ? found : { subject: null, phrase, cue };
}
