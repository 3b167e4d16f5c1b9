/** Where the topics of the story stand. */
import { isHeading } from '../../page/page.js';
import { isTopicAddress } from '../links/address-folders.js';
import { weightOf } from '../story/prose.js';
import type { View } from '../view.js';
import { wordsOf } from '../wording/similar.js';
import type { RoleRule } from './role-rule.js';

/** Longer than a topic; a title of a story is. */
const LONGEST = 60;
/** Share of a line's words that the story must have too: it may name persons by surname alone. */
const SHARED = 1 / 3;

const isAround = ({ zone }: View) => zone === 'head' || zone === 'body' || zone === 'tail';

export const tagRules: readonly RoleRule[] = [
  {
    reason: 'in a section of tags',
    role: 'tag',
    holds: (view) =>
      view.section === 'tags' && isAround(view) && view.nature !== 'boilerplate' && isTopicLong(view),
  },
  {
    reason: 'in a part named as tags',
    role: 'tag',
    holds: ({ nature, block, zone }) => nature === 'tags' && zone !== 'above' && block.text.length <= 200,
  },
  {
    reason: 'link marked as tag',
    role: 'tag',
    holds: ({ block, zone, lexicon }) =>
      block.linkDensity > 0.5 &&
      block.spans.some((span) => span.rel.includes('tag')) &&
      (zone === 'tail' || zone === 'body' || lexicon.byline.startOf(block.text) === 0),
  },
  {
    reason: 'links to topics, behind the story',
    role: 'tag',
    holds: (view) =>
      view.zone === 'tail' &&
      view.nature === 'story' &&
      view.section === null &&
      view.block.linkDensity > 0.8 &&
      // Content systems call the items of their menus so.
      !view.block.container.words.has('menu') &&
      isTopicLong(view) &&
      view.block.spans.some((span) => isTopicAddress(span.url)) &&
      !isUnderForeignHeading(view),
  },
  {
    reason: 'opens with a label of tags, behind the story',
    role: 'tag',
    holds: ({ block, zone, lexicon }) => {
      const length = zone === 'tail' ? lexicon.tagLabels.startOf(block.text) : 0;
      return length > 0 && block.text.length <= 200 && /^\s?[:：]\s?\S/.test(block.text.slice(length));
    },
  },
  { reason: 'one of a group of topics behind the story', role: 'tag', holds: isTopicGroup },
];

function isTopicLong({ block }: View): boolean {
  return weightOf(block.text) <= LONGEST || block.spans.filter((span) => span.tag === 'a').length > 1;
}

/** The link to all that a heading stands over, beside it: "News in brief", "All of it". */
function isUnderForeignHeading({ block, previous, lexicon }: View): boolean {
  return (
    previous !== null &&
    isHeading(previous) &&
    previous.container.parent === block.container &&
    !lexicon.tagLabels.is(previous.text)
  );
}

/** Plain text: lines without a blank line between them, short and without punctuation, mostly made of the story's words. */
function isTopicGroup(view: View): boolean {
  const { block, zone, next, previous } = view;
  if (zone !== 'tail' || block.tag !== 'line' || !isTopicLine(view, block.text)) return false;
  return [next, previous].some(
    (beside) => beside !== null && beside.container === block.container && isTopicLine(view, beside.text),
  );
}

function isTopicLine({ storyWords, lexicon }: View, text: string): boolean {
  if (text.length > 40 || /[.!?:;,…|•]/u.test(text) || lexicon.tagLabels.is(text)) return false;
  const words = wordsOf(text);
  const shared = words.filter((word) => storyWords().has(word)).length;
  return words.length > 0 && words.length <= 5 && shared >= words.length * SHARED;
}
