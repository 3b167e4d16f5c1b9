/** What a mention of somebody is, and the small questions that all its readers ask. */
import { type Lexicon, matchPhrase, matchVerb, type Sex } from './lexicon.js';
import { type NameFacts, type Run, readRun } from './names.js';
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
  /** What the form of address, the role noun or the pronoun tells; null where they tell nothing. */
  readonly sex: Sex | null;
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

/** A text with all that tells who is spoken of in it. */
export interface MentionContext {
  readonly lexicon: Lexicon;
  readonly facts: NameFacts;
  readonly view: TextView;
  /** Tokens of speech verbs. */
  readonly verbs: Uint8Array;
}

/** Marks the tokens of speech verbs, auxiliaries included ("a declarat"). */
function verbMask(lexicon: Lexicon, tokens: readonly Token[]): Uint8Array {
  const mask = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; ) {
    const length = matchVerb(lexicon, tokens, index);
    if (length > 0) mask.fill(1, index, index + length);
    index += Math.max(length, 1);
  }
  return mask;
}

export function mentionContext(lexicon: Lexicon, facts: NameFacts, view: TextView): MentionContext {
  return { lexicon, facts, view, verbs: verbMask(lexicon, view.tokens) };
}

export function runAt(context: MentionContext, from: number, withParticles = true): Run | null {
  const { tokens, starts, quoted } = context.view;
  if (quoted[from] === 1) return null;
  return readRun(context.lexicon, context.facts, tokens, starts, from, withParticles);
}

export function nameText(context: MentionContext, run: Run): string {
  const { text, tokens } = context.view;
  return folded(text, tokens[run.from]?.coreStart ?? 0, tokens[run.to - 1]?.coreEnd ?? 0);
}

export function phraseText(context: MentionContext, from: number, to: number): string {
  const { text, tokens } = context.view;
  return folded(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

export function wordKeys(context: MentionContext, from: number, to: number): string[] {
  const keys: string[] = [];
  for (let index = from; index < to; index++) {
    const token = context.view.tokens[index];
    if (token?.isWord) keys.push(token.core);
  }
  return keys;
}

export function isArticle(context: MentionContext, token: Token | undefined): boolean {
  return token !== undefined && context.lexicon.articles.has(token.lower);
}

export function isVerbAt(context: MentionContext, index: number): boolean {
  return context.verbs[index] === 1;
}

/** What the words from one token to another tell of whoever is called so; the last that tells anything decides. */
export function sexBetween(context: MentionContext, from: number, to: number): Sex | null {
  for (let index = to - 1; index >= from; index--) {
    const sex = context.lexicon.sexes.get(context.view.tokens[index]?.core ?? '');
    if (sex) return sex;
  }
  return null;
}

export function skipHonorific(context: MentionContext, at: number): number {
  const { tokens } = context.view;
  const length = matchPhrase(context.lexicon.honorifics, tokens, at);
  if (length === 0) return at;
  return at + length + (tokens[at + length]?.text === '.' ? 1 : 0);
}

export function isPossessive(token: Token | undefined): boolean {
  if (token?.isWord !== true || token.coreEnd >= token.end) return false;
  // What else hangs on a name by an apostrophe is a case of it: Kaya'ya göre.
  const ending = token.text.slice(token.coreEnd - token.start + 1);
  return ending === '' || ending === 's';
}

/** Mentions by token: for each token the index of the mention that covers it, or -1. */
export function mentionIndex(mentions: readonly Mention[], length: number): Int32Array {
  const index = new Int32Array(length).fill(-1);
  mentions.forEach((mention, number) => {
    for (let at = mention.from; at < mention.to && at < length; at++) index[at] = number;
  });
  return index;
}
