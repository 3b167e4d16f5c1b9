/** When the story was published and changed. */

import { normalizeDate } from '../dates/normalize.js';
import { findDates } from '../dates/parse-date.js';
import { withTimeZone } from '../dates/time-zone.js';
import { textsOf as jsonTexts, typesOf } from '../page/json-ld.js';
import type { Metadata } from '../page/metadata.js';
import type { Reading } from './reading.js';
import { fieldOf, firstValue, type Rule } from './rule.js';
import {
  datesBehind,
  datesByHeadline,
  datesInPieces,
  datesOver,
  linesOfADate,
  type ShownDate,
} from './shown-dates.js';
import { timed } from './timed-date.js';

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'article:publish_date',
  'article:pubdate',
  'og:pubdate',
  'bt:pubdate',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish-date',
  'publishdate',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub_date',
  'publish_date',
  'published_date',
  'published',
  'firstpublished',
  'dc.date.issued',
  'dc.date.published',
  'dc.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_date',
  'release_date',
  'created',
  'date',
];

const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'article:modified',
  'dc.date.modified',
  'dcterms.date.modified',
  'last-modified',
  'last_modified',
  'sailthru.modified',
  'lastmod',
];

/** What the page says for machines. */
const publishedData: readonly Rule<string>[] = [
  {
    name: 'JSON-LD datePublished',
    read: (reading) => fromData(reading, jsonTexts(reading.node?.datePublished)),
  },
  {
    name: 'meta publication date',
    read: (reading) => fromData(reading, metaValues(reading.page.metadata, PUBLISHED_META)),
  },
  {
    name: 'microdata datePublished',
    read: (reading) => fromData(reading, marked(reading.page.metadata, 'datepublished')),
  },
  {
    name: 'JSON-LD datePublished of the web page',
    read: (reading) => fromData(reading, ofWebPage(reading, 'datePublished')),
  },
];

export const publishedRules: readonly Rule<string>[] = [
  { name: 'date by the headline, older than that of the metadata', read: olderShown },
  { name: 'instant of the metadata, given elsewhere with the offset of the place', read: givenWithOffset },
  { name: 'metadata with the time of the day that the first of them give', read: timed(publishedData) },
  ...publishedData,
  {
    name: 'date by the headline that says published',
    read: (reading) => said(reading, datesByHeadline, 'published'),
  },
  { name: 'date by the headline', read: (reading) => said(reading, datesByHeadline, null) },
  {
    name: 'date behind the story that says published',
    read: (reading) => said(reading, datesBehind, 'published'),
  },
  {
    name: 'JSON-LD dateCreated',
    read: (reading) => fromData(reading, jsonTexts(reading.node?.dateCreated ?? reading.node?.uploadDate)),
  },
  {
    name: 'date in the address',
    read: ({ page }) => fromAddress(page.metadata.links.get('canonical')?.[0] ?? page.url),
  },
  {
    name: 'date in the dateline',
    read: (reading) => inText(reading, fieldOf(reading, 'dateline')?.raw ?? ''),
  },
  {
    name: 'line with nothing but a date, by the headline or behind the story',
    read: (reading) => said(reading, linesOfADate, 'published') ?? said(reading, linesOfADate, null),
  },
  { name: 'date parted over lines by the headline', read: (reading) => said(reading, datesInPieces, null) },
  { name: 'date over the story', read: (reading) => said(reading, datesOver, null) },
  { name: 'the only date that the page shows, though it says updated', read: updatedAlone },
];

const modifiedData: readonly Rule<string>[] = [
  {
    name: 'JSON-LD dateModified',
    read: (reading) => fromData(reading, jsonTexts(reading.node?.dateModified)),
  },
  {
    name: 'meta modification date',
    read: (reading) => fromData(reading, metaValues(reading.page.metadata, MODIFIED_META)),
  },
  {
    name: 'microdata dateModified',
    read: (reading) => fromData(reading, marked(reading.page.metadata, 'datemodified')),
  },
  {
    name: 'JSON-LD dateModified of the web page',
    read: (reading) => fromData(reading, ofWebPage(reading, 'dateModified')),
  },
];

const modifiedPlaces: readonly Rule<string>[] = [
  { name: 'metadata with the time of the day that the first of them give', read: timed(modifiedData) },
  ...modifiedData,
  {
    name: 'date by the headline that says updated',
    read: (reading) => said(reading, datesByHeadline, 'modified'),
  },
  {
    name: 'date behind the story that says updated',
    read: (reading) => said(reading, datesBehind, 'modified'),
  },
];

export const modifiedRules: readonly Rule<string>[] = modifiedPlaces.map((rule) => ({
  ...rule,
  read: (reading) => notBefore(fieldOf(reading, 'published'), rule.read(reading)),
}));

