/** When the story was published and changed. */

import { withTimeZone } from '../dates/compare.js';
import { normalizeDate } from '../dates/normalize.js';
import { findDates } from '../dates/parse-date.js';
import { textsOf as jsonTexts } from '../page/json-ld.js';
import type { Metadata } from '../page/metadata.js';
import type { TextBlock } from '../page/page.js';
import { type Reading, textsOf } from './reading.js';
import type { Rule } from './rule.js';

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
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
  'dc.date.issued',
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
  'last-modified',
  'lastmod',
];

export const publishedRules: readonly Rule<string>[] = [
  {
    name: 'JSON-LD datePublished',
    read: (reading) => fromData(reading, jsonTexts(reading.node?.datePublished)),
  },
  {
    name: 'meta publication date',
    read: (reading) => fromData(reading, metaValues(reading.page.metadata, PUBLISHED_META)),
  },
  {
    name: 'microdata datePublished',
    read: (reading) => fromData(reading, marked(reading.page.metadata, 'datepublished')),
  },
  {
    name: 'time element by the headline',
    read: (reading) => fromData(reading, timesOf(textsOf(reading, 'byline'))),
  },
  {
    name: 'date in the byline',
    read: (reading) =>
      fromText(
        reading,
        textsOf(reading, 'byline').filter((block) => !isModified(reading, block)),
      ),
  },
  {
    name: 'JSON-LD dateCreated',
    read: (reading) => fromData(reading, jsonTexts(reading.node?.dateCreated ?? reading.node?.uploadDate)),
  },
  {
    name: 'date in the address',
    read: ({ page }) => fromAddress(page.metadata.links.get('canonical')?.[0] ?? page.url),
  },
  { name: 'date over the story', read: (reading) => fromText(reading, aboveStory(reading)) },
];

export const modifiedRules: readonly Rule<string>[] = [
  {
    name: 'JSON-LD dateModified',
    read: (reading) => fromData(reading, jsonTexts(reading.node?.dateModified)),
  },
  {
    name: 'meta modification date',
    read: (reading) => fromData(reading, metaValues(reading.page.metadata, MODIFIED_META)),
  },
  {
    name: 'microdata dateModified',
    read: (reading) => fromData(reading, marked(reading.page.metadata, 'datemodified')),
  },
  {
    name: 'line that says updated',
    read: (reading) =>
      fromText(
        reading,
        textsOf(reading, 'byline').filter((block) => isModified(reading, block)),
      ),
  },
];

function fromData(reading: Reading, values: readonly string[]): string | null {
  for (const value of values) {
    const date = normalizeDate(value);
    if (date) return inZone(reading, date);
  }
  return null;
}

function fromText(reading: Reading, blocks: readonly TextBlock[]): string | null {
  for (const block of blocks) {
    const date = findDates(block.text, reading.language).find(({ precision }) => precision !== 'month');
    if (date) return inZone(reading, date.iso);
  }
  return null;
}

function inZone({ options }: Reading, date: string): string {
  return options.timeZone ? withTimeZone(date, options.timeZone) : date;
}

function metaValues(metadata: Metadata, names: readonly string[]): string[] {
  return names.flatMap((name) => metadata.meta.get(name) ?? []);
}

function marked(metadata: Metadata, name: string): string[] {
  return metadata.properties.filter((property) => property.name === name).map((property) => property.value);
}

function timesOf(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap((block) => block.spans.flatMap((span) => (span.datetime ? [span.datetime] : [])));
}

function isModified({ lexicon }: Reading, block: TextBlock): boolean {
  return lexicon.modified.startOf(block.text) > 0;
}

/** Most sites put the day into their addresses: /2025/07/23/ or /20250723. */
function fromAddress(url: string | null | undefined): string | null {
  const path = url?.replace(/^https?:\/\/[^/]*/i, '') ?? '';
  const found = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/.exec(path);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

/** The last resort on any page: the date in its header, which is that of the day it was made or fetched. */
function aboveStory({ page, roles }: Reading): TextBlock[] {
  const end = roles.headline?.index ?? roles.story?.first ?? 0;
  return page.blocks
    .slice(0, end)
    .filter((block): block is TextBlock => block.kind === 'text' && block.text.length < 120);
}
