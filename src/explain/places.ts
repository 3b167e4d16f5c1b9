/** Where the blocks of a page stand. */
import type { Element } from 'hast';
import { property } from '../page/hast.js';
import type { Page } from '../page/page.js';
import { elementOf, inWholeTree, wholeTree } from './block-element.js';
import { blockFinder } from './block-finder.js';
import { CssPaths } from './css-path.js';
import type { BlockPlace, EvidenceSource, MetadataPlace, OptionPlace, TextRange } from './evidence.js';
import type { InputRanges } from './positions/input-ranges.js';

/** Longer texts are cut: the whole of it stands with its block. */
const LONGEST_TEXT = 300;

export class Places {
  private readonly paths: CssPaths | null;
  private blockOf: ((element: Element) => number | null) | undefined;

  constructor(
    private readonly page: Page,
    private readonly ranges: InputRanges,
  ) {
    this.paths = page.source && new CssPaths(wholeTree(page.source));
  }

  ofBlock(index: number, range: TextRange | null = null): BlockPlace {
    const { source } = this.page;
    const element = elementOf(this.page, index);
    return {
      in: 'block',
      block: index,
      cssPath: source && element && (this.paths?.of(inWholeTree(source, element)) ?? null),
      range,
      position: this.ranges.ofBlock(index),
    };
  }

  /** Of an element that shows something, in the block that it holds or is a part of; of a meta element, by its name. */
  ofElement(element: Element): EvidenceSource | null {
    if (element.tagName === 'meta') {
      const name =
        property(element, 'property') ?? property(element, 'name') ?? property(element, 'itemProp');
      return sourceOf(property(element, 'content') ?? '', {
        in: 'metadata',
        what: `meta ${name ?? ''}`.trim(),
      });
    }
    this.blockOf ??= blockFinder(this.page);
    const block = this.blockOf(element);
    return block === null ? null : this.sourceInBlock(block);
  }

  sourceInBlock(index: number, range: TextRange | null = null): EvidenceSource {
    const block = this.page.blocks[index];
    const text = block && 'text' in block ? block.text : (block && 'url' in block && block.url) || '';
    return { text: beginningOf(text), place: this.ofBlock(index, range) };
  }
}

export function sourceOf(text: string, place: MetadataPlace | OptionPlace): EvidenceSource {
  return { text: beginningOf(text), place };
}

function beginningOf(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text;
}
