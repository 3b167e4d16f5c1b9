/** What the elements that a selector found say: read for each field as the general rules read such places. */
import type { Author, Dateline, Image } from '../../article.js';
import { normalizeDate } from '../../dates/normalize.js';
import { partTime } from '../../dates/part-time.js';
import { bodyWithin } from '../../fields/body.js';
import { describe } from '../../fields/captions.js';
import { readAgencyLine } from '../../fields/dateline/line.js';
import { readParts } from '../../fields/dateline/parts.js';
import { inText, inZone } from '../../fields/dates/zone.js';
import { bareTitle } from '../../fields/headline.js';
import { readNames } from '../../fields/names.js';
import { siteName } from '../../fields/publisher.js';
import type { Reading } from '../../fields/reading.js';
import { readRelatedLinks } from '../../fields/related-links.js';
import type { FieldValue } from '../../fields/rule.js';
import { sectionName } from '../../fields/section.js';
import { withoutEdges } from '../../fields/shown-headline.js';
import { distinct } from '../../fields/tag-lists.js';
import { cleanText } from '../../fields/text.js';
import { parseCount } from '../../numbers/parse-count.js';
import { imageUrl } from '../../page/media.js';
import type { ImageElement } from '../../page/page.js';
import { webUrl } from '../../page/urls.js';
import { trimMarks } from '../../roles/wording/trim.js';
import type { PublisherField } from '../profile.js';
import type { SelectedElement } from './page-view.js';
import { blocksIn } from './places.js';

/** An element that a selector found, and the text that is meant by it. */
export interface Found {
  readonly element: SelectedElement;
  /** Those whose texts were joined; the element alone as a rule. */
  readonly parts: readonly SelectedElement[];
  readonly text: string;
  /** The attribute that the profile names; null where it names none. */
  readonly attribute: string | null;
}

type FieldReader<F extends PublisherField> = (
  found: readonly Found[],
  reading: Reading,
) => FieldValue<F> | null;

/** By field. A field of one value has the first that an element gives, a list has those of all. */
export const fieldReaders: { readonly [F in PublisherField]: FieldReader<F> } = {
  url: first(({ element, text, attribute }) =>
    webUrl(attribute === null ? (element.address() ?? text) : text, element.base),
  ),
  publisher: first(({ text }) => siteName(text)),
  section: first(({ text }, reading) => sectionName(reading, text)),
  kicker: first(({ text }) => cleanText(withoutEdges(text))),
  headline: first(({ text }, reading) => bareTitle(reading, text)),
  lead: first(({ text }) => cleanText(text)),
  description: first(({ text }) => cleanText(text)),
  dateline: first(({ text }, reading) => readDateline(text, reading)),
  authors: (found, reading) => authorsOf(found, reading),
  published: first(readDate),
  modified: first(readDate),
  views: first(({ text }, { lexicon }) => parseCount(text, lexicon.numberWords)?.value ?? null),
  image: first(readImage),
  body: (found, reading) => bodyWithin(reading, placesOf(found, reading)),
  relatedLinks: (found, reading) => readRelatedLinks(reading, placesOf(found, reading)),
  tags: readTags,
};

function first<T>(
  read: (found: Found, reading: Reading) => T | null,
): (found: readonly Found[], reading: Reading) => T | null {
  return (found, reading) => {
    for (const one of found) {
      const value = read(one, reading);
      if (value !== null && value !== '') return value;
    }
    return null;
  };
}

/** More elements than any line or picture is made of. Elements may nest, and each would be gone through anew. */
const LARGEST = 5000;

function partsOf(element: SelectedElement, selector: string): SelectedElement[] {
  return element.size > LARGEST ? [] : element.selectAll(selector);
}

/** "Kyiv • UNN", "LAGOS (AP) —": the profile says that it is a dateline, so that less has to tell it. */
function readDateline(text: string, reading: Reading): Dateline | null {
  const line = readAgencyLine({ text }, reading);
  if (line) return line;
  const raw = trimMarks(withoutEdges(text), '', '.,–—-');
  const parts = readParts(raw, reading.language);
  return parts && (parts.place || parts.agency) ? { place: parts.place, agency: parts.agency, raw } : null;
}

/** The names of each element, with its own address or that of the one link in it. */
function authorsOf(found: readonly Found[], { lexicon }: Reading): Author[] {
  const authors = new Map<string, Author>();
  for (const { element, text, attribute } of found) {
    const names = readNames(text, lexicon);
    for (const name of names) {
      const url = attribute === null ? addressOfAuthor(element, names.length === 1 ? null : name) : null;
      const known = authors.get(name);
      if (!known?.url) authors.set(name, { name, url });
    }
  }
  return [...authors.values()];
}

/** Of several names in one element, each may be a link of its own. */
function addressOfAuthor(element: SelectedElement, name: string | null): string | null {
  const links = element.tag === 'a' ? [element] : partsOf(element, 'a[href]');
  const own =
    name === null ? (links.length === 1 ? links[0] : null) : links.find(({ text }) => text === name);
  return own?.address() ?? null;
}

/** What machines read goes ahead of what is shown, unless the profile asks for an attribute. */
function readDate({ element, text, attribute }: Found, reading: Reading): string | null {
  const time = attribute === null ? timeOf(element) : null;
  for (const value of [time, text]) {
    const date = value ? normalizeDate(value, reading.language) : null;
    if (date) return inZone(reading, date);
  }
  return inText(reading, partTime(text));
}

function timeOf(element: SelectedElement): string | null {
  return element.attribute('datetime') ?? partsOf(element, '[datetime]')[0]?.attribute('datetime') ?? null;
}

/** The picture itself or the first inside the element; the address that a meta or link element gives. */
function readImage({ element, text, attribute }: Found, reading: Reading): Image | null {
  const picture = element.tag === 'img' ? element : (partsOf(element, 'img')[0] ?? null);
  const address = attribute === null ? addressOfImage(element, picture) : text;
  const url = webUrl(address, element.base);
  if (!url) return null;
  const shown = picture ? pictureBlock(picture, reading) : null;
  return shown
    ? { ...describe(reading, shown), url }
    : { url, alt: cleanText(picture?.attribute('alt')), caption: null, credit: null };
}

function addressOfImage(element: SelectedElement, picture: SelectedElement | null): string | null {
  return picture ? imageUrl(picture.element, picture.base) : element.address();
}

function pictureBlock(picture: SelectedElement, { page }: Reading): ImageElement | null {
  const block = page.blocks.find(
    ({ kind, index }) => kind === 'image' && page.source?.nodes[index]?.[0] === picture.element,
  );
  return block?.kind === 'image' ? block : null;
}

/** Each element is a topic; a single one is a list of them: of links, or parted by commas. */
function readTags(found: readonly Found[]): string[] {
  const [only] = found;
  if (!only || found.length > 1) return distinct(found.map(({ text }) => text));
  const links = only.attribute === null ? only.element.selectAll('a').map(({ text }) => text) : [];
  return distinct(links.length > 0 ? links : only.text.split(/[,;،、，]/u));
}

function placesOf(found: readonly Found[], { page }: Reading): ReadonlySet<number> {
  const told = new Map(found.map(({ element }) => [element.element, true]));
  return new Set(blocksIn(page, told).keys());
}
