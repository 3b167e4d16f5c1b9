/** parseArticle that also says why. */
import type { Article } from '../article.js';
import { ArticleParseError } from '../errors.js';
import { checkIsArticle } from '../fields/is-article.js';
import { readFields } from '../fields/read-fields.js';
import type { Reading } from '../fields/reading.js';
import type { ParseOptions } from '../options.js';
import type { Input } from '../page/read-page.js';
import { readAnything, validate } from '../parse-article.js';
import type { Evidence } from './evidence.js';
import { gatherEvidence } from './gather-evidence.js';
import { inputRanges } from './positions/input-ranges.js';

export interface ExplainedArticle {
  /** What {@link parseArticle} gives for the same input and options. */
  readonly article: Article;
  readonly evidence: Evidence;
}

/**
 * Reads a news page, and tells of each field which rule gave it, which were asked before, and where on the page the
 * value stands; and of each block of the page what it was taken for.
 *
 * @param input As for {@link parseArticle}.
 * @param options As for {@link parseArticle}.
 * @throws {ArticleParseError} As {@link parseArticle} does, with the same codes; {@link safeExplainArticle} gives the
 *   evidence even then.
 */
export function explainArticle(input: Input, options: ParseOptions = {}): ExplainedArticle {
  const result = safeExplainArticle(input, options);
  if (result.success) return result.data;
  throw result.error;
}

/** What safeExplainArticle gives. */
export type SafeExplainResult =
  | { success: true; data: ExplainedArticle }
  | {
      success: false;
      error: ArticleParseError;
      /** What was found before the page turned out to hold no article; null where the input could not be read at all. */
      evidence: Evidence | null;
    };

/** Like {@link explainArticle}, but gives the error instead of throwing it, with the evidence that led to it. */
export function safeExplainArticle(input: Input, options: ParseOptions = {}): SafeExplainResult {
  let reading: Reading | null = null;
  const evidenceOf = (of: Reading) => gatherEvidence(of, inputRanges(of.page, input, options));
  try {
    reading = readAnything(input, options);
    checkIsArticle(reading);
    const article = validate(readFields(reading));
    return { success: true, data: { article, evidence: evidenceOf(reading) } };
  } catch (error) {
    if (!(error instanceof ArticleParseError)) throw error;
    return { success: false, error, evidence: reading && evidenceOf(reading) };
  }
}
