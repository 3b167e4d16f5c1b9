/** Cuts the HTML that a peer gives back into paragraphs and headings, and its byline into names. */
import type { ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const PARAGRAPH = new Set(['p', 'li', 'tr', 'blockquote', 'pre', 'dt', 'dd']);
const HEADING = /^h[1-6]$/;
const SKIPPED = new Set(['figcaption', 'figure', 'script', 'style', 'template', 'noscript']);
const BLOCK = new Set([
  ...PARAGRAPH,
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'section', 'article', 'main', 'aside', 'header', 'footer'],
  ...[
    'ul',
    'ol',
    'dl',
    'table',
    'tbody',
    'thead',
    'tfoot',
    'td',
    'th',
    'figure',
    'figcaption',
    'hr',
    'nav',
    'details',
  ],
]);

export interface Content {
  body: string;
  paragraphs: string[];
  headings: string[];
}

interface Piece {
  text: string;
  heading: boolean;
}

type Node = Root | RootContent | ElementContent;

const isBlock = (node: Node) => node.type === 'element' && BLOCK.has(node.tagName);

function folded(nodes: readonly Node[]): string {
  const root: Root = { type: 'root', children: nodes as RootContent[] };
  return toText(root).replace(/\s+/gu, ' ').trim();
}

/** Depth-first: a container with blocks in it is walked, any other block is one piece; stray text too. */
function pieces(node: Node, heading: boolean): Piece[] {
  if (!('children' in node)) return [];
  if (node.type === 'element' && SKIPPED.has(node.tagName)) return [];
  const isHeading = heading || (node.type === 'element' && HEADING.test(node.tagName));
  const found: Piece[] = [];
  let inline: Node[] = [];
  const flush = () => {
    const text = folded(inline);
    if (text) found.push({ text, heading: isHeading });
    inline = [];
  };
  for (const child of node.children) {
    const row = child.type === 'element' && child.tagName === 'tr';
    if (isBlock(child) && !row) {
      flush();
      found.push(...pieces(child, isHeading));
    } else if (row) {
      flush();
      inline = [child];
      flush();
    } else inline.push(child);
  }
  flush();
  return found;
}

/** Reads the article's HTML as a peer returns it. */
export function readContent(html: string): Content {
  const all = pieces(unified().use(rehypeParse, { fragment: true }).parse(html), false);
  return {
    body: all.map((piece) => piece.text).join('\n\n'),
    paragraphs: all.filter((piece) => !piece.heading).map((piece) => piece.text),
    headings: all.filter((piece) => piece.heading).map((piece) => piece.text),
  };
}

/** The names in a byline: without "By", cut at commas, semicolons, ampersands, "and" and line ends. */
export function namesOf(byline: string | null | undefined): string[] {
  return (byline ?? '')
    .replace(/^\s*by[\s:]/i, '')
    .split(/[,;&|\n•]|\sand\s/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
