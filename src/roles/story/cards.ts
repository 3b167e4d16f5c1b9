/** Lists of teasers: what stands in them is running text of other stories. */
import { once } from '../../common/once.js';
import type { Container, Page, TextBlock } from '../../page/page.js';
import { hostOf } from '../../page/urls.js';
import { prefixSums, type StoryPlace } from './find-story.js';
import { weightOf } from './prose.js';

/** Fewer cards than this make no list. */
const FEWEST = 3;
/** A teaser has a title, a picture's text, a few lines of summary, a date. */
const MOST_BLOCKS = 9;
const MOST_TEXT = 700;
/** The same link may stand in the card twice. */
const MOST_TITLES = 2;

/** By index of the container: whether it is a card in a list of cards, or stands in one. */
export function findCards(page: Page, headline: number | null): readonly boolean[] {
  const isSibling = siblingTest(page);
  const looks = page.containers.map((container) => looksLikeCard(page, container, headline, isSibling));
  const alike = new Map<string, number>();
  for (const container of page.containers) {
    if (looks[container.index]) alike.set(keyOf(container), (alike.get(keyOf(container)) ?? 0) + 1);
  }
  const cards: boolean[] = [];
  for (const container of page.containers) {
    const own = Boolean(looks[container.index]) && (alike.get(keyOf(container)) ?? 0) >= FEWEST;
    cards.push(own || (container.parent !== null && Boolean(cards[container.parent.index])));
  }
  return cards;
}

/** Of the running text between the story's ends: a few teasers between its paragraphs have less. */
const MUCH = 0.15;

/**
 * The cards but for those of lists that the story's own paragraphs stand before and behind, and that hold much of its
 * text: what is told item by item (places to visit, products, steps), each with a link in its title, is the story.
 * `text[i]` is how much running text block i is, in cards too.
 */
export function withoutStoryCards(
  page: Page,
  cards: readonly boolean[],
  text: readonly number[],
  { container, first, last }: StoryPlace,
): readonly boolean[] {
  const before = prefixSums(text);
  const textIn = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0);
  const isTop = ({ index, parent }: Container) => Boolean(cards[index]) && !cards[parent?.index ?? -1];
  const lists = new Map<Container | null, { first: number; end: number; text: number }>();
  for (const card of page.containers) {
    if (!isTop(card)) continue;
    const list = lists.get(card.parent) ?? { first: card.first, end: card.end, text: 0 };
    lists.set(card.parent, { ...list, end: card.end, text: list.text + textIn(card.first, card.end) });
  }
  const isStory = (parent: Container | null) => {
    const list = lists.get(parent);
    if (!parent || !list || parent.first < container.first || parent.end > container.end) return false;
    return list.first > first && list.end <= last && list.text > textIn(first, last + 1) * MUCH;
  };
  const others: boolean[] = [];
  for (const card of page.containers) {
    others.push(isTop(card) ? !isStory(card.parent) : Boolean(others[card.parent?.index ?? -1]));
  }
  return others;
}

/** Cards of one list are children of one element, and of one kind. */
function keyOf({ parent, tag }: Container): string {
  return `${parent?.index}:${tag}`;
}

/** Small, with a title that is a link, and with little other text. */
function looksLikeCard(
  page: Page,
  container: Container,
  headline: number | null,
  isSibling: (block: TextBlock) => boolean,
): boolean {
  const size = container.end - container.first;
  if (
    size < 2 ||
    size > MOST_BLOCKS ||
    (headline !== null && container.first <= headline && headline < container.end)
  )
    return false;
  let titles = 0;
  let rest = 0;
  for (let at = container.first; at < container.end; at++) {
    const block = page.blocks[at];
    if (block?.kind !== 'text') continue;
    const weight = weightOf(block.text);
    if (block.linkDensity <= 0.8) rest += weight;
    else if (weight > 14 && isSibling(block)) titles++;
    if (rest >= MOST_TEXT || titles > MOST_TITLES) return false;
  }
  return titles > 0;
}

/**
 * Whether the link goes to another page of the same site. What a list of recommendations links to on other sites is its
 * subject, not the next story; and a link to the page itself opens an answer or leads to a part of the story.
 */
function siblingTest(page: Page): (block: TextBlock) => boolean {
  const own = page.url ?? page.metadata.links.get('canonical')?.[0];
  const host = hostOf(own);
  if (host === null || own === undefined) return () => true;
  const site = siteOf(host);
  const self = withoutFragment(own);
  // A block is asked for each of the containers around it.
  return once((block) => {
    const address = block.container.href ?? block.spans.find((span) => span.url)?.url;
    if (!address) return true;
    return siteOf(hostOf(address) ?? host) === site && withoutFragment(address) !== self;
  });
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** The last two labels: near enough to the registrable domain to tell one site's links from others. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}
