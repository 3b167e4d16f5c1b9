/** The attributes of an element become hast properties: 'class' the list `className`, 'data-id' the text `dataId`. */
import type { Properties } from 'hast';
import { html as namespaces, type Token } from 'parse5';
import { find, html, type Info, normalize, type Schema, svg } from 'property-information';
import { ownCopy } from './characters.js';

/** As hastscript reads attributes; names of Object.prototype are left out, as hast-util-from-parse5 leaves them. */
export function addProperties(
  properties: Properties,
  attributes: readonly Token.Attribute[],
  namespace: namespaces.NS,
): void {
  const known = namespace === namespaces.NS.SVG ? KNOWN.svg : KNOWN.html;
  for (const { name, prefix, value } of attributes) {
    const found = lookUp(known, prefix ? `${prefix}:${name}` : name);
    if (!found) continue;
    const { property, info } = found;
    if (!info) properties[property] = value;
    else if (property === 'className') addClasses(properties, partsOf(value));
    else properties[property] = readValue(info, value);
  }
}

/** Somebody may write both class and classname. */
function addClasses(properties: Properties, classes: readonly string[]): void {
  const before = properties.className;
  properties.className = Array.isArray(before) ? [...before, ...classes] : [...classes];
}

function readValue(info: Info, value: string): Properties[string] {
  if (info.spaceSeparated) return partsOf(value).map((part) => primitive(info, part));
  if (info.commaSeparated) return commaParts(value).map((part) => primitive(info, part));
  if (info.commaOrSpaceSeparated)
    return partsOf(commaParts(value).join(' ')).map((part) => primitive(info, part));
  if ((info.boolean || info.overloadedBoolean) && isSet(info, value)) return true;
  return primitive(info, value);
}

function partsOf(value: string): string[] {
  const trimmed = value.trim();
  if (trimmed === '') return [];
  return SPACE.test(trimmed) ? trimmed.split(SPACES) : [trimmed];
}

const SPACE = /[ \t\n\r\f]/;
const SPACES = /[ \t\n\r\f]+/;

/** "a, b," is two parts and no third; "a,,b" is three, the middle one empty. */
function commaParts(value: string): string[] {
  const parts = value.split(',').map((part) => part.trim());
  if (parts.at(-1) === '') parts.pop();
  return parts;
}

function primitive(info: Info, value: string): string | number {
  return info.number && value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;
}

function isSet(info: Info, value: string): boolean {
  return value === '' || normalize(value) === normalize(info.attribute);
}

/** What has been found for the name of an attribute. */
interface Known {
  readonly property: string;
  /** How the value is read; null where it is taken as it stands, being neither list nor number nor flag. */
  readonly info: Info | null;
}

interface KnownNames {
  readonly schema: Schema;
  /** Null for what every object has: that is no property of its own. */
  readonly names: Map<string, Known | null>;
}

const KNOWN: Readonly<Record<'html' | 'svg', KnownNames>> = {
  html: { schema: html, names: new Map() },
  svg: { schema: svg, names: new Map() },
};

/** Real pages use few names. One may be made of nothing else, so there is an end to what is kept. */
const MOST_KNOWN = 2000;

function lookUp({ schema, names }: KnownNames, name: string): Known | null {
  const cached = names.get(name);
  if (cached !== undefined) return cached;
  const own = ownCopy(name);
  const info = find(schema, own);
  const found =
    own in Object.prototype ? null : { property: info.property, info: isTyped(info) ? info : null };
  if (names.size < MOST_KNOWN) names.set(own, found);
  return found;
}

function isTyped(info: Info): boolean {
  const { boolean, overloadedBoolean, number, spaceSeparated, commaSeparated, commaOrSpaceSeparated } = info;
  return boolean || overloadedBoolean || number || spaceSeparated || commaSeparated || commaOrSpaceSeparated;
}
