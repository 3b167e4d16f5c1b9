/** The plugin as users of unified use it. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Article, ArticleParseError, definePublisher, parseArticle } from '../src/index.js';
import defaultExport, { nutgraf } from '../src/unified.js';
import { fixtureText } from './support/fixtures.js';

const html = fixtureText('istanbul-talks', 'page.html');
const processor = unified().use(rehypeParse).use(nutgraf).freeze();

describe('the plugin', () => {
  it('compiles a page to an Article', async () => {
    const file = processor.processSync(html);
    expectTypeOf(file.result).toEqualTypeOf<Article>();
    expect(file.result.headline).toMatch(/^Third round of negotiations/);
    expect(file.result).toEqual(parseArticle(html));
    expect((await processor.process(html)).result).toEqual(file.result);
    expect(defaultExport).toBe(nutgraf);
  });

  it('takes the options of parseArticle', () => {
    const publisher = definePublisher({ names: 'UNN', fields: { kicker: () => 'Talks' } });
    const options = { url: 'https://unn.ua/1', language: 'en-GB', publishers: [publisher] };
    const { result } = unified().use(rehypeParse).use(nutgraf, options).processSync(html);
    expect(result).toEqual(parseArticle(html, options));
    expect(result).toMatchObject({ kicker: 'Talks', language: 'en-GB' });
    for (const none of [null, undefined]) {
      expect(unified().use(rehypeParse).use(nutgraf, none).processSync(html).result.language).toBe('en');
    }
  });

  it('reads the tree as plugins before it leave it, and does not change it', () => {
    const withoutQuotes = () => (tree: Root) => {
      const visit = (node: Root | Element) => {
        node.children = node.children.filter(
          (child) => child.type !== 'element' || child.tagName !== 'blockquote',
        ) as typeof node.children;
        for (const child of node.children) if (child.type === 'element') visit(child);
      };
      visit(tree);
    };
    let seen: Root | undefined;
    const look = () => (tree: Root) => {
      seen = tree;
    };
    const { result } = unified().use(rehypeParse).use(withoutQuotes).use(look).use(nutgraf).processSync(html);
    expect(result.body.some(({ type }) => type === 'quote')).toBe(false);
    expect(processor.processSync(html).result.body.some(({ type }) => type === 'quote')).toBe(true);
    const before = structuredClone(seen);
    processor.stringify(seen as Root);
    expect(seen).toEqual(before);
  });

  it('knows nothing of where the file lies', () => {
    const file = processor.processSync({
      path: 'stories/1.html',
      value: html.replace(
        /<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>|"mainEntityOfPage".*/g,
        '',
      ),
    });
    expect(file.result.url).toBeNull();
  });
});

describe('messages', () => {
  const bare = `<h1>Old harbour bridge is open again</h1>${'<p>The bridge over the harbour was opened to traffic again on Monday, three weeks earlier than planned.</p>'.repeat(3)}`;

  it('name the fields that were not found, and where was looked', () => {
    const { messages, result } = processor.processSync(bare);
    const rules = messages.map(({ ruleId }) => ruleId);
    expect(rules).toEqual([
      ...['url', 'publisher', 'section', 'kicker', 'lead', 'description', 'dateline', 'authors', 'published'],
      ...['modified', 'views', 'image', 'quotes', 'relatedLinks', 'tags'],
    ]);
    for (const [field, value] of Object.entries(result))
      expect([field, rules.includes(field)]).toEqual([
        field,
        value === null || (Array.isArray(value) && value.length === 0),
      ]);
    const [published] = messages.filter(({ ruleId }) => ruleId === 'published');
    expect(published).toMatchObject({ source: 'nutgraf', reason: 'No published found', fatal: false });
    expect(published?.note).toMatch(/^Looked for it at: .*JSON-LD datePublished; .*\.$/);
  });

  it('warn of what nearly every story has, and tell of the rest', () => {
    const { messages } = processor.processSync(bare);
    const warnings = messages.filter(({ fatal }) => fatal === false).map(({ ruleId }) => ruleId);
    expect(warnings).toEqual(['url', 'publisher', 'authors', 'published', 'image']);
    expect(messages.find(({ ruleId }) => ruleId === 'views')?.fatal).toBeUndefined();
  });

  it('are few for a story that has it all', () => {
    expect(processor.processSync(html).messages.map(({ ruleId }) => ruleId)).toEqual(['kicker', 'modified']);
  });
});

describe('errors', () => {
  const login = '<title>Log in</title><form><input name="user"><button>Log in</button></form>';

  it('fail the file, and keep the error as cause', async () => {
    const file = await processor.process(login).catch((error: unknown) => error);
    expect(file).toMatchObject({
      name: expect.any(String),
      fatal: true,
      ruleId: 'no-article',
      source: 'nutgraf',
    });
    expect((file as { cause?: unknown }).cause).toBeInstanceOf(ArticleParseError);
    expect(() => processor.processSync(login)).toThrow(/holds no article/);
  });

  it('of a publisher are told in the same way', () => {
    const publisher = definePublisher({ test: 'html', fields: { views: () => -1 } });
    const strict = unified()
      .use(rehypeParse)
      .use(nutgraf, { publishers: [publisher] });
    expect(() => strict.processSync(html)).toThrow(
      expect.objectContaining({
        fatal: true,
        ruleId: 'invalid-article',
        cause: expect.objectContaining({ issues: [expect.anything()] }),
      }),
    );
  });

  it('in the options are thrown before any page', () => {
    const wrong = unified().use(rehypeParse).use(nutgraf, { timeZone: 'Kyiv' });
    expect(() => wrong.freeze()).toThrow(
      expect.objectContaining({ name: 'ArticleParseError', message: expect.stringContaining('timeZone') }),
    );
  });
});
