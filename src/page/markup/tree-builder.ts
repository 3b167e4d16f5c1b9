/** How parse5 makes a tree: its TreeAdapter in terms of hast, so that there is no other tree to make one from. */
import { html, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { DepthError } from './depth-error.js';
import {
  attributesOf,
  type ChildNode,
  CommentNode,
  DoctypeNode,
  ElementNode,
  namespaceOf,
  type ParentNode,
  parentOf,
  RootNode,
  setParent,
  TextNode,
} from './nodes.js';
import { NodesError } from './nodes-error.js';
import { addProperties } from './properties.js';

export type HastMap = TreeAdapterTypeMap<
  ParentNode | ChildNode,
  ParentNode,
  ChildNode,
  RootNode,
  RootNode,
  ElementNode,
  CommentNode,
  TextNode,
  ElementNode,
  DoctypeNode
>;
type Builder = TreeAdapter<HastMap>;

/** How large a tree may become. */
export interface TreeSize {
  /** Elements open at a time. */
  readonly depth: number;
  readonly elements: number;
  /** Elements, texts and comments. */
  readonly nodes: number;
}

/** Makes one tree. Its methods throw DepthError or NodesError where the tree becomes larger than `most`. */
export function treeBuilder(most: TreeSize): Builder {
  return { ...READING, ...MOVING, ...documents(), ...nodes(most), ...openElements(most.depth) };
}

/**
 * Open elements are counted, since parse5 looks through them for each new one: a page with no end to its nesting would take
 * forever before anybody could say that it is too deep.
 */
function openElements(most: number): Pick<Builder, 'onItemPush' | 'onItemPop'> {
  let open = 0;
  return {
    onItemPush: () => {
      open++;
      if (open > most) throw new DepthError();
    },
    onItemPop: () => {
      open--;
    },
  };
}

function documents(): Pick<Builder, 'getDocumentMode' | 'setDocumentMode' | 'adoptAttributes'> {
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  /** Of `html` and `body`, which get the attributes of each further tag of theirs: there may be thousands. */
  const known = new Map<ElementNode, Set<string>>();
  return {
    getDocumentMode: () => mode,
    setDocumentMode: (root, given) => {
      mode = given;
      root.data.quirksMode = given !== html.DOCUMENT_MODE.NO_QUIRKS;
    },
    adoptAttributes: (element, attributes) => {
      const names = known.get(element) ?? new Set(attributesOf(element).map(({ name }) => name));
      known.set(element, names);
      const added = attributes.filter(({ name }) => !names.has(name));
      for (const attribute of added) {
        names.add(attribute.name);
        attributesOf(element).push(attribute);
      }
      addProperties(element.properties, added, namespaceOf(element));
    },
  };
}

type NodeMethods =
  | 'createDocument'
  | 'createDocumentFragment'
  | 'createElement'
  | 'createCommentNode'
  | 'createTextNode'
  | 'setDocumentType'
  | 'insertText'
  | 'insertTextBefore';

function nodes(most: TreeSize): Pick<Builder, NodeMethods> {
  let elements = 0;
  let all = 0;
  const count = <Node>(node: Node): Node => {
    all++;
    if (all > most.nodes) throw new NodesError(most.nodes);
    return node;
  };
  return {
    createDocument: () => new RootNode(),
    createDocumentFragment: () => new RootNode(),
    createElement: (tagName, namespace, attributes) => {
      elements++;
      if (elements > most.elements) throw new NodesError(most.elements);
      return count(new ElementNode(tagName, namespace, attributes));
    },
    createCommentNode: (text) => count(new CommentNode(text)),
    createTextNode: (text) => count(new TextNode(text)),
    setDocumentType: (root) => {
      if (!root.children.some(({ type }) => type === 'doctype')) append(root, new DoctypeNode());
    },
    insertText: (parent, text) => {
      const last = parent.children.at(-1);
      if (last?.type === 'text') last.value += text;
      else append(parent, count(new TextNode(text)));
    },
    insertTextBefore: (parent, text, reference) => {
      const before = childrenOf(parent)[placeOf(reference, parent) - 1];
      if (before?.type === 'text') before.value += text;
      else insertBefore(parent, count(new TextNode(text)), reference);
    },
  };
}

const MOVING: Pick<Builder, 'appendChild' | 'insertBefore' | 'detachNode'> = {
  appendChild: append,
  insertBefore,
  detachNode: (node) => {
    const parent = parentOf(node);
    if (!parent) return;
    childrenOf(parent).splice(placeOf(node, parent), 1);
    setParent(node, null);
  },
};

function append(parent: ParentNode, node: ChildNode): void {
  childrenOf(parent).push(node);
  setParent(node, parent);
}

function insertBefore(parent: ParentNode, node: ChildNode, reference: ChildNode): void {
  childrenOf(parent).splice(placeOf(reference, parent), 0, node);
  setParent(node, parent);
}

/** The parser moves the last child most often. */
function placeOf(node: ChildNode, parent: ParentNode): number {
  const children = childrenOf(parent);
  return children.at(-1) === node ? children.length - 1 : children.indexOf(node);
}

/** All nodes of the tree are made here. */
function childrenOf(parent: ParentNode): ChildNode[] {
  return parent.children as ChildNode[];
}

/** What is asked of nodes. Positions are kept nowhere. */
const READING: Omit<Builder, keyof ReturnType<typeof documents> | NodeMethods | keyof typeof MOVING> = {
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: (template) => template.content as RootNode,
  getFirstChild: (node) => childrenOf(node)[0] ?? null,
  getChildNodes: childrenOf,
  getParentNode: (node) => (node.type === 'root' ? null : parentOf(node)),
  getAttrList: attributesOf,
  getTagName: ({ tagName }) => tagName,
  getNamespaceURI: namespaceOf,
  getTextNodeContent: ({ value }) => value,
  getCommentNodeContent: ({ value }) => value,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node) => node.type === 'text',
  isCommentNode: (node) => node.type === 'comment',
  isDocumentTypeNode: (node) => node.type === 'doctype',
  isElementNode: (node) => node.type === 'element',
  setNodeSourceCodeLocation: () => undefined,
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => undefined,
};
