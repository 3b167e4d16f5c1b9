/** Stretches of words outside of speech, and the noun phrases in them. */
import { type Lexicon, matchVerb } from './lexicon.js';
import type { Mention, TextView } from './mention.js';
import { folded, type Token } from './tokens.js';

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

/** A short word before a name is a preposition: the name is no subject. */
const LONGEST_PREPOSITION = 4;
const LONGEST_PHRASE = 5;
const MOST_ADJECTIVES = 2;
const ADJECTIVE = /^\p{Ll}+(?:e|en|em|er|es)$/u;
/** Before its verb a noun phrase may have something between: "The army in a statement said". */
const REACH_TO_PHRASE = 8;
/** Of the short words that a complement hangs on: de, del, of. */
const LONGEST_LINK = 3;

export function mentionOf(region: Region, at: number): Mention | null {
  const number = region.mentionAt[at] ?? -1;
  return number < 0 ? null : (region.mentions[number] ?? null);
}

function isArticle(lexicon: Lexicon, token: Token | undefined): boolean {
  return token !== undefined && lexicon.articles.has(token.lower);
}

/** Whether the mention is no subject: a preposition stands before it ("in Berlin"), or it is a possessor ("Trump's"). */
export function hangsOnPreposition(lexicon: Lexicon, region: Region, mention: Mention): boolean {
  const { tokens } = region.view;
  if (mention.isPossessive) return true;
  if (mention.kind === 'pronoun') return false;
  // "della premier": a preposition grown together with the article of the noun phrase.
  if (lexicon.prepositions?.has(tokens[mention.from]?.lower ?? '')) return true;
  if (isGenitive(lexicon, region, mention)) return true;
  let at = mention.from - 1;
  if (region.verbSecond) at = beforeAdjectives(lexicon, region, at);
  if (isArticle(lexicon, tokens[at]) && !isPreposition(lexicon, region, at)) at--;
  return at >= region.from && isPreposition(lexicon, region, at);
}

/** Between capital nouns: from before the name back over the adjectives that an article opens: "von einem ruhigen". */
function beforeAdjectives(lexicon: Lexicon, region: Region, from: number): number {
  const { tokens } = region.view;
  let at = from;
  const isAdjective = (index: number) =>
    !isArticle(lexicon, tokens[index]) && ADJECTIVE.test(tokens[index]?.text ?? '');
  while (at > from - MOST_ADJECTIVES && at > region.from && isAdjective(at)) at--;
  return at < from && isArticle(lexicon, tokens[at]) ? at : from;
}

/** Where the language has no list of them, every short word is one that is surely nothing else. */
function isPreposition(lexicon: Lexicon, region: Region, at: number): boolean {
  const token = region.view.tokens[at];
  if (!token?.isWord) return false;
  if (lexicon.prepositions) return lexicon.prepositions.has(token.lower);
  const { lower } = token;
  if (isArticle(lexicon, token) || lexicon.conjunctions.has(lower) || lexicon.openers.has(lower))
    return false;
  if (matchVerb(lexicon, region.view.tokens, at) > 0) return false;
  const short = token.text.length <= LONGEST_PREPOSITION && !/\p{N}/u.test(token.text);
  return short && (!token.isCapital || region.view.starts[at] === 1) && mentionOf(region, at) === null;
}

/** "Beginn der bayerischen Landessynode": between capital nouns what an article hangs on the noun before it. */
function isGenitive(lexicon: Lexicon, region: Region, mention: Mention): boolean {
  if (!region.verbSecond || mention.role !== null) return false;
  const { tokens } = region.view;
  let at = mention.from - 1;
  const stop = Math.max(region.from, mention.from - LONGEST_LINK);
  while (at > stop && tokens[at]?.isWord && !isArticle(lexicon, tokens[at])) at--;
  const noun = tokens[at - 1];
  return at > region.from && isArticle(lexicon, tokens[at]) && noun?.isWord === true && noun.isCapital;
}

