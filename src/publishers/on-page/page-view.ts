/** A page as profiles see it: its elements by selectors, each selector matched once, and what else functions may ask. */
import type { Element } from 'hast';
import { property } from '../../page/hast.js';
import { firstMeta } from '../../page/metadata.js';
import type { Page } from '../../page/page.js';
import { absoluteUrl, webUrl } from '../../page/urls.js';
import type { PageElement, PublisherPage } from '../profile.js';
import { attributeReader } from '../selectors/attributes.js';
import { compileSelector, type Selector } from '../selectors/compile-selector.js';
import { matchAll } from '../selectors/match.js';
import { indexTree, type Subject } from '../selectors/tree-index.js';
import { textOf } from './element-text.js';

/** The elements of a page; none in plain text. They are gathered when first asked for. */
export class PageElements {
  private readonly found = new Map<Selector, readonly Subject[]>();
  private readonly read = new Map<string, Selector>();
  private subjects: readonly Subject[] | null = null;
  private stated: { readonly url: string | null } | null = null;

  constructor(private readonly page: Page) {}

  private get tree(): readonly Subject[] {
    this.subjects ??= this.page.source ? indexTree(this.page.source.tree) : [];
    return this.subjects;
  }

  /** What addresses are relative to; null where nothing tells. */
  get base(): string | null {
    this.stated ??= { url: baseOf(this.page, this.tree) };
    return this.stated.url;
  }

  all(selector: Selector): readonly Subject[] {
    const known = this.found.get(selector) ?? matchAll(selector, this.tree);
    this.found.set(selector, known);
    return known;
  }

  inside(scope: Subject, selector: Selector): readonly Subject[] {
    return matchAll(selector, this.tree, scope);
  }

  /** A selector that a function asks for: read once a page. */
  selectorOf(source: string): Selector {
    const known = this.read.get(source) ?? compileSelector(source);
    this.read.set(source, known);
    return known;
  }
}

function baseOf({ url, metadata }: Page, tree: readonly Subject[]): string | null {
  const stated = tree.find(({ element }) => element.tagName === 'base')?.element;
  const given = url ?? webUrl(metadata.links.get('canonical')?.[0], null);
  return webUrl(stated ? property(stated, 'href') : null, url) ?? given;
}

/** What the functions of a profile get. */
export function viewOf(page: Page, language: string | null, elements: PageElements): PublisherPage {
  const { url, metadata } = page;
  const selectAll = (selector: string) =>
    elements.all(elements.selectorOf(selector)).map((subject) => new SelectedElement(subject, elements));
  return Object.freeze({
    url,
    language,
    title: metadata.title,
    jsonLd: metadata.jsonLd,
    meta: (name: string) => firstMeta(metadata, name.toLowerCase()),
    select: (selector: string) => selectAll(selector)[0] ?? null,
    selectAll,
  });
}

/** An element that a selector found. */
export class SelectedElement implements PageElement {
  readonly #subject: Subject;
  readonly #elements: PageElements;

  constructor(subject: Subject, elements: PageElements) {
    this.#subject = subject;
    this.#elements = elements;
  }

  /** What addresses in it are relative to. */
  get base(): string | null {
    return this.#elements.base;
  }

  get element(): Element {
    return this.#subject.element;
  }

  /** How many elements it is made of. */
  get size(): number {
    return this.#subject.end - this.#subject.order;
  }

  get tag(): string {
    return this.element.tagName;
  }

  get text(): string {
    return textOf(this.element);
  }

  attribute(name: string): string | null {
    return attributeReader(name)(this.element);
  }

  address(attribute = addressAttribute(this.tag)): string | null {
    return absoluteUrl(this.attribute(attribute), this.base);
  }

  select(selector: string): SelectedElement | null {
    return this.selectAll(selector)[0] ?? null;
  }

  selectAll(selector: string): SelectedElement[] {
    const elements = this.#elements;
    return elements
      .inside(this.#subject, elements.selectorOf(selector))
      .map((subject) => new SelectedElement(subject, elements));
  }
}

/** Where elements have the address that they are for. */
function addressAttribute(tag: string): string {
  if (tag === 'meta') return 'content';
  return tag === 'img' || tag === 'iframe' || tag === 'video' || tag === 'source' ? 'src' : 'href';
}
