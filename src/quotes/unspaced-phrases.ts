/** Verbs and noun phrases in scripts that set no spaces between words or hang particles on them: Japanese, Chinese, Korean. */
import type { Language } from '../languages/language.js';

export interface NounPhrase {
  /** null where only a role stands there ('首相'). */
  readonly name: string | null;
  readonly role: string | null;
  /** As it stands. */
  readonly text: string;
  /** Carries a title or role, and so surely means a person. */
  readonly isTitled: boolean;
  /** Introduces somebody whom the article does not name: 一位志愿者, 近くに住む女性. Then the name is the phrase as it stands. */
  readonly isUnnamed: boolean;
}

export interface FoundVerb {
  /** Offset in the text that was searched. */
  readonly at: number;
  readonly length: number;
  /** The verb without the particle that hangs it on the quote: と述べた is 述べた. */
  readonly cue: string;
}

/** Word lists by one of their characters, the first as a rule, the longest word first. */
type ByFirst = ReadonlyMap<string, readonly string[]>;

export interface UnspacedLexicon {
  readonly verbs: ByFirst;
  readonly sources: readonly string[];
  readonly roles: ByFirst;
  /** The same by their last character. */
  readonly rolesByLast: ByFirst;
  readonly honorifics: readonly string[];
  /** Whether honorifics stand before the name, as in Thai, and not behind it. */
  readonly titlesFirst: boolean;
  readonly markers: readonly string[];
  readonly pronouns: ReadonlySet<string>;
  readonly stops: readonly string[];
  readonly indefinite: readonly string[];
}

const SCRIPTS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const THAI = /^\p{Script=Thai}/u;
const HIRAGANA = /\p{Script=Hiragana}/u;
const PUNCTUATION = /[、。，．,.：:；;！？!?\s「」『』“”"（）()[\]【】…—]/u;
const BRACKETS = /[（(][^（()）]{0,40}[)）]/gu;
/** One letter behind a verb is a part of it (介绍道). */
const OBJECT = /^\p{Script=Han}{2,8}$/u;
/** 「…」。田中氏はそう述べた: the sentence behind the quote takes it up. */
const TAKES_UP = /(?:そう|こう|このように|そのように)$/u;
/** A relative clause before a role noun: 近くに住む女性, 運営に詳しい関係者. */
const RELATIVE_CLAUSE = /\p{Script=Han}\p{Script=Hiragana}?(?:[うくぐすつぬぶむるた]|しい)$/u;
const QUOTING_PARTICLE = /^(?:と|とも|との|이?라고\s*|고\s+)(?=.)/u;
const LONGEST_PHRASE = 40;
const LONGEST_VERB_GAP = 24;
/** A letter of an alphabet says less than one of Chinese. */
const LONGEST_THAI_VERB_GAP = 60;
const LONGEST_NAME = 12;

const longestFirst = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length);

function byFirst(words: readonly string[]): ByFirst {
  return byCharacter(words, (word) => word.charAt(0));
}

function byLast(words: readonly string[]): ByFirst {
  return byCharacter(words, (word) => word.slice(-1));
}

function byCharacter(words: readonly string[], characterOf: (word: string) => string): ByFirst {
  const map = new Map<string, string[]>();
  for (const word of longestFirst(words)) {
    const character = characterOf(word);
    const list = map.get(character);
    if (list) list.push(word);
    else map.set(character, [word]);
  }
  return map;
}

const compiled = new WeakMap<Language, UnspacedLexicon | null>();

/** The lexicon for this reading; null for languages that part their words by spaces alone. */
export function unspacedLexicon(language: Language): UnspacedLexicon | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const applies = SCRIPTS.test(language.speechVerbs[0] ?? '');
  const lexicon: UnspacedLexicon | null = applies
    ? {
        verbs: byFirst(language.speechVerbs),
        sources: longestFirst(language.sourcePhrases),
        roles: byFirst(language.roleNouns),
        rolesByLast: byLast(language.roleNouns),
        honorifics: longestFirst(language.honorifics),
        titlesFirst: THAI.test(language.honorifics[0] ?? ''),
        markers: longestFirst(language.subjectMarkers ?? []),
        pronouns: new Set(language.pronouns),
        stops: longestFirst(language.clauseOpeners ?? []),
        indefinite: longestFirst(language.indefiniteArticles ?? []),
      }
    : null;
  compiled.set(language, lexicon);
  return lexicon;
}

