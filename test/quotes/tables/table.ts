/** One language's small cases; everybody in them is invented. A line is a paragraph. */
export interface Table {
  /** The person's full name, in the nominative: who speaks in every case. */
  readonly speaker: string;
  /** The verb or colon stands before the quote. */
  readonly before: string;
  /** The verb stands behind the quote. */
  readonly after: string;
  /** A source phrase names the speaker. */
  readonly according: string;
  /** Two quotes, parted by the words that name the speaker. */
  readonly interrupted: string;
  /** The last quote's speaker is a pronoun, or only in the ending of the verb. */
  readonly pronoun: string;
  /** Nothing in marks is speech. */
  readonly term: string;
  /** Speech that a dash opens, and its quotes; where the press of the language has it. */
  readonly dash?: readonly [text: string, ...quotes: string[]];
  /** The full name stands in another case than the nominative, which the short one or a later line shows. */
  readonly declined?: string;
}
