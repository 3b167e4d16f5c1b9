/** Finds, in the words round a quote, the speech verb or source phrase and whom it belongs to. */
import { isDash } from './dashes.js';
import { isPronounTail, type Lexicon, matchPhrase, matchVerb, type Sex } from './lexicon.js';
import type { Mention } from './mention.js';
import {
  countWordsOf,
  mentionOf,
  nounPhrase,
  nounPhraseBefore,
  openingPhrase,
  type Region,
  wordsOf,
} from './regions.js';
import { invertedSubject, mainSubject, subjectBefore, subjectBehind } from './subjects.js';

export interface Attribution {
  /** null where the verb stands without a subject, as languages allow that mark the person on the verb. */
  readonly subject: Mention | null;
  /** The noun phrase as it stands, where it is no mention the reader knows. */
  readonly phrase: string | null;
  /** The verb or phrase as it stands; null where only the subject of the sentence tells. */
  readonly cue: string | null;
  /**
   * Named by a source phrase, which puts the name into another case than the nominative. It may hold a speech verb
   * ('as he said'); 'according to' has none.
   */
  readonly source?: { readonly verb: string | null };
  /** Of a pronoun that hangs on the verb: dit-elle. */
  readonly sex?: Sex | null;
}

/** Whether somebody is named. */
export function isUsable(found: Attribution | null): boolean {
  return found !== null && (found.subject !== null || found.phrase !== null);
}

/** The speech verb as it stands; a source phrase is none ('according to'). */
export function verbOf(found: Attribution | null): string | null {
  if (!found) return null;
  return found.source ? found.source.verb : found.cue;
}

/** Words between a quote and its verb, besides the speaker: "he later also said". */
const WORDS_TO_VERB = 6;
const TOKENS_TO_VERB = 30;
const REACH_BACK = 60;
/** Between a passive and the quote: "that", "by phone that". */
const WORDS_BEHIND_PASSIVE = 3;
/** A word this short between two names is none that describes: of, and. */
const LONGEST_LINK = 3;
/** The clause that closes a sentence, ", the bureau said", is this short. */
const TOKENS_TO_CLOSE = 12;
/** Words between a verb and the speaker behind it: "sagte am Montag Habeck". */
const WORDS_TO_SUBJECT = 6;

/** The verb as a cue: without a pronoun that hangs on it (dit-il). */
function cueText(region: Region, from: number, to: number, lexicon: Lexicon): string {
  const whole = wordsOf(region, from, to);
  const hyphen = whole.indexOf('-');
  const hasTail = to - from === 1 && hyphen > 0 && isPronounTail(lexicon, region.view.tokens[from]);
  return hasTail ? whole.slice(0, hyphen) : whole;
}

function sourceAt(lexicon: Lexicon, region: Region, at: number): Attribution | null {
  const length = matchPhrase(lexicon.sources, region.view.tokens, at);
  if (length === 0) return null;
  const cue = wordsOf(region, at, at + length);
  const source = { verb: verbInside(lexicon, region, at, at + length) };
  const subject = subjectBehind(lexicon, region, at + length, 2);
  if (subject) return { subject: titledName(region, subject), phrase: null, cue, source };
  const phrase = nounPhrase(lexicon, region, at + length);
  return phrase === null ? null : { subject: null, phrase, cue, source };
}

/** "according to Roe Bank lead Liz Dean": behind a source phrase one noun between two names makes a title of the first. */
function titledName(region: Region, first: Mention): Mention {
  const next = mentionOf(region, first.to + 1);
  const noun = region.view.tokens[first.to];
  const isNoun = noun?.isWord === true && !noun.isCapital && noun.text.length > LONGEST_LINK;
  const isTitled = isNoun && first.kind === 'name' && next?.kind === 'name' && next.from === first.to + 1;
  return isTitled && next.nameWords.length > 1
    ? { ...next, role: wordsOf(region, first.from, next.from) }
    : first;
}

