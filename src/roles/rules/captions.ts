/** What is said of a picture. */
import { isHeading } from '../../page/page.js';
import { isCaptionWithCredit } from '../wording/credits.js';
import { isCredit } from '../wording/lines.js';
import type { RoleRule } from './role-rule.js';

export const captionRules: readonly RoleRule[] = [
  { reason: 'in a part named as caption', role: 'caption', holds: ({ nature }) => nature === 'caption' },
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
