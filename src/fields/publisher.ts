import { isObject, textsOf, valuesOf } from '../page/json-ld.js';
import { firstMeta } from '../page/metadata.js';
import { siteNames, siteNodeNames } from '../roles/site-names.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';
import { cleanText } from './text.js';

export const publisherRules: readonly Rule<string>[] = [
  { name: 'og:site_name', read: ({ page }) => siteName(firstMeta(page.metadata, 'og:site_name')) },
  {
    name: 'JSON-LD publisher',
    read: ({ node }) =>
      siteName(
        valuesOf(node?.publisher).flatMap((value) =>
          isObject(value) || typeof value === 'string' ? textsOf(value) : [],
        )[0],
      ),
  },
  { name: 'JSON-LD site', read: ({ page }) => siteName(siteNodeNames(page)[0]) },
  {
    name: 'application-name',
    read: ({ page }) =>
      siteName(
        firstMeta(
          page.metadata,
          'application-name',
          'apple-mobile-web-app-title',
          'dc.publisher',
          'twitter:app:name:iphone',
        ),
      ),
  },
];

/** Every name by which the page calls its site; for telling the site's name from headline and authors. */
export function publisherNames(reading: Reading): string[] {
  return siteNames(reading.page);
}

function siteName(name: string | null | undefined): string | null {
  const text = cleanText(name);
  return text && text.length <= 100 && !/^https?:/i.test(text) ? text : null;
}
