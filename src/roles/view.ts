/** A text block as the role rules see it: itself, its place and its neighbours. */
import type { Lexicon } from '../languages/lexicon.js';
import { firstMeta } from '../page/metadata.js';
import type { Page, PageBlock, TextBlock } from '../page/page.js';
import { findClosingLinks } from './links/closing-links.js';
import { findPlainLists } from './links/plain-lists.js';
import { findPromotions, type Promotion } from './links/promotions.js';
import { findSections, type Section } from './links/sections.js';
import { prefixSums, type StoryPlace } from './story/find-story.js';
import { homeOf, homesOf } from './story/homes.js';
import type { Nature } from './story/natures.js';
import { findRepeats } from './story/repeats.js';
import { natureOf, type Survey } from './survey.js';
import { recurs, wordsBetween } from './wording/page-words.js';
import { sameAs } from './wording/similar.js';
import { writersOf } from './wording/writers.js';
import { type Zone, zoneOf } from './zones.js';

export interface View {
  readonly block: TextBlock;
  readonly zone: Zone;
  readonly nature: Nature;
  readonly section: Section | null;
  readonly promotion: Promotion | null;
  /** Stands in a list of teasers. */
  readonly inCard: boolean;
  /** One of the links straight behind the last paragraph, in the story's own part of the page. */
  readonly closing: boolean;
  /** A linked item of a list with items that are none. */
  readonly amongPlainItems: boolean;
  /** How many text blocks stand between the headline and this one; 0 over the headline and right under it. */
  readonly below: number;
  /** How many text blocks stand between the story's last paragraph and this one; 0 inside the story. */
  readonly behind: number;
  /** How much running text the block is; 0 for none. */
  readonly prose: number;
  /** How many blocks of running text come before this one in the story. */
  readonly proseBefore: number;
  /** How many blocks of running text come after this one in the story. */
  readonly proseLeft: number;
  /** Stands beside paragraphs of the story: in the same container as at least one of them. */
  readonly atHome: boolean;
  /** Stands in one part of the page with the headline, and no other running text does. */
  readonly aloneByHeadline: boolean;
  /** A short line near the headline that stands again behind the story, alone or at the head of a text. */
  readonly recurs: boolean;
  /** Names of the story's writers in the page's metadata. */
  readonly writers: readonly string[];
  /** Words that the page writes in lower case somewhere. */
  readonly lowerWords: ReadonlySet<string>;
  /** Words of the story in lower case. Few rules ask. */
  readonly storyWords: () => ReadonlySet<string>;
  /** Alternative text of the picture right before the block; null where there is none. */
  readonly pictured: string | null;
  readonly previous: TextBlock | null;
  readonly next: TextBlock | null;
  /** The lines between this block and the next running text; a few at most. */
  readonly gap: readonly TextBlock[];
  /** The next running text; null where the gap is long or nothing follows. */
  readonly nextText: TextBlock | null;
  /** How much running text the next text block is. */
  readonly nextProse: number;
  readonly headline: string;
  /** The page's metadata description, or the empty string. */
  readonly description: string;
  /** Says the same as the headline. */
  readonly repeatsHeadline: boolean;
  /** Stands in a part of the story whose text the story has word for word before. */
  readonly repeats: boolean;
  /** The headline is repeated further on, and this block stands between the two. */
  readonly betweenHeadlines: boolean;
  readonly lexicon: Lexicon;
}

/**
 * Gives the view of a text block; null for one far above the story. A view is made when its block is looked at: all of
 * them at once would be most of what a page with many small blocks takes of memory.
 */
