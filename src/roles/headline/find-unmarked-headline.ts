/** The headline where no heading is marked: in plain text, or on a page of divs. */
import type { Lexicon } from '../../languages/lexicon.js';
import type { TextBlock } from '../../page/page.js';
import { type HeadLines, type Line, readHeadLines } from './head-lines.js';
import { type HeadlineFeature, headlineFeatures } from './headline-features.js';
import { headlineWeights } from './headline-weights.js';
import { resemblanceTo } from './titles.js';

/** A line with more of the page's running text above it stands behind the story, or in the midst of it. */
const MOST_ABOVE = 0.5;
/** A title in the metadata tells more than the lines themselves can. */
const RESEMBLANCE = 10;
/** A headline hardly ever is a link. */
const LINK = 2;

/** The line that looks most like a headline, by its features and their weights. Null where there is no running text. */
export function findUnmarkedHeadline(
  blocks: readonly TextBlock[],
  titles: readonly string[],
  lexicon: Lexicon,
): TextBlock | null {
  const page = readHeadLines(blocks, lexicon);
  let best: TextBlock | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const at of page ? candidatesOf(page) : []) {
    const line = page?.lines[at];
    if (!page || !line) continue;
    const score = scoreLine(line, at, page) + scoreMarks(line, titles);
    if (score > most) [best, most] = [line.block, score];
  }
  return best;
}

/** Indices of the lines that may be the headline. */
export function candidatesOf({ lines, prose }: HeadLines): number[] {
  const late = (prose.at(-1) ?? 0) * MOST_ABOVE;
  return [...lines.keys()].filter((at) => !lines[at]?.isOther && (prose[at] ?? 0) <= late);
}

function scoreLine(line: Line, at: number, page: HeadLines): number {
  let score = 0;
  for (const [name, feature] of Object.entries(headlineFeatures))
    score += headlineWeights[name as HeadlineFeature] * feature(line, at, page);
  return score;
}

/** What only HTML tells. */
function scoreMarks({ block }: Line, titles: readonly string[]): number {
  const resemblance = resemblanceTo(titles)(block.text);
  return RESEMBLANCE * resemblance - (block.linkDensity > 0.9 ? LINK : 0);
}
