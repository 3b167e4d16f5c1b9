/** A tag's attributes, read from bytes before anyone knows the encoding. */

export interface TagAttributes {
  /** Names in lower case; of several attributes with one name, the first. Bytes beyond ASCII are kept one to one. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The place behind the tag's `>`, or the end of the bytes. */
  readonly end: number;
}

const GT = 0x3e;
const EQUALS = 0x3d;
const SLASH = 0x2f;

/** No attribute that tells an encoding is longer: what lies beyond is passed over, not kept. */
const MAX_KEPT = 1024;

/** The HTML Standard's "get an attribute", from behind a tag's name until there are no more. */
export function readAttributes(bytes: Uint8Array, from: number): TagAttributes {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    at = skip(bytes, at, (byte) => isSpace(byte) || byte === SLASH);
    if (at >= bytes.length) return { attributes, end: bytes.length };
    if (bytes[at] === GT) return { attributes, end: at + 1 };
    const nameEnd = skip(
      bytes,
      at + 1,
      (byte) => byte !== EQUALS && byte !== GT && byte !== SLASH && !isSpace(byte),
    );
    const value = readValue(bytes, nameEnd);
    const name = latin1(bytes, at, nameEnd).toLowerCase();
    if (!attributes.has(name)) attributes.set(name, latin1(bytes, value.start, value.end));
    at = value.next;
  }
}

interface Value {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The value behind a name: empty where there is no `=`, else quoted or up to white space or `>`. */
function readValue(bytes: Uint8Array, nameEnd: number): Value {
  const equals = skip(bytes, nameEnd, isSpace);
  if (bytes[equals] !== EQUALS) return { start: equals, end: equals, next: equals };
  const start = skip(bytes, equals + 1, isSpace);
  const quote = bytes[start];
  if (quote === 0x22 || quote === 0x27) {
    const close = bytes.indexOf(quote, start + 1);
    const end = close === -1 ? bytes.length : close;
    return { start: start + 1, end, next: end + 1 };
  }
  const end = skip(bytes, start, (byte) => byte !== GT && !isSpace(byte));
  return { start, end, next: end };
}

function skip(bytes: Uint8Array, from: number, wanted: (byte: number) => boolean): number {
  let at = from;
  while (at < bytes.length && wanted(bytes[at] as number)) at++;
  return at;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + MAX_KEPT)));
}
