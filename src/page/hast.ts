/** Reading properties of hast elements, whoever made the tree. */
import type { Element, ElementContent, Nodes, RootContent } from 'hast';

export type Child = RootContent | ElementContent;

/** The value of a property as one string; null where the element does not have it, or not as text. */
export function property(element: Element, name: string): string | null {
  const value = element.properties?.[name];
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.join(' ');
  return null;
}

/** The value of a property as tokens. */
export function tokens(element: Element, name: string): string[] {
  const value = element.properties?.[name];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
}

/** Whether a boolean attribute is set. */
export function flag(element: Element, name: string): boolean {
  const value = element.properties?.[name];
  return value !== undefined && value !== null && value !== false;
}

/** Whether the element is hidden by attribute or inline style. */
export function isHidden(element: Element): boolean {
  if (flag(element, 'hidden')) return true;
  const style = property(element, 'style');
  return style !== null && /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(style);
}

export function isElement(node: Nodes | Child): node is Element {
  return node.type === 'element' && typeof node.tagName === 'string';
}

/** The children of a node; an empty list for nodes that have none, or are malformed. */
export function childrenOf(node: Nodes): readonly Child[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as Child[]) : [];
}
