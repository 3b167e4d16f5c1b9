/** The lines of a page without headings, and what there is to know of each before one of them is taken for the headline. */
import type { Lexicon } from '../../languages/lexicon.js';
import type { TextBlock } from '../../page/page.js';
import { prefixSums } from '../story/find-story.js';
import { proseOf, weightOf } from '../story/prose.js';
import { isAdLabel, isAppeal, isCredit, readDateLine, readTeaser, readViews } from '../wording/lines.js';
import { wordsOf } from '../wording/similar.js';

/** A line by itself. */
export interface Line {
  readonly block: TextBlock;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
  /** How much running text it is; 0 for none. */
  readonly prose: number;
  /** Says who wrote it or when, and little else. */
  readonly isByline: boolean;
  /** As long as titles are, and no sentence, byline or call. */
  readonly isTitle: boolean;
  /** Says something that no headline says. */
  readonly isOther: boolean;
}

/** All lines, and what only all of them together tell. */
export interface HeadLines {
  readonly lines: readonly Line[];
  /** Index of the line that the first long stretch of running text begins with. */
  readonly start: number;
  /** `prose[i]` is the running text of all lines before line i. */
  readonly prose: readonly number[];
  /** `titles[i]` is how many of the lines before line i may be titles. */
  readonly titles: readonly number[];
  /** Share of each line's stems that the story has. */
  readonly shares: readonly number[];
  /** Stems of the words of the story. */
  readonly story: ReadonlySet<string>;
  /** How often the words of a line stand on a line of their own, by `keyOf`. */
  readonly counts: ReadonlyMap<string, number>;
  /** The words of lines that have a few more before or behind, by `keyOf`. */
  readonly parts: ReadonlySet<string>;
}

/** Over so many lines of the story its words are gathered. */
const STORY_LINES = 25;

/** Null where there is no running text. */
export function readHeadLines(blocks: readonly TextBlock[], lexicon: Lexicon): HeadLines | null {
  const lines = blocks.map((block) => readLine(block, lexicon));
  const start = startOfStory(lines);
  if (start < 0) return null;
  const story = stemsOfAll(lines.slice(start, start + STORY_LINES));
  return {
    lines,
    start,
    shares: lines.map((line) => shareIn(line.stems, story)),
    prose: prefixSums(lines.map((line) => line.prose)),
    titles: prefixSums(lines.map((line) => (line.isTitle ? 1 : 0))),
    story,
    counts: countKeys(lines),
    parts: new Set(lines.flatMap(partsOf)),
  };
}

/** Longer than any headline. */
const LONGEST = 300;

function readLine(block: TextBlock, lexicon: Lexicon): Line {
  const { text } = block;
  const weight = weightOf(text);
  const words = text.length > LONGEST ? [] : wordsOf(text);
  const isBare = text.length > LONGEST;
  const isTeaser = !isBare && readTeaser(text, lexicon) !== null;
  const appeals = isAppeal(text, lexicon);
  const byline = !isBare && isByline(text, lexicon);
  const isOther =
    isBare ||
    words.length < 2 ||
    weight < 12 ||
    isTeaser ||
    appeals ||
    byline ||
    isCredit(text, lexicon) ||
    isAdLabel(text, lexicon) ||
    isRightsLine(text) ||
    readViews(text, lexicon) !== null;
  return {
    block,
    words,
    stems: new Set(stemsOf(isBare ? wordsOf(text.slice(0, 2000)) : words)),
    weight,
    prose: isTeaser || appeals ? 0 : proseOf(block),
    isByline: byline,
    isTitle: !isOther && weight >= 25 && weight <= 140 && !endsInStop(text),
    isOther,
  };
}

export function endsInStop(text: string): boolean {
  return /[.。]["”»']?$/.test(text);
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

export function keyOf(words: readonly string[]): string {
  return words.join(' ');
}

function countKeys(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of lines) {
    if (words.length > 0) counts.set(keyOf(words), (counts.get(keyOf(words)) ?? 0) + 1);
  }
  return counts;
}

/** A path to the page or a title adds at most so many words, to at least so many. */
const ADDED = 6;
const FEWEST = 3;

/** The line without its first or last few words. */
export function partsOf({ words }: Pick<Line, 'words'>): string[] {
  const parts: string[] = [];
  for (let cut = 1; cut <= ADDED && words.length - cut >= FEWEST; cut++)
    parts.push(keyOf(words.slice(cut)), keyOf(words.slice(0, -cut)));
  return parts;
}

/** Notices under a short story may be longer than the story, which comes first. */
const ENOUGH = 0.5;
/** What a line that is no running text costs the stretch of running text that holds it. */
const BREAK = 120;
const MOST = 600;

/** Where the first long stretch of running text begins that little else interrupts; -1 where there is none. */
function startOfStory(lines: readonly Line[]): number {
  const stretches: { readonly from: number; weight: number }[] = [];
  let sum = 0;
  lines.forEach(({ prose }, from) => {
    if (sum <= 0 && prose > 0) {
      stretches.push({ from, weight: 0 });
      sum = 0;
    }
    sum += prose > 0 ? Math.min(prose, MOST) : -BREAK;
    const current = stretches.at(-1);
    if (current) current.weight = Math.max(current.weight, sum);
  });
  const most = Math.max(0, ...stretches.map(({ weight }) => weight));
  return stretches.find(({ weight }) => weight > 0 && weight >= most * ENOUGH)?.from ?? -1;
}

/** Letters that tell words of one stem apart from others, whatever their ending. */
const STEM = 5;

/** The words of running text that are no mere particles, cut to their stems. */
function stemsOfAll(lines: readonly Line[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { prose, stems } of lines) if (prose > 0) for (const stem of stems) all.add(stem);
  return all;
}

function stemsOf(words: readonly string[]): string[] {
  return words
    .filter((word) => word.length > 3 || /[\u2e80-\uffdc]/.test(word))
    .map((word) => word.slice(0, STEM));
}

/** Share of a line's words that a text has; little for a line of few. */
export function shareIn(stems: ReadonlySet<string>, text: ReadonlySet<string>): number {
  let found = 0;
  for (const stem of stems) if (text.has(stem)) found++;
  return stems.size === 0 ? 0 : found / Math.max(stems.size, 4);
}
