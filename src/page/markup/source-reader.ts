/**
 * Reads HTML source into the tokens of which parse5 makes a tree. parse5's own tokenizer looks at each character of the
 * page in a state machine; here text and values are cut out whole, and what no field reads (styles, scripts but JSON data,
 * drawings, comments: over half of most pages) is passed over.
 *
 * What is out of the ordinary is left to parse5's tokenizer, which goes on from there to the end: null characters, framesets,
 * character data sections, `plaintext`, and whatever has no end.
 */
import { InsertionMode, type Parser, Token, Tokenizer, TokenizerMode } from 'parse5';
import { BANG, GREATER, isLetter, isSpace, ownCopy, QUESTION, SLASH } from './characters.js';
import { endOfDrawing, mayHoldText } from './drawings.js';
import { IGNORE_ALL } from './handlers.js';
import { decodeReferences } from './references.js';
import { type TagName, tagNamed } from './tag-names.js';
import { TagReader } from './tag-reader.js';
import { endOfComment, endOfRawText, endOfTag, endOfTagName } from './tokens.js';
import type { HastMap } from './tree-builder.js';

const { TokenType } = Token;

/** Gives the parser all tokens of the source. */
export function readSource(source: string, parser: Parser<HastMap>): void {
  // WHATWG HTML, 13.2.3.5 Preprocessing the input stream.
  const html = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  new SourceReader(html, parser).read();
}

/** Where to go on; null where parse5's tokenizer has read the rest. */
type Next = number | null;

class SourceReader {
  private readonly tag: TagReader;

  constructor(
    private readonly html: string,
    private readonly parser: Parser<HastMap>,
  ) {
    this.tag = new TagReader(html);
  }

  read(): void {
    const { html, parser } = this;
    let at: Next = html.includes('\0') ? this.leave(0) : 0;
    while (at !== null) {
      const next = nextMarkup(html, at);
      if (next > at) this.addText(decodeReferences(ownCopy(html.slice(at, next)), false));
      if (next === html.length) break;
      at = this.readMarkup(next);
    }
    if (at !== null) parser.onEof({ type: TokenType.EOF, location: null });
  }

  /** Leaves the rest of the source, from a place outside of tags, to parse5. */
  private leave(from: number): null {
    this.parser.tokenizer.write(this.html.slice(from), true);
    return null;
  }

  private readMarkup(at: number): Next {
    const { html } = this;
    const code = html.charCodeAt(at + 1);
    if (isLetter(code)) return this.readStartTag(at);
    if (code === SLASH && isLetter(html.charCodeAt(at + 2))) return this.readEndTag(at);
    if (code === BANG && html.startsWith('--', at + 2)) return this.addComment(at, endOfComment(html, at));
    const close = html.indexOf('>', at);
    const end = close === -1 ? -1 : close + 1;
    if (code === BANG && /^doctype/i.test(html.slice(at + 2, at + 9))) return this.readDoctype(at, end);
    if (code === SLASH && end === at + 3) return end;
    const isData = this.parser.tokenizer.inForeignNode && html.startsWith('[CDATA[', at + 2);
    return this.addComment(at, isData ? -1 : end);
  }

  private addComment(at: number, end: number): Next {
    if (end === -1) return this.leave(at);
    this.parser.onComment({ type: TokenType.COMMENT, data: '', location: null });
    return end;
  }

  private readDoctype(at: number, end: number): Next {
    const { html, parser } = this;
    if (end === -1) return this.leave(at);
    const handler = { ...IGNORE_ALL, onDoctype: (token: Token.DoctypeToken) => parser.onDoctype(token) };
    new Tokenizer({}, handler).write(html.slice(at, end), true);
    return end;
  }

