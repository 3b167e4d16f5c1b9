/** Teasers of other stories that belong to this one. */
import type { RelatedLink } from '../article.js';
import { findDates } from '../dates/parse-date.js';
import type { Container, TextBlock } from '../page/page.js';
import { webUrl } from '../page/urls.js';
import { readAlsoEnd, readTeaser, readViews } from '../roles/lines.js';
import { weightOf } from '../roles/prose.js';
import { wordsOf } from '../roles/similar.js';
import { type Reading, roleOf, textsOf } from './reading.js';

/** The blocks of one teaser. */
interface Card {
  readonly url: string | null;
  readonly blocks: readonly TextBlock[];
}

/** In reading order, each once: the first place wins. */
export function readRelatedLinks(reading: Reading): RelatedLink[] {
  const links = new Map<string, RelatedLink>();
  for (const card of cardsOf(reading)) {
    for (const link of readCard(card, reading)) {
      const key = wordsOf(link.title).join(' ');
      if (key !== '' && key !== headlineKey(reading) && !links.has(key)) links.set(key, link);
    }
  }
  return [...links.values()];
}

function headlineKey({ roles }: Reading): string {
  return wordsOf(roles.headline?.text ?? '').join(' ');
}

/** Blocks beside each other that lead to the same address, or share a small container, are one card. */
function cardsOf(reading: Reading): Card[] {
  const cards: { url: string | null; blocks: TextBlock[]; box: Container }[] = [];
  for (const block of textsOf(reading, 'related')) {
    const url = addressOf(block);
    const last = cards.at(-1);
    const joins =
      last &&
      (url ? url === last.url : isBeside(block, last.box, cards.length)) &&
      !readTeaser(block.text, reading.lexicon);
    if (last && joins) last.blocks.push(block);
    else cards.push({ url, blocks: [block], box: boxOf(block) });
  }
  return cards;
}

function addressOf(block: TextBlock): string | null {
  return block.container.href ?? block.spans.find((span) => span.url?.startsWith('http'))?.url ?? null;
}

/** The list item, article or small container that the block stands in. */
function boxOf(block: TextBlock): Container {
  let box = block.container;
  for (let at: Container | null = box; at && at.end - at.first <= 6; at = at.parent) {
    box = at;
    if (at.tag === 'li' || at.tag === 'article') break;
  }
  return box;
}

function isBeside(block: TextBlock, box: Container, cards: number): boolean {
  return cards > 0 && block.index < box.end && box.tag !== 'root' && box.tag !== 'group';
}

function readCard(card: Card, reading: Reading): RelatedLink[] {
  const lone = card.blocks.length === 1 ? card.blocks[0] : undefined;
  const links = lone ? lone.spans.filter((span) => span.url && span.end - span.start > 10) : [];
  if (lone && links.length > 1 && !lone.container.href) {
    return links.flatMap((link) =>
      makeLink(lone.text.slice(link.start, link.end), link.url, [], lone, reading),
    );
  }
  const title = titleOf(card.blocks, reading);
  const linked = lone && links[0] ? lone.text.slice(links[0].start, links[0].end) : null;
  if (!title) return [];
  const teaser = readTeaser(title.text, reading.lexicon);
  const text =
    teaser?.title ?? (linked && readAlsoEnd(title.text, reading.lexicon) > 0 ? linked : title.text);
  return makeLink(text, card.url, card.blocks, title, reading);
}

/** A heading or, failing that, the fullest text that is no date and no counter. */
function titleOf(blocks: readonly TextBlock[], { lexicon }: Reading): TextBlock | null {
  const heading = blocks.find((block) => /^h[1-6]$/.test(block.tag));
  if (heading) return heading;
  const texts = blocks.filter((block) => readViews(block.text, lexicon) === null && block.text.length < 400);
  return texts.reduce<TextBlock | null>(
    (best, block) => (!best || weightOf(block.text) > weightOf(best.text) ? block : best),
    null,
  );
}

function makeLink(
  text: string,
  address: string | null,
  blocks: readonly TextBlock[],
  at: TextBlock,
  reading: Reading,
): RelatedLink[] {
  const title = text.slice(readAlsoEnd(text, reading.lexicon)).trim();
  const url = webUrl(address, reading.page.url);
  if (weightOf(title) < 12 || (url === null && at.tag !== 'line') || isOwnAddress(url, reading)) return [];
  return [
    {
      title,
      url,
      published: dateOf(blocks, at, reading),
      views: viewsOf(blocks, reading),
      placement: placementOf(at, reading),
    },
  ];
}

function isOwnAddress(url: string | null, { page }: Reading): boolean {
  return url !== null && (url === page.url || url === page.metadata.links.get('canonical')?.[0]);
}

function dateOf(
  blocks: readonly TextBlock[],
  title: TextBlock,
  { lexicon, language }: Reading,
): string | null {
  for (const block of blocks) {
    const teaser = readTeaser(block.text, lexicon);
    if (teaser) return teaser.published;
    if (block === title) continue;
    const date = findDates(block.text, language).find(({ precision }) => precision !== 'month');
    if (date) return date.iso;
  }
  return null;
}

function viewsOf(blocks: readonly TextBlock[], { lexicon }: Reading): number | null {
  for (const block of blocks) {
    const parts = [block.text, ...block.text.split(/\s*[•·|]\s*/u)];
    const views =
      readTeaser(block.text, lexicon)?.views ??
      parts.map((part) => readViews(part, lexicon)).find((value) => value !== null);
    if (views !== null && views !== undefined) return views;
  }
  return null;
}

/** Between paragraphs, or alone straight behind the last: in the body. With others, or under a heading: after it. */
function placementOf(block: TextBlock, reading: Reading): RelatedLink['placement'] {
  const last = reading.roles.story?.last ?? 0;
  if (block.index < last) return 'in-body';
  const between = reading.page.blocks.slice(last + 1, block.index).filter((other) => other.kind === 'text');
  const { reason } = reading.roles.assignments[block.index] ?? {};
  const own = boxOf(block);
  const alone = between.every(
    (other) => other.container === own || (other.index >= own.first && other.index < own.end),
  );
  return alone &&
    reason !== 'in a section of related articles' &&
    roleOf(reading, block.index + 1) !== 'related'
    ? 'in-body'
    : 'after-body';
}
