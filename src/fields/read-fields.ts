/** Every field of the Article, each by its own rules. */
import type { Article } from '../article.js';
import type { Reading } from './reading.js';
import { fieldOf } from './rule.js';

export function readFields(reading: Reading): Article {
  return {
    url: fieldOf(reading, 'url'),
    language: reading.language,
    publisher: fieldOf(reading, 'publisher'),
    section: fieldOf(reading, 'section'),
    kicker: fieldOf(reading, 'kicker'),
    headline: fieldOf(reading, 'headline') ?? '',
    lead: fieldOf(reading, 'lead'),
    description: fieldOf(reading, 'description'),
    dateline: fieldOf(reading, 'dateline'),
    authors: fieldOf(reading, 'authors') ?? [],
    published: fieldOf(reading, 'published'),
    modified: fieldOf(reading, 'modified'),
    views: fieldOf(reading, 'views'),
    image: fieldOf(reading, 'image'),
    body: fieldOf(reading, 'body') ?? [],
    quotes: fieldOf(reading, 'quotes') ?? [],
    relatedLinks: fieldOf(reading, 'relatedLinks') ?? [],
    tags: fieldOf(reading, 'tags') ?? [],
  };
}
