/** The topics that the page gives its story. */
import { textsOf as jsonTexts } from '../page/json-ld.js';
import type { TextBlock } from '../page/page.js';
import { fold } from '../page/whitespace.js';
import { wordsOf } from '../roles/similar.js';
import { type Reading, textsOf } from './reading.js';
import type { Rule } from './rule.js';
import { cleanText } from './text.js';

export const tagRules: readonly Rule<string[]>[] = [
  {
    name: 'tag list on the page',
    read: (reading) => distinct(textsOf(reading, 'tag').flatMap((block) => fromBlock(block, reading))),
  },
  {
    name: 'article:tag',
    read: ({ page }) => distinct((page.metadata.meta.get('article:tag') ?? []).flatMap(split)),
  },
  { name: 'JSON-LD keywords', read: ({ node }) => distinct(jsonTexts(node?.keywords).flatMap(split)) },
  {
    name: 'meta keywords',
    read: ({ page }) =>
      distinct(
        ['news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords']
          .map((name) => (page.metadata.meta.get(name) ?? []).flatMap(split))
          .find((tags) => tags.length > 0) ?? [],
      ),
  },
];

function split(list: string): string[] {
  return list.split(/[,;،、，]/u);
}

/** Each link of a tag list is a tag; without links, each line, or each part of a line. */
function fromBlock(block: TextBlock, { lexicon }: Reading): string[] {
  if (lexicon.tagLabels.is(block.text)) return [];
  const links = block.spans.filter((span) => span.tag === 'a' && span.end > span.start);
  if (links.length > 0) return links.map((link) => block.text.slice(link.start, link.end));
  const label = lexicon.tagLabels.startOf(block.text);
  const text =
    label > 0 && /^\s?[:：]/.test(block.text.slice(label))
      ? block.text.slice(label).replace(/^[\s:：]+/u, '')
      : block.text;
  return text.split(/\s*[,;،、|•·]\s*/u);
}

function distinct(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const text = cleanText(fold(tag).replace(/^#/, '').replace(/[,;]$/, ''));
    const key = text ? wordsOf(text).join(' ') : '';
    if (text && key !== '' && text.length <= 80 && !seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}
