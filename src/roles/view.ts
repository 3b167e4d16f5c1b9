/** A text block as the role rules see it. */
import type { Lexicon } from '../languages/lexicon.js';
import type { TextBlock } from '../page/page.js';
import type { Nature } from './natures.js';
import type { Promotion } from './promotions.js';
import type { Section } from './sections.js';

/**
 * - `above`: over the headline, in the story's own head;
 * - `head`: between the headline and the first running text;
 * - `opening`: the first running text, which may be the lead;
 * - `body`: from there to the last running text;
 * - `tail`: behind it.
 */
export type Zone = 'above' | 'head' | 'opening' | 'body' | 'tail';

export interface View {
  readonly block: TextBlock;
  readonly zone: Zone;
  readonly nature: Nature;
  readonly section: Section | null;
  readonly promotion: Promotion | null;
  /** One of the links straight behind the last paragraph, in the story's own part of the page. */
  readonly closing: boolean;
  /** How many text blocks stand between the story's last paragraph and this one; 0 inside the story. */
  readonly behind: number;
  /** How much running text the block is; 0 for none. */
  readonly prose: number;
  /** Stands beside paragraphs of the story: in the same container as at least one of them. */
  readonly atHome: boolean;
  /** The next text block. */
  readonly next: TextBlock | null;
  readonly previous: TextBlock | null;
  /** How many blocks of running text come after this one in the story. */
  readonly proseLeft: number;
  /** How much running text the next text block is. */
  readonly nextProse: number;
  readonly headline: string;
  /** The page's metadata description, or the empty string. */
  readonly description: string;
  /** The headline is repeated further on, and this block stands between the two. */
  readonly betweenHeadlines: boolean;
  readonly lexicon: Lexicon;
}
