/** Where the blocks of a page stand in its source. The parser notes no positions: they are worked out here, when asked. */
import type { Root } from 'hast';
import { defaultLimits, type ParseOptions } from '../../options.js';
import type { Page } from '../../page/page.js';
import { type Input, readString } from '../../page/read-page.js';
import { elementOf, inWholeTree, wholeTree } from '../block-element.js';
import type { InputRange } from '../evidence.js';
import { rangesOfLines } from './lines.js';
import { rangesInHtml, rangesInTree } from './trees.js';

export interface InputRanges {
  /** By index of the block; null where that is not known. */
  readonly ofBlock: (index: number) => InputRange | null;
}

/** Of a page that was read from this input. */
export function inputRanges(page: Page, input: Input, options: ParseOptions): InputRanges {
  if (!page.source) {
    const lines = rangesOfLines(textOf(input, options), page.blocks);
    return { ofBlock: (index) => lines[index] ?? null };
  }
  const { source } = page;
  const tree = wholeTree(source);
  const ranges = isTree(input) ? rangesInTree(tree, input) : rangesInHtml(tree, textOf(input, options));
  return {
    ofBlock: (index) => {
      const element = elementOf(page, index);
      return element && (ranges.get(inWholeTree(source, element)) ?? null);
    },
  };
}

function isTree(input: Input): input is Root {
  return typeof input !== 'string' && !(input instanceof Uint8Array);
}

function textOf(input: Input, { contentType, limits }: ParseOptions): string {
  return readString(input, contentType, limits?.bytes ?? defaultLimits.bytes);
}
