/**
 * What the parser knows about one language: words and marks, no logic. Every list may be empty. All words are in
 * lower case unless they are always written otherwise; matching ignores case. A phrase has its words parted by
 * one space. Write every inflected form that newspapers use: nothing is stemmed.
 */
export interface Language {
  /** BCP 47 primary subtag: `en`, `uk`, `zh`. */
  readonly code: string;

  /** Pairs of outer and inner quotation marks, the commonest first: `['“', '”']`. */
  readonly quotationMarks: readonly (readonly [open: string, close: string])[];
  /** Whether a dash at the start of a paragraph opens direct speech in the press of this language. */
  readonly dashOpensSpeech: boolean;
  /** Finite forms of verbs that introduce or follow direct speech: said, says, told, added. */
  readonly speechVerbs: readonly string[];
  /** Those of the speech verbs that hang on the name right before them: 'footage of Roe saying'. */
  readonly participles?: readonly string[];
  /** Verbs that make the speech verb behind them a passive, whose subject does not speak: was told. Absent: none. */
  readonly passiveAuxiliaries?: readonly string[];
  /** Phrases that name a source without a verb, before the name: 'according to', 'laut', 'за словами'. */
  readonly sourcePhrases: readonly string[];
  /** Third person subject pronouns that can stand for a speaker: he, she, they. */
  readonly pronouns: readonly string[];
  /** Phrases that mean whoever spoke last, verb or no verb: за його словами, à ses yeux, in her view. Absent: none. */
  readonly ownWords?: readonly string[];
  /** Words before a noun that mean somebody spoken of: his, su, seiner. Absent: none. */
  readonly possessives?: readonly string[];
  /** Words before a noun that point back at somebody or something: this, esta, cette. Absent: none. */
  readonly demonstratives?: readonly string[];
  /** Nouns for bodies that speak, by which the press calls them once they were named: the ministry, the force. Absent: none. */
  readonly groupNouns?: readonly string[];
  /** Those of the group nouns that name no kind: the company, the organisation, the paper. Absent: none. */
  readonly generalGroupNouns?: readonly string[];
  /** The word that hangs the rest of its name on such a noun, where `nameParticles` lacks it: Ministry of Health. */
  readonly bodyLink?: string;
  /** Nouns for what somebody says or puts out, through which that one speaks: the statement, the answer. Absent: none. */
  readonly statementNouns?: readonly string[];
  /** Nouns for what has a title, in every case before it: the book, the film, the song; and words such as titled. Absent: none. */
  readonly workNouns?: readonly string[];
  /** Endings of adjectives that stand between a role noun and the name: presidente francés Paul Roux. Absent: none. */
  readonly adjectiveEndings?: readonly string[];
  /** Nouns for what a speaker is: minister, president, spokesman, mother, analyst; every case that the press uses. */
  readonly roleNouns: readonly string[];
  /** Forms of address before a name, which do not belong to it: Mr, Mrs, Dr, Herr, пан. */
  readonly honorifics: readonly string[];
  /** Words that only a man is called by, single and never of a group: mr, he, spokesman, father. Absent: none. */
  readonly maleWords?: readonly string[];
  /** Words that only a woman is called by: mrs, she, spokeswoman, Ministerin. Absent: none. */
  readonly femaleWords?: readonly string[];
  /** Lower-case words inside names of persons: van, de, al, bin. */
  readonly nameParticles: readonly string[];
  /** Words before a noun by which it is no subject: of, with, della. Absent: every short word counts as one. */
  readonly prepositions?: readonly string[];
  /** Articles, and other words before a noun that do not belong to a role: the, a, der, ein, le. Absent: none. */
  readonly articles?: readonly string[];
  /** Those of the articles that introduce somebody new: a, an, ein, une. Absent: none. */
  readonly indefiniteArticles?: readonly string[];
  /** Words that open a clause before its subject: but, although, when, aber, mais. Absent: none. */
  readonly clauseOpeners?: readonly string[];
  /** Particles that mark the word before them as topic or subject: は, が, ने. Absent: none. */
  readonly subjectMarkers?: readonly string[];
  /** Whether role nouns stand at the end of compound words: Verteidigungsminister. Absent: no. */
  readonly compounds?: boolean;
  /** Case endings of a name, and what stands for them in the nominative, in scripts without capitals: ნინომ is ნინო. Absent: none. */
  readonly nameEndings?: readonly (readonly [oblique: string, nominative: string])[];
  /** Whether a role stands behind the name without a comma: Basque 'Nerea Haitz alkateak'. Absent: no. */
  readonly rolesBehindNames?: boolean;
  /** Whether names of persons change their ending with the case: Зеленський, Зеленського. Absent: no. */
  readonly declinesNames?: boolean;

  /** Words that open a byline: by, von, автор, text. */
  readonly bylineWords: readonly string[];
  /** Openers of a name that is not the writer's: edited by, reviewed by, fact-checked by. Absent: none. */
  readonly otherHandWords?: readonly string[];
  /** Labels of buttons and boxes that stand by a byline and look like a name: follow, table of contents. Absent: none. */
  readonly boxLabels?: readonly string[];
  /** Words that open a place, an employer or a time behind a name in a byline: in, at, for, aus. Absent: none. */
  readonly behindName?: readonly string[];
  /** Role nouns that are surnames as well: baker, judge, koch. Absent: none. */
  readonly surnames?: readonly string[];
  /** Words that join two names: and, und, та. */
  readonly conjunctions: readonly string[];
  /** Those of them that join the two surnames of one person, too: Sousa e Silva, Prat y Soler. Absent: none. */
  readonly surnameLinks?: readonly string[];
  /** Words that open a publication date: published, posted, veröffentlicht. */
  readonly publishedWords: readonly string[];
  /** Words that open a modification date: updated, last modified, aktualisiert. */
  readonly modifiedWords: readonly string[];
  /** Words for a view counter, every plural form: views, переглядів. */
  readonly viewWords: readonly string[];
  /** Words for numbers on counters and their values: k, тыс, mil. */
  readonly numberWords: Readonly<Record<string, number>>;

  /** Openers of a lone line that promotes another article: read also, читайте також. */
  readonly readAlso: readonly string[];
  /** Headings over a block of other articles that belong to this one: related articles, more on this topic. */
  readonly relatedHeadings: readonly string[];
  /** Headings over lists of articles that do not: most read, latest news, recommended for you. */
  readonly otherHeadings: readonly string[];
  /** Headings or labels of a tag list: tags, topics, теги. */
  readonly tagWords: readonly string[];
  /** Labels of ads: advertisement, anzeige, реклама. */
  readonly adLabels: readonly string[];
  /** Openers of lines that ask to share, follow, subscribe, comment or sign in: share this, subscribe to our newsletter. */
  readonly appeals: readonly string[];
  /** Words that open a picture's credit: photo, foto, getty images, фото. */
  readonly creditWords: readonly string[];
  /** Words that open a line about rights or origin: copyright, all rights reserved, source. */
  readonly rightsWords: readonly string[];
  /** Words before or behind the minutes that it takes to read the story: reading time, min read. Absent: none. */
  readonly readingTimeWords?: readonly string[];
}
