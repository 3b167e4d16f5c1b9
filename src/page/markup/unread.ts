/**
 * Text in a page's source that no field reads: styles, scripts but JSON data, drawings, comments. It is over half of
 * most pages, and the parser would go through it character by character.
 *
 * The source is cut at places that are certain: tags are told from text as the tokenizer of WHATWG HTML tells them.
 * Where that depends on more than the tokens before (script that writes script, drawings that hold other things than
 * drawings), the rest of the page stays as it is.
 */
import { endOfComment, endOfTag, isScriptData, nameAt } from './tokens.js';

/** The same page without that text: its tree has the same elements, empty where only such text was in them. */
export function withoutUnread(html: string): string {
  const kept: string[] = [];
  let from = 0;
  const drop = (start: number, end: number) => {
    if (end - start < WORTHWHILE) return;
    kept.push(html.slice(from, start));
    from = end;
  };
  for (let at = html.indexOf('<'); at !== -1; ) {
    const next = afterTag(html, at, drop);
    at = next === null ? -1 : html.indexOf('<', next);
  }
  if (from === 0) return html;
  kept.push(html.slice(from));
  return kept.join('');
}

/** Less is not worth a cut. */
const WORTHWHILE = 16;

type Drop = (start: number, end: number) => void;

/** Where the text after the tag or comment at `at`, and after what belongs to it, goes on; null where nobody knows. */
function afterTag(html: string, at: number, drop: Drop): number | null {
  const second = html.charCodeAt(at + 1);
  if (second === BANG) return afterMarkup(html, at, drop);
  if (second === QUESTION) return after(html, '>', at);
  const isEnd = second === SLASH;
  const name = nameAt(html, isEnd ? at + 2 : at + 1);
  if (name === '') return isEnd ? after(html, '>', at) : at + 1;
  const end = endOfTag(html, at + 1 + name.length + (isEnd ? 1 : 0));
  if (end === -1) return null;
  return isEnd ? end : afterStartTag(html, name, at, end, drop);
}

const BANG = 0x21;
const SLASH = 0x2f;
const QUESTION = 0x3f;

function afterMarkup(html: string, at: number, drop: Drop): number | null {
  if (!html.startsWith('<!--', at)) return after(html, '>', at);
  const { text, end } = endOfComment(html, at);
  drop(at + 4, text);
  return end;
}

function afterStartTag(html: string, name: string, at: number, end: number, drop: Drop): number | null {
  switch (name) {
    case 'script':
      return afterScript(html, at, end, drop);
    case 'style':
      return afterRawText(html, name, end, drop);
    case 'svg':
      return afterDrawing(html, end, drop);
    case 'title':
    case 'textarea':
    case 'xmp':
    case 'iframe':
    case 'noembed':
    case 'noframes':
      return afterRawText(html, name, end, null);
    case 'math':
    case 'plaintext':
      return null;
    default:
      return end;
  }
}

/** Text in which only the element's own end tag is a tag. */
function afterRawText(html: string, name: string, start: number, drop: Drop | null): number | null {
  const end = endTagOf(html, name, start);
  drop?.(start, end === -1 ? html.length : end);
  return end === -1 ? null : end;
}

/** A script that opens a comment and then a script is closed by the second end tag only. */
function afterScript(html: string, tag: number, start: number, drop: Drop): number | null {
  const found = endTagOf(html, 'script', start);
  const end = found === -1 ? html.length : found;
  const comment = html.slice(start, end).indexOf('<!--');
  if (comment !== -1 && /<script[\s/>]/i.test(html.slice(start + comment, end))) return null;
  if (!isScriptData(html.slice(tag, start))) drop(start, end);
  return found === -1 ? null : end;
}

/** What refers to another drawing names it, and stays. */
function afterDrawing(html: string, start: number, drop: Drop): number | null {
  if (html.charCodeAt(start - 2) === SLASH) return start;
  const end = endTagOf(html, 'svg', start);
  if (end === -1) return null;
  const drawing = html.slice(start, end);
  if (!isDrawing(drawing)) return null;
  if (!drawing.includes('href')) drop(start, end);
  return end;
}

/** Whether nothing but shapes, and texts that name them, stand there whole: HTML in it would end the drawing. */
function isDrawing(drawing: string): boolean {
  for (let at = drawing.indexOf('<'); at !== -1; at = drawing.indexOf('<', at)) {
    const end = drawing.startsWith('<!--', at) ? endOfComment(drawing, at).end : endOfShape(drawing, at);
    if (end === null) return false;
    at = end;
  }
  return true;
}

/** Behind the tag of a shape, or behind a text with both its tags; null where anything else stands there. */
function endOfShape(drawing: string, at: number): number | null {
  const isEnd = drawing.charCodeAt(at + 1) === SLASH;
  const name = nameAt(drawing, isEnd ? at + 2 : at + 1);
  const end = endOfTag(drawing, at + 1 + name.length + (isEnd ? 1 : 0));
  if (end === -1) return null;
  if (SHAPES.has(name)) return end;
  const next = drawing.indexOf('<', end);
  if (isEnd || !TEXTS.has(name) || drawing.charCodeAt(next + 1) !== SLASH) return null;
  return nameAt(drawing, next + 2) === name ? after(drawing, '>', next) : null;
}

/** Elements of SVG that hold no HTML, and have no other meaning in it. */
const SHAPES: ReadonlySet<string> = new Set(
  `animate animatemotion animatetransform circle clippath defs ellipse feblend fecolormatrix fecomposite feflood
   fegaussianblur femerge femergenode feoffset filter g image line lineargradient marker mask metadata path pattern
   polygon polyline radialgradient rect set stop style switch symbol text tspan use view`.split(/\s+/),
);
/** HTML integration points: elements in them would be HTML, an end tag of the drawing would be none. */
const TEXTS: ReadonlySet<string> = new Set(['desc', 'title']);

/** Where the next `</name` stands that is an end tag; -1 where there is none. */
function endTagOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    if (nameAt(html, at + 2) === name) return at;
  }
  return -1;
}

function after(html: string, mark: string, from: number): number | null {
  const at = html.indexOf(mark, from);
  return at === -1 ? null : at + mark.length;
}
