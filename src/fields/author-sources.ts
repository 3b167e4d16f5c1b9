/** The places of a page that name its authors, read one by one. Which to believe is for the rules. */
import type { Author } from '../article.js';
import type { Lexicon } from '../languages/lexicon.js';
import {
  isObject,
  type JsonValue,
  textsOf as jsonTexts,
  typesOf,
  urlsOf,
  valuesOf,
} from '../page/json-ld.js';
import type { Span, TextBlock } from '../page/page.js';
import { webUrl } from '../page/urls.js';
import { isAuthorAddress } from '../roles/links/address-folders.js';
import { has } from '../roles/story/natures.js';
import { authorWords } from '../roles/vocabulary.js';
import { isNameLine, namesInLine } from '../roles/wording/person-name.js';
import { isKnownAgency } from './agencies.js';
import { readAnnounced, readBare } from './bylines.js';
import { cleanName, isRole, readNames } from './names.js';
import { type Reading, textsOf } from './reading.js';
import { cleanText } from './text.js';

/** Names of meta elements, the most telling first. */
const AUTHOR_META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'byline',
  'article:author_name',
  'citation_author',
  'cxenseparse:author',
  'og:article:author',
  'og:author',
  'article.author',
  'authors',
  'book:author',
];

/** Parts of a byline that stand beside the name. */
const BESIDE_NAME: ReadonlySet<string> = new Set(
  'role position title job jobtitle bio biography description desc date time datetime avatar image photo img label prefix social email'.split(
    ' ',
  ),
);

export function fromNode({ node, page, lexicon }: Reading): Author[] {
  return valuesOf(node?.author ?? node?.creator).flatMap((value: JsonValue) => {
    const url = isObject(value) ? webUrl(urlsOf(value.url ?? value.sameAs)[0], page.url) : null;
    const isWhole = isObject(value) && typesOf(value).some((type) => /organization$/.test(type));
    const names = jsonTexts(value).flatMap((text) => {
      const plain = cleanText(text) ?? '';
      const whole = isWhole ? cleanName(plain, lexicon) : null;
      return whole ? [whole] : readNames(plain, lexicon);
    });
    return names.map((name) => ({ name, url: names.length === 1 ? url : null }));
  });
}

export function fromMeta({ page, lexicon }: Reading): Author[] {
  for (const name of AUTHOR_META) {
    const values = (page.metadata.meta.get(name) ?? []).filter((value) => !/^(?:https?:|\d+$)/i.test(value));
    const read = name === 'citation_author' ? readCitation : readNames;
    const names = values.flatMap((value) => read(cleanText(value) ?? '', lexicon));
    if (names.length > 0) return names.map(withoutUrl);
  }
  return [];
}

/** One author an element, as Google Scholar asks for: "Jane Doe" or "Doe, Jane". */
function readCitation(value: string, lexicon: Lexicon): string[] {
  const [last = '', first, ...rest] = value.split(/,\s+/u);
  const name = cleanName(first && rest.length === 0 ? `${first} ${last}` : value, lexicon);
  return name ? [name] : [];
}

/** Twitter's cards carry pairs of label and text: 'Written by', 'Jane Doe'. */
export function fromCard({ page, lexicon }: Reading): Author[] {
  const { meta } = page.metadata;
  return ['1', '2'].flatMap((number) => {
    const label = meta.get(`twitter:label${number}`)?.[0] ?? '';
    const text = meta.get(`twitter:data${number}`)?.[0] ?? '';
    return lexicon.byline.is(label) ? readNames(cleanText(text) ?? '', lexicon).map(withoutUrl) : [];
  });
}

/** Items of these types have authors of their own. */
const OTHER_ITEMS: ReadonlySet<string> = new Set([
  'comment',
  'usercomments',
  'answer',
  'review',
  'imageobject',
  'videoobject',
]);

/** Where several are marked, a page may list other stories with theirs: then only those count that its byline shows. */
export function fromMicrodata(reading: Reading): Author[] {
  const { page, lexicon } = reading;
  const properties = page.metadata.properties.filter(
    ({ name, owner, scopes }) =>
      (name === 'author' || (name === 'name' && owner === 'author')) &&
      !scopes.some((scope) => OTHER_ITEMS.has(scope)),
  );
  const named = properties.filter(({ name }) => name === 'name');
  const names = (named.length > 0 ? named : properties).flatMap(({ value }) => readNames(value, lexicon));
  const shown = textsOf(reading, 'byline').map((block) => block.text);
  const kept =
    new Set(names).size > 1 ? names.filter((name) => shown.some((text) => text.includes(name))) : names;
  return kept.map(withoutUrl);
}

/** Links and parts of the byline that markup names as the author's. */
export function fromMarkup(reading: Reading): Author[] {
  return bylinesOf(reading).flatMap((block) => withAgencies(block, markedIn(block, reading)));
}

