/** Verbs of speech, with the particles that hang them on a quote. */

import type { UnspacedLexicon } from './lexicon.js';
import { PUNCTUATION } from './punctuation.js';

export interface FoundVerb {
  /** Offset in the text that was searched. */
  readonly at: number;
  readonly length: number;
  /** The verb without the particle that hangs it on the quote: と述べた is 述べた. */
  readonly cue: string;
}

/** One letter behind a verb is a part of it (介绍道). */
const OBJECT = /^\p{Script=Han}{2,8}$/u;
/** 「…」。田中氏はそう述べた: the sentence behind the quote takes it up. */
const TAKES_UP = /(?:そう|こう|このように|そのように)$/u;
const QUOTING_PARTICLE = /^(?:と|とも|との|이?라고\s*|고\s+)(?=.)/u;
export const LONGEST_VERB_GAP = 24;
/** A letter of an alphabet says less than one of Chinese. */
const LONGEST_THAI_VERB_GAP = 60;
/** A verb with all that hangs on it is no longer. */
const LONGEST_VERB = 12;

/** The first verb within a few words from the start of the text. */
export function firstVerb(lexicon: UnspacedLexicon, text: string): FoundVerb | null {
  const longest = lexicon.titlesFirst ? LONGEST_THAI_VERB_GAP : LONGEST_VERB_GAP;
  for (let at = 0; at < text.length && at <= longest; at++) {
    const verb = verbAt(lexicon, text, at);
    if (verb) return verb;
  }
  return null;
}

/** The verb that the text ends with, but for punctuation: "王毅表示：". */
export function closingVerb(lexicon: UnspacedLexicon, text: string): FoundVerb | null {
  let end = text.length;
  while (end > 0 && PUNCTUATION.test(text.charAt(end - 1))) end--;
  let found: FoundVerb | null = null;
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_VERB; at--) {
    const verb = verbAt(lexicon, text, at);
    if (verb && at + verb.length === end) found = verb;
  }
  return found;
}

/** The verb that ends a sentence and takes up what was said before it: "田中教授はそう指摘した". */
export function verbTakingUp(lexicon: UnspacedLexicon, sentence: string): FoundVerb | null {
  const verb = closingVerb(lexicon, sentence);
  return verb && TAKES_UP.test(sentence.slice(0, verb.at)) ? verb : null;
}

export function verbAt(lexicon: UnspacedLexicon, text: string, at: number): FoundVerb | null {
  const verb = lexicon.verbs.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
  if (verb === undefined) return null;
  return { at, length: verb.length, cue: withoutObject(lexicon, verb.replace(QUOTING_PARTICLE, '').trim()) };
}

/** 告诉记者 is the verb 告诉 with whom it was told to. */
function withoutObject(lexicon: UnspacedLexicon, verb: string): string {
  const shorter = lexicon.verbs
    .get(verb.charAt(0))
    ?.find((word) => word !== verb && verb.startsWith(word) && OBJECT.test(verb.slice(word.length)));
  return shorter === undefined || isVerb(lexicon, verb.slice(shorter.length)) ? verb : shorter;
}

function isVerb(lexicon: UnspacedLexicon, word: string): boolean {
  return lexicon.verbs.get(word.charAt(0))?.includes(word) === true;
}

/** Text behind a quote without the particle that hangs it on the quote: 」と首相は述べた. */
export function withoutQuotingParticle(text: string): string {
  return text.replace(QUOTING_PARTICLE, '');
}
