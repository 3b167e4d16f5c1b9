/** Where the tokens of HTML source begin and end, as WHATWG HTML (13.2.5 Tokenization) has it. */
import { APOSTROPHE, EQUALS, GREATER, isLetter, isSpace, lowerCase, QUOTE, SLASH } from './characters.js';

/** The tag name at `at` in lower case; the empty string where no letter stands there. */
export function nameAt(html: string, at: number): string {
  return isLetter(html.charCodeAt(at)) ? lowerCase(html.slice(at, endOfTagName(html, at))) : '';
}

/** Where the tag name that begins at `from` ends: before white space, "/" or ">". */
export function endOfTagName(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === GREATER || code === SLASH || isSpace(code)) break;
  }
  return at;
}

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
  return endOfBareValue(html, at);
}

/** Where a value that begins at `from` without a quotation mark ends. */
export function endOfBareValue(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === GREATER || isSpace(code)) break;
  }
  return at;
}

/** Behind the comment at `at`; -1 where it has no end. */
export function endOfComment(html: string, at: number): number {
  const start = at + 4;
  if (html.startsWith('>', start)) return start + 1;
  if (html.startsWith('->', start)) return start + 2;
  for (let dashes = html.indexOf('--', start); dashes !== -1; dashes = html.indexOf('--', dashes + 1)) {
    if (html.startsWith('>', dashes + 2)) return dashes + 3;
    if (html.startsWith('!>', dashes + 2)) return dashes + 4;
  }
  return -1;
}

/** Where the end tag stands that closes an element of that name whose content is text; -1 where there is none. */
export function endOfRawText(html: string, name: string, from: number): number {
  return name === 'script' ? endOfScript(html, from) : nextEndTag(html, name, from);
}

function nextEndTag(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    if (nameAt(html, at + 2) === name) return at;
  }
  return -1;
}

/**
 * A script that opens a comment and in it a script is closed by the second end tag only.
 * WHATWG HTML calls these states escaped and double escaped.
 */
function endOfScript(html: string, from: number): number {
  const first = nextEndTag(html, 'script', from);
  const comment = first === -1 ? -1 : html.slice(from, first).indexOf('<!--');
  if (comment === -1) return first;
  const marks = /<!--|-->|<\/?script[\t\n\f />]/gi;
  marks.lastIndex = from + comment;
  let inComment = false;
  let inScript = false;
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    const [text] = mark;
    if (text === '-->') {
      inComment = false;
      inScript = false;
    } else if (text === '<!--') {
      inComment = true;
      // Its hyphens may be those that end it: `<!-->`.
      marks.lastIndex -= 2;
    } else if (text.startsWith('</')) {
      if (!inScript) return mark.index;
      inScript = false;
    } else inScript = inComment;
  }
  return -1;
}
