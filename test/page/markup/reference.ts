/** rehype-parse is the reference: what its tree has beside what the pipeline reads is taken off before the two are compared. */
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { htmlParser } from '../../../src/page/markup/html-parser.js';

const reference = unified().use(rehypeParse).freeze();
const parser = unified().use(htmlParser, { depth: 5000, nodes: 1_000_000 }).freeze();

export function referenceTree(html: string): Root {
  return withoutUnread(reference.parse(html));
}

export function tree(html: string): Root {
  return withoutUnread(parser.parse(html));
}

/** Without positions, and without the text of comments, styles, scripts and drawings. */
function withoutUnread<Node extends Nodes>(node: Node): Node {
  delete node.position;
  if (node.type === 'comment') node.value = '';
  if (node.type === 'element' && isUnread(node)) node.children = [];
  if ('children' in node) for (const child of node.children) withoutUnread(child);
  if ('content' in node && node.content) withoutUnread(node.content);
  return node;
}

function isUnread({ tagName, properties }: Element): boolean {
  if (tagName === 'script') return !/ld\+json/i.test(String(properties.type ?? ''));
  return tagName === 'style' || tagName === 'svg';
}
