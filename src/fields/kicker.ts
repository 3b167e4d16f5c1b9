import { sameText } from '../roles/similar.js';
import { metadataTitles } from '../roles/titles.js';
import { type Reading, textsOf } from './reading.js';
import { firstValue, type Rule } from './rule.js';
import { readShownHeadline, withoutEdges } from './shown-headline.js';

export const kickerRules: readonly Rule<string>[] = [
  { name: 'kicker in the headline', read: (reading) => readShownHeadline(reading)?.kicker ?? null },
  {
    name: 'kicker block',
    read: (reading) => withoutEdges(textsOf(reading, 'kicker').at(-1)?.text ?? '') || null,
  },
  { name: 'line over the headline with which a title begins', read: titledKicker },
];

export function kickerOf(reading: Reading): string | null {
  return firstValue(kickerRules, reading);
}

/** How many lines over the headline are looked at. */
const LINES = 2;

/** Where the title says "Kenya: A day in Nairobi", and the page shows "Kenya" over "A day in Nairobi". */
function titledKicker(reading: Reading): string | null {
  const { blocks } = reading.page;
  const block = reading.roles.headline;
  const shown = readShownHeadline(reading)?.headline;
  if (!block || !shown) return null;
  const titles = metadataTitles(reading.page);
  for (let at = block.index - 1; at >= 0 && at >= block.index - LINES; at--) {
    const over = blocks[at];
    const text = over?.kind === 'text' ? withoutEdges(over.text) : '';
    if (text && titles.some((title) => sameText(`${text} ${shown}`, title))) return text;
  }
  return null;
}
