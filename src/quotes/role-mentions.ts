/** Reads a role noun with all that belongs to it: modifiers, complements, the name, an apposition. */
import { compoundHead, matchPhrase, matchRole, type Sex } from './lexicon.js';
import {
  isArticle,
  isPossessive,
  isVerbAt,
  type Mention,
  type MentionContext,
  nameText,
  phraseText,
  runAt,
  sexBetween,
  skipHonorific,
  wordKeys,
} from './mention.js';
import { type Split, splitRun } from './name-splits.js';
import type { Run } from './names.js';
import { isObjectLink } from './regions.js';
import { modifiersOf } from './role-modifiers.js';
import { folded } from './tokens.js';

/** A complement hangs on its role noun by a short word (of, für, de); longer ones are likelier verbs. */
const LONGEST_LINK = 3;
const MOST_BRIDGED = 4;
const MOST_ADJECTIVES = 2;
const MOST_COMPLEMENTS = 6;
/** "spokesman for the head of the office of the president": deeper roles are cut off. */
const DEEPEST_ROLE = 3;
const LONGEST_APPOSITION = 16;
/** Of the complements of somebody without a name: "una portavoz de la asociación de vecinos de Torre del Alba". */
const MOST_LOWER_COMPLEMENTS = 4;
/** The role noun of an apposition is among its first words: ", a former senior adviser to". */
const WORDS_TO_APPOSITION_HEAD = 6;

/** A role noun with what stands before it, what hangs on it, and the name behind. */
export function readRole(
  context: MentionContext,
  head: number,
  headEnd: number,
  floor: number,
  depth = 0,
): Mention {
  const { tokens } = context.view;
  const bound = modifiersOf(context, head, floor);
  let end = headEnd + (isAbbreviated(context, headEnd) ? 1 : 0);
  let name: Run | null = null;
  for (let turn = 0; turn < MOST_COMPLEMENTS && !name; turn++) {
    const next = complementAt(context, end, depth);
    if (!next) break;
    end = next.end;
    name = next.name;
  }
  const set = name ? null : nameInCommas(context, end);
  if (!name && !set && isNew(context, bound.phrase)) end = lowerComplements(context, end);
  const to = set?.to ?? name?.to ?? end;
  name ??= set;
  const apposition = name && !set ? appositionAt(context, to) : null;
  return {
    from: bound.phrase,
    to: apposition?.to ?? (set && tokens[to]?.text === ',' ? to + 1 : to),
    kind: name ? 'name' : 'role',
    name: name ? nameText(context, name) : null,
    nameWords: name ? wordKeys(context, name.from, name.to) : [],
    role: roleText(context, bound.role, end),
    roleWords: wordKeys(context, bound.role, end),
    isDefinite: isDefinite(context, bound.phrase),
    roleHeads: headsOf(context, head),
    phrase: phraseText(context, bound.phrase, to),
    isPossessive: isPossessive(tokens[to - 1]),
    sex: sexOf(context, head, headEnd, name),
  };
}

/** By the role noun itself, or the form of address between it and the name: "minister Mrs Roe". */
function sexOf(context: MentionContext, head: number, headEnd: number, name: Run | null): Sex | null {
  const own = sexBetween(context, head, headEnd);
  return own ?? (name ? sexBetween(context, Math.max(headEnd, name.from - 2), name.from) : null);
}

function isNew(context: MentionContext, at: number): boolean {
  return context.lexicon.indefinite.has(context.view.tokens[at]?.lower ?? '');
}

/** "de la asociación de vecinos": what hangs on a noun by the words that also stand inside names. */
function lowerComplements(context: MentionContext, from: number): number {
  const { tokens, quoted } = context.view;
  let end = from;
  for (let turn = 0; turn < MOST_LOWER_COMPLEMENTS; turn++) {
    if (!context.lexicon.particles.has(tokens[end]?.lower ?? '')) return end;
    const noun = end + (isArticle(context, tokens[end + 1]) ? 2 : 1);
    const token = tokens[noun];
    const isNoun = token?.isWord === true && quoted[noun] !== 1 && !isVerbAt(context, noun);
    if (!isNoun || context.lexicon.calendar.has(token.core)) return end;
    end = runAt(context, noun)?.to ?? noun + 1;
  }
  return end;
}

