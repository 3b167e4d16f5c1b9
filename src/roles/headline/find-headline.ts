/** Which block is the headline. */
import type { Lexicon } from '../../languages/lexicon.js';
import { ancestors, type Page, type Span, type TextBlock } from '../../page/page.js';
import { prefixSums } from '../story/find-story.js';
import { has } from '../story/natures.js';
import { crumbWords, headlineWords, kickerWords, relatedWords } from '../vocabulary.js';
import { comparedWords } from '../wording/similar.js';
import { findUnmarkedHeadline } from './find-unmarked-headline.js';
import { isSiteName, siteNames } from './site-names.js';
import { metadataTitles, resemblanceTo } from './titles.js';

/** A heading with this share of the page's running text before it is hardly the story's. */
const BEHIND = 0.5;

/** The block that shows the headline; null where none can be told. `sentences[i]` is what `proseOf` says of block i. */
export function findHeadline(page: Page, sentences: readonly number[], lexicon: Lexicon): TextBlock | null {
  const titles = metadataTitles(page);
  const names = siteNames(page);
  const resemblance = resemblanceTo(titles);
  const isMarked = page.metadata.properties.some(({ name }) => name === 'headline');
  const lines = page.blocks.filter((block): block is TextBlock => block.kind === 'text');
  const prose = prefixSums(lines.map(({ index }) => sentences[index] ?? 0));
  const late = (prose.at(-1) ?? 0) * BEHIND;
  let best: TextBlock | null = null;
  let most = 0;
  lines.forEach((block, at) => {
    const score =
      scoreMarked(block, { titles, names, resemblance, isMarked }) - ((prose[at] ?? 0) > late ? 2 : 0);
    if (score > most) {
      best = block;
      most = score;
    }
  });
  const shown = lines.filter((line) => !line.container.hidden);
  return best ?? findUnmarkedHeadline(shown, titles, lexicon);
}

/** How much each mark of a headline counts, by the tag that sets it. */
const LEVELS: Readonly<Record<string, number>> = { h1: 3, h2: 1, h3: 0.5 };

/** Longer than any headline. */
const LONGEST = 350;

/** What the page's metadata say that helps to know its headline. */
interface Metadata {
  readonly titles: readonly string[];
  readonly names: readonly string[];
  /** How alike the words of a text are to one of the titles, 0 to 1. */
  readonly resemblance: (words: readonly string[]) => number;
  /** Whether microdata or RDFa mark a headline anywhere: only then the parts of each line are asked whether they do. */
  readonly isMarked: boolean;
}

/** 0 where nothing marks the block as headline, or where it is none of this story. */
function scoreMarked(block: TextBlock, { titles, names, resemblance, isMarked }: Metadata): number {
  if (block.text.length > LONGEST) return 0;
  const level = LEVELS[block.tag] ?? 0;
  const named = has(block.container.words, headlineWords);
  const declared = isMarked && isDeclared(block);
  if (level === 0 && !declared && !named) return 0;
  const words = comparedWords(block.text);
  if (words.length === 0 || isSiteName(block.text, names, words)) return 0;
  const label = kickerSpan(block);
  const bare = label ? resemblance(comparedWords(block.text.slice(label.end))) : 0;
  const alike = Math.max(resemblance(words), bare);
  if (titles.length > 0 && alike < leastResemblance(block.tag, declared)) return 0;
  return (
    level +
    5 * alike +
    (declared ? 1.5 : 0) +
    (named ? 0.5 : 0) +
    (label && alike > 0.9 ? 2.5 : 0) -
    (words.length < 3 ? 1.5 : 0) -
    (block.linkDensity > 0.9 ? 1.5 : 0) -
    (block.container.hidden ? 3 : 0) -
    (isAside(block) ? 3 : 0)
  );
}

/** An h1 may be worded as it likes; what is marked less clearly has to resemble a title. */
function leastResemblance(tag: string, declared: boolean): number {
  if (tag === 'h1') return 0;
  return declared || LEVELS[tag] ? 0.3 : 0.8;
}

function isDeclared(block: TextBlock): boolean {
  return (
    block.container.itemprops.includes('headline') ||
    block.spans.some((span) => span.itemprops.includes('headline'))
  );
}

/** More blocks than the path to the page has. */
const LONGEST_PATH = 12;

/** In the menu, the footer, the path to the page, or, but for an h1, in a list of other stories. */
function isAside({ container, tag: level }: TextBlock): boolean {
  for (const { tag, words, first, end } of ancestors(container)) {
    if (tag === 'nav' || tag === 'footer') return true;
    if (end - first <= LONGEST_PATH && has(words, crumbWords)) return true;
    if (level !== 'h1' && has(words, relatedWords)) return true;
  }
  return false;
}

/** The part of a headline block that is its kicker, where markup tells: `<h1><span class="kicker">…</span> …</h1>`. */
export function kickerSpan(block: TextBlock): Span | null {
  return (
    block.spans.find(
      (span) =>
        span.start === 0 && span.end > 0 && span.end < block.text.length && has(span.words, kickerWords),
    ) ?? null
  );
}
