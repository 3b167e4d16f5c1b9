/**
 * The parser behind unified's interface: what rehype-parse gives, made faster. It leaves out positions, which nothing
 * here asks for, and text that no field reads, and does not overflow the stack on deep pages. rehype-parse is the
 * reference that the tests hold it against.
 */
import type { Root } from 'hast';
import { Parser } from 'parse5';
import type { Plugin } from 'unified';
import { readSource } from './source-reader.js';
import { type HastMap, treeBuilder } from './tree-builder.js';

export interface HtmlParserOptions {
  /** How deep elements may nest. */
  readonly depth: number;
  /** How many nodes the tree may have. */
  readonly nodes: number;
}

/**
 * A plugin for unified, in the place of rehype-parse.
 *
 * @throws DepthError from `parse` where elements nest deeper, NodesError where there are more nodes.
 */
export const htmlParser: Plugin<[HtmlParserOptions], string, Root> = function (limits) {
  this.parser = (document) => {
    const elements = Math.min(limits.nodes, elementsIn(document));
    // Scripting is off, as for rehype-parse: what stands in a noscript element is elements.
    const parser = new Parser<HastMap>({
      scriptingEnabled: false,
      treeAdapter: treeBuilder({ ...limits, elements }),
    });
    readSource(document, parser);
    return parser.document;
  };
};

/** Elements that a page may have whatever its size, and characters of the shortest tag. */
const FEW_ELEMENTS = 25_000;
const SHORTEST_TAG = 3;

/**
 * How many elements the source can make but by a trick: HTML opens every formatting element that was left open again
 * in each paragraph that follows, so that a few bytes can make hundreds of thousands.
 */
function elementsIn({ length }: string): number {
  return FEW_ELEMENTS + Math.ceil(length / SHORTEST_TAG);
}
