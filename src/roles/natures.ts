/** What each container is by its tag and its names: a part of the story, or something beside it. */
import type { Container, Page } from '../page/page.js';
import { authorWords, boilerplateWords, captionWords, relatedWords, tagWords } from './vocabulary.js';

export type Nature = 'story' | 'boilerplate' | 'related' | 'author' | 'tags' | 'caption';

/** By index of the container: its own nature, or that of a container around it. */
export type Natures = readonly Nature[];

/** A wrapper's names say little ("has-sidebar", "comments-open"): one that holds this share of the page's prose is never set aside. */
const WRAPPER_SHARE = 0.4;

/** `proseBefore[i]` is the prose of all blocks before block i. */
export function findNatures(page: Page, proseBefore: readonly number[], headline: number | null): Natures {
  const total = proseBefore.at(-1) ?? 0;
  const natures: Nature[] = [];
  for (const container of page.containers) {
    const around = container.parent ? (natures[container.parent.index] ?? 'story') : 'story';
    const prose = (proseBefore[container.end] ?? 0) - (proseBefore[container.first] ?? 0);
    const wraps =
      prose > total * WRAPPER_SHARE ||
      (headline !== null && container.first <= headline && headline < container.end);
    natures.push(
      around !== 'story' && around !== 'author' ? around : wraps ? 'story' : (ownNature(container) ?? around),
    );
  }
  return natures;
}

function ownNature(container: Container): Nature | null {
  if (container.hidden) return 'boilerplate';
  if (container.tag === 'figcaption' || container.tag === 'caption') return 'caption';
  if (container.tag === 'nav' || container.tag === 'menu' || container.tag === 'dialog') return 'boilerplate';
  if (container.itemprops.includes('articlebody')) return null;
  const { words } = container;
  if (words.size === 0) return null;
  if (
    has(words, relatedWords) ||
    (words.has('read') && (words.has('more') || words.has('also') || words.has('next')))
  )
    return 'related';
  if (has(words, tagWords) || (words.has('tag') && words.has('list'))) return 'tags';
  if (has(words, boilerplateWords)) return 'boilerplate';
  if (has(words, captionWords)) return 'caption';
  if (has(words, authorWords)) return 'author';
  return null;
}

export function has(words: ReadonlySet<string>, vocabulary: ReadonlySet<string>): boolean {
  for (const word of words) if (vocabulary.has(word)) return true;
  return false;
}
