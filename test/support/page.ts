/** Short ways to make Pages in tests, and to say what is in them. */
import type { ParseOptions } from '../../src/options.js';
import type { Page, PageBlock, TextBlock } from '../../src/page/page.js';
import { readPage } from '../../src/page/read-page.js';

export const ADDRESS = 'https://example.com/news/story';

/** The Page of some HTML that was found at {@link ADDRESS}. */
export function pageOf(html: string, options: ParseOptions = {}): Page {
  return readPage(html, { url: ADDRESS, format: 'html', ...options });
}

/** The Page of some plain text. */
export function textPageOf(text: string): Page {
  return readPage(text, { format: 'text' });
}

export function isText(block: PageBlock): block is TextBlock {
  return block.kind === 'text';
}

export function textBlocks(page: Page): TextBlock[] {
  return page.blocks.filter(isText);
}

/** The only text block of some HTML. */
export function soleBlock(html: string): TextBlock {
  const blocks = textBlocks(pageOf(html));
  const [block] = blocks;
  if (!block || blocks.length > 1) throw new Error(`expected one text block, got ${blocks.length}`);
  return block;
}

/** A line a block: `p One two`, `image https://…`, `embed https://…`, `code …`. */
export function outline(page: Page): string[] {
  return page.blocks.map((block) => {
    if (block.kind === 'text') return `${block.tag} ${block.text}`;
    return block.kind === 'code' ? `code ${block.text}` : `${block.kind} ${block.url}`;
  });
}

/** The spans of a block, each as its tag, text and, where it has one, address: `a video address https://…`. */
export function spansOf({ spans, text }: TextBlock): string[] {
  return spans.map(({ tag, start, end, url }) =>
    [tag, text.slice(start, end), url].filter((part) => part).join(' '),
  );
}
