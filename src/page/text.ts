/**
 * Scraped plain text becomes a Page: a line is a block, and lines without a blank line between them are a container.
 * Bulleted lines are a list and lines of cells parted by tabs a table, as a browser writes them into a selection's text.
 */
import { noMetadata } from './metadata.js';
import type { Container, Page, PageBlock } from './page.js';
import { groupLines } from './text-lines.js';

type OpenContainer = { -readonly [Key in keyof Container]: Container[Key] };

export function readPlainText(text: string, url: string | null): Page {
  return new TextReader().read(text, url);
}

const BULLET = /^[•◦▪‣●·*]\s/u;

class TextReader {
  private readonly containers: OpenContainer[] = [];
  private readonly blocks: PageBlock[] = [];

  read(text: string, url: string | null): Page {
    const root = this.open(null, 'root');
    for (const lines of groupLines(text)) this.addGroup(lines, root);
    root.end = this.blocks.length;
    return {
      url,
      declaredLanguage: null,
      metadata: noMetadata,
      blocks: this.blocks,
      containers: this.containers,
      source: null,
    };
  }

  private addGroup(lines: readonly string[], root: OpenContainer): void {
    if (lines.length > 1 && lines.every((line) => line.includes('\t'))) this.addTable(lines, root);
    else if (lines.every((line) => BULLET.test(line))) this.addList(lines, root);
    else this.addLines(lines, root);
  }

  private addLines(lines: readonly string[], root: OpenContainer): void {
    this.within(root, 'group', (group) => {
      for (const [at, line] of lines.entries()) this.addBlock(line, 'line', group, at === 0);
    });
  }

  private addList(lines: readonly string[], root: OpenContainer): void {
    this.within(root, 'ul', (list) => {
      for (const line of lines)
        this.within(list, 'li', (item) => this.addBlock(line.replace(BULLET, ''), 'li', item, true));
    });
  }

  private addTable(lines: readonly string[], root: OpenContainer): void {
    this.within(root, 'table', (table) => {
      for (const line of lines) {
        this.within(table, 'tr', (row) => {
          for (const cell of line.split('\t'))
            this.within(row, 'td', (at) => this.addBlock(cell, 'td', at, true));
        });
      }
    });
  }

  private within(parent: OpenContainer, tag: string, fill: (container: OpenContainer) => void): void {
    const container = this.open(parent, tag);
    fill(container);
    container.end = this.blocks.length;
  }

  private open(parent: OpenContainer | null, tag: string): OpenContainer {
    const container: OpenContainer = {
      index: this.containers.length,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      tag,
      words: new Set(),
      itemprops: [],
      itemtype: null,
      hidden: false,
      href: null,
      first: this.blocks.length,
      end: this.blocks.length,
    };
    this.containers.push(container);
    return container;
  }

  private addBlock(line: string, tag: string, container: Container, startsGroup: boolean): void {
    const text = line.replaceAll('\t', ' ').trim();
    if (text === '') return;
    this.blocks.push({
      kind: 'text',
      index: this.blocks.length,
      container,
      text,
      tag,
      spans: [],
      linkDensity: 0,
      boldness: 0,
      startsGroup,
    });
  }
}
