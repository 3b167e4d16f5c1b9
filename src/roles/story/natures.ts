/** What each container is by its tag and its names: a part of the story, or something beside it. */
import { ancestors, type Container, isHeading, type Page } from '../../page/page.js';
import {
  authorWords,
  boilerplateWords,
  captionWords,
  foreignWords,
  mediaWords,
  relatedWords,
  tagWords,
} from '../vocabulary.js';

export type Nature = 'story' | 'boilerplate' | 'related' | 'author' | 'tags' | 'caption';

/** By index of the container: its own nature, or that of a container around it. */
export type Natures = readonly Nature[];

/** A container as the nature rules see it. */
interface ContainerView {
  readonly container: Container;
  /** How much running text stands in it. */
  readonly prose: number;
  readonly hasTable: boolean;
  /** Whether this stands outside of the article with the headline, which has running text. */
  readonly beside: boolean;
  /** Whether one of its names is in the vocabulary and tells something on this page. */
  readonly tells: (vocabulary: ReadonlySet<string>) => boolean;
}

interface NatureRule {
  readonly nature: Nature;
  readonly holds: (view: ContainerView) => boolean;
}

/** More running text than this is no caption and no teaser. */
const LITTLE = 600;

/** "read-more", "read-also": two words that tell nothing each. */
const READ: ReadonlySet<string> = new Set(['read']);
const FURTHER: ReadonlySet<string> = new Set(['more', 'also', 'next']);

/** Other names of a container that stands for something foreign in every page. */
const FOREIGN_TAGS: ReadonlySet<string> = new Set(['nav', 'menu', 'dialog']);

/** Names of a property under which share of running text is counted, besides class words. */
const HIDDEN = ' hidden';
const NESTED = ' nested article';
const ASIDE = ' aside';
const FORM = ' form';
const ONLY_ASIDE: ReadonlySet<string> = new Set([ASIDE]);
const ONLY_FORM: ReadonlySet<string> = new Set([FORM]);
const ONLY_HIDDEN: ReadonlySet<string> = new Set([HIDDEN]);
const ONLY_NESTED: ReadonlySet<string> = new Set([NESTED]);

/** Best first. */
const natureRules: readonly NatureRule[] = [
  { nature: 'boilerplate', holds: ({ container, tells }) => container.hidden && tells(ONLY_HIDDEN) },
  { nature: 'caption', holds: ({ container: { tag } }) => tag === 'figcaption' || tag === 'caption' },
  {
    nature: 'boilerplate',
    // The topics of a story are links, too.
    holds: ({ container, tells }) =>
      (FOREIGN_TAGS.has(container.tag) && !tells(tagWords)) || has(container.words, foreignWords),
  },
  { nature: 'boilerplate', holds: ({ container }) => isPageFooter(container) },
  {
    nature: 'story',
    holds: ({ container }) => container.itemprops.includes('articlebody') || container.tag === 'blockquote',
  },
  {
    nature: 'related',
    // A card of the author may be made from the parts of a teaser.
    holds: ({ container, tells }) =>
      !tells(authorWords) && (tells(relatedWords) || (tells(READ) && has(container.words, FURTHER))),
  },
  {
    nature: 'tags',
    holds: ({ container, tells }) =>
      tells(tagWords) || (container.words.has('tag') && container.words.has('list')),
  },
  { nature: 'boilerplate', holds: ({ tells }) => tells(boilerplateWords) || tells(ONLY_FORM) },
  {
    nature: 'boilerplate',
    holds: ({ container, prose, tells }) => container.tag === 'aside' && prose < LITTLE && tells(ONLY_ASIDE),
  },
  { nature: 'caption', holds: ({ tells }) => tells(captionWords) },
  { nature: 'author', holds: ({ tells }) => tells(authorWords) },
  {
    nature: 'related',
    holds: ({ container, prose, beside, tells }) =>
      isNestedArticle(container) && prose < LITTLE && (beside || tells(ONLY_NESTED)),
  },
  {
    nature: 'caption',
    holds: ({ prose, tells, hasTable }) => prose < LITTLE && !hasTable && tells(mediaWords),
  },
];

/** Every word that `tells` is asked for. */
const TELLING: ReadonlySet<string> = new Set(
  [authorWords, relatedWords, READ, tagWords, boilerplateWords, captionWords, mediaWords].flatMap((words) => [
    ...words,
  ]),
);

const SECTIONING: ReadonlySet<string> = new Set(['article', 'aside', 'main', 'nav', 'section']);

/** A footer outside of these stands for the whole page (HTML-AAM: role contentinfo). */
function isPageFooter(container: Container): boolean {
  if (container.tag !== 'footer') return false;
  for (const { tag } of ancestors(container)) if (SECTIONING.has(tag)) return false;
  return true;
}

