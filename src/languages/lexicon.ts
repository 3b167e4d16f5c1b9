/** The word lists of the page's language, compiled; English stands in where a page mixes it in, as many do. */
import { languageFor } from './index.js';
import type { Language } from './language.js';
import { compilePhrases, type Phrases } from './phrases.js';

export interface Lexicon {
  readonly language: Language;
  readonly byline: Phrases;
  /** Openers of the name of an editor, reviewer or checker. */
  readonly otherHands: Phrases;
  /** Labels of buttons and boxes by a byline. */
  readonly boxLabels: Phrases;
  /** Openers of a place, an employer or a time behind a name. */
  readonly behindName: Phrases;
  /** Role nouns that are surnames as well. */
  readonly surnames: Phrases;
  readonly conjunctions: Phrases;
  readonly published: Phrases;
  readonly modified: Phrases;
  readonly views: Phrases;
  readonly readAlso: Phrases;
  readonly relatedHeadings: Phrases;
  readonly otherHeadings: Phrases;
  readonly tagLabels: Phrases;
  readonly ads: Phrases;
  readonly appeals: Phrases;
  readonly credits: Phrases;
  readonly rights: Phrases;
  /** Labels of the minutes that it takes to read the story. */
  readonly readingTime: Phrases;
  readonly roleNouns: Phrases;
  readonly numberWords: Readonly<Record<string, number>>;
}

const compiled = new WeakMap<Language, Lexicon>();

/** Compiled once a language. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compile(language);
  compiled.set(language, lexicon);
  return lexicon;
}

function compile(language: Language): Lexicon {
  const en = languageFor('en');
  const list = (pick: (from: Language) => readonly string[]) => compilePhrases(pick(language), pick(en));
  return {
    language,
    byline: list((from) => from.bylineWords),
    otherHands: list((from) => from.otherHandWords ?? []),
    boxLabels: list((from) => from.boxLabels ?? []),
    behindName: list((from) => from.behindName ?? []),
    surnames: list((from) => from.surnames ?? []),
    conjunctions: list((from) => from.conjunctions),
    published: list((from) => from.publishedWords),
    modified: list((from) => from.modifiedWords),
    views: list((from) => from.viewWords),
    readAlso: list((from) => from.readAlso),
    relatedHeadings: list((from) => from.relatedHeadings),
    otherHeadings: list((from) => from.otherHeadings),
    tagLabels: list((from) => from.tagWords),
    ads: list((from) => from.adLabels),
    appeals: list((from) => from.appeals),
    credits: list((from) => from.creditWords),
    rights: list((from) => from.rightsWords),
    readingTime: list((from) => from.readingTimeWords ?? []),
    roleNouns: list((from) => from.roleNouns),
    numberWords: { ...en.numberWords, ...language.numberWords },
  };
}