function verbAt(lexicon: UnspacedLexicon, text: string, at: number): FoundVerb | null {
  const verb = lexicon.verbs.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
  if (verb === undefined) return null;
  return { at, length: verb.length, cue: withoutObject(lexicon, verb.replace(QUOTING_PARTICLE, '').trim()) };
}

/** 告诉记者 is the verb 告诉 with whom it was told to. */
function withoutObject(lexicon: UnspacedLexicon, verb: string): string {
  const shorter = lexicon.verbs
    .get(verb.charAt(0))
    ?.find((word) => word !== verb && verb.startsWith(word) && OBJECT.test(verb.slice(word.length)));
  return shorter === undefined || isVerb(lexicon, verb.slice(shorter.length)) ? verb : shorter;
}

function isVerb(lexicon: UnspacedLexicon, word: string): boolean {
  return lexicon.verbs.get(word.charAt(0))?.includes(word) === true;
}

/** The first verb within a few words from the start of the text. */
export function firstVerb(lexicon: UnspacedLexicon, text: string): FoundVerb | null {
  const longest = lexicon.titlesFirst ? LONGEST_THAI_VERB_GAP : LONGEST_VERB_GAP;
  for (let at = 0; at < text.length && at <= longest; at++) {
    const verb = verbAt(lexicon, text, at);
    if (verb) return verb;
  }
  return null;
}

/** The verb that the text ends with, but for punctuation: "王毅表示：". */
export function closingVerb(lexicon: UnspacedLexicon, text: string): FoundVerb | null {
  let end = text.length;
  while (end > 0 && PUNCTUATION.test(text.charAt(end - 1))) end--;
  let found: FoundVerb | null = null;
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_NAME; at--) {
    const verb = verbAt(lexicon, text, at);
    if (verb && at + verb.length === end) found = verb;
  }
  return found;
}

/** The verb that ends a sentence and takes up what was said before it: "田中教授はそう指摘した". */
export function verbTakingUp(lexicon: UnspacedLexicon, sentence: string): FoundVerb | null {
  const verb = closingVerb(lexicon, sentence);
  return verb && TAKES_UP.test(sentence.slice(0, verb.at)) ? verb : null;
}

/** Splits a phrase into name and role: 石破茂首相, 外交部发言人毛宁, 이재명 대통령, 田中一郎さん. */
export function splitPhrase(lexicon: UnspacedLexicon, raw: string): NounPhrase | null {
  const text = stripped(raw.replace(BRACKETS, ''));
  if (text === '' || text.length > LONGEST_PHRASE) return null;
  const titled = lexicon.titlesFirst ? titledName(lexicon, text) : null;
  if (titled) return titled;
  const role = lexicon.rolesByLast.get(text.slice(-1))?.find((word) => text.endsWith(word));
  if (role !== undefined) {
    const head = text.slice(0, -role.length).trim();
    if (isUnnamed(lexicon, head)) return { name: text, role: null, text, isTitled: true, isUnnamed: true };
    const name = head.endsWith('的') ? '' : lastPart(head);
    return { name: name === '' ? null : name, role, text, isTitled: true, isUnnamed: false };
  }
  const title = lexicon.honorifics.find((word) => text.endsWith(word) && text.length > word.length);
  const plain = { role: null, text, isTitled: title !== undefined, isUnnamed: false };
  if (title !== undefined) return { ...plain, name: lastPart(text.slice(0, -title.length)) };
  return roleInside(lexicon, text) ?? { ...plain, name: lastPart(text) };
}

