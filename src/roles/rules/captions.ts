/** What is said of a picture. */
import { ancestors, isHeading } from '../../page/page.js';
import { weightOf } from '../story/prose.js';
import type { View } from '../view.js';
import { isCaptionWithCredit } from '../wording/credits.js';
import { isCredit } from '../wording/lines.js';
import { sameText } from '../wording/similar.js';
import type { RoleRule } from './role-rule.js';

export const captionRules: readonly RoleRule[] = [
  { reason: 'in a part named as caption', role: 'caption', holds: ({ nature }) => nature === 'caption' },
  { reason: 'beside the picture of a figure', role: 'caption', holds: isInFigure },
  {
    reason: 'says what the alternative text of the picture before it says',
    role: 'caption',
    holds: (view) => view.nature === 'story' && view.zone !== 'tail' && isAlternative(view),
  },
  {
    reason: 'opens with a credit',
    role: 'caption',
    holds: ({ block, lexicon }) => isCredit(block.text, lexicon),
  },
  {
    reason: 'between a picture and its credit',
    role: 'caption',
    holds: ({ block, previous, next, lexicon }) =>
      isHeading(block) &&
      previous !== null &&
      previous.index < block.index - 1 &&
      next?.index === block.index + 1 &&
      isCredit(next.text, lexicon),
  },
  {
    reason: 'ends in a credit',
    role: 'caption',
    holds: (view) =>
      (view.block.tag === 'line' || !view.atHome) && isCaptionWithCredit(view.block.text, view.lexicon),
  },
];

/** A figure with more blocks than these holds more than a picture and what is said of it. */
const MOST_BLOCKS = 6;
/** Elements whose text a figure shows, as it may a picture. */
const SHOWN: ReadonlySet<string> = new Set(['td', 'th', 'li', 'blockquote']);

/** HTML: a figure is what it shows and its caption; little text beside a picture is caption or credit, whatever its element. */
function isInFigure({ block, prose, nature }: View): boolean {
  if (prose > 0 || nature !== 'story' || SHOWN.has(block.tag)) return false;
  for (const { tag, first, end } of ancestors(block.container)) {
    if (end - first > MOST_BLOCKS) return false;
    if (tag === 'figure') return first < block.index;
  }
  return false;
}

/** Shorter lines may be names or labels that an alternative text happens to begin with. */
const SHORTEST_ALTERNATIVE = 12;

/** The same, or all of it but for a credit or the name of the site at the end. Headings and links have pictures of their own. */
function isAlternative({ block, pictured }: View): boolean {
  const { text } = block;
  if (pictured === null || isHeading(block) || block.linkDensity > 0.5) return false;
  if (weightOf(text) < SHORTEST_ALTERNATIVE) return false;
  return (
    sameText(text, pictured) || (pictured.startsWith(text) && /^\s[–—|(-]/u.test(pictured.slice(text.length)))
  );
}
