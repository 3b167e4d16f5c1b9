/**
 * What tells the headline from other lines where nothing marks it: each feature is a question that a reader could ask.
 * How much each counts stands in `headline-weights.ts`.
 */
import { greatest } from '../../numbers/greatest.js';
import { endsInStop, type HeadLines, keyOf, type Line, partsOf, shareIn } from './head-lines.js';

/** 0 for "no", about 1 for "yes"; in between for "somewhat". */
type Feature = (line: Line, at: number, page: HeadLines) => number;

/** So many lines may stand between headline, lead, byline, caption and text. */
const NEAR = 12;

/** Fewer lines over the text than any menu has. */
const NO_MENU = 4;

const one = (holds: boolean | undefined) => (holds ? 1 : 0);

/** How the line itself is made. */
const form = {
  isTitle: ({ isTitle }) => one(isTitle),
  isShort: ({ weight }) => Math.max(0, 40 - weight) / 40,
  isFull: ({ weight }) => Math.min(weight, 80) / 80,
  isLong: ({ weight }) => Math.min(Math.max(0, weight - 110) / 100, 1),
  endsInStop: ({ block }) => one(endsInStop(block.text)),
  isNumbered: ({ block }) => one(/^(?:#?\d{1,2}[.)]|[-–•*])\s/.test(block.text)),
  /** "Home » News", "Jane Doe | Reporter". */
  hasSeparator: ({ block }) => one(/\s[|»>›•·]\s/.test(block.text)),
  hasColonWithin: ({ block }) => one(/\S[:：]\s\S/.test(block.text)),
  /** "PoliticsEconomySport": elements that no blank parts. */
  isGlued: ({ block }) => one(/\p{Ll}{2}\.?\p{Lu}\p{Ll}/u.test(block.text.replace(/\bMac/g, ''))),
} satisfies Record<string, Feature>;

/** Whether its words, or the whole of it, stand elsewhere too. */
const words = {
  inStory: (_, at, { shares }) => shares[at] ?? 0,
  inNextText: ({ stems }, at, { lines }) => shareIn(stems, nextTexts(lines, at)),
  /** A lead and captions speak of the story as well, but below. */
  isFirstOfStory: (_, at, { lines, shares }) =>
    one(!holdsIn(at - NEAR, at, (near) => Boolean(lines[near]?.isTitle) && (shares[near] ?? 0) >= 0.5)),
  storyLinesAbove: (_, at, page) => countStoryLines(page, at - NEAR, at) / 3,
  storyLinesBelow: (_, at, page) => countStoryLines(page, at + 1, at + NEAR) / 3,
  /** A caption repeats words of the headline. */
  likeOneAbove: ({ stems }, at, { lines }) => {
    const above = lines.slice(Math.max(0, at - NEAR), at).filter(({ isTitle }) => isTitle);
    return greatest(above, (line) => shareIn(line.stems, stems));
  },
  /** The path to the page ends in the headline, which follows. "Search" follows on "Search", but is no title. */
  standsRightAbove: ({ words, block, isTitle }, at, { lines }) =>
    one(
      isTitle &&
        holdsIn(at - 6, at, (near) => {
          const above = lines[near];
          return (
            above &&
            (keyOf(above.words) === keyOf(words) ||
              (words.length > 2 && endsBehind(above.block.text, block.text)))
          );
        }),
    ),
  /** "Headline - Site", "Home » Headline" stand elsewhere. */
  isPartOfAnother: ({ words }, _, { parts }) => one(words.length > 2 && parts.has(keyOf(words))),
  holdsAnother: (line, _, { counts }) => one(partsOf(line).some((part) => counts.has(part))),
  holdsOneBelow: (line, at, { lines }) => {
    const parts = new Set(partsOf(line));
    return one(
      holdsIn(at + 1, at + 7, (near) => {
        const { words = [], block } = lines[near] ?? {};
        // No space need part it from what stands before.
        return (
          parts.has(keyOf(words)) || (words.length > 2 && block && endsBehind(line.block.text, block.text))
        );
      }),
    );
  },
} satisfies Record<string, Feature>;

/** What stands around it. */
const neighbours = {
  standsAlone: ({ block }, at, { lines }) => one(block.startsGroup && lines[at + 1]?.block.startsGroup),
  placeInGroup: ({ block }) => Math.min(Math.log2(1 + block.index - block.container.first) / 6, 1),
  bylineSoon: (_, at, { lines }) => one(holdsIn(at + 1, at + 4, (near) => lines[near]?.isByline)),
  bylineBefore: (_, at, { lines }) => one(holdsIn(at - 2, at, (near) => lines[near]?.isByline)),
  bylinesBelow: (_, at, { lines }) => lines.slice(at + 1, at + 8).filter((line) => line.isByline).length / 3,
  inStoryAndBylineSoon: (_, at, { lines, shares }) =>
    (shares[at] ?? 0) * one(holdsIn(at + 1, at + 5, (near) => lines[near]?.isByline)),
  textNext: (_, at, { lines }) => one((lines[at + 1]?.prose ?? 0) > 0),
  leadNext: (line, at, { lines }) => one((lines[at + 1]?.weight ?? 0) > Math.max(60, line.weight * 1.2)),
  /** A kicker. */
  labelBefore: (_, at, { lines }) => one((lines[at - 1]?.weight ?? 100) < 25),
  /** Lists of other stories are titles over titles. */
  titlesAround: (_, at, { titles }) => within(titles, at - 4, at + 5) / 8,
  titlesAroundAndNotInStory: (_, at, { titles, shares }) =>
    ((1 - (shares[at] ?? 0)) * within(titles, at - 4, at + 5)) / 8,
} satisfies Record<string, Feature>;

/** Where on the page it stands. */
const place = {
  /** Of a text without menus; the path to the page may stand there too, which ends in the headline below. */
  opensTheText: ({ words }, at, { start, lines }) =>
    one(
      at === 0 &&
        start <= NO_MENU &&
        !holdsIn(1, start + 1, (near) => endsIn(words, lines[near]?.words ?? [])),
    ),
  isInTheText: (_, at, { start }) => one(at >= start),
  farIntoTheText: (_, at, { start }) => Math.log2(1 + Math.max(0, at - start)) / 10,
  textAbove: (_, at, { prose }) => (prose[at] ?? 0) / (prose.at(-1) || 1),
  titlesAbove: (_, at, { titles }) => Math.log2(1 + (titles[at] ?? 0)) / 7,
  textBelow: (_, at, { prose }) => Math.min(within(prose, at, at + 15) / 2000, 1),
  shareOfTextBelow: (_, at, { prose }) => within(prose, at, at + 60) / (prose.at(-1) || 1),
} satisfies Record<string, Feature>;

export const headlineFeatures = { ...form, ...words, ...neighbours, ...place };

export type HeadlineFeature = keyof typeof headlineFeatures;

function endsBehind(text: string, end: string): boolean {
  return text.length > end.length && text.endsWith(end);
}

/** Whether the longer list ends in the other. */
function endsIn(words: readonly string[], last: readonly string[]): boolean {
  return last.length > 2 && words.length > last.length && keyOf(words.slice(-last.length)) === keyOf(last);
}

/** Whether it holds for an index from `from` up to, not including, `to`. */
function holdsIn(from: number, to: number, test: (at: number) => boolean | undefined): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (test(at)) return true;
  return false;
}

/** What lies between two places, of which the sums up to each index are given. */
function within(sums: readonly number[], from: number, to: number): number {
  return (sums[Math.min(to, sums.length - 1)] ?? 0) - (sums[Math.max(0, from)] ?? 0);
}

/** Lines made of the story's words, three at most. */
function countStoryLines({ lines, shares }: HeadLines, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(0, from); at < to && count < 3; at++) {
    const line = lines[at];
    if (line && !line.isOther && line.weight > 25 && (shares[at] ?? 0) >= 0.4) count++;
  }
  return count;
}

/** Stems of the next three lines of running text, if they are near. */
function nextTexts(lines: readonly Line[], at: number): ReadonlySet<string> {
  const all = new Set<string>();
  let left = 3;
  for (let next = at + 1; next < at + 40 && left > 0; next++) {
    const line = lines[next];
    if (!line?.prose) continue;
    left--;
    for (const stem of line.stems) all.add(stem);
  }
  return all;
}
