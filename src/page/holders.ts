/** Which inline elements hold blocks: a link round a card, a span round paragraphs. They are containers then. */
import type { Element, Root } from 'hast';
import { blockTags, embedTags, skippedTags } from './elements.js';
import { type Child, childrenOf, isElement } from './hast.js';
import { isBlankText } from './whitespace.js';

/** Elements with a block, or two line breaks on end, in them. */
export function findHolders(tree: Root): ReadonlySet<Element> {
  const holders = new Set<Element>();
  visit(tree, holders);
  return holders;
}

/** Elements that end the line before them. */
export function isBlock(element: Element): boolean {
  return blockTags.has(element.tagName) || embedTags.has(element.tagName);
}

export function isBreak(node: Child): node is Element {
  return isElement(node) && node.tagName === 'br';
}

export function isBlank(node: Child): boolean {
  return node.type === 'comment' || (node.type === 'text' && isBlankText(node.value));
}

/** Whether the node holds a block. */
function visit(node: Root | Element, holders: Set<Element>): boolean {
  let holds = false;
  let breaks = 0;
  for (const child of childrenOf(node)) {
    if (isBreak(child)) {
      breaks++;
      if (breaks > 1) holds = true;
      continue;
    }
    if (!isBlank(child)) breaks = 0;
    if (isElement(child) && holdsBlock(child, holders)) holds = true;
  }
  if (holds && node.type === 'element') holders.add(node);
  return holds;
}

function holdsBlock(element: Element, holders: Set<Element>): boolean {
  if (embedTags.has(element.tagName)) return true;
  if (skippedTags.has(element.tagName)) return false;
  return visit(element, holders) || isBlock(element);
}
