/** One thing that was wrong, and where: `path` leads into the input options or the Article. */
export interface ParseIssue {
  path: readonly (string | number)[];
  message: string;
}

/**
 * - `invalid-input`: the input or an option is not of a kind that parseArticle takes;
 * - `no-article`: the input was read, but holds no article (empty, garbage, login page, list of teasers);
 * - `too-large`: more bytes, deeper nesting, or more nodes than the limits allow;
 * - `invalid-article`: what was read does not fit the model (a publisher's rule gave a wrong value).
 */
export type ParseErrorCode = 'invalid-input' | 'no-article' | 'too-large' | 'invalid-article';

/** The only error that nutgraf throws. Its message says what was wrong and what to do. */
export class ArticleParseError extends Error {
  override readonly name = 'ArticleParseError';
  readonly code: ParseErrorCode;
  /** Details where there is more than one thing to say; empty otherwise. */
  readonly issues: readonly ParseIssue[];

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
