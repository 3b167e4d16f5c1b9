/** How often the story was read, as the page counts it: its own counter, never that of a card or of something else. */

import { once } from '../common/once.js';
import type { Lexicon } from '../languages/lexicon.js';
import { parseCount } from '../numbers/parse-count.js';
import { isObject, type JsonObject, textsOf as jsonTexts, typesOf, valuesOf } from '../page/json-ld.js';
import type { Container, Page, TextBlock } from '../page/page.js';
import { typeName } from '../page/type-name.js';
import { leadsToStory, samePlace } from '../roles/links/addresses.js';
import type { Role } from '../roles/role.js';
import { has } from '../roles/story/natures.js';
import { countWords, layoutWords, otherCounterWords, viewHalves, viewWords } from '../roles/vocabulary.js';
import { readCounter } from '../roles/wording/lines.js';
import { blocksByHeadline, firstOf } from './facts.js';
import { type Reading, roleOf } from './reading.js';
import type { Rule } from './rule.js';

/** schema.org actions that count readers; LikeAction, CommentAction and ShareAction count something else. */
const READING = new Set([
  'viewaction',
  'readaction',
  'watchaction',
  'consumeaction',
  'userpageviews',
  'userviews',
]);

export const viewsRules: readonly Rule<number>[] = [
  { name: 'JSON-LD interactionStatistic', read: ({ node }) => (node ? fromInteractions(node) : null) },
  { name: 'microdata interaction counter', read: fromMicrodata },
  {
    name: 'view counter by wording',
    read: (reading) => firstOf(ownLines(reading), (block) => fromWording(block, reading)),
  },
  {
    name: 'view counter by name',
    read: (reading) =>
      firstOf(ownLines(reading), (block) => fromNames(block, reading) ?? fromPair(block, reading)),
  },
  {
    name: 'view counter behind the story',
    read: (reading) =>
      firstOf(linesBehind(reading), (block) => fromWording(block, reading) ?? fromNames(block, reading)),
  },
];

function fromInteractions(node: JsonObject): number | null {
  for (const counter of valuesOf(node.interactionStatistic)) {
    if (!isObject(counter)) continue;
    const action = counter.interactionType;
    const types = isObject(action) ? typesOf(action) : jsonTexts(action).map(typeName);
    const count = wholeNumber(jsonTexts(counter.userInteractionCount)[0]);
    if (count !== null && types.some((type) => READING.has(type))) return count;
  }
  return fromPairs(jsonTexts(node.interactionCount));
}

/** The older notation of schema.org: "UserPageViews:1234". */
function fromPairs(pairs: readonly string[]): number | null {
  for (const pair of pairs) {
    const [type = '', count] = pair.split(':');
    const value = wholeNumber(count);
    if (value !== null && READING.has(type.trim().toLowerCase())) return value;
  }
  return null;
}

