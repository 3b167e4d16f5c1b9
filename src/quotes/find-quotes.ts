/** Direct speech with its speakers, in the passages of an article. */
import { gatherPeople, readName } from './gather-people.js';
import { insertedRemark } from './inserted.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import type { Mention, TextView } from './mention.js';
import { readMentions } from './mentions.js';
import { gatherNameFacts, type NameFacts } from './names.js';
import { settleRepeats } from './repeats.js';
import { sentenceStarts } from './sentences.js';
import { mayHoldSpeech, type ReadPassage, readPassages, type SpeechSpan } from './spans.js';
import { type PassageWithMentions, SpeakerReader, type SpokenSpan } from './speakers.js';
import { tokenize } from './tokens.js';
import { tellsNames } from './told-case.js';
import type { FoundQuote, Passage, QuoteContext } from './types.js';
import { isUncased, UncasedMentionReader } from './uncased-mentions.js';
import { unspacedLexicon } from './unspaced/lexicon.js';
import { UnspacedSpeakerReader } from './unspaced/speakers.js';

export type { FoundQuote, Passage, QuoteContext } from './types.js';

/**
 * Finds direct speech and who said it.
 *
 * @param passages the article's texts in reading order
 * @returns in reading order, without overlap; the offsets point into the passage's text
 */
export function findQuotesIn(passages: readonly Passage[], context: QuoteContext): FoundQuote[] {
  if (!mayHoldSpeech(passages, context)) return [];
  const lexicon = lexiconOf(context.language);
  const read = readPassages(lexicon, passages);
  if (read.every((passage) => passage.speech.length === 0)) return [];
  const spoken = settleRepeats(speakersOf(lexicon, read, context.names ?? []), read);
  return spoken.map(({ passage, span, speaker, cue }) => ({
    passage,
    start: span.start,
    end: span.end,
    text: (passages[passage]?.text ?? '').slice(span.start, span.end),
    speaker: speaker && { name: speaker.name, role: speaker.role },
    cue,
  }));
}

function speakersOf(
  lexicon: Lexicon,
  read: readonly ReadPassage[],
  nameTexts: readonly string[],
): readonly SpokenSpan[] {
  const unspaced = unspacedLexicon(lexicon.language);
  if (unspaced) return new UnspacedSpeakerReader(unspaced, read, nameTexts).read();
  const names = nameTexts.map((text) => readName(lexicon, text)).filter(({ tokens }) => tellsNames(tokens));
  const facts = gatherNameFacts(lexicon, [...read, ...names]);
  const withMentions = read.map((passage) => addMentions(lexicon, facts, passage));
  const people = gatherPeople(lexicon, facts, withMentions, names);
  return new SpeakerReader(lexicon, people, withMentions, facts.nounsAreCapital).read();
}

function mentionsOf(lexicon: Lexicon, facts: NameFacts, view: TextView): Mention[] {
  return isUncased(lexicon)
    ? new UncasedMentionReader(lexicon, view).all()
    : readMentions(lexicon, facts, view);
}

function addMentions(lexicon: Lexicon, facts: NameFacts, read: ReadPassage): PassageWithMentions {
  const line = read.passage.kind === 'quote' ? read.passage.attribution : null;
  const remarks = new Map<SpeechSpan, PassageWithMentions>();
  for (const span of read.speech) {
    const remark = insertedRemark(lexicon, read, span);
    if (remark !== null) remarks.set(span, readLine(lexicon, facts, remark));
  }
  const { passage, text, tokens, starts, ends, quoted, speech } = read;
  return {
    passage,
    text,
    tokens,
    starts,
    ends,
    quoted,
    speech,
    mentions: mentionsOf(lexicon, facts, read),
    attribution: line ? readLine(lexicon, facts, line) : null,
    remarks,
  };
}

/** Words that name a speaker, read as a passage without speech. */
function readLine(lexicon: Lexicon, facts: NameFacts, text: string): PassageWithMentions {
  const tokens = tokenize(text);
  const view = {
    text,
    tokens,
    starts: sentenceStarts(lexicon, tokens),
    ends: new Uint8Array(tokens.length),
    quoted: new Uint8Array(tokens.length),
  };
  const mentions = mentionsOf(lexicon, facts, view);
  const passage = { text, kind: 'paragraph' as const };
  return { ...view, passage, speech: [], mentions, attribution: null, remarks: new Map() };
}
