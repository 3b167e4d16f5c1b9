/** Who speaks in a sentence: the phrase that a particle, a preposition or a source phrase marks. */
import type { UnspacedLexicon } from './lexicon.js';
import { LONGEST_PHRASE, type NounPhrase, splitPhrase } from './phrases.js';
import { PUNCTUATION } from './punctuation.js';

const HIRAGANA = /\p{Script=Hiragana}/u;

/** The topic or subject of a sentence by its particle: the first that is marked. */
export function markedSubject(lexicon: UnspacedLexicon, sentence: string): NounPhrase | null {
  for (let at = 1; at < sentence.length; at++) {
    const marker = lexicon.markers.find((word) => sentence.startsWith(word, at));
    if (marker === undefined || !isMarker(lexicon, sentence, at, marker)) continue;
    const phrase = splitPhrase(lexicon, sentence.slice(phraseStart(sentence, at), at));
    if (phrase) return phrase;
  }
  return null;
}

/** The subject before a verb without any particle, as in Chinese: from the clause's start to the first preposition. */
export function bareSubject(lexicon: UnspacedLexicon, text: string): NounPhrase | null {
  const clauses = text.split(/[，,；;。]/u).map((clause) => clause.trim());
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index] ?? '';
    let end = clause.length;
    for (const stop of lexicon.stops) {
      const at = clause.indexOf(stop);
      if (at >= 0 && at < end) end = at;
    }
    const phrase = splitPhrase(lexicon, clause.slice(0, end));
    if (phrase && phrase.text.length > 1) return phrase;
  }
  return null;
}

/** "石破首相によると": the phrase before a source phrase, or behind it where it goes first. */
export function sourcePhrase(lexicon: UnspacedLexicon, sentence: string): NounPhrase | null {
  for (const cue of lexicon.sources) {
    const at = sentence.indexOf(cue);
    if (at < 0) continue;
    const before = splitPhrase(lexicon, sentence.slice(phraseStart(sentence, at), at));
    if (before) return before;
    const behind = lexicon.titlesFirst ? splitPhrase(lexicon, sentence.slice(at + cue.length)) : null;
    if (behind?.isTitled) return behind;
  }
  return null;
}

/** Whether a particle at this place marks what stands before it: behind no kana of a word's inside, and with an end behind it. */
function isMarker(lexicon: UnspacedLexicon, text: string, at: number, marker: string): boolean {
  const before = text.charAt(at - 1);
  if (before === '' || PUNCTUATION.test(before.replace(/[）)]/u, ''))) return false;
  if (HIRAGANA.test(marker)) {
    return !HIRAGANA.test(before) || lexicon.honorifics.some((title) => text.endsWith(title, at));
  }
  const after = text.charAt(at + marker.length);
  return after === '' || PUNCTUATION.test(after);
}

/** Where the phrase that ends here begins: behind the last punctuation; spaces part words only in Korean. */
function phraseStart(sentence: string, end: number): number {
  let at = end;
  let spaces = 0;
  for (; at > 0 && end - at < LONGEST_PHRASE; at--) {
    const char = sentence.charAt(at - 1);
    if (/\s/.test(char)) {
      spaces++;
      if (spaces > 2) break;
    } else if (PUNCTUATION.test(char) && !/[（()）]/u.test(char)) break;
  }
  return at;
}