/** The next part behind a role noun: a complement (of Ukraine), the name, or a complement and the name. */
function complementAt(context: MentionContext, at: number, depth: number): Split | null {
  const { tokens } = context.view;
  const direct = runAt(context, skipHonorific(context, at));
  if (direct) return bodyBeforeName(context, direct) ?? splitRun(context, direct, at, false);
  const described = runBehindAdjective(context, at);
  if (described) return { end: described.from, name: described };
  const bridge = bridgeFrom(context, isAdjective(context, at) ? at + 1 : at);
  if (bridge === null) return null;
  const nested = matchRole(context.lexicon, tokens, bridge);
  if (nested > 0) {
    if (depth >= DEEPEST_ROLE) return null;
    const inner = readRole(context, bridge, bridge + nested, bridge, depth + 1);
    return { end: inner.to, name: null };
  }
  const last = tokens[bridge - 1];
  // Languages with articles hang a complement on by prepositions; others by case alone, with no word between.
  const linked = context.lexicon.articles.size > 0 || (last?.text.length ?? 0) <= LONGEST_LINK;
  const run = runAt(context, bridge, !linked);
  // One letter is a platform (presidenten på X), no place or office.
  if (!run || (linked && run.to - run.from === 1 && tokens[run.from]?.text.length === 1)) return null;
  const inner = linked && depth < DEEPEST_ROLE ? matchRole(context.lexicon, tokens, run.to) : 0;
  if (inner > 0)
    return { end: readRole(context, run.to, run.to + inner, run.from, depth + 1).to, name: null };
  return splitRun(context, run, bridge, linked, isArticle(context, last));
}

/** "analytička České spořitelny Tereza Roth": one capital word and a small one are the body's, and the name follows. */
function bodyBeforeName(context: MentionContext, run: Run): Split | null {
  if (context.lexicon.articles.size > 0 || run.to - run.from !== 1) return null;
  const noun = context.view.tokens[run.to];
  const isNoun = noun?.isWord === true && !noun.isCapital && noun.text.length > LONGEST_LINK;
  if (!isNoun || isVerbAt(context, run.to)) return null;
  const name = runAt(context, skipHonorific(context, run.to + 1));
  return name && name.to - name.from > 1 ? { end: name.from, name } : null;
}

/** "presidente francés Paul Roux": a full name behind one or two adjectives. */
function runBehindAdjective(context: MentionContext, at: number): Run | null {
  const { quoted } = context.view;
  let next = at;
  while (next < at + MOST_ADJECTIVES && quoted[next] !== 1 && isAdjective(context, next)) next++;
  const run = next > at ? runAt(context, skipHonorific(context, next)) : null;
  return run && run.to - run.from > 1 ? run : null;
}

function isAdjective(context: MentionContext, at: number): boolean {
  const token = context.view.tokens[at];
  const endings = context.lexicon.language.adjectiveEndings;
  if (!endings || !token?.isWord || token.isCapital || isVerbAt(context, at)) return false;
  return token.text.length > LONGEST_LINK && endings.some((ending) => token.lower.endsWith(ending));
}

/** Steps over the lower-case words of a complement to its capitalised word or role noun; null where there is none. */
function bridgeFrom(context: MentionContext, at: number): number | null {
  const { tokens, quoted } = context.view;
  const first = tokens[at];
  if (!first?.isWord) return null;
  const links = isArticle(context, first) || first.text.length <= LONGEST_LINK + 1;
  if (context.lexicon.articles.size > 0 && !links) return null;
  for (let index = at; index < at + MOST_BRIDGED; index++) {
    const token = tokens[index];
    if (!token?.isWord || quoted[index] === 1 || isVerbAt(context, index)) return null;
    if (context.lexicon.conjunctions.has(token.lower) || context.lexicon.calendar.has(token.core))
      return null;
    if (index > at && hearsIt(context, index)) return null;
    if (matchPhrase(context.lexicon.pronouns, tokens, index) > 0) return null;
    if (index > at && (token.isCapital || matchRole(context.lexicon, tokens, index) > 0)) return index;
  }
  return null;
}

/** "el ingeniero de pista a Max Pardo": a full name behind such a preposition is another's. */
function hearsIt(context: MentionContext, at: number): boolean {
  if (context.lexicon.articles.size === 0 || !isObjectLink(context.lexicon, context.view.tokens[at]))
    return false;
  const run = runAt(context, at + 1);
  return run !== null && run.to - run.from > 1;
}

