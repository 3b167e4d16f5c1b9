/**
 * The words and habits of dates in one locale, learnt from the platform: month and weekday names in every form that
 * its patterns use, the small words between the parts, the order of numeric dates. Learning asks some dozen
 * formatters, so that each locale is learnt once.
 */
import { foldName, foldWord } from './fold.js';
import { type CalendarName, localCalendars, localeVariants } from './locales.js';

export interface MonthName {
  readonly calendar: CalendarName;
  /** 1 to 12. */
  readonly month: number;
}

export interface Lexicon {
  /** Folded names, of months in each calendar. */
  readonly months: ReadonlyMap<string, MonthName>;
  /** Folded beginnings of three to five letters that only one month of the language has. */
  readonly abbreviations: ReadonlyMap<string, MonthName>;
  /** Folded month names, and longer ones without their ending, that another ending may follow: Serbian 'jul-a'. */
  readonly stems: ReadonlyMap<string, MonthName>;
  readonly weekdays: ReadonlySet<string>;
  /** Small words between the parts of a date: de, of, г. */
  readonly connectors: ReadonlySet<string>;
  readonly dayPeriods: ReadonlyMap<string, 'am' | 'pm'>;
  /** Order of day, month and year in numeric dates, and the mark between them. */
  readonly order: 'dmy' | 'mdy' | 'ymd';
  readonly separator: string;
  /** Whether hour and minute are parted by a dot. */
  readonly dotInTime: boolean;
  /** Calendars besides the Gregorian one. */
  readonly calendars: readonly CalendarName[];
}

type Parts = Intl.DateTimeFormatPart[];
type DateOptions = Intl.DateTimeFormatOptions;

const UTC: DateOptions = { timeZone: 'UTC' };
/** Where months stand in different cases and lengths: alone, behind a day, before a year. */
const MONTH_STYLES: readonly DateOptions[] = [
  { month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: 'short', day: 'numeric' },
  { month: 'short' },
];
const DAY_MS = 86_400_000;
const SAMPLE_START = Date.UTC(2025, 0, 10, 9, 5);
/** Twelve Gregorian days, one a month; months of other calendars are sampled every ten days. */
const GREGORIAN_SAMPLES = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 20, 9, 5));
const OTHER_SAMPLES = Array.from({ length: 37 }, (_, step) => SAMPLE_START + step * 10 * DAY_MS);
const WEEK = Array.from({ length: 7 }, (_, day) => SAMPLE_START + day * DAY_MS);
const TRAILING_LETTERS = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u;
const LEADING_LETTERS = /^[\p{L}\p{M}]+/u;
const WORDS = /[\p{L}\p{M}]+/gu;
const HAS_LETTER = /\p{L}/u;
/** Scripts whose words are cut short, and inflected, at their end. */
const CUT_SCRIPT =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]+$/u;
/** Newspapers cut names as they like ('Sept', 'июл'): any beginning that leaves no doubt will do. */
const SHORTEST_ABBREVIATION = 3;
const LONGEST_ABBREVIATION = 5;
/** Names of at least seven letters may lose two for another ending: 'septembar', 'septembra'. */
const LONG_NAME = 7;
const LONGEST_OWN_ENDING = 2;

/** What is learnt of `locale`, a tag that the platform supports. */
export function learnLexicon(locale: string): Lexicon {
  const { language } = new Intl.Locale(locale);
  const locales = [locale, ...(localeVariants[language] ?? []).filter((variant) => variant !== locale)];
  const calendars = localCalendars[language] ?? [];
  const months = new Map<string, MonthName>();
  const abbreviations = new Map<string, MonthName | null>();
  const connectors = new Set<string>();
  for (const calendar of ['gregory', ...calendars] as const) {
    for (const each of locales) learnMonths(each, calendar, months, connectors);
  }
  const stems = new Map<string, MonthName | null>();
  for (const [name, month] of months) {
    if (!CUT_SCRIPT.test(name)) continue;
    const longest = Math.min(LONGEST_ABBREVIATION, name.length - 1);
    addBeginnings(name, month, SHORTEST_ABBREVIATION, longest, abbreviations);
    if (language === 'en') continue;
    const ending = name.length >= LONG_NAME ? LONGEST_OWN_ENDING : 0;
    addBeginnings(name, month, Math.max(SHORTEST_ABBREVIATION, name.length - ending), name.length, stems);
  }
  learnTimeWords(locale, ['gregory', ...calendars], connectors);
  for (const name of months.keys()) connectors.delete(name);
  return {
    months,
    abbreviations: undoubted(abbreviations),
    stems: undoubted(stems),
    connectors,
    weekdays: learnWeekdays(locales),
    dayPeriods: learnDayPeriods(locales),
    ...learnNumericOrder(locale),
    dotInTime: formatter(locale, { timeStyle: 'short' }).format(SAMPLE_START).includes('.05'),
    calendars,
  };
}

