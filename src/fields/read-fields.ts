/** Every field of the Article, each by its own rules. */
import type { Article } from '../article.js';
import { authorRules } from './authors.js';
import { readBody } from './body.js';
import { datelineRules } from './dateline.js';
import { modifiedRules, publishedRules } from './dates.js';
import { readHeadline } from './headline.js';
import { imageRules } from './image.js';
import { kickerRules } from './kicker.js';
import { publisherRules } from './publisher.js';
import { readQuotes } from './quotes.js';
import type { Reading } from './reading.js';
import { readRelatedLinks } from './related-links.js';
import { firstValue } from './rule.js';
import { sectionRules } from './section.js';
import { descriptionRules, leadRules, urlRules } from './simple.js';
import { tagRules } from './tags.js';
import { viewsRules } from './views.js';

export function readFields(reading: Reading): Article {
  const headline = readHeadline(reading) ?? '';
  const lead = firstValue(leadRules, reading);
  const image = firstValue(imageRules, reading);
  const body = readBody(reading, image).map(({ block }) => block);
  const tags = firstValue(tagRules, reading) ?? [];
  return {
    url: firstValue(urlRules, reading),
    language: reading.language,
    publisher: firstValue(publisherRules, reading),
    section: firstValue(sectionRules, reading),
    kicker: firstValue(kickerRules, reading),
    headline,
    lead,
    description: firstValue(descriptionRules, reading),
    dateline: firstValue(datelineRules, reading),
    authors: firstValue(authorRules, reading) ?? [],
    published: firstValue(publishedRules, reading),
    modified: firstValue(modifiedRules, reading),
    views: firstValue(viewsRules, reading),
    image,
    body,
    quotes: readQuotes(reading, headline, lead, body, tags),
    relatedLinks: readRelatedLinks(reading),
    tags,
  };
}