/** "the company's CEO, Jane Roe, told": a full name between commas. */
function nameInCommas(context: MentionContext, at: number): Run | null {
  const { tokens } = context.view;
  let comma = at;
  while (comma < at + MOST_BRIDGED + 1 && continuesApposition(context, comma) && !tokens[comma]?.isCapital)
    comma++;
  if (tokens[comma]?.text !== ',') return null;
  const run = runAt(context, skipHonorific(context, titleEnd(context, comma + 1)));
  if (!run || run.to - run.from < 2) return null;
  return tokens[run.to]?.isWord !== true || isVerbAt(context, run.to) ? { from: run.from, to: run.to } : null;
}

/** Where a title ends that stands right before a name: "Councillor", "Wing Commander". */
function titleEnd(context: MentionContext, at: number): number {
  const { lexicon, view } = context;
  const own = matchRole(lexicon, view.tokens, at);
  if (own > 0) return at + own;
  const run = runAt(context, at);
  const behind = run ? matchRole(lexicon, view.tokens, run.to) : 0;
  return run && behind > 0 ? run.to + behind : at;
}

/** The point of "Sen." */
function isAbbreviated(context: MentionContext, at: number): boolean {
  const { tokens, ends } = context.view;
  return tokens[at]?.text === '.' && ends[at] !== 1 && tokens[at]?.start === tokens[at - 1]?.end;
}

function roleText(context: MentionContext, from: number, to: number): string {
  const { text, tokens } = context.view;
  return folded(text, tokens[from]?.coreStart ?? 0, tokens[to - 1]?.coreEnd ?? 0);
}

function isDefinite(context: MentionContext, at: number): boolean {
  const { lexicon, view } = context;
  const token = view.tokens[at];
  // Without articles nothing tells; the Nordic languages hang theirs on the noun (presidenten).
  if (lexicon.articles.size === 0) return true;
  if (lexicon.indefinite.has(token?.lower ?? '')) return false;
  return isArticle(context, token) || lexicon.language.compounds === true;
}

function headsOf(context: MentionContext, at: number): string[] {
  const word = context.view.tokens[at]?.core ?? '';
  const base = compoundHead(context.lexicon, word);
  return base === null ? [word] : [word, base];
}

interface Apposition {
  readonly to: number;
  readonly text: string;
  readonly words: string[];
  readonly heads: string[];
  readonly sex: Sex | null;
}

/** ", spokesman for the ministry," behind a name. */
export function appositionAt(context: MentionContext, at: number): Apposition | null {
  const { tokens, quoted } = context.view;
  if (tokens[at]?.text !== ',') return null;
  let head = -1;
  for (let index = at + 1; index <= at + WORDS_TO_APPOSITION_HEAD; index++) {
    if (!tokens[index]?.isWord || quoted[index] === 1 || isVerbAt(context, index)) break;
    if (matchPhrase(context.lexicon.pronouns, tokens, index) > 0) break;
    // "the talks, called by the minister": what hangs on a preposition is somebody else.
    if (context.lexicon.prepositions?.has(tokens[index]?.lower ?? '')) break;
    if (opensOtherClause(context, at, index)) break;
    if (matchRole(context.lexicon, tokens, index) > 0) {
      head = index;
      break;
    }
  }
  if (head < 0) return null;
  const inner = readRole(context, head, head + matchRole(context.lexicon, tokens, head), at + 1);
  if (inner.kind === 'name') return null;
  let from = at + 1;
  while (isArticle(context, tokens[from])) from++;
  let end = inner.to;
  while (end < at + LONGEST_APPOSITION && continuesApposition(context, end)) end++;
  return {
    to: tokens[end]?.text === ',' ? end + 1 : end,
    text: phraseText(context, from, end),
    words: wordKeys(context, from, end),
    heads: headsOf(context, head),
    sex: inner.sex,
  };
}

/** ", who is the mayor", ", and other leaders": a conjunction first, or an article behind more than a "now". */
function opensOtherClause(context: MentionContext, comma: number, at: number): boolean {
  const { tokens } = context.view;
  if (at === comma + 1) return context.lexicon.conjunctions.has(tokens[at]?.lower ?? '');
  return at > comma + 2 && isArticle(context, tokens[at]) && !isArticle(context, tokens[at - 1]);
}

function continuesApposition(context: MentionContext, at: number): boolean {
  const { tokens, quoted } = context.view;
  return tokens[at]?.isWord === true && quoted[at] !== 1 && !isVerbAt(context, at);
}
