/** The dates that a page shows its readers by the headline, and what the words before each say it is. */

import { once } from '../../common/once.js';
import { normalizeDate } from '../../dates/normalize.js';
import { findDates } from '../../dates/parse-date.js';
import { partTime } from '../../dates/part-time.js';
import type { Lexicon } from '../../languages/lexicon.js';
import type { Container, TextBlock } from '../../page/page.js';
import { has } from '../../roles/story/natures.js';
import { partJoints } from '../../roles/wording/joints.js';
import { blocksByHeadline } from '../facts.js';
import { type Reading, textsOf } from '../reading.js';
import { inZone } from './zone.js';

export interface ShownDate {
  readonly iso: string;
  /** Null where nothing says which of the two it is. */
  readonly kind: 'published' | 'modified' | null;
}

const MODIFIED_NAMES: ReadonlySet<string> = new Set(
  'modified updated changed datemodified lastmod lastmodified update'.split(' '),
);
const PUBLISHED_NAMES: ReadonlySet<string> = new Set(
  'published pubdate datepublished publication created'.split(' '),
);
/** How far behind the story a line may stand that says when it was published. */
const TAIL = 40;
/** "on" and "date" open too much to be told by them alone. */
const TELLING = 5;

/** Longer lines with a date tell of something else: what a picture shows, until when a video is there. */
const LONGEST_LINE = 120;

/** Dates of the lines under the headline, those first that say little else; then of the lines over it, which may be the day's. */
export const datesByHeadline = once((reading: Reading): readonly ShownDate[] => {
  const headline = reading.roles.headline?.index ?? -1;
  const lines = textsOf(reading, 'byline').filter((block) => block.text.length <= LONGEST_LINE);
  const under = lines.filter((block) => block.index >= headline);
  return [
    ...under.filter((block) => !isLooseLine(block, reading)),
    ...under.filter((block) => isLooseLine(block, reading)),
    ...lines.filter((block) => block.index < headline).reverse(),
  ].flatMap((block) => datesOf(block, reading));
});

function isLooseLine({ index }: TextBlock, { roles }: Reading): boolean {
  return roles.assignments[index]?.reason === 'line of facts';
}

/** Dates behind the story on lines that open with "published" or "updated". */
export const datesBehind = once((reading: Reading): readonly ShownDate[] => {
  const { page, roles, lexicon } = reading;
  const last = roles.story?.last;
  if (last === undefined) return [];
  return page.blocks
    .slice(last + 1, last + 1 + TAIL)
    .filter((block): block is TextBlock => block.kind === 'text' && block.text.length < 120)
    .filter((block) => opens(block.text, lexicon) || opens(labelOver(block, reading), lexicon))
    .flatMap((block) => datesOf(block, reading));
});

/** How near behind the story a line counts that is nothing but a date. */
const ALONE_BEHIND = 8;

/**
 * Lines that no other rule takes for the story's, and that are nothing but a date: those by the headline, and one that
 * stands alone right behind the story.
 */
export function linesOfADate(reading: Reading): readonly ShownDate[] {
  const under = blocksByHeadline(reading).filter((block) => isDateAlone(block, reading));
  const last = reading.roles.story?.last ?? Number.POSITIVE_INFINITY;
  const behind = reading.page.blocks
    .slice(last + 1, last + 1 + ALONE_BEHIND)
    .filter((block): block is TextBlock => block.kind === 'text' && isDateAlone(block, reading));
  return [...under, ...(behind.length === 1 ? behind : [])].flatMap((block) => datesOf(block, reading));
}

/** The longest line that is a piece of a date. */
const PIECE = 16;

/** A date that is parted over lines, as on the leaf of a calendar: "13" over "Aug 2024", "November 20" over "15:23 2024". */
export function datesInPieces(reading: Reading): readonly ShownDate[] {
  return blocksByHeadline(reading).flatMap((block) => {
    const lines = piecesFrom(block, reading);
    // The time may stand between day and year.
    const times = lines.join(' ').match(CLOCK) ?? [];
    const text = `${lines.join(' ').replace(CLOCK, ' ')} ${times[0] ?? ''}`.trim();
    const [date] = lines.length > 1 ? findDates(text, reading.language) : [];
    const isWhole = date && date.precision !== 'month' && date.end - date.start === text.length;
    return isWhole ? [{ iso: date.iso, kind: null }] : [];
  });
}

const CLOCK = /\b\d{1,2}:\d\d\b/g;
const MOST_PIECES = 3;

