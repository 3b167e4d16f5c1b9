/** Teasers of other stories that belong to this one. */
import { ancestors, type Container } from '../../page/page.js';
import { leadsToStory } from '../links/addresses.js';
import { has } from '../story/natures.js';
import { endsSentence, weightOf } from '../story/prose.js';
import type { View } from '../view.js';
import { foreignWords } from '../vocabulary.js';
import { mayBeTeaser, readAlsoEnd, readTeaser } from '../wording/lines.js';
import type { RoleRule } from './role-rule.js';

/** Before the rules by names: a teaser is a teaser wherever it stands. */
export const relatedRules: readonly RoleRule[] = [
  { reason: 'teaser with date or views', role: 'related', holds: isDatedTeaser },
  { reason: 'opens with "read also"', role: 'related', holds: isReadAlso },
  {
    reason: 'in a section of related articles',
    role: 'related',
    holds: ({ block, section, prose, zone }) =>
      section === 'related' && prose === 0 && zone !== 'above' && !isInForeignPart(block.container),
  },
  { reason: 'in a part named as related', role: 'related', holds: isNamedRelated },
  { reason: 'list of links behind the last paragraph', role: 'related', holds: ({ closing }) => closing },
];

/** After the rules by names, among the paragraphs. */
export const loneLinkRules: readonly RoleRule[] = [
  { reason: 'a lone link', role: 'related', holds: isLoneLink },
];

/** A section goes on to the next heading: comments and their form may stand in it. */
function isInForeignPart(container: Container): boolean {
  for (const { tag, words } of ancestors(container))
    if (tag === 'form' || has(words, foreignWords)) return true;
  return false;
}

/** Behind the story only straight behind it, or under a heading that says so: else it is a list of other stories. */
const STRAIGHT_BEHIND = 3;

function isDatedTeaser({ block, zone, nature, section, behind, lexicon }: View): boolean {
  if (zone === 'above' || zone === 'head' || nature === 'boilerplate' || section === 'other') return false;
  if (zone === 'tail' && section !== 'related' && behind > STRAIGHT_BEHIND) return false;
  if (!mayBeTeaser(block.text)) return false;
  // "— Jane Doe (@jane) July 23, 2025" signs a post.
  if (block.tag === 'blockquote' || /^[—–]\s/u.test(block.text)) return false;
  if (lexicon.byline.startOf(block.text) > 0) return false;
  // Where the page has links, a teaser is one.
  if (block.tag !== 'line' && !addressesOf(block).some(leadsToStory)) return false;
  return readTeaser(block.text, lexicon) !== null;
}

/** Named as related wherever it stands; named as a mere teaser where it stands between paragraphs. */
function isNamedRelated({ promotion, section, zone }: View): boolean {
  if (section === 'other' || section === 'tags' || zone === 'above') return false;
  return promotion === 'related' || (promotion === 'teaser' && zone === 'body');
}

function isReadAlso({ block, zone, nature, section, lexicon }: View): boolean {
  if (zone === 'above' || section === 'other' || (nature === 'boilerplate' && zone !== 'body')) return false;
  const end = readAlsoEnd(block.text, lexicon);
  if (end === 0 || end >= block.text.length) return false;
  const opener = block.text.slice(0, end);
  const marked = /[:：|»>→–—-]/u.test(opener);
  // "Read more about our work" goes on with the opener; a title starts anew.
  const anew = /^[^\p{Ll}]/u.test(block.text.slice(end));
  if (!marked && !anew && !opensWithLink(block, end)) return false;
  if (block.linkDensity > 0.4) return nature !== 'boilerplate' || addressesOf(block).some(leadsToStory);
  const alone = marked || (block.tag === 'line' && opener.trim().includes(' '));
  return nature !== 'boilerplate' && alone && !endsSentence(block.text);
}

function opensWithLink({ spans }: View['block'], at: number): boolean {
  return spans.some((span) => span.url !== null && Math.abs(span.start - at) < 2);
}

/** A link that stands by itself between paragraphs, or right behind the last, and leads to another story. */
function isLoneLink({ block, zone, atHome, nature, behind }: View): boolean {
  if (zone !== 'body' && !(zone === 'tail' && atHome && behind <= STRAIGHT_BEHIND)) return false;
  if (nature !== 'story' || !(isLabelledLink(block) || (block.tag !== 'li' && block.linkDensity >= 0.85)))
    return false;
  const address = soleAddress(block);
  return (
    address !== null &&
    weightOf(block.text) >= 20 &&
    leadsToStory(address) &&
    !isCall(block.text) &&
    !leadsOn(block.container)
  );
}

/** "Background: <a>…</a>": nothing but a label and a link. */
function isLabelledLink({ text, spans }: View['block']): boolean {
  return spans.some(
    ({ url, start, end }) =>
      url !== null &&
      start > 0 &&
      start <= 30 &&
      text.length - end < 2 &&
      /[:：|]\s?$/u.test(text.slice(0, start)),
  );
}

/** The address of a block that has just one; null where it has none or several. */
function soleAddress(block: View['block']): string | null {
  const addresses = new Set(addressesOf(block));
  const [first] = addresses;
  return block.container.href ?? (addresses.size === 1 && first ? first : null);
}

function addressesOf({ container, spans }: View['block']): string[] {
  const linked = spans.flatMap((span) => (span.url && span.end > span.start ? [span.url] : []));
  return container.href ? [container.href, ...linked] : linked;
}

/** "WATCH OUR LIVE STREAM >>>", "Find out more on how to help.": calls, no titles. */
function isCall(text: string): boolean {
  return (text === text.toUpperCase() && text !== text.toLowerCase()) || /\p{Ll}\.$/u.test(text);
}

/** Links to the story before and after this one, whatever they are about. */
function leadsOn(container: Container): boolean {
  for (const { words } of ancestors(container))
    if (words.has('prev') || words.has('previous') || words.has('pager')) return true;
  return false;
}
