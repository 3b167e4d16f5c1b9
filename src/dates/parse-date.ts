/**
 * Finds the dates that a text shows to its readers. Month names, small words and the order of numeric dates come
 * from the platform's Intl data for the language; English is always understood besides.
 */

import { foldName, foldWord } from './fold.js';
import { type FoundDay, numberFollows, readNamedDay } from './read-day.js';
import { readNumericDay } from './read-numeric-day.js';
import { type FoundTime, readTime } from './read-time.js';
import { withTimeZone } from './time-zone.js';
import { type Token, tokenise } from './tokens.js';
import { type Vocabulary, vocabularyFor } from './vocabulary.js';

export interface FoundDate {
  /** ISO 8601, only as precise as the text: `2025-07`, `2025-07-23`, `2025-07-22T12:55`, `2025-07-23T09:00:00+03:00`. */
  readonly iso: string;
  /** UTF-16 offsets of the date, with the weekday before it, its time and zone, in the text. */
  readonly start: number;
  readonly end: number;
  readonly precision: 'month' | 'day' | 'minute' | 'second';
}

export interface DateHint {
  /** ISO 3166 code of the country, which decides between 3/7 and 7/3 where the language has no region of its own. */
  readonly region?: string | null;
}

/** Longer texts are searched only up to here. */
const LONGEST_TEXT = 100_000;
/** A date reaches no further from one of its digits than this. */
const REACH = 64;
const DIGITS = /\p{Nd}+/gu;
/** A year of four digits, or two numbers: nothing less is a date. */
const MAY_BE_DATE = /\p{Nd}{4}|\p{Nd}\P{Nd}+\p{Nd}/u;
const LONGEST_TIME_GAP = 8;
/** Marks that may stand between a date and its time. */
const TIME_GAP_MARKS = ',.;-–—•·|/()[]،、@';

const DAY_UNITS = ['日', '号', '號', '일'];

/**
 * The dates in `text`, in reading order. `language` is BCP 47, null where it is unknown. Dates without a year are
 * not found; nor are days that the calendar lacks. A time of day gets an offset only where the text names one.
 */
export function findDates(text: string, language: string | null, hint: DateHint = {}): FoundDate[] {
  if (!MAY_BE_DATE.test(text)) return [];
  const searched = text.slice(0, LONGEST_TEXT);
  const vocabulary = vocabularyFor(searched, language, hint.region ?? null);
  return windows(searched).flatMap(({ start, end }) =>
    scan(tokenise(searched.slice(start, end), start), vocabulary),
  );
}

/** The parts of the text that are near digits: most of a paragraph need not be looked at. */
function windows(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const start = Math.max(0, match.index - REACH);
    const end = Math.min(text.length, match.index + match[0].length + REACH);
    const last = found.at(-1);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

function scan(tokens: readonly Token[], vocabulary: Vocabulary): FoundDate[] {
  const dates: FoundDate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = readDateAndTime(tokens, at, vocabulary);
    if (found) {
      dates.push(found.date);
      at = found.next;
    } else at += 1;
  }
  return dates;
}

function readDateAndTime(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { date: FoundDate; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' && !(token?.kind === 'word' && numberFollows(tokens, at))) return null;
  const day = readDay(tokens, at, vocabulary);
  if (day) {
    const time =
      day.day === null ? null : readTime(tokens, skipToTime(tokens, day.next, vocabulary), vocabulary);
    return toDate(
      tokens,
      fromWeekday(tokens, at, vocabulary),
      day,
      time,
      time?.next ?? behindUnit(tokens, day.next),
    );
  }
  const early = readTime(tokens, at, vocabulary);
  const dayAt = early ? skipToTime(tokens, early.next, vocabulary) : at;
  const later = early && readDay(tokens, dayAt, vocabulary);
  // The time belongs to this date only where the date has none of its own behind it.
  if (
    !later ||
    later.day === null ||
    readTime(tokens, skipToTime(tokens, later.next, vocabulary), vocabulary)
  ) {
    return null;
  }
  return toDate(tokens, fromWeekday(tokens, at, vocabulary), later, early, behindUnit(tokens, later.next));
}

/** Shorter forms of weekdays are names of persons, too: Sun, Thu, Do. */
const SHORTEST_WEEKDAY = 4;

/** Where the date begins that stands at `at`: at the weekday before it, with or without a comma between them. */
function fromWeekday(tokens: readonly Token[], at: number, { weekdays }: Vocabulary): number {
  const from = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const token = tokens[from];
  const isWeekday =
    token?.kind === 'word' && token.text.length >= SHORTEST_WEEKDAY && weekdays.has(foldName(token.text));
  return isWeekday ? from : at;
}

/** The sign for 'day' behind East Asian dates belongs to them. */
function behindUnit(tokens: readonly Token[], next: number): number {
  const token = tokens[next];
  return token !== undefined && !token.space && DAY_UNITS.includes(token.text) ? next + 1 : next;
}

function readDay(tokens: readonly Token[], at: number, vocabulary: Vocabulary): FoundDay | null {
  const numeric = tokens[at]?.kind === 'number' ? readNumericDay(tokens, at, vocabulary) : null;
  return numeric ?? readNamedDay(tokens, at, vocabulary);
}

/** The index behind the marks, weekdays and small words that may stand between date and time. */
function skipToTime(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number {
  let at = from;
  for (; at < from + LONGEST_TIME_GAP; at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' && TIME_GAP_MARKS.includes(token.text)) continue;
    if (token?.kind !== 'word') break;
    if (!vocabulary.connectors.has(foldWord(token.text)) && !vocabulary.weekdays.has(foldName(token.text)))
      break;
  }
  return at;
}

function toDate(
  tokens: readonly Token[],
  from: number,
  day: FoundDay,
  time: FoundTime | null,
  next: number,
): { date: FoundDate; next: number } {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { date: { ...toIso(day, time), start, end }, next };
}

function toIso(day: FoundDay, time: FoundTime | null): Pick<FoundDate, 'iso' | 'precision'> {
  const month = `${String(day.year).padStart(4, '0')}-${pad(day.month)}`;
  if (day.day === null) return { iso: month, precision: 'month' };
  const date = `${month}-${pad(day.day)}`;
  if (!time) return { iso: date, precision: 'day' };
  const clock = `${pad(time.hour)}:${pad(time.minute)}${time.second === null ? '' : `:${time.second}`}`;
  const local = `${date}T${clock}`;
  const iso = time.zone === null ? local + (time.offset ?? '') : withTimeZone(local, time.zone);
  return { iso, precision: time.second === null ? 'minute' : 'second' };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
