/** The elements of a tree in document order, each with what selectors ask about its place. */
import type { Element, Root } from 'hast';
import { childrenOf, isElement } from '../../page/hast.js';

export interface Subject {
  readonly element: Element;
  /** Place in document order, from 0. */
  readonly order: number;
  /** The order behind that of the last element inside this one. */
  readonly end: number;
  readonly parent: Subject | null;
  /** The element before it in the same parent. */
  readonly previous: Subject | null;
  readonly among: Place;
  /** Among those of its own tag name. */
  readonly amongType: Place;
}

/** Where an element stands among the elements of its parent. */
export interface Place {
  /** From 1. */
  readonly at: number;
  readonly count: number;
}

/** Whether an element fits a selector, or a part of one; `tree` is all of them, the element among them. */
export type Test = (subject: Subject, tree: readonly Subject[]) => boolean;

type OpenSubject = { -readonly [Key in keyof Subject]: Subject[Key] };

/** Every element of the tree in document order. Neither depth nor width costs more than the number of elements does. */
export function indexTree(tree: Root): readonly Subject[] {
  const subjects: OpenSubject[] = [];
  const open = subjectsIn(tree, null).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    next.order = subjects.length;
    subjects.push(next);
    for (const child of subjectsIn(next.element, next).reverse()) open.push(child);
  }
  for (let at = subjects.length - 1; at >= 0; at--) {
    const subject = subjects[at];
    if (!subject) continue;
    subject.end = Math.max(subject.end, at + 1);
    const parent = subject.parent as OpenSubject | null;
    if (parent) parent.end = Math.max(parent.end, subject.end);
  }
  return subjects;
}

function subjectsIn(node: Root | Element, parent: Subject | null): OpenSubject[] {
  const elements = childrenOf(node).filter(isElement);
  const ofType = new Map<string, number>();
  for (const { tagName } of elements) ofType.set(tagName, (ofType.get(tagName) ?? 0) + 1);
  const seen = new Map<string, number>();
  let previous: OpenSubject | null = null;
  return elements.map((element, index) => {
    const { tagName } = element;
    const at = (seen.get(tagName) ?? 0) + 1;
    seen.set(tagName, at);
    const subject: OpenSubject = {
      element,
      order: 0,
      end: 0,
      parent,
      previous,
      among: { at: index + 1, count: elements.length },
      amongType: { at, count: ofType.get(tagName) ?? 0 },
    };
    previous = subject;
    return subject;
  });
}
