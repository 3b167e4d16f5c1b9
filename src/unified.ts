/**
 * A plugin for unified: `unified().use(rehypeParse).use(nutgraf).processSync(html).result` is an Article.
 * What stands between the two sees the tree, and may change it.
 */
import type { Root } from 'hast';
import type { Compiler, Plugin } from 'unified';
import type { Article } from './article.js';
import { ArticleParseError } from './errors.js';
import { readFields } from './fields/read-fields.js';
import type { FieldName } from './fields/rule.js';
import { checkOptions, type ParseOptions } from './options.js';
import { readStory, validate } from './parse-article.js';

/** Those of {@link ParseOptions} that a tree leaves open. The path of the file says nothing: name the page's address as `url`. */
export type NutgrafOptions = Omit<ParseOptions, 'format' | 'contentType'>;

declare module 'unified' {
  interface CompileResultMap {
    Article: Article;
  }
}

type Report = Pick<Parameters<Compiler<Root, Article>>[1], 'message' | 'info'>;

/** Fields that nearly every news story has: that they were not found is worth a warning. Of others it is for information. */
const EXPECTED: ReadonlySet<keyof Article> = new Set([
  'url',
  'language',
  'publisher',
  'authors',
  'published',
  'image',
  'body',
]);

/**
 * Compiles a hast tree to an Article, which stands in `file.result`.
 *
 * Each field that was not found gives a message in the file: its `ruleId` is the field, its `source` "nutgraf", its
 * `note` where was looked. It is a warning for fields that nearly every story has (url, language, publisher, authors,
 * published, image, body), and for information for the others.
 *
 * A page without an article fails the file, as other plugins do: a fatal message is added and thrown, whose `ruleId` is
 * the code of the {@link ArticleParseError} (`no-article`) and whose `cause` the error itself. Wrong options throw that
 * error when the processor is frozen, before any file.
 */
export const nutgraf: Plugin<[(NutgrafOptions | null | undefined)?], Root, Article> = function (given) {
  const options = given ?? {};
  checkOptions(options);
  this.compiler = (tree, file) => {
    try {
      const reading = readStory(tree as Root, options);
      const article = validate(readFields(reading));
      const placesOf = (field: keyof Article) =>
        field === 'language' ? [] : reading.rules[field as FieldName].map(({ name }) => name);
      reportMissing(article, placesOf, file);
      return article;
    } catch (error) {
      if (!(error instanceof ArticleParseError)) throw error;
      return file.fail(error.message, { cause: error, ruleId: error.code, source: 'nutgraf' });
    }
  };
};

export default nutgraf;

function reportMissing(
  article: Article,
  placesOf: (field: keyof Article) => readonly string[],
  file: Report,
): void {
  for (const field of Object.keys(article) as (keyof Article)[]) {
    const value = article[field];
    if (value !== null && !(Array.isArray(value) && value.length === 0)) continue;
    const options = { ruleId: field, source: 'nutgraf' };
    const reason = `No ${field} found`;
    const message = EXPECTED.has(field) ? file.message(reason, options) : file.info(reason, options);
    const places = placesOf(field);
    if (places.length > 0) message.note = `Looked for it at: ${places.join('; ')}.`;
  }
}