/** นางสมศรี ศิลาทอง นายกเทศมนตรี: a title with its name, which a space parts in two, and the role on either side. */
function titledName(lexicon: UnspacedLexicon, text: string): NounPhrase | null {
  const parts = text.split(/\s+/u);
  const at = parts.findIndex((part) => titleOf(lexicon, part) !== null);
  const opening = parts[at];
  if (opening === undefined) return null;
  const title = titleOf(lexicon, opening) ?? '';
  // A title that is written apart from the name: พล.ต.อ. สมชาย ใจดี.
  const first = opening === title ? at + 1 : at;
  const given = first === at ? opening.slice(title.length) : parts[first];
  if (!given) return null;
  const surname = parts[first + 1];
  const hasSurname = surname !== undefined && roleAt(lexicon, surname) === null;
  const name = hasSurname ? `${given} ${surname}` : given;
  const behind = parts.slice(first + (hasSurname ? 2 : 1)).join(' ');
  const role = behind || parts.slice(0, at).join(' ');
  return { name, role: role === '' ? null : role, text, isTitled: true, isUnnamed: false };
}

/** The title that a word opens with, but for roles that begin alike (นายกรัฐมนตรี). */
function titleOf(lexicon: UnspacedLexicon, word: string): string | null {
  const title = lexicon.honorifics.find((each) => word.startsWith(each));
  if (title === undefined) return null;
  return (roleAt(lexicon, word)?.length ?? 0) > title.length ? null : title;
}

function roleAt(lexicon: UnspacedLexicon, word: string): string | null {
  return lexicon.roles.get(word.charAt(0))?.find((role) => word.startsWith(role)) ?? null;
}

/** Whether what stands before a role noun tells that somebody new is meant. */
function isUnnamed(lexicon: UnspacedLexicon, head: string): boolean {
  const introduces = lexicon.indefinite.some(
    (word) => head === word || head.startsWith(`${word} `) || (word.length > 1 && head.includes(word)),
  );
  return introduces || RELATIVE_CLAUSE.test(head);
}

function stripped(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && PUNCTUATION.test(text.charAt(from))) from++;
  while (to > from && PUNCTUATION.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** From this many letters on, what stands in marks is speech; shorter, a verb has to stand beside it. */
const LETTERS_OF_SPEECH = 10;

/** Whether what stands in marks between these two texts is direct speech. */
export function isUnspacedSpeech(
  lexicon: UnspacedLexicon,
  before: string,
  inner: string,
  after: string,
): boolean {
  const letters = inner.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters === 0) return false;
  if (letters >= LETTERS_OF_SPEECH) return true;
  const sentence = before.slice(-LONGEST_PHRASE);
  if (closingVerb(lexicon, sentence) !== null && PUNCTUATION.test(sentence.slice(-1))) return true;
  const rest = after.slice(0, LONGEST_VERB_GAP).trimStart();
  // Particles hang a remark directly on the quote; without them a comma goes before it.
  if (lexicon.markers.length > 0) return verbAt(lexicon, rest, 0) !== null;
  return /[，,。]$/u.test(inner) && firstVerb(lexicon, rest) !== null;
}

function roleInside(lexicon: UnspacedLexicon, text: string): NounPhrase | null {
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const role = lexicon.roles.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
    if (role !== undefined) end = Math.max(end, at + role.length);
  }
  const name = text.slice(end).trim();
  if (end < 0 || /^[\p{Script=Hiragana}]/u.test(name) || name.length < 2 || name.length > LONGEST_NAME)
    return null;
  return { name, role: text.slice(0, end).trim(), text, isTitled: true, isUnnamed: false };
}

/** The name in "米国のトランプ", "더불어민주당 박찬대": what stands last. */
function lastPart(text: string): string {
  const trimmed = text.trim();
  const at = Math.max(trimmed.lastIndexOf('の'), trimmed.search(/\s\S*$/));
  return trimmed.slice(at + 1);
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

/** Text behind a quote without the particle that hangs it on the quote: 」と首相は述べた. */
export function withoutQuotingParticle(text: string): string {
  return text.replace(QUOTING_PARTICLE, '');
}

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