/** What is called 'attribution' or 'credit' inside a byline is part of the byline. */
function isInByline({ tag }: Container, own: Nature, around: Nature): boolean {
  return own === 'caption' && around === 'author' && tag !== 'figcaption';
}

/** `proseBefore[i]` is the running text of all blocks before block i. */
export function findNatures(page: Page, proseBefore: readonly number[], headline: number | null): Natures {
  const proseIn = ({ first, end }: Container) => (proseBefore[end] ?? 0) - (proseBefore[first] ?? 0);
  const namesIn = page.containers.map((container) =>
    isPost(container) && proseIn(container) >= LITTLE ? [] : namesOf(container),
  );
  const shares = shareOfNames(page, namesIn, proseIn);
  const tables = holdersOfTables(page);
  const own = articleOf(page, headline, proseIn);
  const natures: Nature[] = [];
  for (const container of page.containers) {
    const around = container.parent ? (natures[container.parent.index] ?? 'story') : 'story';
    const hasHeadline = headline !== null && container.first <= headline && headline < container.end;
    if (hasHeadline || isHeading(container) || (around !== 'story' && around !== 'author')) {
      natures.push(around);
      continue;
    }
    const names = namesIn[container.index] ?? [];
    const tells = (vocabulary: ReadonlySet<string>) =>
      names.some((name) => vocabulary.has(name) && (shares.get(name) ?? 0) < TELLS_NOTHING);
    const beside = own !== null && (container.first >= own.end || container.end <= own.first);
    const view = { container, prose: proseIn(container), hasTable: tables.has(container), beside, tells };
    const nature = natureRules.find((rule) => rule.holds(view))?.nature ?? around;
    natures.push(isInByline(container, nature, around) ? around : nature);
  }
  return natures;
}

/** The outermost article around the headline; null where there is none, or where the story stands elsewhere. */
function articleOf(
  page: Page,
  headline: number | null,
  proseIn: (container: Container) => number,
): Container | null {
  if (headline === null) return null;
  const article = page.containers.find(
    ({ tag, first, end }) => tag === 'article' && first <= headline && headline < end,
  );
  return article && proseIn(article) > 0 ? article : null;
}

function holdersOfTables(page: Page): ReadonlySet<Container> {
  const holders = new Set<Container>();
  for (const table of page.containers) {
    if (table.tag !== 'table') continue;
    for (const around of ancestors(table)) {
      if (holders.has(around)) break;
      holders.add(around);
    }
  }
  return holders;
}

/**
 * A name under which this share of the page's running text stands tells nothing on this page: a wrapper is called
 * "has-sidebar", every section of a story "skip-item", and the whole page is hidden until a script shows it.
 */
const TELLS_NOTHING = 0.35;

/** For each name on the page the share of all running text that stands under it, a nested one counted once. */
function shareOfNames(
  page: Page,
  namesIn: readonly (readonly string[])[],
  proseIn: (container: Container) => number,
): ReadonlyMap<string, number> {
  const [root] = page.containers;
  const total = root ? proseIn(root) : 0;
  const shares = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const container of page.containers) {
    const prose = proseIn(container);
    if (prose === 0) continue;
    for (const name of namesIn[container.index] ?? []) {
      if ((ends.get(name) ?? -1) >= container.end) continue;
      ends.set(name, container.end);
      shares.set(name, (shares.get(name) ?? 0) + prose / total);
    }
  }
  return shares;
}

/**
 * hAtom, as WordPress and others mark a post: beside this name stand those of its categories, tags and other terms
 * ("article_tags-ferry", "category-related"), which tell nothing of the part of the page.
 */
function isPost({ words }: Container): boolean {
  return words.has('hentry');
}

/** The names of a container that a rule may ask for. */
function namesOf(container: Container): readonly string[] {
  const names: string[] = [];
  for (const word of container.words) if (TELLING.has(word)) names.push(word);
  if (container.hidden) names.push(HIDDEN);
  if (container.tag === 'aside') names.push(ASIDE);
  if (container.tag === 'form') names.push(FORM);
  if (isNestedArticle(container)) names.push(NESTED);
  return names;
}

/** HTML: an article inside an article is a comment, a teaser, a post quoted; a live blog's entries are too, but hold the text. */
function isNestedArticle({ tag, parent }: Container): boolean {
  if (tag !== 'article') return false;
  for (let at = parent; at; at = at.parent) if (at.tag === 'article') return true;
  return false;
}

export function has(words: ReadonlySet<string>, vocabulary: ReadonlySet<string>): boolean {
  for (const word of words) if (vocabulary.has(word)) return true;
  return false;
}
