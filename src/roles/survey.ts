/** What is found out about a page as a whole before its blocks are looked at one by one. */
import type { Lexicon } from '../languages/lexicon.js';
import type { Page, PageBlock, TextBlock } from '../page/page.js';
import { findHeadline } from './headline/find-headline.js';
import { findCards, withoutStoryCards } from './story/cards.js';
import { findStory, prefixSums, type StoryPlace } from './story/find-story.js';
import { withLooseEnd, withOpening } from './story/homes.js';
import { findNatures, type Nature, type Natures } from './story/natures.js';
import { proseOf } from './story/prose.js';
import { type Told, toldProse } from './told.js';
import { readTeaser } from './wording/lines.js';
import { lowerWordsOf } from './wording/page-words.js';

export interface Survey {
  readonly page: Page;
  readonly lexicon: Lexicon;
  /** The block that shows the headline; null where none can be told. */
  readonly headline: TextBlock | null;
  readonly natures: Natures;
  /** By index of the container: whether it is a teaser in a list of such, or stands in one. */
  readonly cards: readonly boolean[];
  /** By index of the block: how much running text of the story it is; 0 for none. */
  readonly prose: readonly number[];
  /** Words that the page writes in lower case somewhere: names hardly ever are. */
  readonly lowerWords: ReadonlySet<string>;
  /** Null where the page has no running text. */
  readonly story: StoryPlace | null;
}

export function surveyPage(page: Page, lexicon: Lexicon, told: Told): Survey {
  const sentences = page.blocks.map((block) => (block.kind === 'text' ? proseOf(block) : 0));
  const headline = told.headline ?? findHeadline(page, sentences, lexicon);
  const at = headline?.index ?? null;
  const text = page.blocks.map(
    (block) =>
      toldProse(told, block) ?? (isTeaser(block, sentences, lexicon) ? 0 : (sentences[block.index] ?? 0)),
  );
  const natures = findNatures(page, prefixSums(text), at);
  const { cards, prose, story } = placeStory(page, at, (block) =>
    natureOf(block, natures) === 'story' || told.roles.has(block.index) ? (text[block.index] ?? 0) : 0,
  );
  return {
    page,
    lexicon,
    headline,
    natures,
    cards,
    prose,
    lowerWords: lowerWordsOf(page),
    story: story && withLooseEnd(page, prose, withOpening(page, prose, story, headline)),
  };
}

type Placed = Pick<Survey, 'cards' | 'prose' | 'story'>;

/** Where the story stands, and which cards stand around it: those amid its paragraphs are its own. */
function placeStory(page: Page, headline: number | null, textOf: (block: PageBlock) => number): Placed {
  const place = (cards: readonly boolean[]): Placed => {
    const prose = page.blocks.map((block) => (cards[block.container.index] ? 0 : textOf(block)));
    return { cards, prose, story: findStory(page, prose, headline) };
  };
  const all = findCards(page, headline);
  const first = place(all);
  if (!first.story) return first;
  const others = withoutStoryCards(page, all, page.blocks.map(textOf), first.story);
  return others.every((is, index) => is === all[index]) ? first : place(others);
}

export function natureOf(block: PageBlock, natures: Natures): Nature {
  return natures[block.container.index] ?? 'story';
}

/** Only what else counts as running text need be asked. */
function isTeaser(block: PageBlock, sentences: readonly number[], lexicon: Lexicon): boolean {
  return block.kind === 'text' && Boolean(sentences[block.index]) && readTeaser(block.text, lexicon) !== null;
}
