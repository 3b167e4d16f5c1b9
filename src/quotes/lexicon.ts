/** A language's word lists, made ready for look-up. */
import { addTo } from '../common/groups.js';
import type { Language } from '../languages/language.js';
import { type Token, tokenize } from './tokens.js';

export type Sex = 'male' | 'female';

/** Phrases by their first word; a phrase is the list of its words. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface Lexicon {
  readonly language: Language;
  readonly verbs: PhraseTable;
  readonly sources: PhraseTable;
  readonly roles: PhraseTable;
  readonly pronouns: PhraseTable;
  readonly honorifics: PhraseTable;
  /** Whether a word is said of men alone or of women alone: forms of address, pronouns, nouns. */
  readonly sexes: ReadonlyMap<string, Sex>;
  /** First words of everything a mention can begin with. */
  readonly mentionWords: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly generalGroups: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  /** null where the language has no list of them. */
  readonly prepositions: ReadonlySet<string> | null;
  readonly openers: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Names of months and weekdays, which are no speakers. */
  readonly calendar: ReadonlySet<string>;
  /** Those of them that are months cut short, and may be first names: Jan. */
  readonly shortMonths: ReadonlySet<string>;
}

/** The shortest role noun that is also looked for at the end of a compound: Verteidigungsminister. */
const SHORTEST_COMPOUND_HEAD = 4;

function phraseTable(phrases: readonly string[]): PhraseTable {
  const table = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = tokenize(phrase)
      .filter((token, index) => token.isWord || index === 0)
      .map((token) => token.lower);
    const first = words[0];
    if (first !== undefined) addTo(table, first, words);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

const LONG_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { weekday: 'long' },
  { day: 'numeric', month: 'long' },
];
const SHORT_MONTHS: readonly Intl.DateTimeFormatOptions[] = [{ month: 'short' }];

/** Months and weekdays as the platform knows them. */
function calendarWords(code: string, options: readonly Intl.DateTimeFormatOptions[]): ReadonlySet<string> {
  const days = Array.from({ length: 12 }, (_, index) => Date.UTC(2024, index, 1 + index));
  const words = options.flatMap((option) => {
    const format = new Intl.DateTimeFormat(code, { ...option, timeZone: 'UTC' });
    return days.flatMap((day) => format.formatToParts(day).flatMap((part) => namesIn(part)));
  });
  return new Set(words);
}

function without(words: ReadonlySet<string>, others: readonly string[]): ReadonlySet<string> {
  return new Set([...words].filter((word) => !others.includes(word)));
}

function namesIn({ type, value }: Intl.DateTimeFormatPart): string[] {
  if (type !== 'month' && type !== 'weekday') return [];
  return tokenize(value).flatMap((token) => (token.isWord && !/\d/.test(token.text) ? [token.lower] : []));
}

function safeCalendar(code: string, options: readonly Intl.DateTimeFormatOptions[]): ReadonlySet<string> {
  try {
    return calendarWords(code, options);
  } catch {
    return new Set();
  }
}

const compiled = new WeakMap<Language, Lexicon>();

