/** The names of the page's site, and how to take them off a title: "Headline - Site", "Site | Headline". */

import { once } from '../../common/once.js';
import { type JsonObject, textsOf, typesOf } from '../../page/json-ld.js';
import { firstMeta } from '../../page/metadata.js';
import type { Page } from '../../page/page.js';
import { hostOf } from '../../page/urls.js';
import { containsWords, similarityOfWords, wordsOf } from '../wording/similar.js';

const SITE_TYPES = new Set(['website', 'newsmediaorganization']);

/** Names of the site by which JSON-LD describes the whole of it, in document order. */
export function siteNodeNames(page: Page): string[] {
  return page.metadata.jsonLd
    .filter((node) => typesOf(node).some((type) => SITE_TYPES.has(type)))
    .flatMap((node) => textsOf(node.name));
}

/** Every name by which the page calls its site, its host among them; a handle comes without its @. */
export const siteNames = once((page: Page): readonly string[] => {
  const { meta, jsonLd } = page.metadata;
  const named = [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'twitter:site',
  ].flatMap((name) => meta.get(name) ?? []);
  const publishers = jsonLd.flatMap((node: JsonObject) => textsOf(node.publisher));
  const host = hostOfPage(page);
  const names = [
    ...named,
    ...publishers,
    ...siteNodeNames(page),
    ...(host ? [host, host.replace(/\.[a-z.]{2,6}$/, '')] : []),
  ];
  return [...new Set(names.map((name) => name.replace(/^@/, '').trim()).filter(Boolean))];
});

/** The page's host without www, lower case; null where no address tells it. */
function hostOfPage(page: Page): string | null {
  const { metadata, url } = page;
  const address = metadata.links.get('canonical')?.[0] ?? firstMeta(metadata, 'og:url') ?? url;
  return hostOf(address);
}

/** A site adds little to its name ("The Standard", "CBC News Canada"). */
const ADDED_WORDS = 3;

/** The words of each name. */
const wordsOfNames = once((names: readonly string[]) => names.map((name) => wordsOf(name)));

/** `known` are the words of the text, where somebody has read them already. */
export function isSiteName(text: string, names: readonly string[], known?: readonly string[]): boolean {
  if (text.length > 60) return false;
  const words = known ?? wordsOf(text);
  if (words.length === 0) return false;
  const squashed = words.join('');
  return wordsOfNames(names).some(
    (own) =>
      squashed === own.join('') ||
      similarityOfWords(words, own) > 0.6 ||
      (own.length > 0 && words.length <= own.length + ADDED_WORDS && containsWords(words, own)),
  );
}

const PARTED = /\s[|–—\-•·:»_]\s|\s?[|_]\s?/gu;

/**
 * "The Herald | News, sport and weather": the part that the host is called after, where a name has parts; else all of it.
 */
export function partOfHost(name: string, page: Page): string {
  const host = hostOfPage(page)
    ?.replace(/\.[a-z.]{2,6}$/, '')
    .replace(/-/g, '');
  const parts = name.split(/\s?[|｜]\s?/u).filter(Boolean);
  return (parts.length > 1 && parts.find((part) => wordsOf(part).join('') === host)) || name;
}

/** No title has more parts that are names of its site. */
const MOST_PARTS = 4;

/** Takes names of the site off the end, or one off the beginning, of a title. */
export function withoutSiteNames(title: string, names: readonly string[]): string {
  let text = title;
  for (let part = 0, cut = lastCut(text); cut && part < MOST_PARTS; part++, cut = lastCut(text)) {
    if (!isSiteName(text.slice(cut.end), names)) break;
    text = text.slice(0, cut.start).trim();
  }
  const [first] = text.matchAll(PARTED);
  if (first && first.index > 0 && isSiteName(text.slice(0, first.index), names))
    return text.slice(first.index + first[0].length).trim();
  return text;
}

/** What stands behind the last separator of a title; null where it has none. */
export function lastPart(title: string): string | null {
  const cut = lastCut(title);
  return (cut && title.slice(cut.end).trim()) || null;
}

function lastCut(text: string): { start: number; end: number } | null {
  const last = [...text.matchAll(PARTED)].at(-1);
  return last && last.index > 0 ? { start: last.index, end: last.index + last[0].length } : null;
}
