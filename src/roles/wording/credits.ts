/** Captions and the credits in them. */
import type { Lexicon } from '../../languages/lexicon.js';
import { looksLikeName } from './person-name.js';
import { trimMarks } from './trim.js';

/** A caption and its credit; null for what is not there. */
export interface Caption {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Longer than any caption. */
const LONGEST = 1000;

/** "A harbour at dawn. Photo: Jane Doe/Agency" is a caption and a credit. */
export function splitCredit(text: string, lexicon: Lexicon): Caption {
  const found = findCredit(text, lexicon);
  if (!found) return { caption: text, credit: null };
  const credit = bareCredit(text.slice(found.end));
  const caption = withoutTrail(text.slice(0, found.start));
  return credit === '' ? { caption: text, credit: null } : { caption: caption || null, credit };
}

/** A short line that ends in a credit: what is said under a picture, even where nothing marks it so. */
export function isCaptionWithCredit(text: string, lexicon: Lexicon): boolean {
  if (text.length > 300) return false;
  const { credit } = splitCredit(text, lexicon);
  return credit !== null && credit.length < 80 && credit.split(' ').length < 10;
}

/** A line that is marked as credit, without the words that open it: "(Photo by Jane Doe)", "© Jane Doe". */
export function readCredit(text: string, lexicon: Lexicon): string | null {
  const line = withoutBrackets(text).replace(/^(?:copyright|\(c\))\s+/i, '');
  const open = openerAt(line, 0, lexicon);
  const rest = open ? line.slice(open.end) : line;
  const credit = bareCredit(rest.replace(/^[\s:：=|/–—-]+/u, ''));
  return /[\p{L}\p{N}]/u.test(credit) ? credit : null;
}

/** What stands before a credit, without the marks that part the two. */
export function withoutTrail(caption: string): string {
  return trimMarks(caption, '', '|/([（［〔©–—-');
}

function withoutBrackets(text: string): string {
  return /^[([（［][^()[\]（）［］]*[)\]）］]\.?$/u.test(text)
    ? text.replace(/^.|[)\]）］]\.?$/gu, '')
    : text;
}

/** Without a bracket that closes what opened before it. */
function bareCredit(text: string): string {
  const credit = text.trim();
  return /[)\]）］]$/u.test(credit) && !/[([（［]/u.test(credit) ? credit.slice(0, -1).trimEnd() : credit;
}

/** One of these stands behind the words that open a credit, or is the last of them. */
const MARKS = /^\s?[:：=＝/|–—]+\s*/u;
const MAY_OPEN = /[:：=＝/|–—©]|\p{L}\s\p{L}/u;
/** Before words that open a credit without a mark behind them. */
const ENDED = /(?:^|[.!?…。)"”»’|/(（［[–—-]\s?)$/u;
/** A credit that no mark opens ends the text, and is no longer than this. */
const LONGEST_NAMES = 100;

/** "AP Photo/Jane Doe", "Getty Images/Jane Doe": the name of an agency is part of the credit that it opens. */
const SEVERAL_CAPITALS = /\p{Lu}.*\p{Lu}/u;

interface Opener {
  readonly start: number;
  readonly end: number;
}

/** Where the words that open a credit stand: at a word's start, with a colon, slash or the like, or a name, behind them. */
function findCredit(text: string, lexicon: Lexicon): Opener | null {
  if (text.length > LONGEST || !MAY_OPEN.test(text)) return null;
  for (const { index: start } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}©(]/gu)) {
    const open = openerAt(text, start, lexicon);
    if (open && (open.isMarked || opensName(text, start, open.end))) return { start, end: open.end };
  }
  return null;
}

/** "Photo by", "Picture by" open the credit where a sentence is over, and where nothing but names follow. */
function opensName(text: string, start: number, end: number): boolean {
  if (!ENDED.test(text.slice(Math.max(0, start - 3), start)) || text.length - end > LONGEST_NAMES)
    return false;
  const [name = ''] = text
    .slice(end)
    .trim()
    .split(/[/,;(|)（）]|\svia\s/u, 1)
    .map((first) => first.trimEnd());
  const last = name.split(' ').at(-1) ?? '';
  return /^\p{Lu}{2,}$/u.test(name) || (looksLikeName(name) && /^[\p{Lu}\p{Lo}]/u.test(last));
}

/** Words that open a credit: where they end, or where they begin if they are part of it; null where the text goes on otherwise. */
function openerAt(text: string, start: number, lexicon: Lexicon): { end: number; isMarked: boolean } | null {
  const length = phraseAt(text, start, lexicon);
  if (length === 0) return null;
  const open = openerBehind(text, start, start + length, lexicon);
  if (open || text[start + length] !== ' ') return open;
  // "Image credits:": two phrases, each of which opens credits elsewhere.
  const next = start + length + 1;
  const nextLength = phraseAt(text, next, lexicon);
  return nextLength === 0 ? null : openerBehind(text, next, next + nextLength, lexicon);
}

/** The phrase from `start` to `end` opens a credit by a mark, or by a word such as "by" in it or behind it. */
function openerBehind(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): { end: number; isMarked: boolean } | null {
  const phrase = text.slice(start, end);
  const mark = MARKS.exec(text.slice(end, end + 10))?.[0] ?? '';
  if (/^[/|]/.test(mark.trim()) && SEVERAL_CAPITALS.test(phrase)) return { end: start, isMarked: true };
  if (mark !== '' || /[:：=＝©]$/u.test(phrase)) return { end: end + mark.length, isMarked: true };
  const next = /^\s\p{L}+/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  if (lexicon.byline.is(next)) return { end: end + next.length, isMarked: false };
  return lexicon.byline.is(phrase.split(' ').at(-1) ?? '') ? { end, isMarked: false } : null;
}

function phraseAt(text: string, at: number, lexicon: Lexicon): number {
  return lexicon.credits.startOf(text.slice(at, at + 60));
}
