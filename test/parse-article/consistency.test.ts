/** The same page gives the same Article, whatever form it comes in and how often it is read. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { articleSchema, parseArticle } from '../../src/index.js';
import { fixtureBytes, fixtureText } from '../support/fixtures.js';
import { deepFreeze } from '../support/hast-arbitrary.js';

/** Fixtures in UTF-8: as strings they are what their bytes are. */
const STORIES = [
  'istanbul-talks',
  'uk-energy',
  'de-bahn',
  'es-sequia',
  'ar-port',
  'fr-interview',
  'wrong-json-ld',
];

const treeOf = (html: string): Root => unified().use(rehypeParse).parse(html);

describe.each(STORIES)('%s', (story) => {
  const html = fixtureText(story, 'page.html');
  const article = parseArticle(html);

  it('string, bytes and tree give the same Article', () => {
    expect(parseArticle(fixtureBytes(story, 'page.html'))).toEqual(article);
    expect(parseArticle(treeOf(html))).toEqual(article);
  });

  it('gives the same Article again', () => expect(parseArticle(html)).toEqual(article));

  it('leaves the tree as it is', () => {
    const tree = deepFreeze(treeOf(html));
    expect(parseArticle(tree)).toEqual(article);
    expect(tree).toEqual(treeOf(html));
  });

  it('leaves the bytes as they are', () => {
    const bytes = fixtureBytes(story, 'page.html');
    parseArticle(bytes);
    expect(bytes).toEqual(fixtureBytes(story, 'page.html'));
  });

  it('gives an Article that holds nothing of the input, and is valid', () => {
    expect(articleSchema.parse(article)).toEqual(article);
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  it('does not depend on what was read before', () => {
    for (const other of STORIES) parseArticle(fixtureText(other, 'page.html'));
    expect(parseArticle(html)).toEqual(article);
  });
});

describe('forms of one page', () => {
  const html = fixtureText('istanbul-talks', 'page.html');
  const article = parseArticle(html);

  it.each([
    ['a byte order mark', `\ufeff${html}`],
    ['white space before it', `\n \n${html}`],
    ['CRLF', html.replaceAll('\n', '\r\n')],
    [
      'upper-case tags',
      html.replace(/<\/?(?:p|h1|h2|div|article|blockquote)\b/g, (tag) => tag.toUpperCase()),
    ],
    ['paragraphs without closing tags', html.replaceAll('</p>', '')],
    ['no line breaks between tags', html.replace(/>[^\S\n]*\n\s*</g, '><')],
    ['comments between tags', html.replace(/<p>/g, '<!-- p --><p><!-- start -->')],
    [
      'no style or other script',
      html.replace(/<style>[^<]*<\/style>/g, '').replace(/<script src[^>]*><\/script>/g, ''),
    ],
  ])('%s', (_name, form) => {
    expect(form).not.toBe(html);
    expect(parseArticle(form)).toEqual(article);
  });

  it('UTF-16 bytes', () => {
    const utf16 = new Uint8Array(
      new Uint16Array([...`\ufeff${html}`].map((char) => char.charCodeAt(0))).buffer,
    );
    expect(parseArticle(utf16)).toEqual(article);
  });

  it('a part of larger bytes', () => {
    const bytes = new TextEncoder().encode(`${'x'.repeat(100)}${html}`);
    expect(parseArticle(bytes.subarray(100))).toEqual(article);
  });

  it('text with CRLF', () => {
    const text = fixtureText('istanbul-talks', 'page.txt');
    expect(parseArticle(text.replaceAll('\n', '\r\n'))).toEqual(parseArticle(text));
  });
});
