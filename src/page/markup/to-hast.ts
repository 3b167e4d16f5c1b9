/** The tree that parse5 makes becomes a hast tree: level by level, so that no depth overflows the stack. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { DepthError } from './depth-error.js';
import { NodesError } from './nodes-error.js';
import { propertiesOf } from './properties.js';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** A node of parse5 and the children of its copy, which are still to be filled. */
interface Open {
  readonly from: ParentNode;
  readonly to: (RootContent | ElementContent)[];
  readonly depth: number;
}

/**
 * The same tree as hast-util-from-parse5 makes, without positions.
 *
 * @throws DepthError where elements nest deeper than `most.depth`, NodesError where there are more nodes than `most.nodes`.
 */
export function toHast(
  document: DefaultTreeAdapterTypes.Document,
  most: { readonly depth: number; readonly nodes: number },
): Root {
  const root: Root = { type: 'root', children: [], data: { quirksMode: document.mode !== 'no-quirks' } };
  const open: Open[] = [{ from: document, to: root.children, depth: 0 }];
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > most.depth) throw new DepthError();
    nodes += next.from.childNodes.length;
    if (nodes > most.nodes) throw new NodesError(most.nodes);
    for (const child of next.from.childNodes) next.to.push(copyOf(child, next.depth + 1, open));
  }
  return root;
}

function copyOf(node: ChildNode, depth: number, open: Open[]): RootContent {
  if ('tagName' in node) return copyOfElement(node, depth, open);
  if ('value' in node) return { type: 'text', value: node.value };
  return 'data' in node ? { type: 'comment', value: node.data } : { type: 'doctype' };
}

function copyOfElement(node: DefaultTreeAdapterTypes.Element, depth: number, open: Open[]): Element {
  const element: Element = {
    type: 'element',
    tagName: node.tagName,
    properties: propertiesOf(node),
    children: [],
  };
  if ('content' in node) {
    const content: Root = { type: 'root', children: [], data: { quirksMode: false } };
    element.content = content;
    open.push({ from: (node as DefaultTreeAdapterTypes.Template).content, to: content.children, depth });
  } else if (node.childNodes.length > 0) open.push({ from: node, to: element.children, depth });
  return element;
}
