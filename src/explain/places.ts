/** Where the blocks of a page stand. */
import type { Page } from '../page/page.js';
import { elementOf } from './block-element.js';
import { CssPaths } from './css-path.js';
import type { BlockPlace, EvidenceSource, MetadataPlace, OptionPlace, TextRange } from './evidence.js';
import type { InputRanges } from './positions/input-ranges.js';

/** Longer texts are cut: the whole of it stands with its block. */
const LONGEST_TEXT = 300;

export class Places {
  private readonly paths: CssPaths | null;

  constructor(
    private readonly page: Page,
    private readonly ranges: InputRanges,
  ) {
    this.paths = page.source && new CssPaths(page.source.tree);
  }

  ofBlock(index: number, range: TextRange | null = null): BlockPlace {
    const element = elementOf(this.page, index);
    return {
      in: 'block',
      block: index,
      cssPath: element && (this.paths?.of(element) ?? null),
      range,
      position: this.ranges.ofBlock(index),
    };
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
