/** What became of each block of the page, and why. */
import type { Article } from '../article.js';
import type { BodyBlock } from '../fields/body.js';
import { type Reading, roleOf } from '../fields/reading.js';
import type { PageBlock } from '../page/page.js';
import type { BlockEvidence, BlockUse, Evidence, EvidenceSource } from './evidence.js';
import type { Places } from './places.js';

export function explainBlocks(
  reading: Reading,
  told: Omit<Evidence, 'blocks'>,
  body: readonly (BodyBlock | null)[],
  places: Places,
): BlockEvidence[] {
  const uses = usesOf(told, body);
  return reading.page.blocks.map((block) => ({
    index: block.index,
    kind: block.kind,
    tag: block.kind === 'text' ? block.tag : block.container.tag,
    role: roleOf(reading, block.index),
    reason: reading.roles.assignments[block.index]?.reason ?? '',
    text: textOf(block),
    url: block.kind === 'image' || block.kind === 'embed' ? block.url : null,
    hidden: block.container.hidden,
    became: uses.of(block.index),
    place: places.ofBlock(block.index),
  }));
}

function textOf(block: PageBlock): string {
  if (block.kind === 'image') return block.alt ?? '';
  return block.kind === 'embed' ? '' : block.text;
}

/** What the blocks of the page were used for, gathered from the sources of everything else. */
class Uses {
  private readonly known = new Map<number, BlockUse[]>();

  add(block: number, field: keyof Article, index: number | null): void {
    const uses = this.known.get(block) ?? [];
    if (!uses.some((use) => use.field === field && use.index === index)) uses.push({ field, index });
    this.known.set(block, uses);
  }

  addSources(sources: readonly EvidenceSource[], field: keyof Article, index: number | null): void {
    for (const { place } of sources) if (place.in === 'block') this.add(place.block, field, index);
  }

  of(block: number): readonly BlockUse[] {
    return this.known.get(block) ?? [];
  }
}

/** Fields whose items are told one by one. */
const BY_ITEM: ReadonlySet<string> = new Set(['body', 'quotes', 'relatedLinks', 'tags']);

function usesOf(told: Omit<Evidence, 'blocks'>, body: readonly (BodyBlock | null)[]): Uses {
  const uses = new Uses();
  for (const [field, { sources }] of Object.entries(told.fields))
    if (!BY_ITEM.has(field)) uses.addSources(sources, field as keyof Article, null);
  for (const [index, made] of body.entries())
    for (let block = made?.from ?? 0; block < (made?.to ?? 0); block++) uses.add(block, 'body', index);
  for (const [index, { place }] of told.quotes.entries()) if (place) uses.add(place.block, 'quotes', index);
  for (const [index, { sources }] of told.relatedLinks.entries())
    uses.addSources(sources, 'relatedLinks', index);
  for (const [index, { sources }] of told.tags.entries()) uses.addSources(sources, 'tags', index);
  return uses;
}
