/** The names of elements. */
import { html } from 'parse5';
import { lowerCase } from './characters.js';

export interface TagName {
  /** In lower case. */
  readonly name: string;
  /** parse5's number for it. */
  readonly id: html.TAG_ID;
}

/** Names met so far: real pages use few. A page may be made of nothing else, so there is an end. */
const known = new Map<string, TagName>();
const MOST_KNOWN = 1000;

/** What a name in the source stands for. */
export function tagNamed(written: string): TagName {
  const cached = known.get(written);
  if (cached) return cached;
  const name = asKey(lowerCase(written));
  const found = { name, id: html.getTagID(name) };
  if (known.size < MOST_KNOWN) known.set(asKey(written), found);
  return found;
}

/**
 * The same string as engines keep it for the keys of objects: compared with one in code, or looked for in a set, it is
 * found by its place in memory, and not letter by letter. Each element's name is, several times.
 */
function asKey(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name;
}
