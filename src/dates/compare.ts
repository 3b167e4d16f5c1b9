/** Arithmetic on the ISO 8601 dates of the model. */
import { formatOffset } from './read-time.js';

const ISO_PARTS =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d{2}:\d{2})?)?$/;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DAY_LENGTH = 10;
const MOST_KEPT = 64;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds since 1970; null where `iso` has no time of day, or no offset that would make it an instant. */
export function toInstant(iso: string): number | null {
  const parts = ISO_PARTS.exec(iso)?.groups;
  if (!parts?.offset) return null;
  const instant = Date.parse(iso);
  return Number.isNaN(instant) ? null : instant;
}

/**
 * Whether both dates name the same day: as they are written, or, where both have an offset, seen from the place of
 * one of them. False where either says less than a day.
 */
export function sameDay(one: string, other: string): boolean {
  if (!ISO_PARTS.test(one) || !ISO_PARTS.test(other)) return false;
  if (one.slice(0, DAY_LENGTH) === other.slice(0, DAY_LENGTH)) return true;
  return (
    dayAtPlaceOf(one, other) === one.slice(0, DAY_LENGTH) ||
    dayAtPlaceOf(other, one) === other.slice(0, DAY_LENGTH)
  );
}

/** The day on which `iso` falls where `place` was written; null where either has no offset. */
function dayAtPlaceOf(place: string, iso: string): string | null {
  const instant = toInstant(iso);
  const offset = ISO_PARTS.exec(place)?.groups?.offset;
  if (instant === null || !offset) return null;
  return new Date(instant + offsetMinutes(offset) * MINUTE_MS).toISOString().slice(0, DAY_LENGTH);
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

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
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
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
  if (formatters.size >= MOST_KEPT) formatters.clear();
  formatters.set(timeZone, made);
  return made;
}

/** Offset in whole minutes at an instant. */
function offsetAt(formatter: Intl.DateTimeFormat, instant: number): number {
  const fields: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) fields[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = fields;
  const local = Date.UTC(year, month - 1, day, hour, minute);
  return Math.round((local - Math.floor(instant / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
}
