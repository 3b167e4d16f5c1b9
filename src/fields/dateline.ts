/** Where the report was filed and by whom: at the head of the first paragraph, or on a line by the headline. */
import type { Dateline } from '../article.js';
import { findDates } from '../dates/parse-date.js';
import { isAgency } from './agencies.js';
import { looksLikeName } from './authors.js';
import { readNames } from './names.js';
import { type Reading, textsOf } from './reading.js';
import type { Rule } from './rule.js';

export const datelineRules: readonly Rule<Dateline>[] = [
  { name: 'line by the headline', read: fromByline },
  { name: 'head of the first paragraph', read: fromParagraph },
];

/** "Kyiv • UNN": a place and an agency, parted by a bullet or bar. */
function fromByline(reading: Reading): Dateline | null {
  for (const block of textsOf(reading, 'byline')) {
    if (block.text.length > 80) continue;
    const parts = block.text.split(/\s*[•·|]\s*/u).filter(Boolean);
    const [place, agency] = parts;
    if (parts.length !== 2 || !place || !agency || !isAgency(agency) || !isPlace(place, reading)) continue;
    return { place, agency, raw: block.text };
  }
  return null;
}

/** Longest head of a paragraph that is looked at. */
const HEAD = 120;
const DASH = /\s?[—–―-]{1,3}\s/u;

function fromParagraph(reading: Reading): Dateline | null {
  const first = textsOf(reading, 'lead', 'paragraph').slice(0, 3);
  for (const block of first) {
    const dateline = readDateline(block.text, reading);
    if (dateline) return dateline;
  }
  return null;
}

/** Reads a dateline off the head of a paragraph; null where there is none. */
export function readDateline(text: string, reading: Reading): Dateline | null {
  const head = text.slice(0, HEAD);
  return readBracketed(head) ?? readWired(head) ?? readParted(head, reading) ?? readStopped(head, reading);
}

/** 【札幌＝山田太郎】: place, then the reporter. */
function readBracketed(head: string): Dateline | null {
  const found = /^[【［[（(]([^】］\])）＝=]{1,20})[＝=]([^】］\])）]{1,30})[】］\])）]/u.exec(head);
  const [raw, place] = found ?? [];
  return raw && place ? { place: place.trim(), agency: null, raw } : null;
}

/** 新华社杭州7月23日电: agency, place, day, and the word for "wire". */
function readWired(head: string): Dateline | null {
  const found =
    /^[（(]?(\p{Script=Han}{1,8}社|\p{Script=Han}{1,6}网)(?:记者\p{Script=Han}{0,8})?\s?(\p{Script=Han}{2,10}?)\s?(?:\d{1,2}月)?\d{1,2}日(?:综合)?[电電讯]/u.exec(
      head,
    );
  const [raw, agency, place] = found ?? [];
  return raw && agency && place ? { place, agency, raw } : null;
}

/** 'LAGOS (AP) —', 'NAIROBI, May 3 (Reuters) -', 'Bonn/Paris (dpa) -', 'Madrid -': ends with a dash. */
function readParted(head: string, reading: Reading): Dateline | null {
  const dash = DASH.exec(head);
  if (!dash) return null;
  const raw = head.slice(0, dash.index).trim();
  const bracket = /^([^()]{2,60}?)\s?\(([^()]{2,40})\)\s?[.:]?$/u.exec(raw);
  if (bracket) {
    const place = placeOf(bracket[1] ?? '', reading);
    const agency = (bracket[2] ?? '').trim();
    return place && (isAgency(agency) || agency.split(' ').length <= 3) ? { place, agency, raw } : null;
  }
  const place = placeOf(raw, reading);
  const alone = place !== null && (isAllCapitals(place) || place === raw);
  return alone && place.split(' ').length <= 4 && isDatelinePlace(place)
    ? { place, agency: null, raw }
    : null;
}

/** 'ХАРКІВ. 12 травня. УНН.', 'НОВОСИБИРСК, 3 марта. /ИНТЕРФАКС/.': parts in capitals, each with its full stop. */
function readStopped(head: string, reading: Reading): Dateline | null {
  const found =
    /^(\p{Lu}[\p{Lu}\s-]{2,40})[.,]\s(?:(\d{1,2}\s\p{L}{3,12}(?:\s\d{4})?)[.,]?\s)?(?:\/([^/]{2,30})\/|(\p{Lu}[\p{Lu}\s-]{1,20}))\./u.exec(
      head,
    );
  if (!found) return null;
  const [raw, place, , slashed, plain] = found;
  const agency = (slashed ?? plain)?.trim() ?? null;
  return place && agency && placeOf(place, reading) ? { place: place.trim(), agency, raw } : null;
}

/** The place before a date: 'NAIROBI, May 3' gives NAIROBI. */
function placeOf(text: string, reading: Reading): string | null {
  const date = findDates(text, reading.language)[0];
  const day = /[,.]\s\p{L}{3,12}\.?\s\d{1,2}$|[,.]\s\d{1,2}\.?\s\p{L}{3,12}\.?$/u.exec(text);
  const end = date?.start ?? day?.index ?? text.length;
  const place = text.slice(0, end).replace(/[\s,.:]+$/u, '');
  return isPlace(place, reading) ? place : null;
}

function isPlace(place: string, reading: Reading): boolean {
  if (place.length < 2 || place.length > 50 || /[\p{N}"“”«»?!:;]/u.test(place)) return false;
  const words = place.split(/[\s/]+/);
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return (
    words.length <= 6 &&
    capitals >= Math.ceil(words.length / 2) &&
    reading.lexicon.byline.startOf(place) === 0 &&
    !isNameOfAuthor(place, reading)
  );
}

function isNameOfAuthor(place: string, reading: Reading): boolean {
  return textsOf(reading, 'byline').some(
    (block) => readNames(block.text, reading.lexicon).includes(place) && looksLikeName(place),
  );
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Without an agency only a short name in front of a dash is taken for a place: one or two words, or all capitals. */
function isDatelinePlace(place: string): boolean {
  return isAllCapitals(place) || place.split(/[\s/]+/).length <= 2;
}
