/** Authors in the page's metadata: JSON-LD, meta elements, cards and microdata. */
import type { Author } from '../../article.js';
import type { Lexicon } from '../../languages/lexicon.js';
import {
  isObject,
  type JsonValue,
  textsOf as jsonTexts,
  typesOf,
  urlsOf,
  valuesOf,
} from '../../page/json-ld.js';
import { webUrl } from '../../page/urls.js';
import { cleanName, readNames } from '../names.js';
import { type Reading, textsOf } from '../reading.js';
import { cleanText } from '../text.js';
import { withoutUrl } from './byline.js';

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
