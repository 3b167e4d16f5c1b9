/** HTML, or a tree made from it, becomes a Page. */
import type { Root } from 'hast';
import { unified } from 'unified';
import { ArticleParseError } from '../errors.js';
import { buildBlocks } from './build.js';
import { DepthError } from './markup/depth-error.js';
import { htmlParser } from './markup/html-parser.js';
import type { Page } from './page.js';
import { readMetadata } from './read-metadata.js';
import { soundTree } from './sound-tree.js';
import { webUrl } from './urls.js';

/** @throws ArticleParseError `too-large` where elements nest deeper than `depth`. */
export function readHtml(html: string, url: string | null, depth: number): Page {
  return withinDepth(depth, () => treeToPage(unified().use(htmlParser, { depth }).parse(html), url));
}

/**
 * Reads a tree that a caller made; it is not changed.
 *
 * @throws ArticleParseError `too-large` where elements nest deeper than `depth`.
 */
export function readTree(given: Root, url: string | null, depth: number): Page {
  return withinDepth(depth, () => {
    const tree = soundTree(given, depth);
    if (!tree) throw tooDeep(depth);
    return treeToPage(tree, url);
  });
}

/** A tree on whose shape one can rely, and which is not too deep, becomes a Page. */
export function treeToPage(tree: Root, url: string | null): Page {
  const facts = readMetadata(tree);
  const base = webUrl(facts.baseHref, url) ?? url ?? webUrl(facts.metadata.links.get('canonical')?.[0], null);
  return { url, declaredLanguage: facts.language, metadata: facts.metadata, ...buildBlocks(tree, base) };
}

/** A walk with a limit raised too far may go deeper than the stack is. */
function withinDepth(depth: number, read: () => Page): Page {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError || error instanceof DepthError) throw tooDeep(depth, error);
    throw error;
  }
}

function tooDeep(depth: number, cause?: unknown): ArticleParseError {
  return new ArticleParseError(
    'too-large',
    `The page's elements nest deeper than ${depth} levels. It is not a page that a browser would show; raise limits.depth only for a tree of your own.`,
    [],
    { cause },
  );
}
