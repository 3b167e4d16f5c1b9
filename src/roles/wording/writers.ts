/** Who wrote the story by the page's metadata alone: enough to tell a line about the writer from one of the story. */
import { textsOf } from '../../page/json-ld.js';
import type { Page } from '../../page/page.js';

/** Names of one word are handles, names of sites, or common words. */
const FULL_NAME = /^\p{Lu}\S*(?: \S+){1,4}$/u;

export function writersOf({ metadata }: Page): readonly string[] {
  const names = [
    ...(metadata.meta.get('author') ?? []),
    ...metadata.jsonLd.flatMap((node) => textsOf(node.author)),
  ];
  return [...new Set(names.map((name) => name.trim()).filter((name) => FULL_NAME.test(name)))];
}
