/** Which block an element of the tree belongs to. */
import type { Element, Root } from 'hast';
import { childrenOf, isElement } from '../page/hast.js';
import type { Page, PageSource } from '../page/page.js';
import { elementOf } from './block-element.js';

/** For elements of the tree the block whose text each is a part of; failing that, the first that it holds. */
export function blockFinder(page: Page): (element: Element) => number | null {
  const { source } = page;
  if (!source) return () => null;
  const parents = parentsIn(source.tree);
  const blocks = blocksOfRuns(source);
  const climb = function* (from: Element | null | undefined) {
    for (let at = from; at; at = parents.get(at)) yield at;
  };
  for (const { index } of page.blocks) {
    const own = elementOf(page, index);
    if (own && !blocks.has(own)) blocks.set(own, index);
    for (const around of climb(own && parents.get(own))) {
      if (blocks.has(around)) break;
      blocks.set(around, index);
    }
  }
  return (element) => {
    for (const at of climb(element)) {
      const block = blocks.get(at);
      if (block !== undefined) return block;
    }
    return null;
  };
}

function parentsIn(tree: Root): ReadonlyMap<Element, Element> {
  const parents = new Map<Element, Element>();
  const open: (Root | Element)[] = [tree];
  for (let parent = open.pop(); parent; parent = open.pop())
    for (const child of childrenOf(parent).filter(isElement)) {
      if (parent.type === 'element') parents.set(child, parent);
      open.push(child);
    }
  return parents;
}

/** The elements that stand in the run of a block. Lines parted by breaks share theirs: the first has them. */
function blocksOfRuns({ nodes }: PageSource): Map<Element, number> {
  const blocks = new Map<Element, number>();
  let last: PageSource['nodes'][number] | null = null;
  for (const [index, run] of nodes.entries()) {
    if (run === last) continue;
    last = run;
    for (const node of run) if (isElement(node) && !blocks.has(node)) blocks.set(node, index);
  }
  return blocks;
}
