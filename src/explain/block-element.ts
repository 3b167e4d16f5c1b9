/** Which element of the tree a block was read from. */
import type { Element, Root } from 'hast';
import type { Page, PageSource } from '../page/page.js';

/** The element that is the block, or the nearest around it, in the tree that was read. */
export function elementOf({ blocks, source }: Page, index: number): Element | null {
  const block = blocks[index];
  if (!source || !block) return null;
  const own = onlyElement(source, index);
  if (own) return own;
  const around: Root | Element | undefined = source.elements[block.container.index];
  return around?.type === 'element' ? around : null;
}

/** The tree of the page as it came, before profiles of publishers took elements out. */
export function wholeTree(source: PageSource): Root {
  return source.whole?.tree ?? source.tree;
}

/** The same element in that tree. */
export function inWholeTree(source: PageSource, element: Element): Element {
  return source.whole?.originals.get(element) ?? element;
}

function onlyElement({ nodes }: PageSource, index: number): Element | null {
  const run = nodes[index]?.filter((node) => node.type !== 'text' || node.value.trim() !== '') ?? [];
  const [node] = run;
  return run.length === 1 && node?.type === 'element' ? node : null;
}
