/**
 * The parser behind unified's interface: what rehype-parse gives, made faster. It leaves out positions, which nothing
 * here asks for, and text that no field reads, and does not overflow the stack on deep pages. rehype-parse is the
 * reference that the tests hold it against.
 */
import type { Root } from 'hast';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, type ParserOptions, parse } from 'parse5';
import type { Plugin } from 'unified';
import { DepthError } from './depth-error.js';
import { NodesError } from './nodes-error.js';
import { toHast } from './to-hast.js';
import { withoutUnread } from './unread.js';

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
    const most = Math.min(limits.nodes, elementsIn(document));
    return toHast(parse(withoutUnread(document), optionsFor(limits.depth, most)), limits);
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

/**
 * Elements still open are counted while the page is parsed: parse5 looks through all of them for each new one, so that
 * a page with no end to its nesting would take forever before anybody could say that it is too deep. So are all
 * elements. Scripting is off, as for rehype-parse: what stands in a noscript element is elements.
 */
function optionsFor(depth: number, most: number): ParserOptions<DefaultTreeAdapterMap> {
  let open = 0;
  let elements = 0;
  return {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tagName, namespace, attributes) => {
        elements++;
        if (elements > most) throw new NodesError(most);
        return defaultTreeAdapter.createElement(tagName, namespace, attributes);
      },
      onItemPush: () => {
        open++;
        if (open > depth) throw new DepthError();
      },
      onItemPop: () => {
        open--;
      },
    },
  };
}
