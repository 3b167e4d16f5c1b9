/** What the single values of an Article may be. */
import * as z from 'zod';

/** Never blank. */
export const text = z.string().regex(/\S/, 'must not be blank');

/** Years 0001 to 9999, as ISO 8601 writes them, at the precision that the page gives. */
const ISO_DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/;

/**
 * A date as ISO 8601, never more precise than the page: `2025`, `2025-07`, `2025-07-23`, `2025-07-22T12:55`,
 * `2025-07-23T09:00:00+03:00`. A time of day without offset is the page's local time: no time zone is guessed.
 */
export const isoDate = z
  .string()
  .regex(ISO_DATE, { error: 'not an ISO 8601 date', abort: true })
  .refine(isRealDay, 'no such day');

/** 2025-02-30 has the form of a date, and is none. */
function isRealDay(date: string): boolean {
  const [year = 1, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDate() === day;
}

/** An absolute URL with one of the schemes http, https, mailto, tel. Never `javascript:`, `data:` or relative. */
export const absoluteUrl = z
  .string()
  .regex(/^(?:[hH][tT][tT][pP][sS]?:\/\/|mailto:|tel:)\S+$/, 'not an absolute http(s), mailto or tel URL');

/** A UTF-16 offset into a text, as `String.prototype.slice` counts. */
export const offset = z.number().int().min(0);
