/** What is known of a page's blocks before any rule looks at them: publishers' profiles tell it. */
import type { PageBlock, TextBlock } from '../page/page.js';
import type { Assignment, Role } from './role.js';

export interface Told {
  /** The block that shows the headline; null where it is to be found. */
  readonly headline: TextBlock | null;
  /** By index of the block: the roles that are settled. */
  readonly roles: ReadonlyMap<number, Assignment>;
  /** Indexes of the blocks among which the story stands; null where it is to be found. */
  readonly story: ReadonlySet<number> | null;
}

export const nothingTold: Told = { headline: null, roles: new Map(), story: null };

const RUNNING_TEXT: ReadonlySet<Role> = new Set(['paragraph', 'quote', 'list-item']);

/** How much running text of the story a block is known to be; null where that is to be found out. */
export function toldProse({ roles, story }: Told, block: PageBlock): number | null {
  if (block.kind !== 'text') return null;
  if (story && !story.has(block.index)) return 0;
  const role = roles.get(block.index)?.role;
  if (role === undefined) return null;
  return RUNNING_TEXT.has(role) ? block.text.length : 0;
}