function formatter(
  locale: string,
  options: DateOptions,
  calendar: CalendarName = 'gregory',
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...UTC, ...options, calendar, numberingSystem: 'latn' });
}

function learnMonths(
  locale: string,
  calendar: CalendarName,
  months: Map<string, MonthName>,
  connectors: Set<string>,
): void {
  const samples = calendar === 'gregory' ? GREGORIAN_SAMPLES : OTHER_SAMPLES;
  const numeric = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { ...UTC, month: 'numeric' });
  const numbers = samples.map((sample) => Number(numeric.format(sample)));
  for (const style of MONTH_STYLES) {
    const format = formatter(locale, style, calendar);
    samples.forEach((sample, index) => {
      const parts = format.formatToParts(sample);
      for (const name of monthForms(parts)) {
        const key = foldName(name);
        if (HAS_LETTER.test(key) && !months.has(key))
          months.set(key, { calendar, month: numbers[index] ?? 0 });
      }
      addConnectors(parts, connectors);
    });
  }
}

/** The month as it stands alone, and with letters that the pattern glues to it: Hebrew 'ביולי', Basque 'uztailaren'. */
function monthForms(parts: Parts): string[] {
  const at = parts.findIndex(({ type }) => type === 'month');
  const name = parts[at]?.value;
  if (name === undefined) return [];
  const before = parts[at - 1]?.value.match(TRAILING_LETTERS)?.[0] ?? '';
  const after =
    parts[at + 1]?.type === 'literal' ? (parts[at + 1]?.value.match(LEADING_LETTERS)?.[0] ?? '') : '';
  return before || after ? [name, `${before}${name}${after}`] : [name];
}

function addConnectors(parts: Parts, connectors: Set<string>): void {
  for (const { type, value } of parts) {
    if (type !== 'literal' && type !== 'era') continue;
    for (const [word] of value.matchAll(WORDS)) connectors.add(foldWord(word));
  }
}

/** The beginnings of `name`, of `shortest` to `longest` letters; null where another month begins likewise. */
function addBeginnings(
  name: string,
  month: MonthName,
  shortest: number,
  longest: number,
  beginnings: Map<string, MonthName | null>,
): void {
  for (let length = shortest; length <= longest; length++) {
    const beginning = name.slice(0, length);
    const other = beginnings.get(beginning);
    const doubtful = other === null || (other !== undefined && other.month !== month.month);
    beginnings.set(beginning, doubtful ? null : month);
  }
}

function undoubted(beginnings: ReadonlyMap<string, MonthName | null>): Map<string, MonthName> {
  return new Map([...beginnings].filter((entry): entry is [string, MonthName] => entry[1] !== null));
}

/** The words between date and time (at, um, о), and around the date where it is written out (พ.ศ.). */
function learnTimeWords(locale: string, calendars: readonly CalendarName[], connectors: Set<string>): void {
  for (const calendar of calendars) {
    const format = formatter(locale, { dateStyle: 'full', timeStyle: 'short' }, calendar);
    addConnectors(format.formatToParts(SAMPLE_START), connectors);
  }
}

function learnWeekdays(locales: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const locale of locales.slice(0, 2)) {
    for (const weekday of ['long', 'short'] as const) {
      const format = formatter(locale, { weekday });
      for (const day of WEEK) names.add(foldName(format.format(day)));
    }
  }
  return names;
}

/**
 * 'am' and 'pm' only where some locale of the language counts hours to twelve: elsewhere they may be other words
 * (German 'am'). Names of the language's own (上午, μ.μ.) are learnt anyway.
 */
function learnDayPeriods(locales: readonly string[]): Map<string, 'am' | 'pm'> {
  const periods = new Map<string, 'am' | 'pm'>();
  for (const locale of locales) {
    const twelve = formatter(locale, { timeStyle: 'short' }).resolvedOptions().hourCycle === 'h12';
    const format = formatter(locale, { hour: 'numeric', hour12: true });
    for (const [hour, period] of [
      [9, 'am'],
      [15, 'pm'],
      [21, 'pm'],
    ] as const) {
      const parts = format.formatToParts(Date.UTC(2025, 0, 1, hour));
      const name = foldName(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '');
      if (name && (twelve || (name !== 'am' && name !== 'pm')) && !periods.has(name))
        periods.set(name, period);
    }
  }
  return periods;
}

function learnNumericOrder(locale: string): Pick<Lexicon, 'order' | 'separator'> {
  const parts = formatter(locale, { dateStyle: 'short' }).formatToParts(SAMPLE_START);
  const letters = parts
    .map(({ type }) => type[0])
    .filter((letter) => letter === 'd' || letter === 'm' || letter === 'y');
  const order = letters.join('');
  const separator =
    parts.find(({ type }, index) => type === 'literal' && index > 0)?.value.match(/[./-]/)?.[0] ?? '/';
  return { order: order === 'mdy' || order === 'ymd' ? order : 'dmy', separator };
}
