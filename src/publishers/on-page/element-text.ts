/** What an element shows. */
import type { Element } from 'hast';
import { blockTags, imageTags, skippedTags } from '../../page/elements.js';
import { type Child, isElement, isHidden, property } from '../../page/hast.js';
import { fold } from '../../page/whitespace.js';

/** More than any field holds. Elements may nest, and each is read anew: so there is an end. */
const MOST_CHARACTERS = 20_000;
const MOST_NODES = 5_000;

/** The folded text of an element and what is visible in it; of a meta element, its content. */
export function textOf(element: Element): string {
  if (element.tagName === 'meta') return fold((property(element, 'content') ?? '').slice(0, MOST_CHARACTERS));
  const pieces: string[] = [];
  let characters = 0;
  let nodes = 0;
  const open: (Child | string)[] = [...element.children].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (++nodes > MOST_NODES || characters > MOST_CHARACTERS) break;
    const piece = typeof next === 'string' ? next : next.type === 'text' ? next.value : '';
    pieces.push(piece);
    characters += piece.length;
    if (typeof next !== 'string' && isElement(next) && isShown(next)) openUp(next, open);
  }
  return fold(pieces.join('').slice(0, MOST_CHARACTERS));
}

function isShown(element: Element): boolean {
  return !skippedTags.has(element.tagName) && !imageTags.has(element.tagName) && !isHidden(element);
}

/** A new line stands before and behind what is a block. */
function openUp({ tagName, children }: Element, open: (Child | string)[]): void {
  const edge = blockTags.has(tagName) || tagName === 'br' ? ['\n'] : [];
  open.push(...edge);
  for (let at = Math.min(children.length, MOST_NODES) - 1; at >= 0; at--) {
    const child = children[at];
    if (child) open.push(child);
  }
  open.push(...edge);
}
