/** What a single short line is by its wording: the same in HTML and in scraped plain text. */

import { type FoundDate, findDates } from '../../dates/parse-date.js';
import { languageCodes, languageFor } from '../../languages/index.js';
import type { Lexicon } from '../../languages/lexicon.js';
import { compilePhrases, type Phrases } from '../../languages/phrases.js';
import { parseCount } from '../../numbers/parse-count.js';
import { endsSentence } from '../story/prose.js';
import { trimMarks } from './trim.js';

/** A line that promotes another story: its title, then when it came out and how often it was read. */
export interface Teaser {
  readonly title: string;
  readonly published: string | null;
  readonly views: number | null;
}

/** Longer than any line of this kind. */
const LONGEST = 400;
/** What may stand behind the date: a counter, at most. */
const LONGEST_COUNTER = 80;
const SEPARATORS = '•·|,;:–—-()/';

/** Whether a number stands where a teaser has its date or counter. */
export function mayBeTeaser(text: string): boolean {
  return text.length <= LONGEST && /\p{N}/u.test(text.slice(-LONGEST_COUNTER));
}

/** "Title22.07.25, 12:55 • 2728 views": null where the line does not end in a date, or in a date and a counter. */
export function readTeaser(text: string, lexicon: Lexicon): Teaser | null {
  if (!mayBeTeaser(text)) return null;
  const dates = findDates(text, lexicon.language.code);
  const date = dates.at(-1);
  if (!date || date.precision === 'month') return null;
  const tail = trimMarks(text.slice(date.end), SEPARATORS);
  const views = tail === '' ? null : readViews(tail, lexicon);
  if (tail !== '' && views === null) return null;
  const title = trimMarks(text.slice(0, date.start), '', '•·|,;–—-');
  if (!isTitle(title) || lexicon.published.is(title) || lexicon.modified.is(title)) return null;
  return { title, published: date.iso, views };
}

/** Three words or more, and no sentence of its own; where a date follows, a title may end as it likes but with a full stop. */
function isTitle(text: string): boolean {
  const words = text.split(' ').length;
  return (
    (words > 2 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{8}/u.test(text)) &&
    !/[.。]$/.test(text)
  );
}

/** "12482 views", "Переглядів: 12 482", "👁 910": the number, or null where the line says anything else. */
export function readViews(text: string, lexicon: Lexicon): number | null {
  if (text.length > 60) return null;
  const count = parseCount(text, lexicon.numberWords);
  if (!count) return null;
  const before = trimMarks(text.slice(0, count.start), SEPARATORS);
  const after = trimMarks(text.slice(count.end), SEPARATORS);
  const label = `${before} ${after}`.trim();
  // Words on both sides are one phrase of the list: "viewed times".
  return lexicon.views.is(label) || EYE.test(label) ? count.value : null;
}

/** The sign, or the name that an icon font makes one of. */
const EYE = /^(?:(?:\u{1F441}|\u{1F440})\u{FE0F}?|visibility|remove_red_eye)$/u;
/** Longer lines are sentences. */
const LONGEST_FACTS = 160;
const PARTS = /\s?[•·|;]\s?|,\s|\s[–—-]\s/u;
const MOST_NUMBERS = 8;
/** A time of day beside the counter: "18:06 👁 1204". */
const TIME = /(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})/gu;

/** The counter of views in a line of facts, whatever stands beside it; null where it has none. */
export function readCounter(text: string, lexicon: Lexicon): number | null {
  if (text.length > LONGEST_FACTS) return null;
  const whole = readViews(text, lexicon);
  if (whole !== null) return whole;
  for (const part of text.replace(TIME, ' ').split(PARTS)) {
    const views = readViews(part, lexicon) ?? readAmong(part, lexicon);
    if (views !== null) return views;
  }
  return null;
}

/** Numbers with nothing but words between them: "3 comments 142 views", "Views 142 Comments 3". */
function readAmong(part: string, lexicon: Lexicon): number | null {
  const ends = [0];
  const starts: number[] = [];
  for (let at = 0; at < part.length && starts.length < MOST_NUMBERS; ) {
    const count = parseCount(part.slice(at), lexicon.numberWords);
    if (!count) break;
    starts.push(at + count.start);
    at += count.end;
    ends.push(at);
  }
  for (const [index, start] of starts.entries()) {
    const behind = part.slice(start, starts[index + 1] ?? part.length);
    const before = part.slice(ends[index], ends[index + 1]);
    const views = readViews(behind.trim(), lexicon) ?? readViews(before.trim(), lexicon);
    if (views !== null) return views;
  }
  return null;
}

