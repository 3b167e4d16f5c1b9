import { has } from '../story/natures.js';
import type { View } from '../view.js';

/** Named so by the element itself, by one of its parts that covers most of it, or by the container around it. */
export function named({ block }: View, vocabulary: ReadonlySet<string>): boolean {
  if (has(block.container.words, vocabulary)) return true;
  const { parent } = block.container;
  if (parent && parent.end - parent.first <= 4 && has(parent.words, vocabulary)) return true;
  return block.spans.some(
    (span) => span.end - span.start > block.text.length * 0.5 && has(span.words, vocabulary),
  );
}
