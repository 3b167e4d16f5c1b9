/** An Article as a schema.org NewsArticle. */
import type { Article, Author, Image, Quote } from '../article.js';
import type {
  ImageJsonLd,
  InteractionCounterJsonLd,
  NewsArticleJsonLd,
  OrganizationJsonLd,
  PersonJsonLd,
  QuotationJsonLd,
  WebPageJsonLd,
} from './news-article.js';
import { readingText } from './plain.js';

/**
 * The article as schema.org JSON-LD. `articleBody` is lead and body as plain text; quotes are Quotations in
 * `hasPart`; an author is an Organization where it is the publisher or the dateline's agency, otherwise a Person;
 * related addresses stand in `mainEntityOfPage`, for schema.org knows `relatedLink` of web pages only.
 * To put it into a page, see {@link stringifyJsonLd}.
 */
export function toJsonLd(article: Article): NewsArticleJsonLd {
  const { url, publisher, views, quotes, image } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    ...present({
      url,
      mainEntityOfPage: pageOf(article),
      inLanguage: article.language,
      description: article.description,
      publisher: publisher === null ? null : organization(publisher),
      articleSection: article.section,
      author: filled(article.authors.map((author) => authorOf(author, article))),
      datePublished: article.published,
      dateModified: article.modified,
      dateline: article.dateline?.raw,
      image: image && imageOf(image),
      keywords: filled(article.tags),
      articleBody: readingText(article) || null,
      interactionStatistic: views === null ? null : readCounter(views),
      hasPart: filled(quotes.map(quotationOf)),
    }),
  };
}

/** JSON that may stand in a `<script type="application/ld+json">` element: no text in it can close the element. */
export function stringifyJsonLd(jsonLd: NewsArticleJsonLd): string {
  return JSON.stringify(jsonLd).replaceAll('<', '\\u003c');
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Only the entries that have a value. */
function present<T extends object>(entries: T): Present<T> {
  const kept = Object.entries(entries).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as Present<T>;
}

function filled<T>(list: readonly T[]): T[] | null {
  return list.length > 0 ? [...list] : null;
}

function organization(name: string): OrganizationJsonLd {
  return { '@type': 'Organization', name };
}

function pageOf({ url, relatedLinks }: Article): WebPageJsonLd | null {
  const addresses = relatedLinks.flatMap((related) => related.url ?? []);
  const page = present({ '@id': url, relatedLink: filled(addresses) });
  return Object.keys(page).length > 0 ? { '@type': 'WebPage', ...page } : null;
}

function authorOf(author: Author, { publisher, dateline }: Article): PersonJsonLd | OrganizationJsonLd {
  const bodies = [publisher, dateline?.agency].map((name) => name?.toLowerCase());
  const isBody = bodies.includes(author.name.toLowerCase());
  return { '@type': isBody ? 'Organization' : 'Person', name: author.name, ...present({ url: author.url }) };
}

function imageOf({ url, alt, caption, credit }: Image): ImageJsonLd {
  return { '@type': 'ImageObject', url, ...present({ description: alt, caption, creditText: credit }) };
}

function readCounter(views: number): InteractionCounterJsonLd {
  return {
    '@type': 'InteractionCounter',
    interactionType: { '@type': 'ReadAction' },
    userInteractionCount: views,
  };
}

function quotationOf({ text, speaker }: Quote): QuotationJsonLd {
  if (speaker === null) return { '@type': 'Quotation', text };
  const { name, role } = speaker;
  return {
    '@type': 'Quotation',
    text,
    spokenByCharacter: { '@type': 'Person', name, ...present({ description: role }) },
  };
}
