/** Reads the day, or the month, that starts at a token. Every reader looks at a bounded number of tokens. */
import { isYearOf, toGregorian } from './calendar.js';
import { foldName, foldWord } from './fold.js';
import type { MonthName } from './lexicon.js';
import type { CalendarName } from './locales.js';
import { isGlued, isNumber, type Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** A day, or a month (`day` null), of the Gregorian calendar, and the index of the token behind it. */
export interface FoundDay {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  readonly next: number;
}

interface FoundMonth extends MonthName {
  readonly next: number;
}

interface FoundYear {
  readonly year: number;
  readonly next: number;
}

type Reader = (tokens: readonly Token[], at: number, vocabulary: Vocabulary) => FoundDay | null;

const LONGEST_GAP = 5;
const MOST_GAP_WORDS = 2;
const LONGEST_NAME = 3;
/** How far behind its first token a name of a month ends at most, and the number follows. */
const NEAR = 5;
const GAP_MARKS = ",.-–—/'’‘،、()·";
const MARKS_WITHOUT_DOT = GAP_MARKS.replace('.', '');
/** Marks before a two-digit year behind a month's name: '25, 23-Jul-25. */
const SHORT_YEAR_MARKS = "-/'’";
const NUMBER_MARKS = '.,:/';
/** Two-digit years below this belong to this century. No clock is asked: the same text always means the same day. */
const CENTURY_TURN = 70;
const BUDDHIST_CENTURY = 2500;
/** Two-digit years from this on are Buddhist ones in Thai; it is no hour and no day either. */
const SHORT_BUDDHIST_YEARS = 50;

/** The day that starts at token `at`, whose month is named. */
export function readNamedDay(tokens: readonly Token[], at: number, vocabulary: Vocabulary): FoundDay | null {
  const readers = tokens[at]?.kind === 'number' ? [dayMonthYear, yearFirst] : [monthFirst];
  if (!startsClean(tokens, at)) return null;
  for (const read of readers) {
    const found = read(tokens, at, vocabulary);
    if (found) return found;
  }
  return null;
}

/** 23 July 2025, 23 de julio de 2025, 23. Juli 2025, 23-Jul-25. */
const dayMonthYear: Reader = (tokens, at, vocabulary) => {
  const day = dayAt(tokens, at);
  if (day === null) return null;
  const name = skipGap(tokens, at + 1, vocabulary, GAP_MARKS);
  const month = readMonth(tokens, name, vocabulary) ?? readInflectedMonth(tokens, name, vocabulary);
  if (!month) return null;
  const year = readYear(tokens, skipGap(tokens, month.next, vocabulary, GAP_MARKS), vocabulary);
  return year && resolve(year.year, month, day, year.next, vocabulary);
};

/** 2025. július 23., 2025年7月23日, 2025. gada 23. jūlijs. */
const yearFirst: Reader = (tokens, at, vocabulary) => {
  const token = tokens[at];
  if (!isNumber(token, 4, 4)) return null;
  const second = skipGap(tokens, at + 1, vocabulary, GAP_MARKS);
  // With an ending that the platform does not know only behind the word for year: 2025. gada 23. jūlijā.
  const hasYearWord = tokens.slice(at + 1, second).some(({ kind }) => kind === 'word');
  const monthAt = (index: number) =>
    readMonth(tokens, index, vocabulary) ??
    (hasYearWord ? readInflectedMonth(tokens, index, vocabulary) : null);
  const leading = monthAt(second);
  const dayIndex = leading ? skipGap(tokens, leading.next, vocabulary, GAP_MARKS) : second;
  const day = dayAt(tokens, dayIndex);
  if (day === null) {
    const monthOnly = leading !== null && vocabulary.order === 'ymd';
    return monthOnly ? resolve(token.value, leading, null, leading.next, vocabulary) : null;
  }
  const month = leading ?? monthAt(skipGap(tokens, dayIndex + 1, vocabulary, GAP_MARKS));
  if (!month) return null;
  const next = leading ? dayIndex + 1 : month.next;
  // 'in 2024, 23 July 2025': the year before is another's.
  if (readYear(tokens, skipGap(tokens, next, vocabulary, GAP_MARKS), vocabulary)) return null;
  return resolve(token.value, month, day, next, vocabulary);
};

/** July 23, 2025; Jul. 23rd, 2025; July 2025. */
const monthFirst: Reader = (tokens, at, vocabulary) => {
  const month = readMonth(tokens, at, vocabulary);
  if (!month) return null;
  const second = skipGap(tokens, month.next, vocabulary, GAP_MARKS);
  const day = dayAt(tokens, second);
  if (day === null) {
    const year = tokens[second];
    // '32 July 2025' is no month: its day is wrong.
    const dayBefore = tokens[at - 1]?.kind === 'number' || tokens[at - 2]?.kind === 'number';
    return isNumber(year, 4, 4) && !dayBefore
      ? resolve(year.value, month, null, second + 1, vocabulary)
      : null;
  }
  // No dot before the year: 'on July 23. 2025 will be' is two sentences.
  const year = readYear(tokens, skipGap(tokens, second + 1, vocabulary, MARKS_WITHOUT_DOT), vocabulary);
  return year && resolve(year.year, month, day, year.next, vocabulary);
};

/** Not the rest of a longer number: '1.23 July', '$23'. */
export function startsClean(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.kind !== 'number' || before?.kind !== 'mark' || tokens[at]?.space) return true;
  if (/^[\p{Sc}#+№]$/u.test(before.text)) return false;
  return !(isGlued(before, NUMBER_MARKS) && tokens[at - 2]?.kind === 'number');
}

/** The Gregorian day of a date whose month was named. */
function resolve(
  year: number,
  month: MonthName,
  day: number | null,
  next: number,
  vocabulary: Vocabulary,
): FoundDay | null {
  // Thai months have the same names and days in both calendars; the year tells.
  const buddhist = month.calendar === 'gregory' && !isYearOf('gregory', year);
  const calendar = buddhist && vocabulary.calendars.includes('buddhist') ? 'buddhist' : month.calendar;
  return inCalendar(calendar, year, month.month, day, next);
}

/** A month alone has a Gregorian counterpart only where the calendars share their months. */
export function inCalendar(
  calendar: CalendarName,
  year: number,
  month: number,
  day: number | null,
  next: number,
): FoundDay | null {
  if (day === null && calendar !== 'gregory' && calendar !== 'buddhist') return null;
  const found = toGregorian(calendar, { year, month, day: day ?? 1 });
  return found && { ...found, day: day === null ? null : found.day, next };
}

/** Thai pages cut the Buddhist year as well: 69 is 2569, which is 2026. */
export function fullYear(twoDigits: number, vocabulary: Vocabulary): number {
  if (isShortBuddhistYear(twoDigits, vocabulary)) return BUDDHIST_CENTURY + twoDigits;
  return twoDigits + (twoDigits < CENTURY_TURN ? 2000 : 1900);
}

function isShortBuddhistYear(twoDigits: number, { calendars }: Vocabulary): boolean {
  return twoDigits >= SHORT_BUDDHIST_YEARS && calendars.includes('buddhist');
}

function dayAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return isNumber(token, 1, 2) && token.value >= 1 && token.value <= 31 ? token.value : null;
}

function readYear(tokens: readonly Token[], at: number, vocabulary: Vocabulary): FoundYear | null {
  const token = tokens[at];
  if (isNumber(token, 4, 4)) return { year: token.value, next: at + 1 };
  if (isNumber(token, 2, 2) && isShortBuddhistYear(token.value, vocabulary))
    return { year: fullYear(token.value, vocabulary), next: at + 1 };
  const short = isNumber(token, 2, 2) && !token.space && tokens[at - 1]?.kind === 'mark';
  if (!short || !SHORT_YEAR_MARKS.includes(tokens[at - 1]?.text ?? ' ')) return null;
  return { year: fullYear(token.value, vocabulary), next: at + 1 };
}

/** The index behind the marks and small words that may stand between two parts of a date. */
function skipGap(tokens: readonly Token[], from: number, vocabulary: Vocabulary, marks: string): number {
  let words = 0;
  let at = from;
  for (; at < from + LONGEST_GAP; at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' && marks.includes(token.text)) continue;
    if (token?.kind !== 'word' || words === MOST_GAP_WORDS) break;
    if (!vocabulary.connectors.has(foldWord(token.text))) break;
    words += 1;
  }
  return at;
}

/**
 * The month whose name starts at a token: one word or several (كانون الثاني), letters with dots (ก.ค.), a word and a
 * number (tháng 7, 7月). The longest name wins.
 */
function readMonth(tokens: readonly Token[], at: number, vocabulary: Vocabulary): FoundMonth | null {
  let key = '';
  let pieces = 0;
  let found: FoundMonth | null = null;
  for (let index = at; index < at + 2 * LONGEST_NAME && pieces < LONGEST_NAME; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (index === at || !isGlued(token, ".'’׳")) break;
      continue;
    }
    key += token.kind === 'number' ? String(token.value) : foldName(token.text);
    pieces += 1;
    const month = pieces === 1 && token.kind === 'word' ? vocabulary.monthWord(key) : vocabulary.month(key);
    if (month) found = { ...month, next: index + 1 };
  }
  return found;
}

/** Serbian '23. jula': only between day and year, for elsewhere such a word may be another ('Mainz' is no May). */
function readInflectedMonth(tokens: readonly Token[], at: number, vocabulary: Vocabulary): FoundMonth | null {
  const token = tokens[at];
  const month = token?.kind === 'word' ? vocabulary.inflectedMonth(foldName(token.text)) : undefined;
  return month ? { ...month, next: at + 1 } : null;
}

/** Words are many and dates are few: look a name up only where a number is near. */
export function numberFollows(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index <= at + NEAR; index++) {
    if (tokens[index]?.kind === 'number') return true;
  }
  return false;
}
