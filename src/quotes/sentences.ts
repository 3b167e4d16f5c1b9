/** Where sentences end. */
import { type Lexicon, matchPhrase } from './lexicon.js';
import type { Token } from './tokens.js';

const TERMINATORS = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔', '։', '·']);
/** Terminators that end a sentence whatever follows them. */
const HARD_TERMINATORS = new Set(['。', '！', '？', '।', '۔']);
const OPENERS = new Set([
  '“',
  '"',
  '„',
  '«',
  '»',
  '‘',
  "'",
  '”',
  '(',
  '[',
  '¿',
  '¡',
  '「',
  '『',
  '—',
  '–',
  '-',
  '‹',
  '‚',
]);
const UNCASED = /^[\p{Lo}\p{Script=Georgian}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const SINGLE_CAPITAL = /^\p{Lu}$/u;

export function isTerminator(token: Token | undefined): boolean {
  return token !== undefined && TERMINATORS.has(token.text);
}

/** Whether the point behind a word belongs to the word: an initial (Franklin D. Roosevelt), a form of address (Mr.). */
function isAbbreviation(lexicon: Lexicon, tokens: readonly Token[], point: number): boolean {
  const word = tokens[point - 1];
  if (tokens[point]?.text !== '.' || !word?.isWord || word.end !== tokens[point]?.start) return false;
  if (word.text.length <= 2 && SINGLE_CAPITAL.test(word.text)) return true;
  if (matchPhrase(lexicon.honorifics, tokens, point - 1) > 0) return true;
  return word.isCapital && word.text.length <= 4 && matchPhrase(lexicon.roles, tokens, point - 1) > 0;
}

/** Whether a token ends its sentence. */
export function endsSentence(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.isWord || !TERMINATORS.has(token.text)) return false;
  if (HARD_TERMINATORS.has(token.text)) return true;
  const next = tokens[at + 1];
  if (!next) return true;
  if (next.start === token.end && next.isWord) return false;
  // The capital may be that of an elided article: "L'elogio".
  const isCapital = next.isCapital || (next.isWord && CAPITAL.test(next.text));
  const startsAnew = isCapital || OPENERS.has(next.text) || (next.isWord && UNCASED.test(next.text));
  return startsAnew && !isAbbreviation(lexicon, tokens, at);
}

const BEFORE_A_START = new Set([
  '“',
  '"',
  '„',
  '«',
  '‘',
  "'",
  '”',
  '(',
  '[',
  '¿',
  '¡',
  '—',
  '–',
  '-',
  ':',
  '•',
  '|',
  '»',
  '‹',
  '‚',
]);

/** For each token, whether a sentence starts with it, so that its capital letter tells nothing. */
export function sentenceStarts(lexicon: Lexicon, tokens: readonly Token[]): Uint8Array {
  const starts = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const previous = tokens[index - 1];
    starts[index] =
      !previous ||
      (!previous.isWord && (BEFORE_A_START.has(previous.text) || endsSentence(lexicon, tokens, index - 1)))
        ? 1
        : 0;
  }
  return starts;
}
