/** Where the report was filed and by whom: at the head of the first paragraph, or on a line by the headline. */
import type { Dateline } from '../article.js';
import type { TextBlock } from '../page/page.js';
import { readEastAsian } from './dateline/east-asian.js';
import { readHead } from './dateline/head.js';
import { readAgencyLine, readBylinePlace, readPlaceLine } from './dateline/line.js';
import { firstOf, linesByHeadline } from './facts.js';
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
const PARAGRAPHS = 3;

function fromParagraph(reading: Reading): Dateline | null {
  const paragraphs = textsOf(reading, 'lead', 'paragraph').slice(0, PARAGRAPHS);
  const opening = paragraphs.find((block) => roleOf(reading, block.index) === 'paragraph');
  return firstOf(paragraphs, (block) =>
    readDateline(block.text, reading, block === opening || block === paragraphs[0]),
  );
}

/** Under the headline, with a line of facts before or behind it. */
function isAmongFacts({ index }: TextBlock, reading: Reading): boolean {
  const behind = index > (reading.roles.headline?.index ?? index);
  return behind && [index - 1, index + 1].some((at) => roleOf(reading, at) === 'byline');
}
