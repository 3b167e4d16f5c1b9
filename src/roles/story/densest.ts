/** Where the story stands among lines that no element parts: plain text, pages without structure. */
import { greatest } from '../../numbers/greatest.js';
import type { Container, Page, PageBlock } from '../../page/page.js';

export interface Stretch {
  first: number;
  last: number;
}

interface Weighed extends Stretch {
  weight: number;
}

/** What a line that is no running text counts against a stretch, and how much running text a block must be to count for it. */
const LOSS = 60;
const SHORT = 45;
const MOST = 1000;

/** A stretch behind the headline is the story, if it has this share of what the fullest has: behind it come the notices. */
const ENOUGH = 0.3;

/** What lists and boxes in a story take up at most, and what the text behind them has at least, as a share of that before. */
const LONGEST_BREAK = 25;
const GOES_ON = 0.2;

/**
 * The first full stretch in which running text outweighs everything else, since menus before a story and teasers behind
 * it are lines with little between them; and those behind it with which the story goes on.
 */
export function densest(
  page: Page,
  prose: readonly number[],
  from: number,
  within: Container,
): Stretch | null {
  const stretches = stretchesOf(page, prose, from, within);
  const most = greatest(stretches, ({ weight }) => weight);
  const at = stretches.findIndex(({ weight }) => weight >= most * ENOUGH);
  const start = stretches[at];
  return start ? withRest(start, stretches.slice(at + 1)) : null;
}

function withRest(start: Weighed, rest: readonly Weighed[]): Stretch {
  let { last, weight } = start;
  for (const stretch of rest) {
    if (stretch.first - last > LONGEST_BREAK) break;
    if (stretch.weight < weight * GOES_ON) continue;
    last = stretch.last;
    weight += stretch.weight;
  }
  return { first: start.first, last };
}

/** Each stretch begins with running text and ends where its weight is greatest, before the rest has used it up. */
function stretchesOf(page: Page, prose: readonly number[], from: number, within: Container): Weighed[] {
  const stretches: Weighed[] = [];
  const labelled = labelledGroups(page, prose, within);
  let sum = 0;
  for (let at = from; at < within.end; at++) {
    const block = page.blocks[at];
    const value = (prose[at] ?? 0) * (block && labelled.has(block.container) ? 0.5 : 1);
    if (sum <= 0 && value > 0) stretches.push({ first: at, last: at, weight: 0 });
    sum = Math.max(0, sum) + (value > 0 ? Math.min(value - SHORT, MOST) : -lossOf(block));
    const current = stretches.at(-1);
    if (current && value > 0 && sum > current.weight) {
      current.last = at;
      current.weight = sum;
    }
  }
  return stretches;
}

/**
 * Plain text: groups of lines that hold labels, too. Paragraphs have blank lines round them, while the text of teasers,
 * comments and notices often stands in one group with its title, date or button. Lines that no blank line parts anywhere
 * tell nothing.
 */
function labelledGroups(page: Page, prose: readonly number[], within: Container): ReadonlySet<Container> {
  const groups = new Set<Container>();
  for (const { index, container } of page.blocks)
    if (container.tag === 'group' && container !== within && !prose[index]) groups.add(container);
  return groups;
}

/** Pictures, list items and cells stand among paragraphs as often as elsewhere. */
function lossOf(block: PageBlock | undefined): number {
  return block?.kind === 'text' && block.tag !== 'li' && block.tag !== 'td' ? LOSS : 0;
}
