/** The titles that the page's metadata gives its story. */
import { textsOf } from '../../page/json-ld.js';
import { once } from '../../page/once.js';
import type { Page } from '../../page/page.js';
import { similarity } from '../wording/similar.js';
import { findArticleNode } from './article-node.js';
import { siteNames, withoutSiteNames } from './site-names.js';

const TITLE_META = [
  'og:title',
  'twitter:title',
  'headline',
  'dc.title',
  'parsely-title',
  'sailthru.title',
] as const;

/** Without the site's names, each once; the visible headline resembles at least one. */
export const metadataTitles = once((page: Page): readonly string[] => {
  const { metadata } = page;
  const node = findArticleNode(page, null);
  const all = [
    ...TITLE_META.flatMap((name) => metadata.meta.get(name) ?? []),
    ...textsOf(node?.headline),
    ...(metadata.title ? [metadata.title] : []),
  ];
  const names = siteNames(page);
  return [...new Set(all.slice(0, 20).map((title) => withoutSiteNames(title, names)))].filter(Boolean);
});

/** How alike headline and title are, 0 to 1. A title may say more than the headline: a section, a site's name unknown so far. */
export function titleSimilarity(headline: string, title: string): number {
  const whole = similarity(headline, title);
  const parts = title.slice(0, 400).split(/\s[|–—\-•·:»]\s|\s?[|_]\s?/u);
  return Math.max(whole, ...parts.map((part) => similarity(headline, part) * 0.98));
}
