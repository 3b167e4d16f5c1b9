/** What is timed on the same strings: the bare HTML parser, the reference parser, parseArticle, and its peers. */
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parse } from 'parse5';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { parseArticle } from '../../src/index.js';
import { openDocument } from '../parsers/document.js';

export interface Subject {
  readonly name: string;
  readonly run: (html: string, url: string | null) => unknown;
}

const rehype = unified().use(rehypeParse).freeze();

/** The first is what the others are measured against. */
export const subjects: readonly Subject[] = [
  { name: 'parse5', run: (html) => parse(html) },
  { name: 'rehype-parse', run: (html) => rehype.parse(html) },
  { name: 'parseArticle', run: (html, url) => parseArticle(html, url === null ? {} : { url }) },
];

export const peers: readonly Subject[] = [
  { name: 'Readability on linkedom', run: (html, url) => new Readability(openDocument(html, url)).parse() },
  { name: 'article-extractor', run: (html, url) => extractFromHtml(html, url ?? undefined) },
  {
    name: 'Defuddle on linkedom',
    run: (html, url) => Defuddle(openDocument(html, url), url ?? undefined, { useAsync: false }),
  },
];
