/** The blocks of related stories as teasers: which belong together, and which of them is the title. */

import { groupBy } from '../common/groups.js';
import { once } from '../common/once.js';
import { findDates } from '../dates/parse-date.js';
import { type Container, isHeading, type PageBlock, type Span, type TextBlock } from '../page/page.js';
import { webUrl } from '../page/urls.js';
import { leadsToList, leadsToStory, samePlace } from '../roles/links/addresses.js';
import { weightOf } from '../roles/story/prose.js';
import { readAlsoEnd, readTeaser, readViews } from '../roles/wording/lines.js';
import { type Reading, roleOf, textsOf } from './reading.js';

/** One teaser as it stands on the page. */
export interface Teaser {
  readonly title: string;
  /** Null in plain text. */
  readonly url: string | null;
  /** The block with the title. */
  readonly at: TextBlock;
  /** All its blocks, with date, counter, section label. */
  readonly blocks: readonly TextBlock[];
}

/** More blocks than a teaser has. */
const MOST_BLOCKS = 12;

/** In reading order. */
export function readTeasers(reading: Reading): Teaser[] {
  const teasers: Teaser[] = [];
  let done = -1;
  const related = textsOf(reading, 'related');
  const lists = new Set(
    related.filter((block, at) => isHeadingOfList(block, related[at + 1])).map(addressOf),
  );
  for (const block of related) {
    if (block.index <= done || isOf(lists, block)) continue;
    const links = linksOf(block);
    if (new Set(links.map(({ url }) => samePlace(url))).size > 1) {
      for (const link of links) if (leadsToStory(link.url)) teasers.push(fromLink(link, block));
      continue;
    }
    const blocks = cardOf(block, reading);
    done = blocks.at(-1)?.index ?? block.index;
    const teaser = fromCard(blocks, reading);
    if (teaser) teasers.push(teaser);
  }
  return teasers;
}

/** The short linked heading over a list of teasers: it leads to all that there is of the matter. */
function isHeadingOfList(block: TextBlock, next: TextBlock | undefined): boolean {
  if (!isHeading(block) || weightOf(block.text) >= TITLE || next?.index !== block.index + 1) return false;
  return itemOf(next) !== null && itemOf(block) === null && addressOf(next) !== addressOf(block);
}

function isOf(addresses: ReadonlySet<string | null>, block: TextBlock): boolean {
  const address = addressOf(block);
  return address !== null && addresses.has(address);
}

function itemOf({ container }: TextBlock): Container | null {
  let at: Container | null = container;
  for (let steps = 0; at && steps < CARD_DEPTH; steps++, at = at.parent) if (at.tag === 'li') return at;
  return null;
}

/** How many elements may stand around a title inside of its card. */
const CARD_DEPTH = 6;

