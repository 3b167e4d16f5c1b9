/** Which element of the tree a block was read from. */
import type { Element, Root } from 'hast';
import type { Page, PageSource } from '../page/page.js';

/** The element that is the block, or the nearest around it. */
export function elementOf({ blocks, source }: Page, index: number): Element | null {
  const block = blocks[index];
  if (!source || !block) return null;
  const own = onlyElement(source, index);
  if (own) return own;
  const around: Root | Element | undefined = source.elements[block.container.index];
  return around?.type === 'element' ? around : null;
}

function onlyElement({ nodes }: PageSource, index: number): Element | null {
  const run = nodes[index]?.filter((node) => node.type !== 'text' || node.value.trim() !== '') ?? [];
  const [node] = run;
  return run.length === 1 && node?.type === 'element' ? node : null;
}
