/** Whether two dates mean the same day, or the same instant. */

const DATE = /^(\d{4})(-?)(\d{2})\2(\d{2})$/;
const WEEK_DATE = /^(\d{4})(-?)W(\d{2})(?:\2([1-7]))?$/;
const DATE_TIME =
  /^([\dW-]{7,10}).(\d{2})(?:(:?)(\d{2})(?:\3(\d{2})(?:[.,](\d{1,20}))?)?)?([+-])(\d{2})(?::?(\d{2}))?(?::?(\d{2})(?:\.\d{1,20})?)?$/u;
const DAY = 86_400;

/** Monday of the week with 4 January in it: the first of the ISO year. */
function firstMonday(year: number): number {
  const fourth = new Date(`${String(year).padStart(4, '0')}-01-04T00:00:00Z`);
  return fourth.getTime() / 1000 - ((fourth.getUTCDay() + 6) % 7) * DAY;
}

/** Seconds since 1970 of midnight UTC, or null where it is no date. */
function midnight(date: string): number | null {
  const [, year, , month, day] = DATE.exec(date) ?? [];
  if (year && month && day) {
    const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
    // JavaScript rolls 31 February over into March.
    return time.getUTCDate() === Number(day) ? time.getTime() / 1000 : null;
  }
  const [, weekYear, , week, weekday = '1'] = WEEK_DATE.exec(date) ?? [];
  if (!weekYear || !week || Number(week) < 1) return null;
  const monday = firstMonday(Number(weekYear)) + (Number(week) - 1) * 7 * DAY;
  // Some years have 52 weeks, some 53.
  return monday < firstMonday(Number(weekYear) + 1) ? monday + (Number(weekday) - 1) * DAY : null;
}

function clock(hours: string | undefined, minutes = '0', seconds = '0'): number | null {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h < 24 && m < 60 && s < 60 ? h * 3600 + m * 60 + s : null;
}

/**
 * Seconds since 1970 of an ISO 8601 date and time with offset, in the forms that Python 3.11's
 * `datetime.fromisoformat` takes; null for anything else, and for a local time, which is no instant.
 */
export function instant(text: string): number | null {
  const match = DATE_TIME.exec(text.replaceAll('Z', '+00:00').replace(' ', 'T'));
  if (!match) return null;
  const [, date = '', hour, , minute, second, fraction = '0', sign, offsetHour, offsetMinute, offsetSecond] =
    match;
  const day = midnight(date);
  const time = clock(hour, minute, second);
  const offset = clock(offsetHour, offsetMinute, offsetSecond);
  if (day === null || time === null || offset === null) return null;
  return day + time + Number(`0.${fraction.slice(0, 6)}`) - (sign === '-' ? -offset : offset);
}

/** The same day as written, or the same instant within a minute. */
export function sameDay(found: string | null | undefined, wanted: string): boolean {
  if (!found) return false;
  if (found.slice(0, 10) === wanted.slice(0, 10)) return true;
  const [a, b] = [instant(found), instant(wanted)];
  return a !== null && b !== null && Math.abs(a - b) < 61;
}