/** The lexicon of a language; made once for each language object. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const roles = phraseTable(language.roleNouns);
  const pronouns = phraseTable([...language.pronouns, ...(language.ownWords ?? [])]);
  const demonstratives = new Set(language.demonstratives ?? []);
  const honorifics = phraseTable(language.honorifics);
  const dates = safeCalendar(language.code, LONG_FORMS);
  const shortMonths = safeCalendar(language.code, SHORT_MONTHS);
  const lexicon: Lexicon = {
    language,
    verbs: phraseTable(language.speechVerbs),
    sources: phraseTable(language.sourcePhrases),
    roles,
    pronouns,
    honorifics,
    sexes: new Map<string, Sex>([
      ...(language.maleWords ?? []).map((word) => [word, 'male'] as const),
      ...(language.femaleWords ?? []).map((word) => [word, 'female'] as const),
    ]),
    mentionWords: new Set([...roles.keys(), ...pronouns.keys(), ...honorifics.keys()]),
    particles: new Set(language.nameParticles),
    articles: new Set([...(language.articles ?? []), ...demonstratives]),
    indefinite: new Set(language.indefiniteArticles ?? []),
    possessives: new Set(language.possessives ?? []),
    demonstratives,
    participles: new Set(language.participles ?? []),
    passives: new Set(language.passiveAuxiliaries ?? []),
    groups: new Set(language.groupNouns ?? []),
    generalGroups: new Set(language.generalGroupNouns ?? []),
    statements: new Set(language.statementNouns ?? []),
    works: new Set(language.workNouns ?? []),
    prepositions: language.prepositions ? new Set(language.prepositions) : null,
    openers: new Set(language.clauseOpeners ?? []),
    conjunctions: new Set(language.conjunctions),
    // Catalan months bring their 'de' along.
    calendar: without(new Set([...dates, ...shortMonths]), language.nameParticles),
    shortMonths: without(shortMonths, [...dates]),
  };
  compiled.set(language, lexicon);
  return lexicon;
}

function phraseLength(list: readonly (readonly string[])[], tokens: readonly Token[], at: number): number {
  for (const words of list) {
    let length = 1;
    while (length < words.length && tokens[at + length]?.lower === words[length]) length++;
    if (length === words.length) return length;
  }
  return 0;
}

/** How many tokens the longest phrase of the table has that begins at a token; 0 where none does. */
export function matchPhrase(table: PhraseTable, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token?.isWord) return 0;
  const list = table.get(token.lower) ?? (token.core !== token.lower ? table.get(token.core) : undefined);
  return list ? phraseLength(list, tokens, at) : 0;
}

/** Whether a mention can begin with this word at all; most words are sorted out here. */
export function canOpenMention(lexicon: Lexicon, token: Token): boolean {
  if (!token.isWord) return false;
  if (token.isCapital || lexicon.language.compounds === true || token.lower.includes('-')) return true;
  return (
    lexicon.mentionWords.has(token.lower) ||
    (token.core !== token.lower && lexicon.mentionWords.has(token.core))
  );
}

/** A verb with its pronoun behind a hyphen: "dit-il", "a-t-elle", "disse-me". */
function hyphenParts(token: Token): readonly string[] {
  return token.lower.includes('-') ? token.lower.split('-') : [];
}

/** How many tokens the speech verb has that begins here; 0 where none does. */
export function matchVerb(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const length = matchPhrase(lexicon.verbs, tokens, at);
  if (length > 0) return length;
  const token = tokens[at];
  if (!isPronounTail(lexicon, token)) return 0;
  const forms = lexicon.verbs.get(token ? (hyphenParts(token)[0] ?? '') : '') ?? [];
  // "a-t-il ajouté" is "a ajouté" with its pronoun inside.
  if (forms.some((words) => words.length === 2 && words[1] === tokens[at + 1]?.lower)) return 2;
  return forms.some((words) => words.length === 1) ? 1 : 0;
}

/** Whether the last part of a hyphenated word is a pronoun. */
export function isPronounTail(lexicon: Lexicon, token: Token | undefined): boolean {
  if (!token?.lower.includes('-')) return false;
  const tail = hyphenParts(token).at(-1);
  return tail !== undefined && lexicon.pronouns.has(tail);
}

/** The role noun that a compound word ends in: Verteidigungsminister, CDU-Chef; null where there is none. */
export function compoundHead(lexicon: Lexicon, word: string): string | null {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && lexicon.roles.has(word.slice(hyphen + 1))) return word.slice(hyphen + 1);
  if (lexicon.language.compounds !== true) return null;
  const longest = Math.min(word.length - 3, 16);
  for (let length = longest; length >= SHORTEST_COMPOUND_HEAD; length--) {
    const tail = word.slice(-length);
    if (lexicon.roles.get(tail)?.some((words) => words.length === 1)) return tail;
  }
  return null;
}

/** How many tokens the role noun has that begins here; 0 where none does. */
export function matchRole(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token?.isWord) return 0;
  const length = matchPhrase(lexicon.roles, tokens, at);
  if (length > 0) return length;
  const compounds = lexicon.language.compounds === true || token.lower.includes('-');
  return compounds && token.core.length > 6 && compoundHead(lexicon, token.core) !== null ? 1 : 0;
}
