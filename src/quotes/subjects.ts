/** Finds the subject that a speech verb belongs to. */
import { type Lexicon, matchPhrase } from './lexicon.js';
import type { Mention } from './mention.js';
import { hangsOnPreposition, mentionOf, type Region } from './regions.js';

const REACH_BACK = 60;

/** The speaker right behind the verb or phrase, or a few words farther but not behind a preposition or comma. */
export function subjectBehind(lexicon: Lexicon, region: Region, at: number, reach: number): Mention | null {
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
    // "sa han ifølge Reuters": right behind a source phrase stands who reports it.
    const source = matchPhrase(lexicon.sources, tokens, index);
    if (source > 0 && mentionOf(region, index + source) !== null) return null;
    words++;
  }
  return null;
}

/**
 * The subject before a verb. Commas part the sentence: what stands between two commas right before the verb is
 * an aside ("Smith, who is 45, said"), so the subject stands before it; behind a conjunction ("met Putin and said")
 * the verb has the first subject of its sentence.
 */
export function subjectBefore(lexicon: Lexicon, region: Region, verb: number): Mention | null {
  const { tokens } = region.view;
  const before = tokens[verb - 1];
  const isSecond = before?.text === ',' || lexicon.conjunctions.has(before?.lower ?? '');
  const parted = isSecond ? partedSubject(lexicon, region, verb) : null;
  if (parted) return parted;
  const joined = isSecond || lexicon.openers.has(before?.lower ?? '');
  return nearestSubject(lexicon, region, verb, joined && mentionOf(region, verb - 1) === null);
}

/** Going back from the verb; what stands in an aside right before it is the subject only where nothing else is. */
function nearestSubject(lexicon: Lexicon, region: Region, verb: number, inAside: boolean): Mention | null {
  const { tokens } = region.view;
  const stop = Math.max(region.from, verb - REACH_BACK);
  let aside = inAside;
  let fallback: Mention | null = null;
  for (let index = verb - 1; index >= stop; index--) {
    const mention = mentionOf(region, index);
    if (mention) {
      index = Math.min(index, mention.from);
      if (ownsParticiple(lexicon, region, mention, verb)) return mention;
      if (hangsOnPreposition(lexicon, region, mention) || describesGroup(lexicon, region, mention)) continue;
      if (mention.to < verb && !region.isPerson(mention)) continue;
      if (!aside) return mention;
      fallback = mention;
    } else if (tokens[index]?.text === ',' && index < verb - 1) aside = false;
  }
  return fallback;
}

/** "Footage of Hillary Clinton asking": the one right before the participle asks, and not the footage. */
function ownsParticiple(lexicon: Lexicon, { view }: Region, mention: Mention, verb: number): boolean {
  const link = view.tokens[mention.from - 1];
  return (
    mention.to === verb &&
    lexicon.participles.has(view.tokens[verb]?.lower ?? '') &&
    link?.lower === lexicon.language.bodyLink
  );
}

/** "The Clinton campaign": the campaign speaks, and the name only says whose it is. */
function describesGroup(lexicon: Lexicon, { view }: Region, mention: Mention): boolean {
  const before = view.tokens[mention.from - 1];
  const noun = view.tokens[mention.to];
  return (
    noun?.isWord === true &&
    lexicon.groups.has(noun.lower) &&
    before?.isWord === true &&
    lexicon.articles.has(before.lower)
  );
}

/** The first mention in [from, to) that can be a subject. */
function firstSubject(lexicon: Lexicon, region: Region, from: number, to: number): Mention | null {
  for (let index = from; index < to; index++) {
    const mention = mentionOf(region, index);
    if (!mention) continue;
    if (mention.from >= from && region.isPerson(mention) && !hangsOnPreposition(lexicon, region, mention))
      return mention;
    index = mention.to - 1;
  }
  return null;
}

/** The speaker right behind the verb, where nobody stands right before it: "..., says Yao", "Zuvor sagte Habeck". */
export function invertedSubject(
  lexicon: Lexicon,
  region: Region,
  verb: number,
  behind: number,
): Mention | null {
  const before = mentionOf(region, verb - 1);
  if (before && verb - 1 >= region.from && region.isPerson(before)) return null;
  const mention = mentionOf(region, behind);
  const starts = mention !== null && mention.from === behind && behind < region.to && !mention.isPossessive;
  if (!starts || !region.isPerson(mention)) return null;
  if (region.verbSecond) return mention;
  const next = region.view.tokens[mention.to];
  const closes = mention.to >= region.to || next?.isWord !== true;
  return closes && region.view.tokens[verb - 1]?.text === ',' && !partedSubject(lexicon, region, verb)
    ? mention
    : null;
}

/** "Roe, who is 45, told the Sun": the subject with which the sentence begins, where an aside parts it from its verb. */
function partedSubject(lexicon: Lexicon, region: Region, verb: number): Mention | null {
  const first = mentionOf(region, region.from) ?? mentionOf(region, region.from + 1);
  if (!first || first.to >= verb - 1 || hangsOnPreposition(lexicon, region, first)) return null;
  const { tokens } = region.view;
  return tokens[first.to]?.text === ',' || tokens[first.to - 1]?.text === ',' ? first : null;
}

/** "Clinton says she hopes": a pronoun means the one whom its sentence named as subject before. */
export function mainSubject(lexicon: Lexicon, region: Region, subject: Mention): Mention {
  if (subject.kind !== 'pronoun') return subject;
  const first = firstSubject(lexicon, region, region.from, subject.from);
  return first && first.kind !== 'pronoun' ? first : subject;
}

/** Without any verb that is known: the subject of the sentence, which is its first mention. */
export function sentenceSubject(
  lexicon: Lexicon,
  region: Region,
  reach = Number.POSITIVE_INFINITY,
): Mention | null {
  const to = Math.min(region.to, region.from + reach);
  return firstSubject(lexicon, region, region.from, to);
}

/** The one person of a sentence that is no one's possession or company; null where there are several. */
export function onlyPerson(
  lexicon: Lexicon,
  region: Region,
  isKnown: (mention: Mention) => boolean,
): Mention | null {
  let only: Mention | null = null;
  for (let index = region.from; index < region.to; index++) {
    const mention = mentionOf(region, index);
    if (!mention || mention.from < region.from) continue;
    index = mention.to - 1;
    if (mention.kind !== 'name' || !region.isPerson(mention)) continue;
    if (only && only.nameWords.at(-1) !== mention.nameWords.at(-1)) return null;
    only = mention;
  }
  return only && isKnown(only) && !hangsOnPreposition(lexicon, region, only) ? only : null;
}
