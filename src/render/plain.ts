/** What the renderings share: white space, and the text of the body. */
import type { Article, Block } from '../article.js';

const WHITE_SPACE = /\s+/g;

/** One line: white space folded, none at the ends. The model's text is folded already; a hand-made Article's need not be. */
export function oneLine(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}

/** The lines of a quote block, one a paragraph, without empty ones. */
export function quoteLines(text: string): string[] {
  return text.split('\n').map(oneLine).filter(Boolean);
}

/** A quote block's source as the press sets it, behind a dash; empty where there is none. */
export function attributionLine(attribution: string | null): string {
  const source = attribution === null ? '' : oneLine(attribution);
  return source && `— ${source}`;
}

/** Lead and body as reading text, paragraphs parted by a blank line; no headline, pictures or embeds. */
export function readingText({ lead, body }: Pick<Article, 'lead' | 'body'>): string {
  const parts = [lead === null ? '' : oneLine(lead), ...body.map(blockText)];
  return parts.filter(Boolean).join('\n\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return oneLine(block.text);
    case 'quote':
      return [...quoteLines(block.text), attributionLine(block.attribution)].filter(Boolean).join('\n\n');
    case 'list':
      return block.items
        .map(oneLine)
        .filter(Boolean)
        .map((item) => `- ${item}`)
        .join('\n');
    case 'table':
      return [block.caption ?? '', ...block.rows.map((row) => row.map(oneLine).join('\t'))]
        .filter((line) => line.trim() !== '')
        .join('\n');
    case 'code':
      return block.text;
    case 'image':
    case 'embed':
      return '';
  }
}
