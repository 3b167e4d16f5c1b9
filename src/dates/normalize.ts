/** Reads the dates that machines write into metadata. */
import { isRealDay } from './calendar.js';
import { findDates } from './parse-date.js';
import { formatOffset } from './read-time.js';

/** ISO 8601, extended or basic, with the liberties that content management systems take: a space for T, +0300, a comma, 9:05:0. */
const ISO_LIKE =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<rest>[T\s].{1,60}|Z|[+-]\d{2}:?\d{2})?$/i;
const BASIC =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{4})?)?$/i;
const CLOCK =
  /^[T\s]\s?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{1,2})(?:[.,](?<fraction>\d{1,12}))?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?:\[[^\]]{1,40}\])?$/i;
/** asctime and the Twitter API put the year last: 'Wed Oct 10 20:19:24 +0000 2018'. */
const YEAR_LAST =
  /^[a-z]{3,9},? (?<day>[a-z]{3,9} {1,2}\d{1,2}),? (?<clock>\d{1,2}:\d{2}:\d{2})(?<zone> [+-]\d{4}| [a-z]{1,4})? (?<year>\d{4})$/i;
const UNIX_SECONDS = /^\d{10}(?:\.\d{1,9})?$/;
const UNIX_MILLISECONDS = /^\d{13}$/;
const LONGEST = 120;
/** Earlier dates are placeholders ('0001-01-01', '1970-01-01'): there was no web to publish on. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

/**
 * A date from metadata as ISO 8601 at its own precision, seconds as given; null where it is none, or a placeholder
 * from before the web. What has another form than ISO 8601 and Unix time (RFC 5322, HTTP, `Date.prototype.toString`,
 * written dates) is read as `findDates` reads text in `language`.
 */
export function normalizeDate(value: string, language: string | null = 'en'): string | null {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  const iso = fromUnix(trimmed) ?? fromIso(trimmed) ?? fromText(trimmed, language);
  if (iso === null) return null;
  const year = Number(iso.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? iso : null;
}

function fromUnix(value: string): string | null {
  const milliseconds = UNIX_MILLISECONDS.test(value);
  if (!milliseconds && !UNIX_SECONDS.test(value)) return null;
  const instant = milliseconds ? Number(value) : Math.trunc(Number(value) * 1000);
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function fromIso(value: string): string | null {
  const basic = BASIC.exec(value)?.groups;
  if (basic) return assemble(basic, basic.hour ? basic : null);
  const groups = ISO_LIKE.exec(value)?.groups;
  if (!groups) return null;
  if (!groups.day && groups.rest) return null;
  const timed = groups.rest && /^[T\s]/i.test(groups.rest);
  const clock = timed ? CLOCK.exec(groups.rest ?? '')?.groups : null;
  return clock === undefined ? null : assemble(groups, clock);
}

type Groups = Partial<Record<string, string>>;

function assemble({ year = '', month, day }: Groups, clock: Groups | null): string | null {
  if (!isRealDay({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) })) return null;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (!clock) return date;
  const { hour = '', minute = '', second, fraction, zone } = clock;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const seconds =
    second === undefined ? '' : `:${second.padStart(2, '0')}${fraction ? `.${fraction.slice(0, 9)}` : ''}`;
  const offset = isoOffset(zone);
  return offset === null ? null : `${date}T${hour.padStart(2, '0')}:${minute}${seconds}${offset}`;
}

/** '' for no zone, null for an impossible one. */
function isoOffset(zone: string | undefined): string | null {
  if (zone === undefined) return '';
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  const hours = Number(digits.slice(1, 3));
  const minutes = Number(digits.slice(3) || 0);
  if (hours > 14 || minutes > 59) return null;
  // '+00:00' is kept as it was given.
  if (hours === 0 && minutes === 0) return '+00:00';
  return formatOffset((zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes));
}

function fromText(value: string, language: string | null): string | null {
  const last = YEAR_LAST.exec(value)?.groups;
  const text = last ? `${last.day}, ${last.year} ${last.clock}${last.zone ?? ''}` : value;
  return findDates(text, language)[0]?.iso ?? null;
}
