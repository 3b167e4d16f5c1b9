/** Gathers the metadata of a tree in one walk. */

import type { Element, Root } from 'hast';
import { addTo } from '../common/groups.js';
import { beginning, beginText } from './begin-text.js';
import { type Child, childrenOf, flag, isElement, property, tokens } from './hast.js';
import { readJsonLd } from './json-ld.js';
import type { MarkedProperty, Metadata } from './metadata.js';
import { typeName } from './type-name.js';
import { fold } from './whitespace.js';

export interface DocumentFacts {
  readonly metadata: Metadata;
  /** The href of the base element, as it stands. */
  readonly baseHref: string | null;
  /** The lang attribute of the html element or, failing that, the meta elements that state a language. */
  readonly language: string | null;
}

interface Scope {
  readonly types: readonly string[];
  readonly owner: string | null;
}

/** Properties whose value is a short text; the rest (articleBody, mainEntity) would only copy the page. */
const PROPERTIES = new Set(
  `headline alternativeheadline name author creator datepublished datecreated datemodified description keywords articlesection
   about inlanguage publisher interactioncount userinteractioncount interactiontype interactionservice dateline url image`.split(
    /\s+/,
  ),
);

/** Longer than what any page means to say in a meta element, and than any address. */
const LONGEST = { content: 20_000, address: 4096 };

export function readMetadata(tree: Root): DocumentFacts {
  const gatherer = new Gatherer();
  gatherer.visit(childrenOf(tree), { types: [], owner: null });
  return gatherer.facts();
}

class Gatherer {
  private title: string | null = null;
  private baseHref: string | null = null;
  private htmlLanguage: string | null = null;
  private readonly meta = new Map<string, string[]>();
  private readonly links = new Map<string, string[]>();
  private readonly scripts: string[] = [];
  private readonly properties: MarkedProperty[] = [];

  visit(children: readonly Child[], scope: Scope): void {
    for (const child of children) {
      // An icon's title is not the page's.
      if (!isElement(child) || child.tagName === 'svg') continue;
      this.readElement(child);
      this.visit(child.children, this.readProperty(child, scope));
    }
  }

  facts(): DocumentFacts {
    const { title, meta, links, scripts, properties, baseHref } = this;
    const metadata = { title, meta, links, jsonLd: readJsonLd(scripts), properties };
    const language =
      this.htmlLanguage ??
      firstOf(meta, 'content-language', 'og:locale', 'language', 'dc.language', 'inlanguage');
    return { metadata, baseHref, language };
  }

  private readElement(element: Element): void {
    switch (element.tagName) {
      case 'html':
        this.htmlLanguage ??=
          property(element, 'lang') || property(element, 'xmlLang') || property(element, 'xml:lang') || null;
        break;
      case 'title':
        this.title ??= beginText(element.children) || null;
        break;
      case 'base':
        this.baseHref ??= property(element, 'href');
        break;
      case 'meta':
        this.readMeta(element);
        break;
      case 'link':
        this.readLink(element);
        break;
      case 'script':
        if (/ld\+json/i.test(property(element, 'type') ?? '')) this.scripts.push(scriptText(element));
        break;
    }
  }

  private readMeta(element: Element): void {
    const content = property(element, 'content');
    if (content === null || content.trim() === '') return;
    const value = fold(content.slice(0, LONGEST.content));
    for (const attribute of ['name', 'property', 'itemProp', 'httpEquiv']) {
      for (const name of tokens(element, attribute)) addTo(this.meta, name.toLowerCase(), value);
    }
  }

  private readLink(element: Element): void {
    const href = property(element, 'href');
    if (!href || href.length > LONGEST.address) return;
    for (const rel of tokens(element, 'rel')) addTo(this.links, rel.toLowerCase(), href);
  }

  /** Notes an element's itemprop or RDFa property, and gives the scope of what stands in it. */
  private readProperty(element: Element, scope: Scope): Scope {
    if (!describes(element)) return scope;
    const names = [
      ...tokens(element, 'itemProp'),
      ...(element.tagName === 'meta' ? [] : tokens(element, 'property')),
    ].map((name) => name.slice(name.lastIndexOf(':') + 1).toLowerCase());
    const type = tokens(element, 'itemType')[0] ?? tokens(element, 'typeof')[0] ?? null;
    const opens = flag(element, 'itemScope') || type !== null;
    for (const name of names) {
      if (!PROPERTIES.has(name) || (opens && element.tagName !== 'meta' && name !== 'author')) continue;
      const value = propertyValue(element);
      if (value) this.properties.push({ name, value, scopes: scope.types, owner: scope.owner });
    }
    if (!opens) return scope;
    const short = type ? typeName(type) : '';
    return { types: [short, ...scope.types], owner: names[0] ?? null };
  }
}

/** Whether the element has one of the attributes of microdata or RDFa. */
function describes({ properties }: Element): boolean {
  for (const name in properties) if (DESCRIBING.has(name)) return true;
  return false;
}

const DESCRIBING: ReadonlySet<string> = new Set(['itemProp', 'property', 'itemType', 'typeof', 'itemScope']);

/** The value of a property by its element, as the WHATWG microdata section has it. */
function propertyValue(element: Element): string {
  const attribute =
    property(element, 'content') ??
    (element.tagName === 'time' ? property(element, 'dateTime') : null) ??
    (element.tagName === 'link' ? property(element, 'href') : null);
  return attribute === null ? beginText(element.children) : beginning(attribute);
}

function scriptText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function firstOf(meta: ReadonlyMap<string, readonly string[]>, ...names: readonly string[]): string | null {
  return names.map((name) => meta.get(name)?.[0]).find(Boolean) ?? null;
}
