/** Who is who in the article: full names, roles, and the person that a short name, a role or a pronoun stands for. */
import { isSameStem, stems } from './compare-words.js';
import type { Sex } from './lexicon.js';
import type { Mention } from './mention.js';

interface Form {
  readonly name: string;
  readonly words: readonly string[];
  /** Stands as a tag, or as the subject of a speech verb: there the name is in the nominative. */
  isNominative: boolean;
  /** Opens a sentence, as a subject mostly does. */
  opensSentence: boolean;
}

interface RoleSeen {
  readonly text: string;
  readonly words: readonly string[];
}

export interface Person {
  readonly forms: Form[];
  /** In the order of the article. */
  readonly roles: RoleSeen[];
  /** Was introduced with a role, or spoke: so a first name may stand for this person. */
  isKnown: boolean;
  /** What a form of address or a role noun told of this person; null where none did. */
  sex: Sex | null;
}

export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  readonly person: Person | null;
}

/** Role nouns too have endings: president, presidenten. */
const SHORTEST_ROLE_STEM = 5;
const MOST_REMEMBERED = 6;
const MOST_ROLES = 16;

/** Somebody's role as it stood once. */
interface RoleOf {
  readonly person: Person;
  readonly words: readonly string[];
}

function isSameRoleOf(a: RoleOf, b: RoleOf): boolean {
  return a.person === b.person && a.words.join(' ') === b.words.join(' ');
}

/** Whether one name is the end of the other: López Obrador, Andrés Manuel López Obrador. */
function isTail(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word, index) => word === long[long.length - short.length + index]);
}

export class People {
  private readonly byFirstAndLast = new Map<string, Person>();
  private readonly byLast = new Map<string, Person>();
  private readonly allByLast = new Map<string, Person[]>();
  private readonly byLastStem = new Map<string, Person[]>();
  private readonly byOther = new Map<string, Person>();
  private readonly byAcronym = new Map<string, string>();
  private readonly recentByLast = new Map<string, Person>();
  private readonly everByRole = new Map<string, RoleOf[]>();
  private readonly recentByRole = new Map<string, Person[]>();

  constructor(private readonly declines: boolean) {}

