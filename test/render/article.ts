import type { Article } from '../../src/article.js';

/** An Article that says nothing but its headline, with what a test adds. */
export function article(fields: Partial<Article> = {}): Article {
  return {
    url: null,
    language: null,
    publisher: null,
    section: null,
    kicker: null,
    headline: 'Ferry talks resume',
    lead: null,
    description: null,
    dateline: null,
    authors: [],
    published: null,
    modified: null,
    views: null,
    image: null,
    body: [],
    quotes: [],
    relatedLinks: [],
    tags: [],
    ...fields,
  };
}
