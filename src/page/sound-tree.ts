/** A tree that a caller made, whoever made it and how, becomes one on whose shape the reader can rely. */
import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Child } from './hast.js';
import { DepthError } from './markup/depth-error.js';
import { NodesError } from './markup/nodes-error.js';

/**
 * A copy of the elements, texts and comments of a tree, without what is malformed or of another type. A node that
 * stands in several places is copied for each of them.
 *
 * @throws DepthError where the tree is deeper than `most.depth`, be it because it holds itself, NodesError where it has
 *   more nodes than `most.nodes`.
 */
export function soundTree(tree: Root, most: { readonly depth: number; readonly nodes: number }): Root {
  const root: Root = { type: 'root', children: [] };
  let level: Pair[] = [[tree, root]];
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most.depth) throw new DepthError();
    const below: Pair[] = [];
    for (const [given, copy] of level) {
      const children = childrenOf(given);
      nodes += children.length;
      if (nodes > most.nodes) throw new NodesError(most.nodes);
      for (const child of children) copyChild(child, copy, below);
    }
    level = below;
  }
  return root;
}

/** A node as it was given, and its copy, which gets the children. */
type Pair = readonly [given: unknown, copy: Root | Element];

function childrenOf(given: unknown): readonly unknown[] {
  return isRecord(given) && Array.isArray(given.children) ? given.children : [];
}

/** Gives the copy of the parent a copy of the child, and notes it where it may have children in its turn. */
function copyChild(child: unknown, parent: Root | Element, below: Pair[]): void {
  const sound = isRecord(child) ? copyNode(child) : null;
  if (!sound) return;
  (parent.children as Child[]).push(sound);
  if (sound.type === 'element') below.push([child, sound]);
}

function copyNode(node: Readonly<Record<string, unknown>>): ElementContent | null {
  const { type, value, tagName } = node;
  if ((type === 'text' || type === 'comment') && typeof value === 'string') return { type, value };
  if (type !== 'element' || typeof tagName !== 'string') return null;
  const properties = isRecord(node.properties) ? copyProperties(node.properties) : {};
  return { type, tagName: tagName.toLowerCase(), properties, children: [] };
}

function copyProperties(given: Readonly<Record<string, unknown>>): Properties {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(given)) {
    if (Array.isArray(value)) properties[name] = value.filter(isScalar);
    else if (isScalar(value) || typeof value === 'boolean') properties[name] = value;
  }
  return properties;
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
