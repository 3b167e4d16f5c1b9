/**
 * What a page says about its own encoding, by the HTML Standard's "prescan a byte stream to determine its encoding"
 * (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding), with two departures: the whole
 * head is read, not its first 1,024 bytes, since scripts often stand before the meta element; and what stands inside
 * scripts, styles and titles is passed over, since over that distance it is likely to hold strings that look like tags.
 *
 * Every step moves forward, so that the time is linear in the length of the head.
 */
import { readAttributes } from './attributes.js';
import { type EncodingName, encodingOf } from './encodings.js';

/** The standard's own window: this far a meta element counts even behind the head. */
const WINDOW = 1024;

const LT = 0x3c;
const GT = 0x3e;

const MAX_TAG_NAME = 32;

/** So many meta elements with labels that mean nothing are looked at: to try a label is slow. */
const MAX_DECLARATIONS = 100;

/** Elements whose content is text, whatever it looks like. */
const RAW_TEXT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noframes',
]);

/** The encoding that the page declares, in a meta element or its XML declaration; null where it declares none. */
export function metaCharset(bytes: Uint8Array): EncodingName | null {
  return utf16XmlDeclaration(bytes) ?? metaElement(bytes) ?? xmlDeclaration(bytes);
}

/**
 * The label behind `charset=` in a Content-Type, be it of HTTP or of a meta element; null where there is none.
 * The HTML Standard's "extracting a character encoding from a meta element", which forgives missing semicolons.
 */
export function charsetIn(contentType: string): string | null {
  const match = /charset[\t\n\f\r ]*=[\t\n\f\r ]*(.?)/is.exec(contentType);
  if (!match?.[1]) return null;
  const start = match.index + match[0].length - 1;
  if (match[1] === '"' || match[1] === "'") {
    const end = contentType.indexOf(match[1], start + 1);
    return end === -1 ? null : contentType.slice(start + 1, end);
  }
  return /^[^\t\n\f\r ;]*/.exec(contentType.slice(start))?.[0] ?? null;
}

/** `<?x` in UTF-16 without byte order mark. */
function utf16XmlDeclaration(bytes: Uint8Array): EncodingName | null {
  if (asciiAt(bytes, 0, '<\0?\0x\0')) return 'utf-16le';
  if (asciiAt(bytes, 0, '\0<\0?\0x')) return 'utf-16be';
  return null;
}

function metaElement(bytes: Uint8Array): EncodingName | null {
  let limit = bytes.length;
  let tries = 0;
  let at = bytes.indexOf(LT);
  while (at !== -1 && at < limit) {
    const step = readMarkup(bytes, at);
    const encoding = step.label === undefined ? null : inMeta(step.label);
    if (encoding) return encoding;
    if (step.label !== undefined && ++tries === MAX_DECLARATIONS) return null;
    if (step.endsHead) limit = Math.min(limit, WINDOW);
    at = bytes.indexOf(LT, step.next);
  }
  return null;
}

interface Step {
  /** Where to go on. */
  readonly next: number;
  /** The label of an encoding, if this is a meta element that declares one. */
  readonly label?: string | undefined;
  readonly endsHead?: boolean;
}

/** What begins with the `<` at this place: a comment, a tag, a declaration, or nothing. */
function readMarkup(bytes: Uint8Array, at: number): Step {
  // A comment may be as short as `<!-->`: its two hyphens count as those that end it.
  if (asciiAt(bytes, at, '<!--')) return { next: afterText(bytes, at + 2, '-->') };
  const following = bytes[at + 1];
  const isEndTag = following === 0x2f;
  const nameStart = isEndTag ? at + 2 : at + 1;
  if (!isLetter(bytes[nameStart])) {
    const isDeclaration = following === 0x21 || following === 0x2f || following === 0x3f;
    return { next: isDeclaration ? afterByte(bytes, at + 1, GT) : at + 1 };
  }
  const name = tagName(bytes, nameStart);
  const tag = readAttributes(bytes, nameStart + name.length);
  if (isEndTag) return { next: tag.end, endsHead: name === 'head' };
  if (name === 'meta') return { next: tag.end, label: declaredBy(tag.attributes) };
  if (RAW_TEXT.has(name)) return { next: afterText(bytes, tag.end, `</${name}`) };
  return { next: tag.end, endsHead: name === 'body' };
}

/** The label that a meta element declares: in `charset`, or in `content` beside an `http-equiv` of Content-Type. */
function declaredBy(attributes: ReadonlyMap<string, string>): string | undefined {
  const charset = attributes.get('charset');
  if (charset !== undefined) return charset;
  const content = attributes.get('content');
  if (content === undefined || attributes.get('http-equiv')?.toLowerCase() !== 'content-type')
    return undefined;
  return charsetIn(content) ?? undefined;
}

/** The HTML Standard: a meta element that could be read is not in UTF-16, and x-user-defined is meant for scripts only. */
function inMeta(label: string): EncodingName | null {
  if (label.trim().toLowerCase() === 'x-user-defined') return 'windows-1252';
  const encoding = encodingOf(label);
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf-8' : encoding;
}

/** The HTML Standard's "get an XML encoding": `<?xml version="1.0" encoding="windows-1251"?>`. */
function xmlDeclaration(bytes: Uint8Array): EncodingName | null {
  if (!asciiAt(bytes, 0, '<?xml')) return null;
  // No declaration is longer than this; the limit keeps a page of one endless declaration from being copied.
  const declaration = ascii(bytes, 0, Math.min(afterByte(bytes, 0, GT), WINDOW));
  const match = /encoding[\0- ]*=[\0- ]*(?:"([^"]*)"|'([^']*)')/.exec(declaration);
  const label = match?.[1] ?? match?.[2];
  return label === undefined ? null : inMeta(label);
}

/** A tag's name in lower case. Cut where it is longer than any that matters: the rest then passes for an attribute. */
function tagName(bytes: Uint8Array, start: number): string {
  const limit = Math.min(bytes.length, start + MAX_TAG_NAME);
  let end = start;
  while (end < limit && !endsTagName(bytes[end] as number)) end++;
  return ascii(bytes, start, end).toLowerCase();
}

function endsTagName(byte: number): boolean {
  return (
    byte === GT ||
    byte === 0x2f ||
    byte === 0x20 ||
    byte === 0x09 ||
    byte === 0x0a ||
    byte === 0x0c ||
    byte === 0x0d
  );
}

function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** The place behind the next such byte, or the end. */
function afterByte(bytes: Uint8Array, from: number, byte: number): number {
  const at = bytes.indexOf(byte, from);
  return at === -1 ? bytes.length : at + 1;
}

/** The place behind the next occurrence of this text, whatever its letters' case, or the end. */
function afterText(bytes: Uint8Array, from: number, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (asciiAt(bytes, at, text)) return at + text.length;
  }
  return bytes.length;
}

/** Whether these characters stand at this place; lower-case letters stand for upper case too. */
function asciiAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const wanted = text.charCodeAt(index);
    const byte = bytes[at + index];
    const isSame = byte === wanted || (wanted >= 0x61 && wanted <= 0x7a && byte === wanted - 0x20);
    if (!isSame) return false;
  }
  return true;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}
