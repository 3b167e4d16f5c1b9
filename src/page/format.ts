/** Tells HTML from scraped plain text. */

/** Closing tags of elements that any page has: a text that merely mentions a tag rarely closes it. */
const CLOSING_TAG =
  /<\/(?:a|article|body|div|h[1-6]|head|header|html|li|main|p|script|section|span|table|td|title|ul)>/i;
/** What HTML begins with, be it a whole page or a part of one. */
const OPENING =
  /^\s*<(?:!doctype|\?xml|!--|(?:html|head|body|meta|link|title|script|style|article|section|main|div|p|h[1-6]|table|[uo]l|img|figure)(?:[\s/>]|$))/i;

/** Whether a text is HTML: as the caller says, as the HTTP header says, or by its look. */
export function isHtml(
  text: string,
  format: 'auto' | 'html' | 'text' = 'auto',
  contentType?: string,
): boolean {
  if (format !== 'auto') return format === 'html';
  if (/^\s*text\/plain\b/i.test(contentType ?? '')) return false;
  return OPENING.test(text) || CLOSING_TAG.test(text);
}
