/** Where the report was filed and by whom: at the head of the first paragraph, or on a line by the headline. */
import type { Dateline } from '../article.js';
import type { TextBlock } from '../page/page.js';
import { readEastAsian } from './dateline/east-asian.js';
import { readHead } from './dateline/head.js';
import { readAgencyLine, readBylinePlace, readPlaceLine } from './dateline/line.js';
import { type Reading, roleOf, textsOf } from './reading.js';
import type { Rule } from './rule.js';

export const datelineRules: readonly Rule<Dateline>[] = [
  {
    name: 'place and agency on a line by the headline',
    read: (reading) => firstOf(linesByHeadline(reading), (line) => readAgencyLine(line, reading)),
  },
  { name: 'head of the first paragraph', read: fromParagraph },
  {
    name: 'place on a line by the headline',
    read: (reading) => firstOf(linesByHeadline(reading), (line) => readPlaceLine(line, reading)),
  },
  {
    name: 'place behind the author',
    read: (reading) => firstOf(linesByHeadline(reading), (line) => readBylinePlace(line, reading)),
  },
];

/** Reads a dateline off the head of a paragraph; null where there is none. `first`: the paragraph opens the story. */
export function readDateline(text: string, reading: Reading, first = true): Dateline | null {
  return readEastAsian(text) ?? readHead(text, reading, first);
}

/** Paragraphs in which a dateline may stand; a picture's text or a summary may come before it. */
const PARAGRAPHS = 3;

function fromParagraph(reading: Reading): Dateline | null {
  const paragraphs = textsOf(reading, 'lead', 'paragraph').slice(0, PARAGRAPHS);
  const opening = paragraphs.find((block) => roleOf(reading, block.index) === 'paragraph');
  return firstOf(paragraphs, (block) =>
    readDateline(block.text, reading, block === opening || block === paragraphs[0]),
  );
}

/** How far from the headline a line of facts may stand when nothing else tells that it is one. */
const BEFORE = 3;
const BEHIND = 30;

/** Lines of facts, and short lines that no rule knows, from just over the headline to the second paragraph. */
function linesByHeadline(reading: Reading): TextBlock[] {
  const { page, roles } = reading;
  const at = roles.headline?.index ?? roles.story?.first ?? 0;
  const second = textsOf(reading, 'paragraph')[1]?.index ?? at + BEHIND;
  return page.blocks
    .slice(Math.max(0, at - BEFORE), Math.min(second, at + BEHIND))
    .filter((block): block is TextBlock => block.kind === 'text' && isLine(block, reading));
}

function isLine(block: TextBlock, reading: Reading): boolean {
  const { role, reason } = reading.roles.assignments[block.index] ?? {};
  if (role === 'byline' || role === 'author') return true;
  return role === 'boilerplate' && reason === 'no rule holds' && block.linkDensity < 0.9;
}

function firstOf<T>(blocks: readonly TextBlock[], read: (block: TextBlock) => T | null): T | null {
  for (const block of blocks) {
    const value = read(block);
    if (value !== null) return value;
  }
  return null;
}
