/** Where the story itself stands on the web. */
import { once } from '../common/once.js';
import { samePlace } from '../roles/links/addresses.js';
import type { Reading } from './reading.js';

/** The story's own addresses, as `samePlace` writes them. */
export const ownPlaces = once(
  ({ page }: Reading): ReadonlySet<string> =>
    new Set(
      [page.url, page.metadata.links.get('canonical')?.[0]]
        .filter((url) => typeof url === 'string')
        .map(samePlace),
    ),
);
