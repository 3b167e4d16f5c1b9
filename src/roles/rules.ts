/** The rules that give a text block its role: best first, the first that holds decides. */
import { ancestors, type Container } from '../page/page.js';
import { leadsToStory } from './addresses.js';
import { headAuthorRules, isFact, openedRules, tailAuthorRules } from './author-rules.js';
import { isCaptionWithCredit } from './credits.js';
import {
  isAdLabel,
  isAppeal,
  isCredit,
  readAlsoEnd,
  readAttribution,
  readDateLine,
  readTeaser,
  readViews,
} from './lines.js';
import { named } from './named.js';
import { has } from './natures.js';
import { endsSentence, weightOf } from './prose.js';
import type { Role } from './role.js';
import { containment, sameText, similarity } from './similar.js';
import { tagRules } from './tag-rules.js';
import type { View } from './view.js';
import { authorWords, dateWords, kickerWords, leadWords, viewWords } from './vocabulary.js';

export interface RoleRule {
  readonly reason: string;
  readonly role: Role;
  readonly holds: (view: View) => boolean;
}

const isHead = ({ zone }: View) => zone === 'above' || zone === 'head' || zone === 'opening';
const isInside = ({ zone }: View) => zone === 'body' || zone === 'opening';

/** What a block is wherever it stands. */
const everywhere: readonly RoleRule[] = [
  {
    reason: 'repeats the headline',
    role: 'boilerplate',
    holds: (view) => sameText(view.block.text, view.headline),
  },
  {
    reason: 'label of an ad',
    role: 'boilerplate',
    holds: ({ block, lexicon }) => isAdLabel(block.text, lexicon),
  },
  { reason: 'heading of a section of links', role: 'boilerplate', holds: isSectionHeading },
  ...openedRules,
  { reason: 'teaser with date or views', role: 'related', holds: isDatedTeaser },
  { reason: 'opens with "read also"', role: 'related', holds: isReadAlso },
  {
    reason: 'in a section of related articles',
    role: 'related',
    holds: ({ section, prose, zone }) => section === 'related' && prose === 0 && zone !== 'above',
  },
  { reason: 'in a part named as related', role: 'related', holds: isNamedRelated },
  { reason: 'list of links behind the last paragraph', role: 'related', holds: ({ closing }) => closing },
  {
    reason: 'named as kicker',
    role: 'kicker',
    holds: (view) => isHead(view) && isShort(view.block.text) && named(view, kickerWords) && !isFact(view),
  },
  ...headAuthorRules,
  ...tagRules,
  { reason: 'in a part named as caption', role: 'caption', holds: ({ nature }) => nature === 'caption' },
  {
    reason: 'opens with a credit',
    role: 'caption',
    holds: ({ block, lexicon }) => isCredit(block.text, lexicon),
  },
  {
    reason: 'ends in a credit',
    role: 'caption',
    holds: (view) =>
      (view.block.tag === 'line' || !view.atHome) && isCaptionWithCredit(view.block.text, view.lexicon),
  },
];

