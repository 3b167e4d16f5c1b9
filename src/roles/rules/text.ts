/** The text of the story. */
import { ancestors, type Container, isHeading } from '../../page/page.js';
import { endsSentence, weightOf } from '../story/prose.js';
import type { View } from '../view.js';
import { isInside, type RoleRule } from './role-rule.js';

export const textRules: readonly RoleRule[] = [
  {
    reason: 'marked as heading',
    role: 'heading',
    holds: (view) => (isInside(view) || isFirstHeading(view)) && isSubheading(view),
  },
  { reason: 'short line over a paragraph', role: 'heading', holds: isUnmarkedHeading },
  {
    reason: 'list item',
    role: 'list-item',
    holds: (view) => isInside(view) && isItem(view) && (view.block.linkDensity < 0.8 || view.amongPlainItems),
  },
  {
    reason: 'table cell',
    role: 'table-cell',
    holds: (view) => isInside(view) && /^t[dh]$/.test(view.block.tag) && weightOf(view.block.text) < 200,
  },
  {
    reason: 'running text of the story',
    role: 'paragraph',
    holds: (view) => isInside(view) && view.prose > 0,
  },
  {
    reason: 'short line among paragraphs',
    role: 'paragraph',
    holds: (view) => (isInside(view) || isRightOver(view)) && view.atHome && isShortParagraph(view.block),
  },
  {
    reason: 'one paragraph of several, made of links for the most part',
    role: 'paragraph',
    holds: (view) => isInside(view) && view.atHome && isAmongParagraphs(view),
  },
  {
    reason: 'short sentence',
    role: 'paragraph',
    holds: (view) => isInside(view) && view.block.tag === 'line' && endsSentence(view.block.text),
  },
];

const LONGEST_HEADING = 120;

/** A subheading may be a link, to what the paragraphs under it are about; a teaser's title is one in a list of such. */
function isSubheading({ block, inCard, atHome, nextProse }: View): boolean {
  if (!isHeading(block)) return false;
  if (block.linkDensity < 0.8) return true;
  return atHome && nextProse > 0 && !inCard && block.text.length <= LONGEST_HEADING;
}

/** In the head, lower headings are lines of facts more often than not, and long ones sum the story up. */
function isFirstHeading(view: View): boolean {
  const { tag, text } = view.block;
  return isRightOver(view) && /^h[2-4]$/.test(tag) && text.length <= LONGEST_HEADING;
}

/** In the head, beside the first running text and right over it. */
function isRightOver({ zone, atHome, nextProse }: View): boolean {
  return zone === 'head' && atHome && nextProse > 0;
}

/** An item without a paragraph in it, or the short paragraph of one. */
function isItem({ block, prose, nature, inCard }: View): boolean {
  if (block.tag === 'li') return true;
  return block.tag === 'p' && prose === 0 && nature === 'story' && !inCard && isInItem(block.container);
}

function isInItem(container: Container): boolean {
  for (const { tag } of ancestors(container)) {
    if (tag === 'li') return true;
    if (tag === 'ul' || tag === 'ol' || tag === 'table') return false;
  }
  return false;
}

function isUnmarkedHeading(view: View): boolean {
  const { block, nextProse } = view;
  if (!isInside(view) || block.text.length > LONGEST_HEADING || nextProse === 0 || block.linkDensity > 0.5)
    return false;
  if (
    /[.,;:!…。、।۔]["”»’]?$/.test(block.text) ||
    /[.?!]\s/.test(block.text) ||
    /^[\p{P}\p{N}]/u.test(block.text)
  )
    return false;
  if (block.tag === 'line') return block.startsGroup && view.next?.startsGroup === true;
  return view.atHome && block.tag !== 'li' && (block.boldness > 0.95 || isBetweenParagraphs(view));
}

/** A line of a few words with whole paragraphs before and after it. */
function isBetweenParagraphs({ block, previous }: View): boolean {
  return (
    block.tag === 'p' &&
    block.text.length <= 80 &&
    previous !== null &&
    previous.tag === 'p' &&
    endsSentence(previous.text)
  );
}

/** Beside a link fewer characters than these are a label. */
const LABEL = 20;

/** A paragraph by its tag, or a sentence in whatever element; a long one may consist of links for the most part. */
function isShortParagraph({ tag, text, linkDensity }: View['block']): boolean {
  if (linkDensity >= 0.5) {
    const isLong = text.length > 80 && linkDensity < 0.95;
    return endsSentence(text) && (isLong || (tag === 'p' && text.length * (1 - linkDensity) > LABEL));
  }
  return tag === 'p' || (tag !== 'line' && endsSentence(text));
}

/** A link in an enumeration is a name; a longer one is a title. */
const LONGEST_NAME = 30;

/** Of a paragraph that lists names, too, of which not all are links. */
const SOME_LINKS = 0.1;

/** "Vale Verde: Lira, Old Quay, Mill Lane", each a link, between paragraphs of the same element: what the story lists. */
function isAmongParagraphs({ block, previous, next, lexicon }: View): boolean {
  const { text, tag, spans, linkDensity, container } = block;
  if (tag !== 'p' || linkDensity > 0.95 || lexicon.tagLabels.startOf(text) > 0) return false;
  const isBeside = (other: View['block'] | null) =>
    other?.tag === 'p' && other.container.parent === container.parent;
  if (!isBeside(previous) || !(isBeside(next) || (previous?.linkDensity ?? 0) > SOME_LINKS)) return false;
  const links = spans.filter(({ url, start, end }) => url !== null && end > start);
  return (
    links.length > 1 &&
    /^[^:：]{1,30}[:：]/u.test(text) &&
    links.every(({ start, end }) => weightOf(text.slice(start, end)) <= LONGEST_NAME)
  );
}
