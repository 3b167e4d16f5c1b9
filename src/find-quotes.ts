/** Direct speech with its speakers for those who have a text and no page. */
import type { Quote } from './article.js';
import { ArticleParseError } from './errors.js';
import { detectLanguage } from './fields/language.js';
import { languageFor } from './languages/index.js';
import { canonicalTag } from './languages/language-tag.js';
import { checkLanguage, defaultLimits, optionsAreNone, refuseUnknown } from './options.js';
import { findQuotesIn } from './quotes/find-quotes.js';

/** What the caller may tell findQuotes. Every option may be left out. */
export interface FindQuotesOptions {
  /** BCP 47, in any case; what is no such tag ("english") is refused. Without it the language is detected. */
  language?: string | undefined;
}

/** A {@link Quote} without its block: `start` and `end` are UTF-16 offsets in the text that was given. */
export type TextQuote = Omit<Quote, 'block'>;

/** A line break of any kind ends a paragraph. */
const LINE = /[^\r\n\u0085\u2028\u2029]+/g;

/**
 * Finds direct speech in a text and who said it, as parseArticle does in a page.
 *
 * @param text Plain text, a paragraph a line. A name counts in its fullest form anywhere in it, so a text that opens
 *   with its headline is read better.
 * @param options See {@link FindQuotesOptions}; all optional. Of a language that is not known, quotation marks still
 *   tell what is speech, but hardly anything tells who spoke.
 * @returns The quotes in the order of the text, without overlap, none over two paragraphs:
 *   `text.slice(quote.start, quote.end) === quote.text`. An empty list where there is no speech.
 * @throws {ArticleParseError} `invalid-input` where the text is no string, the language no tag, or an option not known;
 *   `too-large` where the text is longer than `defaultLimits.bytes`; never anything else.
 */
export function findQuotes(text: string, options: FindQuotesOptions = {}): TextQuote[] {
  checkInput(text, options);
  const language = languageFor(canonicalTag(options.language) ?? detectLanguage(text));
  const lines = [...text.matchAll(LINE)].filter(([line]) => line.trim() !== '');
  const passages = lines.map(([line]) => ({ text: line, kind: 'paragraph' as const }));
  return findQuotesIn(passages, { language }).map(({ passage, start, end, text: words, speaker, cue }) => {
    const offset = lines[passage]?.index ?? 0;
    return { text: words, speaker, cue, start: offset + start, end: offset + end };
  });
}

function checkInput(text: unknown, options: unknown): void {
  if (typeof text !== 'string')
    throw new ArticleParseError('invalid-input', 'findQuotes takes a text, as a string.', [
      { path: ['text'], message: 'must be a string' },
    ]);
  if (text.length > defaultLimits.bytes)
    throw new ArticleParseError(
      'too-large',
      `The text has ${text.length} characters, more than ${defaultLimits.bytes}: give findQuotes an article at a time.`,
    );
  if (typeof options !== 'object' || options === null) throw optionsAreNone();
  refuseUnknown(options, ['language'] satisfies (keyof FindQuotesOptions)[]);
  checkLanguage((options as FindQuotesOptions).language);
}
