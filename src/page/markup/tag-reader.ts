/** Reads tags out of HTML source. */
import type { Token } from 'parse5';
import { APOSTROPHE, EQUALS, GREATER, isSpace, lowerCase, ownCopy, QUOTE, SLASH } from './characters.js';
import { decodeReferences } from './references.js';
import { type TagName, tagNamed } from './tag-names.js';
import { endOfBareValue, endOfTagName } from './tokens.js';

/** Of more attributes than this, a set finds a name sooner than a look at them all. */
const FEW = 32;

/** Reads one tag at a time: what it says of a tag holds until the next one is read. */
export class TagReader {
  name: TagName = tagNamed('');
  /** Of several attributes of one name, the first. */
  attributes: Token.Attribute[] = [];
  selfClosing = false;
  /** Where the text behind the tag begins. */
  end = 0;
  private names: Set<string> | null = null;

  constructor(private readonly html: string) {}

  /** Reads the tag whose name begins at `from`. False where the tag has no end. */
  read(from: number): boolean {
    const { html } = this;
    let at = endOfTagName(html, from);
    let slash = -1;
    this.name = tagNamed(html.slice(from, at));
    this.attributes = [];
    this.names = null;
    while (at < html.length) {
      const code = html.charCodeAt(at);
      if (code === GREATER) {
        this.selfClosing = slash === at - 1;
        this.end = at + 1;
        return true;
      }
      if (code === SLASH) slash = at;
      at = code === SLASH || isSpace(code) ? at + 1 : this.readAttribute(at);
    }
    return false;
  }

  /** Gives the place behind the attribute at `from`; that of the end where its value has no end. */
  private readAttribute(from: number): number {
    const { html } = this;
    const nameEnd = endOfAttributeName(html, from);
    const name = lowerCase(html.slice(from, nameEnd));
    let at = afterSpaces(html, nameEnd);
    if (html.charCodeAt(at) !== EQUALS) {
      this.add(name, '');
      return at;
    }
    at = afterSpaces(html, at + 1);
    const quote = html.charCodeAt(at);
    const isQuoted = quote === QUOTE || quote === APOSTROPHE;
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? html.indexOf(quote === QUOTE ? '"' : "'", start) : endOfBareValue(html, start);
    if (end === -1) return html.length;
    this.add(name, decodeReferences(ownCopy(html.slice(start, end)), true));
    return isQuoted ? end + 1 : end;
  }

  private add(name: string, value: string): void {
    const { attributes } = this;
    if (attributes.length < FEW) {
      for (const attribute of attributes) if (attribute.name === name) return;
    } else {
      this.names ??= new Set(attributes.map((attribute) => attribute.name));
      if (this.names.has(name)) return;
      this.names.add(name);
    }
    attributes.push({ name, value });
  }
}

/** An attribute may not begin with "=", but where one does, that is the first character of its name. */
function endOfAttributeName(html: string, from: number): number {
  let at = from + 1;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
  }
  return at;
}

function afterSpaces(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at++;
  return at;
}
