/** A short list of links straight behind the last paragraph, in the story's own part of the page. */
import type { Page, PageBlock, TextBlock } from '../../page/page.js';
import type { StoryPlace } from '../story/find-story.js';
import type { Natures } from '../story/natures.js';
import { leadsToStory } from './addresses.js';

/** Longer lists are of something else than this story. */
const MOST = 12;
/** Of an item's text; before the link there may be a label ("Background: ..."). */
const LINKED = 0.35;

/** Indices of the list's blocks; empty where no such list stands there. */
export function findClosingLinks(page: Page, story: StoryPlace, natures: Natures): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = story.last + 1; at < Math.min(story.container.end, page.blocks.length); at++) {
    const block = page.blocks[at];
    if (block?.kind !== 'text') continue;
    if (!isItem(block) || natures[block.container.index] !== 'story') break;
    found.add(at);
  }
  return found.size > MOST ? new Set() : found;
}

function isItem(block: PageBlock): boolean {
  return block.kind === 'text' && block.tag === 'li' && block.linkDensity > LINKED && linksToStories(block);
}

/** Whether the block has links, and none that leads to a list of stories. */
function linksToStories(block: TextBlock): boolean {
  const links = block.spans.flatMap((span) => (span.url && span.end > span.start ? [span.url] : []));
  return links.length > 0 && links.every(leadsToStory);
}
