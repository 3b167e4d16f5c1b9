/** Reads one passage: its tokens, and which stretches of it are direct speech. */
import { findDashSpeech } from './dashes.js';
import type { Lexicon } from './lexicon.js';
import { findMarked, type MarkedSpan } from './marks.js';
import { endsSentence, sentenceStarts } from './sentences.js';
import { isSpeech } from './speech.js';
import { type Token, tokenize } from './tokens.js';
import type { Passage } from './types.js';
import { isUnspacedSpeech, unspacedLexicon } from './unspaced-phrases.js';

/** Direct speech in a passage: text [start, end), tokens [first, last) with the marks. */
export interface SpeechSpan {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Goes on in the next passage, which opens its marks anew. */
  readonly goesOn: boolean;
}

export interface ReadPassage {
  readonly passage: Passage;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  readonly quoted: Uint8Array;
  readonly speech: readonly SpeechSpan[];
}

const SPACE = /\s/;
/** How much text round a span is read to tell whether it is speech. */
const NEAR = 60;
const DATELINE_DASH = /^[—–―-]$/;

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text.charAt(from))) from++;
  while (to > from && SPACE.test(text.charAt(to - 1))) to--;
  return [from, to];
}

/** The tokens [first, last) that lie between two offsets. Spans come in order, so the search goes on from `from`. */
function tokenRange(tokens: readonly Token[], start: number, end: number, from: number): [number, number] {
  let first = from;
  while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first++;
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++;
  return [first, last];
}

/** The opening mark that a passage begins with; '' where it begins otherwise. */
function leadingMark(spans: readonly MarkedSpan[], text: string): string {
  const span = spans[0];
  return span && text.slice(0, span.outerStart).trim() === '' ? span.mark : '';
}

/** A whole block is speech; marks round the whole of it are left out. */
function blockSpeech(text: string, spans: readonly MarkedSpan[], tokens: readonly Token[]): SpeechSpan[] {
  const [start, end] = trimmed(text, 0, text.length);
  if (start === end) return [];
  const span = spans[0];
  const wraps =
    span !== undefined && spans.length === 1 && span.outerStart === start && span.outerEnd === end;
  const [from, to] = wraps ? trimmed(text, span.start, span.end) : [start, end];
  return from < to ? [{ start: from, end: to, first: 0, last: tokens.length, goesOn: false }] : [];
}

function markedSpeech(
  lexicon: Lexicon,
  text: string,
  spans: readonly MarkedSpan[],
  tokens: readonly Token[],
  nextMark: string,
): SpeechSpan[] {
  const unspaced = unspacedLexicon(lexicon.language);
  const speech: SpeechSpan[] = [];
  let from = 0;
  for (const span of spans) {
    const [first, last] = tokenRange(tokens, span.outerStart, span.outerEnd, from);
    from = last;
    const goesOn = !span.closed && nextMark === span.mark;
    const spoken = unspaced
      ? isUnspacedSpeech(
          unspaced,
          text.slice(Math.max(0, span.outerStart - NEAR), span.outerStart),
          text.slice(span.start, span.end),
          text.slice(span.outerEnd, span.outerEnd + NEAR),
        )
      : isSpeech(lexicon, { span, text, tokens, first, last });
    if (!goesOn && !spoken) continue;
    const [start, end] = trimmed(text, span.start, span.end);
    if (start < end) speech.push({ start, end, first, last, goesOn });
  }
  return speech;
}

function dashSpeech(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  starts: Uint8Array,
): SpeechSpan[] {
  return findDashSpeech(lexicon, tokens, starts).flatMap(({ from, to }) => {
    const [start, end] = trimmed(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    return start < end ? [{ start, end, first: from, last: to, goesOn: false }] : [];
  });
}

/** A dateline is this short. */
const LONGEST_DATELINE = 14;

/** The dash behind a dateline ("LAGOS, May 3 (AP) —"), so that its place is not taken for who speaks; -1 where there is none. */
function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first?.isWord || first.text.length < 2 || first.text !== first.text.toUpperCase() || !first.isCapital)
    return -1;
  for (let index = 1; index < tokens.length && index < LONGEST_DATELINE; index++) {
    const token = tokens[index];
    if (token && DATELINE_DASH.test(token.text)) return index;
    if (token?.isWord && !token.isCapital && !/^\p{N}/u.test(token.text)) return -1;
  }
  return -1;
}

/** Sentence ends as seen from outside of speech: a point inside a quote ends the sentence round it if a capital follows. */
function outerEnds(
  lexicon: Lexicon,
  tokens: readonly Token[],
  speech: readonly SpeechSpan[],
): { ends: Uint8Array; quoted: Uint8Array } {
  const ends = new Uint8Array(tokens.length);
  const dateline = datelineEnd(tokens);
  if (dateline >= 0) ends[dateline] = 1;
  const quoted = new Uint8Array(tokens.length);
  for (const span of speech) quoted.fill(1, span.first, span.last);
  for (let index = 0; index < tokens.length; index++) {
    if (quoted[index] !== 1 && endsSentence(lexicon, tokens, index)) ends[index] = 1;
  }
  for (const span of speech) {
    const next = tokens[span.last];
    const closes = closesSentence(tokens, span);
    if (closes && (!next || next.isCapital || (!next.isWord && !/[,;:)\-–—]/.test(next.text))))
      ends[span.last - 1] = 1;
  }
  return { ends, quoted };
}

/** Whether the speech ends like a sentence. */
export function closesSentence(tokens: readonly Token[], span: SpeechSpan): boolean {
  for (let index = span.last - 1; index >= span.first && index >= span.last - 3; index--) {
    const token = tokens[index];
    if (!token || token.isWord) return false;
    if (/^[.!?…。！？।؟۔]$/u.test(token.text)) return true;
  }
  return false;
}

/** Reads all passages. */
export function readPassages(lexicon: Lexicon, passages: readonly Passage[]): ReadPassage[] {
  const pairs = lexicon.language.quotationMarks;
  const marked = passages.map((passage) => findMarked(passage.text, pairs));
  return passages.map((passage, index) => {
    const { text } = passage;
    const spans = marked[index] ?? [];
    const tokens = tokenize(text);
    const starts = sentenceStarts(lexicon, tokens);
    const next = passages[index + 1];
    const nextMark =
      next && next.kind === passage.kind ? leadingMark(marked[index + 1] ?? [], next.text) : '';
    const fromMarks = () => markedSpeech(lexicon, text, spans, tokens, nextMark);
    const dashed =
      passage.kind === 'paragraph' || passage.kind === 'lead'
        ? dashSpeech(lexicon, text, tokens, starts)
        : [];
    const speech =
      passage.kind === 'quote' ? blockSpeech(text, spans, tokens) : dashed.length > 0 ? dashed : fromMarks();
    return { passage, text, tokens, starts, speech, ...outerEnds(lexicon, tokens, speech) };
  });
}
