/** Metadata that tell who asks for them. */
import { isObject, type JsonObject, type JsonValue, valuesOf } from '../../page/json-ld.js';
import type { MarkedProperty, Metadata } from '../../page/metadata.js';
import type { Trace } from './log.js';

/** Gives the log to write to. */
export type CurrentTrace = () => Trace;

/** The same metadata; whatever is read from them is noted. */
export function traceMetadata(metadata: Metadata, trace: CurrentTrace): Metadata {
  const jsonLd = metadata.jsonLd.map((node) => traceNode(node, trace));
  const properties = metadata.properties.map((property) => traceProperty(property, trace));
  return {
    meta: new TracedMap('meta', metadata.meta, trace),
    links: new TracedMap('link', metadata.links, trace),
    get jsonLd() {
      trace().search('JSON-LD of that kind');
      return jsonLd;
    },
    get title() {
      trace().consult('title element', listed(metadata.title));
      return metadata.title;
    },
    get properties() {
      trace().search('microdata of that name');
      return properties;
    },
  };
}

class TracedMap extends Map<string, readonly string[]> {
  constructor(
    private readonly kind: string,
    entries: ReadonlyMap<string, readonly string[]>,
    private readonly trace: CurrentTrace,
  ) {
    super();
    for (const [name, values] of entries) super.set(name, values);
  }

  override get(name: string): readonly string[] | undefined {
    const values = super.get(name);
    this.trace().consult(`${this.kind} ${name}`, values ?? []);
    return values;
  }
}

/** Rules look for a property by its name, and at the value of none but that. */
function traceProperty(property: MarkedProperty, trace: CurrentTrace): MarkedProperty {
  return {
    ...property,
    get value() {
      trace().consult(`microdata ${property.name}`, [property.value]);
      return property.value;
    },
  };
}

/** A JSON-LD object whose properties are noted as they are read: 'JSON-LD NewsArticle.headline'. */
export function traceNode(node: JsonObject, trace: CurrentTrace): JsonObject {
  const type = valuesOf(node['@type']).find((one) => typeof one === 'string');
  const name = type?.slice(type.lastIndexOf('/') + 1) ?? 'object';
  return new Proxy(node, {
    get(target, key) {
      if (typeof key !== 'string' || !Object.hasOwn(target, key)) {
        if (typeof key === 'string' && !key.startsWith('@')) trace().consult(`JSON-LD ${name}.${key}`, []);
        return undefined;
      }
      const value = target[key];
      if (!key.startsWith('@')) trace().consult(`JSON-LD ${name}.${key}`, textsIn(value));
      return value;
    },
  });
}

/** More texts, or nested deeper, than what a field reads has. */
const MOST_TEXTS = 500;
const DEEPEST = 5;
const NO_TEXTS: ReadonlySet<string> = new Set(['@type', '@context']);

function textsIn(value: JsonValue | undefined, depth = 0, texts: string[] = []): string[] {
  if (texts.length >= MOST_TEXTS || depth > DEEPEST) return texts;
  for (const one of valuesOf(value)) {
    if (typeof one === 'string' || typeof one === 'number') texts.push(String(one));
    else if (isObject(one)) {
      for (const key of Object.keys(one)) if (!NO_TEXTS.has(key)) textsIn(one[key], depth + 1, texts);
    } else if (Array.isArray(one)) textsIn(one, depth + 1, texts);
  }
  return texts;
}

function listed(value: string | null): string[] {
  return value === null ? [] : [value];
}
