/** How a value is told in the texts of a page: each kind of value is written in its own ways. */
import { normalizeDate } from '../../dates/normalize.js';
import { findDates } from '../../dates/parse-date.js';
import { partTime } from '../../dates/part-time.js';
import { withTimeZone } from '../../dates/time-zone.js';
import type { Reading } from '../../fields/reading.js';
import { cleanText } from '../../fields/text.js';
import { parseCount } from '../../numbers/parse-count.js';
import type { TextBlock } from '../../page/page.js';
import { webUrl } from '../../page/urls.js';
import { wordsOf } from '../../roles/wording/similar.js';
import type { TextRange } from '../evidence.js';

export interface Recognizer {
  /** Whether a text of the page's metadata holds the value. */
  readonly inMetadata: (text: string) => boolean;
  /** Where a block's text holds it; `whole` where it does in other writing, null where it does not. */
  readonly inBlock: (block: TextBlock) => TextRange | 'whole' | null;
}

/**
 * A text, or one of several: the same words in the same order, whatever their case and the marks between them. An
 * address that spells them is none.
 */
export function textRecognizer(values: readonly string[]): Recognizer {
  const sought = values
    .map((value) => ({ value, words: spaced(value) }))
    .filter(({ words }) => words !== ' ');
  return {
    inMetadata: (text) => {
      if (/^https?:/i.test(text)) return false;
      const words = spaced(cleanText(text) ?? '');
      return sought.some((one) => words.includes(one.words));
    },
    inBlock: ({ text }) => {
      for (const { value } of sought) {
        const start = text.indexOf(value);
        if (start >= 0) return { start, end: start + value.length };
      }
      const words = spaced(text);
      return sought.some((one) => words.includes(one.words)) ? 'whole' : null;
    },
  };
}

function spaced(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** An address: other ways to write it lead to the same. */
export function addressRecognizer(value: string, { page }: Reading): Recognizer {
  const base = page.url;
  return { inMetadata: (text) => text === value || webUrl(text, base) === value, inBlock: () => null };
}

/** Longer texts than a line with a date are running text. */
const LONGEST_LINE = 200;

/** A date, in whatever form and language it is written. */
export function dateRecognizer(value: string, { language, options }: Reading): Recognizer {
  const is = (iso: string | null) =>
    iso !== null &&
    (iso === value || (options.timeZone !== undefined && withTimeZone(iso, options.timeZone) === value));
  const day = value.slice(0, 10);
  const inAddress = [day, day.replaceAll('-', '/'), day.replaceAll('-', '')];
  return {
    inMetadata: (text) =>
      is(normalizeDate(text)) ||
      (/^https?:/i.test(text) && value === day && inAddress.some((written) => text.includes(written))),
    inBlock: ({ text, spans }) => {
      const marked = spans.find(({ datetime }) => datetime !== null && is(normalizeDate(datetime, language)));
      if (marked) return { start: marked.start, end: marked.end };
      if (text.length > LONGEST_LINE) return null;
      const found = findDates(partTime(text), language).find(({ iso }) => is(iso));
      return found ? { start: found.start, end: found.end } : null;
    },
  };
}

/** A line of facts has no more numbers. */
const MOST_NUMBERS = 12;

/** A count, with or without marks between its digits, or short for thousands. */
export function countRecognizer(value: number, { lexicon }: Reading): Recognizer {
  const digits = [...String(value)].join("[\\s.,'’٬]?");
  const written = new RegExp(`(?<!\\p{Nd})${digits}(?!\\p{Nd})`, 'u');
  return {
    inMetadata: (text) => written.test(text),
    inBlock: ({ text }) => {
      if (text.length > LONGEST_LINE) return null;
      const found = written.exec(text);
      if (found) return { start: found.index, end: found.index + found[0].length };
      for (let from = 0, seen = 0; seen < MOST_NUMBERS; seen++) {
        const count = parseCount(text.slice(from), lexicon.numberWords);
        if (!count) return null;
        if (count.value === value) return { start: from + count.start, end: from + count.end };
        from += Math.max(1, count.end);
      }
      return null;
    },
  };
}
