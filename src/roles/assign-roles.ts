/** Gives each block of the page one role. The heart of the parser: body, related links and tags fall out of it. */
import type { Lexicon } from '../languages/lexicon.js';
import { firstMeta } from '../page/metadata.js';
import type { Page, PageBlock, TextBlock } from '../page/page.js';
import { findCards } from './cards.js';
import { findClosingLinks } from './closing-links.js';
import { findHeadline } from './find-headline.js';
import { findStory, prefixSums, type StoryPlace } from './find-story.js';
import { readTeaser } from './lines.js';
import { findNatures, type Natures } from './natures.js';
import { findPromotions } from './promotions.js';
import { proseOf } from './prose.js';
import type { Assignment } from './role.js';
import { roleRules } from './rules.js';
import { findSections } from './sections.js';
import { sameText } from './similar.js';
import type { View, Zone } from './view.js';

export interface Roles {
  /** By index of the block. */
  readonly assignments: readonly Assignment[];
  /** The block that shows the headline; null where none can be told. */
  readonly headline: TextBlock | null;
  /** Null where the page has no running text. */
  readonly story: StoryPlace | null;
}

const NONE: Assignment = { role: 'boilerplate', reason: 'no rule holds' };
const OUTSIDE: Assignment = { role: 'boilerplate', reason: 'outside the story' };

export function assignRoles(page: Page, lexicon: Lexicon): Roles {
  const headline = findHeadline(page, lexicon);
  const rawProse = page.blocks.map((block) =>
    block.kind === 'text' && !readTeaser(block.text, lexicon) ? proseOf(block) : 0,
  );
  const natures = findNatures(page, prefixSums(rawProse), headline?.index ?? null);
  const cards = findCards(page, headline?.index ?? null);
  const prose = rawProse.map((value, index) => {
    const block = page.blocks[index];
    return natureOf(block, natures) === 'story' && !(block && cards[block.container.index]) ? value : 0;
  });
  const story = findStory(page, prose, headline?.index ?? null);
  if (!story) return { assignments: page.blocks.map(() => OUTSIDE), headline, story };
  const views = viewsOf(page, { headline, story, natures, prose, lexicon });
  return {
    assignments: views.map((view, index) => assign(page.blocks[index], view, headline)),
    headline,
    story,
  };
}

interface Findings {
  readonly headline: TextBlock | null;
  readonly story: StoryPlace;
  readonly natures: Natures;
  readonly prose: readonly number[];
  readonly lexicon: Lexicon;
}

function natureOf(block: PageBlock | undefined, natures: Natures) {
  return block ? (natures[block.container.index] ?? 'story') : 'story';
}

function assign(
  block: PageBlock | undefined,
  view: View | Zone | null,
  headline: TextBlock | null,
): Assignment {
  if (!block || view === null) return OUTSIDE;
  if (block === headline) return { role: 'headline', reason: 'the headline' };
  if (typeof view === 'string') {
    return block.kind === 'text' || view === 'tail'
      ? OUTSIDE
      : { role: block.kind, reason: 'stands in the story' };
  }
  return roleRules.find((rule) => rule.holds(view)) ?? NONE;
}

/** Text blocks of the story's surroundings get a view, other blocks in it their zone, blocks far from it null. */
function viewsOf(page: Page, found: Findings): (View | Zone | null)[] {
  const { headline, story, natures, prose, lexicon } = found;
  const sections = findSections(page, lexicon, natures);
  const promotions = findPromotions(page, natures);
  const closing = findClosingLinks(page, story, natures);
  const proseBefore = prefixSums(prose.map((value) => (value > 0 ? 1 : 0)));
  const homes = new Set(
    prose.flatMap((value, index) => (value > 0 && isIn(story, index) ? homeOf(page.blocks[index]) : [])),
  );
  const texts = page.blocks.filter((block): block is TextBlock => block.kind === 'text');
  const place = new Map(texts.map((block, at) => [block.index, at]));
  const lastPlace = place.get(story.last) ?? 0;
  const repetition = headline
    ? texts.find(
        (block) =>
          block.index > headline.index && block.index <= story.last && sameText(block.text, headline.text),
      )
    : undefined;
  const shared = {
    headline: headline?.text ?? '',
    description: firstMeta(page.metadata, 'description', 'og:description', 'twitter:description') ?? '',
    lexicon,
  };
  return page.blocks.map((block) => {
    const zone = zoneOf(block.index, found);
    if (block.kind !== 'text' || zone === null)
      return natureOf(block, natures) === 'story' || natureOf(block, natures) === 'caption' ? zone : null;
    const at = place.get(block.index) ?? 0;
    const next = texts[at + 1] ?? null;
    return {
      ...shared,
      block,
      zone,
      nature: natureOf(block, natures),
      section: sections[block.index] ?? null,
      promotion: promotions[block.container.index] ?? null,
      closing: closing.has(block.index),
      behind: Math.max(0, at - lastPlace - 1),
      prose: prose[block.index] ?? 0,
      atHome: homes.has(homeOf(block)[0] ?? -1),
      next,
      previous: texts[at - 1] ?? null,
      proseLeft: Math.max(0, (proseBefore[story.last + 1] ?? 0) - (proseBefore[block.index + 1] ?? 0)),
      nextProse: next ? (prose[next.index] ?? 0) : 0,
      betweenHeadlines:
        repetition !== undefined &&
        headline !== null &&
        block.index > headline.index &&
        block.index < repetition.index,
    };
  });
}

function isIn(story: StoryPlace, index: number): boolean {
  return index >= story.first && index <= story.last;
}

/** The smallest container that holds the block and others: whose children the paragraphs are. */
function homeOf(block: PageBlock | undefined): number[] {
  if (!block) return [];
  let home = block.container;
  while (home.parent && home.end - home.first === 1) home = home.parent;
  return [home.index];
}

/** How many blocks over the headline may belong to it. */
const ABOVE = 12;

function zoneOf(index: number, { headline, story }: Findings): Zone | null {
  const top = headline && headline.index < story.first ? headline.index : story.first;
  if (index < top) return index >= top - ABOVE ? 'above' : null;
  if (index < story.first) return 'head';
  if (index === story.first) return 'opening';
  return index <= story.last ? 'body' : 'tail';
}
