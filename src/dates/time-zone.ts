/** The offset of a time zone at a local time. */
import { formatOffset } from './read-time.js';
import { remember } from './remember.js';

const ISO_PARTS =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d{2}:\d{2})?)?$/;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether the platform knows this IANA time zone ('Europe/Kyiv'). */
export function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(zoneFormatter(timeZone));
  } catch {
    return false;
  }
}

/**
 * `iso` with the offset that `timeZone` has at that local time. What has no time of day, or has an offset, comes
 * back as it is. Where clocks go back and the time comes twice, the first is meant; a time that clocks skip gets the
 * offset in force before (as Temporal's `compatible` reads both).
 *
 * @throws {RangeError} where the platform does not know `timeZone`
 */
export function withTimeZone(iso: string, timeZone: string): string {
  const parts = ISO_PARTS.exec(iso)?.groups;
  const formatter = zoneFormatter(timeZone);
  if (!parts?.time || parts.offset) return iso;
  const local = Date.parse(`${iso}Z`);
  if (Number.isNaN(local)) return iso;
  const before = offsetAt(formatter, local - DAY_MS);
  const after = offsetAt(formatter, local + DAY_MS);
  const fits = (minutes: number): boolean => offsetAt(formatter, local - minutes * MINUTE_MS) === minutes;
  return iso + formatOffset(fits(before) || !fits(after) ? before : after);
}

function zoneFormatter(timeZone: string): Intl.DateTimeFormat {
  return remember(formatters, timeZone, () => newFormatter(timeZone));
}

function newFormatter(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
}

/** Offset in whole minutes at an instant. */
function offsetAt(formatter: Intl.DateTimeFormat, instant: number): number {
  const fields: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) fields[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = fields;
  const local = Date.UTC(year, month - 1, day, hour, minute);
  return Math.round((local - Math.floor(instant / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
}
