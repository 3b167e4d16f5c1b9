/** JSON-LD as sites really write it: several objects, graphs, references by @id, and broken JSON. */
import { typeName } from './type-name.js';

/** A value of JSON (RFC 8259). */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
/** An object of JSON-LD, as the page has it. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Nested deeper than any real page; keeps a hostile one from overflowing the stack. */
const MAX_DEPTH = 40;
const MAX_NODES = 2000;
/** What nests its values deeper is left out whole: whoever follows them would overflow the stack. */
const MAX_NESTING = 200;

/** Every object with a type, in document order, of the JSON-LD scripts of a page. Broken scripts are mended or left out. */
export function readJsonLd(scripts: readonly string[]): JsonObject[] {
  const nodes: JsonObject[] = [];
  for (const script of scripts) collect(parseLeniently(script), 0, nodes);
  return linkReferences(nodes);
}

/** The types of a node without their namespace, in lower case. */
export function typesOf(node: JsonObject): string[] {
  return valuesOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map(typeName);
}

/** A property as a list: one value is a list of one, none the empty list. */
export function valuesOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value : [value];
}

/** The texts of a property: strings, numbers, and the @value or name of objects. */
export function textsOf(value: JsonValue | undefined): string[] {
  return valuesOf(value).flatMap((item) => {
    if (typeof item === 'string') return item.trim() ? [item] : [];
    if (typeof item === 'number') return [String(item)];
    if (isObject(item)) return textsOf(item['@value'] ?? item.name).slice(0, 1);
    return [];
  });
}

/** The addresses of a property: strings, and the url, @id or contentUrl of objects. */
export function urlsOf(value: JsonValue | undefined): string[] {
  return valuesOf(value).flatMap((item) => {
    if (typeof item === 'string') return item.trim() ? [item] : [];
    if (isObject(item)) return urlsOf(item.url ?? item.contentUrl ?? item['@id']).slice(0, 1);
    return [];
  });
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function parseLeniently(script: string): JsonValue {
  const text = script
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/?\/?\s?\]\]>|;)\s*$/, '');
  const mended = () => mend(withoutComments(text));
  return tryParse(text) ?? tryParse(mended()) ?? tryParse(firstValue(mended())) ?? null;
}

function tryParse(text: string): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return nestsDeeper(text, MAX_NESTING) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Whether the brackets of a JSON text stand deeper in each other than `most`. */
function nestsDeeper(text: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length && depth <= most; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '"') inString = !inString;
    else if (!inString && (char === '{' || char === '[')) depth++;
    else if (!inString && (char === '}' || char === ']')) depth--;
  }
  return depth > most;
}

/**
 * Mends what site makers break most: bare line breaks and tabs inside strings, commas before a closing bracket, stray
 * backslashes.
 */
function mend(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '"') inString = !inString;
    if (inString) out.push(mendInString(token));
    else if (token !== ',' || !CLOSING.test(text.slice(index + 1, index + 200))) out.push(token);
  }
  return out.join('');
}

const TOKEN = /[^"\\,]+|\\.|["\\,]/gs;
const CLOSING = /^\s*[}\],]/;

function mendInString(token: string): string {
  return token.startsWith('\\') ? token.replace(/^\\(?!["\\/bfnrtu])/, '') : token.replace(/\p{Cc}/gu, ' ');
}

/** Whole lines of comment, and comments behind a value; an address in a string follows a colon. */
function withoutComments(text: string): string {
  return text
    .replace(/^[ \t]*\/\/[^\n]*$/gm, '')
    .replace(/([,"{}[\]\d])[ \t]{0,50}\/\/[^"\n]{0,300}$/gm, '$1');
}

/** The text up to the bracket that closes the first one: some pages close one more, or put two objects into a script. */
function firstValue(text: string): string {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\' && inString) at++;
    else if (char === '"') inString = !inString;
    else if (!inString && (char === '{' || char === '[')) depth++;
    else if (!inString && (char === '}' || char === ']') && --depth === 0) return text.slice(0, at + 1);
  }
  return text;
}

/** Objects worth a look: typed ones at the top, in arrays, in @graph, and the entities that pages hang below them. */
const CHILDREN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf', 'liveBlogUpdate'];

function collect(value: JsonValue, depth: number, nodes: JsonObject[]): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (isArray(value)) {
    for (const item of value) collect(item, depth + 1, nodes);
  } else if (isObject(value)) {
    if (value['@type'] !== undefined) nodes.push(value);
    for (const key of CHILDREN) {
      const child = value[key];
      if (typeof child === 'object' && child !== null) collect(child, depth + 1, nodes);
    }
  }
}

/** Puts the node itself where a property only names its @id ('author': { '@id': '#jane' }). */
function linkReferences(nodes: readonly JsonObject[]): JsonObject[] {
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 2) byId.set(id, node);
  }
  const follow = (value: JsonValue): JsonValue => {
    if (isArray(value)) return value.map(follow);
    if (!isObject(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value;
    return byId.get(value['@id']) ?? value;
  };
  return nodes.map((node) => {
    const linked = new Map<string, JsonValue>();
    for (const key of ['author', 'creator', 'publisher', 'image', 'isPartOf']) {
      const value = node[key];
      if (typeof value === 'object' && value !== null) linked.set(key, follow(value));
    }
    return linked.size === 0 ? node : { ...node, ...Object.fromEntries(linked) };
  });
}
