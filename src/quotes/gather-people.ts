/** Collects the full names of the article before anybody is looked for. */
import { type Lexicon, matchPhrase, matchRole, matchVerb } from './lexicon.js';
import type { Mention } from './mention.js';
import { isAcronym, type NameFacts, type Run, readRun } from './names.js';
import { People } from './people.js';
import { sentenceStarts } from './sentences.js';
import type { PassageWithMentions } from './speakers.js';
import { folded, type Token, tokenize } from './tokens.js';

export interface NameText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly starts: Uint8Array;
}

export function readName(lexicon: Lexicon, text: string): NameText {
  const tokens = tokenize(text);
  return { text, tokens, starts: sentenceStarts(lexicon, tokens) };
}

export function gatherPeople(
  lexicon: Lexicon,
  facts: NameFacts,
  passages: readonly PassageWithMentions[],
  names: readonly NameText[],
): People {
  const people = new People(lexicon.language.declinesNames === true);
  for (const passage of passages) {
    learnMentions(lexicon, facts, people, passage);
    if (passage.attribution) learnMentions(lexicon, facts, people, passage.attribution);
  }
  for (const text of names) learnFrom(lexicon, facts, people, text, 0, text.tokens.length);
  for (const passage of passages) {
    for (const span of passage.speech) learnFrom(lexicon, facts, people, passage, span.first, span.last);
  }
  return people;
}

function learnMentions(
  lexicon: Lexicon,
  facts: NameFacts,
  people: People,
  passage: PassageWithMentions,
): void {
  for (const mention of passage.mentions) {
    const acronym = acronymBehind(passage.tokens, mention.to);
    if (acronym !== null && mention.name !== null) people.learnAcronym(acronym, mention.name);
    const isThing =
      facts.nounsAreCapital && mention.role === null && followsArticle(lexicon, passage, mention);
    if (mention.name === null || isThing) continue;
    const person = people.learn(
      mention.name,
      mention.nameWords,
      isVerbsSubject(lexicon, passage.tokens, mention),
      passage.starts[mention.from] === 1,
    );
    if (!person) continue;
    person.sex ??= mention.sex;
    if (mention.role !== null) people.learnRole(mention, person);
  }
}

/** The letters in brackets behind a name: 'World Health Organization (WHO)'. */
function acronymBehind(tokens: readonly Token[], at: number): string | null {
  const isBracketed = tokens[at]?.text === '(' && tokens[at + 2]?.text === ')';
  return isBracketed && isAcronym(tokens[at + 1]) ? (tokens[at + 1]?.core ?? null) : null;
}

/** Right beside a speech verb a name is its subject, and so in the nominative. */
function isVerbsSubject(lexicon: Lexicon, tokens: readonly Token[], mention: Mention): boolean {
  return matchVerb(lexicon, tokens, mention.to) > 0 || matchVerb(lexicon, tokens, mention.from - 1) === 1;
}

/** "der Deutschen Unfallversicherung": no person, where nouns have capitals. */
function followsArticle(lexicon: Lexicon, { tokens }: PassageWithMentions, mention: Mention): boolean {
  return lexicon.articles.has(tokens[mention.from - 1]?.lower ?? '');
}

/** "Secretary Jane Roe", "Mr. Roe": the noun or address before a name is no first name. */
function withoutRole(lexicon: Lexicon, tokens: readonly Token[], run: Run): Run {
  const length = Math.max(
    matchRole(lexicon, tokens, run.from),
    matchPhrase(lexicon.honorifics, tokens, run.from),
  );
  const from = run.from + length + (length > 0 && tokens[run.from + length]?.text === '.' ? 1 : 0);
  return run.to - from >= 2 ? { from, to: run.to } : run;
}

/** Full names in a headline or tag, and in speech itself. A text that is nothing but a name has it in the nominative. */
function learnFrom(
  lexicon: Lexicon,
  facts: NameFacts,
  people: People,
  source: NameText,
  from: number,
  to: number,
): void {
  const { text, tokens, starts } = source;
  for (let index = from; index < to; index++) {
    const found = readRun(lexicon, facts, tokens, starts, index);
    if (!found) continue;
    index = found.to - 1;
    const run = withoutRole(lexicon, tokens, found);
    const words = tokens.slice(run.from, run.to).filter((token) => token.isWord);
    const name = folded(text, words[0]?.coreStart ?? 0, words.at(-1)?.coreEnd ?? 0);
    const whole = run.from === 0 && run.to === tokens.length;
    people.learn(
      name,
      words.map((word) => word.core),
      whole,
    );
  }
}
