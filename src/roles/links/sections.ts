/** Blocks under a heading that says what follows: related articles, most read, tags. */
import type { Lexicon } from '../../languages/lexicon.js';
import { type Container, isHeading, type Page, type PageBlock, type TextBlock } from '../../page/page.js';
import type { Natures } from '../story/natures.js';
import { proseOf, weightOf } from '../story/prose.js';
import { leadsToStory } from './addresses.js';

export type Section = 'related' | 'other' | 'tags';

interface OpenSection {
  readonly section: Section;
  readonly heading: TextBlock;
  readonly scope: Container;
  /** Whether the heading stands in a part of the page that is no story: what follows may then stand there too. */
  readonly aside: boolean;
}

/**
 * By index of the block; null where no such heading is in force. The heading itself belongs to its section. Topics and
 * related articles over the headline end there: they are a menu's.
 */
export function findSections(
  page: Page,
  lexicon: Lexicon,
  natures: Natures,
  headline: TextBlock | null,
): readonly (Section | null)[] {
  const sections: (Section | null)[] = new Array(page.blocks.length).fill(null);
  let current: OpenSection | null = null;
  for (const block of page.blocks) {
    const isOver = block === headline && current?.section !== 'other';
    if (isOver || (current && endsAt(block, current))) current = null;
    if (block.kind === 'text') {
      const section = sectionOf(block, page, lexicon);
      if (section)
        current = {
          section,
          heading: block,
          scope: scopeOf(block, page, section),
          aside: isAside(block, natures),
        };
      else if (current && isNextHeading(block, current) && !isLabelInCard(block, page)) current = null;
    }
    const strange = current !== null && !current.aside && isAside(block, natures);
    sections[block.index] = strange ? null : (current?.section ?? null);
  }
  return sections;
}

/** Longer than any list of related stories. */
const MOST_RELATED = 60;
/** More text than a teaser has. */
const PARAGRAPH = 300;
const MOST_RELATED_LINES = 24;

function endsAt(block: PageBlock, { section, heading, scope }: OpenSection): boolean {
  const most = heading.tag === 'line' ? MOST_RELATED_LINES : MOST_RELATED;
  if (section === 'related' && block.index > heading.index + most) return true;
  return block.index >= scope.end || isRunningText(block, scope) || isStoryGoingOn(block, heading);
}

/** Its links are not there, as a script or nobody puts them in: a paragraph follows at once. */
function isStoryGoingOn(block: PageBlock, heading: TextBlock): boolean {
  return (
    block.index === heading.index + 1 &&
    block.kind === 'text' &&
    block.container.parent !== heading.container.parent &&
    block.linkDensity < 0.2 &&
    proseOf(block) >= PARAGRAPH
  );
}

/** In plain text, where nothing else ends it, a section ends where running text goes on. */
function isRunningText(block: PageBlock, scope: Container): boolean {
  return block.kind === 'text' && scope.tag === 'root' && proseOf(block) > 0;
}

/** A heading beside the section's own; over related stories, any that is no title of one and as high as theirs. */
function isNextHeading(block: TextBlock, { section, heading, scope }: OpenSection): boolean {
  if (!isHeading(block) || block.linkDensity >= 0.5) return false;
  return (
    block.container.parent === scope ||
    (section === 'related' && block.tag <= (isHeading(heading) ? heading.tag : 'h2'))
  );
}

/** More than a card holds besides its pictures. */
const MOST_IN_CARD = 5;

/** The name of a section over the title of a card, in the same small part of the page. */
function isLabelInCard(block: TextBlock, page: Page): boolean {
  const next = page.blocks[block.index + 1];
  if (next?.kind !== 'text' || next.linkDensity < 0.5 || weightOf(next.text) <= weightOf(block.text))
    return false;
  const isSmall = ({ first, end }: Container) => end - first <= MOST_IN_CARD;
  for (let at: Container | null = block.container; at && isSmall(at); at = at.parent)
    if (at.end > next.index) return true;
  return false;
}

function isAside(block: PageBlock, natures: Natures): boolean {
  return natures[block.container.index] === 'boilerplate';
}

function sectionOf(block: TextBlock, page: Page, lexicon: Lexicon): Section | null {
  if (block.text.length > 60 || (block.linkDensity > 0.5 && !isHeading(block))) return null;
  if (lexicon.ads.is(block.text)) return null;
  if (lexicon.tagLabels.is(block.text)) return byLinks(block, page) ?? 'tags';
  if (lexicon.relatedHeadings.is(block.text)) return byLinks(block, page) ?? 'related';
  return isOtherHeading(block.text, lexicon) ? 'other' : null;
}

/** "Most read", "Sport: latest news", "Latest from Politics". */
function isOtherHeading(text: string, { otherHeadings }: Lexicon): boolean {
  if (otherHeadings.is(text)) return true;
  const words = text.split(' ');
  if (words.length < 3 || words.length > 6) return false;
  return otherHeadings.is(words.slice(-2).join(' ')) || otherHeadings.is(words.slice(0, 2).join(' '));
}

/** How many blocks under the heading are looked at, and how many links among them. */
const LOOK_AHEAD = 12;
const LINKS = 4;
/** Titles of stories are longer than names of topics. */
const TITLE = 30;

/** "More on this" stands over topics on one page and over stories on the next; its first links tell which. */
function byLinks(heading: TextBlock, page: Page): Section | null {
  const near = countLinks(heading, scopeOf(heading, page, 'tags'), page);
  if (near.stories === 0 && near.topics > 1) return 'tags';
  const { stories } = near.stories > 0 ? near : countLinks(heading, scopeOf(heading, page, 'related'), page);
  return stories > 0 ? 'related' : null;
}

function countLinks(heading: TextBlock, { end }: Container, page: Page): { topics: number; stories: number } {
  let topics = 0;
  let stories = 0;
  for (const block of page.blocks.slice(heading.index + 1, Math.min(end, heading.index + 1 + LOOK_AHEAD))) {
    if (block.kind !== 'text') continue;
    if ((isHeading(block) && block.linkDensity < 0.5) || topics + stories >= LINKS) break;
    const own = block.spans.flatMap((span) => (span.url && span.end > span.start ? [span.url] : []));
    const [address = block.container.href] = own;
    if (!address || block.linkDensity < 0.5) continue;
    if (leadsToStory(address) && weightOf(block.text) >= TITLE) stories++;
    else topics += Math.max(1, own.length);
  }
  return { topics, stories };
}

/** What stands beside a heading of articles and is shorter is no more than "show all". */
const SHOW_ALL = 20;

/** The smallest container round the heading that holds what it is over. */
function scopeOf(block: TextBlock, page: Page, section: Section): Container {
  const least = section === 'related' ? SHOW_ALL : 1;
  let scope = block.container;
  while (scope.parent && !holdsMore(scope, block, page, least)) scope = scope.parent;
  return scope;
}

function holdsMore(scope: Container, heading: TextBlock, page: Page, least: number): boolean {
  const rest = page.blocks.slice(heading.index + 1, Math.min(scope.end, heading.index + 4));
  const texts = rest.filter((block): block is TextBlock => block.kind === 'text');
  return texts.length > 1 || texts.some((block) => weightOf(block.text) >= least);
}
