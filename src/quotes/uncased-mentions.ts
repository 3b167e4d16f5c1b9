/** Finds who is spoken of in scripts without capital letters (Arabic, Hebrew, Persian, Hindi): by place beside verbs and role nouns. */
import { type Lexicon, matchPhrase, matchRole, matchVerb } from './lexicon.js';
import type { Mention, TextView } from './mention.js';
import { folded, type Token } from './tokens.js';

/** Georgian letters count as lower case, and yet no name has a capital. */
const UNCASED = /^[\p{Lo}\p{Script=Georgian}]/u;
const LONGEST_NAME = 4;
const ARABIC_ARTICLE = 'ال';
const ARABIC_IN = 'ب';
const LONGEST_ROLE_TAIL = 7;
/** Without a role noun, so many words beside the verb are a name. */
const WORDS_OF_BARE_NAME = 3;

/** Whether the language is written without capital letters. */
export function isUncased(lexicon: Lexicon): boolean {
  return UNCASED.test(lexicon.language.speechVerbs[0] ?? '');
}

export class UncasedMentionReader {
  private readonly markers: ReadonlySet<string>;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly view: TextView,
  ) {
    this.markers = new Set(lexicon.language.subjectMarkers ?? []);
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
    if (!tokens[index]?.isWord) return null;
    const pronoun = matchPhrase(this.lexicon.pronouns, tokens, index);
    if (pronoun > 0 && !this.isVerb(index))
      return this.mention(index, index + pronoun, 'pronoun', null, null);
    const role = matchRole(this.lexicon, tokens, index);
    if (role > 0 && !this.isVerb(index)) return this.role(index, index + role);
    return this.besideVerb(index, floor);
  }

  /** A role noun with the words behind it, up to a verb, a preposition or punctuation: the last of them are the name. */
  private role(head: number, headEnd: number): Mention {
    let end = headEnd;
    while (end < headEnd + LONGEST_ROLE_TAIL && this.isContent(end)) end++;
    const isNew = this.isUnnamed(head, headEnd);
    const nameFrom = isNew ? null : this.nameStart(headEnd, end);
    return nameFrom === null
      ? {
          ...this.mention(head, end, 'role', null, {
            from: head,
            to: end,
            heads: this.heads(head, headEnd),
          }),
          isDefinite: !isNew,
        }
      : this.mention(
          head,
          end,
          'name',
          { from: nameFrom, to: end },
          { from: head, to: nameFrom, heads: this.heads(head, headEnd) },
        );
  }

  /**
   * متحدث باسم: an Arabic role noun that a preposition follows hangs on no noun, and without its article is somebody
   * new, whose office and not whose name stands behind it.
   */
  private isUnnamed(head: number, headEnd: number): boolean {
    const { tokens } = this.view;
    return (
      headEnd - head > 1 &&
      !tokens[head]?.lower.startsWith(ARABIC_ARTICLE) &&
      tokens[head + 1]?.lower.startsWith(ARABIC_IN) === true
    );
  }

  /** One or two words behind the role are the name; of more, the last two, particles (بن) not counted. */
  private nameStart(from: number, to: number): number | null {
    if (to === from) return null;
    let start = to;
    let words = 0;
    while (start > from && words < 2) {
      start--;
      if (!this.isParticle(start)) words++;
    }
    while (start > from && this.isParticle(start - 1)) start--;
    return start;
  }

  /** Words right behind a verb (قال ترامب), or right before one or before the particle of the subject (मोदी ने कहा). */
  private besideVerb(index: number, floor: number): Mention | null {
    if (!this.isContent(index)) return null;
    const behind = index > 0 && this.endsVerb(index - 1);
    let end = index + 1;
    while (
      end < index + LONGEST_NAME &&
      this.isContent(end) &&
      matchRole(this.lexicon, this.view.tokens, end) === 0
    )
      end++;
    const described = end - index >= 2 && !this.isContent(index - 1) ? this.withRoleBehind(index, end) : null;
    if (described && index >= floor) return described;
    const before = this.isVerb(end) || this.markers.has(this.view.tokens[end]?.lower ?? '');
    if (!behind && !before) return null;
    const from = before && !behind ? Math.max(index, end - WORDS_OF_BARE_NAME) : index;
    const to = before ? end : Math.min(end, index + WORDS_OF_BARE_NAME);
    return from < floor ? null : this.mention(from, to, 'name', { from, to }, null);
  }

  /** "عباس عراقچی وزیر امور خارجه": the name first, the role behind it without a comma. */
  private withRoleBehind(from: number, to: number): Mention | null {
    const role = matchRole(this.lexicon, this.view.tokens, to);
    if (role === 0) return null;
    let end = to + role;
    while (end < to + LONGEST_ROLE_TAIL && this.isContent(end)) end++;
    return this.mention(
      from,
      end,
      'name',
      { from, to },
      { from: to, to: end, heads: this.heads(to, to + role) },
    );
  }

  private isVerb(at: number): boolean {
    return matchVerb(this.lexicon, this.view.tokens, at) > 0;
  }

  private endsVerb(at: number): boolean {
    for (let from = at; from >= Math.max(0, at - 2); from--) {
      const length = matchVerb(this.lexicon, this.view.tokens, from);
      if (length > 0 && from + length === at + 1) return true;
    }
    return false;
  }

  private isParticle(at: number): boolean {
    return this.lexicon.particles.has(this.view.tokens[at]?.lower ?? '');
  }

  /** A word that can be part of a name or role: no verb, pronoun, preposition, number or punctuation. */
  private isContent(at: number): boolean {
    const { tokens, quoted } = this.view;
    const token = tokens[at];
    if (!token?.isWord || quoted[at] === 1 || /^\p{N}/u.test(token.text)) return false;
    const { lower } = token;
    if (this.lexicon.openers.has(lower) || this.lexicon.conjunctions.has(lower) || this.markers.has(lower))
      return false;
    if (this.lexicon.calendar.has(lower)) return false;
    return (
      !this.isVerb(at) &&
      matchPhrase(this.lexicon.pronouns, tokens, at) === 0 &&
      matchPhrase(this.lexicon.sources, tokens, at) === 0
    );
  }

  private heads(from: number, to: number): string[] {
    return [this.words(from, to), this.view.tokens[from]?.core ?? ''];
  }

  private nominative(name: string): string {
    const ending = this.lexicon.language.nameEndings?.find(([oblique]) => name.endsWith(oblique));
    return ending ? name.slice(0, -ending[0].length) + ending[1] : name;
  }

  private words(from: number, to: number): string {
    const { text, tokens } = this.view;
    return folded(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  }

  private mention(
    from: number,
    to: number,
    kind: Mention['kind'],
    name: { from: number; to: number } | null,
    role: { from: number; to: number; heads: string[] } | null,
  ): Mention {
    const keys = (range: { from: number; to: number } | null) =>
      range
        ? this.view.tokens
            .slice(range.from, range.to)
            .filter((token: Token) => token.isWord)
            .map((token) => token.core)
        : [];
    return {
      from,
      to,
      kind,
      name: name && this.nominative(this.words(name.from, name.to)),
      nameWords: keys(name),
      role: role && this.words(role.from, role.to),
      roleWords: keys(role),
      roleHeads: role?.heads ?? [],
      phrase: this.words(from, to),
      isDefinite: true,
      isPossessive: false,
      sex: null,
    };
  }
}
