/** Reads counters: '12 482', '12,482', '1.2K', '3,5 тыс.', '12万'. */
import { HANGUL, kindAt, UNSPACED } from '../languages/letters.js';
import { toAsciiDigits } from './digits.js';

export interface FoundCount {
  readonly value: number;
  /** UTF-16 offsets of the number, with its multiplier, in the text. */
  readonly start: number;
  readonly end: number;
}

/** Digits in a row, and the mark between them and the digits before. */
interface Run {
  readonly digits: string;
  readonly mark: string;
  readonly end: number;
}

/** A counter's line is short; in a longer text only this much is read behind the first digit. */
const LONGEST = 200;
const FIRST_DIGIT = /\p{Nd}/u;
const RUN = /(.?)(\p{Nd}+)/suy;
/** Spaces (no-break, narrow, thin), apostrophes, the Arabic thousands separator; dot and comma may be decimal marks too. */
const GROUP_MARKS = " \u00a0\u202f\u2009'’٬.,_";
const DECIMAL_MARKS = '.,٫';
const LETTER = /^[\p{L}\p{M}]/u;
/** A multiplier of these may run into the next word: 12万回, 12만회. */
const RUNS_ON = UNSPACED | HANGUL;
const SPACES = /^\s{0,3}/;

/**
 * The first number in `text` as a count; null where there is none, or where it is no whole number. `numberWords`
 * are lower-case words and what they multiply by: `{ k: 1000, тыс: 1000, 万: 10000 }`. One dot or comma before
 * exactly three digits parts thousands; before other digits, or where a multiplier follows, it is a decimal mark.
 */
export function parseCount(text: string, numberWords: Readonly<Record<string, number>>): FoundCount | null {
  const start = text.search(FIRST_DIGIT);
  if (start < 0) return null;
  const window = text.slice(start, start + LONGEST);
  const runs = readRuns(window);
  const groups = countGroups(runs);
  const fraction = runs[groups];
  const decimals = fraction && DECIMAL_MARKS.includes(fraction.mark) ? fraction : null;
  const last = decimals ?? runs[groups - 1];
  if (!last) return null;
  const multiplier = readMultiplier(window, last.end, numberWords);
  // '12.5 views' counts nothing: neither 12 nor 5 is what the page says.
  if (decimals && !multiplier) return null;
  const loneGroup = !decimals && groups === 2 && DECIMAL_MARKS.includes(last.mark) && multiplier !== null;
  const wholeRuns = runs.slice(0, loneGroup ? 1 : groups);
  const whole = wholeRuns.map(({ digits }) => digits).join('');
  const numeral = Number(decimals || loneGroup ? `${whole}.${last.digits}` : whole);
  const value = Math.round(numeral * (multiplier?.factor ?? 1));
  return Number.isSafeInteger(value) ? { value, start, end: start + (multiplier?.end ?? last.end) } : null;
}

/** The runs of digits that stand one mark apart, from the start of `text`. */
function readRuns(text: string): Run[] {
  const runs: Run[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(text); match; match = RUN.exec(text)) {
    const [all, mark = '', digits = ''] = match;
    const first = runs.length === 0;
    if (!first && !(GROUP_MARKS + DECIMAL_MARKS).includes(mark)) break;
    // The pattern's optional mark takes the first digit of a text that starts with digits.
    runs.push({ digits: toAsciiDigits(first ? all : digits), mark: first ? '' : mark, end: RUN.lastIndex });
  }
  return runs;
}

/** How many runs, from the first, make one whole number: 12 482 is two, 1,24,820 (Indian grouping) three. */
function countGroups(runs: readonly Run[]): number {
  const [first, second] = runs;
  if (!first || !second || first.digits.length > 3 || first.digits.startsWith('0'))
    return Math.min(runs.length, 1);
  const { mark } = second;
  if (!GROUP_MARKS.includes(mark)) return 1;
  const grouped = runs.slice(1).findIndex((run) => run.mark !== mark || run.digits.length !== 3);
  const western = grouped < 0 ? runs.length : grouped + 1;
  if (western > 1 || mark !== ',' || first.digits.length > 2) return western;
  const pairs = runs.slice(1).findIndex((run) => run.mark !== mark || run.digits.length !== 2) + 1;
  const closing = runs[pairs];
  return pairs > 1 && closing?.mark === mark && closing.digits.length === 3 ? pairs + 1 : 1;
}

/** The longest number word that starts at `at`, over at most a few spaces; its abbreviation dot belongs to it. */
function readMultiplier(
  text: string,
  at: number,
  numberWords: Readonly<Record<string, number>>,
): { factor: number; end: number } | null {
  const spaces = SPACES.exec(text.slice(at))?.[0].length ?? 0;
  const rest = text.slice(at + spaces);
  if (rest === '') return null;
  const lower = rest.toLowerCase();
  let best: { factor: number; word: string } | null = null;
  for (const word in numberWords) {
    const factor = numberWords[word] ?? 1;
    if (word === '' || !lower.startsWith(word) || word.length <= (best?.word.length ?? 0)) continue;
    if ((kindAt(word, 0) & RUNS_ON) !== 0 || !LETTER.test(rest.slice(word.length))) best = { factor, word };
  }
  if (!best) return null;
  const end = at + spaces + best.word.length;
  return { factor: best.factor, end: text[end] === '.' && !best.word.endsWith('.') ? end + 1 : end };
}
