/** What is said of a picture. */
import { ancestors, isHeading } from '../../page/page.js';
import type { View } from '../view.js';
import { isCaptionWithCredit } from '../wording/credits.js';
import { isCredit } from '../wording/lines.js';
import type { RoleRule } from './role-rule.js';

export const captionRules: readonly RoleRule[] = [
  { reason: 'in a part named as caption', role: 'caption', holds: ({ nature }) => nature === 'caption' },
  { reason: 'beside the picture of a figure', role: 'caption', holds: isInFigure },
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
