/** Conditions on the place and content of an element: `:first-child`, `:nth-of-type(2n)`, `:not(.ad)`, `:has(> time)`. */
import type { AstPseudoClass, AstRule } from 'css-selector-parser';
import { childrenOf, isElement } from '../../page/hast.js';
import { SelectorError } from './selector-error.js';
import type { Place, Subject, Test } from './tree-index.js';

type PlaceOf = (subject: Subject) => Place;
const among: PlaceOf = (subject) => subject.among;
const amongType: PlaceOf = (subject) => subject.amongType;

const SIMPLE: Readonly<Record<string, (subject: Subject) => boolean>> = {
  root: ({ parent }) => parent === null,
  empty: ({ element }) =>
    childrenOf(element).every((node) => !isElement(node) && !(node.type === 'text' && node.value !== '')),
  'first-child': ({ among: { at } }) => at === 1,
  'last-child': ({ among: { at, count } }) => at === count,
  'only-child': ({ among: { count } }) => count === 1,
  'first-of-type': ({ amongType: { at } }) => at === 1,
  'last-of-type': ({ amongType: { at, count } }) => at === count,
  'only-of-type': ({ amongType: { count } }) => count === 1,
};

const COUNTED: Readonly<Record<string, { readonly place: PlaceOf; readonly fromEnd: boolean }>> = {
  'nth-child': { place: among, fromEnd: false },
  'nth-last-child': { place: among, fromEnd: true },
  'nth-of-type': { place: amongType, fromEnd: false },
  'nth-last-of-type': { place: amongType, fromEnd: true },
};

/** `compoundTest` reads one part of a selector, without combinators. */
export function pseudoClassTest(
  { name, argument }: AstPseudoClass,
  compoundTest: (rule: AstRule) => Test,
): Test {
  const simple = Object.hasOwn(SIMPLE, name) ? SIMPLE[name] : undefined;
  if (simple && !argument) return simple;
  const counted = Object.hasOwn(COUNTED, name) ? COUNTED[name] : undefined;
  if (counted && argument?.type === 'Formula') {
    const { place, fromEnd } = counted;
    return (subject) => {
      const { at, count } = place(subject);
      return isIn(argument, fromEnd ? count - at + 1 : at);
    };
  }
  if (argument?.type === 'Selector') {
    if (name === 'has') return anyOf(argument.rules.map((rule) => hasTest(rule, compoundTest)));
    const inner = anyOf(argument.rules.map((rule) => compoundTest(alone(rule, name))));
    if (name === 'is' || name === 'where') return inner;
    if (name === 'not') return (subject, tree) => !inner(subject, tree);
  }
  throw new SelectorError(
    `has ":${name}" in a form that is not known here; a function can look closer (fields: { … : (page) => … })`,
  );
}

function anyOf(tests: readonly Test[]): Test {
  return (subject, tree) => tests.some((test) => test(subject, tree));
}

/** Inside another condition only one part is allowed: so a page is gone through once, however it nests. */
function alone(rule: AstRule, name: string): AstRule {
  if (rule.nestedRule || rule.combinator)
    throw new SelectorError(
      `has spaces or ">", "+", "~" inside ":${name}()", where one part alone may stand`,
    );
  return rule;
}

/** `a` times any whole number from 0, plus `b`. */
function isIn({ a, b }: { readonly a: number; readonly b: number }, at: number): boolean {
  return a === 0 ? at === b : (at - b) % a === 0 && (at - b) / a >= 0;
}

/** `:has(time)`, `:has(> time)`: worked out for the whole tree at once, when first asked. */
function hasTest(rule: AstRule, compoundTest: (rule: AstRule) => Test): Test {
  const { combinator, ...part } = rule;
  if (rule.nestedRule || (combinator !== undefined && combinator !== '>'))
    throw new SelectorError('has more than one part, or "+" or "~", inside ":has()"');
  const test = compoundTest(part);
  const known = new WeakMap<readonly Subject[], ReadonlySet<Subject>>();
  return (subject, tree) => {
    const holders = known.get(tree) ?? holdersOf(test, tree, combinator === '>');
    known.set(tree, holders);
    return holders.has(subject);
  };
}

function holdersOf(test: Test, tree: readonly Subject[], directly: boolean): ReadonlySet<Subject> {
  const holders = new Set<Subject>();
  for (const subject of tree) {
    if (!test(subject, tree)) continue;
    for (let at = subject.parent; at && !holders.has(at); at = directly ? null : at.parent) holders.add(at);
  }
  return holders;
}
