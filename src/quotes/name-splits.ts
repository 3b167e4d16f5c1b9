/** Parts a run of capital words behind a role noun into what describes the role and the name. */
import { type MentionContext, wordKeys } from './mention.js';
import { isAcronym, type Run } from './names.js';

/** The second of three names in the East Slavic languages. */
const PATRONYMIC = /(?:ич|вна|чна)$/;

/** Where the description of the role ends, and the name behind it; null where all of it describes the role. */
export interface Split {
  readonly end: number;
  readonly name: Run | null;
}

/**
 * Behind a role noun, "Ukraine Volodymyr Zelenskyy" is a complement and a name. A name that stands as such
 * elsewhere decides; else two words are the name and what goes before them the complement.
 */
export function splitRun(
  context: MentionContext,
  run: Run,
  start: number,
  linked: boolean,
  isOwned = false,
): Split {
  const { tokens } = context.view;
  let from = run.from;
  while (from < run.to - 1 && isAcronym(tokens[from])) from++;
  const words = run.to - from;
  if (words === 1 && from > run.from) return { end: from, name: { from, to: run.to } };
  const known = knownName(context, from, run.to, linked);
  if (known !== null) return { end: known === run.from ? start : known, name: { from: known, to: run.to } };
  // An article before it makes all of it one name: "of the National Security Council".
  if (isOwned) return { end: run.to, name: null };
  if (linked && words <= 2) return linkedPair(context, run);
  if (linked) return { end: run.to - 2, name: { from: run.to - 2, to: run.to } };
  if (opensWithComplement(context, from, run.to))
    return { end: from + 1, name: { from: from + 1, to: run.to } };
  return { end: from === run.from ? start : from, name: { from, to: run.to } };
}

/** "президент України Володимир Зеленський": in languages without articles the complement stands bare before the name. */
function opensWithComplement(context: MentionContext, from: number, to: number): boolean {
  if (context.lexicon.language.declinesNames !== true || context.lexicon.articles.size > 0 || to - from < 2)
    return false;
  const { tokens } = context.view;
  if (to - from >= 3) return !PATRONYMIC.test(tokens[from + 1]?.core ?? '');
  return (
    (context.facts.alone.get(tokens[from]?.core ?? '') ?? 0) > 0 &&
    context.facts.inside.has(tokens[to - 1]?.core ?? '')
  );
}

/** "Secretary of State Blinken": the last word is a name if the article has it as one. */
function linkedPair(context: MentionContext, run: Run): Split {
  const last = context.view.tokens[run.to - 1]?.core ?? '';
  const first = context.view.tokens[run.from]?.core ?? '';
  const splits =
    run.to - run.from === 2 &&
    // "Leader of Leeds Council": a body has no such name.
    !context.lexicon.groups.has(last) &&
    (context.facts.alone.get(last) ?? 0) > 0 &&
    (context.facts.alone.get(first) ?? 0) > 0;
  return splits ? { end: run.to - 1, name: { from: run.to - 1, to: run.to } } : { end: run.to, name: null };
}

/** Where in a run a name begins that the article has elsewhere as a run of its own. */
function knownName(context: MentionContext, from: number, to: number, linked: boolean): number | null {
  // What hangs on a preposition as a whole is no name of whoever has the role: "spokesman for Vladimir Putin".
  for (let start = linked ? from + 1 : from; start <= to - 2; start++) {
    const count = context.facts.runs.get(wordKeys(context, start, to).join(' ')) ?? 0;
    // The run itself was counted once.
    if (count >= (start === from ? 2 : 1)) return start;
  }
  return null;
}
