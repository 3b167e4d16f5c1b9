/** How far apart two ISO 8601 dates are. */

export const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Days between which a difference may come from time zones, or from a story that was changed right away. */
export const CLOSE_DAYS = 1;

/** Whole days from one calendar day to another, both as written. */
export function daysFrom(earlier: string, later: string): number {
  return (Date.parse(later.slice(0, 10)) - Date.parse(earlier.slice(0, 10))) / DAY_MS;
}

export function isSameMinute(one: string, other: string): boolean {
  return Math.floor(Date.parse(one) / MINUTE_MS) === Math.floor(Date.parse(other) / MINUTE_MS);
}
