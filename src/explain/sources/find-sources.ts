/** The texts of the page that a field's value was read from: those that its rule looked at, and that hold the value. */
import type { Element } from 'hast';
import type { Image } from '../../article.js';
import { samePicture } from '../../fields/image.js';
import { type Reading, roleOf, textsOf } from '../../fields/reading.js';
import type { FieldValue } from '../../fields/rule.js';
import type { TextBlock } from '../../page/page.js';
import type { Role } from '../../roles/role.js';
import type { EvidenceSource } from '../evidence.js';
import { type Places, sourceOf } from '../places.js';
import type { TraceLog } from '../trace/log.js';
import { addressRecognizer, type Recognizer, textRecognizer } from './recognizer.js';
import { fieldSigns, type Signs, type SimpleField } from './signs.js';

export interface Search {
  readonly reading: Reading;
  readonly places: Places;
  /** What the rule that gave the value looked at. */
  readonly log: TraceLog;
  /** The elements that it points at; empty where it does not say. */
  readonly elements: readonly Element[];
}

/** More places with the same text tell nothing more. */
const MOST = 12;

export function findSources<F extends SimpleField>(
  field: F,
  value: FieldValue<F>,
  search: Search,
): EvidenceSource[] {
  const { own, other, recognizer }: Signs<F> = fieldSigns[field];
  const { reading, log } = search;
  const signs = recognizer(value, reading);
  const pointed = pointedAt(search, signs);
  if (pointed.length > 0) return pointed.slice(0, MOST);
  const metadata = metadataWith(signs, search);
  const shown = log.sawBlocks ? blocksWith(signs, own, search) : [];
  const found = [...metadata, ...shown];
  if (found.length > 0) return found.slice(0, MOST);
  const byUrl = log.sawUrl && reading.page.url !== null && signs.inMetadata(reading.page.url);
  if (byUrl && reading.page.url) return [sourceOf(reading.page.url, { in: 'option', what: 'url' })];
  if (!log.sawBlocks && log.consulted.length > 0) return [];
  const all = log.sawTree ? blocksWith(signs, null, search) : blocksWith(signs, other, search);
  return nearest(all, reading);
}

/** What a rule says that it points at needs no search: but for where in the block's text the value stands. */
export function pointedAt({ elements, places, reading }: Search, signs: Recognizer | null): EvidenceSource[] {
  const sources = new Map<number | string, EvidenceSource>();
  for (const element of elements) {
    const source = places.ofElement(element);
    if (!source) continue;
    const { place } = source;
    if (place.in !== 'block') sources.set(place.in === 'metadata' ? place.what : place.in, source);
    else {
      const block = reading.page.blocks[place.block];
      const range = block?.kind === 'text' ? signs?.inBlock(block) : null;
      sources.set(place.block, {
        ...source,
        place: { ...place, range: range && range !== 'whole' ? range : null },
      });
    }
  }
  return [...sources.values()];
}

/** The metadata that the rule asked for, where they hold the value: a source a place. */
function metadataWith(signs: Recognizer, { log }: Search): EvidenceSource[] {
  return log.consulted.flatMap(({ what, values }) => {
    const texts = values.filter((text) => signs.inMetadata(text));
    return texts.length > 0 ? [sourceOf(texts.join(', '), { in: 'metadata', what })] : [];
  });
}

/** The text blocks of some roles, null for any, that hold the value. */
function blocksWith(
  signs: Recognizer,
  roles: readonly Role[] | null,
  { reading, places }: Search,
): EvidenceSource[] {
  const blocks = reading.page.blocks.filter(
    (block): block is TextBlock =>
      block.kind === 'text' && (roles === null || hasRole(block, roles, reading)),
  );
  const found: EvidenceSource[] = [];
  for (const block of blocks) {
    const range = signs.inBlock(block);
    if (range) found.push(places.sourceInBlock(block.index, range === 'whole' ? null : range));
    if (found.length >= MOST && roles !== null) break;
  }
  return found;
}

/** On a page without a story, nothing but the headline has a role. */
function hasRole(block: TextBlock, roles: readonly Role[], reading: Reading): boolean {
  return roles.includes(block === reading.roles.headline ? 'headline' : roleOf(reading, block.index));
}

/** Of many blocks with the same text the one by the headline: further off it is there by chance. */
function nearest(sources: readonly EvidenceSource[], { roles }: Reading): EvidenceSource[] {
  const headline = roles.headline?.index ?? roles.story?.first ?? 0;
  const distance = ({ place }: EvidenceSource) =>
    place.in === 'block' ? Math.abs(place.block - headline) : Number.POSITIVE_INFINITY;
  return [...sources].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** A lead may be made of several blocks. */
export function findLeadSources(lead: string, search: Search): EvidenceSource[] {
  const { reading, places } = search;
  const pointed = pointedAt(search, textRecognizer([lead]));
  if (pointed.length > 0) return pointed.slice(0, MOST);
  const parts = textsOf(reading, 'lead').filter(({ text }) => lead.includes(text));
  if (parts.length > 0)
    return parts.map(({ index, text }) => places.sourceInBlock(index, { start: 0, end: text.length }));
  const signs = textRecognizer([lead]);
  const metadata = metadataWith(signs, search);
  return metadata.length > 0 ? metadata : nearest(blocksWith(signs, null, search), reading);
}

/** The picture's address in the metadata, the picture as shown, and the lines with its caption and credit. */
export function findImageSources(image: Image, search: Search): EvidenceSource[] {
  const { reading, places, log } = search;
  const pointed = pointedAt(search, null);
  if (pointed.length > 0) return pointed.slice(0, MOST);
  const metadata = metadataWith(addressRecognizer(image.url, reading), search);
  if (!log.sawBlocks) return metadata;
  const shown = reading.page.blocks.find(
    (block) => block.kind === 'image' && block.url !== null && samePicture(block.url, image.url),
  );
  const lines = [image.caption, image.credit].filter((line) => line !== null);
  const captions = textsOf(reading, 'caption').filter(({ text }) =>
    lines.some((line) => text.includes(line)),
  );
  return [
    ...metadata,
    ...(shown ? [places.sourceInBlock(shown.index)] : []),
    ...captions.slice(0, 2).map(({ index }) => places.sourceInBlock(index)),
  ];
}
