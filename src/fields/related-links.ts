/** Teasers of other stories that belong to this one. */
import type { RelatedLink } from '../article.js';
import { normalizeDate } from '../dates/normalize.js';
import { findDates } from '../dates/parse-date.js';
import type { TextBlock } from '../page/page.js';
import { webUrl } from '../page/urls.js';
import { leadsToStory, samePlace } from '../roles/links/addresses.js';
import { weightOf } from '../roles/story/prose.js';
import { readCounter, readTeaser } from '../roles/wording/lines.js';
import { wordsOf } from '../roles/wording/similar.js';
import { ownPlaces } from './own-places.js';
import { type Reading, roleOf } from './reading.js';
import type { Rule } from './rule.js';
import { readTeasers, type Teaser } from './teasers.js';

export const relatedLinkRules: readonly Rule<RelatedLink[]>[] = [
  { name: 'teasers of the story', read: (reading) => readRelatedLinks(reading) },
];

/** In reading order, each once by title and by address: the first place wins. Of the blocks `among` alone, where they are given. */
export function readRelatedLinks(reading: Reading, among?: ReadonlySet<number>): RelatedLink[] {
  const links: RelatedLink[] = [];
  const seen = new Set([keyOf(reading.roles.headline?.text ?? '')]);
  const places = new Set(ownPlaces(reading));
  for (const teaser of readTeasers(reading)) {
    if (among && !among.has(teaser.at.index)) continue;
    const key = keyOf(teaser.title);
    const url = webUrl(teaser.url, null);
    const place = url ? samePlace(url) : null;
    if (!isTitle(teaser, reading) || seen.has(key) || (place && places.has(place))) continue;
    seen.add(key);
    if (place) places.add(place);
    links.push(toLink(teaser, url, reading));
  }
  return links;
}

function keyOf(title: string): string {
  return wordsOf(title).join(' ');
}

/** Shorter titles are labels, unless their address is surely that of a story. */
const SHORTEST = 12;
const SHORTEST_OF_STORY = 8;
/** In plain text, where no address tells, a title in a list of titles is at least this long. */
const SHORTEST_LINE = 28;
const FEWEST_WORDS = 4;

function isTitle(teaser: Teaser, reading: Reading): boolean {
  const { title, url, at } = teaser;
  const { relatedHeadings, otherHeadings } = reading.lexicon;
  if (
    keyOf(title) === '' ||
    relatedHeadings.is(title) ||
    otherHeadings.is(title) ||
    !/\s|[^\p{ASCII}]/u.test(title)
  )
    return false;
  if (at.tag === 'line') return isTitleLine(teaser, reading);
  return url !== null && weightOf(title) >= (leadsToStory(url) ? SHORTEST_OF_STORY : SHORTEST);
}

function isTitleLine({ title, at }: Teaser, { roles, lexicon }: Reading): boolean {
  const listed = roles.assignments[at.index]?.reason === 'in a section of related articles';
  if (!listed || readTeaser(at.text, lexicon)) return weightOf(title) >= SHORTEST;
  const words = title.split(' ').length;
  const spaced = words >= FEWEST_WORDS || weightOf(title) > title.length * 1.5;
  return spaced && weightOf(title) >= SHORTEST_LINE && !/^(?:by|von|por|par)\p{Lu}/u.test(title);
}

function toLink(teaser: Teaser, url: string | null, reading: Reading): RelatedLink {
  return {
    title: teaser.title,
    url,
    published: dateOf(teaser, reading),
    views: viewsOf(teaser, reading),
    placement: placementOf(teaser, reading),
  };
}

/** By its time element, failing that by its text outside the title. */
function dateOf({ title, blocks, at }: Teaser, { lexicon, language }: Reading): string | null {
  const times = blocks.flatMap(({ spans }) => spans.flatMap(({ datetime }) => (datetime ? [datetime] : [])));
  const marked = times.map((time) => normalizeDate(time)).find((date) => date !== null);
  if (marked) return marked;
  for (const block of blocks) {
    const line = readTeaser(block.text, lexicon);
    if (line) return line.published;
    const text = block === at ? block.text.replace(title, ' ') : block.text;
    const date = findDates(text, language).find(({ precision }) => precision !== 'month');
    if (date) return date.iso;
  }
  return null;
}

function viewsOf({ blocks }: Teaser, { lexicon }: Reading): number | null {
  for (const block of blocks) {
    const views = readTeaser(block.text, lexicon)?.views ?? readCounter(block.text, lexicon);
    if (views !== null) return views;
  }
  return null;
}

/** Between paragraphs, or alone straight behind the last: in the body. With others, or under a heading: after it. */
function placementOf({ at, blocks }: Teaser, reading: Reading): RelatedLink['placement'] {
  const last = reading.roles.story?.last ?? 0;
  if (at.index < last) return 'in-body';
  const own = blocks.length > 0 ? blocks : [at];
  const between = reading.page.blocks
    .slice(last + 1, at.index)
    .filter((block): block is TextBlock => block.kind === 'text' && !own.includes(block));
  const { reason } = reading.roles.assignments[at.index] ?? {};
  const next = (own.at(-1)?.index ?? at.index) + 1;
  return between.length === 0 &&
    reason !== 'in a section of related articles' &&
    roleOf(reading, next) !== 'related'
    ? 'in-body'
    : 'after-body';
}
