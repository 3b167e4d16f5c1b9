/** What parseArticle does, step by step, each timed by itself. The same calls as in src/parse-article.ts. */
import { unified } from 'unified';
import { articleSchema } from '../../src/article.js';
import { authorRules } from '../../src/fields/authors.js';
import { readBody } from '../../src/fields/body.js';
import { datelineRules } from '../../src/fields/dateline.js';
import { modifiedRules, publishedRules } from '../../src/fields/dates.js';
import { headlineRules } from '../../src/fields/headline.js';
import { imageRules } from '../../src/fields/image.js';
import { kickerRules } from '../../src/fields/kicker.js';
import { findLanguage } from '../../src/fields/language.js';
import { publisherRules } from '../../src/fields/publisher.js';
import { readQuotes } from '../../src/fields/quotes.js';
import { readFields } from '../../src/fields/read-fields.js';
import { newReading } from '../../src/fields/reading.js';
import { readRelatedLinks } from '../../src/fields/related-links.js';
import { firstValue, type Rule } from '../../src/fields/rule.js';
import { sectionRules } from '../../src/fields/section.js';
import { descriptionRules, leadRules, urlRules } from '../../src/fields/simple.js';
import { tagRules } from '../../src/fields/tags.js';
import { viewsRules } from '../../src/fields/views.js';
import { languageFor } from '../../src/languages/index.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import { defaultLimits } from '../../src/options.js';
import { decodeBytes } from '../../src/page/decode.js';
import { treeToPage } from '../../src/page/html.js';
import { htmlParser } from '../../src/page/markup/html-parser.js';
import { assignRoles } from '../../src/roles/assign-roles.js';

/** Runs a step, notes how long it took, and gives what the step gave. */
export type Timer = <T>(step: string, run: () => T) => T;

const fieldRules: Readonly<Record<string, readonly Rule<unknown>[]>> = {
  headline: headlineRules,
  lead: leadRules,
  image: imageRules,
  tags: tagRules,
  url: urlRules,
  publisher: publisherRules,
  section: sectionRules,
  kicker: kickerRules,
  description: descriptionRules,
  dateline: datelineRules,
  authors: authorRules,
  published: publishedRules,
  modified: modifiedRules,
  views: viewsRules,
};

/** Throws where the page is no article. */
export function runStages(bytes: Uint8Array, url: string | null, time: Timer): void {
  const html = time('decode', () => decodeBytes(bytes, undefined).text);
  const tree = time('parse', () => unified().use(htmlParser, defaultLimits).parse(html));
  const page = time('page', () => treeToPage(tree, url));
  const language = time('language', () => findLanguage(page, undefined));
  const lexicon = lexiconOf(languageFor(language));
  const roles = time('roles', () => assignRoles(page, lexicon));
  const reading = newReading(page, roles, language, lexicon, {});
  for (const [field, rules] of Object.entries(fieldRules))
    time(`field ${field}`, () => firstValue(rules, reading));
  const image = firstValue(imageRules, reading);
  const body = time('field body', () => readBody(reading, image).map(({ block }) => block));
  const headline = firstValue(headlineRules, reading) ?? '';
  const lead = firstValue(leadRules, reading);
  const tags = firstValue(tagRules, reading) ?? [];
  time('field quotes', () => readQuotes(reading, headline, lead, body, tags));
  time('field relatedLinks', () => readRelatedLinks(reading));
  const article = readFields(reading);
  time('validation', () => articleSchema.safeParse(article));
}
