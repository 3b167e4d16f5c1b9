import { findDates } from '../dates/parse-date.js';
import type { TextBlock } from '../page/page.js';
import { metadataTitles } from '../roles/headline/titles.js';
import { isReadingTime } from '../roles/wording/lines.js';
import { sameText, wordsOf } from '../roles/wording/similar.js';
import { type Reading, roleOf, textsOf } from './reading.js';
import type { Rule } from './rule.js';
import { readShownHeadline, withoutEdges } from './shown-headline.js';

export const kickerRules: readonly Rule<string>[] = [
  { name: 'kicker in the headline', read: (reading) => readShownHeadline(reading)?.kicker ?? null },
  {
    name: 'kicker block',
    read: (reading) => labelOf(reading, textsOf(reading, 'kicker').at(-1)),
  },
  { name: 'line over the headline with which a title begins', read: titledKicker },
  { name: 'label over the headline, in the same part of the page', read: labelOver },
  { name: 'label over the repeated headline', read: labelOverRepetition },
];

/** Longer than any kicker. */
const LONGEST = 100;

/** A label without the separators at its ends; null where it is a date or a byline, or no words. */
function labelOf(reading: Reading, block: TextBlock | undefined): string | null {
  const text = withoutEdges(block?.text ?? '');
  const { byline, language } = reading.lexicon;
  if (text.length > LONGEST || wordsOf(text).length === 0 || byline.startOf(text) > 0) return null;
  const date = findDates(text, language.code)[0];
  return date && date.end - date.start > text.length / 2 ? null : text;
}

/** How many lines over the headline are looked at. */
const LINES = 2;

/** Where the title says "Kenya: A day in Nairobi", and the page shows "Kenya" over "A day in Nairobi". */
function titledKicker(reading: Reading): string | null {
  const block = reading.roles.headline;
  const shown = readShownHeadline(reading)?.headline;
  if (!block || !shown) return null;
  const titles = metadataTitles(reading.page);
  for (const over of reading.page.blocks.slice(Math.max(0, block.index - LINES), block.index).reverse()) {
    const text = over.kind === 'text' ? labelOf(reading, over) : null;
    if (text && titles.some((title) => sameText(`${text} ${shown}`, title))) return text;
  }
  return null;
}

/** Not a link, which leads to a section; right over a marked headline, and beside it or itself marked as a heading. */
function labelOver(reading: Reading): string | null {
  const { headline } = reading.roles;
  const over = headline && reading.page.blocks[headline.index - 1];
  if (!headline || over?.kind !== 'text' || !isLabel(reading, over)) return null;
  const beside = over.container.parent === headline.container.parent && over.container !== headline.container;
  return /^h\d$/.test(headline.tag) && (beside || /^h[2-6]$/.test(over.tag)) ? labelOf(reading, over) : null;
}

/** Some pages show the headline twice, in the path to the page and over the story: the kicker stands over the second. */
function labelOverRepetition(reading: Reading): string | null {
  const { headline } = reading.roles;
  if (!headline) return null;
  const below = reading.page.blocks
    .slice(headline.index + 1, headline.index + 4)
    .filter((block): block is TextBlock => block.kind === 'text');
  const label = below.find((_, at) => {
    const next = below[at + 1];
    return next !== undefined && sameText(next.text, headline.text);
  });
  return label && isLabel(reading, label) ? labelOf(reading, label) : null;
}

/** A few words that are neither link nor anything else that stands near a headline. */
function isLabel(reading: Reading, { text, linkDensity, container, index }: TextBlock): boolean {
  const { ads, appeals, otherHeadings } = reading.lexicon;
  return (
    !isReadingTime(text, reading.lexicon) &&
    roleOf(reading, index) === 'boilerplate' &&
    !container.hidden &&
    linkDensity < 0.5 &&
    text.length <= 60 &&
    /\p{L}{3}/u.test(text) &&
    !/[.!?]$/.test(text) &&
    ![ads, appeals, otherHeadings].some((phrases) => phrases.is(text)) &&
    appeals.startOf(text) === 0
  );
}
