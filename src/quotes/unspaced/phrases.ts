/** Noun phrases: who is meant, by name, role and title. */
import type { UnspacedLexicon } from './lexicon.js';
import { PUNCTUATION } from './punctuation.js';

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

const BRACKETS = /[（(][^（()）]{0,40}[)）]/gu;
/** A relative clause before a role noun: 近くに住む女性, 運営に詳しい関係者. */
const RELATIVE_CLAUSE = /\p{Script=Han}\p{Script=Hiragana}?(?:[うくぐすつぬぶむるた]|しい)$/u;
export const LONGEST_PHRASE = 40;
const LONGEST_NAME = 12;

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
    const name = head.endsWith('的') ? '' : lastPart(withoutRoleBehind(lexicon, head));
    return { name: name === '' ? null : name, role, text, isTitled: true, isUnnamed: false };
  }
  const title = lexicon.honorifics.find((word) => text.endsWith(word) && text.length > word.length);
  const plain = { role: null, text, isTitled: title !== undefined, isUnnamed: false };
  if (title !== undefined) return { ...plain, name: lastPart(text.slice(0, -title.length)) };
  return roleInside(lexicon, text) ?? { ...plain, name: lastPart(text) };
}

/** 이재명 대통령 당선인: of two roles behind a name the first is no part of it. */
function withoutRoleBehind(lexicon: UnspacedLexicon, head: string): string {
  const space = head.lastIndexOf(' ');
  const last = head.slice(space + 1);
  const isRole = space > 0 && lexicon.rolesByLast.get(last.slice(-1))?.includes(last) === true;
  return isRole ? head.slice(0, space) : head;
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

function stripped(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && PUNCTUATION.test(text.charAt(from))) from++;
  while (to > from && PUNCTUATION.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
