/** What stands among topics in metadata and is none: notes of content systems, and words for search engines. */
import { emptySections } from '../roles/vocabulary.js';
import { wordsOf } from '../roles/wording/similar.js';

/** A list of words for search engines is longer than this. */
const FEWEST_REPEATED = 5;
const REPEATED = 0.8;
/** Single words in lower case beyond this were counted in the text, and not chosen. */
const MOST_SINGLE = 10;

/** The topics without what a content system notes for itself beside them. */
export function withoutNotes(tags: readonly string[]): readonly string[] {
  const codes = tags.filter((tag) => CODE.test(tag));
  // Where most are written so, it is how the site writes its topics.
  const isCode = (tag: string) => codes.length <= tags.length / 2 && CODE.test(tag);
  return tags.filter((tag) => !isCode(tag) && !NOTE.test(tag.trim()) && !EMPTY.has(tag.trim().toLowerCase()));
}

/** "type_news", "Jane Doe PROFESSIONAL_ATHLETE". */
const CODE = /^\s*[a-z\d]+(?:_[a-z\d]+)+\s*$|\p{Lu}{2}_\p{Lu}{2}/u;
/** "@feed", "/article", an e-mail address, what is left of a quotation mark. */
const NOTE = /^[@/]|\S@\S|^&[a-z]{2,8};?$|\b(?:twitter|facebook|instagram)\.com\b/i;
const EMPTY: ReadonlySet<string> = new Set(emptySections);

/**
 * Whether a list is made for search engines: one phrase in all its variants ("rye bread, rye bread recipe, easy rye
 * bread ..."), or the commonest words of the text.
 */
export function isForSearchEngines(tags: readonly string[]): boolean {
  if (tags.length > MOST_SINGLE && tags.every((tag) => /^\p{Ll}+$/u.test(tag))) return true;
  if (tags.length < FEWEST_REPEATED) return false;
  const counts = new Map<string, number>();
  for (const tag of tags)
    for (const word of new Set(wordsOf(tag))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].some(([word, count]) => word.length > 2 && count >= tags.length * REPEATED);
}
