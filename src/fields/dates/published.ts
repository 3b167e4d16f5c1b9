/** When the story was published. */
import { textsOf as jsonTexts } from '../../page/json-ld.js';
import type { Reading } from '../reading.js';
import { fieldOf, firstValue, type Rule } from '../rule.js';
import { CLOSE_DAYS, daysFrom, isSameMinute } from './compare.js';
import { fromData, publishedData } from './metadata.js';
import { datesBehind, datesByHeadline, datesInPieces, datesOver, linesOfADate, said } from './shown.js';
import { timed } from './timed.js';
import { inText, inZone } from './zone.js';

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

/** Most sites put the day into their addresses: /2025/07/23/ or /20250723. */
function fromAddress(url: string | null | undefined): string | null {
  const path = url?.replace(/^https?:\/\/[^/]*/i, '') ?? '';
  const found = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/.exec(path);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

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

/** News that show the day of their last change alone came out on that day as a rule; and no reader can know better. */
function updatedAlone(reading: Reading): string | null {
  return (
    [datesByHeadline, datesBehind, datesOver]
      .map((dates) => said(reading, dates, 'modified'))
      .find((date) => date !== null) ?? null
  );
}
