/**
 * Finds the elements that a selector means. Each link of a chain is a bit, and an element's bits follow from those of
 * its parent and of the element before it: so a page costs its number of elements, however they nest. (Matchers that
 * go on from every element that fits take exponential time on `.a .a .a` and a page of nested `.a`.)
 */
import type { Chain, Link, Selector } from './compile-selector.js';
import type { Subject } from './tree-index.js';

/** The elements that the selector means, in document order; of those inside `scope` alone, where one is given. */
export function matchAll(
  selector: Selector,
  tree: readonly Subject[],
  scope: Subject | null = null,
): Subject[] {
  const first = scope?.order ?? 0;
  const end = scope?.end ?? tree.length;
  const found = selector.chains.map((chain) => matchChain(chain, tree, first, end));
  const matches: Subject[] = [];
  for (let at = scope ? first + 1 : 0; at < end; at++) {
    const subject = tree[at];
    if (subject && found.some((bits) => bits[at - first])) matches.push(subject);
  }
  return matches;
}

/** By order from `first`: 1 where the element ends the chain. */
function matchChain(chain: Chain, tree: readonly Subject[], first: number, end: number): Uint8Array {
  const ends = new Uint8Array(end - first);
  const own = new Bits(end - first);
  const around = new Bits(end - first);
  const before = new Bits(end - first);
  const last = 1 << (chain.length - 1);
  for (let at = 0; at < ends.length; at++) {
    const subject = tree[first + at];
    if (!subject) continue;
    const parent = (subject.parent?.order ?? -1) - first;
    const previous = (subject.previous?.order ?? -1) - first;
    const reached = {
      ' ': around.of(parent) | own.of(parent),
      '>': own.of(parent),
      '+': own.of(previous),
      '~': before.of(previous) | own.of(previous),
    };
    around.set(at, reached[' ']);
    before.set(at, reached['~']);
    const bits = bitsOf(chain, reached, subject, tree);
    own.set(at, bits);
    if ((bits & last) !== 0) ends[at] = 1;
  }
  return ends;
}

/** A bit for each link, by element. Of an element outside the scope, whose index is negative, none is set. */
class Bits {
  private readonly values: Uint32Array;

  constructor(size: number) {
    this.values = new Uint32Array(size);
  }

  of(at: number): number {
    return this.values[at] ?? 0;
  }

  set(at: number, bits: number): void {
    this.values[at] = bits;
  }
}

/** The links that end with this element, given those of the elements that each combinator speaks of. */
function bitsOf(
  chain: Chain,
  reached: Readonly<Record<NonNullable<Link['combinator']>, number>>,
  subject: Subject,
  tree: readonly Subject[],
): number {
  let bits = 0;
  for (const [index, { combinator, test }] of chain.entries()) {
    const isReached = combinator === null || (reached[combinator] & (1 << (index - 1))) !== 0;
    if (isReached && test(subject, tree)) bits |= 1 << index;
  }
  return bits;
}
