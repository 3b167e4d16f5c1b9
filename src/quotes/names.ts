/** What the whole article tells about its capitalised words: which are names, and which names belong together. */
import { type Lexicon, matchPhrase, matchVerb } from './lexicon.js';
import type { Token } from './tokens.js';

/** A run of capitalised words, as tokens [from, to). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface NameFacts {
  /** Words that the article writes in lower case, so that their capital at a sentence start tells nothing. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words that have a capital inside of sentences. */
  readonly inside: ReadonlySet<string>;
  /** The language gives every noun a capital, as the share of capitals tells: there a capital alone makes no name. */
  readonly nounsAreCapital: boolean;
  /** Words that open a run of names inside of sentences. */
  readonly firstNames: ReadonlySet<string>;
  /** How often a run of two or more words stands as such, by its lower-case words. */
  readonly runs: ReadonlyMap<string, number>;
  /** How often a word stands as a run of its own. */
  readonly alone: ReadonlyMap<string, number>;
  /** Last words of the runs of two words. */
  readonly surnames: ReadonlySet<string>;
}

/** No name has more words; it keeps hostile input linear. */
const LONGEST_RUN = 9;
/** With capital nouns, this share of the words inside of sentences has a capital; without, it is half of that. */
const CAPITAL_NOUNS = 0.22;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]+$/u;

/** All capitals, two or more: МИД, CDU. No part of a person's name. */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && ACRONYM.test(token.text);
}

/** Whether a token can be part of a name. */
export function isNameWord(
  lexicon: Lexicon,
  facts: NameFacts,
  token: Token | undefined,
  startsSentence: boolean,
): boolean {
  if (!token?.isWord || !token.isCapital || lexicon.calendar.has(token.core)) return false;
  if (token.text.length === 1 && lexicon.openers.has(token.core)) return false;
  if (!startsSentence) return true;
  const word = token.core;
  return !(
    facts.lowerCase.has(word) ||
    lexicon.articles.has(word) ||
    lexicon.openers.has(word) ||
    lexicon.conjunctions.has(word) ||
    lexicon.pronouns.has(word) ||
    lexicon.sources.has(word) ||
    lexicon.verbs.has(word)
  );
}

/** The name words in sequence from a token on, with particles (van, de) and initials between them. */
export function readRun(
  lexicon: Lexicon,
  facts: NameFacts,
  tokens: readonly Token[],
  starts: Uint8Array,
  from: number,
  withParticles = true,
): Run | null {
  const opens =
    isNameWord(lexicon, facts, tokens[from], starts[from] === 1) || isFirstName(lexicon, tokens, from);
  if (!opens) return null;
  let to = from + 1;
  while (to - from < LONGEST_RUN) {
    if (endsWithPossessive(tokens[to - 1])) break;
    const next = nextNameWord(lexicon, facts, tokens, starts, to, withParticles);
    if (next === null || partsTwoNames(facts, tokens, from, to, next)) break;
    if (next > to && tokens[to]?.isWord && opensBody(lexicon, tokens[to - 1], tokens[next])) break;
    to = next + 1;
  }
  if (isShouted(tokens, from, to)) return null;
  const isDoubtful = to - from === 1 && starts[from] === 1 && !facts.inside.has(tokens[from]?.core ?? '');
  if (isDoubtful && !isSubject(lexicon, tokens, to)) return null;
  return opensWithOther(facts, tokens, starts, from, to) ? { from: from + 1, to } : { from, to };
}

/** "Jan Roth": a month cut short is a first name where another name follows right behind it. */
function isFirstName(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.isCapital || !lexicon.shortMonths.has(token.core)) return false;
  return next?.isCapital === true && !lexicon.calendar.has(next.core);
}

/** A verb follows, and nobody else behind it: "Strava said", but not "Samaa sanoo Hämälä". */
function isSubject(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const length = matchVerb(lexicon, tokens, at);
  return length > 0 && tokens[at + length]?.isCapital !== true;
}

/** "Though Mariam", at a sentence start, where Mariam is a first name; "Welche Gruppe", where nouns have capitals. */
function opensWithOther(
  facts: NameFacts,
  tokens: readonly Token[],
  starts: Uint8Array,
  from: number,
  to: number,
): boolean {
  const first = tokens[from]?.core ?? '';
  if (to - from < 2 || starts[from] !== 1 || facts.inside.has(first)) return false;
  return facts.firstNames.has(tokens[from + 1]?.core ?? '') && !facts.firstNames.has(first);
}

/** Three words and more in capitals are a headline, no name. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3) return false;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.isWord && !isAcronym(token)) return false;
  }
  return true;
}

/** "Giorgia Meloni da Donald Trump", "Zeit zu Kate Moss": before a full name the particle is a preposition. */
function partsTwoNames(
  facts: NameFacts,
  tokens: readonly Token[],
  from: number,
  to: number,
  next: number,
): boolean {
  const particle = next > to && tokens[to]?.isWord === true;
  const isWhole = to - from >= 2 || facts.nounsAreCapital;
  return particle && isWhole && tokens[next + 1]?.isCapital === true;
}

