/** Who wrote the story by the page's metadata alone: enough to tell a line about the writer from one of the story. */
import type { Lexicon } from '../../languages/lexicon.js';
import { textsOf } from '../../page/json-ld.js';
import type { Page } from '../../page/page.js';

/** Names of one word are handles, names of sites, or common words. */
const FULL_NAME = /^\p{Lu}\S*(?: \S+){1,4}$/u;

export function writersOf({ metadata }: Page, lexicon: Lexicon): readonly string[] {
  const names = [
    ...(metadata.meta.get('author') ?? []),
    ...metadata.jsonLd.flatMap((node) => textsOf(node.author)),
  ];
  const single = names.flatMap((name) => [name, ...partsOf(name, lexicon)]);
  return [...new Set(single.map((name) => name.trim()).filter((name) => FULL_NAME.test(name)))];
}

/** Longer lists are no names. */
const LONGEST = 500;

/** "Jane Doe, John Roe and Max Moe": some sites give all writers as one name. */
function partsOf(names: string, { conjunctions }: Lexicon): string[] {
  if (names.length > LONGEST) return [];
  const parts: string[][] = [[]];
  for (const word of names.split(' ')) {
    if (conjunctions.is(word)) parts.push([]);
    else parts.at(-1)?.push(word.replace(/,$/, ''));
    if (word.endsWith(',')) parts.push([]);
  }
  return parts.length > 1 ? parts.map((words) => words.join(' ')) : [];
}
