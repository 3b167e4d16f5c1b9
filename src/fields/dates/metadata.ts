/** What the page says for machines of when the story was published and changed. */
import { normalizeDate } from '../../dates/normalize.js';
import { textsOf as jsonTexts, typesOf } from '../../page/json-ld.js';
import type { Metadata } from '../../page/metadata.js';
import type { Reading } from '../reading.js';
import type { Rule } from '../rule.js';
import { inZone } from './zone.js';

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'article:publish_date',
  'article:pubdate',
  'og:pubdate',
  'bt:pubdate',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish-date',
  'publishdate',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub_date',
  'publish_date',
  'published_date',
  'published',
  'firstpublished',
  'dc.date.issued',
  'dc.date.published',
  'dc.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_date',
  'release_date',
  'created',
  'date',
];

const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'article:modified',
  'dc.date.modified',
  'dcterms.date.modified',
  'last-modified',
  'last_modified',
  'sailthru.modified',
  'lastmod',
];

/** Content systems write either date in the same places, in this order of trust. */
function rulesOf(
  key: 'datePublished' | 'dateModified',
  metaName: string,
  metaNames: readonly string[],
): readonly Rule<string>[] {
  return [
    { name: `JSON-LD ${key}`, read: (reading) => fromData(reading, jsonTexts(reading.node?.[key])) },
    { name: metaName, read: (reading) => fromData(reading, metaValues(reading.page.metadata, metaNames)) },
    {
      name: `microdata ${key}`,
      read: (reading) => fromData(reading, marked(reading.page.metadata, key.toLowerCase())),
    },
    { name: `JSON-LD ${key} of the web page`, read: (reading) => fromData(reading, ofWebPage(reading, key)) },
  ];
}

export const publishedData = rulesOf('datePublished', 'meta publication date', PUBLISHED_META);
export const modifiedData = rulesOf('dateModified', 'meta modification date', MODIFIED_META);

export function fromData(reading: Reading, values: readonly string[]): string | null {
  for (const value of values) {
    const date = normalizeDate(value);
    if (date) return inZone(reading, date);
  }
  return null;
}

function metaValues(metadata: Metadata, names: readonly string[]): string[] {
  return names.flatMap((name) => metadata.meta.get(name) ?? []);
}

function marked(metadata: Metadata, name: string): string[] {
  return metadata.properties.filter((property) => property.name === name).map((property) => property.value);
}

/** Content systems describe the page besides the story; of other pages they say nothing more than a link. */
function ofWebPage({ page }: Reading, key: 'datePublished' | 'dateModified'): string[] {
  const pages = page.metadata.jsonLd.filter((node) => typesOf(node).some((type) => WEB_PAGES.has(type)));
  return pages.length === 1 ? jsonTexts(pages[0]?.[key]) : [];
}

const WEB_PAGES: ReadonlySet<string> = new Set(['webpage', 'itempage', 'medicalwebpage']);
