/** Which of a page's JSON-LD objects describes its story. */
import { greatest } from '../../numbers/greatest.js';
import { type JsonObject, textsOf, typesOf, urlsOf } from '../../page/json-ld.js';
import { firstMeta } from '../../page/metadata.js';
import type { Page } from '../../page/page.js';
import { withoutQuery } from '../../page/urls.js';
import {
  type Bag,
  bagOf,
  COMPARED,
  comparedWords,
  containmentOfBag,
  similarityOfBags,
  wordsOf,
} from '../wording/similar.js';

/** schema.org Article and its subtypes, and what news sites use in their place. */
const ARTICLE_TYPES: ReadonlySet<string> = new Set(
  `article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle reviewnewsarticle
   askpublicnewsarticle advertisercontentarticle satiricalarticle blogposting liveblogposting report scholarlyarticle
   techarticle socialmediaposting review medicalscholarlyarticle`.split(/\s+/),
);

/** Below this an object's headline is that of another story. */
const SAME_STORY = 0.35;

/** The object of the story under `headline` (as the page shows it), or null. */
export function findArticleNode(page: Page, headline: string | null): JsonObject | null {
  const addresses = pageAddresses(page);
  const titles = [headline, firstMeta(page.metadata, 'og:title', 'twitter:title'), page.metadata.title]
    .filter((title) => title !== null)
    .map(readText);
  let best: JsonObject | null = null;
  let most = 0;
  for (const node of page.metadata.jsonLd) {
    if (!typesOf(node).some((type) => ARTICLE_TYPES.has(type))) continue;
    const score = scoreNode(node, titles, addresses);
    if (score > most) {
      best = node;
      most = score;
    }
  }
  return best;
}

/** A text as it is compared: its beginning, and the whole. */
interface ReadText {
  readonly beginning: Bag;
  readonly whole: Bag;
}

function readText(text: string): ReadText {
  const beginning = bagOf(comparedWords(text));
  return { beginning, whole: text.length <= COMPARED ? beginning : bagOf(wordsOf(text)) };
}

function likenessTo(titles: readonly ReadText[], name: ReadText): number {
  return titles.reduce(
    (most, title) =>
      Math.max(
        most,
        similarityOfBags(name.beginning, title.beginning),
        containmentOfBag(name.whole, title.whole) * 0.9,
      ),
    0,
  );
}

function scoreNode(node: JsonObject, titles: readonly ReadText[], addresses: ReadonlySet<string>): number {
  const names = [...textsOf(node.headline), ...textsOf(node.name), ...textsOf(node.alternativeHeadline)];
  const likeness = greatest(names, (name) => likenessTo(titles, readText(name)));
  const here = urlsOf(node.url)
    .concat(urlsOf(node.mainEntityOfPage), urlsOf(node['@id']))
    .some((url) => addresses.has(addressKey(url)));
  if (names.length > 0 && titles.length > 0 && likeness < SAME_STORY && !(here && likeness > 0.1)) return 0;
  return 0.1 + likeness + (here ? 0.5 : 0) + Math.min(Object.keys(node).length, 20) / 100;
}

function pageAddresses(page: Page): ReadonlySet<string> {
  const canonical = page.metadata.links.get('canonical') ?? [];
  const ogUrl = page.metadata.meta.get('og:url') ?? [];
  return new Set([...canonical, ...ogUrl, ...(page.url ? [page.url] : [])].map(addressKey));
}

/** Longer than any address that a page gives itself. */
const LONGEST_ADDRESS = 2000;

/** An address without scheme, www, query, fragment and closing slash: what remains tells pages apart. */
function addressKey(url: string): string {
  const path = withoutQuery(url.slice(0, LONGEST_ADDRESS).trim()).replace(/^https?:\/\/(?:www\.)?/i, '');
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
