/** The titles that the page's metadata gives its story. */

import { once } from '../../common/once.js';
import { textsOf } from '../../page/json-ld.js';
import type { Page } from '../../page/page.js';
import { type Bag, bagOf, comparedWords, similarityOfBags } from '../wording/similar.js';
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

/** What a title says as a whole, and what each of its parts does, as words. */
interface ReadTitle {
  readonly whole: Bag;
  readonly parts: readonly Bag[];
}

/**
 * How alike a text, given as its `comparedWords`, is to the title that it is most like, 0 to 1. A title may say more than the headline: a section, a
 * site's name unknown so far.
 */
export function resemblanceTo(titles: readonly string[]): (words: readonly string[]) => number {
  const read = titles.map(readTitle);
  return (words) => {
    const bag = bagOf(words);
    return read.reduce((most, title) => Math.max(most, likeness(bag, title)), 0);
  };
}

function readTitle(title: string): ReadTitle {
  const parts = title.slice(0, 400).split(/\s[|–—\-•·:»]\s|\s?[|_]\s?/u);
  // A title in one part is told by the whole.
  const told = parts.length > 1 ? parts : [];
  return { whole: bagOf(comparedWords(title)), parts: told.map((part) => bagOf(comparedWords(part))) };
}

function likeness(words: Bag, { whole, parts }: ReadTitle): number {
  return parts.reduce(
    (most, part) => Math.max(most, similarityOfBags(words, part) * 0.98),
    similarityOfBags(words, whole),
  );
}
