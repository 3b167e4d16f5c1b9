/** HTML, or a tree made from it, becomes a Page. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { ArticleParseError } from '../errors.js';
import { buildBlocks } from './build.js';
import { childrenOf } from './hast.js';
import type { Page } from './page.js';
import { readMetadata } from './read-metadata.js';
import { soundTree } from './sound-tree.js';
import { webUrl } from './urls.js';

const parser = unified().use(rehypeParse).freeze();

/** @throws ArticleParseError `too-large` where elements nest deeper than `depth`. */
export function readHtml(html: string, url: string | null, depth: number): Page {
  return withinStack(depth, () => {
    const tree = parser.parse(html);
    if (isDeeperThan(tree, depth)) throw tooDeep(depth);
    return pageOf(tree, url);
  });
}

/**
 * Reads a tree that a caller made; it is not changed.
 *
 * @throws ArticleParseError `too-large` where elements nest deeper than `depth`.
 */
export function readTree(given: Root, url: string | null, depth: number): Page {
  return withinStack(depth, () => {
    const tree = soundTree(given, depth);
    if (!tree) throw tooDeep(depth);
    return pageOf(tree, url);
  });
}

function pageOf(tree: Root, url: string | null): Page {
  const facts = readMetadata(tree);
  const base = webUrl(facts.baseHref, url) ?? url ?? webUrl(facts.metadata.links.get('canonical')?.[0], null);
  return { url, declaredLanguage: facts.language, metadata: facts.metadata, ...buildBlocks(tree, base) };
}

/** The parser, and a walk with a limit raised too far, may go deeper than the stack is. */
function withinStack(depth: number, read: () => Page): Page {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(depth, error);
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

/** Level by level, so that the check itself cannot overflow the stack. */
function isDeeperThan(tree: Root, depth: number): boolean {
  let level = [...childrenOf(tree)];
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) return true;
    level = level.flatMap((node) => [...childrenOf(node)]);
  }
  return false;
}
