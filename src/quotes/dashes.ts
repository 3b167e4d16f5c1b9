/** Speech that a dash opens at the start of a paragraph, as the press of many languages has it. */
import { type Lexicon, matchPhrase, matchVerb } from './lexicon.js';
import { isTerminator } from './sentences.js';
import type { Token } from './tokens.js';

export interface DashSpan {
  /** First and behind-last token of the speech. */
  readonly from: number;
  readonly to: number;
}

const DASHES = new Set(['—', '–', '-', '―', '‒']);
const OPENING_MARKS = new Set(['“', '"', '„', '«', '»', '”', "'", '‘']);
/** What may stand before the dash of a remark. */
export const BEFORE_A_REMARK: ReadonlySet<string> = new Set([',', '.', '!', '?', '…', '»', '”', '"', '“']);
const CLOSING = new Set(['.', ',', ';', ':']);
/** A remark has its verb among its first words: "— сказал он", "– he later said". */
const WORDS_TO_VERB = 4;
const FEWEST_WORDS = 3;
const LONGEST_NAME = 4;

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASHES.has(token.text);
}

/** Whether a speech verb stands among the next few words, before any punctuation. */
function isRemark(lexicon: Lexicon, tokens: readonly Token[], at: number, reach: number): boolean {
  for (let index = at; index < at + reach && tokens[index]?.isWord; index++) {
    if (matchVerb(lexicon, tokens, index) > 0 && !tokens[index]?.isCapital) return true;
    if (index === at && matchPhrase(lexicon.sources, tokens, index) > 0) return true;
  }
  return false;
}

/** Where a remark between two dashes ends: behind its second dash, or at the end of the paragraph. */
function remarkEnd(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < tokens.length; index++) {
    if (isDash(tokens[index]) && !tokens[index - 1]?.isWord) return index + 1;
    // Spanish closes the remark with the dash and sets the point behind it.
    if (isDash(tokens[index]) && tokens[index]?.start === tokens[index - 1]?.end) return index + 1;
  }
  return tokens.length;
}

/**
 * @param starts what `sentenceStarts` gives for the tokens
 * @returns the spans of speech; none where the paragraph opens with no dash, or the dash opens a list item, a
 *   quotation in marks or the line that names the source ("– сказав він")
 */
export function findDashSpeech(lexicon: Lexicon, tokens: readonly Token[], starts: Uint8Array): DashSpan[] {
  if (!lexicon.language.dashOpensSpeech || !isDash(tokens[0])) return [];
  const first = tokens[1];
  if (
    !first ||
    OPENING_MARKS.has(first.text) ||
    (first.isWord && !first.isCapital && !/^\p{N}/u.test(first.text))
  )
    return [];
  const spans: DashSpan[] = [];
  let from = 1;
  let index = 2;
  while (index < tokens.length) {
    const end = remarkStart(lexicon, tokens, starts, index);
    if (end === null) {
      index++;
      continue;
    }
    spans.push({ from, to: end });
    from = remarkEnd(tokens, index);
    while (from < tokens.length && CLOSING.has(tokens[from]?.text ?? '')) from++;
    index = from + 1;
    if (from >= tokens.length) break;
  }
  if (from < tokens.length) spans.push({ from, to: tokens.length });
  const isSpeech =
    spans.length > 1 || from >= tokens.length || isTerminator(tokens.at(-1)) || isTerminator(tokens.at(-2));
  return isSpeech ? spans.filter((span) => span.to - span.from >= FEWEST_WORDS || spans.length > 1) : [];
}

/** If a remark begins behind this token, where the speech before it ends; else null. */
function remarkStart(
  lexicon: Lexicon,
  tokens: readonly Token[],
  starts: Uint8Array,
  at: number,
): number | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.isWord) return null;
  if (isDash(token)) {
    const attached = tokens[at + 1]?.start === token.end && before.end < token.start;
    // Polish sets the dash alone before the verb: "Wygramy - powiedział Tusk".
    const verbFirst = !attached && matchVerb(lexicon, tokens, at + 1) > 0;
    const possible = attached || verbFirst || BEFORE_A_REMARK.has(before.text);
    return possible && isRemark(lexicon, tokens, at + 1, WORDS_TO_VERB) ? at : null;
  }
  const comma = token.text === ',' || ((token.text === '?' || token.text === '!') && starts[at + 1] !== 1);
  if (!comma) return null;
  const verbFirst = matchVerb(lexicon, tokens, at + 1) > 0 && isFinalRemark(tokens, at + 1);
  return verbFirst || isNameAndVerb(lexicon, tokens, at + 1) ? at : null;
}

/** ", Ilkka Roine sanoi." at the end of the paragraph: capital words, then the verb. */
function isNameAndVerb(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (verb < at + LONGEST_NAME && tokens[verb]?.isCapital && matchVerb(lexicon, tokens, verb) === 0)
    verb++;
  const length = verb > at ? matchVerb(lexicon, tokens, verb) : 0;
  return length > 0 && verb + length >= tokens.length - 1;
}

/** A remark behind a comma runs to the end of its sentence without another comma soon: ", säger hon till SVT." */
function isFinalRemark(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at + 1]?.isWord === true;
}
