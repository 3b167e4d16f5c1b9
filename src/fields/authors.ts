/** Who wrote the story. */
import type { Author } from '../article.js';
import { once } from '../common/once.js';
import type { Lexicon } from '../languages/lexicon.js';
import { isSiteName } from '../roles/headline/site-names.js';
import { containment, similarity, wordsOf } from '../roles/wording/similar.js';
import { endsWithOtherHand } from './authors/byline.js';
import {
  fromAnnounced,
  fromAnnouncedOver,
  fromBare,
  fromOpening,
  fromTail,
  fromTold,
} from './authors/lines.js';
import { fromMarkup, fromMarkupOver, fromNamedPart } from './authors/markup.js';
import { fromCard, fromMeta, fromMicrodata, fromNode } from './authors/metadata.js';
import { publisherNames } from './publisher.js';
import { type Reading, textsOf } from './reading.js';
import type { Rule } from './rule.js';

type Source = (reading: Reading) => Author[];

export const authorRules: readonly Rule<Author[]>[] = [
  { name: 'byline, with more names than the metadata', read: fuller },
  { name: 'byline, where the metadata name nobody that the page shows', read: shown },
  { name: 'JSON-LD author', read: (reading) => personsInNode(reading) },
  { name: 'meta author', read: (reading) => personsInMeta(reading) },
  { name: 'card label "written by"', read: persons(fromCard) },
  { name: 'microdata author', read: persons(fromMicrodata) },
  { name: 'links and parts named as author', read: persons(fromMarkup) },
  { name: 'byline that opens with "by"', read: persons(fromAnnouncedOver) },
  {
    name: 'name by the headline, in a part of the author or beside the date',
    read: (reading) => personsTold(reading),
  },
  { name: 'line in the story that opens with "by"', read: (reading) => personsAnnounced(reading) },
  { name: 'reporter in the brackets that open the story', read: persons(fromOpening) },
  { name: 'JSON-LD author, the publisher itself', read: whoever(fromNode) },
  { name: 'meta author, the publisher itself', read: whoever(fromMeta) },
  { name: 'card label "written by", the publisher itself', read: whoever(fromCard) },
  { name: 'microdata author, the publisher itself', read: whoever(fromMicrodata) },
  { name: 'byline, the publisher itself', read: whoever(fromNamedPart) },
  { name: 'byline that opens with "by", the publisher itself', read: whoever(fromAnnouncedOver) },
  { name: 'name by the headline', read: persons(fromBare) },
  { name: 'name under the story', read: persons(fromTail) },
];

/** Of some places more than one rule asks. */
const personsInNode = persons(fromNode);
const personsInMeta = persons(fromMeta);
const personsAnnounced = persons(fromAnnounced);
const personsMarkedOver = persons(fromMarkupOver);
const personsTold = persons(fromTold);

/** The authors of a place without the site itself, which many pages give where they name nobody. */
function persons(source: Source): (reading: Reading) => Author[] {
  return once((reading) => {
    const sites = publisherNames(reading);
    return unique(source(reading).map((author) => ({ ...author, name: withoutSite(author.name, sites) })))
      .map((author) => withShownUrl(author, reading))
      .filter(({ name }) => !sites.some((site) => similarity(site, name) > 0.8));
  });
}

/** "Jane Doe For The Herald", in a line whose words all have capitals. */
function withoutSite(name: string, sites: readonly string[]): string {
  const at = name.search(/ for /i);
  return at > 0 && isSiteName(name.slice(at + ' for '.length), sites) ? name.slice(0, at) : name;
}

/** Where the metadata give a name alone, the byline may lead to the author's page. */
function withShownUrl(author: Author, reading: Reading): Author {
  if (author.url !== null) return author;
  for (const { text, spans } of textsOf(reading, 'byline', 'author')) {
    const link = spans.find(
      (span) => span.url?.startsWith('http') && text.slice(span.start, span.end) === author.name,
    );
    if (link) return { ...author, url: link.url };
  }
  return author;
}

function whoever(source: Source): (reading: Reading) => Author[] {
  return (reading) => unique(source(reading));
}

/** Content systems put the first of several authors into the metadata. */
function fuller(reading: Reading): Author[] | null {
  const given = firstGiven(reading);
  if (given.length === 0) return null;
  const [announced, marked] = [personsAnnounced(reading), personsMarkedOver(reading)];
  const visible = marked.length > announced.length ? marked : announced;
  const isVisible = ({ name }: Author) => visible.some((author) => containment(name, author.name) === 1);
  if (visible.length <= given.length || !given.every(isVisible)) return null;
  const urls = new Map(given.map((author) => [keyOf(author), author.url]));
  return visible.map((author) => ({ ...author, url: urls.get(keyOf(author)) ?? author.url }));
}

/** Content systems also put whoever entered the story into the metadata. */
function shown(reading: Reading): Author[] | null {
  const given = firstGiven(reading);
  if (given.length === 0) return null;
  const first = [personsAnnounced, personsMarkedOver, personsTold]
    .map((source) => source(reading))
    .find((authors) => authors.length > 0);
  if (!first) return null;
  const isShown = ({ name }: Author) =>
    reading.page.blocks.some((block) => block.kind === 'text' && shows(block.text, name, reading.lexicon));
  return given.some(isShown) ? null : first;
}

/** Whether a text names somebody, and not as the editor. */
function shows(text: string, name: string, lexicon: Lexicon): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && !endsWithOtherHand(text.slice(0, at).trim(), lexicon);
}

function firstGiven(reading: Reading): Author[] {
  const node = personsInNode(reading);
  return node.length > 0 ? node : personsInMeta(reading);
}

/** Each author once. */
function unique(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  const byUrl = new Map<string, Author>();
  for (const author of authors) {
    const key = keyOf(author);
    const known = byName.get(key);
    if (author.url && isButton(author, byUrl.get(author.url))) continue;
    if (author.url && !byUrl.has(author.url)) byUrl.set(author.url, author);
    if (!known) byName.set(key, author);
    else if (!known.url && author.url) byName.set(key, { ...known, url: author.url });
  }
  return [...byName.values()];
}

/** "View all", where it leads to the page that is named after the author before: /author/jane-doe. */
function isButton({ name, url }: Author, before: Author | undefined): boolean {
  const path = url?.replace(/^https?:\/\/[^/]*/i, '').toLowerCase() ?? '';
  const isIn = (text: string) => wordsOf(text).some((word) => word.length > 2 && path.includes(word));
  return before !== undefined && isIn(before.name) && !isIn(name);
}

function keyOf({ name }: Author): string {
  return wordsOf(name).join(' ');
}
