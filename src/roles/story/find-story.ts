/** Where on the page the story stands. */
import { addTo } from '../../common/groups.js';
import type { Container, Page } from '../../page/page.js';
import { densest, type Stretch } from './densest.js';

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
    isElement(container) ? wholeOf(prose, start, container.end) : densest(page, prose, start, container),
  );
}

/** The whole page is none, nor are lines of plain text without a blank line between them. */
function isElement({ parent, tag }: Container): boolean {
  return parent !== null && tag !== 'group';
}

function bounds(container: Container, stretch: Stretch | null): StoryPlace | null {
  return stretch && { container, ...stretch };
}

/** From the first running text to the last. */
function wholeOf(prose: readonly number[], from: number, to: number): Stretch | null {
  const first = indexOf(prose, from, to);
  return first === null ? null : { first, last: lastIndexOf(prose, first, to) };
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
  for (const container of page.containers)
    if (container.parent && container.first < container.end)
      addTo(children, container.parent.index, container);
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
