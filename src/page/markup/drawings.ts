/** Drawings hold nothing that a field reads, and may be left out where they hold nothing but shapes. */
import { SLASH } from './characters.js';
import { endOfComment, endOfTag, nameAt } from './tokens.js';

/**
 * Where the end tag of the drawing stands whose content begins at `from`; null where it is not certain that it is one
 * (elements of HTML end a drawing), or where it refers to another drawing by name: that is read.
 */
export function endOfDrawing(html: string, from: number): number | null {
  for (let at = html.indexOf('<', from); at !== -1; at = html.indexOf('<', at)) {
    if (html.charCodeAt(at + 1) === SLASH && nameAt(html, at + 2) === 'svg')
      return html.slice(from, at).includes('href') ? null : at;
    const end = html.startsWith('<!--', at) ? endOfComment(html, at) : endOfShape(html, at);
    if (end === -1) return null;
    at = end;
  }
  return null;
}

/** Whether anything but blanks may stand between the tags. */
export function mayHoldText(markup: string): boolean {
  return />\s*[^\s<]|<!--/.test(markup);
}

/** Behind the tag of a shape, or behind a text with both its tags; -1 where anything else stands there. */
function endOfShape(html: string, at: number): number {
  const isEnd = html.charCodeAt(at + 1) === SLASH;
  const name = nameAt(html, isEnd ? at + 2 : at + 1);
  const isShape = SHAPES.has(name);
  if (!isShape && (isEnd || !TEXTS.has(name))) return -1;
  const end = endOfTag(html, at + 1 + name.length + (isEnd ? 1 : 0));
  return isShape || end === -1 ? end : endOfText(html, name, end);
}

/** A text without any tag in it: elements there would be HTML, an end tag of the drawing would be none. */
function endOfText(html: string, name: string, from: number): number {
  const at = html.indexOf('<', from);
  if (at === -1 || html.charCodeAt(at + 1) !== SLASH || nameAt(html, at + 2) !== name) return -1;
  return endOfTag(html, at + 2 + name.length);
}

/** Elements of SVG that hold no HTML, and have no other meaning in it. */
const SHAPES: ReadonlySet<string> = new Set(
  `animate animatemotion animatetransform circle clippath defs ellipse feblend fecolormatrix fecomposite feflood
   fegaussianblur femerge femergenode feoffset filter g image line lineargradient marker mask metadata path pattern
   polygon polyline radialgradient rect set stop style switch symbol text tspan use view`.split(/\s+/),
);

/** HTML integration points. */
const TEXTS: ReadonlySet<string> = new Set(['desc', 'title']);
