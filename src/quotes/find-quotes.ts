/** Direct speech with its speakers, in the passages of an article. */
import { lexiconOf, matchVerb } from './lexicon.js';
import { type Mention, MentionReader, type TextView } from './mentions.js';
import { gatherNameFacts, type NameFacts, readRun } from './names.js';
import { People } from './people.js';
import { sentenceStarts } from './sentences.js';
import { type ReadPassage, readPassages } from './spans.js';
import { type PassageWithMentions, SpeakerReader, type SpokenSpan } from './speakers.js';
import { folded, type Token, tokenize } from './tokens.js';
import type { FoundQuote, Passage, QuoteContext } from './types.js';

import { isUncased, UncasedMentionReader } from './uncased-mentions.js';
import { unspacedLexicon } from './unspaced-phrases.js';
import { UnspacedSpeakerReader } from './unspaced-speakers.js';

export type { FoundQuote, Passage, QuoteContext } from './types.js';

type Lexicon = ReturnType<typeof lexiconOf>;

/**
 * Finds direct speech and who said it.
 *
 * @param passages the article's texts in reading order
 * @returns in reading order, without overlap; the offsets point into the passage's text
 */
export function findQuotesIn(passages: readonly Passage[], context: QuoteContext): FoundQuote[] {
  const lexicon = lexiconOf(context.language);
  const read = readPassages(lexicon, passages);
  if (read.every((passage) => passage.speech.length === 0)) return [];
  const spoken = speakersOf(lexicon, read, context.names ?? []);
  return spoken.map(({ passage, span, speaker, cue }) => ({
    passage,
    start: span.start,
    end: span.end,
    text: (passages[passage]?.text ?? '').slice(span.start, span.end),
    speaker: speaker && { name: speaker.name, role: speaker.role },
    cue,
  }));
}

function speakersOf(lexicon: Lexicon, read: readonly ReadPassage[], nameTexts: readonly string[]): readonly SpokenSpan[] {
  const unspaced = unspacedLexicon(lexicon.language);
  if (unspaced) return new UnspacedSpeakerReader(unspaced, read, nameTexts).read();
  const names = nameTexts.map((text) => readName(lexicon, text));
  const facts = gatherNameFacts(lexicon, [...read, ...names]);
  const withMentions = read.map((passage) => addMentions(lexicon, facts, passage));
  const people = gatherPeople(lexicon, facts, withMentions, names);
  return new SpeakerReader(lexicon, people, withMentions, facts.nounsAreCapital).read();
}

interface NameText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly starts: Uint8Array;
}

function readName(lexicon: Lexicon, text: string): NameText {
  const tokens = tokenize(text);
  return { text, tokens, starts: sentenceStarts(lexicon, tokens) };
}

function mentionsOf(lexicon: Lexicon, facts: NameFacts, view: TextView): Mention[] {
  return isUncased(lexicon) ? new UncasedMentionReader(lexicon, view).all() : new MentionReader(lexicon, facts, view).all();
}

function addMentions(lexicon: Lexicon, facts: NameFacts, read: ReadPassage): PassageWithMentions {
  const mentions = mentionsOf(lexicon, facts, read);
  const line = read.passage.attribution;
  if (read.passage.kind !== 'quote' || !line) return { ...read, mentions, attribution: null };
  const tokens = tokenize(line);
  const blank = { ends: new Uint8Array(tokens.length), quoted: new Uint8Array(tokens.length), speech: [] };
  const plain = { passage: { text: line, kind: 'paragraph' as const }, text: line, tokens, starts: sentenceStarts(lexicon, tokens), ...blank };
  const attribution = { ...plain, mentions: mentionsOf(lexicon, facts, plain), attribution: null };
  return { ...read, mentions, attribution };
}

function gatherPeople(
  lexicon: Lexicon,
  facts: NameFacts,
  passages: readonly PassageWithMentions[],
  names: readonly NameText[],
): People {
  const people = new People(lexicon.language.declinesNames === true);
  for (const passage of passages) {
    for (const { mentions, tokens } of passage.attribution ? [passage, passage.attribution] : [passage]) {
      for (const mention of mentions) {
        const isThing = facts.nounsAreCapital && mention.role === null && followsArticle(lexicon, passage, mention);
        if (mention.name !== null && !isThing) people.learn(mention.name, mention.nameWords, isVerbsSubject(lexicon, tokens, mention));
      }
    }
  }
  for (const text of names) learnFrom(lexicon, facts, people, text, 0, text.tokens.length);
  for (const passage of passages) {
    for (const span of passage.speech) learnFrom(lexicon, facts, people, passage, span.first, span.last);
  }
  return people;
}

/** Right beside a speech verb a name is its subject, and so in the nominative. */
function isVerbsSubject(lexicon: Lexicon, tokens: readonly Token[], mention: Mention): boolean {
  return matchVerb(lexicon, tokens, mention.to) > 0 || matchVerb(lexicon, tokens, mention.from - 1) === 1;
}

/** "der Deutschen Unfallversicherung": no person, where nouns have capitals. */
function followsArticle(lexicon: Lexicon, { tokens }: PassageWithMentions, mention: Mention): boolean {
  return lexicon.articles.has(tokens[mention.from - 1]?.lower ?? '');
}

/** Full names in a headline or tag, and in speech itself. A text that is nothing but a name has it in the nominative. */
function learnFrom(lexicon: Lexicon, facts: NameFacts, people: People, source: NameText, from: number, to: number): void {
  const { text, tokens, starts } = source;
  for (let index = from; index < to; index++) {
    const run = readRun(lexicon, facts, tokens, starts, index);
    if (!run) continue;
    index = run.to - 1;
    const words = tokens.slice(run.from, run.to).filter((token) => token.isWord);
    const name = folded(text, words[0]?.coreStart ?? 0, words.at(-1)?.coreEnd ?? 0);
    const whole = run.from === 0 && run.to === tokens.length;
    people.learn(name, words.map((word) => word.core), whole);
  }
}
