import type { CalendarName } from './locales.js';

/** A calendar day; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
/** First and last year of the range in which a number is taken for a year of the calendar. The Gregorian one begins in 1582. */
const YEARS: Readonly<Record<CalendarName, readonly [number, number]>> = {
  gregory: [1583, 2199],
  buddhist: [2400, 2742],
  persian: [1200, 1600],
  'islamic-umalqura': [1300, 1600],
};
const BUDDHIST_ERA = 543;
/** Rough day (since 1970) of the first day of year 0, and the mean length of a year, to start the search from. */
const EPOCHS = {
  persian: { start: -492_635, yearLength: 365.2422 },
  'islamic-umalqura': { start: -492_502, yearLength: 354.367 },
} as const;
const MONTHS_PER_YEAR = 12;
const LONGEST_MONTH = 31;
const MOST_STEPS = 8;

const formatters = new Map<CalendarName, Intl.DateTimeFormat>();

/** Whether `year` is one that a page of today would give in this calendar. */
export function isYearOf(calendar: CalendarName, year: number): boolean {
  const [first, last] = YEARS[calendar];
  return year >= first && year <= last;
}

/** Whether the Gregorian calendar has this day. */
export function isRealDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > MONTHS_PER_YEAR || day < 1 || day > LONGEST_MONTH) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** The day in the Gregorian calendar; null where the calendar has no such day. */
export function toGregorian(calendar: CalendarName, day: Day): Day | null {
  const { year, month } = day;
  if (!isYearOf(calendar, year) || month < 1 || month > MONTHS_PER_YEAR || day.day < 1) return null;
  if (calendar === 'gregory') return isRealDay(day) ? day : null;
  if (calendar === 'buddhist') {
    const gregorian = { ...day, year: day.year - BUDDHIST_ERA };
    return isRealDay(gregorian) ? gregorian : null;
  }
  return searchDay(calendar, day);
}

/** Intl turns days into the fields of a calendar, not back: guess a day, and correct the guess by what it is off. */
function searchDay(calendar: keyof typeof EPOCHS, wanted: Day): Day | null {
  const { start, yearLength } = EPOCHS[calendar];
  const monthLength = yearLength / MONTHS_PER_YEAR;
  let guess = Math.round(start + wanted.year * yearLength + (wanted.month - 1) * monthLength + wanted.day);
  for (let step = 0; step < MOST_STEPS; step++) {
    const found = fieldsOf(calendar, guess);
    const months = (wanted.year - found.year) * MONTHS_PER_YEAR + wanted.month - found.month;
    if (months === 0 && wanted.day === found.day) {
      const date = new Date(guess * MS_PER_DAY);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
    const days = wanted.day - found.day;
    // Months differ in length: never stand still, and step the way that the larger unit says.
    guess += Math.round(months * monthLength + days) || Math.sign(months || days);
  }
  return null;
}

function fieldsOf(calendar: CalendarName, dayNumber: number): Day {
  let formatter = formatters.get(calendar);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formatters.set(calendar, formatter);
  }
  const fields: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(dayNumber * MS_PER_DAY)) {
    fields[type] = Number.parseInt(value, 10);
  }
  return { year: fields.year ?? 0, month: fields.month ?? 0, day: fields.day ?? 0 };
}
