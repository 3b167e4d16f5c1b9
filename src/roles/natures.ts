/** What each container is by its tag and its names: a part of the story, or something beside it. */
import type { Container, Page } from '../page/page.js';
import {
  authorWords,
  boilerplateWords,
  captionWords,
  foreignWords,
  relatedWords,
  tagWords,
} from './vocabulary.js';

export type Nature = 'story' | 'boilerplate' | 'related' | 'author' | 'tags' | 'caption';

/** By index of the container: its own nature, or that of a container around it. */
export type Natures = readonly Nature[];

/**
 * A name under which this share of the page's running text stands tells nothing on this page: a wrapper is called
 * "has-sidebar", every section of a story "skip-item", and the whole page is hidden until a script shows it.
 */
const TELLS_NOTHING = 0.35;

/** `proseBefore[i]` is the running text of all blocks before block i. */
export function findNatures(page: Page, proseBefore: readonly number[], headline: number | null): Natures {
  const shares = shareOfNames(page, proseBefore);
  const natures: Nature[] = [];
  for (const container of page.containers) {
    const around = container.parent ? (natures[container.parent.index] ?? 'story') : 'story';
    const hasHeadline = headline !== null && container.first <= headline && headline < container.end;
    const settled = around !== 'story' && around !== 'author';
    natures.push(settled ? around : ((hasHeadline ? null : ownNature(container, shares)) ?? around));
  }
  return natures;
}

const HIDDEN = ' hidden';

/** For each name on the page the share of all running text that stands under it, a nested one counted once. */
function shareOfNames(page: Page, proseBefore: readonly number[]): ReadonlyMap<string, number> {
  const total = proseBefore.at(-1) ?? 0;
  const shares = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const container of page.containers) {
    const prose = (proseBefore[container.end] ?? 0) - (proseBefore[container.first] ?? 0);
    if (prose === 0) continue;
    for (const name of container.hidden ? [...container.words, HIDDEN] : container.words) {
      if ((ends.get(name) ?? -1) >= container.end) continue;
      ends.set(name, container.end);
      shares.set(name, (shares.get(name) ?? 0) + prose / total);
    }
  }
  return shares;
}

/** "read-more", "read-also": two words that tell nothing each. */
const READ: ReadonlySet<string> = new Set(['read']);
const FURTHER: ReadonlySet<string> = new Set(['more', 'also', 'next']);

function ownNature(container: Container, shares: ReadonlyMap<string, number>): Nature | null {
  const { tag, words } = container;
  if (container.hidden && (shares.get(HIDDEN) ?? 0) < 0.6) return 'boilerplate';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  if (tag === 'nav' || tag === 'menu' || tag === 'dialog' || has(words, foreignWords)) return 'boilerplate';
  if (container.itemprops.includes('articlebody') || words.size === 0) return null;
  const tells = (vocabulary: ReadonlySet<string>) => hasTelling(words, vocabulary, shares);
  if (tells(relatedWords) || (tells(READ) && has(words, FURTHER))) return 'related';
  if (tells(tagWords) || (words.has('tag') && words.has('list'))) return 'tags';
  if (tells(boilerplateWords)) return 'boilerplate';
  if (tells(captionWords)) return 'caption';
  if (tells(authorWords)) return 'author';
  return null;
}

function hasTelling(
  words: ReadonlySet<string>,
  vocabulary: ReadonlySet<string>,
  shares: ReadonlyMap<string, number>,
): boolean {
  for (const word of words) if (vocabulary.has(word) && (shares.get(word) ?? 0) < TELLS_NOTHING) return true;
  return false;
}

export function has(words: ReadonlySet<string>, vocabulary: ReadonlySet<string>): boolean {
  for (const word of words) if (vocabulary.has(word)) return true;
  return false;
}
