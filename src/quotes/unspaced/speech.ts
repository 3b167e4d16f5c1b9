/** Speech, told from what else stands in quotation marks. */
import type { UnspacedLexicon } from './lexicon.js';
import { LONGEST_PHRASE } from './phrases.js';
import { PUNCTUATION } from './punctuation.js';
import { closingVerb, firstVerb, LONGEST_VERB_GAP, verbAt } from './verbs.js';

/** From this many letters on, what stands in marks is speech; shorter, a verb has to stand beside it. */
const LETTERS_OF_SPEECH = 10;
const HIRAGANA = /\p{Script=Hiragana}/u;

/** 「広告データ自動取得機能」: a Japanese sentence has hiragana, the name of a thing need not. */
function isName(lexicon: UnspacedLexicon, inner: string): boolean {
  return lexicon.markers.some((word) => HIRAGANA.test(word)) && !HIRAGANA.test(inner);
}

/** Whether what stands in marks between these two texts is direct speech. */
export function isUnspacedSpeech(
  lexicon: UnspacedLexicon,
  before: string,
  inner: string,
  after: string,
): boolean {
  const letters = inner.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters === 0) return false;
  if (letters >= LETTERS_OF_SPEECH && !isName(lexicon, inner)) return true;
  const sentence = before.slice(-LONGEST_PHRASE);
  if (closingVerb(lexicon, sentence) !== null && PUNCTUATION.test(sentence.slice(-1))) return true;
  const rest = after.slice(0, LONGEST_VERB_GAP).trimStart();
  // Particles hang a remark directly on the quote; without them a comma goes before it.
  if (lexicon.markers.length > 0) return verbAt(lexicon, rest, 0) !== null;
  return /[，,。]$/u.test(inner) && firstVerb(lexicon, rest) !== null;
}
