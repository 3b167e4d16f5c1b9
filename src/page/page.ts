/**
 * The Page: one shape for every input. HTML and scraped plain text both become a flat list of blocks in reading
 * order, the containers that hold them, and the page's metadata. Whatever comes after reads only this.
 */
import type { Element, Root, RootContent } from 'hast';
import type { Metadata } from './metadata.js';

export interface Page {
  /** Where the page was found, as the caller says; absolute or null. */
  readonly url: string | null;
  /** BCP 47 tag that the page declares; null where it does not. */
  readonly declaredLanguage: string | null;
  readonly metadata: Metadata;
  /** In reading order. */
  readonly blocks: readonly PageBlock[];
  /** In document order: a parent stands before its children; the first is the root. */
  readonly containers: readonly Container[];
  /** Where all that came from; null for plain text. No rule reads it: it serves selectors, and tells places. */
  readonly source: PageSource | null;
}

/** The tree that the page was read from. */
export interface PageSource {
  readonly tree: Root;
  /** By index of the container; the first is the tree itself. */
  readonly elements: readonly (Root | Element)[];
  /** By index of the block: the run of siblings that it was read from. Lines parted by breaks share theirs. */
  readonly nodes: readonly (readonly RootContent[])[];
  /** Where the tree is a copy without some elements: the whole one, and the element there that each of the copy is. */
  readonly whole?: { readonly tree: Root; readonly originals: ReadonlyMap<Element, Element> };
}

/**
 * An element (or, in plain text, a group of lines) that holds blocks. Blocks and containers form a tree whose
 * leaves stand in reading order, so that a container holds exactly the blocks from `first` up to, not including, `end`.
 */
export interface Container {
  readonly index: number;
  readonly parent: Container | null;
  /** 0 for the root. */
  readonly depth: number;
  /** Lower-case tag name; `root` for the whole page; `group` for lines of plain text without a blank line between them. */
  readonly tag: string;
  /** Words of class, id, role and the like: 'article-body' is `article`, `body`. */
  readonly words: ReadonlySet<string>;
  /** itemprop tokens. */
  readonly itemprops: readonly string[];
  /** schema.org type of an itemscope, lower case, without the address: `newsarticle`; null elsewhere. */
  readonly itemtype: string | null;
  /** Hidden by attribute or inline style. */
  readonly hidden: boolean;
  /** Where it leads, when the whole container is a link. */
  readonly href: string | null;
  readonly first: number;
  readonly end: number;
}

export type PageBlock = TextBlock | ImageElement | EmbedElement | CodeElement;

interface AnyBlock {
  readonly index: number;
  readonly container: Container;
}

/** A run of inline content: what a reader sees as one paragraph, heading, list item, cell or line. */
export interface TextBlock extends AnyBlock {
  readonly kind: 'text';
  /** White space folded, never empty. */
  readonly text: string;
  /** The tag that gives the run its meaning: p, h1 to h6, li, td, th, blockquote, figcaption, dt, dd, div; `line` in plain text. */
  readonly tag: string;
  /** The inline elements of the run that tell something, in the order in which they end: an inner one before the one around it. */
  readonly spans: readonly Span[];
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linkDensity: number;
  /** Share of the characters that stand in b or strong, 0 to 1. */
  readonly boldness: number;
  /** Plain text: blank lines stand before this line. Always true in HTML. */
  readonly startsGroup: boolean;
}

/** An inline element inside a block. An icon has no text: start and end are the same. */
export interface Span {
  /** UTF-16 offset in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly words: ReadonlySet<string>;
  readonly itemprops: readonly string[];
  /** Of a link: the absolute address; null where it has none that may be given out. */
  readonly url: string | null;
  /** rel tokens of a link, lower case. */
  readonly rel: readonly string[];
  /** The datetime attribute of a time element. */
  readonly datetime: string | null;
}

export interface ImageElement extends AnyBlock {
  readonly kind: 'image';
  readonly url: string | null;
  readonly alt: string | null;
  /** The width that the page states, in CSS pixels. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface EmbedElement extends AnyBlock {
  readonly kind: 'embed';
  readonly url: string;
}

export interface CodeElement extends AnyBlock {
  readonly kind: 'code';
  readonly text: string;
}

/** The container and those around it, innermost first, up to but not including `stop`. */
export function* ancestors(container: Container, stop: Container | null = null): Generator<Container> {
  for (let at: Container | null = container; at && at !== stop; at = at.parent) yield at;
}

/** Whether `outer` is `inner` or stands around it. */
export function holds(outer: Container, inner: Container): boolean {
  return (
    outer.first <= inner.first &&
    inner.end <= outer.end &&
    outer.depth <= inner.depth &&
    [...ancestors(inner)].includes(outer)
  );
}

/** WHATWG HTML: `<h1>` to `<h6>`. */
export function isHeading({ tag }: { readonly tag: string }): boolean {
  return /^h[1-6]$/.test(tag);
}
