/** Not run: typechecked against the installed package, as a user's own file would be. */
import {
  type Article,
  ArticleParseError,
  articleJsonSchema,
  articleSchema,
  type Block,
  definePublisher,
  type Evidence,
  explainArticle,
  type ParseOptions,
  type Publisher,
  parseArticle,
  type Quote,
  safeParseArticle,
  toJsonLd,
  toMarkdown,
  toText,
} from 'nutgraf';
import { unn } from 'nutgraf/publishers';

const options: ParseOptions = { url: 'https://news.example/1', format: 'html', timeZone: 'Europe/Kyiv' };
const article: Article = parseArticle('<p>x</p>', options);
const fromBytes: Article = parseArticle(new Uint8Array(), { contentType: 'text/html' });

export const headline: string = article.headline;
export const views: number | null = fromBytes.views;
export const speakers: (string | undefined)[] = article.quotes.map((quote: Quote) => quote.speaker?.name);
export const renderings: string[] = [toMarkdown(article), toText(article)];
export const jsonLd: object = toJsonLd(article);
export const jsonSchema: object = articleJsonSchema;
export const checked: Article = articleSchema.parse(JSON.parse('{}'));

export function textOf(block: Block): string {
  return block.type === 'paragraph' ? block.text : '';
}

const evidence: Evidence = explainArticle('<p>x</p>').evidence;
export const rule: string | null = evidence.fields.headline.rule;

const result = safeParseArticle('<p>x</p>');
export const outcome: string = result.success ? result.data.headline : result.error.code;
export const code: string = new ArticleParseError('no-article', 'x').code;

export const herald: Publisher = definePublisher({
  hosts: ['herald.example'],
  fields: { headline: 'h1', views: (page) => Number(page.select('.views')?.text) },
});
export const own: Article = parseArticle('<p>x</p>', { publishers: [unn, herald] });
// @ts-expect-error What a function gives has the type of its field.
definePublisher({ hosts: 'herald.example', fields: { views: () => 'many' } });

// @ts-expect-error The types are there, not `any`: a headline is no number.
export const wrong: number = article.headline;
// @ts-expect-error Nor does the package take what it cannot read.
parseArticle(1);
