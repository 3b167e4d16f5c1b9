/**
 * Escapes for CommonMark 0.31 and GitHub Flavored Markdown: what they return stands for its input and nothing else.
 */
import { oneLine } from './plain.js';

/** Marks that open or close something anywhere in a line. */
const INLINE_MARKS = /[\\`*_[\]<~|]/g;
/**
 * What makes a bare address a link in GitHub Flavored Markdown. Such a link swallows the backslashes of the escapes
 * behind it, up to the next `<`, so that the address must not become one.
 */
const BARE_ADDRESS = /:(?=\/\/)|(?<=www)\./gi;
/** `&` only where it would begin a character reference. */
const REFERENCE = /&(?=#?[A-Za-z0-9]{1,40};)/g;
/** Headings, block quotes, bullets, underlines and thematic breaks begin a line so. */
const LINE_MARK = /^(?:#{1,6}(?=\s|$)|>|[-+=](?=[\s=+-]|$))/;
const ORDERED_MARK = /^(\d{1,9})([.)])(?=\s|$)/;
/** Characters that end an address in CommonMark, or that it forbids there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an address that the model lets through may hold them
const NOT_IN_DESTINATION = /[\u0000-\u0020\u007f()<>\\`|]/g;

/** Plain text inside a line; its white space is folded, but kept at the ends. */
export function escapeInline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(INLINE_MARKS, '\\$&')
    .replace(BARE_ADDRESS, '\\$&')
    .replace(REFERENCE, '\\&');
}

/** A line of Markdown whose first characters shall not open a block. Takes inline Markdown, as `escapeInline` gives it. */
export function escapeLineStart(markdown: string): string {
  return markdown.trim().replace(LINE_MARK, '\\$&').replace(ORDERED_MARK, '$1\\$2');
}

/** A whole line from plain text. */
export function escapeLine(text: string): string {
  return escapeLineStart(escapeInline(oneLine(text)));
}

/** An address between the parentheses of a link; what would end it is percent-encoded. */
export function escapeDestination(url: string): string {
  return url
    .replace(
      NOT_IN_DESTINATION,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replace(REFERENCE, '&amp;');
}
