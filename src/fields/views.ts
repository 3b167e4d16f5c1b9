import { parseCount } from '../numbers/parse-count.js';
import { isObject, type JsonObject, textsOf as jsonTexts, typesOf, valuesOf } from '../page/json-ld.js';
import type { TextBlock } from '../page/page.js';
import { readViews } from '../roles/lines.js';
import { has } from '../roles/natures.js';
import { otherCounterWords, viewWords } from '../roles/vocabulary.js';
import { type Reading, textsOf } from './reading.js';
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
  {
    name: 'view counter by wording',
    read: (reading) => firstOf(textsOf(reading, 'byline'), (block) => fromWording(block, reading)),
  },
  {
    name: 'view counter by name',
    read: (reading) => firstOf(textsOf(reading, 'byline'), (block) => fromNames(block, reading)),
  },
];

function firstOf(blocks: readonly TextBlock[], read: (block: TextBlock) => number | null): number | null {
  for (const block of blocks) {
    const value = read(block);
    if (value !== null) return value;
  }
  return null;
}

function fromInteractions(node: JsonObject): number | null {
  for (const counter of valuesOf(node.interactionStatistic)) {
    if (!isObject(counter)) continue;
    const action = counter.interactionType;
    const types = isObject(action)
      ? typesOf(action)
      : jsonTexts(action).map((type) => type.slice(type.lastIndexOf('/') + 1).toLowerCase());
    const count = Number(jsonTexts(counter.userInteractionCount)[0]);
    if (types.some((type) => READING.has(type)) && Number.isInteger(count) && count >= 0) return count;
  }
  return null;
}

/** "12482 views" alone, or as one of the parts of a line: "Kyiv • UNN • 12482 views". */
function fromWording(block: TextBlock, { lexicon }: Reading): number | null {
  const whole = readViews(block.text, lexicon);
  if (whole !== null) return whole;
  for (const part of block.text.split(/\s*[•·|]\s*/u)) {
    const views = readViews(part, lexicon);
    if (views !== null) return views;
  }
  for (const span of block.spans) {
    const views = readViews(block.text.slice(span.start, span.end), lexicon);
    if (views !== null) return views;
  }
  return null;
}

/** A bare number in an element named as view counter, or behind an icon named so. */
function fromNames(block: TextBlock, { lexicon }: Reading): number | null {
  const named = has(block.container.words, viewWords) && !has(block.container.words, otherCounterWords);
  if (named && /^[\p{N}\s.,]+\p{L}{0,4}\.?$/u.test(block.text))
    return parseCount(block.text, lexicon.numberWords)?.value ?? null;
  for (const span of block.spans) {
    if (!has(span.words, viewWords) || has(span.words, otherCounterWords)) continue;
    const text = block.text.slice(span.start, span.end > span.start ? span.end : span.start + 20).trim();
    if (!/^[\p{N}]/u.test(text)) continue;
    const count = parseCount(text, lexicon.numberWords);
    if (count && count.start === 0) return count.value;
  }
  return null;
}
