/** What stands over the story: kicker, lead, line of facts. */
import { has } from '../story/natures.js';
import { endsSentence, weightOf } from '../story/prose.js';
import type { View } from '../view.js';
import { authorWords, dateWords, kickerWords, leadWords, viewWords } from '../vocabulary.js';
import { readDateLine, readViews } from '../wording/lines.js';
import { containment, similarity } from '../wording/similar.js';
import { isFact } from './author.js';
import { named } from './named.js';
import { isHead, isShort, type RoleRule } from './role-rule.js';

export const kickerRules: readonly RoleRule[] = [
  {
    reason: 'named as kicker',
    role: 'kicker',
    holds: (view) => isHead(view) && isShort(view.block.text) && named(view, kickerWords) && !isFact(view),
  },
];

export const headRules: readonly RoleRule[] = [
  { reason: 'view counter', role: 'byline', holds: (view) => isHead(view) && isViewCounter(view) },
  {
    reason: 'named as lead',
    role: 'lead',
    holds: (view) =>
      canBeLead(view) && (named(view, leadWords) || view.block.container.itemprops.includes('description')),
  },
  {
    reason: 'heading right under the headline',
    role: 'lead',
    holds: (view) =>
      view.zone === 'head' && view.below < 4 && canBeLead(view) && /^h[2-6]$/.test(view.block.tag),
  },
  {
    reason: 'between the headline and its repetition',
    role: 'lead',
    holds: (view) => canBeLead(view) && view.betweenHeadlines && view.prose > 0,
  },
  {
    reason: 'over the byline or the dateline',
    role: 'lead',
    holds: (view) => canBeLead(view) && isOverByline(view),
  },
  {
    reason: 'the only running text beside the headline',
    role: 'lead',
    holds: (view) =>
      canBeLead(view) &&
      view.aloneByHeadline &&
      view.prose > 0 &&
      view.proseLeft > 1 &&
      weightOf(view.block.text) <= LONGEST_LEAD,
  },
  {
    reason: 'is the description, away from the paragraphs',
    role: 'lead',
    holds: (view) => canBeLead(view) && !view.atHome && isDescription(view),
  },
  {
    reason: 'line of facts',
    role: 'byline',
    holds: (view) => (view.zone === 'above' || view.zone === 'head' || isUnderLead(view)) && isFacts(view),
  },
];

function isViewCounter({ block, lexicon }: View): boolean {
  if (readViews(block.text, lexicon) !== null) return true;
  return block.text.length < 40 && /\p{N}/u.test(block.text) && has(block.container.words, viewWords);
}

function canBeLead(view: View): boolean {
  const { block, zone, nature, inCard } = view;
  if ((zone !== 'head' && zone !== 'opening') || inCard || weightOf(block.text) < 30) return false;
  return nature === 'story' ? block.linkDensity < 0.8 : isTeaserOfItself(view);
}

/** A longer one is the first paragraph of the story. */
const LONGEST_LEAD = 600;

/** The byline or the date stand between this and the next running text, or that opens with a dateline. */
function isOverByline({ block, gap, nextText, lexicon }: View): boolean {
  const weight = weightOf(block.text);
  if (weight < 60 || weight > LONGEST_LEAD) return false;
  const isByline = ({ text }: View['block']) =>
    text.length < 120 && (lexicon.byline.startOf(text) > 0 || readDateLine(text, lexicon).length > 0);
  return gap.some(isByline) || (nextText !== null && DATELINE.test(nextText.text));
}

/** 'ХАРКІВ. 12 травня.', 'LAGOS (AP)', 'Berlin (dpa) -': what opens a report, and no lead. */
const DATELINE = /^(?:\p{Lu}[\p{Lu}\s/-]{2,30}[.,(]|\p{Lu}[\p{L}\s/-]{1,30}\(\p{L}{2,12}\)\s?[-–—])/u;

/** Under the headline, "teaser" is what many call the lead. */
function isTeaserOfItself({ block, zone, nature }: View): boolean {
  return zone === 'head' && nature === 'related' && block.container.href === null && block.linkDensity < 0.2;
}

function isDescription({ block, description }: View): boolean {
  return (
    description.length > 40 &&
    (similarity(block.text, description) > 0.9 || containment(description, block.text) > 0.95)
  );
}

/** Behind the first running text, where that is a lead: the byline may stand there. */
function isUnderLead(view: View): boolean {
  const { block, zone, proseBefore, lexicon } = view;
  if (zone !== 'body' || proseBefore !== 1 || block.text.length > 120 || endsSentence(block.text))
    return false;
  return lexicon.byline.startOf(block.text) > 0 || named(view, authorWords) || named(view, dateWords);
}

/** A byline, a date, "Kyiv • UNN": short, no sentence. */
function isFacts(view: View): boolean {
  const { block, lexicon } = view;
  if (!isShort(block.text)) return false;
  if (named(view, dateWords) || lexicon.byline.startOf(block.text) > 0) return true;
  if (readDateLine(block.text, lexicon).length > 0) return true;
  return view.zone === 'head' && block.text.length < 80 && /\p{L}\s?[•·|]\s?\p{L}/u.test(block.text);
}
