/** What stands before a role noun and belongs to it: "former White House", "Ukrainian Foreign". */
import { matchPhrase } from './lexicon.js';
import { isArticle, isPossessive, isVerbAt, type MentionContext } from './mention.js';

const MOST_MODIFIERS = 3;
const GERMAN_ADJECTIVE = /(?:e|er|es|en|em)$/;
const MAY_BE_PAST = /ten?$/;

/** How far the role reaches before its noun, and the whole phrase with article or possessor. */
export function modifiersOf(
  context: MentionContext,
  head: number,
  floor: number,
): { role: number; phrase: number } {
  const { tokens, starts, quoted } = context.view;
  const usable = (index: number) =>
    index >= floor && quoted[index] !== 1 && tokens[index]?.isWord === true && starts[index + 1] !== 1;
  let role = head;
  while (role > floor) {
    const letters = abbreviationBefore(context, role, floor);
    if (letters > 0) role -= letters;
    else if (usable(role - 1) && isCapitalModifier(context, role - 1)) role--;
    else break;
  }
  let from = role;
  while (role - from < MOST_MODIFIERS && usable(from - 1) && isLowerModifier(context, from - 1)) from--;
  const bounded = quoted[from - 1] !== 1 && isBound(context, from, floor);
  if (bounded) role = from;
  const owner = tokens[role - 1];
  let phrase = role;
  if (role - 1 >= floor && isArticle(context, owner))
    phrase = isIndefinite(context, role - 2, floor) ? role - 2 : role - 1;
  else if (role - 1 >= floor && isPossessive(owner)) phrase = possessorStart(context, role - 1, floor);
  if (phrase === role && starts[role] === 1 && isArticle(context, tokens[role]) && role < head) role++;
  return { role, phrase };
}

/** How many tokens the letters have that end before a token: 4 for the "U.S." of "the U.S. secretary of state". */
function abbreviationBefore({ view }: MentionContext, at: number, floor: number): number {
  const { tokens, quoted } = view;
  const isLetter = (index: number) =>
    tokens[index]?.text.length === 1 && tokens[index]?.isCapital && tokens[index + 1]?.text === '.';
  let from = at;
  while (from - 2 >= floor && quoted[from - 2] !== 1 && isLetter(from - 2)) from -= 2;
  return at - from >= 4 ? at - from : 0;
}

/** Whether what stands before this token surely belongs to no description of the role. */
function isBound(context: MentionContext, from: number, floor: number): boolean {
  const before = context.view.tokens[from - 1];
  return (
    from - 1 < floor ||
    !before?.isWord ||
    isArticle(context, before) ||
    isVerbAt(context, from - 1) ||
    isPossessive(before)
  );
}

/** "einer der Forscher": one of them. */
function isIndefinite(context: MentionContext, at: number, floor: number): boolean {
  return at >= floor && context.lexicon.indefinite.has(context.view.tokens[at]?.lower ?? '');
}

function possessorStart(context: MentionContext, at: number, floor: number): number {
  const { tokens } = context.view;
  let from = at;
  while (from - 1 >= floor && tokens[from - 1]?.isWord && tokens[from - 1]?.isCapital) from--;
  return from - 1 >= floor && isArticle(context, tokens[from - 1]) ? from - 1 : from;
}

function isCapitalModifier(context: MentionContext, index: number): boolean {
  const token = context.view.tokens[index];
  // Languages without articles put what describes a role behind it: "prezydent Francji".
  if (context.lexicon.articles.size === 0 || (token?.text.length ?? 0) < 2) return false;
  if (
    !token?.isCapital ||
    isPossessive(token) ||
    isArticle(context, token) ||
    context.lexicon.calendar.has(token.core)
  )
    return false;
  if (context.view.starts[index] !== 1) return true;
  return !context.facts.lowerCase.has(token.core) && !opensOtherwise(context, index);
}

/** The first word of a sentence that is no part of what follows: "Laut Bauleiter Kolb", "But minister Roe". */
function opensOtherwise({ lexicon, view }: MentionContext, index: number): boolean {
  const word = view.tokens[index]?.lower ?? '';
  return (
    lexicon.openers.has(word) ||
    lexicon.conjunctions.has(word) ||
    matchPhrase(lexicon.sources, view.tokens, index) > 0
  );
}

/** Between capital nouns all other small words are verbs or adverbs: "gibt Präsidentin Kolb", "räumte Bischof Roth ein". */
function isGermanAdjective(context: MentionContext, index: number, word: string): boolean {
  if (!GERMAN_ADJECTIVE.test(word)) return false;
  return !MAY_BE_PAST.test(word) || isArticle(context, context.view.tokens[index - 1]);
}

function isLowerModifier(context: MentionContext, index: number): boolean {
  const token = context.view.tokens[index];
  // The capital of a sentence's first word tells nothing: "Council leader Priya Whitlock".
  const isCapital = token?.isCapital === true && context.view.starts[index] !== 1;
  if (
    !token ||
    isCapital ||
    opensOtherwise(context, index) ||
    isArticle(context, token) ||
    isVerbAt(context, index) ||
    isPossessive(token)
  )
    return false;
  if (context.facts.nounsAreCapital && !isGermanAdjective(context, index, token.lower)) return false;
  if (context.lexicon.conjunctions.has(token.lower) || token.lower.length <= 2) return false;
  return matchPhrase(context.lexicon.pronouns, context.view.tokens, index) === 0;
}
