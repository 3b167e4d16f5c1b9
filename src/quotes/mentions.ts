/** Finds who is spoken of: names with their roles, roles without a name, pronouns. For scripts with capital letters. */
import { canOpenMention, compoundHead, isPronounTail, type Lexicon, matchPhrase, matchRole, matchVerb } from './lexicon.js';
import { isAcronym, type NameFacts, type Run, readRun } from './names.js';
import { folded, type Token } from './tokens.js';

export interface Mention {
  /** Tokens [from, to) of the whole noun phrase, apposition included. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'role' | 'pronoun';
  /** The name as it stands; null for roles and pronouns. */
  readonly name: string | null;
  /** The name's words in lower case. */
  readonly nameWords: readonly string[];
  /** The descriptor as it stands, without article; null where there is none. */
  readonly role: string | null;
  /** The descriptor's words in lower case. */
  readonly roleWords: readonly string[];
  /** The role noun itself, and the nouns that it is a kind of: CDU-Chef, Chef. */
  readonly roleHeads: readonly string[];
  /** The noun phrase as it stands, article included, apposition not. */
  readonly phrase: string;
  /** Opened by an article that means somebody known: 'the minister', not 'a minister'. */
  readonly isDefinite: boolean;
  /** A possessor (Trump's) is no subject. */
  readonly isPossessive: boolean;
}

export interface TextView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly starts: Uint8Array;
  /** Tokens that end a sentence, seen from outside of direct speech. */
  readonly ends: Uint8Array;
  /** Tokens that belong to direct speech. */
  readonly quoted: Uint8Array;
}

/** The second of three names in the East Slavic languages. */
const PATRONYMIC = /(?:ич|вна|чна)$/;
/** A complement hangs on its role noun by a short word (of, für, de); longer ones are likelier verbs. */
const LONGEST_LINK = 3;
const MOST_BRIDGED = 4;
const MOST_COMPLEMENTS = 6;
const MOST_MODIFIERS = 3;
/** "spokesman for the head of the office of the president": deeper roles are cut off. */
const DEEPEST_ROLE = 3;
const LONGEST_APPOSITION = 16;
/** The role noun of an apposition is among its first words: ", a former senior adviser to". */
const WORDS_TO_APPOSITION_HEAD = 6;

/** Marks the tokens of speech verbs, auxiliaries included ("a declarat"). */
function verbMask(lexicon: Lexicon, tokens: readonly Token[]): Uint8Array {
  const mask = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; ) {
    const length = matchVerb(lexicon, tokens, index);
    mask.fill(1, index, index + length);
    index += Math.max(length, 1);
  }
  return mask;
}

