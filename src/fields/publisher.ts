import { isObject, textsOf, typesOf, valuesOf } from '../page/json-ld.js';
import { firstMeta } from '../page/metadata.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';
import { cleanText } from './text.js';

const SITE_TYPES = new Set(['website', 'newsmediaorganization']);

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
  { name: 'JSON-LD site', read: ({ page }) => siteName(siteNodes(page.metadata.jsonLd)[0]) },
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
  const { page, node } = reading;
  const { meta } = page.metadata;
  const named = [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'twitter:site',
  ].flatMap((name) => meta.get(name) ?? []);
  const host = hostOf(page.metadata.links.get('canonical')?.[0] ?? meta.get('og:url')?.[0] ?? page.url);
  const names = [
    ...named,
    ...textsOf(node?.publisher),
    ...siteNodes(page.metadata.jsonLd),
    ...(host ? [host, host.replace(/\.[a-z.]{2,6}$/, '')] : []),
  ];
  return [...new Set(names.map((name) => name.replace(/^@/, '').trim()).filter(Boolean))];
}

function siteNodes(nodes: Reading['page']['metadata']['jsonLd']): string[] {
  return nodes
    .filter((node) => typesOf(node).some((type) => SITE_TYPES.has(type)))
    .flatMap((node) => textsOf(node.name));
}

function siteName(name: string | null | undefined): string | null {
  const text = cleanText(name);
  return text && text.length <= 100 && !/^https?:/i.test(text) ? text : null;
}

function hostOf(url: string | null | undefined): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1];
  return host?.toLowerCase() ?? null;
}