export function wordsOf(region: Region, from: number, to: number): string {
  const { text, tokens } = region.view;
  return folded(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

export function countWordsOf(region: Region, from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) if (region.view.tokens[index]?.isWord) words++;
  return words;
}

/** "a neighbour from across the street": an article and what follows it up to the first punctuation or short word. */
export function nounPhrase(lexicon: Lexicon, region: Region, at: number): string | null {
  const { tokens } = region.view;
  // "die von": a relative pronoun.
  if (!isArticle(lexicon, tokens[at]) || lexicon.prepositions?.has(tokens[at + 1]?.lower ?? '')) return null;
  let end = at + 1;
  while (end < region.to && end < at + LONGEST_PHRASE && tokens[end]?.isWord) {
    if ((tokens[end]?.text.length ?? 0) <= LONGEST_LINK && end > at + 1) break;
    if (matchVerb(lexicon, tokens, end) > 0) break;
    if (region.verbSecond && !tokens[end]?.isCapital && tokens[end - 1]?.isCapital && end > at + 1) break;
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
    while (
      next < end + 2 &&
      tokens[next]?.isWord &&
      !tokens[next]?.isCapital &&
      (tokens[next]?.text.length ?? 0) <= LONGEST_LINK
    )
      next++;
    if (next === end || next >= region.to || !tokens[next]?.isCapital) return end;
    if (lexicon.calendar.has(tokens[next]?.core ?? '')) return end;
    while (next < region.to && tokens[next]?.isCapital) next++;
    end = next;
  }
  return end;
}

/** A preposition that never stands inside names: "el ingeniero a Max Pardo". */
export function isObjectLink(lexicon: Lexicon, token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return (
    lexicon.prepositions?.has(word) === true &&
    !lexicon.particles.has(word) &&
    !lexicon.articles.has(word) &&
    word !== lexicon.language.bodyLink
  );
}

/** Whether a clause begins here, so that the noun phrase is its subject and hangs on no other word. */
function opensClause(lexicon: Lexicon, region: Region, at: number): boolean {
  const before = region.view.tokens[at - 1];
  if (at <= region.from || !before?.isWord) return true;
  return lexicon.openers.has(before.lower) || lexicon.conjunctions.has(before.lower);
}

/** The noun phrase between an article and the verb: "the lawsuit said". */
export function nounPhraseBefore(
  lexicon: Lexicon,
  region: Region,
  verb: number,
  from: number,
): string | null {
  // Where the verb stands second, what goes before it is often its object: "Den Tausch bezeichnete".
  const reach = region.verbSecond ? LONGEST_PHRASE : REACH_TO_PHRASE;
  for (let index = verb - 1; index >= from && index >= verb - reach; index--) {
    const token = region.view.tokens[index];
    if (!token?.isWord) return null;
    if (isArticle(lexicon, token) && opensClause(lexicon, region, index))
      return nounPhrase(lexicon, { ...region, to: verb }, index);
  }
  return null;
}

/** The noun phrase that a sentence begins with: "Der Staatsschutz in Wien hält fest". */
export function openingPhrase(lexicon: Lexicon, region: Region): string | null {
  return nounPhrase(lexicon, region, region.from);
}

/** "L'elogio di Trump: ...", "the reaction of Roe: ...": whose words the noun before the colon announces. */
export function closingPossessor(lexicon: Lexicon, region: Region): Mention | null {
  const { tokens } = region.view;
  const mention = mentionOf(region, region.to - 2);
  // Where nouns have capitals, the name may be a thing's: "das Fazit zum Film: ...".
  if (region.verbSecond || mention?.kind !== 'name' || mention.to !== region.to - 1) return null;
  for (let at = region.from; at < mention.from; at++) if (!tokens[at]?.isWord) return null;
  const link = tokens[mention.from - 1]?.lower ?? '';
  const isLink = lexicon.particles.has(link) || link === lexicon.language.bodyLink;
  return isLink && mention.from - 1 > region.from ? mention : null;
}

/** "Trump's message to Europe was clear: ...": whose words the sentence announces. */
export function openingPossessor(lexicon: Lexicon, region: Region): Mention | null {
  const at = isArticle(lexicon, region.view.tokens[region.from]) ? region.from + 1 : region.from;
  const mention = mentionOf(region, at);
  return mention?.isPossessive && mention.kind === 'name' && mention.from <= at ? mention : null;
}