  /** Takes in a full name from anywhere in the article; single words are no full names. */
  learn(name: string, words: readonly string[], isNominative: boolean, opensSentence = false): Person | null {
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined || words.length < 2) return null;
    const person = this.sameName(words) ?? { forms: [], roles: [], isKnown: false, sex: null };
    const form = person.forms.find((known) => known.name === name);
    if (form) {
      form.isNominative ||= isNominative;
      form.opensSentence ||= opensSentence;
    } else if (person.forms.length < MOST_REMEMBERED * 2)
      person.forms.push({ name, words, isNominative, opensSentence });
    this.byFirstAndLast.set(`${first} ${last}`, person);
    if (!this.byLast.has(last)) this.byLast.set(last, person);
    const sameLast = this.allByLast.get(last) ?? [];
    if (sameLast.length < MOST_REMEMBERED && !sameLast.includes(person))
      this.allByLast.set(last, [...sameLast, person]);
    for (const word of words.slice(0, -1)) if (!this.byOther.has(word)) this.byOther.set(word, person);
    if (this.declines) this.learnStems(last, person);
    return person;
  }

  private learnStems(last: string, person: Person): void {
    for (const stem of stems(last)) {
      const list = this.byLastStem.get(stem);
      if (!list) this.byLastStem.set(stem, [person]);
      else if (list.length < MOST_REMEMBERED && !list.includes(person)) list.push(person);
    }
  }

  /** The person that has the same first and last name, in any case. */
  private sameName(words: readonly string[]): Person | undefined {
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    const exact = this.byFirstAndLast.get(`${first} ${last}`);
    const longer =
      exact ?? this.allByLast.get(last)?.find((one) => one.forms.some((form) => isTail(form.words, words)));
    if (longer || !this.declines) return longer;
    return this.withStem(last, (person) =>
      person.forms.some((form) => isSameStem(form.words[0] ?? '', first)),
    );
  }

  private withStem(last: string, fits: (person: Person) => boolean): Person | undefined {
    for (const stem of stems(last)) {
      const person = this.byLastStem
        .get(stem)
        ?.find((one) => one.forms.some((form) => isSameStem(form.words.at(-1) ?? '', last)) && fits(one));
      if (person) return person;
    }
    return undefined;
  }

  /** Takes in the letters that stand in brackets behind a name: 'World Health Organization (WHO)'. */
  learnAcronym(acronym: string, name: string): void {
    this.byAcronym.set(acronym, name);
  }

  /** The name that the letters stand for; null where the article spells it nowhere. */
  spelledOut(words: readonly string[]): string | null {
    return words.length === 1 ? (this.byAcronym.get(words[0] ?? '') ?? null) : null;
  }

  /** The person that a name, short or full, stands for at this point of the reading: 'Mr. Roe' is no woman. */
  find(words: readonly string[], sex: Sex | null = null): Person | null {
    const last = words.at(-1);
    if (last === undefined) return null;
    if (words.length > 1) return this.sameName(words) ?? null;
    const bySurname = this.recentByLast.get(last) ?? this.byLast.get(last);
    if (bySurname) return sex === null ? bySurname : this.ofSex(sex, bySurname, last);
    if (this.declines) {
      const byStem = this.withStem(last, () => true);
      if (byStem) return byStem;
    }
    const other = this.byOther.get(last);
    return other?.isKnown ? other : null;
  }

  /** Of those with a surname whoever is known to be of the sex; else the likeliest, unless known to be of the other. */
  private ofSex(sex: Sex, likeliest: Person, last: string): Person | null {
    if (likeliest.sex === sex) return likeliest;
    const all = this.allByLast.get(last) ?? [];
    const sure = all.find((one) => one.sex === sex);
    return sure ?? (likeliest.sex === null ? likeliest : (all.find((one) => one.sex === null) ?? null));
  }

  /** Notes that a person was mentioned, so that the same surname or role soon after means this one. */
  note(mention: Mention, person: Person): void {
    const last = mention.nameWords.at(-1);
    if (last !== undefined) this.recentByLast.set(last, person);
    if (mention.role === null || mention.roleHeads.length === 0) return;
    person.isKnown = true;
    if (person.roles.at(-1)?.text !== mention.role)
      person.roles.push({ text: mention.role, words: mention.roleWords });
    for (const head of mention.roleHeads) this.remember(head, person);
  }

  /** Takes in who has which role anywhere in the article. */
  learnRole(mention: Mention, person: Person): void {
    const seen = { person, words: mention.roleWords };
    for (const head of mention.roleHeads) {
      for (const stem of stems(head, SHORTEST_ROLE_STEM)) {
        const list = this.everByRole.get(stem);
        if (!list) this.everByRole.set(stem, [seen]);
        else if (list.length < MOST_ROLES && !list.some((one) => isSameRoleOf(one, seen))) list.push(seen);
      }
    }
  }

  /** The only one in the article who has this role with all that the mention says of it. */
  findOnlyByRole(mention: Mention): Person | null {
    for (const head of mention.roleHeads) {
      for (const stem of stems(head, SHORTEST_ROLE_STEM)) {
        const list = this.everByRole.get(stem);
        if (!list) continue;
        const people = new Set(
          list.filter(({ words }) => this.covers(words, mention.roleWords)).map(({ person }) => person),
        );
        const [only = null] = people;
        return people.size === 1 && list.length < MOST_ROLES ? only : null;
      }
    }
    return null;
  }

  private remember(head: string, person: Person): void {
    for (const stem of stems(head, SHORTEST_ROLE_STEM)) {
      const list = this.recentByRole.get(stem) ?? [];
      const others = list.filter((one) => one !== person).slice(0, MOST_REMEMBERED - 1);
      this.recentByRole.set(stem, [person, ...others]);
    }
  }

  /** The person that a role without a name stands for ('the minister'): who was called so last. */
  findByRole(mention: Mention): Person | null {
    const heads = mention.roleHeads;
    const candidates = heads
      .flatMap((head) => stems(head, SHORTEST_ROLE_STEM).flatMap((stem) => this.recentByRole.get(stem) ?? []))
      .filter((person) => this.hasRole(person, mention) && isOfSex(person, mention.sex));
    // A lone compound is as good as its head: "die Synodalpräsidentin" is the "Präsidentin".
    if (mention.roleWords.length === 1 && candidates[0]) return candidates[0];
    const wanted = mention.roleWords.flatMap(rolePartsOf);
    const fits = ({ words }: RoleSeen) => this.covers(words, wanted) || this.covers(wanted, words);
    return candidates.find((person) => person.roles.some(fits)) ?? null;
  }

  /** Whether somebody is known by the role noun of this mention, whatever else it says. */
  hasRole(person: Person, mention: Mention): boolean {
    return person.roles.some((role) =>
      role.words.some((word) => mention.roleHeads.some((head) => isSameRole(word, head))),
    );
  }

  /** Whether a longer description has a word in common with the person's roles: "la dirigeante de la CGT". */
  sharesRole(person: Person, mention: Mention): boolean {
    const known = new Set(person.roles.flatMap((role) => role.words));
    return mention.roleWords.some(
      (word) => word.length > 2 && !mention.roleHeads.includes(word) && known.has(word),
    );
  }

  private covers(words: readonly string[], wanted: readonly string[]): boolean {
    const have = words.flatMap(rolePartsOf);
    return wanted.every((word) =>
      have.some((one) => one === word || (one.length > 4 && isSameStem(one, word))),
    );
  }

  /** The speaker as the article names him best. */
  speaker(person: Person, mention: Mention | null, isSubject = true): Speaker {
    const own = mention?.nameWords.at(-1);
    const form = bestForm(person.forms, this.declines);
    const role = mention?.role ?? person.roles.at(-1)?.text ?? null;
    // A surname as subject is in the nominative; the full name, seen in other cases alone, is not.
    const isAlone = isSubject && mention?.nameWords.length === 1;
    const isDeclined = isAlone && form !== undefined && !form.isNominative && form.words.at(-1) !== own;
    const name = isDeclined && mention?.name ? mention.name : (form?.name ?? mention?.name ?? '');
    return { name, role, person };
  }
}

function isOfSex(person: Person, sex: Sex | null): boolean {
  return sex === null || person.sex === null || person.sex === sex;
}

/** Forms of one role noun, or a compound and its head. */
function isSameRole(word: string, head: string): boolean {
  return isSameStem(word, head) || word.endsWith(head) || head.endsWith(word);
}

/** 'then-minister' is also a 'minister'. */
function rolePartsOf(word: string): string[] {
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 ? [word, word.slice(hyphen + 1)] : [word];
}

function bestForm(forms: readonly Form[], declines: boolean): Form | undefined {
  const better = (a: Form, b: Form): boolean => {
    if (declines && a.isNominative !== b.isNominative) return a.isNominative;
    if (declines && a.opensSentence !== b.opensSentence) return a.opensSentence;
    if (a.words.length !== b.words.length) return a.words.length > b.words.length;
    return declines && a.name.length < b.name.length;
  };
  let best: Form | undefined;
  for (const form of forms) if (!best || better(form, best)) best = form;
  return best;
}
