import type { Author } from '../article.js';
import { isObject, type JsonValue, textsOf as jsonTexts, urlsOf, valuesOf } from '../page/json-ld.js';
import type { Span, TextBlock } from '../page/page.js';
import { webUrl } from '../page/urls.js';
import { has } from '../roles/natures.js';
import { similarity, wordsOf } from '../roles/similar.js';
import { authorWords } from '../roles/vocabulary.js';
import { cleanName, readNames } from './names.js';
import { publisherNames } from './publisher.js';
import { type Reading, roleOf, textsOf } from './reading.js';
import type { Rule } from './rule.js';
import { cleanText } from './text.js';

const AUTHOR_META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author_name',
  'citation_author',
  'cxenseparse:author',
  'og:article:author',
  'book:author',
];

export const authorRules: readonly Rule<Author[]>[] = [
  { name: 'JSON-LD author', read: (reading) => persons(reading, fromNode(reading)) },
  { name: 'meta author', read: (reading) => persons(reading, fromMeta(reading)) },
  { name: 'microdata author', read: (reading) => persons(reading, fromMicrodata(reading)) },
  { name: 'links and parts named as author', read: (reading) => persons(reading, fromMarkup(reading)) },
  { name: 'byline', read: (reading) => persons(reading, fromByline(reading)) },
  { name: 'name under the story', read: (reading) => persons(reading, fromTail(reading)) },
  { name: 'JSON-LD author, the publisher itself', read: (reading) => unique(fromNode(reading)) },
];

/** The authors without the site itself, which many pages give where they name nobody; each once. */
function persons(reading: Reading, authors: readonly Author[]): Author[] {
  const sites = publisherNames(reading);
  return unique(authors).filter(({ name }) => !sites.some((site) => similarity(site, name) > 0.8));
}

function unique(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors) {
    const key = wordsOf(author.name).join(' ');
    const known = byName.get(key);
    if (!known) byName.set(key, author);
    else if (!known.url && author.url) byName.set(key, { ...known, url: author.url });
  }
  return [...byName.values()];
}

function fromNode({ node, page, lexicon }: Reading): Author[] {
  return valuesOf(node?.author ?? node?.creator).flatMap((value: JsonValue) => {
    const url = isObject(value) ? webUrl(urlsOf(value.url ?? value.sameAs)[0], page.url) : null;
    const names = jsonTexts(value).flatMap((text) => readNames(cleanText(text) ?? '', lexicon));
    return names.map((name) => ({ name, url: names.length === 1 ? url : null }));
  });
}

function fromMeta({ page, lexicon }: Reading): Author[] {
  for (const name of AUTHOR_META) {
    const values = (page.metadata.meta.get(name) ?? []).filter((value) => !/^https?:/i.test(value));
    const names = values.flatMap((value) => readNames(cleanText(value) ?? '', lexicon));
    if (names.length > 0) return names.map((author) => ({ name: author, url: null }));
  }
  return [];
}

function fromMicrodata({ page, lexicon }: Reading): Author[] {
  const properties = page.metadata.properties.filter(
    ({ name, owner }) => name === 'author' || (name === 'name' && owner === 'author'),
  );
  const named = properties.filter(({ name }) => name === 'name');
  return (named.length > 0 ? named : properties).flatMap(({ value }) =>
    readNames(value, lexicon).map((name) => ({ name, url: null })),
  );
}

function fromMarkup(reading: Reading): Author[] {
  return textsOf(reading, 'byline').flatMap((block) =>
    block.spans.filter(isAuthorSpan).flatMap((span) => fromSpan(reading, block, span)),
  );
}

function isAuthorSpan(span: Span): boolean {
  return (
    span.end > span.start &&
    (span.rel.includes('author') ||
      span.itemprops.includes('author') ||
      has(span.words, authorWords) ||
      isAuthorAddress(span.url))
  );
}

function isAuthorAddress(url: string | null): boolean {
  return (
    url !== null &&
    /\/(?:authors?|autore?s?|autoren|auteurs?|profile|people|staff|by|byline|journalists?|redactor|columnists?|contributors?|writers?)\//i.test(
      url,
    )
  );
}

function fromSpan({ lexicon }: Reading, block: TextBlock, span: Span): Author[] {
  const url =
    span.url ??
    block.spans.find((inner) => inner.url && inner.start >= span.start && inner.end <= span.end)?.url ??
    null;
  const names = readNames(block.text.slice(span.start, span.end), lexicon);
  return names.map((name) => ({ name, url: names.length === 1 && url?.startsWith('http') ? url : null }));
}

/** "By Jane Doe": the line opens with a byline word, or is named as the author's and holds a name alone. */
function fromByline({ lexicon, ...reading }: Reading): Author[] {
  return textsOf({ lexicon, ...reading }, 'byline').flatMap((block) => {
    const opened = lexicon.byline.startOf(block.text) > 0;
    const named = has(block.container.words, authorWords);
    if (!opened && !(named && looksLikeName(block.text))) return [];
    const text = block.text.split(/\s[•·|]\s/u, 1)[0] ?? '';
    const names = readNames(text, lexicon).filter(looksLikeName);
    return names.map((name) => ({ name, url: linkTo(block, name) }));
  });
}

function linkTo(block: TextBlock, name: string): string | null {
  const link = block.spans.find((span) => span.url && block.text.slice(span.start, span.end) === name);
  return link?.url?.startsWith('http') ? link.url : (block.container.href ?? null);
}

/** A card or line behind the story that is a name and nothing else. */
function fromTail(reading: Reading): Author[] {
  return textsOf(reading, 'author').flatMap((block) => {
    const name = cleanName(block.text, reading.lexicon);
    return name && looksLikeName(name) && roleOf(reading, block.index) === 'author'
      ? [{ name, url: linkTo(block, block.text) }]
      : [];
  });
}

/** Two to five words that all begin with a capital (or letters of a script without case), no digits, no sentence. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 5 || text.length > 60 || /[\d.!?:;"“”«»]$/.test(text) || /\p{N}/u.test(text))
    return false;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}\p{Lt}]/u.test(word)).length;
  return words.length > 1 ? capitals >= 2 && capitals >= words.length - 2 : /^\p{Lo}{2,}$/u.test(text);
}
