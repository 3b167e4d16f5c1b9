/** Positions of elements, from another tree of the same page that has them. */
import type { Element, Root } from 'hast';
import { parse } from 'parse5';
import { childrenOf, isElement } from '../../page/hast.js';
import type { InputRange } from '../evidence.js';

type Ranges = ReadonlyMap<Element, InputRange>;

/** The page is parsed once more, with positions. */
export function rangesInHtml(tree: Root, html: string): Ranges {
  return pair(tree, parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), {
    children: (node) => listOf(node, 'childNodes'),
    range: rangeInSource,
  });
}

/** A caller's tree may have positions; the one that was read is a copy without them. */
export function rangesInTree(tree: Root, given: Root): Ranges {
  return pair(tree, given, {
    children: (node) => listOf(node, 'children').filter((child) => typeOf(child) === 'element'),
    range: (node) => rangeOfPosition(isRecord(node) ? node.position : null),
  });
}

interface Other {
  readonly children: (node: unknown) => readonly unknown[];
  readonly range: (node: unknown) => InputRange | null;
}

/** Goes down both trees at once, as far as their elements are the same. */
function pair(tree: Root, other: unknown, { children, range }: Other): Ranges {
  const ranges = new Map<Element, InputRange>();
  const open: (readonly [Root | Element, unknown])[] = [[tree, other]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [own, theirs] = [
      childrenOf(next[0]).filter(isElement),
      children(next[1]).filter((child) => tagOf(child) !== null),
    ];
    for (const [at, element] of own.entries()) {
      const twin = theirs[at];
      if (tagOf(twin) !== element.tagName) break;
      const found = range(twin);
      if (found) ranges.set(element, found);
      open.push([element, twin]);
    }
  }
  return ranges;
}

function tagOf(node: unknown): string | null {
  return isRecord(node) && typeof node.tagName === 'string' ? node.tagName.toLowerCase() : null;
}

function typeOf(node: unknown): unknown {
  return isRecord(node) ? node.type : null;
}

function listOf(node: unknown, key: string): readonly unknown[] {
  const list = isRecord(node) ? node[key] : null;
  return Array.isArray(list) ? list : [];
}

/** As parse5 notes it. */
function rangeInSource(node: unknown): InputRange | null {
  const place = isRecord(node) ? node.sourceCodeLocation : null;
  if (!isRecord(place)) return null;
  return rangeOf(
    { line: place.startLine, column: place.startCol, offset: place.startOffset },
    { line: place.endLine, column: place.endCol, offset: place.endOffset },
  );
}

/** As unist notes it. */
function rangeOfPosition(position: unknown): InputRange | null {
  return isRecord(position) ? rangeOf(position.start, position.end) : null;
}

function rangeOf(start: unknown, end: unknown): InputRange | null {
  return isPoint(start) && isPoint(end) ? { start: pointOf(start), end: pointOf(end) } : null;
}

type Point = InputRange['start'];

function isPoint(point: unknown): point is Point {
  return isRecord(point) && [point.line, point.column, point.offset].every((one) => Number.isInteger(one));
}

/** Without whatever else a caller's point has. */
function pointOf({ line, column, offset }: Point): Point {
  return { line, column, offset };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
