/** A part of a block's text that stands in an inline element. */
import type { Element } from 'hast';
import type { AttributeReader, Attributes } from './attributes.js';
import { property, tokens } from './hast.js';
import { labelsOf } from './labels.js';
import type { Span } from './page.js';
import { absoluteUrl } from './urls.js';

/** What is told of the elements of one tree. */
export interface Source {
  /** What addresses are relative to. */
  readonly base: string | null;
  readonly attributes: AttributeReader;
}

/**
 * Most spans of a page stand in its menus and lists, where nobody asks for more than their place: names and address
 * are read when somebody does.
 */
export class ElementSpan implements Span {
  readonly tag: string;
  private readonly isLink: boolean;
  private own: Attributes | undefined;
  private names: ReadonlySet<string> | undefined;
  private address: string | null | undefined;

  constructor(
    private readonly element: Element,
    readonly start: number,
    readonly end: number,
    private readonly source: Source,
  ) {
    this.isLink = element.tagName === 'a' && !isOnSamePage(element);
    this.tag = element.tagName === 'a' && !this.isLink ? 'span' : element.tagName;
  }

  get words(): ReadonlySet<string> {
    const { element, source, attributes } = this;
    this.names ??= source.attributes.addNames(attributes.words, labelsOf(element));
    return this.names;
  }

  get itemprops(): readonly string[] {
    return this.attributes.itemprops;
  }

  get url(): string | null {
    if (this.address === undefined)
      this.address = this.isLink ? absoluteUrl(property(this.element, 'href'), this.source.base) : null;
    return this.address;
  }

  get rel(): readonly string[] {
    return this.isLink ? tokens(this.element, 'rel').map((token) => token.toLowerCase()) : [];
  }

  get datetime(): string | null {
    return property(this.element, 'dateTime');
  }

  private get attributes(): Attributes {
    this.own ??= this.source.attributes.read(this.element);
    return this.own;
  }

  /** The same, in a text that has `by` characters more before it. */
  movedBy(by: number): ElementSpan {
    return new ElementSpan(this.element, this.start + by, this.end + by, this.source);
  }
}

/** A link to a place on the same page leads nowhere else: it is text. */
function isOnSamePage(element: Element): boolean {
  return /^\s*#./.test(property(element, 'href') ?? '');
}
