/** A run of inline nodes becomes folded text, with the offsets of its links and other telling elements. */
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { imageTags, skippedTags } from './elements.js';
import { type Child, isElement, isHidden, property, tokens } from './hast.js';
import { hasLabel, labelsOf } from './labels.js';
import type { Span } from './page.js';
import { absoluteUrl } from './urls.js';
import { FoldedText } from './whitespace.js';
import { namesToWords } from './words.js';

export interface Run {
  /** Folded, never empty. */
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * hast-util-to-text knows how HTML's white space folds, but not where an element's text ends up. So marks are put
 * around the elements that matter, and read back from the text. They are noncharacters, which Unicode reserves for
 * such inner use; those that a page has itself are dropped.
 */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const NONCHARACTERS = /[\ufdd0-\ufdef]/g;

export interface Lines {
  /** The lines of the run that show something, parted by `br`; the spans have offsets in their line. */
  readonly lines: readonly Run[];
  /** The pictures that stand in it. */
  readonly images: readonly Element[];
}

export function readLines(nodes: readonly Child[], base: string | null): Lines {
  const found: Found = { lines: [[]], marked: [], images: [] };
  for (const node of nodes) mark(node, found, 0);
  const raw = found.lines.map((pieces) => toText(span(pieces.join('')))).join('\n');
  return { lines: splitLines(raw, found.marked, base), images: found.images };
}

/** What is met while a run is read, in document order. */
interface Found {
  /** Pieces of text by line. */
  readonly lines: string[][];
  readonly marked: Element[];
  readonly images: Element[];
}

/** Elements nested deeper in a run than in any real page get no span of their own: each line would repeat them all. */
const MAX_OPEN = 32;

function mark(node: Child, found: Found, open: number): void {
  if (node.type === 'text') found.lines.at(-1)?.push(node.value.replace(NONCHARACTERS, ''));
  if (!isElement(node) || isHidden(node)) return;
  if (node.tagName === 'br') found.lines.push([]);
  else if (imageTags.has(node.tagName)) found.images.push(node);
  else if (node.tagName === 'svg') markAs(node, found, []);
  else if (!skippedTags.has(node.tagName)) markContent(node, found, open);
}

function markContent(element: Element, found: Found, open: number): void {
  const { tagName, properties, children } = element;
  const tells =
    TELLING.has(tagName) || 'className' in properties || 'itemProp' in properties || hasLabel(element);
  if (tells && open < MAX_OPEN) markAs(element, found, children, open + 1);
  else for (const child of children) mark(child, found, open);
}

const TELLING = new Set(['a', 'time', 'b', 'strong', 'cite', 'em', 'i']);

function markAs(element: Element, found: Found, children: readonly Child[], open = 0): void {
  found.marked.push(element);
  found.lines.at(-1)?.push(OPEN);
  for (const child of children) mark(child, found, open);
  found.lines.at(-1)?.push(CLOSE);
}

function span(text: string): Element {
  return { type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value: text }] };
}

interface OpenSpan {
  readonly element: ElementFacts;
  readonly start: number;
}

/** Folds white space, takes the marks out and notes where they stood. */
function splitLines(raw: string, marked: readonly Element[], base: string | null): Run[] {
  const runs: Run[] = [];
  let text = new FoldedText();
  let spans: Span[] = [];
  let open: OpenSpan[] = [];
  let next = 0;
  const endLine = () => {
    const line = text.toString();
    const rest = open.map(({ element, start }) => ({ ...element, start, end: line.length })).reverse();
    if (line !== '') runs.push({ text: line, spans: [...spans, ...rest].map((span) => within(span, line)) });
    text = new FoldedText();
    spans = [];
    open = open.map(({ element }) => ({ element, start: 0 }));
  };
  for (const piece of raw.split(/([\ufdd0\ufdd1\n])/)) {
    if (piece === OPEN) {
      const element = marked[next++];
      if (element) open.push({ element: factsOf(element, base), start: text.length });
    } else if (piece === CLOSE) {
      const last = open.pop();
      if (last) spans.push({ ...last.element, start: last.start, end: text.length });
    } else if (piece === '\n') {
      endLine();
    } else {
      text.add(piece);
    }
  }
  endLine();
  return runs;
}

/** A span without the white space at its ends, cut at the end of the line. */
function within(span: Span, line: string): Span {
  let { start } = span;
  let end = Math.min(span.end, line.length);
  while (start < end && line[start] === ' ') start++;
  while (end > start && line[end - 1] === ' ') end--;
  start = Math.min(start, line.length);
  return { ...span, start, end: Math.max(start, end) };
}

type ElementFacts = Omit<Span, 'start' | 'end'>;

function factsOf(element: Element, base: string | null): ElementFacts {
  const isLink = element.tagName === 'a' && !isOnSamePage(element);
  return {
    tag: isLink || element.tagName !== 'a' ? element.tagName : 'span',
    words: wordsOf(element, labelsOf(element)),
    itemprops: tokens(element, 'itemProp').map((prop) => prop.toLowerCase()),
    url: isLink ? absoluteUrl(property(element, 'href'), base) : null,
    rel: isLink ? tokens(element, 'rel').map((token) => token.toLowerCase()) : [],
    datetime: property(element, 'dateTime'),
  };
}

/** A link to a place on the same page leads nowhere else: it is text. */
function isOnSamePage(element: Element): boolean {
  return /^\s*#./.test(property(element, 'href') ?? '');
}

/** Class, id and the other attributes in which site makers name what an element is for. */
export function wordsOf(element: Element, labels: readonly string[] = []): ReadonlySet<string> {
  const names = [...tokens(element, 'className'), ...labels];
  for (const name of NAMING) {
    const value = property(element, name);
    if (value) names.push(value);
  }
  return namesToWords(names);
}

const NAMING = [
  'id',
  'role',
  'dataTestid',
  'dataTestId',
  'dataComponent',
  'dataComponentName',
  'dataType',
  'dataModule',
  'dataBlock',
];
