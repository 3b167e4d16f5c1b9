/** Who is known by a description: somebody without a name ('the neighbour'), and bodies once they were named ('the force'). */
import { isSameStem } from './compare-words.js';
import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import type { Speaker } from './people.js';

/** 'the company previously': an article, a noun, and at most one word more. */
const LONGEST_BACK_REFERENCE = 3;
/** Of the nouns that compounds may end in. */
const SHORTEST_NOUN = 4;

interface Described {
  readonly speaker: Speaker;
  readonly words: readonly string[];
}

export class Descriptions {
  /** Speakers without a name, by their role noun. */
  private readonly anonymous = new Map<string, Described>();
  /** The last name that holds a word: 'ministry' stands for 'the Ministry of Health'. */
  private readonly nameByWord = new Map<string, string>();
  /** The last name of a body. */
  private lastGroup: string | null = null;

  constructor(private readonly lexicon: Lexicon) {}

  /** A name was read. */
  note(mention: Mention): void {
    if (mention.name === null || mention.nameWords.length < 2) return;
    for (const word of mention.nameWords) {
      this.nameByWord.set(word, mention.name);
      if (this.lexicon.groups.has(word)) this.lastGroup = mention.name;
    }
  }

  /** What has no role and is nobody's name stood as the subject of a sentence: Strava, the EU. */
  noteSubject(name: string): void {
    this.lastGroup = name;
  }

  has(mention: Mention): boolean {
    return this.anonymous.has(keyOf(mention));
  }

  /** 'the spokesman' is the police spokesman that was quoted before, 'this neighbour' the one just quoted. */
  anonymousBy(mention: Mention): Speaker {
    const known = this.anonymous.get(keyOf(mention));
    if (known && mention.isDefinite && this.pointsAt(mention, known)) return known.speaker;
    const speaker: Speaker = { name: mention.phrase, role: null, person: null };
    this.anonymous.set(keyOf(mention), { speaker, words: mention.roleWords });
    return speaker;
  }

  private pointsAt(mention: Mention, { words }: Described): boolean {
    const first = mention.phrase.split(' ', 1)[0]?.toLowerCase() ?? '';
    if (this.lexicon.demonstratives.has(first) || mention.roleWords.length <= 1) return true;
    return mention.roleWords.every((word) => words.some((known) => isSameStem(known, word)));
  }

  /** Whom 'the ministry', 'this force', 'the company' means; null where nobody of the kind was named. */
  groupBy(phrase: string): Speaker | null {
    const [article = '', noun = '', ...rest] = phrase.toLowerCase().split(' ');
    const isBack = this.lexicon.articles.has(article) && !this.lexicon.indefinite.has(article);
    // "The Clinton campaign" names its body itself.
    const isOther =
      rest.length > 0 && this.lexicon.groups.has(rest[0] ?? '') && !this.lexicon.groups.has(noun);
    if (!isBack || isOther || rest.length > LONGEST_BACK_REFERENCE - 2) return null;
    return this.groupByNoun(noun);
  }

  groupByNoun(noun: string): Speaker | null {
    const name = this.nameByWord.get(noun) ?? (this.lexicon.generalGroups.has(noun) ? this.lastGroup : null);
    return name === null ? null : { name, role: null, person: null };
  }

  /** Whether the phrase is what somebody put out, through which that one speaks: 'the statement', 'el texto'. */
  isStatement(phrase: string): boolean {
    const [article = '', ...rest] = phrase.toLowerCase().split(' ');
    const noun = rest[0] ?? '';
    return (
      this.lexicon.articles.has(article) &&
      !this.lexicon.indefinite.has(article) &&
      this.isStatementNoun(noun)
    );
  }

  /** In a language of compounds also their last part: Gesamturteil. */
  private isStatementNoun(noun: string): boolean {
    const { statements, language } = this.lexicon;
    if (statements.has(noun)) return true;
    if (language.compounds !== true) return false;
    for (let cut = 1; cut <= noun.length - SHORTEST_NOUN; cut++)
      if (statements.has(noun.slice(cut))) return true;
    return false;
  }
}

/** The role noun, its plural like its singular: source, sources. */
function keyOf(mention: Mention): string {
  return (mention.roleHeads[0] ?? '').replace(/s$/, '');
}
