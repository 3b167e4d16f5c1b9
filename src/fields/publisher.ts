import { isObject, textsOf, valuesOf } from '../page/json-ld.js';
import { firstMeta } from '../page/metadata.js';
import { isSiteName, lastPart, partOfHost, siteNames, siteNodeNames } from '../roles/headline/site-names.js';
import { containment, sameText } from '../roles/wording/similar.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';
import { cleanText } from './text.js';

export const publisherRules: readonly Rule<string>[] = [
  {
    name: 'og:site_name',
    read: ({ page }) => {
      const name = siteName(firstMeta(page.metadata, 'og:site_name'));
      // Some templates put the title of the page there, with the site's name as one part of it.
      const title = firstMeta(page.metadata, 'og:title') ?? page.metadata.title ?? '';
      const isTitle = name !== null && lastPart(name) !== null && sameText(name, title);
      return name && !isTitle ? partOfHost(name, page) : null;
    },
  },
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
  { name: 'name behind the headline in the title element', read: titledName },
];

/** "Headline - The Site": the last part, where the page's logo, its rights line or its host have that name too. */
function titledName({ page, roles }: Reading): string | null {
  const title = cleanText(page.metadata.title);
  const part = title && title.length < LONGEST_TITLE ? lastPart(title) : null;
  if (!part || containment(part, roles.headline?.text ?? '') === 1) return null;
  const confirmed =
    isSiteName(part, siteNames(page)) ||
    page.blocks.some((block) => block.kind === 'image' && sameText(block.alt ?? '', part)) ||
    page.blocks.slice(-FOOTER_BLOCKS).some((block) => block.kind === 'text' && isRightsOf(block.text, part));
  return confirmed ? siteName(part) : null;
}

const LONGEST_TITLE = 500;
const FOOTER_BLOCKS = 40;

function isRightsOf(line: string, name: string): boolean {
  return line.length < 500 && /©|\(c\)|copyright/i.test(line) && line.includes(name);
}

/** Every name by which the page calls its site; for telling the site's name from headline and authors. */
export function publisherNames(reading: Reading): readonly string[] {
  return siteNames(reading.page);
}

/** The name of a site without what cannot be part of it; null where nothing is left. */
export function siteName(name: string | null | undefined): string | null {
  const text = cleanText(name);
  return text && text.length <= 100 && !/^https?:/i.test(text) ? text : null;
}
