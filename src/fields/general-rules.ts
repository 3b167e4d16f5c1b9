/** The rules of every field, for any page. */
import { authorRules } from './authors.js';
import { bodyRules } from './body.js';
import { datelineRules } from './dateline.js';
import { modifiedRules } from './dates/modified.js';
import { publishedRules } from './dates/published.js';
import { headlineRules } from './headline.js';
import { imageRules } from './image.js';
import { kickerRules } from './kicker.js';
import { publisherRules } from './publisher.js';
import { quoteRules } from './quotes.js';
import { relatedLinkRules } from './related-links.js';
import type { FieldRules } from './rule.js';
import { sectionRules } from './section.js';
import { descriptionRules, leadRules, urlRules } from './simple.js';
import { tagRules } from './tags.js';
import { viewsRules } from './views.js';

export const generalRules: FieldRules = {
  url: urlRules,
  publisher: publisherRules,
  section: sectionRules,
  kicker: kickerRules,
  headline: headlineRules,
  lead: leadRules,
  description: descriptionRules,
  dateline: datelineRules,
  authors: authorRules,
  published: publishedRules,
  modified: modifiedRules,
  views: viewsRules,
  image: imageRules,
  body: bodyRules,
  quotes: quoteRules,
  relatedLinks: relatedLinkRules,
  tags: tagRules,
};
