/**
 * From bytes to text. Which encoding the bytes are in is decided in an order that suits saved pages: they often
 * lie about it, because whatever fetched them has re-encoded them to UTF-8 and left the page's own label standing.
 */
import { decodeAs, type EncodingName, encodingOf } from './encoding/encodings.js';
import { charsetIn, metaCharset } from './encoding/meta-charset.js';

/** What settled the encoding; see {@link decodeBytes}. */
export type EncodingSource = 'bom' | 'content-type' | 'utf-8' | 'meta' | 'fallback';

export interface DecodedBytes {
  /** The text, without byte order mark. Bytes that mean nothing in the encoding are U+FFFD. */
  readonly text: string;
  /** The name of the encoding as the WHATWG Encoding Standard has it, in lower case: `windows-1251`, `utf-8`. */
  readonly encoding: string;
  readonly source: EncodingSource;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * Decodes the bytes of a page. The encoding is, in this order,
 *
 * 1. `bom`: that of the byte order mark;
 * 2. `content-type`: the charset of the HTTP header;
 * 3. `utf-8`: UTF-8, where the bytes are that and hold a character outside ASCII (by chance hardly possible);
 * 4. `meta`: what the page's head or XML declaration says, read as in the HTML Standard;
 * 5. `fallback`: UTF-8 for plain ASCII, otherwise windows-1252, the HTML Standard's own default.
 *
 * A label that is in no table, or that names an encoding which the platform cannot decode, is passed over.
 * Never throws on account of the bytes.
 *
 * @param contentType the Content-Type header: `text/html; charset=windows-1251`
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): DecodedBytes {
  const marked = byteOrderMark(bytes);
  if (marked) return decoded(bytes, marked, 'bom');

  const label = contentType === undefined ? null : charsetIn(contentType);
  const sent = label === null ? null : encodingOf(label);
  if (sent) return decoded(bytes, sent, 'content-type');

  const utf8 = utf8BeyondAscii(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', source: 'utf-8' };

  const declared = metaCharset(bytes);
  if (declared) return decoded(bytes, declared, 'meta');

  return decoded(bytes, bytes.every((byte) => byte < 0x80) ? 'utf-8' : 'windows-1252', 'fallback');
}

function decoded(bytes: Uint8Array, encoding: EncodingName, source: EncodingSource): DecodedBytes {
  return { text: decodeAs(bytes, encoding), encoding, source };
}

function byteOrderMark(bytes: Uint8Array): EncodingName | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/**
 * The text if the bytes are UTF-8 and go beyond ASCII, else null. A character cut in two at the very end does not
 * count against it: pages saved up to a size limit end so. It is dropped.
 */
function utf8BeyondAscii(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return BEYOND_ASCII.test(text) ? text : null;
  } catch {
    return null;
  }
}
