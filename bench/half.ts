/** A stable split of the pages by publisher, so that one half can be looked at and the other held out. */
import type { GoldPage } from './corpus.js';

export type Half = 'a' | 'b';

/** Second-level labels under which publishers register: co.uk, com.au, ne.jp. */
const SHARED_SECOND_LEVEL = new Set([
  'co',
  'com',
  'org',
  'net',
  'gov',
  'edu',
  'ac',
  'ne',
  'or',
  'in',
  'gob',
  'gouv',
]);

/** The publisher's domain; for pages without address the first part of the id. */
export function publisherOf({ id, url }: Pick<GoldPage, 'id' | 'url'>): string {
  if (!url) return id.split('_')[0] ?? id;
  const labels = new URL(url).hostname.split('.');
  const size = SHARED_SECOND_LEVEL.has(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-size).join('.');
}

/** FNV-1a over the publisher's name: the same half in every corpus and for ever. */
export function halfOf(page: Pick<GoldPage, 'id' | 'url'>): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(publisherOf(page))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  // The lowest bit of FNV-1a is only the parity of the input's bits.
  return ((hash >>> 15) & 1) === 0 ? 'a' : 'b';
}
