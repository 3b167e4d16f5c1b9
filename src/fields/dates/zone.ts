/** Dates with the offset of the time zone that the caller gave. */
import { findDates } from '../../dates/parse-date.js';
import { withTimeZone } from '../../dates/time-zone.js';
import type { Reading } from '../reading.js';

/** The first date in a text, with the offset of the caller's time zone where it has a time of day without one. */
export function inText(reading: Reading, text: string): string | null {
  const date = findDates(text, reading.language).find(({ precision }) => precision !== 'month');
  return date ? inZone(reading, date.iso) : null;
}

export function inZone({ options }: Reading, date: string): string {
  return options.timeZone ? withTimeZone(date, options.timeZone) : date;
}
