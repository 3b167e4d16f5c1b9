/** Where the paragraphs of the story live: the containers that they are children of. */
import type { Container, Page, PageBlock, TextBlock } from '../../page/page.js';
import type { StoryPlace } from './find-story.js';
import { endsSentence } from './prose.js';

/** The smallest container that holds the block and others. */
export function homeOf(block: PageBlock): Container {
  let home = block.container;
  while (home.parent && home.end - home.first === 1) home = home.parent;
  return home;
}

/** The homes of the story's running text. */
export function homesOf(page: Page, prose: readonly number[], story: StoryPlace): ReadonlySet<Container> {
  const homes = new Set<Container>();
  for (let at = story.first; at <= story.last; at++) {
    const block = page.blocks[at];
    if (block && prose[at]) homes.add(homeOf(block));
  }
  return homes;
}

/**
 * Where the line that was taken for the headline is one of the headings in the text, as the page's title may be, the
 * story begins over it.
 */
export function withOpening(
  page: Page,
  prose: readonly number[],
  story: StoryPlace,
  headline: TextBlock | null,
): StoryPlace {
  const { parent } = headline?.container ?? {};
  if (!headline || !parent || !/^h[2-6]$/.test(headline.tag)) return story;
  const homes = homesOf(page, prose, story);
  if (!homes.has(parent)) return story;
  let { first } = story;
  for (let at = headline.index - 1; at >= story.container.first; at--) {
    const block = page.blocks[at];
    if (block?.kind !== 'text') continue;
    if (block.tag === 'h1') break;
    if (prose[at] && homes.has(homeOf(block))) first = at;
  }
  return { ...story, first };
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'table', 'dl']);

/**
 * A story may end in a list or table, none of whose items is running text, in a short line, or, cut off, in half a sentence: they belong
 * to the story where they live with it.
 */
export function withLooseEnd(page: Page, prose: readonly number[], story: StoryPlace): StoryPlace {
  const homes = homesOf(page, prose, story);
  let { last } = story;
  for (let at = last + 1; at < page.blocks.length; at++) {
    const block = page.blocks[at];
    if (block?.kind !== 'text') continue;
    if (block.linkDensity > 0.3 && !goesOnListing(block, page.blocks[last])) break;
    if (block.linkDensity > 0.3 || isClosingItem(block, homes) || isClosingLine(block, homes)) last = at;
    else if (!isHeadingAtHome(block, homes)) break;
  }
  return { ...story, last };
}

/** "Region: town, town", each a link, behind a paragraph of the same making. */
function goesOnListing(block: TextBlock, before: PageBlock | undefined): boolean {
  const isListing = ({ tag, text, linkDensity }: TextBlock) =>
    tag === 'p' && linkDensity > 0.1 && linkDensity < 0.95 && /^[^:：]{1,30}[:：]/u.test(text);
  return (
    before?.kind === 'text' &&
    before.container.parent === block.container.parent &&
    isListing(before) &&
    isListing(block)
  );
}

function isClosingItem(block: TextBlock, homes: ReadonlySet<Container>): boolean {
  const list = listOf(block.container);
  let home = list?.parent ?? null;
  // A wide table stands in an element of its own that lets it scroll.
  while (list && home?.parent && home.first === list.first && home.end === list.end) home = home.parent;
  return home !== null && homes.has(home);
}

/** Over a closing list or table; with nothing behind it it closes nothing. */
function isHeadingAtHome({ tag, container }: TextBlock, homes: ReadonlySet<Container>): boolean {
  return /^h[2-6]$/.test(tag) && container.parent !== null && homes.has(container.parent);
}

/** Shorter lines behind the story that are no sentences are labels and calls. */
const HALF_SENTENCE = 80;

/** A paragraph too short for running text, or half a sentence. What ends in a colon opens something: sources, links. */
function isClosingLine(block: TextBlock, homes: ReadonlySet<Container>): boolean {
  const { tag, text } = block;
  const says = text.length >= HALF_SENTENCE || (endsSentence(text) && !/[:：;]$/.test(text));
  return tag === 'p' && says && homes.has(homeOf(block));
}

function listOf(container: Container): Container | null {
  let list: Container | null = null;
  for (let at: Container | null = container; at; at = at.parent) if (LISTS.has(at.tag)) list = at;
  return list;
}
