/** `expect(page).toParseTo(…)`, registered as a user would. How it looks in a real run: test/package/testing.test.ts. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { ArticleParseError } from '../../src/errors.js';
import { istanbulTalks } from '../../src/testing/index.js';
import '../../src/testing/vitest.js';

const { html, text, options, article, textArticle } = istanbulTalks();

describe('toParseTo', () => {
  it.each([
    ['a string', html],
    ['bytes', new TextEncoder().encode(html)],
    ['a tree', unified().use(rehypeParse).parse(html) as Root],
    ['an Article', article],
  ])('takes %s', (_name, page) => {
    expect(page).toParseTo(article, options);
    expect(page).toParseTo({ headline: article.headline });
    expect(page).not.toParseTo({ headline: 'Another story' });
    expect(() => expect(page).toParseTo({ headline: 'Another story' })).toThrow(
      `1 field differs.\n\nheadline\n  expected: 'Another story'\n  got:      '${article.headline}'`,
    );
  });

  it('takes plain text and options', () => {
    expect(text).toParseTo(textArticle);
    expect(text).toParseTo({ url: 'https://news.example/1' }, { url: 'https://news.example/1' });
  });

  it('says what it was that .not did not want', () => {
    expect(() => expect(html).not.toParseTo({ headline: article.headline, views: 12482 })).toThrow(
      'expected not to have: headline, views.',
    );
  });

  it('waits for a promise', async () => {
    await expect(Promise.resolve(html)).resolves.toParseTo({ views: 12482 });
    await expect(expect(Promise.resolve(html)).resolves.toParseTo({ views: 1 })).rejects.toThrow('views');
  });

  it('lets the parser say why it read nothing, with .not too', () => {
    expect(() => expect('').toParseTo({ headline: 'x' })).toThrow(ArticleParseError);
    expect(() => expect('').not.toParseTo({ headline: 'x' })).toThrow(/The input is empty/);
  });

  it('refuses to expect a field that there is not, with .not too', () => {
    const misspelt = { view: 12482 } as object;
    const message = 'The Article has no field view. Did you mean views?';
    expect(() => expect(html).toParseTo(misspelt)).toThrow(message);
    expect(() => expect(html).not.toParseTo(misspelt)).toThrow(message);
    expect(() => expect(html).toParseTo({ colour: 1 } as object)).toThrow(/no field colour\.$/);
  });

  it('refuses to expect nothing', () => {
    expect(() => expect(html).toParseTo({})).toThrow('Nothing is expected');
    expect(() => expect(html).not.toParseTo({})).toThrow('Nothing is expected');
  });
});