/** The verb of a source phrase that has one: "según explicó". */
function verbInside(lexicon: Lexicon, region: Region, from: number, to: number): string | null {
  for (let index = from; index < to; index++) {
    const length = matchVerb(lexicon, region.view.tokens, index);
    if (length > 0 && index + length <= to) return cueText(region, index, index + length, lexicon);
  }
  return null;
}

/** The attribution behind a quote: "said Fidan", "Fidan, the minister, later said", "according to Fidan". */
export function attributionAfter(lexicon: Lexicon, region: Region): Attribution | null {
  const { tokens } = region.view;
  let from = region.from;
  while (from < region.to && !tokens[from]?.isWord) from++;
  const signature = signatureAfter(region, from) ?? longAside(lexicon, region, from);
  if (signature) return signature;
  let free = 0;
  for (
    let index = from;
    index < region.to && index < from + TOKENS_TO_VERB && free <= WORDS_TO_VERB;
    index++
  ) {
    const source = index <= from + 1 ? sourceAt(lexicon, region, index) : null;
    if (source) return source;
    const mention = mentionOf(region, index);
    const length = matchVerb(lexicon, tokens, index);
    if (mention && mention.from >= from && length === 0) {
      index = mention.to - 1;
      continue;
    }
    if (length > 0) return verbAfter(lexicon, { ...region, from }, index, length);
    if (tokens[index]?.isWord) free++;
  }
  return null;
}

/** "― Sonya Herridge" behind a quote, and nothing more. */
function signatureAfter(region: Region, from: number): Attribution | null {
  const { tokens } = region.view;
  const mention = mentionOf(region, from);
  if (!isDash(tokens[from - 1]) || mention?.from !== from || mention.kind === 'pronoun') return null;
  const ends = mention.to >= region.to || (mention.to === region.to - 1 && !tokens[mention.to]?.isWord);
  return ends || tokens[mention.to]?.text === ',' ? { subject: mention, phrase: null, cue: null } : null;
}

/** "Jim Cantrell, who worked at SpaceX and now runs a startup, told": the verb behind the second comma. */
function longAside(lexicon: Lexicon, region: Region, from: number): Attribution | null {
  const { tokens } = region.view;
  const mention = mentionOf(region, from);
  if (!mention || mention.from !== from || tokens[mention.to]?.text !== ',') return null;
  const stop = Math.min(region.to, mention.to + TOKENS_TO_VERB);
  for (let index = mention.to + 2; index < stop; index++) {
    if (tokens[index - 1]?.text !== ',') continue;
    const length = matchVerb(lexicon, tokens, index);
    if (length > 0)
      return { subject: mention, phrase: null, cue: cueText(region, index, index + length, lexicon) };
  }
  return null;
}

/**
 * The attribution that closes a sentence, however far behind the quote: "... of the boat, which was on patrol, the
 * bureau said."
 */
export function closingAttribution(lexicon: Lexicon, region: Region): Attribution | null {
  const { tokens } = region.view;
  let end = region.to;
  while (end > region.from && !tokens[end - 1]?.isWord) end--;
  let comma = end - 1;
  while (comma > region.from && comma > end - TOKENS_TO_CLOSE && tokens[comma]?.text !== ',') comma--;
  if (tokens[comma]?.text !== ',') return null;
  for (let verb = comma + 1; verb < end; verb++) {
    const length = matchVerb(lexicon, tokens, verb);
    if (length === 0) continue;
    const found = verbAfter(lexicon, { ...region, from: comma + 1, to: end }, verb, length);
    return isUsable(found) ? found : null;
  }
  return null;
}

/** The noun phrase before a verb: anywhere, or where a subject stands farther back, behind the comma that parts them. */
function phraseBefore(
  lexicon: Lexicon,
  region: Region,
  verb: number,
  subject: Mention | null,
): string | null {
  if (!subject) return nounPhraseBefore(lexicon, region, verb, region.from);
  for (let at = verb - 1; at >= subject.to; at--)
    if (region.view.tokens[at]?.text === ',') return nounPhraseBefore(lexicon, region, verb, at + 1);
  return null;
}