/** Persons so named before the second paragraph: what else is a link there is a button, or leads to a topic. */
export function fromMarkupOver(reading: Reading): Author[] {
  const { lexicon, roles } = reading;
  return linesOver(reading)
    .flatMap((block) => markedIn(block, reading))
    .filter(({ name }) => isNameLine(name, lexicon, roles.lowerWords));
}

function markedIn(block: TextBlock, reading: Reading): Author[] {
  return block.spans.filter(isAuthorSpan).flatMap((span) => fromSpan(reading, block, span));
}

/** "Jane Doe | Reuters": the agency is an author too. */
function withAgencies(block: TextBlock, authors: readonly Author[]): Author[] {
  if (authors.length === 0) return [];
  const agencies = block.text.split(/\s?[|•·/]\s?|,\s/u).filter(isKnownAgency);
  return [...authors, ...agencies.map(withoutUrl)];
}

function isAuthorSpan(span: Span): boolean {
  if (span.end <= span.start || has(span.words, BESIDE_NAME)) return false;
  return (
    span.rel.includes('author') ||
    span.itemprops.includes('author') ||
    has(span.words, authorWords) ||
    isAuthorAddress(span.url)
  );
}

function fromSpan({ lexicon }: Reading, block: TextBlock, span: Span): Author[] {
  const before = block.text.slice(0, span.start).trim();
  if (endsWithOtherHand(before, lexicon)) return [];
  if (lexicon.otherHands.startOf(before.split(/[•·|]\s/u).at(-1) ?? '') > 0) return [];
  const url =
    span.url ??
    block.spans.find((inner) => inner.url && inner.start >= span.start && inner.end <= span.end)?.url ??
    null;
  const names = readNames(block.text.slice(span.start, span.end), lexicon).filter(
    (name) => !isRole(name, lexicon) && !/(?:^| )\p{N}/u.test(name),
  );
  return names.map((name) => ({ name, url: names.length === 1 && url?.startsWith('http') ? url : null }));
}

/** The words of the longest such opener. */
const MOST_WORDS = 4;

/** "Jane Doe. Reviewed by": what comes next is no writer. */
export function endsWithOtherHand(text: string, { otherHands }: Lexicon): boolean {
  const words = text.slice(-100).split(' ');
  for (let count = 1; count <= MOST_WORDS && count <= words.length; count++)
    if (otherHands.is(words.slice(-count).join(' '))) return true;
  return false;
}

/** "By Jane Doe": a part of the line opens with a byline word. */
export function fromAnnounced(reading: Reading): Author[] {
  return firstRun(bylinesOf(reading), (block) => readAnnounced(block.text, reading.lexicon));
}

/** The same, where it stands before the second paragraph: further down, the line may be of another story. */
export function fromAnnouncedOver(reading: Reading): Author[] {
  return firstRun(linesOver(reading), (block) => readAnnounced(block.text, reading.lexicon));
}

function linesOver(reading: Reading): TextBlock[] {
  const second = textsOf(reading, 'paragraph')[1]?.index ?? Number.POSITIVE_INFINITY;
  return bylinesOf(reading).filter((block) => block.index < second);
}

/** Lines of the byline that are names. */
export function fromBare(reading: Reading): Author[] {
  return firstRun(bareLines(reading), (block) => readLine(block, reading));
}

/** The same, where more than its look tells of one of the lines that it names the author. */
export function fromTold(reading: Reading): Author[] {
  const runs = runsOf(bareLines(reading), (block) => readLine(block, reading));
  const told = runs.find((run) => run.some(({ block }) => isTold(block, reading))) ?? [];
  // Beside a line that says "by", a bare name is that of somebody else: on the picture above, or in the interview.
  const announced = told.filter(({ block }) => readAnnounced(block.text, reading.lexicon).length > 0);
  return authorsOf(announced.length > 0 ? announced : told);
}

function bareLines(reading: Reading): TextBlock[] {
  return bylinesOf(reading).filter((line) => !isFarAbove(line, reading));
}

function isTold(block: TextBlock, { page, roles, lexicon }: Reading): boolean {
  if (roles.assignments[block.index]?.reason !== 'name by the facts') return true;
  const isDate = (index: number) => roles.assignments[index]?.reason === 'date near the headline';
  const [before, behind] = [page.blocks[block.index - 1], page.blocks[block.index + 1]];
  return (
    has(block.container.words, authorWords) ||
    (before?.kind === 'text' && (isDate(before.index) || lexicon.byline.is(before.text))) ||
    (behind?.kind === 'text' && isDate(behind.index))
  );
}

/** The names of the first line that has some, and of those right behind it: further down other stories may name theirs. */
function firstRun(blocks: readonly TextBlock[], read: (block: TextBlock) => readonly string[]): Author[] {
  return authorsOf(runsOf(blocks, read)[0]);
}

