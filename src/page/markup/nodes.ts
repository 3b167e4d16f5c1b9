/**
 * The nodes of the tree: plain hast to whoever reads it. What parse5 asks of a node besides (its parent, its attributes as
 * the source has them) is private.
 */
import type { Comment, Doctype, Element, ElementContent, Properties, Root, RootContent, Text } from 'hast';
import type { html, Token } from 'parse5';
import { addProperties } from './properties.js';

export type ParentNode = RootNode | ElementNode;
export type ChildNode = ElementNode | TextNode | CommentNode | DoctypeNode;

/** The whole tree, or the content of a template. */
export class RootNode implements Root {
  readonly type = 'root';
  readonly children: RootContent[] = [];
  readonly data = { quirksMode: false };
}

class Child {
  #parent: ParentNode | null;

  constructor() {
    this.#parent = null;
  }

  static parentOf(node: Child): ParentNode | null {
    return node.#parent;
  }

  static setParent(node: Child, parent: ParentNode | null): void {
    node.#parent = parent;
  }
}

export const { parentOf, setParent } = Child;

export class ElementNode extends Child implements Element {
  readonly type = 'element';
  readonly tagName: string;
  readonly properties: Properties;
  readonly children: ElementContent[];
  /** Of a template. */
  declare content?: Root;
  readonly #attributes: Token.Attribute[];
  readonly #namespace: html.NS;

  constructor(tagName: string, namespace: html.NS, attributes: Token.Attribute[]) {
    super();
    this.tagName = tagName;
    this.properties = {};
    addProperties(this.properties, attributes, namespace);
    this.children = [];
    this.#attributes = attributes;
    this.#namespace = namespace;
  }

  static namespaceOf(element: ElementNode): html.NS {
    return element.#namespace;
  }

  static attributesOf(element: ElementNode): Token.Attribute[] {
    return element.#attributes;
  }
}

export const { namespaceOf, attributesOf } = ElementNode;

export class TextNode extends Child implements Text {
  readonly type = 'text';
  value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }
}

export class CommentNode extends Child implements Comment {
  readonly type = 'comment';
  readonly value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }
}

export class DoctypeNode extends Child implements Doctype {
  readonly type = 'doctype';
}