  private readEndTag(at: number): Next {
    const { html, parser } = this;
    const nameEnd = endOfTagName(html, at + 2);
    const end = html.charCodeAt(nameEnd) === GREATER ? nameEnd + 1 : endOfTag(html, nameEnd);
    if (end === -1) return this.leave(at);
    parser.onEndTag(tagToken(TokenType.END_TAG, tagNamed(html.slice(at + 2, nameEnd)), [], false));
    return end;
  }

  private readStartTag(at: number): Next {
    const { parser, tag } = this;
    if (!tag.read(at + 1)) return this.leave(at);
    const { name } = tag.name;
    if (name === 'frameset') return this.leave(at);
    parser.onStartTag(tagToken(TokenType.START_TAG, tag.name, tag.attributes, tag.selfClosing));
    if (parser.tokenizer.state !== TokenizerMode.DATA) return this.readRawText();
    const isDrawing = name === 'svg' && !tag.selfClosing && parser.tokenizer.inForeignNode;
    return isDrawing ? this.behindDrawing(tag.end) : tag.end;
  }

  /** Before any text of the page, text in a drawing tells that no frameset comes: then it is read. */
  private behindDrawing(at: number): Next {
    const end = endOfDrawing(this.html, at);
    if (end === null || (this.parser.framesetOk && mayHoldText(this.html.slice(at - 1, end)))) return at;
    return end;
  }

  /** Text in which only the element's own end tag is a tag. */
  private readRawText(): Next {
    const { html, parser, tag } = this;
    const { name } = tag.name;
    const { tokenizer } = parser;
    const isPlaintext = tokenizer.state === TokenizerMode.PLAINTEXT;
    const end = isPlaintext ? -1 : endOfRawText(html, name, tag.end);
    const isWhole = end !== -1 && endOfTag(html, end + 2 + name.length) !== -1;
    const text = html.slice(tag.end, end);
    if (!isWhole) {
      tokenizer.lastStartTagName = name;
      return this.leave(tag.end);
    }
    const isRead = name === 'script' ? isJsonLd(tag.attributes) : name !== 'style';
    const isDecoded = tokenizer.state === TokenizerMode.RCDATA;
    tokenizer.state = TokenizerMode.DATA;
    if (isRead && text !== '')
      this.addText(isDecoded ? decodeReferences(ownCopy(text), false) : ownCopy(text));
    return end;
  }

  /**
   * White space before anything else is a token of its own, since it often means nothing. What stands behind it is in one
   * token: white space in it can mean nothing only in framesets.
   */
  private addText(text: string): void {
    const { parser } = this;
    let start = 0;
    while (isSpace(text.charCodeAt(start))) start++;
    const isAllText = parser.insertionMode === InsertionMode.IN_BODY && !parser.skipNextNewLine;
    if (isAllText && start < text.length) start = 0;
    if (start > 0)
      parser.onWhitespaceCharacter({
        type: TokenType.WHITESPACE_CHARACTER,
        chars: text.slice(0, start),
        location: null,
      });
    if (start < text.length)
      parser.onCharacter({
        type: TokenType.CHARACTER,
        chars: text.slice(start),
        location: null,
      });
  }
}

/** Where the next tag, comment or declaration begins; the end of the source where there is none. */
function nextMarkup(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at !== -1; at = html.indexOf('<', at + 1)) {
    const code = html.charCodeAt(at + 1);
    if (isLetter(code) || code === BANG || code === QUESTION) return at;
    if (code === SLASH && at + 2 < html.length) return at;
  }
  return html.length;
}

function tagToken(
  type: Token.TokenType.START_TAG | Token.TokenType.END_TAG,
  { name, id }: TagName,
  attrs: Token.Attribute[],
  selfClosing: boolean,
): Token.TagToken {
  return { type, tagName: name, tagID: id, selfClosing, ackSelfClosing: false, attrs, location: null };
}

function isJsonLd(attributes: readonly Token.Attribute[]): boolean {
  return attributes.some(({ name, value }) => name === 'type' && /ld\+json/i.test(value));
}