interface NamedLine {
  readonly block: TextBlock;
  readonly names: readonly string[];
}

/** The lines that have names, those together that stand close to each other. */
function runsOf(
  blocks: readonly TextBlock[],
  read: (block: TextBlock) => readonly string[],
): (readonly NamedLine[])[] {
  const runs: NamedLine[][] = [];
  for (const block of blocks) {
    const names = read(block);
    if (names.length === 0) continue;
    const run = runs.at(-1);
    if (run && block.index <= (run.at(-1)?.block.index ?? 0) + CLOSE) run.push({ block, names });
    else runs.push([{ block, names }]);
  }
  return runs;
}

function authorsOf(run: readonly NamedLine[] = []): Author[] {
  return run.flatMap(({ block, names }) => withAgencies(block, withLinks(block, names)));
}

/** Over the headline stand other facts too: the day's date, the prices of currencies. */
function isFarAbove(block: TextBlock, { roles, lexicon }: Reading): boolean {
  const reason = roles.assignments[block.index]?.reason;
  return (
    reason === 'line of facts' &&
    roles.headline !== null &&
    block.index < roles.headline.index &&
    lexicon.byline.startOf(block.text) === 0
  );
}

/** How far apart the lines of several authors may stand: a picture and a role between them. */
const CLOSE = 4;

function readLine(block: TextBlock, { lexicon, roles: { lowerWords } }: Reading): string[] {
  const parts = partsOf(block);
  if (parts.length > 1 && parts.every((part) => isNameLine(part, lexicon, lowerWords))) return parts;
  const announced = readAnnounced(block.text, lexicon);
  if (announced.length > 0) return announced;
  const whole = namesInLine(block.text, lexicon, lowerWords);
  const names = whole.length > 0 ? whole : readBare(block.text, lexicon);
  return names.filter((name) => isKnownAgency(name) || isNameLine(name, lexicon, lowerWords));
}

/** The texts of the elements that a line consists of, where they are of one kind: a list of names without commas. */
function partsOf({ text, spans }: TextBlock): string[] {
  const outer = spans.filter(
    (span) =>
      span.end > span.start &&
      !spans.some((other) => other !== span && other.start <= span.start && other.end >= span.end),
  );
  const kinds = new Set(outer.map((span) => `${span.tag} ${[...span.words].join(' ')}`));
  const covered = outer.reduce((sum, { start, end }) => sum + end - start, outer.length - 1);
  return kinds.size === 1 && covered === text.length
    ? outer.map(({ start, end }) => text.slice(start, end))
    : [];
}

/** What stands in a part that is named as the author's, whatever it looks like: a user name, the site's own. */
export function fromNamedPart(reading: Reading): Author[] {
  const { lexicon } = reading;
  return bylinesOf(reading).flatMap((block) => {
    const isNamed =
      has(block.container.words, authorWords) || has(block.container.parent?.words ?? new Set(), authorWords);
    const announced = lexicon.byline.startOf(block.text) > 0;
    const name = isNamed || announced ? cleanName(block.text.split(/\s[•·|]\s/u, 1)[0] ?? '', lexicon) : null;
    return name && name.split(' ').length <= 4 && !isRole(name, lexicon) && !/ \p{N}/u.test(name)
      ? [{ name, url: linkTo(block, name) }]
      : [];
  });
}

/** A card or line behind the story. */
export function fromTail(reading: Reading): Author[] {
  const { lexicon } = reading;
  const blocks = textsOf(reading, 'author').filter((block) => lexicon.otherHands.startOf(block.text) === 0);
  const announced = firstRun(blocks, (block) => readAnnounced(block.text, lexicon));
  if (announced.length > 0) return announced;
  return firstRun(blocks, (block) => {
    const name = cleanName(block.text, lexicon);
    return name && isNameLine(name, lexicon, reading.roles.lowerWords) ? [name] : [];
  });
}

/** The byline, but for lines under a label such as "Reviewed by". */
function bylinesOf(reading: Reading): TextBlock[] {
  const { lexicon, page } = reading;
  return textsOf(reading, 'byline').filter((block) => {
    const before = page.blocks[block.index - 1];
    return !(before?.kind === 'text' && lexicon.otherHands.is(before.text));
  });
}

function withLinks(block: TextBlock, names: readonly string[]): Author[] {
  return names.map((name) => ({ name, url: linkTo(block, name) }));
}

function withoutUrl(name: string): Author {
  return { name, url: null };
}

function linkTo(block: TextBlock, name: string): string | null {
  const link = block.spans.find((span) => span.url && block.text.slice(span.start, span.end) === name);
  return link?.url?.startsWith('http') ? link.url : (block.container.href ?? null);
}
