/** Any input that parseArticle takes becomes a Page. */
import type { Root } from 'hast';
import { ArticleParseError } from '../errors.js';
import { defaultLimits, type Limits, type ParseOptions } from '../options.js';
import { decodeBytes } from './decode.js';
import { undoMojibake } from './encoding/mojibake.js';
import { isHtml } from './format.js';
import { readHtml, readTree } from './html.js';
import type { Page } from './page.js';
import { readPlainText } from './text.js';
import { webUrl } from './urls.js';

/**
 * A page: HTML or scraped plain text as a string; its bytes as they came over the network, whose charset is found by
 * the rules of the WHATWG HTML standard; or a hast Root, as rehype-parse makes it, which is not changed.
 */
export type Input = string | Uint8Array | Root;

/** @throws ArticleParseError `invalid-input`, `no-article` where nothing is there to read, or `too-large`. */
export function readPage(input: Input, options: ParseOptions): Page {
  const limits: Limits = {
    bytes: options.limits?.bytes ?? defaultLimits.bytes,
    depth: options.limits?.depth ?? defaultLimits.depth,
    nodes: options.limits?.nodes ?? defaultLimits.nodes,
  };
  const url = webUrl(options.url, null);
  if (isRoot(input)) return readTree(input, url, limits);
  const text = readString(input, options.contentType, limits.bytes);
  if (text.trim() === '') {
    throw new ArticleParseError('no-article', 'The input is empty. Pass the page as it was fetched.');
  }
  if (isGarbage(text)) {
    throw new ArticleParseError(
      'no-article',
      'The input is no text: it looks like binary data (a picture, a compressed page). Decompress it and pass the page itself.',
    );
  }
  if (isAddress(text)) {
    throw new ArticleParseError(
      'no-article',
      'The input is an address, and nothing is fetched here. Fetch it, and pass the page itself.',
    );
  }
  return isHtml(text, options.format, options.contentType)
    ? readHtml(text, url, limits)
    : readPlainText(text, url);
}

/** The decoded input, without a byte order mark and without mojibake. */
export function readString(input: unknown, contentType: string | undefined, limit: number): string {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new ArticleParseError(
      'invalid-input',
      `Expected a string, a Uint8Array or a hast Root, but got ${describe(input)}. Pass the page's source, its bytes, or the tree that rehype-parse makes of it.`,
    );
  }
  if (input.length > limit) {
    throw new ArticleParseError(
      'too-large',
      `The input has ${input.length} ${typeof input === 'string' ? 'characters' : 'bytes'}, more than the limit of ${limit}. Raise limits.bytes if such a page is really wanted.`,
    );
  }
  const text = undoMojibake(typeof input === 'string' ? input : decodeBytes(input, contentType).text);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function isRoot(input: unknown): input is Root {
  return (
    typeof input === 'object' &&
    input !== null &&
    'type' in input &&
    input.type === 'root' &&
    'children' in input &&
    Array.isArray(input.children)
  );
}

/** A web address and nothing else. */
function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && /^\s*https?:\/\/\S+\s*$/i.test(text);
}

const LONGEST_ADDRESS = 8192;

/** How much of a text is looked at, and what share of characters that no text has makes it garbage. */
const SAMPLE = 8192;
const GARBAGE = 0.03;

function isGarbage(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(NO_TEXT)?.length ?? 0) > sample.length * GARBAGE;
}

/** Control characters but white space, and what a decoder puts for bytes that mean nothing. */
const NO_TEXT = /(?!\s)\p{Cc}|\ufffd/gu;

function describe(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'an array';
  if (input instanceof Promise) return 'a Promise, which has to be awaited';
  if (input instanceof ArrayBuffer) return 'an ArrayBuffer, of which new Uint8Array(buffer) makes bytes';
  if (typeof input === 'object') return 'an object that is no hast Root';
  return typeof input === 'undefined' ? 'undefined' : `a ${typeof input}`;
}
