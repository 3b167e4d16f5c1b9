/**
 * A page as the peers and the plain-text runs get it: decoded, and turned into the text that a scraper keeps.
 * On purpose apart from the library's own decoder, which is under test here.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { PageInput } from './corpus.js';

const SNIFFED_BYTES = 4096;
const META_CHARSET = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w:-]{1,40})/i;
const REMOVED = new Set(['script', 'style', 'noscript']);

function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** By byte order mark, then valid UTF-8, then the charset the page declares, then Windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
    const declared = META_CHARSET.exec(head)?.[1] ?? 'windows-1252';
    return (decoder(declared) ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}

/** The page's HTML; plain text is wrapped, a paragraph a line, so that the peers can read it. */
export function htmlOf(input: PageInput): string {
  if (input.format === 'html') return decodeHtml(input.bytes);
  const escaped = input.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split('\n').filter((line) => line.trim() !== '');
  return `<!doctype html><html><head></head><body>${paragraphs.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`;
}

function withoutScripts<T extends ElementContent | RootContent>(nodes: readonly T[]): T[] {
  return nodes
    .filter((node) => node.type !== 'element' || !REMOVED.has(node.tagName))
    .map((node) => (node.type === 'element' ? { ...node, children: withoutScripts(node.children) } : node));
}

function bodyOf(root: Root): Element | Root {
  const html = root.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'html',
  );
  return (
    html?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'body') ?? root
  );
}

/** The page as scraped plain text: its body without scripts, styles and noscript, menus and all. */
export function scrapedText(input: PageInput): string {
  if (input.format === 'text') return input.text;
  const body = bodyOf(unified().use(rehypeParse).parse(decodeHtml(input.bytes)));
  const children = withoutScripts<RootContent>(body.children as RootContent[]);
  return toText({ type: 'root', children });
}
