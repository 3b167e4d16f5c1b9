/** Tells whom a name, a role, a pronoun or a noun phrase means at this point of the reading. */
import type { Attribution } from './cues.js';
import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import type { People, Person, Speaker } from './people.js';

/** How many passages later somebody still speaks without being named again. */
export const LONGEST_SILENCE = 2;
/** How many passages later a pronoun still means who spoke last. */
const LONGEST_PRONOUN = 6;
/** So many passages may speak of somebody whom the article names only later. */
const LONGEST_OPENING = 3;
/** A longer description than this is of somebody in particular. */
const LONGEST_ROLE = 5;

export class SpeakerResolver {
  /** Who is being reported, and since which passage. */
  private focus: { readonly speaker: Speaker; readonly passage: number } | null = null;
  /** Speakers without a name, by their role noun. */
  private readonly anonymous = new Map<string, Speaker>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly people: People,
  ) {}

  /** From here on this one is being reported. */
  report(speaker: Speaker, passage: number): void {
    this.focus = { speaker, passage };
  }

  /** Who was reported last, not longer ago than so many passages. */
  recent(passage: number, reach: number): Speaker | null {
    return this.focus && passage - this.focus.passage <= reach ? this.focus.speaker : null;
  }

  /** Whom the words round a quote name. */
  attributed(found: Attribution, passage: number): Speaker | null {
    if (found.subject) return this.resolve(found.subject, passage, found.source === undefined);
    // 'the 36-year-old' is nobody new.
    if (found.phrase !== null && /\p{N}/u.test(found.phrase)) return this.recent(passage, LONGEST_SILENCE);
    if (found.phrase !== null) return { name: found.phrase, role: null, person: null };
    return this.recent(passage, LONGEST_PRONOUN);
  }

  /** Whom a mention stands for. */
  resolve(mention: Mention, passage: number, isSubject = true): Speaker | null {
    if (mention.kind === 'pronoun') return this.recent(passage, LONGEST_PRONOUN);
    if (mention.kind === 'name') {
      const person = this.people.find(mention.nameWords);
      if (person) return this.people.speaker(person, mention, isSubject);
      return { name: mention.name ?? mention.phrase, role: mention.role, person: null };
    }
    // 'a spokesman' is somebody new, whoever was called so before.
    const isNew = this.lexicon.indefinite.has(mention.phrase.split(' ', 1)[0]?.toLowerCase() ?? '');
    if (isNew) return this.anonymousBy(mention);
    const person =
      this.people.findByRole(mention) ?? this.focusAs(mention, passage) ?? this.namedLater(mention, passage);
    // 'the official' is nobody's role if the person was introduced with another one.
    if (person) {
      const isOther = person.roles.length > 0 && !this.people.hasRole(person, mention);
      return this.people.speaker(person, isOther ? null : mention);
    }
    return this.anonymousBy(mention);
  }

  /** 'the spokesman' is the police spokesman that was quoted before. */
  private anonymousBy(mention: Mention): Speaker {
    const head = mention.roleHeads[0] ?? '';
    const known = this.anonymous.get(head);
    if (known && mention.isDefinite && mention.roleWords.length <= 1) return known;
    const speaker: Speaker = { name: mention.phrase, role: null, person: null };
    this.anonymous.set(head, speaker);
    return speaker;
  }

  /** 'the union leader' right after somebody was reported who is not known by another role: the same one. */
  private focusAs(mention: Mention, passage: number): Person | null {
    const person = this.recent(passage, 1)?.person ?? null;
    if (!person || mention.roleWords.length > LONGEST_ROLE) return null;
    if (this.people.hasRole(person, mention)) return person;
    const isOther = !mention.isDefinite || this.anonymous.has(mention.roleHeads[0] ?? '');
    const isBare = mention.roleWords.length <= 2;
    return !isOther && (isBare || this.people.sharesRole(person, mention)) ? person : null;
  }

  /** 'the president' in a lead: the only one that the article calls so farther on. */
  private namedLater(mention: Mention, passage: number): Person | null {
    const isOpening = passage <= LONGEST_OPENING && mention.isDefinite && mention.roleWords.length <= 2;
    return isOpening ? this.people.findOnlyByRole(mention) : null;
  }
}
