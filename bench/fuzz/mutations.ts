/**
 * Ways in which pages break. A page is a string of one character a byte here, so that bytes which are no text can be
 * put in and characters be cut in two.
 */
import * as hostile from './hostile.js';
import type { Random } from './random.js';

/** What a mutation has to hand. */
export interface Material {
  readonly random: Random;
  /** A part of another page. */
  readonly other: () => string;
}

export type Mutation = (page: string, material: Material) => string;

/** A mutation grows no page beyond this. */
const LARGEST = 2_000_000;

const cutStart: Mutation = (page, { random }) => page.slice(random.below(page.length));
const cutEnd: Mutation = (page, { random }) => page.slice(0, random.below(page.length));

const cutOut: Mutation = (page, { random }) => {
  const [start, end] = range(page, random, 2000);
  return page.slice(0, start) + page.slice(end);
};

const splice: Mutation = (page, { random, other }) => {
  const from = other();
  const [start, end] = range(from, random, 4000);
  return insert(page, from.slice(start, end), random);
};

const repeat: Mutation = (page, { random }) => {
  const [start, end] = range(page, random, random.chance(0.1) ? 5000 : 300);
  return page.slice(0, end) + page.slice(start, end).repeat(random.between(1, 30)) + page.slice(end);
};

const exchange: Mutation = (page, { random }) => {
  const [a, b, c, d] = [0, 0, 0, 0].map(() => random.below(page.length)).sort((one, other) => one - other);
  return page.slice(0, a) + page.slice(c, d) + page.slice(b, c) + page.slice(a, b) + page.slice(d);
};

const nest: Mutation = (page, { random }) => {
  const [start, end] = range(page, random, 1000);
  const tag = random.pick(['div', 'b', 'span', 'a href=/x', 'blockquote', 'table', 'ul><li', 'p', 'section']);
  const depth = random.chance(0.05) ? 1500 : random.between(1, 60);
  const close = random.chance(0.7) ? `</${/^\w+/.exec(tag)?.[0]}>`.repeat(depth) : '';
  return page.slice(0, start) + `<${tag}>`.repeat(depth) + page.slice(start, end) + close + page.slice(end);
};

const swapAttributes: Mutation = (page, { random }) => {
  const one = find(page, ATTRIBUTE, random);
  const other = find(page, ATTRIBUTE, random);
  if (!one || !other) return insert(page, ` ${random.pick(hostile.attributes)}=`, random);
  return replaced(
    page,
    one,
    `${random.pick(hostile.attributes)}=${other.text.slice(other.text.indexOf('=') + 1)}`,
  );
};

const ATTRIBUTE = /[\w:-]{1,40}="[^"]{0,400}"/g;

const setAddress: Mutation = (page, { random }) => {
  const found = find(page, ADDRESS, random);
  const address = bytesOf(random.pick(hostile.addresses));
  if (!found) return insert(page, `<a href="${address}">A link that says where it leads</a>`, random);
  return replaced(page, found, found.text.slice(0, found.text.indexOf('"') + 1) + address);
};

const ADDRESS = /(?:href|src|content|"url"\s?:|"@id"\s?:)\s?=?\s?"[^"]{0,400}/g;

const markupInAttribute: Mutation = (page, { random }) => {
  const found = find(page, ATTRIBUTE, random);
  const markup = random.pick(hostile.markup);
  if (!found) return insert(page, `<img src="/a.jpg" alt='${markup}'>`, random);
  const at = found.text.indexOf('"') + 1;
  return replaced(
    page,
    found,
    found.text.slice(0, at) + markup.replaceAll('"', '&quot;') + found.text.slice(at),
  );
};

const exchangeTags: Mutation = (page, { random }) => {
  const one = find(page, TAG, random);
  const other = find(page, TAG, random);
  return one && other ? replaced(page, one, other.text) : page;
};

const TAG = /<\/?[a-z][a-z0-9]{0,15}/gi;

const breakJson: Mutation = (page, { random }) => {
  const found = find(page, SCRIPT_DATA, random);
  if (!found) return insert(page, jsonScript(random), random);
  return replaced(
    page,
    found,
    random.chance(0.3)
      ? insert(found.text, random.pick(hostile.jsonBreaks), random)
      : withMember(found.text, random),
  );
};

