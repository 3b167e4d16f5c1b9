/** The lines of a page without headings, and what there is to know of each before one of them is taken for the headline. */

import type { Lexicon } from '../../languages/lexicon.js';
import { greatest } from '../../numbers/greatest.js';
import type { TextBlock } from '../../page/page.js';
import { prefixSums } from '../story/find-story.js';
import { proseOf, weightOf } from '../story/prose.js';
import { readAnnouncement } from '../wording/byline-opener.js';
import { isCaptionWithCredit } from '../wording/credits.js';
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
  /** From this line on none is the headline: too much of the page's running text stands above. */
  readonly end: number;
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
  const texts = blocks.map((block) => runningText(block, lexicon));
  const start = startOfStory(texts);
  if (start < 0) return null;
  const prose = prefixSums(texts);
  const late = (prose.at(-1) ?? 0) * MOST_ABOVE;
  const end = prose.findLastIndex((above) => above <= late) + 1;
  const lines = blocks.map((block, at) => readLine(block, texts[at] ?? 0, at < end + BELOW ? lexicon : null));
  const story = stemsOfAll(lines.slice(start, start + STORY_LINES));
  return {
    lines,
    start,
    shares: lines.map((line) => shareIn(line.stems, story)),
    prose,
    end,
    titles: prefixSums(lines.map((line) => (line.isTitle ? 1 : 0))),
    story,
    counts: countKeys(lines),
    parts: new Set(lines.flatMap(partsOf)),
  };
}

/** Longer than any headline. */
const LONGEST = 300;
/** The words of longer lines are not all gathered. */
const MOST_READ = 2000;
/** A line with more of the page's running text above it stands behind the story, or in the midst of it. */
const MOST_ABOVE = 0.5;
/** So many lines below the last that may be the headline are compared with it. */
const BELOW = 12;

/** A line is looked at closely where the headline may stand, and not for its own sake below. */
function readLine(block: TextBlock, prose: number, lexicon: Lexicon | null): Line {
  const { text } = block;
  const weight = weightOf(text);
  const words = wordsOf(text.slice(0, MOST_READ));
  const isClose = lexicon !== null && text.length <= LONGEST;
  const byline = isClose && isByline(text, lexicon);
  const isOther = !isClose || byline || words.length < 2 || weight < 12 || isNoHeadline(text, lexicon);
  return {
    block,
    words: text.length <= LONGEST ? words : [],
    stems: new Set(stemsOf(words)),
    weight,
    prose,
    isByline: byline,
    isTitle: !isOther && weight >= 25 && weight <= 140 && !endsInStop(text),
    isOther,
  };
}

function isNoHeadline(text: string, lexicon: Lexicon): boolean {
  return (
    readTeaser(text, lexicon) !== null ||
    isAppeal(text, lexicon) ||
    isCredit(text, lexicon) ||
    isCaptionWithCredit(text, lexicon) ||
    isAgencyCaption(text, lexicon) ||
    isAdLabel(text, lexicon) ||
    isRightsLine(text) ||
    readViews(text, lexicon) !== null
  );
}

/** "The harbour at dawn.AFP": a picture's credit without anything that opens it. */
function isAgencyCaption(text: string, { credits }: Lexicon): boolean {
  const last = /[.!?…]\s?(\p{Lu}[\p{Lu}\p{Ll} ]{1,20})$/u.exec(text.slice(-30))?.[1];
  return last !== undefined && credits.is(last);
}

function runningText(block: TextBlock, lexicon: Lexicon): number {
  const prose = proseOf(block);
  return prose > 0 && (readTeaser(block.text, lexicon) || isAppeal(block.text, lexicon)) ? 0 : prose;
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
  if (opensByline(text, lexicon) || opensDate(text, lexicon)) return true;
  const dates = readDateLine(text, lexicon);
  const said = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return dates.length > 0 && text.length - said < 40;
}

/** "By Jane Doe", but not "Von München bis Aachen". */
function opensByline(text: string, lexicon: Lexicon): boolean {
  const announced = readAnnouncement(text, lexicon);
  return (
    announced !== null && (announced.name.includes(' ') || announced.rest.split(' ').length <= MOST_ALONE)
  );
}

/** "Jane Doe | Published 3 hours ago". */
function opensDate(text: string, { published, modified }: Lexicon): boolean {
  return text
    .split(/\s?[|•·]\s?/u)
    .slice(0, MOST_PARTS)
    .some(
      (part) => Math.max(published.startOf(part), modified.startOf(part)) >= TELLING && / \p{N}/u.test(part),
    );
}

/** Words behind "by" where no name of two stands there: "by admin, 3 May". */
const MOST_ALONE = 3;
/** "On" and "date" open much else. */
const TELLING = 6;
const MOST_PARTS = 6;

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
function startOfStory(texts: readonly number[]): number {
  const stretches: { readonly from: number; weight: number }[] = [];
  let sum = 0;
  texts.forEach((prose, from) => {
    if (sum <= 0 && prose > 0) {
      stretches.push({ from, weight: 0 });
      sum = 0;
    }
    sum += prose > 0 ? Math.min(prose, MOST) : -BREAK;
    const current = stretches.at(-1);
    if (current) current.weight = Math.max(current.weight, sum);
  });
  const most = greatest(stretches, ({ weight }) => weight);
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
