/** Which element of the tree a block was read from. */
import type { Element, Root } from 'hast';
import { once } from '../common/once.js';
import type { Page, PageSource } from '../page/page.js';

/** The element that is the block, or the nearest around it, in the tree that was read. */
export function elementOf(page: Page, index: number): Element | null {
  return elementsOf(page)[index] ?? null;
}

/** By index of the block. Asked for each place in a block anew, a long run would be gone through for each. */
const elementsOf = once(({ blocks, source }: Page): readonly (Element | null)[] => {
  if (!source) return [];
  // Lines parted by breaks share their run, which may be the whole page.
  let last: PageSource['nodes'][number] | undefined;
  let own: Element | null = null;
  return blocks.map(({ index, container }) => {
    const run = source.nodes[index];
    if (run !== last) own = onlyElement(run ?? []);
    last = run;
    const around: Root | Element | undefined = source.elements[container.index];
    return own ?? (around?.type === 'element' ? around : null);
  });
});

/** The tree of the page as it came, before profiles of publishers took elements out. */
export function wholeTree(source: PageSource): Root {
  return source.whole?.tree ?? source.tree;
}

/** The same element in that tree. */
export function inWholeTree(source: PageSource, element: Element): Element {
  return source.whole?.originals.get(element) ?? element;
}

function onlyElement(run: PageSource['nodes'][number]): Element | null {
  const shown = run.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [node] = shown;
  return shown.length === 1 && node?.type === 'element' ? node : null;
}
