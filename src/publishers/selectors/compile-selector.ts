/** A CSS selector, read once. The grammar is css-selector-parser's; what the parts mean on a page is told beside. */
import { type AstRule, createParser } from 'css-selector-parser';
import { messageOf } from '../message-of.js';
import { compoundTest } from './compound.js';
import { SelectorError } from './selector-error.js';
import type { Test } from './tree-index.js';

export interface Selector {
  /** As it was written. */
  readonly source: string;
  /** The parts between commas. */
  readonly chains: readonly Chain[];
}

/** The parts between combinators, outermost first. */
export type Chain = readonly Link[];

export interface Link {
  /** How it stands to the link before it; of the first link, nothing. */
  readonly combinator: ' ' | '>' | '+' | '~' | null;
  readonly test: Test;
}

/** A chain is matched with a bit for each link. */
const MOST_LINKS = 30;
/** Longer selectors are no selectors. */
const LONGEST = 2000;

const parser = () => {
  parse ??= createParser({ syntax: 'selectors-4' });
  return parse;
};
let parse: ReturnType<typeof createParser> | null = null;

/** @throws SelectorError whose message says what the text is instead. */
export function compileSelector(source: string): Selector {
  if (source.length > LONGEST) throw new SelectorError(`is longer than ${LONGEST} characters`);
  return { source, chains: rulesOf(source).map(chainOf) };
}

function rulesOf(source: string): readonly AstRule[] {
  try {
    return parser()(source).rules;
  } catch (error) {
    const reason = messageOf(error).replace(/^css-selector-parser parse error: /, '');
    throw new SelectorError(`is no CSS selector: ${reason}`);
  }
}

function chainOf(rule: AstRule): Chain {
  const links: Link[] = [];
  if (rule.combinator)
    throw new SelectorError(`opens with "${rule.combinator}", before which nothing stands`);
  for (let next: AstRule | undefined = rule; next; next = next.nestedRule) {
    links.push({ combinator: links.length === 0 ? null : combinatorOf(next), test: compoundTest(next) });
    if (links.length > MOST_LINKS) throw new SelectorError(`has more than ${MOST_LINKS} parts`);
  }
  return links;
}

function combinatorOf({ combinator = ' ' }: AstRule): Link['combinator'] {
  if (combinator === ' ' || combinator === '>' || combinator === '+' || combinator === '~') return combinator;
  throw new SelectorError(`has the combinator "${combinator}", which is not known here`);
}
