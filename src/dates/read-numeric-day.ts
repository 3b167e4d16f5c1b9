/** Reads dates that are written in numbers alone: 22.07.25, 2025-07-23, 7/23/2025, ۱۴۰۴/۰۵/۰۱, 23. 7. 2025. */
import { isYearOf } from './calendar.js';
import { foldWord } from './fold.js';
import type { CalendarName } from './locales.js';
import { type FoundDay, fullYear, inCalendar, startsClean } from './read-day.js';
import { isNumber, type Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

const SEPARATORS = './-／．';
const LENGTH = 5;
const CURRENCY_OR_PERCENT = /^[\p{Sc}%]$/u;
const VERSION_WORDS = new Set([
  'v',
  'ver',
  'version',
  'versie',
  'versione',
  'версия',
  'версія',
  'バージョン',
]);

type Triple = readonly [first: Token, second: Token, third: Token];
type Order = Vocabulary['order'];

/** The date that starts at token `at`. */
export function readNumericDay(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): FoundDay | null {
  const triple = tripleAt(tokens, at);
  if (!triple || !standsAlone(tokens, at)) return null;
  const [first, , third] = triple;
  const next = at + LENGTH;
  const separator = tokens[at + 1]?.text ?? '';
  if (isNumber(first, 4, 4)) return inOrder(triple, 'ymd', next, vocabulary);
  if (isNumber(third, 4, 4)) return dayAndMonth(triple, next, separator, vocabulary);
  if (!isNumber(third, 2, 2) || !looksLikeDate(tokens, at, triple)) return null;
  // Only with the locale's own mark does a two-digit year stand first: Swedish 25-07-23, but 23/7/25.
  if (vocabulary.order === 'ymd' && vocabulary.separator === separator && isNumber(first, 2, 2)) {
    return inOrder(triple, 'ymd', next, vocabulary);
  }
  return dayAndMonth(triple, next, separator, vocabulary);
}

/** Month before day only where the locale says so and the mark is not a dot, which puts the day first everywhere. */
function dayAndMonth(
  triple: Triple,
  next: number,
  separator: string,
  vocabulary: Vocabulary,
): FoundDay | null {
  const monthFirst = vocabulary.order === 'mdy' && separator !== '.';
  const orders: readonly Order[] = monthFirst ? ['mdy', 'dmy'] : ['dmy', 'mdy'];
  for (const order of orders) {
    const found = inOrder(triple, order, next, vocabulary);
    if (found) return found;
    // The other order is right only where this one has no such month: 31.02. is no day at all.
    const month = order === 'mdy' ? triple[0] : triple[1];
    if (month.value <= 12) return null;
  }
  return null;
}

function inOrder(triple: Triple, order: Order, next: number, vocabulary: Vocabulary): FoundDay | null {
  const yearToken = triple[order.indexOf('y')];
  const month = triple[order.indexOf('m')]?.value ?? 0;
  const day = triple[order.indexOf('d')]?.value ?? 0;
  if (!yearToken) return null;
  const year = yearToken.text.length === 2 ? fullYear(yearToken.value, vocabulary) : yearToken.value;
  const calendars: readonly CalendarName[] = ['gregory', ...vocabulary.calendars];
  const calendar = calendars.find((name) => isYearOf(name, year));
  return calendar ? inCalendar(calendar, year, month, day, next) : null;
}

/** Three numbers with the same mark between them; white space only behind dots, behind both or none: '23. 7. 2025'. */
function tripleAt(tokens: readonly Token[], at: number): Triple | null {
  const [first, mark, second, otherMark, third] = tokens.slice(at, at + LENGTH);
  if (!isNumber(first, 1, 4) || !isNumber(second, 1, 2) || !isNumber(third, 1, 4)) return null;
  if (mark?.text !== otherMark?.text || mark?.space || otherMark?.space) return null;
  if (mark?.kind !== 'mark' || !SEPARATORS.includes(mark.text)) return null;
  if (second.space !== third.space || (second.space && mark.text !== '.')) return null;
  const lengths = [first.text.length, third.text.length];
  return lengths.includes(3) || (lengths[0] === 4 && lengths[1] === 4) ? null : [first, second, third];
}

/** Neither cut out of a longer chain of numbers (an address, a phone number) nor an amount or a version. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (!startsClean(tokens, at)) return false;
  const separator = tokens[at + 1]?.text;
  const before = tokens[at - 1];
  if (before?.text === separator && !tokens[at]?.space && tokens[at - 2]?.kind === 'number') return false;
  if (before && VERSION_WORDS.has(foldWord(before.text))) return false;
  if (before && CURRENCY_OR_PERCENT.test(before.text)) return false;
  const after = tokens[at + LENGTH];
  const behind = tokens[at + LENGTH + 1];
  // "2025-07-23 $41.8": the sign belongs to the amount behind it.
  const opensAmount = after?.space && behind?.kind === 'number' && !behind.space;
  if (after && CURRENCY_OR_PERCENT.test(after.text) && !opensAmount) return false;
  return !(after?.text === separator && !after?.space && behind?.kind === 'number' && !behind.space);
}

/**
 * With a two-digit year, dots and hyphens also make versions and phone numbers: then both day and month have two
 * digits, or the date stands alone, or a time of day follows.
 */
function looksLikeDate(tokens: readonly Token[], at: number, [first, second]: Triple): boolean {
  const mark = tokens[at + 1]?.text;
  if (mark === '/') return true;
  if (mark === '.' && isNumber(first, 2, 2) && isNumber(second, 2, 2)) return true;
  const alone = at === 0 && tokens.length <= LENGTH + 1;
  const follows = tokens.slice(at + LENGTH, at + LENGTH + 4);
  const colon = follows.findIndex((token) => token.text === ':');
  return alone || second.space || (colon > 0 && follows[colon - 1]?.kind === 'number');
}