export class MentionReader {
  private readonly verbs: Uint8Array;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly facts: NameFacts,
    private readonly view: TextView,
  ) {
    this.verbs = verbMask(lexicon, view.tokens);
  }

  /** Every mention outside of direct speech, in order. */
  all(): Mention[] {
    const mentions: Mention[] = [];
    const { tokens, quoted } = this.view;
    for (let index = 0; index < tokens.length; ) {
      const mention = quoted[index] === 1 ? null : this.at(index, mentions.at(-1)?.to ?? 0);
      if (mention) mentions.push(mention);
      index = Math.max(index + 1, mention?.to ?? 0);
    }
    return mentions;
  }

  private at(index: number, floor: number): Mention | null {
    const { tokens } = this.view;
    const token = tokens[index];
    if (!token || !canOpenMention(this.lexicon, token)) return null;
    const pronoun = matchPhrase(this.lexicon.pronouns, tokens, index);
    if (pronoun > 0) return this.pronoun(index, index + pronoun);
    if (isPronounTail(this.lexicon, tokens[index])) return this.pronoun(index, index + 1);
    const honorific = matchPhrase(this.lexicon.honorifics, tokens, index);
    if (honorific > 0) {
      const behind = index + honorific + (tokens[index + honorific]?.text === '.' ? 1 : 0);
      const run = this.run(behind);
      if (run) return this.named(run, index);
    }
    const role = matchRole(this.lexicon, tokens, index);
    if (role > 0 && !this.isRatherVerb(index)) return this.role(index, index + role, floor);
    const run = this.run(index);
    return run ? this.nameOrRole(run, floor) : null;
  }

  /** French "juge" is a judge and "judges": without an article, and with a name behind, it is the verb. */
  private isRatherVerb(at: number): boolean {
    const { tokens } = this.view;
    if (!this.isVerbAt(at) || tokens[at]?.isCapital || this.isArticle(tokens[at - 1])) return false;
    return this.run(this.skipHonorific(at + 1)) !== null;
  }

  /** A run of capitals right before a role noun describes the role: "White House spokesman". */
  private nameOrRole(run: Run, floor: number): Mention {
    const role = matchRole(this.lexicon, this.view.tokens, run.to);
    return role > 0 ? this.role(run.to, run.to + role, floor) : this.named(run, run.from);
  }

  private run(from: number, withParticles = true): Run | null {
    const { tokens, starts, quoted } = this.view;
    if (quoted[from] === 1) return null;
    return readRun(this.lexicon, this.facts, tokens, starts, from, withParticles);
  }

  private pronoun(from: number, to: number): Mention {
    const phrase = this.words(from, to);
    return { from, to, kind: 'pronoun', name: null, nameWords: [], role: null, roleWords: [], roleHeads: [], phrase, isDefinite: true, isPossessive: false };
  }

  private named(run: Run, from: number): Mention {
    const apposition = this.apposition(run.to);
    return {
      from,
      to: apposition?.to ?? run.to,
      kind: 'name',
      name: this.name(run),
      nameWords: this.keys(run.from, run.to),
      role: apposition?.text ?? null,
      roleWords: apposition?.words ?? [],
      roleHeads: apposition?.heads ?? [],
      phrase: this.words(from, run.to),
      isDefinite: true,
      isPossessive: isPossessive(this.view.tokens[run.to - 1]),
    };
  }

  private name(run: Run): string {
    const { text, tokens } = this.view;
    return folded(text, tokens[run.from]?.coreStart ?? 0, tokens[run.to - 1]?.coreEnd ?? 0);
  }

  private words(from: number, to: number): string {
    const { text, tokens } = this.view;
    return folded(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  }

  private keys(from: number, to: number): string[] {
    return this.view.tokens.slice(from, to).flatMap((token) => (token.isWord ? [token.core] : []));
  }

  /** ", spokesman for the ministry," behind a name. */
  private apposition(at: number): { to: number; text: string; words: string[]; heads: string[] } | null {
    const { tokens, quoted } = this.view;
    if (tokens[at]?.text !== ',') return null;
    let head = -1;
    for (let index = at + 1; index <= at + WORDS_TO_APPOSITION_HEAD; index++) {
      if (!tokens[index]?.isWord || quoted[index] === 1 || this.isVerbAt(index)) break;
      if (matchPhrase(this.lexicon.pronouns, tokens, index) > 0) break;
      if (matchRole(this.lexicon, tokens, index) > 0) {
        head = index;
        break;
      }
    }
    if (head < 0) return null;
    const inner = this.role(head, head + matchRole(this.lexicon, tokens, head), at + 1);
    if (inner.kind === 'name') return null;
    let from = at + 1;
    while (this.isArticle(tokens[from])) from++;
    let end = inner.to;
    while (end < at + LONGEST_APPOSITION && this.continuesApposition(end)) end++;
    return {
      to: tokens[end]?.text === ',' ? end + 1 : end,
      text: this.words(from, end),
      words: this.keys(from, end),
      heads: this.heads(head),
    };
  }

  private isDefinite(at: number): boolean {
    const token = this.view.tokens[at];
    return this.lexicon.articles.size === 0 || (this.isArticle(token) && !this.lexicon.indefinite.has(token?.lower ?? ''));
  }

  private heads(at: number): string[] {
    const word = this.view.tokens[at]?.core ?? '';
    const base = compoundHead(this.lexicon, word);
    return base === null ? [word] : [word, base];
  }

  private continuesApposition(at: number): boolean {
    const { tokens, quoted } = this.view;
    return tokens[at]?.isWord === true && quoted[at] !== 1 && !this.isVerbAt(at);
  }

  private isArticle(token: Token | undefined): boolean {
    return token !== undefined && this.lexicon.articles.has(token.lower);
  }

  /** A role noun with what stands before it, what hangs on it, and the name behind. */
  private role(head: number, headEnd: number, floor: number, depth = 0): Mention {
    const { tokens } = this.view;
    const bound = this.modifiers(head, floor);
    let end = headEnd + (this.isAbbreviated(headEnd) ? 1 : 0);
    let name: Run | null = null;
    for (let turn = 0; turn < MOST_COMPLEMENTS && !name; turn++) {
      const next = this.complement(end, depth);
      if (!next) break;
      end = next.end;
      name = next.name;
    }
    const set = name ? null : this.nameInCommas(end);
    const to = set?.to ?? name?.to ?? end;
    name ??= set;
    const apposition = name && !set ? this.apposition(to) : null;
    return {
      from: bound.phrase,
      to: apposition?.to ?? (set && tokens[to]?.text === ',' ? to + 1 : to),
      kind: name ? 'name' : 'role',
      name: name ? this.name(name) : null,
      nameWords: name ? this.keys(name.from, name.to) : [],
      role: this.roleText(bound.role, end),
      roleWords: this.keys(bound.role, end),
      isDefinite: this.isDefinite(bound.phrase),
      roleHeads: this.heads(head),
      phrase: this.words(bound.phrase, to),
      isPossessive: isPossessive(tokens[to - 1]),
    };
  }

  /** "the company's CEO, Jane Roe, told": a full name between commas. */
  private nameInCommas(at: number): Run | null {
    const { tokens } = this.view;
    let comma = at;
    while (comma < at + MOST_BRIDGED + 1 && this.continuesApposition(comma) && !tokens[comma]?.isCapital) comma++;
    if (tokens[comma]?.text !== ',') return null;
    const title = matchRole(this.lexicon, tokens, comma + 1);
    const run = this.run(this.skipHonorific(comma + 1 + title));
    if (!run || run.to - run.from < 2) return null;
    return tokens[run.to]?.isWord !== true || this.isVerbAt(run.to) ? { from: run.from, to: run.to } : null;
  }

  /** The point of "Sen." */
  private isAbbreviated(at: number): boolean {
    const { tokens, ends } = this.view;
    return tokens[at]?.text === '.' && ends[at] !== 1 && tokens[at]?.start === tokens[at - 1]?.end;
  }

  private roleText(from: number, to: number): string {
    const { text, tokens } = this.view;
    return folded(text, tokens[from]?.coreStart ?? 0, tokens[to - 1]?.coreEnd ?? 0);
  }

  /** How far the role reaches before its noun, and the whole phrase with article or possessor. */
  private modifiers(head: number, floor: number): { role: number; phrase: number } {
    const { tokens, starts, quoted } = this.view;
    const usable = (index: number) => index >= floor && quoted[index] !== 1 && tokens[index]?.isWord === true && starts[index + 1] !== 1;
    let role = head;
    while (usable(role - 1) && this.isCapitalModifier(role - 1)) role--;
    let from = role;
    while (role - from < MOST_MODIFIERS && usable(from - 1) && this.isLowerModifier(from - 1)) from--;
    const bounded = quoted[from - 1] !== 1 && this.isBound(from, floor);
    if (bounded) role = from;
    const owner = tokens[role - 1];
    let phrase = role;
    if (role - 1 >= floor && this.isArticle(owner)) phrase = this.isIndefinite(role - 2, floor) ? role - 2 : role - 1;
    else if (role - 1 >= floor && isPossessive(owner)) phrase = this.possessor(role - 1, floor);
    if (phrase === role && starts[role] === 1 && this.isArticle(tokens[role]) && role < head) role++;
    return { role, phrase };
  }

  /** Whether what stands before this token surely belongs to no description of the role. */
  private isBound(from: number, floor: number): boolean {
    const before = this.view.tokens[from - 1];
    return from - 1 < floor || !before?.isWord || this.isArticle(before) || this.isVerbAt(from - 1) || isPossessive(before);
  }

  /** "einer der Forscher": one of them. */
  private isIndefinite(at: number, floor: number): boolean {
    return at >= floor && this.lexicon.indefinite.has(this.view.tokens[at]?.lower ?? '');
  }

  private possessor(at: number, floor: number): number {
    const { tokens } = this.view;
    let from = at;
    while (from - 1 >= floor && tokens[from - 1]?.isWord && tokens[from - 1]?.isCapital) from--;
    return from - 1 >= floor && this.isArticle(tokens[from - 1]) ? from - 1 : from;
  }

  private isCapitalModifier(index: number): boolean {
    const token = this.view.tokens[index];
    // Languages without articles put what describes a role behind it: "prezydent Francji".
    if (this.lexicon.articles.size === 0 || (token?.text.length ?? 0) < 2) return false;
    if (!token?.isCapital || isPossessive(token) || this.isArticle(token) || this.lexicon.calendar.has(token.core)) return false;
    return this.view.starts[index] !== 1 || !this.facts.lowerCase.has(token.core);
  }

  private isLowerModifier(index: number): boolean {
    const token = this.view.tokens[index];
    if (!token || token.isCapital || this.isArticle(token) || this.isVerbAt(index) || isPossessive(token)) return false;
    if (this.lexicon.conjunctions.has(token.lower) || token.lower.length <= 2) return false;
    return matchPhrase(this.lexicon.pronouns, this.view.tokens, index) === 0;
  }

  private isVerbAt(index: number): boolean {
    return this.verbs[index] === 1;
  }

  /** The next part behind a role noun: a complement (of Ukraine), the name, or a complement and the name. */
  private complement(at: number, depth: number): { end: number; name: Run | null } | null {
    const { tokens } = this.view;
    const direct = this.run(this.skipHonorific(at));
    if (direct) return this.splitRun(direct, at, false);
    const bridge = this.bridge(at);
    if (bridge === null) return null;
    const nested = matchRole(this.lexicon, tokens, bridge);
    if (nested > 0) {
      if (depth >= DEEPEST_ROLE) return null;
      const inner = this.role(bridge, bridge + nested, bridge, depth + 1);
      return { end: inner.to, name: null };
    }
    const last = tokens[bridge - 1];
    // Languages with articles hang a complement on by prepositions; others by case alone, with no word between.
    const linked = this.lexicon.articles.size > 0 || (last?.text.length ?? 0) <= LONGEST_LINK;
    const run = this.run(bridge, !linked);
    if (!run) return null;
    const inner = linked && depth < DEEPEST_ROLE ? matchRole(this.lexicon, tokens, run.to) : 0;
    if (inner > 0) return { end: this.role(run.to, run.to + inner, run.from, depth + 1).to, name: null };
    return this.splitRun(run, bridge, linked);
  }

  private skipHonorific(at: number): number {
    const { tokens } = this.view;
    const length = matchPhrase(this.lexicon.honorifics, tokens, at);
    if (length === 0) return at;
    return at + length + (tokens[at + length]?.text === '.' ? 1 : 0);
  }

  /** Steps over the lower-case words of a complement to its capitalised word or role noun; null where there is none. */
  private bridge(at: number): number | null {
    const { tokens, quoted } = this.view;
    const first = tokens[at];
    if (!first?.isWord) return null;
    const links = this.isArticle(first) || first.text.length <= LONGEST_LINK + 1;
    if (this.lexicon.articles.size > 0 && !links) return null;
    for (let index = at; index < at + MOST_BRIDGED; index++) {
      const token = tokens[index];
      if (!token?.isWord || quoted[index] === 1 || this.isVerbAt(index)) return null;
      if (this.lexicon.conjunctions.has(token.lower) || this.lexicon.calendar.has(token.core)) return null;
      if (matchPhrase(this.lexicon.pronouns, tokens, index) > 0) return null;
      if (index > at && (token.isCapital || matchRole(this.lexicon, tokens, index) > 0)) return index;
    }
    return null;
  }

  /**
   * Behind a role noun, "Ukraine Volodymyr Zelenskyy" is a complement and a name. A name that stands as such
   * elsewhere decides; else two words are the name and what goes before them the complement.
   */
  private splitRun(run: Run, start: number, linked: boolean): { end: number; name: Run | null } {
    const { tokens } = this.view;
    let from = run.from;
    while (from < run.to - 1 && isAcronym(tokens[from] as Token)) from++;
    const words = run.to - from;
    if (words === 1 && from > run.from) return { end: from, name: { from, to: run.to } };
    const known = this.knownName(from, run.to, linked);
    if (known !== null) return { end: known === run.from ? start : known, name: { from: known, to: run.to } };
    if (linked && words <= 2) return this.linkedPair(run);
    if (linked) return { end: run.to - 2, name: { from: run.to - 2, to: run.to } };
    if (this.opensWithComplement(from, run.to)) return { end: from + 1, name: { from: from + 1, to: run.to } };
    return { end: from === run.from ? start : from, name: { from, to: run.to } };
  }

  /** "президент України Володимир Зеленський": in languages without articles the complement stands bare before the name. */
  private opensWithComplement(from: number, to: number): boolean {
    if (this.lexicon.language.declinesNames !== true || this.lexicon.articles.size > 0 || to - from < 2) return false;
    const { tokens } = this.view;
    if (to - from >= 3) return !PATRONYMIC.test(tokens[from + 1]?.core ?? '');
    return (this.facts.alone.get(tokens[from]?.core ?? '') ?? 0) > 0 && this.facts.inside.has(tokens[to - 1]?.core ?? '');
  }

  /** "Secretary of State Blinken": the last word is a name if the article has it as one. */
  private linkedPair(run: Run): { end: number; name: Run | null } {
    const last = this.view.tokens[run.to - 1]?.core ?? '';
    const first = this.view.tokens[run.from]?.core ?? '';
    const splits = run.to - run.from === 2 && (this.facts.alone.get(last) ?? 0) > 0 && (this.facts.alone.get(first) ?? 0) > 0;
    return splits ? { end: run.to - 1, name: { from: run.to - 1, to: run.to } } : { end: run.to, name: null };
  }

  /** Where in a run a name begins that the article has elsewhere as a run of its own. */
  private knownName(from: number, to: number, linked: boolean): number | null {
    const count = to - from;
    for (let start = from; start <= to - 2; start++) {
      const key = this.keys(start, to).join(' ');
      const needed = start === from ? 2 : 1;
      if (start === from && (linked || count > 2)) {
        if (linked || (this.facts.runs.get(key) ?? 0) < needed) continue;
      }
      if ((this.facts.runs.get(key) ?? 0) >= needed) return start;
    }
    return null;
  }
}

function isPossessive(token: Token | undefined): boolean {
  return token?.isWord === true && token.coreEnd < token.end;
}

/** Mentions by token: for each token the index of the mention that covers it, or -1. */
export function mentionIndex(mentions: readonly Mention[], length: number): Int32Array {
  const index = new Int32Array(length).fill(-1);
  mentions.forEach((mention, number) => {
    for (let at = mention.from; at < mention.to && at < length; at++) index[at] = number;
  });
  return index;
}

