/** Captions and the credits in them. */
import type { Lexicon } from '../../languages/lexicon.js';
import { trimMarks } from './trim.js';

/** A caption and its credit; null for what is not there. */
export interface Caption {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Longer than any caption. */
const LONGEST = 1000;

/** One of these stands behind the words that open a credit, or is the last of them. */
const OPENER = /[:：/|–—©]/;

/** "A harbour at dawn. Photo: Jane Doe/Agency" is a caption and a credit. */
export function splitCredit(text: string, lexicon: Lexicon): Caption {
  const found = findCredit(text, lexicon);
  if (!found) return { caption: text, credit: null };
  const credit = text
    .slice(found.end)
    .replace(/[)\]）]$/u, '')
    .trim();
  const caption = trimMarks(text.slice(0, found.start), '', '|/([（–—-');
  return credit === '' ? { caption: text, credit: null } : { caption: caption || null, credit };
}

/** A short line that ends in a credit: what is said under a picture, even where nothing marks it so. */
export function isCaptionWithCredit(text: string, lexicon: Lexicon): boolean {
  if (text.length > 300) return false;
  const { credit } = splitCredit(text, lexicon);
  return credit !== null && credit.length < 80 && credit.split(' ').length < 10;
}

/** Where the words that open a credit stand: at a word's start, and with a colon, slash or the like behind them. */
function findCredit(text: string, lexicon: Lexicon): { start: number; end: number } | null {
  if (text.length > LONGEST || !OPENER.test(text)) return null;
  for (const { index: start } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}©(]/gu)) {
    const head = text.slice(start, start + 60);
    const length = lexicon.credits.startOf(head);
    if (length === 0) continue;
    const opener = /^\s?[:：/|–—]+\s*/u.exec(head.slice(length))?.[0] ?? '';
    if (opener !== '' || /[:：©]$/u.test(head.slice(0, length)))
      return { start, end: start + length + opener.length };
  }
  return null;
}
