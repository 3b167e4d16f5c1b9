/** The topics that the page gives its story. */
import { textsOf as jsonTexts } from '../page/json-ld.js';
import { wordsOf } from '../roles/wording/similar.js';
import { isCutUp } from './cut-up-headline.js';
import { type Reading, textsOf } from './reading.js';
import type { Rule } from './rule.js';
import { listedTags, shownTags } from './tag-lists.js';
import { isForSearchEngines } from './tag-noise.js';

/** Meta elements with words for search engines, the most telling first. */
const KEYWORDS_META = ['keywords', 'parsely-tags', 'sailthru.tags', 'cxenseparse:keywords', 'dc.subject'];
/** More words than a story has topics. */
const MOST = 20;
/** Share of keywords that a story itself must mention: words for search engines are often the same on every page. */
const MENTIONED = 0.5;

/**
 * Metadata first: what a page shows as topics may be those that have a page of their own, or those of another story,
 * while the metadata list them all.
 */
const sources: readonly Rule<string[]>[] = [
  { name: 'metadata that agree with the tag list on the page', read: agreed },
  { name: 'news_keywords', read: (reading) => short(fromMeta(reading, 'news_keywords')) },
  { name: 'article:tag', read: (reading) => short(fromMeta(reading, 'article:tag')) },
  { name: 'JSON-LD keywords', read: (reading) => mentioned(short(fromNode(reading)), reading) },
  {
    name: 'meta keywords that the story mentions',
    read: (reading) => mentioned(short(fromKeywords(reading)), reading),
  },
  { name: 'tag list on the page', read: shownTags },
  { name: 'a long list in the metadata', read: shortest },
];

/** A list that is the headline cut up says nothing, and the next source is asked. */
export const tagRules: readonly Rule<string[]>[] = sources.map(({ name, read }) => ({
  name,
  read: (reading) => {
    const tags = read(reading);
    return tags && isCutUp(tags, reading.roles.headline?.text ?? '') ? null : tags;
  },
}));

function agreed(reading: Reading): string[] | null {
  const shown = shownTags(reading);
  if (shown.length === 0) return null;
  const list = metadataLists(reading).find((one) => one.length <= MOST && agrees(one, shown));
  const written = new Map(shown.map((tag) => [keyOf(tag), tag]));
  return list?.map((tag) => (SLUG.test(tag) ? (written.get(keyOf(tag)) ?? tag) : tag)) ?? null;
}

/** "science-fiction", where the page shows "Science Fiction". */
const SLUG = /^[a-z\d]+(?:-[a-z\d]+)+$|^[a-z\d]+$/;

function keyOf(tag: string): string {
  return wordsOf(tag).join(' ');
}

function agrees(list: readonly string[], shown: readonly string[]): boolean {
  const texts = new Set(list.map(keyOf));
  const shared = shown.filter((tag) => texts.has(keyOf(tag))).length;
  return shared >= Math.max(2, shown.length * 0.75) && list.length >= shown.length;
}

function metadataLists(reading: Reading): string[][] {
  return [
    fromMeta(reading, 'news_keywords'),
    fromMeta(reading, 'article:tag'),
    fromNode(reading),
    fromKeywords(reading),
  ];
}

function fromMeta({ page }: Reading, name: string): string[] {
  return listedTags(page.metadata.meta.get(name) ?? []);
}

function fromNode({ node }: Reading): string[] {
  return listedTags(jsonTexts(node?.keywords));
}

function fromKeywords(reading: Reading): string[] {
  const lists = KEYWORDS_META.map((name) => fromMeta(reading, name));
  return lists.find((tags) => tags.length > 0 && !isForSearchEngines(tags)) ?? [];
}

function short(tags: string[]): string[] {
  return tags.length <= MOST ? tags : [];
}

/** The tags, where more than enough of them share a word with the story; else none. */
function mentioned(tags: string[], reading: Reading): string[] {
  const story = storyText(reading);
  const isKnown = (tag: string) =>
    story.includes(tag.toLowerCase()) ||
    wordsOf(tag).some((word) => word.length >= STEM && story.includes(stemOf(word)));
  return tags.filter(isKnown).length >= tags.length * MENTIONED ? tags : [];
}

function storyText(reading: Reading): string {
  const texts = textsOf(reading, 'headline', 'lead', 'paragraph', 'heading').map((block) => block.text);
  return texts.join('\n').toLowerCase();
}

/** Shorter words are in every text. */
const STEM = 4;

/** A word without its ending, roughly: a topic stands in the plural, the story has the singular. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(STEM, word.length - 2));
}

/** Less of a list than this is in any text: then it is the same on every page. */
const SAID = 0.25;

/** Of such a list only what the story says in its own words: machines have found it there, and note much else. */
function shortest(reading: Reading): string[] | null {
  const lists = metadataLists(reading).filter((list) => list.length > MOST);
  const [list = []] = lists.sort((a, b) => a.length - b.length);
  const story = storyText(reading);
  const said = list.filter((tag) => story.includes(tag.toLowerCase()));
  return said.length >= list.length * SAID ? said : null;
}
