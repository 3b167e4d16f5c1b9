/** Parts of the story that are on the page twice: once for each width of screen, or a box that comes again and again. */
import type { Container, Page } from '../../page/page.js';
import type { StoryPlace } from './find-story.js';
import { homeOf } from './homes.js';

/** Shorter texts may be said twice: a refrain, a question, a unit. */
const NO_REFRAIN = 60;

/**
 * Indices of the running texts that stand before in the story, each in a container of which that is true as a whole;
 * the lines of plain text, which have none, by themselves.
 */
export function findRepeats(
  page: Page,
  prose: readonly number[],
  { first, last }: StoryPlace,
): ReadonlySet<number> {
  const homeOfText = new Map<string, Container>();
  const repeats: { readonly home: Container; readonly index: number }[] = [];
  const own = new Set<Container>();
  const lines: number[] = [];
  for (const block of page.blocks.slice(first, last + 1)) {
    if (block.kind !== 'text' || !prose[block.index]) continue;
    const home = homeOf(block);
    const before = homeOfText.get(block.text);
    if (before === undefined) homeOfText.set(block.text, home);
    if (before !== undefined && block.tag === 'line' && block.text.length >= NO_REFRAIN)
      lines.push(block.index);
    else if (before === undefined || before === home || block.text.length < NO_REFRAIN) own.add(home);
    else repeats.push({ home, index: block.index });
  }
  return new Set([...lines, ...repeats.filter(({ home }) => !own.has(home)).map(({ index }) => index)]);
}
