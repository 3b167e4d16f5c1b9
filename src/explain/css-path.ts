/** CSS selectors for the elements of a tree: short, and each for one element only. */
import type { Element, Root } from 'hast';
import { childrenOf, isElement, property, tokens } from '../page/hast.js';

/** Where an element stands among its siblings. */
interface Standing {
  readonly parent: Root | Element;
  /** From 1, among all elements. */
  readonly nth: number;
  /** From 1, among those of its tag. */
  readonly nthOfType: number;
  readonly isOnlyOfType: boolean;
}

/** A selector with more steps helps nobody, and on a hostile page they would outgrow it. */
const MOST_STEPS = 40;
/** What needs no escaping in a selector. Ids with a long number in them are those of one story, and tell nothing of the next. */
const SIMPLE_TAG = /^[a-z][a-z0-9-]*$/;
const SIMPLE_ID = /^(?!.*\d{4})[a-z][\w-]*$/i;
/** Classes with digits are counted, or made by a tool. */
const SIMPLE_CLASS = /^[a-z][a-z_-]*$/i;

/** Elements of which a page has one for good. */
const LANDMARKS: ReadonlySet<string> = new Set([
  'html',
  'body',
  'main',
  'article',
  'h1',
  'header',
  'footer',
  'nav',
  'aside',
]);

/** Looks at a tree once; then each path takes no longer than it is. */
export class CssPaths {
  private readonly standings = new Map<Element, Standing>();
  private readonly ids = new Map<string, number>();
  private readonly tags = new Map<string, number>();
  private readonly classes = new Map<string, number>();

  constructor(tree: Root) {
    const open: (Root | Element)[] = [tree];
    for (let parent = open.pop(); parent; parent = open.pop()) {
      const children = childrenOf(parent).filter(isElement);
      this.note(parent, children);
      for (const child of children) open.push(child);
    }
  }

  /**
   * From the nearest element that has an id, a class or, as landmark, a tag of its own, down. Null for what nests too deep, and for an element
   * of another tree.
   */
  of(element: Element): string | null {
    const steps: string[] = [];
    for (let at: Root | Element = element; at.type === 'element'; ) {
      const standing = this.standings.get(at);
      if (!standing || steps.length >= MOST_STEPS) return null;
      const anchor = this.anchorOf(at);
      steps.push(anchor ?? stepTo(at, standing));
      if (anchor !== null) break;
      at = standing.parent;
    }
    return steps.reverse().join(' > ') || null;
  }

  private note(parent: Root | Element, children: readonly Element[]): void {
    const ofType = new Map<string, number>();
    for (const { tagName } of children) ofType.set(tagName, (ofType.get(tagName) ?? 0) + 1);
    const seen = new Map<string, number>();
    for (const [at, child] of children.entries()) {
      const { tagName } = child;
      const nthOfType = (seen.get(tagName) ?? 0) + 1;
      seen.set(tagName, nthOfType);
      this.standings.set(child, { parent, nth: at + 1, nthOfType, isOnlyOfType: ofType.get(tagName) === 1 });
      count(this.tags, tagName);
      count(this.ids, property(child, 'id') ?? '');
      for (const name of new Set(tokens(child, 'className'))) count(this.classes, name);
    }
  }

  private anchorOf(element: Element): string | null {
    const id = property(element, 'id');
    if (id && SIMPLE_ID.test(id) && this.ids.get(id) === 1) return `#${id}`;
    const { tagName } = element;
    if (LANDMARKS.has(tagName) && this.tags.get(tagName) === 1) return tagName;
    const own = tokens(element, 'className').find(
      (name) => SIMPLE_CLASS.test(name) && this.classes.get(name) === 1,
    );
    return own === undefined ? null : `.${own}`;
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function stepTo({ tagName }: Element, { nth, nthOfType, isOnlyOfType }: Standing): string {
  if (!SIMPLE_TAG.test(tagName)) return `:nth-child(${nth})`;
  return isOnlyOfType ? tagName : `${tagName}:nth-of-type(${nthOfType})`;
}
