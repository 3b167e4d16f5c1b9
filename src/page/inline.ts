/** A run of inline nodes becomes folded text, with the offsets of its links and other telling elements. */
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { imageTags, skippedTags } from './elements.js';
import { type Child, isElement, isHidden } from './hast.js';
import { ElementSpan, type Source } from './span.js';
import { FoldedText, fold } from './whitespace.js';

export interface Run {
  /** Folded, never empty. */
  readonly text: string;
  readonly spans: readonly ElementSpan[];
}

export interface Lines {
  /** The lines of the run that show something, parted by `br`; the spans have offsets in their line. */
  readonly lines: readonly Run[];
  /** The pictures that stand in it. */
  readonly images: readonly Element[];
}

export function readLines(nodes: readonly Child[], source: Source): Lines {
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === 'text') return { lines: textAlone(only.value), images: [] };
  const reader = new LineReader(source);
  for (const node of nodes) reader.read(node, 0);
  return reader.finish();
}

function textAlone(value: string): Run[] {
  const text = fold(rendered(value));
  return text === '' ? [] : [{ text, spans: [] }];
}

/** Elements nested deeper in a run than in any real page get no span of their own: each line would repeat them all. */
const MAX_OPEN = 32;

/** Elements that tell something about the text in them, whatever their names. */
const TELLING = new Set(['a', 'time', 'b', 'strong', 'cite', 'em', 'i']);

/** What the attributes of an element may do: hide it, or name it. */
const MAY_HIDE = 1;
const NAMES = 2;

/** Goes through the attributes of an element once: there are few, and each inline element of the page is asked. */
function look({ properties }: Element): number {
  let told = 0;
  for (const name in properties) {
    if (name === 'className' || name === 'itemProp' || name === 'title' || name === 'ariaLabel')
      told |= NAMES;
    else if (name === 'hidden' || name === 'style') told |= MAY_HIDE;
  }
  return told;
}

/** An element that goes on: its span in the line at hand begins at `start`. */
interface OpenSpan {
  readonly element: Element;
  readonly start: number;
}

/** Where it ends, too, which may be behind the line's own end. */
interface EndedSpan extends OpenSpan {
  readonly end: number;
}

class LineReader {
  private readonly lines: Run[] = [];
  private readonly images: Element[] = [];
  private text = new FoldedText();
  private ended: EndedSpan[] = [];
  private open: OpenSpan[] = [];

  constructor(private readonly source: Source) {}

  /** `depth` is how many elements round the node have spans of their own. */
  read(node: Child, depth: number): void {
    if (node.type === 'text') this.text.add(rendered(node.value));
    if (!isElement(node)) return;
    const told = look(node);
    if (told & MAY_HIDE && isHidden(node)) return;
    if (node.tagName === 'br') this.endLine();
    else if (imageTags.has(node.tagName)) this.images.push(node);
    else if (node.tagName === 'svg') this.readAsSpan(node, [], depth);
    else if (!skippedTags.has(node.tagName)) this.readContent(node, depth, (told & NAMES) !== 0);
  }

  finish(): Lines {
    this.endLine();
    return { lines: this.lines, images: this.images };
  }

  private readContent(element: Element, depth: number, isNamed: boolean): void {
    const { tagName, children } = element;
    if ((isNamed || TELLING.has(tagName)) && depth < MAX_OPEN) this.readAsSpan(element, children, depth + 1);
    else for (const child of children) this.read(child, depth);
  }

  private readAsSpan(element: Element, children: readonly Child[], depth: number): void {
    this.open.push({ element, start: this.text.length });
    for (const child of children) this.read(child, depth);
    const last = this.open.pop();
    if (last) this.ended.push({ ...last, end: this.text.length });
  }

  private endLine(): void {
    const line = this.text.toString();
    if (line !== '') {
      const rest = this.open.map((span) => ({ ...span, end: line.length })).reverse();
      const spans = [...this.ended, ...rest].map((ended) => this.spanIn(line, ended));
      this.lines.push({ text: line, spans });
    }
    this.text = new FoldedText();
    this.ended = [];
    this.open = this.open.map(({ element }) => ({ element, start: 0 }));
  }

  /** Without the white space at its ends, cut at the end of the line. */
  private spanIn(line: string, ended: EndedSpan): ElementSpan {
    let { start } = ended;
    let end = Math.min(ended.end, line.length);
    while (start < end && line[start] === ' ') start++;
    while (end > start && line[end - 1] === ' ') end--;
    start = Math.min(start, line.length);
    return new ElementSpan(ended.element, start, Math.max(start, end), this.source);
  }
}

/**
 * A line break in the source is a space, but not beside a zero-width space: hast-util-to-text knows the rules for that.
 * It trims, too, which is for the whole line to do.
 */
function rendered(value: string): string {
  if (!value.includes('\u200b')) return value;
  const before = /^\s/.test(value) ? ' ' : '';
  const after = /\s$/.test(value) ? ' ' : '';
  return (
    before +
    toText({ type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value }] }) +
    after
  );
}
