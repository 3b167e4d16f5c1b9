/** Where each tag stands: in the metadata that the rule looked at, and in the lists that the page shows. */
import { textsOf } from '../fields/reading.js';
import { listedTags } from '../fields/tag-lists.js';
import type { TextBlock } from '../page/page.js';
import { wordsOf } from '../roles/wording/similar.js';
import type { EvidenceSource, TagEvidence } from './evidence.js';
import { sourceOf } from './places.js';
import { pointedAt, type Search } from './sources/find-sources.js';

type Index = ReadonlyMap<string, EvidenceSource[]>;

export function explainTags(tags: readonly string[], search: Search): TagEvidence[] {
  const index = indexTags(search);
  return tags.map((text) => ({ text, sources: index.get(keyOf(text)) ?? [] }));
}

/** Every tag of every place, looked at once: lists in metadata may be long. */
function indexTags(search: Search): Index {
  const { places, log } = search;
  const index = new Map<string, EvidenceSource[]>();
  const add = (tag: string, source: EvidenceSource) => {
    const key = keyOf(tag);
    const known = index.get(key);
    if (!known) index.set(key, [source]);
    else if (known.length < MOST && !known.some(({ place }) => isSame(place, source.place)))
      known.push(source);
  };
  for (const { what, values } of log.consulted)
    for (const value of values)
      for (const tag of listedTags([value])) add(tag, sourceOf(value, { in: 'metadata', what }));
  const blocks = blocksLookedAt(search);
  for (const block of blocks)
    for (const { tag, start } of piecesOf(block))
      add(tag, places.sourceInBlock(block.index, { start, end: start + tag.length }));
  return index;
}

/** Those that the rule points at, those of any role where it looked at the tree, or the lists of tags. */
function blocksLookedAt(search: Search): readonly TextBlock[] {
  const { reading, log } = search;
  const texts = reading.page.blocks.filter((block): block is TextBlock => block.kind === 'text');
  const pointed = new Set(pointedAt(search, null).map(({ place }) => place.in === 'block' && place.block));
  if (pointed.size > 0) return texts.filter(({ index }) => pointed.has(index));
  if (log.sawTree) return texts;
  return log.sawBlocks ? textsOf(reading, 'tag') : [];
}

const MOST = 6;

function isSame(left: EvidenceSource['place'], right: EvidenceSource['place']): boolean {
  if (left.in === 'metadata') return right.in === 'metadata' && left.what === right.what;
  return left.in === 'block' && right.in === 'block' && left.block === right.block;
}

function keyOf(tag: string): string {
  return wordsOf(tag).join(' ');
}

/** What may be a tag of its own: the whole text, its links, its parts between commas and bullets. */
function piecesOf({ text, spans }: TextBlock): { tag: string; start: number }[] {
  const linked = spans
    .filter(({ tag, start, end }) => tag === 'a' && end > start)
    .map(({ start, end }) => ({ tag: text.slice(start, end), start }));
  const parts = [...text.matchAll(/[^,;،、|•·:：]+/gu)].map(({ 0: part, index }) => ({
    tag: part.trim(),
    start: index + part.length - part.trimStart().length,
  }));
  return [...linked, ...parts, { tag: text, start: 0 }];
}