function wholeNumber(text: string | undefined): number | null {
  const digits = text?.trim().replace(/,(?=\d{3}\b)/g, '') ?? '';
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** The count stands beside the type of the counter: `interactionType`, `userInteractionCount`, in either order. */
function fromMicrodata({ page }: Reading): number | null {
  const { properties } = page.metadata;
  const old = fromPairs(
    properties.flatMap(({ name, value }) => (name === 'interactioncount' ? [value] : [])),
  );
  if (old !== null) return old;
  for (const [at, { name, value }] of properties.entries()) {
    if (name !== 'interactiontype' || !READING.has(typeName(value))) continue;
    const beside = [properties[at + 1], properties[at - 1]].find(
      (one) => one?.name === 'userinteractioncount',
    );
    const count = wholeNumber(beside?.value);
    if (count !== null) return count;
  }
  return null;
}

/** Parts with pictures, sharing buttons and dates have counters too; running text and teasers have not. */
const LINE_ROLES: ReadonlySet<Role> = new Set(['byline', 'author', 'boilerplate', 'caption']);

const ownLines = once((reading: Reading): readonly TextBlock[] =>
  blocksByHeadline(reading).filter(
    (block) =>
      HAS_DIGIT.test(block.text) && LINE_ROLES.has(roleOf(reading, block.index)) && !isInCard(block, reading),
  ),
);

/** A line without one counts nothing. */
const HAS_DIGIT = /\p{Nd}/u;

/** How far behind the last paragraph a counter may stand. */
const BEHIND = 12;

function linesBehind(reading: Reading): TextBlock[] {
  const last = reading.roles.story?.last ?? 0;
  return reading.page.blocks
    .slice(last + 1, last + 1 + BEHIND)
    .filter(
      (block): block is TextBlock =>
        block.kind === 'text' &&
        block.tag !== 'line' &&
        HAS_DIGIT.test(block.text) &&
        roleOf(reading, block.index) === 'boilerplate' &&
        !isInCard(block, reading),
    );
}

/** A card is small, and leads to another story. */
const CARD_BLOCKS = 8;
const CARD_DEPTH = 4;

/** Where the page itself stands. */
const ownPlaces = once(({ url, metadata }: Page) =>
  [url, metadata.links.get('canonical')?.[0]].filter((place) => typeof place === 'string').map(samePlace),
);

function isInCard(block: TextBlock, reading: Reading): boolean {
  const own = ownPlaces(reading.page);
  const leadsAway = (url: string | null) =>
    url !== null && leadsToStory(url) && !own.includes(samePlace(url));
  let box: Container | null = block.container;
  for (let depth = 0; box && depth < CARD_DEPTH && box.end - box.first <= CARD_BLOCKS; depth++) {
    if (holdsHeadline(box, reading)) return false;
    for (const other of reading.page.blocks.slice(box.first, box.end)) {
      if (other.kind !== 'text' || /^h1$/.test(other.tag)) continue;
      if (
        leadsAway(other.container.href) ||
        (other.linkDensity > 0.5 && other.spans.some(({ url }) => leadsAway(url)))
      )
        return true;
    }
    box = box.parent;
  }
  return false;
}

function holdsHeadline({ first, end }: Container, { roles }: Reading): boolean {
  const at = roles.headline?.index ?? -1;
  return first <= at && at < end;
}

/** "12482 views", "Kyiv • UNN • 12482 views", a counter in a part of the line. */
function fromWording(block: TextBlock, { lexicon }: Reading): number | null {
  for (const span of block.spans) {
    const views = span.end > span.start ? readCounter(block.text.slice(span.start, span.end), lexicon) : null;
    if (views !== null) return views;
  }
  return readCounter(block.text, lexicon);
}

/** A counter's own element is small: a few numbers with their labels. */
const PAIRED_BLOCKS = 8;

/** A number and its label in elements of their own, in one order throughout: `<b>1204</b><i>views</i>`, `<dt>Views</dt><dd>1204</dd>`. */
function fromPair(block: TextBlock, { page, lexicon }: Reading): number | null {
  if (!BARE_COUNT.test(block.text)) return null;
  const box = pairBox(block);
  if (!box || box.end - box.first > PAIRED_BLOCKS) return null;
  const labelBehind = (block.index - box.first) % 2 === 0;
  const label = page.blocks[block.index + (labelBehind ? 1 : -1)];
  if (label?.kind !== 'text' || label.index < box.first || label.index >= box.end) return null;
  return lexicon.views.is(label.text) ? bareCount(block.text, lexicon) : null;
}

/** The nearest element that holds more than the block. */
function pairBox({ container }: TextBlock): Container | null {
  let box: Container | null = container;
  while (box && box.end - box.first === 1) box = box.parent;
  return box;
}

/** Nothing but a number, with its multiplier. */
const BARE_COUNT = /^\p{Nd}[\p{Nd}\s.,'’٬]{0,14}\s?\p{L}{0,6}\.?$/u;
/** Behind an icon no more than this is looked at. */
const BEHIND_ICON = 16;

/** A bare number in an element named as view counter, or behind an icon named so. */
function fromNames(block: TextBlock, { lexicon }: Reading): number | null {
  const count = (text: string) => bareCount(text, lexicon);
  if (BARE_COUNT.test(block.text) && namesOver(block).some(namesViews)) return count(block.text);
  for (const [at, span] of block.spans.entries()) {
    if (!namesViews(span.words)) continue;
    const next = block.spans
      .slice(at + 1)
      .find((other) => other.start >= span.end && other.start > span.start);
    const end =
      span.end > span.start ? span.end : Math.min(next?.start ?? Infinity, span.start + BEHIND_ICON);
    const behind = /^\p{Nd}[\p{Nd}\s.,'’٬]*/u.exec(block.text.slice(span.start, end).trim())?.[0].trim();
    const value = count(block.text.slice(span.start, end).trim()) ?? (behind ? count(behind) : null);
    if (value !== null) return value;
  }
  return null;
}

function bareCount(text: string, lexicon: Lexicon): number | null {
  const found = BARE_COUNT.test(text) ? parseCount(text, lexicon.numberWords) : null;
  return found && found.start === 0 && found.end === text.length ? found.value : null;
}

/** The names of the block's own element, and of those around it that hold nothing else. */
function namesOver({ container, index }: TextBlock): ReadonlySet<string>[] {
  const names: ReadonlySet<string>[] = [];
  for (let at: Container | null = container; at && at.first === index && at.end === index + 1; at = at.parent)
    names.push(at.words);
  return names.length > 0 ? names : [container.words];
}

function namesViews(words: ReadonlySet<string>): boolean {
  if (words.size === 0 || has(words, otherCounterWords)) return false;
  const counts = has(words, countWords);
  if (has(words, viewWords)) return counts || !has(words, layoutWords);
  return counts && has(words, viewHalves);
}
