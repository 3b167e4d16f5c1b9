/** The attributes of an element become hast properties: 'class' the list `className`, 'data-id' the text `dataId`. */
import type { Properties } from 'hast';
import { html as namespaces, type Token } from 'parse5';
import { find, html, type Info, normalize, type Schema, svg } from 'property-information';

/** As hastscript reads attributes; names of Object.prototype are left out, as hast-util-from-parse5 leaves them. */
export function addProperties(
  properties: Properties,
  attributes: readonly Token.Attribute[],
  namespace: namespaces.NS,
): void {
  const schema = namespace === namespaces.NS.SVG ? svg : html;
  for (const { name, prefix, value } of attributes) {
    const full = prefix ? `${prefix}:${name}` : name;
    if (full in Object.prototype) continue;
    const info = infoOf(schema, full);
    const given = readValue(info, value);
    const before = properties.className;
    // Somebody may write both class and classname.
    properties[info.property] =
      before && info.property === 'className' ? [before, given].flat().filter(isPart) : given;
  }
}

function isPart(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function readValue(info: Info, value: string): Properties[string] {
  if (info.spaceSeparated) return partsOf(value, SPACES).map((part) => primitive(info, part));
  if (info.commaSeparated) return commaParts(value).map((part) => primitive(info, part));
  if (info.commaOrSpaceSeparated)
    return partsOf(commaParts(value).join(' '), SPACES).map((part) => primitive(info, part));
  if ((info.boolean || info.overloadedBoolean) && isSet(info, value)) return true;
  return primitive(info, value);
}

const SPACES = /[ \t\n\r\f]+/;

function partsOf(value: string, by: RegExp): string[] {
  const trimmed = value.trim();
  return trimmed === '' ? [] : trimmed.split(by);
}

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

/** What has been found for names met so far: real pages use few. A page may be made of nothing but names, so there is an end. */
const known = new Map<Schema, Map<string, Info>>([
  [html, new Map()],
  [svg, new Map()],
]);
const MOST_KNOWN = 2000;

function infoOf(schema: Schema, name: string): Info {
  const cached = known.get(schema)?.get(name);
  if (cached) return cached;
  const info = find(schema, name);
  const names = known.get(schema);
  if (names && names.size < MOST_KNOWN) names.set(name, info);
  return info;
}
