/** A tree that a caller made, whoever made it and how, becomes one on whose shape the reader can rely. */
import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Child } from './hast.js';

/**
 * A copy of the elements, texts and comments of a tree, without what is malformed or of another type. It is no deeper
 * than `depth` levels; null where the tree is, be it because it holds itself.
 */
export function soundTree(tree: Root, depth: number): Root | null {
  const root: Root = { type: 'root', children: [] };
  let level: Pair[] = [[tree, root]];
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) return null;
    level = level.flatMap(copyChildren);
  }
  return root;
}

/** A node as it was given, and its copy, which gets the children. */
type Pair = readonly [given: unknown, copy: Root | Element];

/** Gives the copy its children, and returns those that may have children in their turn. */
function copyChildren([given, copy]: Pair): Pair[] {
  const pairs: Pair[] = [];
  if (!isRecord(given) || !Array.isArray(given.children)) return pairs;
  for (const child of given.children) {
    const sound = isRecord(child) ? copyNode(child) : null;
    if (!sound) continue;
    (copy.children as Child[]).push(sound);
    if (sound.type === 'element') pairs.push([child, sound]);
  }
  return pairs;
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
