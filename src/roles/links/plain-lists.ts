/** Lists that tell something, whichever of their items are links. */
import type { Container, TextBlock } from '../../page/page.js';

/** The lists that have an item without links: lists of links to other pages have none. */
export function findPlainLists(texts: readonly TextBlock[]): ReadonlySet<Container | null> {
  return new Set(
    texts
      .filter(({ tag, linkDensity }) => tag === 'li' && linkDensity === 0)
      .map(({ container }) => container.parent),
  );
}
