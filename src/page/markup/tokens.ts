/** Where the tokens of HTML source begin and end, as WHATWG HTML (13.2.5 Tokenization) has it. */

/** The tag name at `at` in lower case; the empty string where no letter stands there, and for names longer than any here. */
export function nameAt(html: string, at: number): string {
  if (!isLetter(html.charCodeAt(at))) return '';
  let end = at + 1;
  while (end < html.length && !endsName(html.charCodeAt(end))) end++;
  return html.slice(at, end).toLowerCase();
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** White space, "/" or ">". */
function endsName(code: number): boolean {
  return isSpace(code) || code === SLASH || code === GREATER;
}

/** Tab, line feed, form feed, carriage return (which the parser makes a line feed), space. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/**
 * Where the text behind a tag begins, looking from the end of its name; -1 where the tag has no end. A quotation mark
 * opens a value only straight behind an equals sign: anywhere else it is a character like others.
 */
export function endOfTag(html: string, from: number): number {
  let beforeValue = false;
  let inName = false;
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (beforeValue && !isSpace(code)) {
      beforeValue = false;
      inName = false;
      at = endOfValue(html, at, code) - 1;
      if (at < from) return -1;
    } else if (code === EQUALS) {
      // An attribute may not begin with "=", but where one does, that is the first character of its name.
      beforeValue = inName;
      inName = true;
    } else if (code === SLASH) inName = false;
    else if (!isSpace(code)) inName = true;
  }
  return -1;
}

/** Behind the value of an attribute that begins at `at`; 0 where the value has no end. */
function endOfValue(html: string, at: number, code: number): number {
  if (code === QUOTE) return html.indexOf('"', at + 1) + 1;
  if (code === APOSTROPHE) return html.indexOf("'", at + 1) + 1;
  let end = at;
  while (end < html.length && !isSpace(html.charCodeAt(end)) && html.charCodeAt(end) !== GREATER) end++;
  return end;
}

/** Where the text of the comment at `at` ends, and where the comment itself does; null where it does not. */
export function endOfComment(html: string, at: number): { text: number; end: number | null } {
  const start = at + 4;
  if (html.startsWith('>', start)) return { text: start, end: start + 1 };
  if (html.startsWith('->', start)) return { text: start, end: start + 2 };
  for (let dashes = html.indexOf('--', start); dashes !== -1; dashes = html.indexOf('--', dashes + 1)) {
    if (html.startsWith('>', dashes + 2)) return { text: dashes, end: dashes + 3 };
    if (html.startsWith('!>', dashes + 2)) return { text: dashes, end: dashes + 4 };
  }
  return { text: html.length, end: null };
}

/** Whether the start tag of a script says that it holds JSON-LD. */
export function isScriptData(tag: string): boolean {
  return /ld\+json/i.test(tag) || tag.includes('&');
}
