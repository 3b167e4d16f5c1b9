/** The headline as the page shows it, parted from the kicker, the site's name and labels that stand in the same line. */
import { once } from '../common/once.js';
import type { PageBlock, TextBlock } from '../page/page.js';
import { kickerSpan } from '../roles/headline/find-headline.js';
import { joinIn } from '../roles/headline/joins.js';
import { siteNames, withoutSiteNames } from '../roles/headline/site-names.js';
import { metadataTitles } from '../roles/headline/titles.js';
import { wordsOf } from '../roles/wording/similar.js';
import { trimMarks } from '../roles/wording/trim.js';
import type { Reading } from './reading.js';
import { cleanText } from './text.js';

export interface ShownHeadline {
  readonly headline: string;
  /** The label that stands in the headline's own line; null where there is none. */
  readonly kicker: string | null;
}

/** Null where no block shows the headline. */
export const readShownHeadline = once((reading: Reading): ShownHeadline | null => {
  const block = reading.roles.headline;
  if (!block) return null;
  const cut = kickerEnd(block, metadataTitles(reading.page)) ?? joinedEnd(block, reading.page.blocks) ?? 0;
  const end = labelStart(block, metadataTitles(reading.page));
  const text = cleanText(withoutEdges(block.text.slice(cut, end)));
  if (!text) return null;
  const headline = withoutLabels(withoutSiteNames(text, siteNames(reading.page)));
  const kicker = cut > 0 ? cleanText(withoutEdges(block.text.slice(0, cut))) : null;
  return { headline, kicker: kicker && isLabel(kicker) ? kicker : null };
});

/** Without separators at the ends: a hidden colon stands between kicker and headline on many pages. */
export function withoutEdges(text: string): string {
  return trimMarks(text, ':|•·–—-', ':|');
}

/** Short, and no date: "Dec 18 2025" over a headline is no kicker. */
function isLabel(text: string): boolean {
  return text.length <= 80 && !/\d{4}/.test(text);
}

/** Where the headline begins in its block; null where nothing marked stands before it. */
function kickerEnd(block: TextBlock, titles: readonly string[]): number | null {
  return kickerSpan(block)?.end ?? separatorEnd(block) ?? namedEnd(block, titles);
}

/** The path to the page, which repeats the headline, stands so many lines from it at most. */
const NEAR = 12;
/** Fewer words than any headline is made of. */
const FEW = 2;

/** Where the page shows the same line with its kicker joined in another way: "Schools: More rain", "Schools – More rain". */
function joinedEnd({ index, text }: TextBlock, blocks: readonly PageBlock[]): number | null {
  for (const other of blocks.slice(Math.max(0, index - NEAR), index + NEAR)) {
    const join = other.kind === 'text' ? joinIn(text, other.text) : null;
    if (join && isLabel(text.slice(0, join.end)) && wordsOf(text.slice(join.start)).length > FEW)
      return join.start;
  }
  return null;
}

/** Behind a separator that is an element of its own: `Kultur<span class="hidden">:</span>`. */
function separatorEnd({ spans, text }: TextBlock): number | null {
  const separator = spans.find(
    ({ start, end }) =>
      start > 0 && end > start && end < text.length && /^[:|•·–—]$/u.test(text.slice(start, end).trim()),
  );
  return separator?.end ?? null;
}

/** Where the block ends in what a title of the page says alone, and a separator or an element's edge parts it. */
function namedEnd({ text, spans }: TextBlock, titles: readonly string[]): number | null {
  const parted = (at: number) => {
    const before = text.slice(0, at).trimEnd();
    return /[:|•·–—]$/u.test(before) || spans.some(({ start, end }) => start === at || end === before.length);
  };
  for (const title of titles) {
    const at = text.length - title.length;
    if (at > 0 && wordsOf(title).length > 2 && text.endsWith(title) && parted(at)) return at;
  }
  return null;
}

/** Where a label behind the headline begins, an element of its own that the page's titles leave out: `… <a>87</a>`. */
function labelStart({ text, spans }: TextBlock, titles: readonly string[]): number {
  for (const title of titles) {
    if (wordsOf(title).length < 3 || title.length >= text.length || !text.startsWith(title)) continue;
    if (spans.some(({ start, end }) => end === title.length && start < end)) return title.length;
  }
  return text.length;
}

/** Words of a label at most, and labels behind one headline. */
const LABEL_WORDS = 5;
const LABELS = 2;

/** "Headline | Opinion", "Headline | Gardens | Home": bars part labels of a few words from the headline. */
export function withoutLabels(text: string): string {
  let rest = text;
  for (let count = 0; count < LABELS; count++) {
    const at = rest.lastIndexOf(' | ');
    const label = at < 0 ? 0 : wordsOf(rest.slice(at)).length;
    if (at < 0 || label > LABEL_WORDS || wordsOf(rest.slice(0, at)).length <= label) return rest;
    rest = rest.slice(0, at).trim();
  }
  return rest;
}
