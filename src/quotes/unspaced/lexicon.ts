/** The words of languages whose scripts set no spaces between words or hang particles on them: Japanese, Chinese, Korean, Thai. */
import { groupBy } from '../../common/groups.js';
import type { Language } from '../../languages/language.js';
import { HANGUL, kindAt, UNSPACED } from '../../languages/letters.js';

/** Word lists by one of their characters, the first as a rule, the longest word first. */
type ByFirst = ReadonlyMap<string, readonly string[]>;

export interface UnspacedLexicon {
  readonly verbs: ByFirst;
  readonly sources: readonly string[];
  readonly roles: ByFirst;
  /** The same by their last character. */
  readonly rolesByLast: ByFirst;
  readonly honorifics: readonly string[];
  /** Whether honorifics stand before the name, as in Thai, and not behind it. */
  readonly titlesFirst: boolean;
  readonly markers: readonly string[];
  readonly pronouns: ReadonlySet<string>;
  readonly stops: readonly string[];
  readonly indefinite: readonly string[];
}

/** Where words are not found between spaces. */
const WITHOUT_WORDS = UNSPACED | HANGUL;
const THAI = /^\p{Script=Thai}/u;

const compiled = new WeakMap<Language, UnspacedLexicon | null>();

/** The lexicon for this reading; null for languages that part their words by spaces alone. */
export function unspacedLexicon(language: Language): UnspacedLexicon | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const applies = (kindAt(language.speechVerbs[0] ?? '', 0) & WITHOUT_WORDS) !== 0;
  const lexicon: UnspacedLexicon | null = applies
    ? {
        verbs: byFirst(language.speechVerbs),
        sources: longestFirst(language.sourcePhrases),
        roles: byFirst(language.roleNouns),
        rolesByLast: byLast(language.roleNouns),
        honorifics: longestFirst(language.honorifics),
        titlesFirst: THAI.test(language.honorifics[0] ?? ''),
        markers: longestFirst(language.subjectMarkers ?? []),
        pronouns: new Set(language.pronouns),
        stops: longestFirst(language.clauseOpeners ?? []),
        indefinite: longestFirst(language.indefiniteArticles ?? []),
      }
    : null;
  compiled.set(language, lexicon);
  return lexicon;
}

const longestFirst = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length);

function byFirst(words: readonly string[]): ByFirst {
  return groupBy(longestFirst(words), (word) => word.charAt(0));
}

function byLast(words: readonly string[]): ByFirst {
  return groupBy(longestFirst(words), (word) => word.slice(-1));
}
