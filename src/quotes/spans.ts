/** Reads one passage: its tokens, and which stretches of it are direct speech. */
import { findDashSpeech } from './dashes.js';
import { type Lexicon, matchVerb } from './lexicon.js';
import { findMarked, type MarkedSpan } from './marks.js';
import { endsSentence, isTerminator, sentenceStarts } from './sentences.js';
import { countWords, isSpeech } from './speech.js';
import { type Token, tokenize } from './tokens.js';
import type { Passage, QuoteContext } from './types.js';
import { unspacedLexicon } from './unspaced/lexicon.js';
import { isUnspacedSpeech } from './unspaced/speech.js';

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
/** Fewer spans in marks are no list. */
const SHORTEST_LIST = 3;
const WORDS_FROM_VERB = 12;
/** Between two parts of one speech. */
const LONGEST_REMARK = 14;
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

/** What stands in marks, parted into speech and terms. */
interface Judged {
  readonly speech: readonly SpeechSpan[];
  readonly terms: readonly SpeechSpan[];
}

function judgeMarked(
  lexicon: Lexicon,
  text: string,
  spans: readonly MarkedSpan[],
  tokens: readonly Token[],
  nextMark: string,
): Judged {
  const unspaced = unspacedLexicon(lexicon.language);
  const all: { span: SpeechSpan; spoken: boolean }[] = [];
  let from = 0;
  for (const span of spans) {
    const [first, last] = tokenRange(tokens, span.outerStart, span.outerEnd, from);
    from = last;
    const goesOn = !span.closed && nextMark === span.mark && countWords(tokens, first, last) > 0;
    const spoken = unspaced
      ? isUnspacedSpeech(
          unspaced,
          text.slice(Math.max(0, span.outerStart - NEAR), span.outerStart),
          text.slice(span.start, span.end),
          text.slice(span.outerEnd, span.outerEnd + NEAR),
        )
      : isSpeech(lexicon, { span, text, tokens, first, last });
    const [start, end] = trimmed(text, span.start, span.end);
    if (start < end) all.push({ span: { start, end, first, last, goesOn }, spoken: goesOn || spoken });
  }
  if (!unspaced) takeUpInterrupted(lexicon, tokens, all);
  const isTerm = inListOfTerms(lexicon, tokens, all);
  return {
    speech: all.filter(({ spoken }, index) => spoken && !isTerm[index]).map(({ span }) => span),
    terms: all.filter(({ spoken }, index) => !spoken || isTerm[index]).map(({ span }) => span),
  };
}

/** '"We go," said Roe, "and soon."': a few words are speech, too, where the speech before them was only interrupted. */
function takeUpInterrupted(
  lexicon: Lexicon,
  tokens: readonly Token[],
  all: { span: SpeechSpan; spoken: boolean }[],
): void {
  for (let index = 1; index < all.length; index++) {
    const before = all[index - 1];
    const here = all[index];
    if (!before?.spoken || !here || here.spoken) continue;
    const { first, last } = here.span;
    const remark = first - before.span.last;
    const opens = tokens[first - 1];
    const parted = opens !== undefined && !opens.isWord && remark > 2 && remark <= LONGEST_REMARK;
    const ends = closesSentence(tokens, here.span) || isTerminator(tokens[last]);
    if (parted && ends && countWords(tokens, first, last) > 1)
      here.spoken = isSaid(lexicon, tokens, first, before.span.last);
  }
}

/** Of fragments that follow on one another ('"fraud", "the handing over of goods" and "theft"') all are terms if one is. */
function inListOfTerms(
  lexicon: Lexicon,
  tokens: readonly Token[],
  all: readonly { span: SpeechSpan; spoken: boolean }[],
): boolean[] {
  const isTerm = all.map(() => false);
  let from = 0;
  for (let index = 1; index <= all.length; index++) {
    const before = all[index - 1]?.span;
    const next = all[index]?.span;
    if (before && next && isListed(lexicon, tokens, before.last, next.first)) continue;
    const list = all.slice(from, index);
    const terms = list.filter(({ spoken }) => !spoken).length;
    const isList =
      list.length >= SHORTEST_LIST && terms > 0 && !isSaid(lexicon, tokens, list[0]?.span.first ?? 0);
    if (isList && list.every(({ span, spoken }) => !spoken || isFragment(tokens, span)))
      isTerm.fill(true, from, index);
    from = index;
  }
  return isTerm;
}

