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

/** An Article, and why it is as it is. */
export interface ExplainedArticle {
  /** What {@link parseArticle} gives for the same input and options. */
  readonly article: Article;
  /** Where each of its values came from. */
  readonly evidence: Evidence;
}

/**
 * Reads a news page, and tells of each field which rule gave it, which were asked before, and where on the page the
 * value stands; and of each block of the page what it was taken for.
 *
 * @param input As for {@link parseArticle}.
 * @param options As for {@link parseArticle}.
 * @returns The Article that parseArticle gives, and its evidence: plain data, ready for JSON.
 * @throws {ArticleParseError} As {@link parseArticle} does, with the same codes; {@link safeExplainArticle} gives the
 *   evidence even then.
 */
export function explainArticle(input: Input, options: ParseOptions = {}): ExplainedArticle {
  const result = safeExplainArticle(input, options);
  if (result.success) return result.data;
  throw result.error;
}

/** The Article of a page that was read, with its evidence. */
export interface SafeExplainSuccess {
  /** Tells the two results apart. */
  success: true;
  /** What {@link explainArticle} gives. */
  data: ExplainedArticle;
}

/** Why a page gave no Article. */
export interface SafeExplainFailure {
  /** Tells the two results apart. */
  success: false;
  /** What {@link explainArticle} would have thrown. */
  error: ArticleParseError;
  /** What was found before the page turned out to hold no article; null where the input could not be read at all. */
  evidence: Evidence | null;
}

/** What {@link safeExplainArticle} gives; `success` tells which. */
export type SafeExplainResult = SafeExplainSuccess | SafeExplainFailure;

/**
 * Like {@link explainArticle}, but gives the error instead of throwing it, with the evidence that led to it.
 *
 * @param input The page, as for {@link parseArticle}.
 * @param options See {@link ParseOptions}; all optional.
 * @returns The Article with its evidence as `data`, or an {@link ArticleParseError} as `error`. It never throws.
 */
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
