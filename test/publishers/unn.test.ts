/** The profile that ships as the example, on the story that the project was founded on: with it and without it. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { readStory } from '../../src/parse-article.js';
import { unn } from '../../src/publishers/index.js';
import { fixtureArticle, fixtureText } from '../support/fixtures.js';

const html = fixtureText('istanbul-talks', 'page.html');
const text = fixtureText('istanbul-talks', 'page.txt');
const publishers = [unn];

describe('the profile of UNN', () => {
  it('reads the story as the general rules do, and as it is', () => {
    const article = fixtureArticle('istanbul-talks', 'article.json');
    expect(parseArticle(html)).toEqual(article);
    expect(parseArticle(html, { publishers })).toEqual(article);
  });

  it.each([
    ['headline', 'h1.single-news_title'],
    ['lead', '.single-news_lead'],
    ['dateline', '.single-news_place'],
    ['views', '.single-news_views'],
    ['authors', '.single-news_author .author-card_name'],
    ['body', '.single-news_body'],
    ['relatedLinks', '.single-news_body .card_inline'],
    ['tags', '.single-news_tags a'],
  ] as const)('gives %s by %s', (field, selector) => {
    const reading = readStory(html, { publishers });
    expect(reading.rules[field][0]?.name).toBe(`publisher UNN: selector ${selector}`);
    expect(reading.rules[field][0]?.read(reading)).toEqual(
      fixtureArticle('istanbul-talks', 'article.json')[field],
    );
  });

  it('holds where the names of classes are all that tells', () => {
    const bare = html
      .replace(/<script[\s\S]*?<\/script>|<meta (?:name|property)="(?!og:site_name)[^>]*>/g, '')
      .replaceAll('<h1 class', '<div class')
      .replaceAll('</h1>', '</div>');
    const { headline, authors, views, dateline } = fixtureArticle('istanbul-talks', 'article.json');
    expect(parseArticle(bare, { publishers })).toMatchObject({ headline, authors, views, dateline });
  });

  it('leaves plain text to the general rules, and dates to Kyiv', () => {
    const url = 'https://unn.ua/en/news/third-round';
    const article = fixtureArticle('istanbul-talks', 'article.text.json');
    expect(parseArticle(text, { publishers, url })).toEqual({ ...article, url });
    const dated = html.replaceAll('"datePublished": "2025-07-23"', '"datePublished": "2025-07-23T09:05"');
    expect(parseArticle(dated, { publishers }).published).toBe('2025-07-23T09:05+03:00');
  });
});