/** Whether a speech verb stands shortly before this token. */
function isSaid(lexicon: Lexicon, tokens: readonly Token[], at: number, from = 0): boolean {
  for (let back = at - 1; back >= Math.max(from, at - WORDS_FROM_VERB); back--) {
    if (matchVerb(lexicon, tokens, back) > 0) return true;
  }
  return false;
}

/** Whether nothing but a comma or a conjunction stands between two spans. */
function isListed(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to > from + 2) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.text !== ',' && !lexicon.conjunctions.has(token?.lower ?? '')) return false;
  }
  return true;
}

/** No sentence: begins with a small letter or a number and ends without a point. */
function isFragment(tokens: readonly Token[], span: SpeechSpan): boolean {
  return tokens[span.first + 1]?.isCapital === false && !closesSentence(tokens, span);
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
function closesSentence(tokens: readonly Token[], span: SpeechSpan): boolean {
  for (let index = span.last - 1; index >= span.first && index >= span.last - 3; index--) {
    const token = tokens[index];
    if (!token || token.isWord) return false;
    if (/^[.!?…。！？।؟۔]$/u.test(token.text)) return true;
  }
  return false;
}

/** Whether anything in the passages looks like speech: what is none, need not be read for its words. */
export function mayHoldSpeech(passages: readonly Passage[], { language }: QuoteContext): boolean {
  return passages.some(
    ({ kind, text }) =>
      kind === 'quote' ||
      (language.dashOpensSpeech && OPENS_WITH_DASH.test(text)) ||
      findMarked(text, language.quotationMarks).length > 0,
  );
}

const OPENS_WITH_DASH = /^\s*[—–―‒-]/;

/** What stands in marks in each passage; speech that goes on may open its next paragraph with its closing mark (» for «). */
function markedPassages(passages: readonly Passage[], { language }: Lexicon): readonly MarkedSpan[][] {
  const pairs = language.quotationMarks;
  const marked: MarkedSpan[][] = [];
  for (const { text } of passages) {
    const last = marked.at(-1)?.at(-1);
    const at = text.search(/\S/);
    const reopens =
      last?.closed === false &&
      pairs.some(([open, close]) => open === last.mark && close === text.charAt(at));
    const read = reopens ? text.slice(0, at) + last.mark + text.slice(at + 1) : text;
    marked.push(findMarked(read, pairs));
  }
  return marked;
}

/** Reads all passages. */
export function readPassages(lexicon: Lexicon, passages: readonly Passage[]): ReadPassage[] {
  const marked = markedPassages(passages, lexicon);
  return passages.map((passage, index) => {
    const { text } = passage;
    const spans = marked[index] ?? [];
    const tokens = tokenize(text);
    const starts = sentenceStarts(lexicon, tokens);
    const next = passages[index + 1];
    const nextMark =
      next && next.kind === passage.kind ? leadingMark(marked[index + 1] ?? [], next.text) : '';
    const dashed =
      passage.kind === 'paragraph' || passage.kind === 'lead'
        ? dashSpeech(lexicon, text, tokens, starts)
        : [];
    const { speech, terms } =
      passage.kind === 'quote'
        ? { speech: blockSpeech(text, spans, tokens), terms: [] }
        : dashed.length > 0
          ? { speech: dashed, terms: [] }
          : judgeMarked(lexicon, text, spans, tokens, nextMark);
    const { ends, quoted } = outerEnds(lexicon, tokens, speech);
    // Nobody is named inside of a term, unless a name stands in marks itself.
    for (const term of terms) if (isFragment(tokens, term)) quoted.fill(1, term.first, term.last);
    return { passage, text, tokens, starts, speech, ends, quoted };
  });
}
