/** One thing that was wrong, and where. */
export interface ParseIssue {
  /** Keys and indexes that lead to it, in the options or in the Article: `['limits', 'depth']`, `['quotes', 0]`. */
  path: readonly (string | number)[];
  /** What was wrong with it. */
  message: string;
}

/**
 * Why there is no Article:
 *
 * - `invalid-input`: the input or an option is not of a kind that parseArticle takes;
 * - `no-article`: the input was read, but holds no article (empty, garbage, login page, list of teasers);
 * - `too-large`: more bytes, deeper nesting, or more nodes than the limits allow;
 * - `invalid-article`: what was read does not fit the model (a publisher's rule gave a wrong value).
 */
export type ParseErrorCode = 'invalid-input' | 'no-article' | 'too-large' | 'invalid-article';

/** The only error that nutgraf throws. Its message says what was wrong and what to do. */
export class ArticleParseError extends Error {
  /** Always `ArticleParseError`. */
  override readonly name = 'ArticleParseError';
  /** Why there is no Article, for programs. */
  readonly code: ParseErrorCode;
  /** Details where there is more than one thing to say; empty otherwise. */
  readonly issues: readonly ParseIssue[];

  /**
   * An error of your own, from code around parseArticle, is made like those of nutgraf.
   *
   * @param code why there is no Article.
   * @param message the same for people: what was wrong, and what to do.
   * @param issues details; none unless given.
   * @param options as `Error` takes them: the `cause`.
   */
  constructor(
    code: ParseErrorCode,
    message: string,
    issues: readonly ParseIssue[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.issues = issues;
  }
}