interface Link {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** The links to web pages in a block; one that is broken into several elements is one. */
function linksOf({ spans }: TextBlock): Link[] {
  const links: Link[] = [];
  for (const { url, start, end } of spans.filter(isLink).sort((a, b) => a.start - b.start)) {
    const last = links.at(-1);
    if (last?.url === url) links[links.length - 1] = { ...last, end: Math.max(last.end, end) };
    else links.push({ url, start, end });
  }
  return links;
}

function isLink(span: Span): span is Span & { url: string } {
  return span.end > span.start && webUrl(span.url, null) !== null;
}

function fromLink({ url, start, end }: Link, block: TextBlock): Teaser {
  return { title: block.text.slice(start, end), url, at: block, blocks: [] };
}

/** Where a block leads: the link round it, or the first in it. */
function addressOf(block: TextBlock): string | null {
  return block.container.href ?? linksOf(block)[0]?.url ?? null;
}

/** The blocks from this one on that stand in the largest part of the page which leads to no more than one story. */
function cardOf(block: TextBlock, reading: Reading): TextBlock[] {
  if (block.tag === 'line') return [block, ...factsBehind(block, reading)];
  let blocks = [block];
  let box: Container | null = block.container;
  for (; box && box.end - box.first <= MOST_BLOCKS && box.tag !== 'root'; box = box.parent) {
    const inside = textsIn(box, reading);
    if (!isOneCard(inside, reading)) break;
    blocks = inside;
  }
  return blocks;
}

function textsIn(box: Container, { page }: Reading): TextBlock[] {
  return page.blocks
    .slice(box.first, box.end)
    .filter((block: PageBlock): block is TextBlock => block.kind === 'text');
}

const CARD_ROLES: ReadonlySet<string> = new Set(['related', 'boilerplate', 'caption', 'byline', 'author']);

/** No more than one story is linked, and nothing of this story stands in it. */
function isOneCard(blocks: readonly TextBlock[], reading: Reading): boolean {
  const places = new Set<string>();
  for (const block of blocks) {
    if (!CARD_ROLES.has(roleOf(reading, block.index))) return false;
    if (isHeading(block) && block.linkDensity < 0.5 && linkedHeadings(blocks) > 0) return false;
    for (const url of [block.container.href, ...linksOf(block).map((link) => link.url)])
      if (url && leadsToStory(url)) places.add(samePlace(url));
  }
  return places.size <= 1;
}

function linkedHeadings(blocks: readonly TextBlock[]): number {
  return blocks.filter((block) => isHeading(block) && block.linkDensity >= 0.5).length;
}

/** In plain text: the lines behind a title that are a date or a counter. */
function factsBehind(line: TextBlock, reading: Reading): TextBlock[] {
  const facts: TextBlock[] = [];
  for (const block of reading.page.blocks.slice(line.index + 1, line.index + 4)) {
    if (block.kind !== 'text' || block.text.length > 60 || block.container !== line.container) break;
    if (!isFact(block.text, reading)) break;
    facts.push(block);
  }
  return facts;
}

/** Nothing but a date or a counter. */
export function isFact(text: string, { lexicon, language }: Reading): boolean {
  if (readViews(text, lexicon) !== null) return true;
  const [date] = findDates(text, language);
  return date !== undefined && text.length - (date.end - date.start) < 8;
}

function fromCard(blocks: readonly TextBlock[], reading: Reading): Teaser | null {
  const at = titleBlockOf(blocks, reading);
  if (!at) return null;
  const own = addressOf(at);
  const url = own ?? blocks.map(addressOf).find((address) => address && leadsToStory(address)) ?? null;
  if (url && leadsToList(url)) return null;
  return { title: titleIn(at, reading), url, at, blocks };
}

/** A heading; failing that the fullest text that leads to the story; failing that the fullest that is no date or counter. */
function titleBlockOf(blocks: readonly TextBlock[], reading: Reading): TextBlock | null {
  const labels = labelsOf(reading);
  const titles = blocks.filter(
    ({ text }) => text.length < 400 && !isFact(text, reading) && !labels.has(text),
  );
  const linked = titles.filter((block) => {
    const address = addressOf(block);
    return address !== null && block.linkDensity > 0.4 && leadsToStory(address);
  });
  const headings = titles.filter((block) => {
    const address = addressOf(block);
    return isHeading(block) && (address === null || leadsToStory(address));
  });
  const heading = fullest(headings.filter(({ text }) => !/[:：]$/u.test(text)));
  return heading ?? titleByName(linked) ?? firstTitle(linked) ?? fullest(titles);
}

/** Texts that lead to several places: sections, kinds of story, "To the story". */
const labelsOf = once((reading: Reading): ReadonlySet<string> => {
  const links = textsOf(reading, 'related').flatMap((block) => {
    const address = addressOf(block);
    return block.text.length > LONGEST_LABEL || address === null
      ? []
      : [{ text: block.text, place: samePlace(address) }];
  });
  const severalPlaces = [...groupBy(links, ({ text }) => text)].filter(
    ([, group]) => new Set(group.map(({ place }) => place)).size > 1,
  );
  return new Set(severalPlaces.map(([text]) => text));
});

/** Where the whole card is one link, its names tell title from summary. */
function titleByName(blocks: readonly TextBlock[]): TextBlock | null {
  return (
    blocks.find(({ container }) =>
      ['title', 'headline', 'titulo'].some((word) => container.words.has(word)),
    ) ?? null
  );
}

/** A title stands before its summary; shorter texts before it are labels. */
const TITLE = 35;

function firstTitle(blocks: readonly TextBlock[]): TextBlock | null {
  return blocks.find((block) => weightOf(block.text) >= TITLE) ?? fullest(blocks);
}

function fullest(blocks: readonly TextBlock[]): TextBlock | null {
  return blocks.reduce<TextBlock | null>(
    (best, block) => (!best || weightOf(block.text) > weightOf(best.text) ? block : best),
    null,
  );
}

/** A label before the title ends here. */
const LONGEST_LABEL = 40;
const LONGEST_OPENER = 60;

/** The title in its block: without "Read also:", labels before and marks behind it. */
function titleIn(block: TextBlock, reading: Reading): string {
  const { text } = block;
  const teaser = readTeaser(text, reading.lexicon);
  if (teaser) return withoutOpener(teaser.title, reading);
  const [link] = linksOf(block);
  const linked = link ? text.slice(link.start, link.end) : null;
  const isLabelled =
    link && linked && link.start <= LONGEST_OPENER && weightOf(linked) > weightOf(text) * 0.4;
  const title = isLabelled ? linked : (labelledPart(block) ?? text);
  return withoutOpener(title, reading).replace(MORE, '');
}

/** "Title | more", "Title | audio". */
const MORE = /\s[|›»]\s?\p{L}{2,10}$/u;

function withoutOpener(title: string, { lexicon }: Reading): string {
  return title.slice(readAlsoEnd(title, lexicon)).trim();
}

/** A block, no heading, made of two parts, a short label and the title: the title. */
function labelledPart(block: TextBlock): string | null {
  if (isHeading(block)) return null;
  const { text, spans } = block;
  const parts = spans.filter((span) => span.words.size > 0 && span.end > span.start && span.url === null);
  const label = parts.find((span) => span.start === 0 && span.end <= LONGEST_LABEL);
  const title = parts.find((span) => label && span.start > label.end - 1 && span.end === text.length);
  return label && title && title.start - label.end <= 3 ? text.slice(title.start) : null;
}