function fromData(reading: Reading, values: readonly string[]): string | null {
  for (const value of values) {
    const date = normalizeDate(value);
    if (date) return inZone(reading, date);
  }
  return null;
}

/** The first date in a text, with the offset of the caller's time zone where it has a time of day without one. */
export function inText(reading: Reading, text: string): string | null {
  const date = findDates(text, reading.language).find(({ precision }) => precision !== 'month');
  return date ? inZone(reading, date.iso) : null;
}

export function inZone({ options }: Reading, date: string): string {
  return options.timeZone ? withTimeZone(date, options.timeZone) : date;
}

function metaValues(metadata: Metadata, names: readonly string[]): string[] {
  return names.flatMap((name) => metadata.meta.get(name) ?? []);
}

function marked(metadata: Metadata, name: string): string[] {
  return metadata.properties.filter((property) => property.name === name).map((property) => property.value);
}

/** Content systems describe the page besides the story; of other pages they say nothing more than a link. */
function ofWebPage({ page }: Reading, key: 'datePublished' | 'dateModified'): string[] {
  const pages = page.metadata.jsonLd.filter((node) => typesOf(node).some((type) => WEB_PAGES.has(type)));
  return pages.length === 1 ? jsonTexts(pages[0]?.[key]) : [];
}

const WEB_PAGES: ReadonlySet<string> = new Set(['webpage', 'itempage', 'medicalwebpage']);

function said(
  reading: Reading,
  dates: (reading: Reading) => readonly ShownDate[],
  kind: ShownDate['kind'],
): string | null {
  const date = dates(reading).find((one) => one.kind === kind);
  return date ? inZone(reading, date.iso) : null;
}

/** Most sites put the day into their addresses: /2025/07/23/ or /20250723. */
function fromAddress(url: string | null | undefined): string | null {
  const path = url?.replace(/^https?:\/\/[^/]*/i, '') ?? '';
  const found = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/.exec(path);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

/** Days between which a difference may come from time zones, or from a story that was changed right away. */
const CLOSE_DAYS = 1;
const DAY_MS = 86_400_000;

/**
 * A story that shows an earlier date to its readers was moved or entered anew later: then the metadata have the day of
 * that. Unless the page shows the day of the metadata too: then the earlier one is of something else.
 */
function olderShown(reading: Reading): string | null {
  const given = firstValue(publishedData, reading);
  const shown = given ? datesByHeadline(reading) : [];
  const first = shown[0];
  if (!given || !first || first.kind === 'modified' || daysFrom(first.iso, given) <= CLOSE_DAYS) return null;
  const isShown = shown.some(
    ({ iso, kind }) => kind !== 'modified' && Math.abs(daysFrom(iso, given)) <= CLOSE_DAYS,
  );
  return isShown ? null : inZone(reading, first.iso);
}

/**
 * Metadata tend to give the instant in UTC; where the page gives the same instant with another offset, too, that is
 * the zone of its readers, and its day is the day that they see.
 */
function givenWithOffset(reading: Reading): string | null {
  const given = firstValue(publishedData, reading);
  if (!given || !IN_UTC.test(given)) return null;
  const elsewhere = [
    ...publishedData.map((rule) => rule.read(reading)),
    ...datesByHeadline(reading).map(({ iso }) => iso),
  ];
  return elsewhere.find((date) => date && WITH_OFFSET.test(date) && isSameMinute(date, given)) ?? null;
}

const IN_UTC = /(?:Z|\+00:00)$/;
const WITH_OFFSET = /(?!\+00:00)[+-]\d\d:\d\d$/;
const MINUTE_MS = 60_000;

function isSameMinute(one: string, other: string): boolean {
  return Math.floor(Date.parse(one) / MINUTE_MS) === Math.floor(Date.parse(other) / MINUTE_MS);
}

/** News that show the day of their last change alone came out on that day as a rule; and no reader can know better. */
function updatedAlone(reading: Reading): string | null {
  return (
    [datesByHeadline, datesBehind, datesOver]
      .map((dates) => said(reading, dates, 'modified'))
      .find((date) => date !== null) ?? null
  );
}

/** A change before publication is one of the draft, or of something else: nobody could read what was there before. */
function notBefore(published: string | null, modified: string | null): string | null {
  if (!published || !modified) return modified;
  const isInstant = IS_INSTANT.test(published) && IS_INSTANT.test(modified);
  const isBefore = isInstant
    ? Date.parse(modified) < Date.parse(published) - MINUTE_MS
    : daysFrom(modified, published) > CLOSE_DAYS;
  return isBefore ? null : modified;
}

const IS_INSTANT = /(?:Z|[+-]\d\d:\d\d)$/;

/** Whole days from one calendar day to another, both as written. */
function daysFrom(earlier: string, later: string): number {
  return (Date.parse(later.slice(0, 10)) - Date.parse(earlier.slice(0, 10))) / DAY_MS;
}
