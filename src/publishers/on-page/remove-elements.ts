/** A page without some of its elements. */
import type { Element, Root } from 'hast';
import { type Child, childrenOf, isElement } from '../../page/hast.js';

/** A tree without some of its elements, and which of the whole one each of its own is. */
export interface Remainder {
  readonly tree: Root;
  readonly originals: ReadonlyMap<Element, Element>;
}

/** A copy of the tree without these elements and what is in them. */
export function withoutElements(tree: Root, removed: ReadonlySet<Element>): Remainder {
  const originals = new Map<Element, Element>();
  const root: Root = { ...tree, children: [] };
  const open: { readonly from: Root | Element; readonly to: Root | Element }[] = [{ from: tree, to: root }];
  for (let next = open.pop(); next; next = open.pop()) {
    const kept: Child[] = [];
    for (const child of childrenOf(next.from)) {
      if (!isElement(child)) kept.push(child);
      else if (!removed.has(child)) {
        const copy: Element = { ...child, children: [] };
        originals.set(copy, child);
        kept.push(copy);
        open.push({ from: child, to: copy });
      }
    }
    next.to.children = kept as Element['children'];
  }
  return { tree: root, originals };
}
