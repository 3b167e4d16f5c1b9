/** Fields that are a single text or address. */
import { textsOf as jsonTexts, urlsOf } from '../page/json-ld.js';
import { firstMeta } from '../page/metadata.js';
import { webUrl } from '../page/urls.js';
import { textsOf } from './reading.js';
import type { Rule } from './rule.js';
import { cleanText } from './text.js';

export const urlRules: readonly Rule<string>[] = [
  { name: 'link canonical', read: ({ page }) => webUrl(page.metadata.links.get('canonical')?.[0], page.url) },
  { name: 'og:url', read: ({ page }) => webUrl(firstMeta(page.metadata, 'og:url', 'twitter:url'), page.url) },
  {
    name: 'JSON-LD url',
    read: ({ page, node }) => webUrl(urlsOf(node?.url)[0] ?? urlsOf(node?.mainEntityOfPage)[0], page.url),
  },
  { name: 'url option', read: ({ page }) => page.url },
];

export const leadRules: readonly Rule<string>[] = [
  {
    name: 'lead blocks',
    read: (reading) =>
      textsOf(reading, 'lead')
        .map((block) => block.text)
        .join(' ') || null,
  },
];

export const descriptionRules: readonly Rule<string>[] = [
  { name: 'meta description', read: ({ page }) => cleanText(firstMeta(page.metadata, 'description')) },
  {
    name: 'og:description',
    read: ({ page }) =>
      cleanText(firstMeta(page.metadata, 'og:description', 'twitter:description', 'dc.description')),
  },
  { name: 'JSON-LD description', read: ({ node }) => cleanText(jsonTexts(node?.description)[0]) },
];
