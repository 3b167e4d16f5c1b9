/** Which of the spans in quotation marks are direct speech: no titles, terms, nicknames and scare quotes. */
import { hasKind, UNSPACED } from '../languages/letters.js';
import { type Lexicon, matchVerb } from './lexicon.js';
import type { MarkedSpan } from './marks.js';
import type { Token } from './tokens.js';

/** From this many words on, what stands in marks is speech unless it looks like a title. */
const WORDS_OF_SPEECH = 5;
const WORDS_TO_CUE = 6;
const LONG_WORD = 4;
/** How far before the noun of a titled work a verb may say that it is quoted. */
const WORDS_BEFORE_WORK = 8;
/** So many characters of a script without spaces make a word, for counting. */
const UNSPACED_WORD = 2;
const SENTENCE_END = /[.!?…。！？।؟۔]$/u;
const STARTS_SENTENCE = /^[\p{Lu}\p{Lo}\p{Script=Georgian}\p{N}¿¡(["'“‘«…]/u;

export interface SpanInText {
  readonly span: MarkedSpan;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens [first, last) of the span, marks included. */
  readonly first: number;
  readonly last: number;
}

/** The number of words, with scripts that have no spaces reckoned by characters. */
export function countWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token?.isWord) continue;
    words += hasKind(token.text, UNSPACED) ? token.text.length / UNSPACED_WORD : 1;
  }
  return words;
}

/** "The Steve Harvey Morning Show": every longer word has a capital, and nothing ends like a sentence. */
function looksLikeTitle(inner: string, tokens: readonly Token[], from: number, to: number): boolean {
  if (/[.!?…]$/.test(inner)) return false;
  const long = tokens.slice(from, to).filter((token) => token.isWord && token.text.length >= LONG_WORD);
  return long.length >= 2 && long.every((token) => token.isCapital);
}

function nextWordIsVerb(lexicon: Lexicon, tokens: readonly Token[], from: number, reach: number): boolean {
  let words = 0;
  for (let index = from; index < tokens.length && words < reach; index++) {
    if (matchVerb(lexicon, tokens, index) > 0) return true;
    if (tokens[index]?.isWord) words++;
    else if (words > 0) return false;
  }
  return false;
}

/** A verb or colon right before the span: 'he said: "No"', 'asked "Why?"'. */
function isAnnounced(lexicon: Lexicon, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before?.text === ':') return true;
  const word = before?.text === ',' ? first - 2 : first - 1;
  return matchVerb(lexicon, tokens, word) === 1;
}

function isWholeSentence(inner: string): boolean {
  return SENTENCE_END.test(inner) && STARTS_SENTENCE.test(inner);
}

/** The book “And Then We Left”; her column, “Tell us your story”, was kind; “Mavi Tekne” adlı kitap. */
function isTitleOfWork(lexicon: Lexicon, tokens: readonly Token[], first: number, last: number): boolean {
  if (lexicon.works.has(tokens[last]?.lower ?? '')) return true;
  const before = tokens[first - 1];
  const noun = before?.text === ',' ? first - 2 : first - 1;
  if (!lexicon.works.has(tokens[noun]?.lower ?? '')) return false;
  // 'He wrote in his book, "I never left."'
  return noun === first - 1 || !isSaidBefore(lexicon, tokens, noun);
}

/** Whether a speech verb stands before this token in its clause. */
function isSaidBefore(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - WORDS_BEFORE_WORK); index--) {
    if (!tokens[index]?.isWord) return false;
    if (matchVerb(lexicon, tokens, index) > 0) return true;
  }
  return false;
}

/** Whether a span is direct speech. */
export function isSpeech(lexicon: Lexicon, { span, text, tokens, first, last }: SpanInText): boolean {
  const inner = text.slice(span.start, span.end).trim();
  const words = countWords(tokens, first, last);
  if (words === 0) return false;
  const announced = isAnnounced(lexicon, tokens, first);
  const closedByComma = inner.endsWith(',') || tokens[last]?.text === ',';
  const followed = nextWordIsVerb(
    lexicon,
    tokens,
    last,
    closedByComma || isWholeSentence(inner) ? WORDS_TO_CUE : 1,
  );
  if (!isWholeSentence(inner) && isTitleOfWork(lexicon, tokens, first, last)) return false;
  if (words >= WORDS_OF_SPEECH) {
    return announced || followed || !looksLikeTitle(inner, tokens, first, last);
  }
  if (looksLikeTitle(inner, tokens, first, last) && !followed) return false;
  if (isWholeSentence(inner)) return announced || followed || (words >= 2 && standsAlone(tokens, first));
  // 'In an interview with "CNN", Roe said': one word in a sentence is a name or a term.
  if (words <= 1 && tokens[first - 1]?.isWord && !announced) return false;
  const wholePhrase = STARTS_SENTENCE.test(inner);
  const spoken = followed && (closedByComma || words >= 2);
  return wholePhrase && (spoken || (announced && tokens[first - 1]?.text === ':'));
}

/** Begins the text or a sentence, or stands behind a comma or dash: it is not woven into a sentence. */
function standsAlone(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before === undefined || !before.isWord;
}
