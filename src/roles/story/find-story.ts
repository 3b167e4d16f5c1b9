/** Where on the page the story stands. */
import type { Container, Page, PageBlock } from '../../page/page.js';

export interface StoryPlace {
  /** The smallest container that holds nearly all of the story. */
  readonly container: Container;
  /** Index of the first and of the last block of running text. */
  readonly first: number;
  readonly last: number;
}

/** A child that holds this share of what its parent holds is the place to look on in. */
const DOMINANT = 0.75;

/** `prose[i]` is how much of running text block i is. Null where there is none at all. */
export function findStory(page: Page, prose: readonly number[], headline: number | null): StoryPlace | null {
  const before = prefixSums(prose);
  const children = childrenByParent(page);
  const proseIn = (container: Container) => (before[container.end] ?? 0) - (before[container.first] ?? 0);
  let container = page.containers[0];
  if (!container || proseIn(container) === 0) return null;
  for (;;) {
    const inside: readonly Container[] = children.get(container.index) ?? [];
    const best = mostProse(inside, proseIn, headline);
    if (!best || proseIn(best) < proseIn(container) * DOMINANT) {
      break;
    }
    container = best;
  }
  const start = headline !== null && headline < container.end ? headline + 1 : container.first;
  return bounds(
    container,
    container.parent ? wholeOf(prose, start, container.end) : densest(page, prose, start, container.end),
  );
}

interface Stretch {
  first: number;
  last: number;
}

function bounds(container: Container, stretch: Stretch | null): StoryPlace | null {
  return stretch && { container, ...stretch };
}

/** From the first running text to the last. */
function wholeOf(prose: readonly number[], from: number, to: number): Stretch | null {
  const first = indexOf(prose, from, to);
  return first === null ? null : { first, last: lastIndexOf(prose, first, to) };
}

/** What a line that is no running text counts against a stretch, and how much running text a block must be to count for it. */
const LOSS = 60;
const SHORT = 45;
const MOST = 1000;

/** A stretch behind the headline is the story, if it has this share of what the fullest has: behind it come the notices. */
const ENOUGH = 0.3;

/**
 * The first full stretch in which running text outweighs everything else: where no element tells where the story ends
 * (plain text, pages without structure), menus before it and teasers behind it are lines with little between them.
 */
function densest(page: Page, prose: readonly number[], from: number, to: number): Stretch | null {
  const stretches = stretchesOf(page, prose, from, to);
  const most = Math.max(0, ...stretches.map(({ weight }) => weight));
  return stretches.find(({ weight }) => weight >= most * ENOUGH) ?? null;
}

/** Each stretch begins with running text and ends where its weight is greatest, before the rest has used it up. */
function stretchesOf(
  page: Page,
  prose: readonly number[],
  from: number,
  to: number,
): (Stretch & { weight: number })[] {
  const stretches: (Stretch & { weight: number })[] = [];
  let sum = 0;
  for (let at = from; at < to; at++) {
    const value = prose[at] ?? 0;
    if (sum <= 0 && value > 0) stretches.push({ first: at, last: at, weight: 0 });
    sum = Math.max(0, sum) + (value > 0 ? Math.min(value - SHORT, MOST) : -lossOf(page.blocks[at]));
    const current = stretches.at(-1);
    if (current && value > 0 && sum > current.weight) {
      current.last = at;
      current.weight = sum;
    }
  }
  return stretches;
}

/**
 * The child that holds most running text. But a page that goes on with the next story holds several alike: then it is
 * the one with the headline.
 */
function mostProse(
  inside: readonly Container[],
  proseIn: (container: Container) => number,
  headline: number | null,
): Container | null {
  const holders = inside.filter((child) => child.end - child.first > 1);
  const most = holders.reduce<Container | null>(
    (best, child) => (!best || proseIn(child) > proseIn(best) ? child : best),
    null,
  );
  const own = holders.find((child) => headline !== null && child.first <= headline && headline < child.end);
  return most && own && proseIn(own) > 0 && areAlike(own, most) ? own : most;
}

/** Two stories on one page are made alike: the same element with the same names. */
function areAlike(one: Container, other: Container): boolean {
  if (one.tag !== other.tag) return false;
  return one.tag === 'article' || [...one.words].some((word) => other.words.has(word));
}

/** Pictures, list items and cells stand among paragraphs as often as elsewhere. */
function lossOf(block: PageBlock | undefined): number {
  return block?.kind === 'text' && block.tag !== 'li' && block.tag !== 'td' ? LOSS : 0;
}

export function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}

function childrenByParent(page: Page): ReadonlyMap<number, readonly Container[]> {
  const children = new Map<number, Container[]>();
  for (const container of page.containers) {
    if (!container.parent || container.first === container.end) continue;
    const siblings = children.get(container.parent.index);
    if (siblings) siblings.push(container);
    else children.set(container.parent.index, [container]);
  }
  return children;
}

function indexOf(prose: readonly number[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (prose[at]) return at;
  return null;
}

function lastIndexOf(prose: readonly number[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (prose[at]) return at;
  return from;
}
