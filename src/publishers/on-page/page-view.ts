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

/** The elements of a page; none in plain text. */
export class PageElements {
  readonly tree: readonly Subject[];
  /** What addresses are relative to; null where nothing tells. */
  readonly base: string | null;
  private readonly found = new Map<Selector, readonly Subject[]>();
  private readonly read = new Map<string, Selector>();

  constructor(page: Page) {
    this.tree = page.source ? indexTree(page.source.tree) : [];
    const base = this.tree.find(({ element }) => element.tagName === 'base')?.element;
    const given = page.url ?? webUrl(page.metadata.links.get('canonical')?.[0], null);
    this.base = webUrl(base ? property(base, 'href') : null, page.url) ?? given;
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

  get subject(): Subject {
    return this.#subject;
  }

  /** What addresses in it are relative to. */
  get base(): string | null {
    return this.#elements.base;
  }

  get element(): Element {
    return this.#subject.element;
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
