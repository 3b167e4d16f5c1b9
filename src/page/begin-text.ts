/** The text of a part of the tree where only its beginning counts: titles, values of properties. */
import { blockTags, skippedTags } from './elements.js';
import { type Child, isElement } from './hast.js';
import { fold } from './whitespace.js';

/** More characters than a name, a date or a title has. */
const LONGEST = 1000;
/** At most so many characters and nodes are looked at: parts may be nested, and each is read anew. */
const MOST_READ = 4000;

/** The folded text of the nodes, at most its first 1000 characters. What is hidden counts: it is there for machines. */
export function beginText(nodes: readonly Child[]): string {
  const reader = { pieces: [] as string[], left: MOST_READ };
  read(nodes, reader);
  return beginning(reader.pieces.join(''));
}

/** A text folded and cut to its first 1000 characters. */
export function beginning(text: string): string {
  return fold(fold(text.slice(0, MOST_READ)).slice(0, LONGEST));
}

function read(nodes: readonly Child[], reader: { readonly pieces: string[]; left: number }): void {
  for (const node of nodes) {
    if (reader.left-- <= 0) return;
    if (node.type === 'text') {
      reader.pieces.push(node.value);
      reader.left -= node.value.length;
    } else if (isElement(node) && !skippedTags.has(node.tagName)) {
      const parted = blockTags.has(node.tagName) || node.tagName === 'br';
      if (parted) reader.pieces.push(' ');
      read(node.children, reader);
      if (parted) reader.pieces.push(' ');
    }
  }
}
