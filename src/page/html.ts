/** HTML, or a tree made from it, becomes a Page. */
import type { Root } from 'hast';
import { unified } from 'unified';
import { ArticleParseError } from '../errors.js';
import type { Limits } from '../options.js';
import { buildBlocks } from './build.js';
import { DepthError } from './markup/depth-error.js';
import { htmlParser } from './markup/html-parser.js';
import { NodesError } from './markup/nodes-error.js';
import type { Page } from './page.js';
import { readMetadata } from './read-metadata.js';
import { soundTree } from './sound-tree.js';
import { webUrl } from './urls.js';

/** How large a tree may be. */
type TreeLimits = Pick<Limits, 'depth' | 'nodes'>;

/** @throws ArticleParseError `too-large` where the page goes beyond the limits. */
export function readHtml(html: string, url: string | null, limits: TreeLimits): Page {
  return within(limits, () => treeToPage(unified().use(htmlParser, limits).parse(html), url));
}

/**
 * Reads a tree that a caller made; it is not changed.
 *
 * @throws ArticleParseError `too-large` where the tree goes beyond the limits.
 */
export function readTree(given: Root, url: string | null, limits: TreeLimits): Page {
  return within(limits, () => treeToPage(soundTree(given, limits), url));
}

/** A tree on whose shape one can rely, and which is not too deep, becomes a Page. */
export function treeToPage(tree: Root, url: string | null): Page {
  const facts = readMetadata(tree);
  const base = webUrl(facts.baseHref, url) ?? url ?? webUrl(facts.metadata.links.get('canonical')?.[0], null);
  return { url, declaredLanguage: facts.language, metadata: facts.metadata, ...buildBlocks(tree, base) };
}

/** A walk with a limit raised too far may go deeper than the stack is. */
function within({ depth, nodes }: TreeLimits, read: () => Page): Page {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError || error instanceof DepthError) throw tooDeep(depth, error);
    if (error instanceof NodesError) throw tooMany(nodes, error);
    throw error;
  }
}

function tooDeep(depth: number, cause: Error): ArticleParseError {
  return new ArticleParseError(
    'too-large',
    `The page's elements nest deeper than ${depth} levels. It is not a page that a browser would show; raise limits.depth only for a tree of your own.`,
    [],
    { cause },
  );
}

function tooMany(nodes: number, cause: NodesError): ArticleParseError {
  const advice =
    cause.most < nodes
      ? 'Formatting elements that it leaves open multiply: it is broken, or made to keep a parser busy.'
      : 'A news page has a few thousand; raise limits.nodes if such a page is really wanted.';
  return new ArticleParseError(
    'too-large',
    `The page has more than ${cause.most} elements, texts and comments. ${advice}`,
    [],
    { cause },
  );
}
