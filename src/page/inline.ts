/** A run of inline nodes becomes one folded text, with the offsets of its links and other telling elements. */
import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { imageTags, skippedTags } from './elements.js';
import { type Child, flag, isElement, property, tokens } from './hast.js';
import type { Span } from './page.js';
import { absoluteUrl } from './urls.js';
import { fold } from './whitespace.js';
import { namesToWords } from './words.js';

export interface Run {
  /** Folded; empty where the run shows nothing. */
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
  /** The lines of the run, parted by `br`; the spans have offsets in their line. */
  readonly lines: readonly Run[];
  /** The pictures that stand in it. */
  readonly images: readonly Element[];
}

export function readLines(nodes: readonly Child[], base: string | null): Lines {
  const found: Found = { marked: [], images: [] };
  const children = nodes.flatMap((node) => mark(node, found));
  const raw = toText({ type: 'element', tagName: 'span', properties: {}, children });
  return { lines: splitLines(raw, found.marked, base), images: found.images };
}

/** Elements met while a run is read, in document order. */
interface Found {
  readonly marked: Element[];
  readonly images: Element[];
}

/** The folded text alone. */
export function readText(nodes: readonly Child[]): string {
  return fold(
    toText({ type: 'element', tagName: 'span', properties: {}, children: nodes as ElementContent[] }),
  );
}

function mark(node: Child, found: Found): ElementContent[] {
  if (node.type === 'text') {
    return [{ type: 'text', value: node.value.replace(NONCHARACTERS, '') }];
  }
  if (!isElement(node) || flag(node, 'hidden')) return [];
  if (node.tagName === 'br') return [node];
  if (imageTags.has(node.tagName)) {
    found.images.push(node);
    return [];
  }
  if (skippedTags.has(node.tagName)) return node.tagName === 'svg' ? markIcon(node, found) : [];
  const tells = TELLING.has(node.tagName) || 'className' in node.properties || 'itemProp' in node.properties;
  if (tells) found.marked.push(node);
  const children = node.children.flatMap((child) => mark(child, found));
  return tells ? [textNode(OPEN), ...children, textNode(CLOSE)] : children;
}

const TELLING = new Set(['a', 'time', 'b', 'strong', 'cite', 'em', 'i']);

function markIcon(icon: Element, found: Found): ElementContent[] {
  found.marked.push(icon);
  return [textNode(OPEN), textNode(CLOSE)];
}

function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

interface OpenSpan {
  readonly element: Element;
  readonly start: number;
}

/** Folds white space, takes the marks out and notes where they stood. */
function splitLines(raw: string, marked: readonly Element[], base: string | null): Run[] {
  const runs: Run[] = [];
  let text = '';
  let spans: Span[] = [];
  let open: OpenSpan[] = [];
  let next = 0;
  const endLine = () => {
    const end = text.trimEnd().length;
    const all = [...spans, ...open.map(({ element, start }) => toSpan(element, start, end, base))];
    runs.push({ text: text.slice(0, end), spans: all.map((span) => within(span, text, end)) });
    text = '';
    spans = [];
    open = open.map(({ element }) => ({ element, start: 0 }));
  };
  for (const piece of raw.split(/([\ufdd0\ufdd1\n])/)) {
    if (piece === OPEN) {
      const element = marked[next++];
      if (element) open.push({ element, start: text.length });
    } else if (piece === CLOSE) {
      const last = open.pop();
      if (last) spans.push(toSpan(last.element, last.start, text.length, base));
    } else if (piece === '\n') {
      endLine();
    } else {
      text = append(text, piece);
    }
  }
  endLine();
  return runs.filter((run) => run.text !== '');
}

/** Adds folded text; one space at most where both sides have some. */
function append(text: string, piece: string): string {
  const folded = fold(piece);
  const spaceBefore = /^\s/.test(piece) && text !== '' && !text.endsWith(' ');
  const spaceAfter = folded !== '' && /\s$/.test(piece);
  return text + (spaceBefore ? ' ' : '') + folded + (spaceAfter ? ' ' : '');
}

/** A span without the white space at its ends, cut at the end of the line. */
function within(span: Span, text: string, limit: number): Span {
  let { start } = span;
  let end = Math.min(span.end, limit);
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { ...span, start: Math.min(start, limit), end: Math.max(end, Math.min(start, limit)) };
}

function toSpan(element: Element, start: number, end: number, base: string | null): Span {
  const link = element.tagName === 'a' && !isOnSamePage(element);
  return {
    start,
    end,
    tag: link || element.tagName !== 'a' ? element.tagName : 'span',
    words: spanWordsOf(element),
    itemprops: tokens(element, 'itemProp').map((prop) => prop.toLowerCase()),
    url: link ? absoluteUrl(property(element, 'href'), base) : null,
    rel: link ? tokens(element, 'rel').map((token) => token.toLowerCase()) : [],
    datetime: property(element, 'dateTime'),
  };
}

/** A link to a place on the same page leads nowhere else: it is text. */
function isOnSamePage(element: Element): boolean {
  return /^\s*#./.test(property(element, 'href') ?? '');
}

/** Longer labels are sentences. */
const LONGEST_LABEL = 30;

/** An icon's name may stand in its label alone, or in the address of its drawing: `<use href="#icon-eye">`. */
function spanWordsOf(element: Element): ReadonlySet<string> {
  const drawing = element.tagName === 'svg' ? element.children.find((child) => isElement(child)) : undefined;
  const labels = [
    property(element, 'ariaLabel'),
    property(element, 'title'),
    drawing && isElement(drawing) ? (property(drawing, 'href') ?? property(drawing, 'xLinkHref')) : null,
  ].filter((label): label is string => typeof label === 'string' && label.length <= LONGEST_LABEL);
  return labels.length === 0 ? wordsOf(element) : namesToWords([...wordsOf(element), ...labels]);
}

/** Class, id and the other attributes in which site makers name what an element is for. */
export function wordsOf(element: Element): ReadonlySet<string> {
  const names = tokens(element, 'className');
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
