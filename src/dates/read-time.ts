/** Reads a time of day: 9:05, 21:05:30, 9.05 Uhr, 9h05, 9時05分, 9:05 p.m. EDT, T09:00:00+03:00. */
import { foldName, foldWord } from './fold.js';
import { isGlued, isNumber, type Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';
import { zoneOffsets, zoneRegions } from './zones.js';

export interface FoundTime {
  readonly hour: number;
  readonly minute: number;
  /** As it stands, with its fraction ('05.250'); null where the text gives none. */
  readonly second: string | null;
  /** ISO 8601 offset ('Z', '+03:00'), null where the text gives none or an ambiguous one. */
  readonly offset: string | null;
  /** IANA name where the zone's offset depends on the day ('ET'). */
  readonly zone: string | null;
  /** Index of the token behind. */
  readonly next: number;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: string | null;
  readonly next: number;
  /** Whether the text cannot be anything but a time: a colon or a word for hours stands in it. */
  readonly certain: boolean;
}

interface FoundZone {
  readonly offset: string | null;
  readonly zone: string | null;
  readonly next: number;
}

const NO_ZONE = { offset: null, zone: null } as const;
const COLONS = ':：';
const LONGEST_PERIOD = 4;
const MOST_OFFSET_HOURS = 14;
const NOON = 12;
/** Straight before the clock in ISO 8601, where a minus always opens an offset. */
const ISO_MARK = 'T';
const DIGITS_IN_FRACTION = 9;

/** The time that starts at token `at`. */
export function readTime(tokens: readonly Token[], at: number, vocabulary: Vocabulary): FoundTime | null {
  const early = readDayPeriod(tokens, at, vocabulary);
  const clock = readClock(tokens, early?.next ?? at, vocabulary);
  if (!clock) return null;
  const unit = unitAt(tokens, clock.next, vocabulary) ? clock.next + 1 : clock.next;
  const late = early ? null : readDayPeriod(tokens, unit, vocabulary);
  const period = early ?? late;
  if (!clock.certain && !period) return null;
  const hour = period ? on24Hours(clock.hour, period.half) : clock.hour;
  const afterClock = late?.next ?? unit;
  const minusIsOffset = clock.second !== null || tokens[at - 1]?.text === ISO_MARK;
  const zone = readZone(tokens, afterClock, minusIsOffset) ?? { ...NO_ZONE, next: afterClock };
  return { hour, minute: clock.minute, second: clock.second, ...zone };
}

function on24Hours(hour: number, half: 'am' | 'pm'): number {
  if (hour > NOON) return hour;
  return (hour % NOON) + (half === 'pm' ? NOON : 0);
}

function readClock(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Clock | null {
  const hourToken = tokens[at];
  if (!isNumber(hourToken, 1, 2) || hourToken.value > 23) return null;
  const hour = hourToken.value;
  const between = tokens[at + 1];
  const minuteToken = tokens[at + 2];
  const minute = isNumber(minuteToken, 1, 2) && minuteToken.value < 60 ? minuteToken.value : null;
  const exact = minute !== null && minuteToken?.text.length === 2 && !minuteToken.space;
  if (isGlued(between, COLONS)) {
    return exact ? { hour, minute, ...readSeconds(tokens, at + 3), certain: true } : null;
  }
  if (isGlued(between, '.') && exact && !moreDigits(tokens, at + 3)) {
    const clockWord = vocabulary.clockWords.has(wordBefore(tokens, at));
    const certain = vocabulary.dotInTime || clockWord || hourWordAt(tokens, at + 3, vocabulary);
    return { hour, minute, second: null, next: at + 3, certain };
  }
  if (hourWordAt(tokens, at + 1, vocabulary)) {
    // '5 h ago' is no time of day.
    const certain = minute !== null || !(between?.text === 'h' && between.space);
    return { hour, minute: minute ?? 0, second: null, next: minute === null ? at + 2 : at + 3, certain };
  }
  return { hour, minute: 0, second: null, next: at + 1, certain: false };
}

function readSeconds(tokens: readonly Token[], at: number): Pick<Clock, 'second' | 'next'> {
  const token = tokens[at + 1];
  const present = isGlued(tokens[at], COLONS) && isNumber(token, 2, 2) && !token.space && token.value < 60;
  if (!present) return { second: null, next: at };
  const fraction = tokens[at + 3];
  if (isGlued(tokens[at + 2], '.,') && isNumber(fraction, 1, Number.POSITIVE_INFINITY) && !fraction.space) {
    return { second: `${token.text}.${fraction.text.slice(0, DIGITS_IN_FRACTION)}`, next: at + 4 };
  }
  return { second: token.text, next: at + 2 };
}

function moreDigits(tokens: readonly Token[], at: number): boolean {
  return isGlued(tokens[at], '.') && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]?.space;
}

/** The word before, over an abbreviation's dot: 'kl. 9.05'. */
function wordBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return before?.kind === 'word' ? foldWord(before.text) : '';
}

function hourWordAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && vocabulary.hourWords.has(foldWord(token.text));
}

/** A word that closes the clock: 9.05 Uhr, 9時05分. */
function unitAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const word = foldWord(token.text);
  return vocabulary.minuteWords.has(word) || vocabulary.hourWords.has(word);
}

/** 'p.m.', 'a. m.', 'PM', 下午: up to three words with dots between them. */
function readDayPeriod(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { half: 'am' | 'pm'; next: number } | null {
  let key = '';
  for (let index = at; index < at + LONGEST_PERIOD; index++) {
    const token = tokens[index];
    if (token?.kind === 'mark' && index > at && isGlued(token, '.')) continue;
    if (token?.kind !== 'word') return null;
    key += foldName(token.text);
    const half = vocabulary.dayPeriods.get(key);
    // The last dot of 'p.m.' is its own; that of 'PM.' ends the sentence.
    if (half) return { half, next: index > at && isGlued(tokens[index + 1], '.') ? index + 2 : index + 1 };
  }
  return null;
}

/** 'Z', 'UTC', 'GMT+2', '+03:00', '+0300', 'EDT', '(CEST)', 'ET'. Other names are passed over. */
function readZone(tokens: readonly Token[], at: number, minusIsOffset: boolean): FoundZone | null {
  const opened = tokens[at]?.text === '(' ? 1 : 0;
  const token = tokens[at + opened];
  if (token?.kind !== 'word') return opened ? null : readOffset(tokens, at, minusIsOffset);
  const next = at + opened + 1;
  const minutes = Object.hasOwn(zoneOffsets, token.text) ? zoneOffsets[token.text] : undefined;
  if (minutes !== undefined) {
    const universal = token.text === 'UTC' || token.text === 'GMT';
    const offset = universal ? readOffset(tokens, next, true) : null;
    const end = offset?.next ?? next;
    return {
      offset: offset?.offset ?? formatOffset(minutes),
      zone: null,
      next: end + closing(tokens, end, opened),
    };
  }
  const zone = Object.hasOwn(zoneRegions, token.text) ? zoneRegions[token.text] : undefined;
  return zone ? { offset: null, zone, next: next + closing(tokens, next, opened) } : null;
}

function closing(tokens: readonly Token[], at: number, opened: number): number {
  return opened && tokens[at]?.text === ')' ? 1 : 0;
}

/** A sign glued to hh:mm or hhmm; only hours too behind UTC or GMT. '09:00-10:30' is a span, not an offset. */
function readOffset(tokens: readonly Token[], at: number, minusIsOffset: boolean): FoundZone | null {
  const sign = tokens[at]?.text;
  const number = tokens[at + 1];
  const minus = sign === '-' || sign === '−';
  if (!(sign === '+' || (minus && minusIsOffset)) || !isNumber(number, 1, 4) || number.space) return null;
  const digits = number.text;
  const minutes = tokens[at + 3];
  const colon = isGlued(tokens[at + 2], ':') && isNumber(minutes, 2, 2) && !minutes.space;
  const afterName = tokens[at - 1]?.kind === 'word';
  if (digits.length === 3 || (digits.length < 4 && !colon && !afterName && digits.length !== 2)) return null;
  const hours = digits.length === 4 ? Math.trunc(number.value / 100) : number.value;
  const rest = digits.length === 4 ? number.value % 100 : colon ? minutes.value : 0;
  if (hours > MOST_OFFSET_HOURS || rest > 59) return null;
  const offset = formatOffset((minus ? -1 : 1) * (hours * 60 + rest));
  return { offset, zone: null, next: at + (colon ? 4 : 2) };
}

/** ISO 8601: 'Z' for none, '+03:00'. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.trunc(size / 60))}:${pad(size % 60)}`;
}