/** The dates of a line that says little else: "Published: 23 July 2025, 09:05", "22.07.25". */
export function readDateLine(text: string, lexicon: Lexicon): readonly FoundDate[] {
  if (text.length > 160) return [];
  return findDates(text, lexicon.language.code);
}

export function isAdLabel(text: string, lexicon: Lexicon): boolean {
  return text.length < 60 && lexicon.ads.is(text);
}

/** A line that asks the reader to do something: share, subscribe, sign in. */
export function isAppeal(text: string, lexicon: Lexicon): boolean {
  return text.length < 240 && lexicon.appeals.startOf(text) > 0;
}

/** Longer than "Estimated reading time: 12 minutes" in any language. */
const LONGEST_TIME = 60;
/** The minutes: a number, which "about" or the like may open, and behind it no more than their unit. */
const MINUTES =
  /^[^\p{L}\p{N}]{0,4}(?:\p{L}{2,8}\.?\s)?\p{Nd}{1,3}(?:[-–]\p{Nd}{1,3})?\s?(?:\p{L}{1,12}\.?|['’′])\s?$/u;

/** "Reading time: 4 minutes", "4 min read": nothing but how long it takes to read the story. */
export function isReadingTime(text: string, { readingTime }: Lexicon): boolean {
  if (text.length > LONGEST_TIME || !/\p{Nd}/u.test(text)) return false;
  const length = readingTime.startOf(text);
  if (length > 0) return MINUTES.test(text.slice(length));
  const number =
    /^[^\p{L}\p{N}]{0,4}(?:\p{L}{2,8}\.?\s)?\p{Nd}{1,3}(?:[-–]\p{Nd}{1,3})?[\s-]?/u.exec(text)?.[0] ?? '';
  return number !== '' && readingTime.is(text.slice(number.length));
}

/** "Photo: Jane Doe / Agency": starts with a credit word, and is no sentence. */
export function isCredit(text: string, lexicon: Lexicon): boolean {
  if (text.length >= 140) return false;
  const start = text.replace(/^[([{]\s?/, '');
  const length = lexicon.credits.startOf(start);
  return (
    length > 0 &&
    (/^\s?[:/©|]/.test(start.slice(length)) ||
      start.length === length ||
      (text.length < 60 && !endsSentence(text)))
  );
}

/** In the words of any language; detection takes near languages for one another, and pages mix them. */
function everyReadAlso(): Phrases {
  readAlsoOfAll ??= compilePhrases(...languageCodes.map((code) => languageFor(code).readAlso));
  return readAlsoOfAll;
}
let readAlsoOfAll: Phrases | undefined;

/** Where the title begins after "Read also:", "ALSO READ |"; 0 where the line does not begin so. */
export function readAlsoEnd(text: string, lexicon: Lexicon): number {
  if (text.length >= LONGEST) return 0;
  const own = lexicon.readAlso.startOf(text);
  // The words of another language are surely meant only where a mark follows.
  if (own === 0 && !/[:：|»>]/.test(text)) return 0;
  const length = own > 0 ? own : everyReadAlso().startOf(text);
  if (length === 0) return 0;
  const mark = /^[\s:：|»>→–—\-•]*/u.exec(text.slice(length))?.[0] ?? '';
  const end = length + mark.length;
  return own === 0 && !/[:：|»>]/.test(text.slice(0, end)) ? 0 : end;
}

/**
 * "- Tykhyi reported.": a dash, then a name or a short clause. A dash also opens speech in many languages; but speech
 * that goes on to name its speaker has a second dash, and whoever asks or exclaims names no source.
 */
export function readAttribution(text: string): string | null {
  if (text.length > 120 || !/^(?:[-–—―]|--)\s?\p{L}/u.test(text)) return null;
  const source = text.replace(/^[-–—―\s]+/u, '').replace(/[.,;:]$/, '');
  return /[!?¿¡]|\s[–—―-]\s/.test(source) || source.split(' ').length > 14 ? null : source;
}
