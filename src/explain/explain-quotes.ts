/** Where quotes, their cues and their speakers' names stand. */
import type { Quote } from '../article.js';
import { kindAt, kindBefore, LETTER, MARK, UNSPACED } from '../languages/letters.js';
import type { QuoteEvidence, SpeakerEvidence, TextRange } from './evidence.js';
import { type Passage, placeInPart } from './passages.js';
import type { Places } from './places.js';

export function explainQuotes(
  quotes: readonly Quote[],
  passages: readonly Passage[],
  places: Places,
): QuoteEvidence[] {
  const index = new Map(passages.map(({ block }, at) => [block, at]));
  return quotes.map((quote) => {
    const at = index.get(quote.block) ?? -1;
    const passage = passages[at];
    const part = passage ? placeInPart(passage, quote) : null;
    return {
      text: quote.text,
      block: quote.block,
      passage: passage?.text ?? '',
      place: part && places.ofBlock(part.block.index, part.range),
      cue: passage && quote.cue !== null ? nearestTo(quote, passage.text, quote.cue) : null,
      speaker: quote.speaker && explainSpeaker(quote.speaker.name, quote, passages, at),
    };
  });
}

/** How far back a name is looked for; speakers are named near what they say. */
const PASSAGES_BACK = 8;
/** Shorter words are parts of too many names to tell. */
const SHORTEST_NAME = 3;

function explainSpeaker(
  name: string,
  quote: Quote,
  passages: readonly Passage[],
  at: number,
): SpeakerEvidence {
  const own = passages[at];
  const forms = [
    name,
    ...name
      .split(' ')
      .filter((word) => word.length >= SHORTEST_NAME)
      .reverse(),
  ];
  for (let back = 0; own && back <= PASSAGES_BACK; back++) {
    const passage = passages[at - back];
    if (!passage) break;
    for (const form of forms) {
      const range =
        back === 0
          ? nearestTo(quote, passage.text, form)
          : nearestTo({ start: passage.text.length, end: passage.text.length }, passage.text, form);
      if (range) return { name, named: { block: passage.block, text: form, range } };
    }
  }
  return { name, named: null };
}

/** Of the places where some words stand in a text, outside the given piece of it, the one nearest to that piece. */
function nearestTo(piece: TextRange, text: string, words: string): TextRange | null {
  const behind = wholeWords(text, words, text.indexOf(words, piece.end), 1);
  const before = wholeWords(text, words, text.lastIndexOf(words, piece.start - words.length), -1);
  if (before === null) return behind;
  if (behind === null) return before;
  return piece.start - before.end <= behind.start - piece.end ? before : behind;
}

/** The first of such places, from `at` on in a direction, that does not begin or end inside a word. */
function wholeWords(text: string, words: string, at: number, step: 1 | -1): TextRange | null {
  for (let start = at; start >= 0; ) {
    const end = start + words.length;
    if (!isInWord(kindBefore(text, start)) && !isInWord(kindAt(text, end))) return { start, end };
    if (step === -1 && start === 0) return null;
    start = step === 1 ? text.indexOf(words, end) : text.lastIndexOf(words, start - 1);
  }
  return null;
}

/** Whether a character goes on with a word; in scripts without spaces, words have no ends. */
function isInWord(kind: number): boolean {
  return (kind & (LETTER | MARK)) !== 0 && (kind & UNSPACED) === 0;
}
