/** When the story was changed last. */
import { fieldOf, type Rule } from '../rule.js';
import { CLOSE_DAYS, daysFrom, MINUTE_MS } from './compare.js';
import { modifiedData } from './metadata.js';
import { datesBehind, datesByHeadline, said } from './shown.js';
import { timed } from './timed.js';

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
