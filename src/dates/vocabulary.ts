/** The words that one text's dates may be made of: those of its language, and English and CJK besides. */
import { foldWord } from './fold.js';
import { type Lexicon, learnLexicon, type MonthName } from './lexicon.js';
import * as words from './locales.js';
import { remember } from './remember.js';

export interface Vocabulary extends Omit<Lexicon, 'months' | 'abbreviations' | 'stems'> {
  month(name: string): MonthName | undefined;
  /** The month that a single word names or abbreviates. */
  monthWord(word: string): MonthName | undefined;
  /** The month that a word names with an ending that the platform does not know. */
  inflectedMonth(word: string): MonthName | undefined;
  readonly hourWords: ReadonlySet<string>;
  readonly minuteWords: ReadonlySet<string>;
  readonly clockWords: ReadonlySet<string>;
}

const lexicons = new Map<string, Lexicon>();
const vocabularies = new Map<string, Vocabulary>();

/** 年 and 년, which stand behind the year in Chinese, Japanese and Korean dates, on pages of any language. */
const EAST_ASIAN_YEAR = /[年년]/;

/** The vocabulary for `text`; `region` decides only where `language` has no region of its own. */
export function vocabularyFor(text: string, language: string | null, region: string | null): Vocabulary {
  const eastAsian = EAST_ASIAN_YEAR.test(text);
  if (last?.language !== language || last.region !== region || last.eastAsian !== eastAsian) {
    const key = JSON.stringify([language, region, eastAsian]);
    const vocabulary = remember(vocabularies, key, () => makeVocabulary(language, region, eastAsian));
    last = { language, region, eastAsian, vocabulary };
  }
  return last.vocabulary;
}

/** One page's texts are read one after the other. */
let last: (Asked & { readonly vocabulary: Vocabulary }) | null = null;

interface Asked {
  readonly language: string | null;
  readonly region: string | null;
  readonly eastAsian: boolean;
}

function makeVocabulary(language: string | null, region: string | null, eastAsian: boolean): Vocabulary {
  const own = supportedLocale(language, region);
  const english = supportedLocale('en', own === null ? region : null) ?? 'en';
  const others = [english, ...(eastAsian ? ['ja', 'ko', 'zh'] : [])].filter((locale) => locale !== own);
  const borrowed = others.map(lexiconOf);
  if (own !== null) return merge(lexiconOf(own), borrowed);
  const unknown = { ...lexiconOf(english), ...(region === null ? UNKNOWN_ORDER : {}) };
  return merge(unknown, borrowed.slice(1));
}

function lexiconOf(locale: string): Lexicon {
  return remember(lexicons, locale, () => learnLexicon(locale));
}

/** Where neither language nor region is known, numeric dates have the order of most of the world. */
const UNKNOWN_ORDER = { order: 'dmy', separator: '/' } as const;

/** A tag that the platform has data for; never its default locale, which would differ from machine to machine. */
function supportedLocale(language: string | null, region: string | null): string | null {
  if (language === null) return null;
  try {
    const asked = new Intl.Locale(language);
    const withRegion = asked.region || !region ? asked : new Intl.Locale(asked.baseName, { region });
    return Intl.DateTimeFormat.supportedLocalesOf(withRegion.baseName)[0] ?? null;
  } catch {
    return null;
  }
}

/** The words that every vocabulary has, folded. */
function makeCommonWords() {
  return {
    connectors: [...words.ordinalEndings, ...words.smallWords].map(foldWord),
    dayPeriods: Object.entries(words.dayPeriodNames).map(([name, half]) => [foldWord(name), half] as const),
    hourWords: new Set(words.hourWords.map(foldWord)),
    minuteWords: new Set(words.minuteWords.map(foldWord)),
    clockWords: new Set(words.clockWords.map(foldWord)),
  };
}

let commonWords: ReturnType<typeof makeCommonWords> | null = null;

function merge(own: Lexicon, others: readonly Lexicon[]): Vocabulary {
  const all = [own, ...others];
  commonWords ??= makeCommonWords();
  const { connectors, dayPeriods, hourWords, minuteWords, clockWords } = commonWords;
  return {
    month: (name) => firstOf(all, (lexicon) => lexicon.months.get(name)),
    inflectedMonth: (word) => firstOf(all, (lexicon) => inflected(word, lexicon)),
    monthWord: (word) =>
      firstOf(all, (lexicon) => lexicon.months.get(word) ?? lexicon.abbreviations.get(word)),
    weekdays: new Set(all.flatMap((lexicon) => [...lexicon.weekdays])),
    connectors: new Set([...connectors, ...all.flatMap((lexicon) => [...lexicon.connectors])]),
    dayPeriods: new Map([...dayPeriods, ...all.flatMap((lexicon) => [...dayPeriodsOf(lexicon, own)])]),
    order: own.order,
    separator: own.separator,
    dotInTime: own.dotInTime,
    calendars: own.calendars,
    hourWords,
    minuteWords,
    clockWords,
  };
}

/** English 'am' and 'pm' are borrowed only by languages that count hours to twelve themselves. */
function dayPeriodsOf(lexicon: Lexicon, own: Lexicon): Iterable<[string, 'am' | 'pm']> {
  const borrowed = lexicon !== own;
  return [...lexicon.dayPeriods].filter(
    ([name]) => !borrowed || own.dayPeriods.size > 0 || (name !== 'am' && name !== 'pm'),
  );
}

const LONGEST_ENDING = 3;

function inflected(word: string, lexicon: Lexicon): MonthName | undefined {
  for (let ending = 1; ending <= LONGEST_ENDING; ending++) {
    const month = lexicon.stems.get(word.slice(0, -ending));
    if (month) return month;
  }
  return undefined;
}

function firstOf<V>(lexicons: readonly Lexicon[], find: (lexicon: Lexicon) => V | undefined): V | undefined {
  for (const lexicon of lexicons) {
    const found = find(lexicon);
    if (found !== undefined) return found;
  }
  return undefined;
}