export function storyViewer(survey: Survey, story: StoryPlace): (block: TextBlock) => View | null {
  const { page, lexicon, headline, natures, prose, lowerWords } = survey;
  const texts = page.blocks.filter((block): block is TextBlock => block.kind === 'text');
  const sections = findSections(page, lexicon, natures, headline);
  const promotions = findPromotions(page, natures);
  const closing = findClosingLinks(page, story, natures);
  const plainLists = findPlainLists(texts);
  const homes = homesOf(page, prose, story);
  const proseBefore = prefixSums(prose.map((value) => (value > 0 ? 1 : 0)));
  const proseUpTo = (index: number) => proseBefore[index + 1] ?? 0;
  const places = placesOf(texts, page.blocks.length);
  const placeOf = (index: number) => places[index] ?? -1;
  const headlinePlace = headline ? placeOf(headline.index) : -1;
  const lastPlace = placeOf(story.last);
  const isHeadline = sameAs(headline?.text ?? '');
  const repetition = texts.find(
    ({ index, text }) => headline && index > headline.index && index <= story.last && isHeadline(text),
  );
  let words: ReadonlySet<string> | null = null;
  const writers = writersOf(page, lexicon);
  const repeats = findRepeats(page, prose, story);
  // A getter in each view would make all of them slow to read: no two would have the same shape.
  const storyWords = () => {
    words ??= wordsBetween(page, story.first, story.last);
    return words;
  };
  const description = descriptionOf(page);
  const nextProseAt = nextRunningText(texts, prose);
  return (block) => {
    const zone = zoneOf(block.index, headline, story);
    if (zone === null) return null;
    const at = placeOf(block.index);
    const next = texts[at + 1] ?? null;
    const gap = gapBetween(texts, at + 1, nextProseAt[at + 1] ?? texts.length);
    return {
      block,
      zone,
      nature: natureOf(block, natures),
      section: sections[block.index] ?? null,
      promotion: promotions[block.container.index] ?? null,
      inCard: survey.cards[block.container.index] ?? false,
      closing: closing.has(block.index),
      amongPlainItems: plainLists.has(block.container.parent),
      below: Math.max(0, at - headlinePlace - 1),
      behind: Math.max(0, at - lastPlace - 1),
      prose: prose[block.index] ?? 0,
      proseBefore: Math.max(0, proseUpTo(block.index - 1) - proseUpTo(story.first - 1)),
      proseLeft: Math.max(0, proseUpTo(story.last) - proseUpTo(block.index)),
      atHome: homes.has(homeOf(block)),
      aloneByHeadline: headline !== null && isAloneBeside(headline, block, proseUpTo),
      recurs: zone !== 'above' && recurs(block, at - headlinePlace - 1, texts, story.last),
      writers,
      lowerWords,
      storyWords,
      pictured: picturedBefore(page.blocks[block.index - 1]),
      previous: texts[at - 1] ?? null,
      next,
      gap,
      nextText: texts[at + gap.length + 1] ?? null,
      nextProse: next ? (prose[next.index] ?? 0) : 0,
      headline: headline?.text ?? '',
      description,
      repeatsHeadline: isHeadline(block.text),
      repeats: repeats.has(block.index),
      betweenHeadlines:
        repetition !== undefined && block.index > (headline?.index ?? 0) && block.index < repetition.index,
      lexicon,
    };
  };
}

function picturedBefore(block: PageBlock | undefined): string | null {
  return block?.kind === 'image' ? block.alt : null;
}

/** `proseUpTo(i)` is how many blocks of running text there are up to block i. */
function isAloneBeside(headline: TextBlock, block: TextBlock, proseUpTo: (index: number) => number): boolean {
  const { first, end } = homeOf(block);
  const holdsHeadline = first <= headline.index && headline.index < end;
  return holdsHeadline && proseUpTo(end - 1) - proseUpTo(first - 1) === 1;
}

/** By index of the block: which of the text blocks it is; -1 for other blocks. */
function placesOf(texts: readonly TextBlock[], length: number): Int32Array {
  const places = new Int32Array(length).fill(-1);
  for (const [at, { index }] of texts.entries()) places[index] = at;
  return places;
}

/** More lines than this are no mere byline, date and share buttons. */
const LONGEST_GAP = 12;

function descriptionOf({ metadata }: Page): string {
  return firstMeta(metadata, 'description', 'og:description', 'twitter:description') ?? '';
}

const NO_LINES: readonly TextBlock[] = [];

function gapBetween(texts: readonly TextBlock[], from: number, to: number): readonly TextBlock[] {
  return to === from || to - from >= LONGEST_GAP ? NO_LINES : texts.slice(from, to);
}

/** For each text block the place of the first running text from there on; behind the last, the number of all. */
function nextRunningText(texts: readonly TextBlock[], prose: readonly number[]): readonly number[] {
  const next: number[] = new Array(texts.length).fill(texts.length);
  for (let at = texts.length - 1; at >= 0; at--)
    next[at] = prose[texts[at]?.index ?? 0] ? at : (next[at + 1] ?? texts.length);
  return next;
}
