/** Finds, in the words round a quote, the speech verb or source phrase and whom it belongs to. */
import { isDash } from './dashes.js';
import { type Lexicon, matchPhrase, matchVerb } from './lexicon.js';
import type { Mention, TextView } from './mentions.js';
import { folded, type Token } from './tokens.js';

export interface Attribution {
  /** null where the verb stands without a subject, as languages allow that mark the person on the verb. */
  readonly subject: Mention | null;
  /** The noun phrase as it stands, where it is no mention the reader knows. */
  readonly phrase: string | null;
  /** The verb or phrase as it stands; null where only the subject of the sentence tells. */
  readonly cue: string | null;
  /** Named by a source phrase, which puts the name into another case than the nominative. */
  readonly isSource?: boolean;
}

/** A stretch of words outside of speech: tokens [from, to) of a text with its mentions. */
export interface Region {
  readonly view: TextView;
  readonly mentions: readonly Mention[];
  /** For each token, which mention covers it, or -1. */
  readonly mentionAt: Int32Array;
  readonly from: number;
  readonly to: number;
  /** Whether a mention is surely somebody: where every noun has a capital, a name needs more evidence than that. */
  readonly isPerson: (mention: Mention) => boolean;
  /** The verb stands second, so that the subject often follows it: German. */
  readonly verbSecond: boolean;
}

/** Words between a quote and its verb, besides the speaker: "he later also said". */
const WORDS_TO_VERB = 6;
const TOKENS_TO_VERB = 30;
const REACH_BACK = 60;
/** Words between a verb and the speaker behind it: "sagte am Montag Habeck". */
const WORDS_TO_SUBJECT = 6;
/** A short word before a name is a preposition: the name is no subject. */
const LONGEST_PREPOSITION = 4;
const LONGEST_PHRASE = 5;

function mentionOf(region: Region, at: number): Mention | null {
  const number = region.mentionAt[at] ?? -1;
  return number < 0 ? null : (region.mentions[number] ?? null);
}

function isArticle(lexicon: Lexicon, token: Token | undefined): boolean {
  return token !== undefined && lexicon.articles.has(token.lower);
}

/** Whether the mention is no subject: a preposition stands before it ("in Berlin"), or it is a possessor ("Trump's"). */
function hangsOnPreposition(lexicon: Lexicon, region: Region, mention: Mention): boolean {
  const { tokens } = region.view;
  let at = mention.from - 1;
  if (isArticle(lexicon, tokens[at])) at--;
  const token = tokens[at];
  if (mention.isPossessive) return true;
  if (at < region.from || !token?.isWord || mention.kind === 'pronoun') return false;
  if (isArticle(lexicon, token) || lexicon.conjunctions.has(token.lower) || lexicon.openers.has(token.lower)) return false;
  if (matchVerb(lexicon, tokens, at) > 0) return false;
  const short = token.text.length <= LONGEST_PREPOSITION && !/\p{N}/u.test(token.text);
  return short && (!token.isCapital || region.view.starts[at] === 1) && mentionOf(region, at) === null;
}

