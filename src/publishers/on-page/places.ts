/** Which blocks of a page stand in the elements that a selector found. */
import type { Element, Root } from 'hast';
import { type Child, childrenOf, isElement } from '../../page/hast.js';
import { isBlank } from '../../page/holders.js';
import type { Page, TextBlock } from '../../page/page.js';

/**
 * What is said of elements, by index of the block inside them. Of two elements round a block the inner one counts. A
 * block stands in an element, too, where that is all that the block is made of.
 */
export function blocksIn<T>(page: Page, told: ReadonlyMap<Element, T>): Map<number, T> {
  const blocks = new Map<number, T>();
  if (!page.source || told.size === 0) return blocks;
  const known = spread(page.source.tree, told);
  // Lines parted by breaks share their run, which may be the whole page.
  let last: readonly Child[] | null = null;
  let said: T | undefined;
  page.source.nodes.forEach((nodes, index) => {
    if (nodes !== last) said = saidOf(nodes, known);
    last = nodes;
    if (said !== undefined) blocks.set(index, said);
  });
  return blocks;
}

/** The same for every node inside the elements. */
function spread<T>(tree: Root, told: ReadonlyMap<Element, T>): ReadonlyMap<Child, T> {
  const known = new Map<Child, T>();
  const open: (readonly [node: Root | Element, said: T | undefined])[] = [[tree, undefined]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, around] = next;
    for (const child of childrenOf(node)) {
      const own = isElement(child) ? told.get(child) : undefined;
      const said = own ?? around;
      if (said !== undefined) known.set(child, said);
      if (isElement(child)) open.push([child, said]);
    }
  }
  return known;
}

/** Of a run of nodes: what is said of all that show something. A link alone in a span is all that the span shows. */
function saidOf<T>(nodes: readonly Child[], known: ReadonlyMap<Child, T>): T | undefined {
  let shown = nodes.filter((node) => !isBlank(node));
  let said = saidOfAll(shown, known);
  for (let only = shown[0]; shown.length === 1 && only && isElement(only); only = shown[0]) {
    shown = only.children.filter((node) => !isBlank(node));
    said = saidOfAll(shown, known) ?? said;
  }
  return said;
}

function saidOfAll<T>(nodes: readonly Child[], known: ReadonlyMap<Child, T>): T | undefined {
  const [first] = nodes;
  const said = first && known.get(first);
  return nodes.every((node) => known.get(node) === said) ? said : undefined;
}

/** The first text block that the element holds; failing that, the one that the element is a part of; else null. */
export function textBlockOf(page: Page, element: Element): TextBlock | null {
  const inside = blocksIn(page, new Map([[element, true]]));
  const texts = page.blocks.filter((block): block is TextBlock => block.kind === 'text');
  return texts.find(({ index }) => inside.has(index)) ?? texts.find(isAround(page, element)) ?? null;
}

/** Whether the element is a part of a block's run; each run is looked through once. */
function isAround(page: Page, element: Element): (block: TextBlock) => boolean {
  let last: readonly Child[] | undefined;
  return ({ index }) => {
    const nodes = page.source?.nodes[index];
    const isNew = nodes !== last;
    last = nodes;
    return isNew && nodes !== undefined && hasPart(nodes, element);
  };
}

function hasPart(nodes: readonly Child[], element: Element): boolean {
  const open: (readonly Child[])[] = [nodes];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const node of next) {
      if (node === element) return true;
      if (isElement(node)) open.push(node.children);
    }
  }
  return false;
}
