/** Tells whom a name, a role, a pronoun or a noun phrase means at this point of the reading. */
import type { Attribution } from './cues.js';
import { Descriptions } from './descriptions.js';
import type { Lexicon, Sex } from './lexicon.js';
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

interface Reported {
  readonly speaker: Speaker;
  readonly passage: number;
}

const MOST_EARLIER = 4;

export class SpeakerResolver {
  /** Who is being reported, and since which passage. */
  private focus: Reported | null = null;
  /** Who was reported before that, the last one first. */
  private earlier: readonly Reported[] = [];
  private readonly descriptions: Descriptions;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly people: People,
  ) {
    this.descriptions = new Descriptions(lexicon);
  }

  /** A name was read. */
  note(mention: Mention): void {
    this.descriptions.note(mention);
    const person = this.people.find(mention.nameWords, mention.sex);
    if (person) this.people.note(mention, person);
  }

  /** A name without a role stood as the subject of a sentence. */
  noteSubject(speaker: Speaker): void {
    if (speaker.person === null && speaker.role === null) this.descriptions.noteSubject(speaker.name);
  }

  /** From here on this one is being reported. */
  report(speaker: Speaker, passage: number): void {
    const last = this.focus;
    if (last && last.speaker.name !== speaker.name)
      this.earlier = [last, ...this.earlier].slice(0, MOST_EARLIER);
    this.focus = { speaker, passage };
  }

  /** Whom a pronoun means: who was reported last, but for those who are known to be of the other sex. */
  private meantBy(sex: Sex | null, passage: number): Speaker | null {
    const last = this.recent(passage, LONGEST_PRONOUN);
    if (!last || sex === null || this.fits(last, sex)) return last;
    const other = this.earlier.find((one) => this.isSomebody(one.speaker) && this.fits(one.speaker, sex));
    return other && passage - other.passage <= LONGEST_PRONOUN ? other.speaker : null;
  }

  /** A person, and no paper or party. */
  private isSomebody({ person, name }: Speaker): boolean {
    return person !== null || this.sexOfPhrase(name) !== null;
  }

  private fits(speaker: Speaker, sex: Sex): boolean {
    const own = speaker.person ? speaker.person.sex : this.sexOfPhrase(speaker.name);
    return own === null || own === sex;
  }

  /** 'a masked man': by the first of its words that tells. */
  private sexOfPhrase(phrase: string): Sex | null {
    for (const word of phrase.toLowerCase().split(' ', LONGEST_ROLE)) {
      const sex = this.lexicon.sexes.get(word);
      if (sex) return sex;
    }
    return null;
  }

  /** Who was reported last, not longer ago than so many passages. */
  recent(passage: number, reach: number): Speaker | null {
    return this.focus && passage - this.focus.passage <= reach ? this.focus.speaker : null;
  }

  /** Whom the words round a quote name. */
  attributed(found: Attribution, passage: number): Speaker | null {
    if (found.subject) return this.resolve(found.subject, passage, found.source === undefined);
    if (found.phrase !== null) return this.described(found, found.phrase, passage);
    return this.meantBy(found.sex ?? null, passage);
  }

  /** A name that is no known person's: letters that stand for a name, a body called by its noun, or the name as it stands. */
  private body(mention: Mention): Speaker {
    const own: Speaker = { name: mention.name ?? mention.phrase, role: mention.role, person: null };
    const [word = ''] = mention.nameWords;
    const full = this.people.spelledOut(mention.nameWords);
    if (full !== null) return { ...own, name: full };
    const isNoun = mention.nameWords.length === 1 && this.lexicon.groups.has(word);
    return (isNoun ? this.descriptions.groupByNoun(word) : null) ?? own;
  }

  /** Whom a noun phrase means that holds no name and no role noun. */
  private described(found: Attribution, phrase: string, passage: number): Speaker | null {
    // 'the 36-year-old' is nobody new.
    if (/\p{N}/u.test(phrase)) return this.recent(passage, LONGEST_SILENCE);
    const isOwn = this.lexicon.possessives.has(phrase.split(' ', 1)[0]?.toLowerCase() ?? '');
    if (found.source && isOwn) return this.recent(passage, LONGEST_PRONOUN);
    const isStatement = this.descriptions.isStatement(phrase);
    const speaker = isStatement ? this.recent(passage, LONGEST_PRONOUN) : null;
    // 'The verdict: ...' speaks of what is said; 'the statement said' at least says so itself.
    if (isStatement && found.cue === null) return speaker;
    return speaker ?? this.descriptions.groupBy(phrase) ?? { name: phrase, role: null, person: null };
  }

  /** Whom a mention stands for. */
  resolve(mention: Mention, passage: number, isSubject = true): Speaker | null {
    if (mention.kind === 'pronoun') return this.meantBy(mention.sex, passage);
    if (mention.kind === 'name') {
      const person = this.people.find(mention.nameWords, mention.sex);
      if (person) return this.people.speaker(person, mention, isSubject);
      return this.body(mention);
    }
    // 'a spokesman' is somebody new, whoever was called so before.
    const isNew = this.lexicon.indefinite.has(mention.phrase.split(' ', 1)[0]?.toLowerCase() ?? '');
    if (isNew) return this.descriptions.anonymousBy(mention);
    const person =
      this.people.findByRole(mention) ?? this.focusAs(mention, passage) ?? this.namedLater(mention, passage);
    // 'the official' is nobody's role if the person was introduced with another one.
    if (person) {
      const isOther = person.roles.length > 0 && !this.people.hasRole(person, mention);
      return this.people.speaker(person, isOther ? null : mention);
    }
    return this.descriptions.anonymousBy(mention);
  }

  /** 'the union leader' right after somebody was reported who is not known by another role: the same one. */
  private focusAs(mention: Mention, passage: number): Person | null {
    const person = this.recent(passage, 1)?.person ?? null;
    if (!person || mention.roleWords.length > LONGEST_ROLE) return null;
    if (this.people.hasRole(person, mention)) return person;
    const isOther = !mention.isDefinite || this.descriptions.has(mention);
    const isBare = mention.roleWords.length <= 2;
    return !isOther && (isBare || this.people.sharesRole(person, mention)) ? person : null;
  }

  /** 'the president' in a lead: the only one that the article calls so farther on. */
  private namedLater(mention: Mention, passage: number): Person | null {
    const isOpening = passage <= LONGEST_OPENING && mention.isDefinite && mention.roleWords.length <= 2;
    const isExact = mention.isDefinite && mention.roleWords.length > 1;
    return isOpening || isExact ? this.people.findOnlyByRole(mention) : null;
  }
}
