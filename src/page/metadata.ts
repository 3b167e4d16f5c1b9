/** What the page says about itself outside its visible text, gathered once. No choice is made here: that is for the fields. */
import type { JsonObject } from './json-ld.js';

export interface Metadata {
  /** The title element. */
  readonly title: string | null;
  /** Contents of the meta elements by name, property or itemprop in lower case ('og:title'), each list in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Addresses of link elements by rel token ('canonical'). */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Typed JSON-LD objects in document order. */
  readonly jsonLd: readonly JsonObject[];
  /** Microdata and RDFa properties of the visible page, in document order. */
  readonly properties: readonly MarkedProperty[];
}

/** A property that markup names: `<span itemprop="author">`. */
export interface MarkedProperty {
  /** Lower case: `author`, `datepublished`, `headline`. */
  readonly name: string;
  readonly value: string;
  /** Types of the item that the property belongs to and of those around it, innermost first, lower case, without the address. */
  readonly scopes: readonly string[];
  /** Name of the property that the innermost item itself is ('author' of `<div itemprop=author itemscope>`); null at the top. */
  readonly owner: string | null;
}

export const noMetadata: Metadata = {
  title: null,
  meta: new Map(),
  links: new Map(),
  jsonLd: [],
  properties: [],
};

/** The first non-blank content of the first of these meta names that the page has. */
export function firstMeta(metadata: Metadata, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = metadata.meta.get(name)?.find((content) => content.trim() !== '');
    if (value !== undefined) return value;
  }
  return null;
}
