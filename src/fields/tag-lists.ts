/** Lists of topics, as pages show them and as metadata write them, made bare. */
import type { TextBlock } from '../page/page.js';
import { fold } from '../page/whitespace.js';
import { isTopicAddress } from '../roles/links/address-folders.js';
import { samePlace } from '../roles/links/addresses.js';
import { endsSentence } from '../roles/story/prose.js';
import { wordsOf } from '../roles/wording/similar.js';
import { ownPlaces } from './own-places.js';
import type { Reading } from './reading.js';
import { textsOf } from './reading.js';
import { withoutNotes } from './tag-noise.js';
import { cleanText } from './text.js';

const LONGEST = 80;
/** A longer list is a menu, or words for search engines. */
const MOST_SHOWN = 40;
/** A list of codes is longer than this. */
const FEWEST_CODES = 6;

/** The topics that the page shows, without labels, counters and buttons among them. */
export function shownTags(reading: Reading): string[] {
  const all = textsOf(reading, 'tag').filter((block) => !reading.lexicon.tagLabels.is(block.text));
  const others = all.filter((block) => !isButton(block, reading));
  const blocks = others.length > 0 ? others : all;
  const marked = blocks.filter(isMarked);
  const linked = blocks.filter((block) => linksIn(block, reading).length > 0);
  const kept = marked.length > 0 ? marked : linked.length * 2 >= blocks.length ? linked : blocks;
  const tags = distinct(withoutCounters(kept.flatMap((block) => fromBlock(block, reading))));
  const isList = tags.length <= MOST_SHOWN && !tags.every((tag) => endsSentence(tag));
  return isList ? tags : [];
}

/** Leads to the page of a topic, and says so. */
function isMarked(block: TextBlock): boolean {
  return (
    block.spans.some((span) => span.rel.includes('tag') || isTopicAddress(span.url)) ||
    isTopicAddress(block.container.href)
  );
}

/** The texts of its links, but of those to the story itself: they are buttons ("Permalink", "1 comment"). */
function linksIn(block: TextBlock, reading: Reading): string[] {
  const links = block.spans.filter((span) => span.tag === 'a' && span.end > span.start);
  const others = links.filter(({ url }) => !leadsHome(url, reading));
  if (links.length > 0)
    return (others.length > 0 ? others : links).map((link) => block.text.slice(link.start, link.end));
  return block.container.href === null ? [] : [block.text];
}

function leadsHome(url: string | null, reading: Reading): boolean {
  return url !== null && ownPlaces(reading).has(samePlace(url));
}

/** "Show more" behind the topics. */
function isButton({ spans }: TextBlock, reading: Reading): boolean {
  const links = spans.filter((span) => span.tag === 'a' && span.end > span.start);
  return links.length > 0 && links.every(({ url }) => leadsHome(url, reading));
}

/** Each link is a tag; without links each line, or each part of a line. */
function fromBlock(block: TextBlock, reading: Reading): string[] {
  const { lexicon } = reading;
  const links = linksIn(block, reading);
  if (links.length > 0) return links;
  const label = lexicon.tagLabels.startOf(block.text);
  const isLabelled = label > 0 && /^\s?[:：]/.test(block.text.slice(label));
  const text = isLabelled ? block.text.slice(label).replace(/^[\s:：]+/u, '') : block.text;
  return text.split(/\s?[,;،、|•·]\s?/u);
}

/** Where every topic ends in a number, it counts stories: "Kirche 3922". */
function withoutCounters(tags: readonly string[]): readonly string[] {
  const counted = /^(.*\D)\s?\(?\d{1,6}\)?$/su;
  return tags.length > 1 && tags.every((tag) => counted.test(tag))
    ? tags.map((tag) => tag.replace(counted, '$1'))
    : tags;
}

/** Topics from metadata: values that may each be a list; empty where they are codes of the publisher's own. */
export function listedTags(values: readonly string[]): string[] {
  const whole = withoutFacets(values);
  const parts = withoutNotes(
    withoutFacets(withoutFolders(whole.flatMap((value) => value.split(/[,;،、，]/u)))),
  );
  const tags = distinct(parts).filter(isTopic);
  const codes = tags.filter((tag) => /^[\p{Lu}\d:_-]+$/u.test(tag) && tag.length > 1).length;
  return tags.length >= FEWEST_CODES && codes > tags.length / 2 ? [] : tags;
}

/** "topic/football", "section/sport": the folder says what kind of topic it is. */
function withoutFolders(tags: readonly string[]): readonly string[] {
  const folder = /^\s*[a-z_-]{3,20}\//;
  return tags.length > 0 && tags.every((tag) => folder.test(tag))
    ? tags.map((tag) => tag.replace(folder, ''))
    : tags;
}

/** "Category: Travel", "content-type: Review": several such notes sort the story, one may be the name of a series. */
function withoutFacets(tags: readonly string[]): readonly string[] {
  const isFacet = (tag: string) => /^\s*\p{L}[\p{L} -]{2,30}: \S/u.test(tag);
  return tags.filter(isFacet).length > 1 ? tags.filter((tag) => !isFacet(tag)) : tags;
}

/** What content systems note for themselves begins with "_", joins key and value, or is an id or a host. */
function isTopic(tag: string): boolean {
  return !/^\s*_|[=:]\S|^https?:/.test(tag) && !ID.test(tag) && !HOST.test(tag.trim());
}

/** RFC 9562. */
const ID = /^\s*[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\s*$/i;
const HOST = /^(?:[a-z0-9-]{1,40}\.){1,4}(?:com|org|net|info|news|[a-z]{2})$/;

/** Each tag once, folded, without # and closing marks. */
export function distinct(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const text = cleanText(fold(tag).replace(/^#/, '').replace(/[,;]$/, ''));
    const key = text ? keyOf(text) : '';
    if (text && key !== '' && text.length <= LONGEST && !seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}

function keyOf(tag: string): string {
  return wordsOf(tag).join(' ');
}
