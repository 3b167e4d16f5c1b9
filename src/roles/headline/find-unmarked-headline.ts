/** The headline where no heading is marked: in plain text, or on a page of divs. */
import type { Lexicon } from '../../languages/lexicon.js';
import type { TextBlock } from '../../page/page.js';
import { comparedWords } from '../wording/similar.js';
import { type HeadLines, type Line, readHeadLines } from './head-lines.js';
import { type HeadlineFeature, headlineFeatures } from './headline-features.js';
import { headlineWeights } from './headline-weights.js';
import { resemblanceTo } from './titles.js';

type Resemblance = ReturnType<typeof resemblanceTo>;

/** The lead under the headline may score as high: within so many lines the first of those that score alike is it. */
const HEAD = 12;
const CLOSE = 0.5;
/** A kicker or the path to the page, which may score as high too, has fewer of the story's words. */
const OF_STORY = 0.4;
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
  if (!page) return null;
  const resemblance = resemblanceTo(titles);
  const scored = candidatesOf(page).map((at) => ({ at, score: scoreAt(at, page, resemblance) }));
  const most = scored.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const best = scored.find(({ score }) => score === most);
  const first = scored.find(
    ({ at, score }) =>
      best &&
      (at === best.at ||
        (at >= best.at - HEAD && score >= most - CLOSE && (page.shares[at] ?? 0) >= OF_STORY)),
  );
  return first ? (page.lines[first.at]?.block ?? null) : null;
}

/** Indices of the lines that may be the headline. */
export function candidatesOf({ lines, end }: HeadLines): number[] {
  return [...lines.keys()].filter((at) => at < end && !lines[at]?.isOther);
}

function scoreAt(at: number, page: HeadLines, resemblance: Resemblance): number {
  const line = page.lines[at];
  if (!line) return 0;
  let score = scoreMarks(line, resemblance);
  for (const [name, feature] of Object.entries(headlineFeatures))
    score += headlineWeights[name as HeadlineFeature] * feature(line, at, page);
  return score;
}

/** What only HTML tells. */
function scoreMarks({ block }: Line, resemblance: Resemblance): number {
  return RESEMBLANCE * resemblance(comparedWords(block.text)) - (block.linkDensity > 0.9 ? LINK : 0);
}
