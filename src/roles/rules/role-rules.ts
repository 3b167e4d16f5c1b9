/** The rules that give a text block its role: best first, the first that holds decides. */
import { headAuthorRules, openedRules, tailAuthorRules } from './author.js';
import { foreignPartRules, labelRules, noticeRules } from './boilerplate.js';
import { captionRules } from './captions.js';
import { headRules, kickerRules } from './head.js';
import { quotationRules } from './quotations.js';
import { loneLinkRules, relatedRules } from './related.js';
import type { RoleRule } from './role-rule.js';
import { tagRules } from './tags.js';
import { textRules } from './text.js';

export const roleRules: readonly RoleRule[] = [
  ...labelRules,
  ...openedRules,
  ...relatedRules,
  ...kickerRules,
  ...headAuthorRules,
  ...tagRules,
  ...captionRules,
  ...headRules,
  ...foreignPartRules,
  { reason: 'in a part about the author', role: 'author', holds: ({ nature }) => nature === 'author' },
  ...tailAuthorRules,
  ...noticeRules,
  ...loneLinkRules,
  ...quotationRules,
  ...textRules,
];
