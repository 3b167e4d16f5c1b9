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
  this.parser = (document) => toHast(parse(withoutUnread(document), optionsFor(limits)), limits);
};

/**
 * Elements still open are counted while the page is parsed: parse5 looks through all of them for each new one, so that
 * a page with no end to its nesting would take forever before anybody could say that it is too deep. All elements are
 * counted, too: HTML opens every formatting element that was left open again in each paragraph that follows. Scripting
 * is off, as for rehype-parse: what stands in a noscript element is elements.
 */
function optionsFor({ depth, nodes }: HtmlParserOptions): ParserOptions<DefaultTreeAdapterMap> {
  let open = 0;
  let elements = 0;
  return {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tagName, namespace, attributes) => {
        elements++;
        if (elements > nodes) throw new NodesError();
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
