/** Datelines on a line of their own by the headline: 'Kyiv • UNN', 'AFP, MANILA', 'Madrid-29/05/2025 20:00'. */
import type { Dateline } from '../../article.js';
import { findDates } from '../../dates/parse-date.js';
import type { TextBlock } from '../../page/page.js';
import { readViews } from '../../roles/wording/lines.js';
import { trimMarks } from '../../roles/wording/trim.js';
import { isKnownAgency, looksLikeAgency } from '../agencies.js';
import type { Reading } from '../reading.js';
import { isPlaceHere } from './evidence.js';
import { isCapitals, isPlaceName } from './parts.js';
import { isKnownPlace } from './places.js';

/** Longer lines are no such lines. */
const LONGEST = 100;
const BETWEEN = /\s?[•·|,،]\s?|\s[–—-]\s|\s?\/\s|(?<=\p{L})[–-](?=\p{Nd})|[–—-]$|^[–—-]/u;
const LOCATION_WORDS = ['dateline', 'location', 'place', 'city', 'ort', 'lugar', 'luogo', 'local'];

/** Place and agency, with dates and counters beside them; null where the line says anything else. */
export function readAgencyLine(block: Pick<TextBlock, 'text'>, reading: Reading): Dateline | null {
  const parts = factsOf(block, reading);
  const [first, second] = parts ?? [];
  if (!first || !second || parts?.length !== 2) return null;
  for (const [place, agency] of [
    [first, second],
    [second, first],
  ] as const) {
    const known = isKnownAgency(agency);
    if (!known && !(looksLikeAgency(agency) && isCapitals(agency) && agency.length > 2)) continue;
    if (!isPlaceName(place) || isKnownAgency(place)) continue;
    // Two words before an agency may as well be the reporter.
    const single = !place.includes(' ') && /[•·|]/u.test(block.text);
    if (isPlaceHere(place, reading) || (known && isCapitals(place)) || single)
      return { place, agency, raw: rawOf(block.text, first, second) };
  }
  return null;
}

/** A place alone, or beside a date. `among`: other lines of facts stand beside it. */
export function readPlaceLine(block: TextBlock, reading: Reading, among: boolean): Dateline | null {
  const parts = factsOf(block, reading);
  if (!parts || parts.length === 0 || reading.lexicon.byline.startOf(block.text) > 0) return null;
  const place = parts.join(', ');
  if (parts.length > 2 || !parts.every((part) => isPlaceName(part) || isLowerName(part))) return null;
  const { words } = block.container;
  const named = LOCATION_WORDS.some((word) => words.has(word)) && /^\p{Lu}/u.test(place);
  // Sections of local papers are named after cities too; but not beside a date.
  const told = isKnownPlace(place) && block.linkDensity < 0.5 && (hasDate(block, reading) || among);
  const beside = /[•·|]/u.test(block.text) && hasDate(block, reading) && isPlaceHere(place, reading);
  return named || told || beside ? { place, agency: null, raw: place } : null;
}

/** "Duqm, oman": the second name as some pages write it. */
function isLowerName(part: string): boolean {
  return /^\p{Ll}{3,20}$/u.test(part);
}

/** "Von Johannes Ritter, Zürich", "By Jane Doe in Nairobi": the place behind the one author, with a date behind it or not. */
export function readBylinePlace(block: TextBlock, reading: Reading): Dateline | null {
  const start = reading.lexicon.byline.startOf(block.text);
  if (start === 0 || block.text.length > LONGEST) return null;
  const [date] = findDates(block.text, reading.language);
  const text = block.text.slice(0, date?.start).trim();
  const [, names = '', place = ''] =
    /^([^,/]{3,60}?)(?:\s?[,/]\s?|\s(?:in|aus|en|à|em|da|w|v)\s)(\p{Lu}[\p{L}\p{M}.'’ -]{1,30})$/u.exec(
      text.slice(start).replace(/^[\s:]+/u, ''),
    ) ?? [];
  const surely = isKnownPlace(place) || (!place.includes(' ') && isPlaceHere(place, reading));
  return names.trim() !== '' && isPlaceName(place) && surely ? { place, agency: null, raw: place } : null;
}

function hasDate({ text }: TextBlock, { language }: Reading): boolean {
  return findDates(text, language).length > 0;
}

/** The line's parts that are neither date, time nor counter; null for a line that is too long. */
function factsOf({ text }: Pick<TextBlock, 'text'>, { language, lexicon }: Reading): string[] | null {
  if (text.length > LONGEST) return null;
  let rest = text;
  for (const date of findDates(text, language).reverse())
    rest = `${rest.slice(0, date.start)}|${rest.slice(date.end)}`;
  return rest
    .split(BETWEEN)
    .map((part) => trimMarks(part, '–—-'))
    .filter((part) => part !== '' && !isTime(part) && readViews(part, lexicon) === null);
}

/** Words and time zones behind a time of day. */
const CLOCK_WORDS: ReadonlySet<string> = new Set(
  `uhr h hr hrs kl klo am pm a.m p.m gmt utc cet cest eet eest wet west bst est edt cst cdt mst mdt pst pdt ist pkt jst kst pht myt sgt hkt wib wita
   wit wat cat eat sast msk мск aest aedt nzst nzdt น`.split(/\s+/),
);

/** Digits and marks, with a clock word or without letters: "20:59 Uhr", "5.30 p.m.", ": Uhr". */
function isTime(part: string): boolean {
  const word = part.replace(/^[\p{N}\p{P}\s]+|(?<![\p{P}\s])[\p{P}\s]+$/gu, '');
  return word === '' || CLOCK_WORDS.has(word.toLowerCase());
}

function rawOf(text: string, first: string, second: string): string {
  const start = text.indexOf(first);
  const end = text.indexOf(second, start + first.length) + second.length;
  return text.slice(start, end);
}