/** "Jan Roth von der Gewerkschaft", "Jiří Roth z Ústavu": behind the particle stands a body, and no surname. */
function opensBody(lexicon: Lexicon, before: Token | undefined, next: Token | undefined): boolean {
  return !isBody(lexicon, before) && isBody(lexicon, next);
}

/** Trump's ends the name, whatever is capitalised behind it. */
function endsWithPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.coreEnd < token.end;
}

function nextNameWord(
  lexicon: Lexicon,
  facts: NameFacts,
  tokens: readonly Token[],
  starts: Uint8Array,
  at: number,
  withParticles: boolean,
): number | null {
  const isName = (index: number) =>
    starts[index] !== 1 &&
    isNameWord(lexicon, facts, tokens[index], false) &&
    matchRoleStop(lexicon, tokens, index);
  if (isName(at)) return at;
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token?.text === '.' && previous && previous.text.length <= 2 && isName(at + 1)) return at + 1;
  if (token?.lower === lexicon.language.bodyLink && isBody(lexicon, previous) && isName(at + 1))
    return at + 1;
  if (!withParticles || !token?.isWord || token.isCapital || !lexicon.particles.has(token.lower)) return null;
  if (lexicon.conjunctions.has(token.lower)) return null;
  // "Sprecher der Polizei": between capital nouns an article alone is no part of a name; "von der" is.
  if (facts.nounsAreCapital && !joinsName(lexicon, tokens, at)) return null;
  if (isName(at + 1)) return at + 1;
  const second = tokens[at + 1];
  return second?.isWord && lexicon.particles.has(second.lower) && isName(at + 2) ? at + 2 : null;
}

/** "Ministry of Health", "Bank of England": the noun of a body. */
function isBody(lexicon: Lexicon, token: Token | undefined): boolean {
  return token !== undefined && lexicon.groups.has(token.core);
}

/** Between capital nouns: "Ursula von der Leyen", but not "der Sprecher der Polizei", "eine Aussage von EPI". */
function joinsName(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (lexicon.articles.has(tokens[at]?.lower ?? '') || (next && isAcronym(next))) return false;
  const before = tokens[at - 2];
  // "Ann Roth vom Institut", "Plan zum Umbau": a contracted preposition and article open a complement.
  const isContracted = lexicon.prepositions?.has(tokens[at]?.lower ?? '') === true;
  if (isContracted && tokens[at]?.lower.endsWith('m')) return false;
  return !before?.isWord || !lexicon.articles.has(before.lower);
}

/** A role noun inside a run begins another phrase: "Foreign Minister". */
function matchRoleStop(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  return matchPhrase(lexicon.roles, tokens, at) === 0 && matchPhrase(lexicon.honorifics, tokens, at) === 0;
}

export function keyOf(tokens: readonly Token[], run: Run): string {
  return tokens
    .slice(run.from, run.to)
    .filter((token) => token.isWord)
    .map((token) => token.core)
    .join(' ');
}

export interface TokenText {
  readonly tokens: readonly Token[];
  readonly starts: Uint8Array;
}

/** Reads all texts of the article once. */
export function gatherNameFacts(lexicon: Lexicon, texts: readonly TokenText[]): NameFacts {
  const lowerCase = new Set<string>();
  const inside = new Set<string>();
  const firstNames = new Set<string>();
  let capitals = 0;
  let all = 0;
  for (const { tokens, starts } of texts) {
    tokens.forEach((token, index) => {
      if (!token.isWord) return;
      if (!token.isCapital) lowerCase.add(token.core);
      else if (starts[index] !== 1) inside.add(token.core);
      if (
        token.isCapital &&
        starts[index] !== 1 &&
        tokens[index + 1]?.isCapital &&
        !tokens[index - 1]?.isCapital
      )
        firstNames.add(token.core);
      all++;
      if (token.isCapital && starts[index] !== 1) capitals++;
    });
  }
  const nounsAreCapital = lexicon.language.compounds === true && capitals > all * CAPITAL_NOUNS;
  const runs = new Map<string, number>();
  const alone = new Map<string, number>();
  const surnames = new Set<string>();
  const facts: NameFacts = { lowerCase, inside, nounsAreCapital, firstNames, runs, alone, surnames };
  for (const { tokens, starts } of texts) {
    for (let index = 0; index < tokens.length; index++) {
      const run = readRun(lexicon, facts, tokens, starts, index);
      if (!run) continue;
      const key = keyOf(tokens, run);
      const table = key.includes(' ') ? runs : alone;
      table.set(key, (table.get(key) ?? 0) + 1);
      const words = key.split(' ');
      if (words.length === 2) surnames.add(words[1] ?? '');
      index = run.to - 1;
    }
  }
  return facts;
}
