/** What parseArticle does, step by step, each timed by itself. The same calls as in src/parse-article.ts. */
import { unified } from 'unified';
import { articleSchema } from '../../src/article.js';
import { generalRules } from '../../src/fields/general-rules.js';
import { findLanguage } from '../../src/fields/language.js';
import { readFields } from '../../src/fields/read-fields.js';
import { newReading } from '../../src/fields/reading.js';
import { type FieldName, fieldOf } from '../../src/fields/rule.js';
import { languageFor } from '../../src/languages/index.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import { defaultLimits } from '../../src/options.js';
import { decodeBytes } from '../../src/page/decode.js';
import { treeToPage } from '../../src/page/html.js';
import { htmlParser } from '../../src/page/markup/html-parser.js';
import { assignRoles } from '../../src/roles/assign-roles.js';

/** Runs a step, notes how long it took, and gives what the step gave. */
export type Timer = <T>(step: string, run: () => T) => T;

/** Throws where the page is no article. */
export function runStages(bytes: Uint8Array, url: string | null, time: Timer): void {
  const html = time('decode', () => decodeBytes(bytes, undefined).text);
  const tree = time('parse', () => unified().use(htmlParser, defaultLimits).parse(html));
  const page = time('page', () => treeToPage(tree, url));
  const language = time('language', () => findLanguage(page, undefined));
  const lexicon = lexiconOf(languageFor(language));
  const roles = time('roles', () => assignRoles(page, lexicon));
  const reading = newReading({ page, roles, language, lexicon, options: {}, rules: generalRules });
  for (const field of Object.keys(generalRules) as FieldName[])
    time(`field ${field}`, () => fieldOf(reading, field));
  const article = readFields(reading);
  time('validation', () => articleSchema.safeParse(article));
}
