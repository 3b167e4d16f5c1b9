/** The headline where no heading is marked: in plain text, or on a page of divs. */
import type { Lexicon } from '../../languages/lexicon.js';
import type { TextBlock } from '../../page/page.js';
import { proseOf, weightOf } from '../story/prose.js';
import { isAdLabel, isAppeal, isCredit, readDateLine, readTeaser, readViews } from '../wording/lines.js';
import { sameText, wordsOf } from '../wording/similar.js';
import { resemblanceTo } from './titles.js';

/** How far above the first paragraph a headline may stand, and how far into the story's first lines. */
const HEAD_LINES = 40;
const INTO_STORY = 3;
/** Over so many lines of the story its words are gathered. */
const STORY_LINES = 25;
/** What a line that is no running text costs the stretch of running text that holds it. */
const BREAK = 120;
/** Byline and date stand so near to the headline. */
const NEAR = 6;
/** Lead and caption, which follow the headline, may score as high: within so many lines the first of those that score alike is it. */
const HEAD = 12;
const CLOSE = 1.5;

/**
 * A line over the story that is made of the story's own words, that a title names, or that stands there twice; with
 * the byline near, and no sentence. Null where there is no running text.
 */
export function findUnmarkedHeadline(
  lines: readonly TextBlock[],
  titles: readonly string[],
  lexicon: Lexicon,
): TextBlock | null {
  const start = startOfStory(lines, lexicon);
  if (start < 0) return null;
  const from = Math.max(0, start - HEAD_LINES);
  const head = lines.slice(from, start + INTO_STORY);
  const story = storyWords(lines.slice(start, start + STORY_LINES));
  const scores = head.map((line, at) => scoreLine(line, { head, at, story, titles, lexicon }));
  const most = Math.max(...scores);
  const best = scores.indexOf(most);
  const first = scores.findIndex(
    (score, at) =>
      at >= best - HEAD &&
      score >= most - CLOSE &&
      (at === best || isAsFull(head[at]?.text ?? '', head[best]?.text ?? '', story)),
  );
  return most > 0 ? (head[first] ?? null) : null;
}

/** Not a kicker over the best line, which has words of the story too, but fewer. */
function isAsFull(text: string, best: string, story: ReadonlySet<string>): boolean {
  const least = Math.max(25, Math.min(weightOf(best), 80) * 0.5);
  return weightOf(text) >= least && shareIn(text, story) >= 0.4;
}

interface Surroundings {
  /** The lines over the story, and the first of it. */
  readonly head: readonly TextBlock[];
  /** Index of the line in the head. */
  readonly at: number;
  readonly story: ReadonlySet<string>;
  readonly titles: readonly string[];
  readonly lexicon: Lexicon;
}

function scoreLine(line: TextBlock, around: Surroundings): number {
  const { head, at, story, titles, lexicon } = around;
  const { text } = line;
  if (!mayBeHeadline(text, lexicon)) return 0;
  const resemblance = resemblanceTo(titles)(text);
  const near = head.slice(at + 1, at + 1 + NEAR);
  return (
    0.1 +
    5 * resemblance +
    3 * shareIn(text, story) +
    Math.min(weightOf(text), 60) / 40 +
    (head.some((other) => other !== line && repeats(other.text, text)) ? 1.5 : 0) +
    (near.some((other) => isByline(other.text, lexicon)) ? 1 : 0) -
    (/[.。]["”»']?$/.test(text) ? 2.5 : 0) -
    (weightOf(text) > 140 ? 1.5 : 0) -
    (line.linkDensity > 0.9 ? 1.5 : 0) -
    (head.some((other) => other !== line && isPartOf(other.text, text)) ? 2 : 0)
  );
}

function mayBeHeadline(text: string, lexicon: Lexicon): boolean {
  const words = wordsOf(text).length;
  if (words < 2 || weightOf(text) < 12 || text.length > 300) return false;
  return !(
    readTeaser(text, lexicon) ||
    isCredit(text, lexicon) ||
    isAppeal(text, lexicon) ||
    isAdLabel(text, lexicon) ||
    isRightsLine(text) ||
    readViews(text, lexicon) !== null ||
    isByline(text, lexicon)
  );
}

function isRightsLine(text: string): boolean {
  return /©|\(c\)\s|copyright/i.test(text);
}

/** Says who wrote it or when, and little else. */
function isByline(text: string, lexicon: Lexicon): boolean {
  if (text.length > 120) return false;
  if (lexicon.byline.startOf(text) > 0) return true;
  const dates = readDateLine(text, lexicon);
  const said = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return dates.length > 0 && text.length - said < 40;
}

/** The same again, or the path to the page or its title, which add something before or behind. */
function repeats(other: string, text: string): boolean {
  return sameText(other, text) || isPartOf(text, other);
}

/** Whether `whole` is `part` with something short before or behind it. */
function isPartOf(part: string, whole: string): boolean {
  return (
    part.length >= 20 &&
    part.length < whole.length &&
    whole.length - part.length < 60 &&
    (whole.startsWith(part) || whole.endsWith(part))
  );
}

/** Notices under a short story may be longer than the story, which comes first. */
const ENOUGH = 0.5;

/** Where the first long stretch of running text begins that little else interrupts; -1 where there is none. */
function startOfStory(lines: readonly TextBlock[], lexicon: Lexicon): number {
  const stretches = proseStretches(lines, lexicon);
  const most = Math.max(0, ...stretches.map(({ weight }) => weight));
  return stretches.find(({ weight }) => weight > 0 && weight >= most * ENOUGH)?.from ?? -1;
}

interface Stretch {
  readonly from: number;
  /** The most that its running text weighs, breaks taken off. */
  readonly weight: number;
}

function proseStretches(lines: readonly TextBlock[], lexicon: Lexicon): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let sum = 0;
  let weight = 0;
  lines.forEach((line, at) => {
    const prose = readTeaser(line.text, lexicon) || isAppeal(line.text, lexicon) ? 0 : proseOf(line);
    if (sum <= 0 && prose > 0) {
      stretches.push({ from, weight });
      [from, sum, weight] = [at, 0, 0];
    }
    sum += prose > 0 ? Math.min(prose, 600) : -BREAK;
    weight = Math.max(weight, sum);
  });
  stretches.push({ from, weight });
  return stretches;
}

/** Letters that tell words of one stem apart from others, whatever their ending. */
const STEM = 5;

/** The words of running text that are no mere particles, cut to their stems. */
function storyWords(lines: readonly TextBlock[]): ReadonlySet<string> {
  return new Set(lines.filter((line) => proseOf(line) > 0).flatMap((line) => stemsOf(line.text)));
}

function stemsOf(text: string): string[] {
  return wordsOf(text.slice(0, 2000))
    .filter((word) => word.length > 3 || /[\u2e80-\uffdc]/.test(word))
    .map((word) => word.slice(0, STEM));
}

/** Share of a line's words that the story has; little for a line of few. */
function shareIn(text: string, story: ReadonlySet<string>): number {
  const stems = stemsOf(text);
  const found = stems.filter((stem) => story.has(stem)).length;
  return stems.length === 0 ? 0 : found / Math.max(stems.length, 4);
}