/** What stands over the story. */
const inHead: readonly RoleRule[] = [
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

/** What stands in and behind the story. */
const inBody: readonly RoleRule[] = [
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
  { reason: 'in a part about the author', role: 'author', holds: ({ nature }) => nature === 'author' },
  ...tailAuthorRules,
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
  { reason: 'a lone link', role: 'related', holds: isLoneLink },
  {
    reason: 'attribution after a quotation',
    role: 'attribution',
    holds: (view) => view.zone !== 'head' && isAttribution(view),
  },
  {
    reason: 'block quotation',
    role: 'quote',
    holds: (view) => isInside(view) && view.block.tag === 'blockquote',
  },
  {
    reason: 'paragraph with an attribution after it',
    role: 'quote',
    holds: (view) => isInside(view) && view.prose > 0 && isAttributed(view),
  },
  {
    reason: 'marked as heading',
    role: 'heading',
    holds: (view) => isInside(view) && /^h[1-6]$/.test(view.block.tag) && view.block.linkDensity < 0.8,
  },
  { reason: 'short line over a paragraph', role: 'heading', holds: isUnmarkedHeading },
  {
    reason: 'list item',
    role: 'list-item',
    holds: (view) => isInside(view) && view.block.tag === 'li' && view.block.linkDensity < 0.8,
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
    holds: (view) => isInside(view) && view.atHome && isShortParagraph(view.block),
  },
  {
    reason: 'short sentence',
    role: 'paragraph',
    holds: (view) => isInside(view) && view.block.tag === 'line' && endsSentence(view.block.text),
  },
];

export const roleRules: readonly RoleRule[] = [...everywhere, ...inHead, ...inBody];

function isShort(text: string): boolean {
  return text.length <= 200;
}

function isSectionHeading({ block, section, lexicon }: View): boolean {
  if (!section || block.text.length > 60) return false;
  return (
    lexicon.tagLabels.is(block.text) ||
    lexicon.relatedHeadings.is(block.text) ||
    lexicon.otherHeadings.is(block.text)
  );
}

/** Behind the story only straight behind it, or under a heading that says so: else it is a list of other stories. */
const STRAIGHT_BEHIND = 3;

function isDatedTeaser({ block, zone, nature, section, behind, lexicon }: View): boolean {
  if (zone === 'above' || zone === 'head' || nature === 'boilerplate' || section === 'other') return false;
  if (zone === 'tail' && section !== 'related' && behind > STRAIGHT_BEHIND) return false;
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

function isViewCounter({ block, lexicon }: View): boolean {
  if (readViews(block.text, lexicon) !== null) return true;
  return block.text.length < 40 && /\p{N}/u.test(block.text) && has(block.container.words, viewWords);
}

function canBeLead(view: View): boolean {
  const { block, zone, nature, inCard } = view;
  if ((zone !== 'head' && zone !== 'opening') || inCard || weightOf(block.text) < 30) return false;
  return nature === 'story' ? block.linkDensity < 0.8 : isTeaserOfItself(view);
}

/** The byline or the date stand between this and the next running text, or that opens with a dateline. */
function isOverByline({ block, gap, nextText, lexicon }: View): boolean {
  const weight = weightOf(block.text);
  if (weight < 60 || weight > 600) return false;
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

/** A link that stands by itself between paragraphs, or right behind the last, and leads to another story. */
function isLoneLink({ block, zone, atHome, nature, behind }: View): boolean {
  if (zone !== 'body' && !(zone === 'tail' && atHome && behind <= STRAIGHT_BEHIND)) return false;
  if (nature !== 'story' || block.tag === 'li' || !(block.linkDensity >= 0.85 || isLabelledLink(block)))
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

function isAttribution({ block, previous, lexicon }: View): boolean {
  if (block.tag === 'blockquote' && previous?.tag === 'blockquote' && isCited(block)) return true;
  const source = readAttribution(block.text);
  if (!source || !previous) return false;
  return (
    previous.tag === 'blockquote' ||
    block.tag === 'blockquote' ||
    hasSpeechVerb(source, lexicon.language.speechVerbs)
  );
}

/** Marked as the source: `<footer>` of a block quotation, or a `<cite>` that is the whole line. */
function isCited({ text, container, spans }: View['block']): boolean {
  if (container.tag === 'footer') return true;
  return spans.some((span) => span.tag === 'cite' && span.end - span.start > text.length - 4);
}

function isAttributed(view: View): boolean {
  const source = view.next ? readAttribution(view.next.text) : null;
  return (
    source !== null &&
    !/^["“«„»]/.test(view.block.text) &&
    hasSpeechVerb(source, view.lexicon.language.speechVerbs)
  );
}

/** A short clause with a name and a verb of speech: "Tykhyi reported". */
function hasSpeechVerb(clause: string, verbs: readonly string[]): boolean {
  const words = clause.split(' ');
  if (words.length > 12 || !/\p{Lu}|\p{Lo}/u.test(clause)) return false;
  const lower = new Set(words.map((word) => word.toLowerCase().replace(/[.,:;]+$/, '')));
  return verbs.some((verb) => lower.has(verb));
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

/** A paragraph by its tag, or a sentence in whatever element; a long one may consist of links for the most part. */
function isShortParagraph({ tag, text, linkDensity }: View['block']): boolean {
  if (linkDensity >= 0.5) return linkDensity < 0.95 && text.length > 80 && endsSentence(text);
  return tag === 'p' || (tag !== 'line' && endsSentence(text));
}

/** "Reporting by …; editing by …", "Source: …", "© …": at the end of the story, or with a colon anywhere. */
function isRightsLine({ block, proseLeft, lexicon }: View): boolean {
  const length = block.text.length < 300 ? lexicon.rights.startOf(block.text.replace(/^[([]/, '')) : 0;
  return length > 0 && (proseLeft < 2 || /^\s?[:：]/.test(block.text.slice(length)));
}

function isUnmarkedHeading(view: View): boolean {
  const { block, nextProse } = view;
  if (!isInside(view) || block.text.length > 120 || nextProse === 0 || block.linkDensity > 0.5) return false;
  if (
    /[.,;:!…。、]["”»]?$/.test(block.text) ||
    /[.?!]\s/.test(block.text) ||
    /^[\p{P}\p{N}]/u.test(block.text)
  )
    return false;
  if (block.tag === 'line') return block.startsGroup && view.next?.startsGroup === true;
  return view.atHome && block.tag !== 'li' && (block.boldness > 0.95 || isBetweenParagraphs(view));
}
