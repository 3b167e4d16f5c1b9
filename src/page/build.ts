/** A hast tree becomes blocks and containers, in one walk. */
import type { Element, Root } from 'hast';
import { AttributeReader, type Attributes } from './attributes.js';
import { blockTags, embedTags, meaningfulTags, skippedTags } from './elements.js';
import { type Child, childrenOf, isElement, property } from './hast.js';
import { findHolders, isBlank, isBlock, isBreak } from './holders.js';
import { type Run, readLines } from './inline.js';
import { embedUrl, imageUrl, sizeOf } from './media.js';
import type { Container, PageBlock, PageSource } from './page.js';
import type { Source } from './span.js';
import { webUrl } from './urls.js';
import { fold, withoutInvisible } from './whitespace.js';

export interface Blocks {
  readonly blocks: readonly PageBlock[];
  readonly containers: readonly Container[];
  readonly source: PageSource;
}

/** The root has none. */
const ROOT: Attributes = { words: new Set(), itemprops: [], itemtype: null, hidden: false };

type OpenContainer = { -readonly [Key in keyof Container]: Container[Key] };

/** What is known on the way down. */
interface Place {
  readonly container: OpenContainer;
  /** The meaningful tag that texts here belong to. */
  readonly tag: string;
}

/** Reads the blocks of a tree whose addresses are relative to `base`. */
export function buildBlocks(tree: Root, base: string | null): Blocks {
  return new Builder({ base, attributes: new AttributeReader() }, findHolders(tree)).build(tree);
}

class Builder {
  private readonly blocks: PageBlock[] = [];
  private readonly containers: OpenContainer[] = [];
  private readonly elements: (Root | Element)[] = [];
  private readonly nodes: (readonly Child[])[] = [];

  constructor(
    private readonly source: Source,
    private readonly holders: ReadonlySet<Element>,
  ) {}

  build(tree: Root): Blocks {
    const root = this.open(null, null);
    this.elements.push(tree);
    this.readChildren(childrenOf(tree), { container: root, tag: 'root' });
    root.end = this.blocks.length;
    const { blocks, containers, elements, nodes } = this;
    return { blocks, containers, source: { tree, elements, nodes } };
  }

  /** Collects inline nodes into runs, and goes into whatever is a block of its own. Two line breaks end a run. */
  private readChildren(children: readonly Child[], place: Place): void {
    let run: Child[] = [];
    let shows = false;
    let breaks = 0;
    const flush = () => {
      // Between blocks there is white space, mostly.
      if (shows) this.addRun(run, place);
      run = [];
      shows = false;
    };
    for (const child of children) {
      if (isBreak(child)) {
        breaks++;
        if (breaks === 1) run.push(child);
        else flush();
      } else if (isElement(child) && !this.isInline(child)) {
        breaks = 0;
        flush();
        this.readElement(child, place);
      } else {
        if (!isBlank(child)) {
          breaks = 0;
          shows = true;
        }
        run.push(child);
      }
    }
    flush();
  }

  private isInline(element: Element): boolean {
    if (skippedTags.has(element.tagName)) return !embedTags.has(element.tagName);
    return !isBlock(element) && !this.holders.has(element);
  }

  private readElement(element: Element, place: Place): void {
    const { tagName } = element;
    if (embedTags.has(tagName)) this.addEmbed(element, place);
    else if (tagName === 'pre' && !this.holders.has(element)) this.addCode(element, place);
    else this.addContainer(element, place);
  }

  private addContainer(element: Element, place: Place): void {
    const { tagName } = element;
    const container = this.open(element, place.container);
    this.elements.push(element);
    this.readChildren(element.children, {
      container,
      tag: tagInside(tagName, place.tag),
    });
    container.end = this.blocks.length;
  }