function verbAfter(lexicon: Lexicon, region: Region, verb: number, length: number): Attribution {
  const cue = cueText(region, verb, verb + length, lexicon);
  const left = subjectBefore(lexicon, region, verb);
  const phraseLeft = phraseBefore(lexicon, region, verb, left);
  if (phraseLeft !== null) return { subject: null, phrase: phraseLeft, cue };
  if (left) return { subject: left, phrase: null, cue };
  const behind = verb + length;
  const right = subjectBehind(lexicon, region, behind, WORDS_TO_SUBJECT);
  if (right) return { subject: right, phrase: null, cue };
  const sex = sexOfTail(lexicon, region, verb, behind);
  return { subject: null, phrase: nounPhrase(lexicon, region, behind), cue, sex };
}

/** What the pronoun tells that hangs on the verb: "dit-elle", "a-t-elle ajouté". */
function sexOfTail(lexicon: Lexicon, { view }: Region, from: number, to: number): Sex | null {
  for (let at = from; at < to; at++) {
    const word = view.tokens[at]?.lower ?? '';
    const sex = isPronounTail(lexicon, view.tokens[at])
      ? lexicon.sexes.get(word.slice(word.lastIndexOf('-') + 1))
      : undefined;
    if (sex) return sex;
  }
  return null;
}

/** The attribution before a quote, or in a sentence that reports: the last verb or source phrase with its subject. */
export function attributionBefore(lexicon: Lexicon, region: Region): Attribution | null {
  const { tokens } = region.view;
  const stop = Math.max(region.from, region.to - REACH_BACK);
  let weak: Attribution | null = null;
  for (let index = region.to - 1; index >= stop; index--) {
    if (!tokens[index]?.isWord) continue;
    const source = sourceAt(lexicon, region, index);
    if (source) return source;
    const length = matchVerb(lexicon, tokens, index);
    if (length === 0 || index + length > region.to || mentionOf(region, index)) continue;
    if (isPassive(lexicon, region, index)) continue;
    const found = verbBefore(lexicon, region, index, length);
    if (found.subject || found.phrase !== null) return found;
    weak ??= found;
  }
  return weak;
}

/** "Roe was told": whoever was told does not speak. */
function isPassive(lexicon: Lexicon, region: Region, verb: number): boolean {
  return verb > region.from && lexicon.passives.has(region.view.tokens[verb - 1]?.lower ?? '');
}

/** Whether the words before a quote end with a passive: "Roe was told that". Then their subject hears it. */
export function endsInPassive(lexicon: Lexicon, region: Region): boolean {
  for (let at = region.to - 1; at >= Math.max(region.from, region.to - WORDS_BEHIND_PASSIVE); at--) {
    if (matchVerb(lexicon, region.view.tokens, at) > 0) return isPassive(lexicon, region, at);
  }
  return false;
}

function verbBefore(lexicon: Lexicon, region: Region, verb: number, length: number): Attribution {
  const cue = cueText(region, verb, verb + length, lexicon);
  const inverted = invertedSubject(lexicon, region, verb, verb + length);
  if (inverted) return { subject: inverted, phrase: null, cue };
  const left = subjectBefore(lexicon, region, verb);
  const phraseLeft = phraseBefore(lexicon, region, verb, left);
  if (phraseLeft !== null) return { subject: null, phrase: phraseLeft, cue };
  if (left) return { subject: mainSubject(lexicon, region, left), phrase: null, cue };
  const right = subjectBehind(lexicon, region, verb + length, WORDS_TO_SUBJECT);
  if (right) return { subject: right, phrase: null, cue };
  // "Der Verband, der auch geladen ist, verweist darauf": no noun but a capital one opens the sentence.
  const opening = region.verbSecond ? openingPhrase(lexicon, region) : null;
  if (opening !== null) return { subject: null, phrase: opening, cue };
  const phrase = nounPhrase(lexicon, region, verb + length);
  // An object rather than the one who speaks, unless nothing else follows.
  const isLast =
    phrase !== null && countWordsOf(region, verb + length, region.to) <= phrase.split(' ').length;
  return { subject: null, phrase: isLast ? phrase : null, cue };
}
