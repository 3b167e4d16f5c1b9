/** Text that scrapers and careless templates join without a space: "ByJane Doe", "Jane DoeUpdated 3 May". */
import type { Lexicon } from '../../languages/lexicon.js';

/** Longer texts are no lines of facts. */
const LONGEST = 300;
const JOINED = /\p{L}\p{Ll}\p{Lu}\p{Ll}/u;
const JOINT = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const WORDS_BEFORE = /(?:(?<!\p{L})\p{L}{1,20} )?\p{L}{1,20}$/u;
const NEAR = 42;
const WORD_BEHIND = /^\p{L}{1,20}/u;

/** The line with a space behind a joined opener of a byline, and before a joined word that opens a date. */
export function partJoints(text: string, { byline, published, modified }: Lexicon): string {
  if (text.length > LONGEST || !JOINED.test(text)) return text;
  let out = '';
  let from = 0;
  for (const { index } of text.matchAll(JOINT)) {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(from, index - NEAR), index))?.[0] ?? '';
    const behind = WORD_BEHIND.exec(text.slice(index, index + NEAR))?.[0] ?? '';
    const opens = [byline, published, modified].some((words) => words.is(before));
    if (!opens && !published.is(behind) && !modified.is(behind)) continue;
    out += `${text.slice(from, index)} `;
    from = index;
  }
  return out + text.slice(from);
}