/** The short lines from this one on in the smallest part of the page that holds more than it. */
function piecesFrom(block: TextBlock, { page }: Reading): string[] {
  let box: Container | null = block.container;
  while (box && box.end - box.first < 2) box = box.parent;
  if (!box || box.first !== block.index || box.end - box.first > MOST_PIECES) return [];
  const lines = page.blocks.slice(box.first, box.end).map((one) => (one.kind === 'text' ? one.text : ''));
  return lines.every((line) => line !== '' && line.length <= PIECE) ? lines : [];
}

function isDateAlone(block: TextBlock, { language, roles }: Reading): boolean {
  const role = roles.assignments[block.index]?.role;
  if (block.text.length > LONGEST_LINE || (role !== 'boilerplate' && role !== 'tag')) return false;
  // "28 minutes ago" is a date by its markup alone.
  const isMarked = block.spans.some(
    ({ datetime, start, end }) => datetime !== null && block.text.length - (end - start) <= BESIDE_DATE,
  );
  if (isMarked) return true;
  const dates = findDates(partTime(block.text), language);
  const shown = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return shown > 0 && dates[0]?.precision !== 'month' && block.text.length - shown <= BESIDE_DATE;
}

/** What may stand beside a date in a line that is nothing else: a weekday, a dash, a word for the clock. */
const BESIDE_DATE = 12;

/** The last resort on any page: a date in its header that is not that of the day on which it was made or fetched. */
export function datesOver(reading: Reading): readonly ShownDate[] {
  const { page, roles } = reading;
  const end = roles.headline?.index ?? roles.story?.first ?? 0;
  return page.blocks
    .slice(0, end)
    .filter((block): block is TextBlock => block.kind === 'text' && block.text.length < LONGEST_LINE)
    .flatMap((block) => datesOf(block, reading));
}

function opens(text: string, { published, modified }: Lexicon): boolean {
  return published.startOf(text) >= TELLING || modified.startOf(text) >= TELLING;
}

function datesOf(block: TextBlock, reading: Reading): ShownDate[] {
  const marked = block.spans.flatMap((span) => {
    const iso = span.datetime ? normalizeDate(span.datetime, reading.language) : null;
    return iso ? [{ iso, start: span.start, end: span.end, words: span.words }] : [];
  });
  const found = findDates(partTime(block.text), reading.language)
    .filter(({ precision }) => precision !== 'month')
    .map(({ iso, start, end }) => ({ iso, start, end, words: wordsAt(block, start) }));
  const dates = marked.length > 0 ? marked : found;
  return dates.map(({ iso, start, words }, at) => {
    const before = block.text.slice(dates[at - 1]?.end ?? 0, start);
    return { iso, kind: kindOf(before, words, block, reading) };
  });
}

function wordsAt(block: TextBlock, start: number): ReadonlySet<string> {
  const span = block.spans.find((one) => one.start <= start && start < one.end && one.words.size > 0);
  return span?.words ?? new Set();
}

function kindOf(
  before: string,
  words: ReadonlySet<string>,
  block: TextBlock,
  reading: Reading,
): ShownDate['kind'] {
  const { lexicon } = reading;
  const said = kindSaid(partJoints(before, lexicon), lexicon) ?? kindSaid(labelOver(block, reading), lexicon);
  return said ?? kindNamed(words) ?? kindNamed(namesOf(block.container));
}

/** Where both are said ("Published, updated on"), the word nearest to the date tells; "on" belongs to either. */
function kindSaid(text: string, { published, modified }: Lexicon): ShownDate['kind'] {
  let kind: ShownDate['kind'] = null;
  for (const { index } of text.slice(-60).matchAll(WORD_START)) {
    const rest = text.slice(-60).slice(index);
    if (modified.startOf(rest) > 0) kind = 'modified';
    else if (published.startOf(rest) >= TELLING) kind = 'published';
  }
  return kind;
}

const WORD_START = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu;

function kindNamed(words: ReadonlySet<string>): ShownDate['kind'] {
  if (has(words, MODIFIED_NAMES)) return has(words, PUBLISHED_NAMES) ? null : 'modified';
  return has(words, PUBLISHED_NAMES) ? 'published' : null;
}

function namesOf(container: Container): ReadonlySet<string> {
  return new Set([...container.words, ...container.itemprops]);
}

/** A label that stands on the line before: "Published". */
function labelOver(block: TextBlock, { page, lexicon }: Reading): string {
  const before = page.blocks[block.index - 1];
  if (before?.kind !== 'text') return '';
  return lexicon.published.is(before.text) || lexicon.modified.is(before.text) ? before.text : '';
}

/** The first of some dates that are said to be of one kind. */
export function said(
  reading: Reading,
  dates: (reading: Reading) => readonly ShownDate[],
  kind: ShownDate['kind'],
): string | null {
  const date = dates(reading).find((one) => one.kind === kind);
  return date ? inZone(reading, date.iso) : null;
}