const SCRIPT_DATA = /(?<=ld\+json"?>)[^<]{1,20000}/g;

/** Another value for a key that is there, or a new member behind a bracket. */
function withMember(json: string, random: Random): string {
  const value = bytesOf(random.pick(hostile.jsonValues));
  const found = find(json, random.chance(0.5) ? /(?<=":\s?)"[^"]{0,200}"/g : /\{/g, random);
  if (!found) return json + value;
  const member = `{"${random.pick(hostile.jsonKeys)}":${value},`;
  return replaced(json, found, found.text === '{' ? member : value);
}

function jsonScript(random: Random): string {
  const members = Array.from(
    { length: random.between(1, 6) },
    () => `"${random.pick(hostile.jsonKeys)}":${bytesOf(random.pick(hostile.jsonValues))}`,
  );
  const node = `{"@type":"NewsArticle",${members.join(',')}}`;
  const deep = random.chance(0.1) ? random.between(10, 5000) : 0;
  return `<script type="application/ld+json">${'['.repeat(deep)}${node}${']'.repeat(deep)}</script>`;
}

const breakCharacter: Mutation = (page, { random }) => {
  const at = random.below(page.length);
  return page.slice(0, at) + String.fromCharCode(random.below(256)) + page.slice(at + 1);
};

const otherCharset: Mutation = (page, { random }) => {
  const charset = random.pick(hostile.charsets);
  const found = find(page, /charset="?[\w-]{1,30}/g, random);
  return found ? replaced(page, found, `charset="${charset}`) : `<meta charset="${charset}">${page}`;
};

/** The same again and again: what an expression that backtracks would be lost in. Long ones are costly, and rare. */
const flood: Mutation = (page, { random }) => {
  const piece = bytesOf(random.pick(random.chance(0.5) ? hostile.runs : hostile.texts));
  const length = random.chance(0.1) ? 40_000 : random.between(20, 400);
  return insert(page, piece.repeat(Math.ceil(length / piece.length)), random);
};

const inserts: readonly Mutation[] = [
  hostile.tags,
  hostile.texts,
  hostile.entities,
  hostile.rawBytes.map((bytes) => ({ bytes })),
].map((list) => (page, { random }) => {
  const piece = random.pick<string | { bytes: string }>(list);
  return insert(page, typeof piece === 'string' ? bytesOf(piece) : piece.bytes, random);
});

export const mutations: readonly Mutation[] = [
  cutStart,
  cutEnd,
  cutOut,
  splice,
  repeat,
  exchange,
  nest,
  swapAttributes,
  setAddress,
  markupInAttribute,
  exchangeTags,
  breakJson,
  breakCharacter,
  otherCharset,
  flood,
  ...inserts,
];

/** The page after one mutation or several. */
export function mutate(page: string, material: Material): string {
  const { random } = material;
  let broken = page;
  for (let left = random.between(1, 6); left > 0; left--) {
    const next = random.pick(mutations)(broken, material);
    if (next.length <= LARGEST) broken = next;
  }
  return broken;
}

/** A text as its bytes in UTF-8, one character a byte; half a surrogate pair becomes U+FFFD. */
export function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function range(page: string, random: Random, longest: number): [start: number, end: number] {
  const start = random.below(page.length);
  return [start, Math.min(page.length, start + random.below(longest))];
}

function insert(page: string, piece: string, random: Random): string {
  const at = random.below(page.length + 1);
  return page.slice(0, at) + piece + page.slice(at);
}

interface Found {
  readonly at: number;
  readonly text: string;
}

/** The first match behind a random place, or the first of all; null where there is none. */
function find(page: string, pattern: RegExp, random: Random): Found | null {
  const search = new RegExp(pattern);
  search.lastIndex = random.below(page.length + 1);
  const match = search.exec(page) ?? search.exec(page);
  return match && { at: match.index, text: match[0] };
}

function replaced(page: string, { at, text }: Found, by: string): string {
  return page.slice(0, at) + by + page.slice(at + text.length);
}
