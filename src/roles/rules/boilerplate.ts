/** What is no part of the story. */
import { endsSentence, weightOf } from '../story/prose.js';
import type { View } from '../view.js';
import { isAdLabel, isAppeal, isReadingTime } from '../wording/lines.js';
import { isHead, type RoleRule } from './role-rule.js';

/** Wherever it stands. */
export const labelRules: readonly RoleRule[] = [
  {
    reason: 'repeats the headline',
    role: 'boilerplate',
    holds: ({ repeatsHeadline }) => repeatsHeadline,
  },
  { reason: 'stands in the story before', role: 'boilerplate', holds: ({ repeats }) => repeats },
  {
    reason: 'label of an ad',
    role: 'boilerplate',
    holds: ({ block, lexicon }) => isAdLabel(block.text, lexicon),
  },
  { reason: 'label for screen readers', role: 'boilerplate', holds: isForScreenReaders },
  {
    reason: 'how long it takes to read the story',
    role: 'boilerplate',
    holds: ({ block, lexicon }) => isReadingTime(block.text, lexicon),
  },
  {
    reason: 'has neither letter nor number',
    role: 'boilerplate',
    holds: ({ block }) => !/[\p{L}\p{N}]/u.test(block.text) && !/^t[dh]$/.test(block.tag),
  },
  { reason: 'heading of a section of links', role: 'boilerplate', holds: isSectionHeading },
];

/** By the part of the page that it stands in. */
export const foreignPartRules: readonly RoleRule[] = [
  {
    reason: 'in a part that is not the story',
    role: 'boilerplate',
    holds: ({ nature }) => nature === 'boilerplate',
  },
  {
    reason: 'in a part that promotes other stories',
    role: 'boilerplate',
    holds: (view) => view.nature === 'related' && !isHead(view),
  },
  {
    reason: 'in a section of other links',
    role: 'boilerplate',
    holds: ({ section, prose }) => section === 'other' && prose === 0,
  },
];

/** By its wording. */
export const noticeRules: readonly RoleRule[] = [
  {
    reason: 'asks the reader to do something',
    role: 'boilerplate',
    holds: ({ block, lexicon }) => isAppeal(block.text, lexicon) && !/["“«„]/.test(block.text),
  },
  { reason: 'a sentence among labels', role: 'boilerplate', holds: isAmongLabels },
  {
    reason: 'line about rights or origin',
    role: 'boilerplate',
    holds: (view) => !isHead(view) && isRightsLine(view),
  },
];

/** Class names of common style libraries, in words; what else has one of the words says something else. */
const FOR_SCREEN_READERS = [
  ['visually', 'hidden'],
  ['sr', 'only'],
  ['screen', 'reader'],
];
const LONGEST_LABEL = 60;

function isForScreenReaders({ block: { text, container } }: View): boolean {
  if (text.length > LONGEST_LABEL || container.words.has('not')) return false;
  return FOR_SCREEN_READERS.some((names) => names.every((name) => container.words.has(name)));
}

function isSectionHeading({ block, section, lexicon }: View): boolean {
  if (!section || block.text.length > 60) return false;
  return (
    lexicon.tagLabels.is(block.text) ||
    lexicon.relatedHeadings.is(block.text) ||
    lexicon.otherHeadings.is(block.text)
  );
}

/** Plain text: a box's one sentence, between its title and its button; paragraphs stand alone or with their like. */
function isAmongLabels({ block, previous, next, nextProse }: View): boolean {
  if (block.tag !== 'line' || block.startsGroup || weightOf(block.text) > 120 || nextProse > 0) return false;
  return (
    previous?.container === block.container &&
    next?.container === block.container &&
    !endsSentence(previous.text)
  );
}

/** "Reporting by …; editing by …", "Source: …", "© …": at the end of the story, or with a colon anywhere. */
function isRightsLine({ block, proseLeft, lexicon }: View): boolean {
  const length =
    block.text.length < 300 ? lexicon.rights.startOf(block.text.replace(/^(?:[([]|[–—-]\s)/, '')) : 0;
  // Some openers are listed with their colon.
  return length > 0 && (proseLeft < 2 || /^.?\s?[:：]/.test(block.text.slice(length - 1)));
}