function wordsOf(region: Region, from: number, to: number): string {
  const { text, tokens } = region.view;
  return folded(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** The verb as a cue: without a pronoun that hangs on it (dit-il). */
function cueText(region: Region, from: number, to: number, lexicon: Lexicon): string {
  const whole = wordsOf(region, from, to);
  const token = region.view.tokens[from];
  const table = lexicon.verbs;
  const hyphen = whole.indexOf('-');
  return to - from === 1 && hyphen > 0 && token && !table.has(token.lower) ? whole.slice(0, hyphen) : whole;
}

/** The speaker right behind the verb or phrase, or a few words farther but not behind a preposition or comma. */
function subjectBehind(lexicon: Lexicon, region: Region, at: number, reach: number): Mention | null {
  const { tokens } = region.view;
  let words = 0;
  for (let index = at; index < region.to && words <= reach; index++) {
    const mention = mentionOf(region, index);
    if (mention) {
      const near = words === 0 || (region.isPerson(mention) && !hangsOnPreposition(lexicon, region, mention));
      if (mention.from >= at && near && !mention.isPossessive) return mention;
      index = Math.max(index, mention.to - 1);
      continue;
    }
    if (!tokens[index]?.isWord && tokens[index]?.text !== '/') return null;
    words++;
  }
  return null;
}

/** "a neighbour from across the street": an article and what follows it up to the first punctuation or short word. */
function nounPhrase(lexicon: Lexicon, region: Region, at: number): string | null {
  const { tokens } = region.view;
  if (!isArticle(lexicon, tokens[at])) return null;
  let end = at + 1;
  while (end < region.to && end < at + LONGEST_PHRASE && tokens[end]?.isWord) {
    if ((tokens[end]?.text.length ?? 0) <= 3 && end > at + 1) break;
    if (matchVerb(lexicon, tokens, end) > 0) break;
    end++;
  }
  end = withComplements(lexicon, region, end);
  return end > at + 1 ? wordsOf(region, at, end) : null;
}

/** "el ministerio de Exteriores de Egipto": capitalised words that short words hang on. */
function withComplements(lexicon: Lexicon, region: Region, from: number): number {
  const { tokens } = region.view;
  let end = from;
  for (let turn = 0; turn < LONGEST_PHRASE; turn++) {
    let next = end;
    while (next < end + 2 && tokens[next]?.isWord && !tokens[next]?.isCapital && (tokens[next]?.text.length ?? 0) <= 3) next++;
    if (next === end || next >= region.to || !tokens[next]?.isCapital) return end;
    if (lexicon.calendar.has(tokens[next]?.core ?? '')) return end;
    while (next < region.to && tokens[next]?.isCapital) next++;
    end = next;
  }
  return end;
}

/** Whether a clause begins here, so that the noun phrase is its subject and hangs on no other word. */
function opensClause(lexicon: Lexicon, region: Region, at: number): boolean {
  const before = region.view.tokens[at - 1];
  if (at <= region.from || !before?.isWord) return true;
  return lexicon.openers.has(before.lower) || lexicon.conjunctions.has(before.lower);
}

/** The noun phrase between an article and the verb: "the lawsuit said". */
function nounPhraseBefore(lexicon: Lexicon, region: Region, verb: number, from: number): string | null {
  for (let index = verb - 1; index >= from && index >= verb - LONGEST_PHRASE; index--) {
    const token = region.view.tokens[index];
    if (!token?.isWord) return null;
    if (!isArticle(lexicon, token)) continue;
    return opensClause(lexicon, region, index) ? nounPhrase(lexicon, { ...region, to: verb }, index) : null;
  }
  return null;
}

/**
 * The subject before a verb. Commas part the sentence: what stands between two commas right before the verb is
 * an aside ("Smith, who is 45, said"), so the subject stands before it; behind a conjunction ("met Putin and said")
 * the verb has the first subject of its sentence.
 */
function subjectBefore(lexicon: Lexicon, region: Region, verb: number): Mention | null {
  const { tokens } = region.view;
  const stop = Math.max(region.from, verb - REACH_BACK);
  let fallback: Mention | null = null;
  const before = tokens[verb - 1];
  const joined = before !== undefined && (lexicon.openers.has(before.lower) || lexicon.conjunctions.has(before.lower));
  let aside = (before?.text === ',' || joined) && mentionOf(region, verb - 1) === null;
  for (let index = verb - 1; index >= stop; index--) {
    const mention = mentionOf(region, index);
    if (mention) {
      index = Math.min(index, mention.from);
      if (hangsOnPreposition(lexicon, region, mention)) continue;
      if (mention.to < verb && !region.isPerson(mention)) continue;
      if (!aside) return mention;
      fallback = mention;
      continue;
    }
    if (tokens[index]?.text === ',' && index < verb - 1) aside = false;
  }
  return fallback;
}

function sourceAt(lexicon: Lexicon, region: Region, at: number): Attribution | null {
  const length = matchPhrase(lexicon.sources, region.view.tokens, at);
  if (length === 0) return null;
  const cue = wordsOf(region, at, at + length);
  const subject = subjectBehind(lexicon, region, at + length, 2);
  if (subject) return { subject, phrase: null, cue, isSource: true };
  const phrase = nounPhrase(lexicon, region, at + length);
  return phrase === null ? null : { subject: null, phrase, cue };
}

/** The attribution behind a quote: "said Fidan", "Fidan, the minister, later said", "according to Fidan". */
export function attributionAfter(lexicon: Lexicon, region: Region): Attribution | null {
  const { tokens } = region.view;
  let from = region.from;
  while (from < region.to && !tokens[from]?.isWord) from++;
  const signature = signatureAfter(region, from) ?? longAside(lexicon, region, from);
  if (signature) return signature;
  let free = 0;
  for (let index = from; index < region.to && index < from + TOKENS_TO_VERB && free <= WORDS_TO_VERB; index++) {
    const source = index <= from + 1 ? sourceAt(lexicon, region, index) : null;
    if (source) return source;
    const mention = mentionOf(region, index);
    if (mention && mention.from >= from) {
      index = mention.to - 1;
      continue;
    }
    const length = matchVerb(lexicon, tokens, index);
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
    if (length > 0) return { subject: mention, phrase: null, cue: cueText(region, index, index + length, lexicon) };
  }
  return null;
}

function verbAfter(lexicon: Lexicon, region: Region, verb: number, length: number): Attribution {
  const cue = cueText(region, verb, verb + length, lexicon);
  const left = subjectBefore(lexicon, region, verb);
  if (left) return { subject: left, phrase: null, cue };
  const phraseLeft = nounPhraseBefore(lexicon, region, verb, region.from);
  if (phraseLeft !== null) return { subject: null, phrase: phraseLeft, cue };
  const behind = verb + length;
  const right = subjectBehind(lexicon, region, behind, WORDS_TO_SUBJECT);
  if (right) return { subject: right, phrase: null, cue };
  return { subject: null, phrase: nounPhrase(lexicon, region, behind), cue };
}

/** The first mention in [from, to) that can be a subject. */
function firstSubject(lexicon: Lexicon, region: Region, from: number, to: number): Mention | null {
  for (let index = from; index < to; index++) {
    const mention = mentionOf(region, index);
    if (!mention) continue;
    if (mention.from >= from && region.isPerson(mention) && !hangsOnPreposition(lexicon, region, mention)) return mention;
    index = mention.to - 1;
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
    const found = verbBefore(lexicon, region, index, length);
    if (found.subject || found.phrase !== null) return found;
    weak ??= found;
  }
  return weak;
}

/** The speaker right behind the verb, where nobody stands right before it: "..., says Yao", "Zuvor sagte Habeck". */
function invertedSubject(region: Region, verb: number, behind: number): Mention | null {
  const before = mentionOf(region, verb - 1);
  if (before && verb - 1 >= region.from && region.isPerson(before)) return null;
  const mention = mentionOf(region, behind);
  const starts = mention !== null && mention.from === behind && behind < region.to && !mention.isPossessive;
  if (!starts || !region.isPerson(mention)) return null;
  if (region.verbSecond) return mention;
  const next = region.view.tokens[mention.to];
  const closes = mention.to >= region.to || next?.isWord !== true;
  return closes && region.view.tokens[verb - 1]?.text === ',' ? mention : null;
}

/** "Clinton says she hopes": a pronoun means the one whom its sentence named as subject before. */
function mainSubject(lexicon: Lexicon, region: Region, subject: Mention): Mention {
  if (subject.kind !== 'pronoun') return subject;
  const first = firstSubject(lexicon, region, region.from, subject.from);
  return first && first.kind !== 'pronoun' ? first : subject;
}

function verbBefore(lexicon: Lexicon, region: Region, verb: number, length: number): Attribution {
  const cue = cueText(region, verb, verb + length, lexicon);
  const inverted = invertedSubject(region, verb, verb + length);
  if (inverted) return { subject: inverted, phrase: null, cue };
  const left = subjectBefore(lexicon, region, verb);
  if (left) return { subject: mainSubject(lexicon, region, left), phrase: null, cue };
  const phraseLeft = nounPhraseBefore(lexicon, region, verb, region.from);
  if (phraseLeft !== null) return { subject: null, phrase: phraseLeft, cue };
  const right = subjectBehind(lexicon, region, verb + length, WORDS_TO_SUBJECT);
  if (right) return { subject: right, phrase: null, cue };
  const phrase = nounPhrase(lexicon, region, verb + length);
  // An object rather than the one who speaks, unless nothing else follows.
  const isLast = phrase !== null && tokensOf(region, verb + length, region.to) <= phrase.split(' ').length;
  return { subject: null, phrase: isLast ? phrase : null, cue };
}

function tokensOf(region: Region, from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) if (region.view.tokens[index]?.isWord) words++;
  return words;
}

/** Without any verb that is known: the subject of the sentence, which is its first mention. */
export function sentenceSubject(lexicon: Lexicon, region: Region, reach = Number.POSITIVE_INFINITY): Mention | null {
  const to = Math.min(region.to, region.from + reach);
  return firstSubject(lexicon, region, region.from, to);
}