  private open(element: Element | null, parent: OpenContainer | null): OpenContainer {
    const { words, itemprops, itemtype, hidden } = element ? this.source.attributes.read(element) : ROOT;
    const href = element?.tagName === 'a' ? webUrl(property(element, 'href'), this.source.base) : null;
    const container: OpenContainer = {
      index: this.containers.length,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      tag: element?.tagName ?? 'root',
      words,
      itemprops,
      itemtype,
      hidden: hidden || (parent?.hidden ?? false),
      href: href ?? parent?.href ?? null,
      first: this.blocks.length,
      end: this.blocks.length,
    };
    this.containers.push(container);
    return container;
  }

  private add(nodes: readonly Child[], block: PageBlock): void {
    this.blocks.push(block);
    this.nodes.push(nodes);
  }

  private addRun(nodes: readonly Child[], place: Place): void {
    const { lines, images } = readLines(nodes, this.source);
    for (const image of images) this.addImage(image, place);
    for (const run of joinLines(lines)) {
      this.add(nodes, {
        kind: 'text',
        index: this.blocks.length,
        container: place.container,
        text: run.text,
        tag: place.tag,
        spans: run.spans,
        linkDensity: place.container.href ? 1 : shareOf(run, (tag) => tag === 'a'),
        boldness: shareOf(run, (tag) => tag === 'b' || tag === 'strong'),
        startsGroup: true,
      });
    }
  }

  private addImage(element: Element, place: Place): void {
    this.add([element], {
      kind: 'image',
      index: this.blocks.length,
      container: place.container,
      url: imageUrl(element, this.source.base),
      alt: fold(property(element, 'alt') ?? '') || null,
      width: sizeOf(element, 'width'),
      height: sizeOf(element, 'height'),
    });
  }

  private addEmbed(element: Element, place: Place): void {
    const url = embedUrl(element, this.source.base);
    if (!url) return;
    this.add([element], { kind: 'embed', index: this.blocks.length, container: place.container, url });
  }

  private addCode(element: Element, place: Place): void {
    const text = withoutInvisible(plainText(element)).replace(/^\n/, '').trimEnd();
    if (text === '') return;
    this.add([element], { kind: 'code', index: this.blocks.length, container: place.container, text });
  }
}

/** The tag that texts in an element belong to. A quotation's paragraphs are the quotation; a span changes nothing. */
function tagInside(tagName: string, around: string): string {
  if (around === 'blockquote' && !/^(?:h[1-6]|li|t[dh])$/.test(tagName)) return around;
  if (meaningfulTags.has(tagName)) return tagName;
  return blockTags.has(tagName) ? 'div' : around;
}

/**
 * A single line break is white space inside a paragraph; but where every line is a sentence or more, the lines are
 * paragraphs, as old publishing systems make them.
 */
function joinLines(lines: readonly Run[]): readonly Run[] {
  if (lines.length < 2 || lines.every(isParagraph)) return lines;
  return [lines.reduce(joinRuns)];
}

function isParagraph(line: Run): boolean {
  return line.text.length > 60 && /[.!?…。！？][\p{Pe}\p{Pf}"'”’]*$/u.test(line.text);
}

function joinRuns(left: Run, right: Run): Run {
  const shift = left.text.length + 1;
  const moved = right.spans.map((span) => span.movedBy(shift));
  return { text: `${left.text} ${right.text}`, spans: [...left.spans, ...moved] };
}

function shareOf(run: Run, counts: (tag: string) => boolean): number {
  if (run.spans.length === 0) return 0;
  let covered = 0;
  let reached = 0;
  const spans = run.spans.filter((span) => counts(span.tag)).sort((a, b) => a.start - b.start);
  for (const { start, end } of spans) {
    if (end <= reached) continue;
    covered += end - Math.max(start, reached);
    reached = end;
  }
  return run.text.length === 0 ? 0 : covered / run.text.length;
}

function plainText(node: Element): string {
  let text = '';
  for (const child of node.children) {
    if (child.type === 'text') text += child.value;
    else if (isElement(child) && !skippedTags.has(child.tagName))
      text += child.tagName === 'br' ? '\n' : plainText(child);
  }
  return text;
}
