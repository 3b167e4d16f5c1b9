/** Where the report was filed and by whom: at the head of the first paragraph, or on a line by the headline. */
import type { Dateline } from '../article.js';
import { isHeading, type TextBlock } from '../page/page.js';
import { correspondentFormulas } from './dateline/correspondents.js';
import { readEastAsian } from './dateline/east-asian.js';
import { readHead } from './dateline/head.js';
import { readAgencyLine, readBylinePlace, readPlaceLine } from './dateline/line.js';
import { blocksByHeadline, firstOf, linesByHeadline } from './facts.js';
import { type Reading, roleOf, textsOf } from './reading.js';
import type { Rule } from './rule.js';

export const datelineRules: readonly Rule<Dateline>[] = [
  {
    name: 'place and agency on a line by the headline',
    read: (reading) => firstOf(labelsByHeadline(reading), (line) => readAgencyLine(line, reading)),
  },
  { name: 'head of the first paragraph', read: fromParagraph },
  {
    name: 'place on a line by the headline',
    read: (reading) =>
      firstOf(linesByHeadline(reading), (line) => readPlaceLine(line, reading, isAmongFacts(line, reading))),
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
const PARAGRAPHS = 4;

function fromParagraph(reading: Reading): Dateline | null {
  const paragraphs = textsOf(reading, 'lead', 'paragraph')
    .filter((block) => !isHeading(block))
    .slice(0, PARAGRAPHS);
  const opening = paragraphs.find((block) => roleOf(reading, block.index) === 'paragraph');
  return firstOf(paragraphs, (block) => {
    const first = block === opening || block === paragraphs[0] || isFiled(block, reading);
    return readDateline(block.text, reading, first);
  });
}

/** "From our correspondent" stands on the line before. */
function isFiled({ index }: TextBlock, { page }: Reading): boolean {
  const before = page.blocks[index - 1];
  const line = before?.kind === 'text' ? before.text.toLowerCase() : '';
  return correspondentFormulas.some((formula) => line === formula);
}

/** Lines of facts and whatever else is no text of the story: place and agency together are told by their wording. */
function labelsByHeadline(reading: Reading): TextBlock[] {
  const roles = ['byline', 'author', 'boilerplate'];
  return blocksByHeadline(reading).filter(
    (block) => roles.includes(roleOf(reading, block.index)) && block.linkDensity < 0.9,
  );
}

/** Under the headline, with a line of facts before or behind it. */
function isAmongFacts({ index }: TextBlock, reading: Reading): boolean {
  const behind = index > (reading.roles.headline?.index ?? index);
  return behind && [index - 1, index + 1].some((at) => roleOf(reading, at) === 'byline');
}
