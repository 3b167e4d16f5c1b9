/** The titles that the page's metadata gives its story. */
import { textsOf } from '../../page/json-ld.js';
import { once } from '../../page/once.js';
import type { Page } from '../../page/page.js';
import { comparedWords, similarityOfWords } from '../wording/similar.js';
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
  readonly whole: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

/**
 * How alike a text is to the title that it is most like, 0 to 1. A title may say more than the headline: a section, a
 * site's name unknown so far.
 */
export function resemblanceTo(titles: readonly string[]): (text: string) => number {
  const read = titles.map(readTitle);
  return (text) => {
    const words = comparedWords(text);
    return Math.max(0, ...read.map((title) => likeness(words, title)));
  };
}

function readTitle(title: string): ReadTitle {
  const parts = title.slice(0, 400).split(/\s[|–—\-•·:»]\s|\s?[|_]\s?/u);
  return { whole: comparedWords(title), parts: parts.map(comparedWords) };
}

function likeness(words: readonly string[], { whole, parts }: ReadTitle): number {
  return Math.max(
    similarityOfWords(words, whole),
    ...parts.map((part) => similarityOfWords(words, part) * 0.98),
  );
}
