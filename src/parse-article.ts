/** The pipeline: input -> Page -> roles -> fields -> Article; profiles of publishers have their say before the roles. */
import { type Article, articleSchema } from './article.js';
import { ArticleParseError } from './errors.js';
import { checkIsArticle } from './fields/is-article.js';
import { findLanguage } from './fields/language.js';
import { readFields } from './fields/read-fields.js';
import { newReading, type Reading } from './fields/reading.js';
import { languageFor } from './languages/index.js';
import { lexiconOf } from './languages/lexicon.js';
import { checkOptions, type ParseOptions } from './options.js';
import { type Input, readPage } from './page/read-page.js';
import { approach } from './publishers/apply.js';
import { assignRoles } from './roles/assign-roles.js';

/**
 * Reads a news page.
 *
 * @param input The page: HTML or scraped plain text as a string, its bytes as they came over the network, or a hast
 *   Root (what rehype-parse makes). It is not changed, and nothing is fetched.
 * @param options See {@link ParseOptions}; all optional.
 * @returns The Article. What the page does not say is null or an empty list.
 * @throws {ArticleParseError} `invalid-input`, `no-article`, `too-large` or `invalid-article`; never anything else.
 */
export function parseArticle(input: Input, options: ParseOptions = {}): Article {
  return validate(readFields(readStory(input, options)));
}

/**
 * Everything that the fields of a story are read from.
 *
 * @throws {ArticleParseError} `invalid-input`, `no-article` or `too-large`
 */
export function readStory(input: Input, options: ParseOptions): Reading {
  const reading = readAnything(input, options);
  checkIsArticle(reading);
  return reading;
}

/**
 * The same, whether the page holds a story or not.
 *
 * @throws {ArticleParseError} `invalid-input`, `too-large`, or `no-article` where nothing is there to read
 */
export function readAnything(input: Input, given: ParseOptions): Reading {
  checkOptions(given);
  const { page, options, inLanguage } = approach(readPage(input, given), given);
  const language = findLanguage(page, options.language);
  const lexicon = lexiconOf(languageFor(language));
  const { told, rules } = inLanguage(language);
  const roles = assignRoles(page, lexicon, told);
  return newReading({ page, roles, language, lexicon, options, rules });
}

/** The Article of a page that was read. */
export interface SafeParseSuccess {
  /** Tells the two results apart. */
  success: true;
  /** What the page says. */
  data: Article;
}

/** Why a page gave no Article. */
export interface SafeParseFailure {
  /** Tells the two results apart. */
  success: false;
  /** What {@link parseArticle} would have thrown. */
  error: ArticleParseError;
}

/** What {@link safeParseArticle} gives, in the manner of zod: `success` tells which. */
export type SafeParseResult = SafeParseSuccess | SafeParseFailure;

/**
 * Like {@link parseArticle}, but gives the error instead of throwing it.
 *
 * @param input The page, as for {@link parseArticle}.
 * @param options See {@link ParseOptions}; all optional.
 * @returns The Article as `data`, or an {@link ArticleParseError} as `error`. It never throws.
 */
export function safeParseArticle(input: Input, options: ParseOptions = {}): SafeParseResult {
  try {
    return { success: true, data: parseArticle(input, options) };
  } catch (error) {
    if (error instanceof ArticleParseError) return { success: false, error };
    throw error;
  }
}

export function validate(article: Article): Article {
  const result = articleSchema.safeParse(article);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => ({
    path: path.map((key) => (typeof key === 'number' ? key : String(key))),
    message,
  }));
  const first = issues[0];
  throw new ArticleParseError(
    'invalid-article',
    `What was read does not fit the model: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}.`,
    issues,
  );
}
