/** Blocks under a heading that says what follows: related articles, most read, tags. */
import type { Lexicon } from '../languages/lexicon.js';
import type { Container, Page, TextBlock } from '../page/page.js';
import { proseOf } from './prose.js';

export type Section = 'related' | 'other' | 'tags';

/** By index of the block; null where no such heading is in force. The heading itself belongs to its section. */
export function findSections(page: Page, lexicon: Lexicon): readonly (Section | null)[] {
  const sections: (Section | null)[] = new Array(page.blocks.length).fill(null);
  let current: { section: Section; scope: Container } | null = null;
  for (const block of page.blocks) {
    if (current && (block.index >= current.scope.end || isRunningText(block, current.scope))) current = null;
    if (block.kind === 'text') {
      const section = sectionOf(block, lexicon);
      if (section) current = { section, scope: scopeOf(block) };
      else if (
        current &&
        isHeading(block) &&
        block.linkDensity < 0.5 &&
        block.container.parent === current.scope
      )
        current = null;
    }
    sections[block.index] = current?.section ?? null;
  }
  return sections;
}

/** In plain text, where nothing else ends it, a section ends where running text goes on. */
function isRunningText(block: Page['blocks'][number], scope: Container): boolean {
  return block.kind === 'text' && scope.tag === 'root' && proseOf(block) > 0;
}

function sectionOf(block: TextBlock, lexicon: Lexicon): Section | null {
  if (block.text.length > 60 || (block.linkDensity > 0.5 && !isHeading(block))) return null;
  if (lexicon.tagLabels.is(block.text)) return 'tags';
  if (lexicon.relatedHeadings.is(block.text)) return 'related';
  if (lexicon.otherHeadings.is(block.text)) return 'other';
  return null;
}

function isHeading(block: TextBlock): boolean {
  return /^h[1-6]$/.test(block.tag);
}

/** The smallest container round the heading that holds something else besides it. */
function scopeOf(block: TextBlock): Container {
  let scope = block.container;
  while (scope.parent && scope.end <= block.index + 1) scope = scope.parent;
  return scope;
}
