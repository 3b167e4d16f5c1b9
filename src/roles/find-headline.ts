/** Which block is the headline. */

import type { Lexicon } from '../languages/lexicon.js';
import type { Page, TextBlock } from '../page/page.js';
import { readTeaser } from './lines.js';
import { endsSentence, proseOf, weightOf } from './prose.js';
import { similarity, wordsOf } from './similar.js';

/** Titles that the page's metadata gives, with their site names; the visible headline resembles at least one. */
export function metadataTitles(page: Page): string[] {
  const { metadata } = page;
  const named = [
    'og:title',
    'twitter:title',
    'headline',
    'dc.title',
    'parsely-title',
    'sailthru.title',
  ].flatMap((name) => metadata.meta.get(name) ?? []);
  return [...new Set([...named, ...(metadata.title ? [metadata.title] : [])])];
}

/** The block that shows the headline; null where none can be told. */
export function findHeadline(page: Page, lexicon: Lexicon): TextBlock | null {
  const titles = metadataTitles(page);
  const lines = page.blocks.filter((block): block is TextBlock => block.kind === 'text');
  const marked = lines.filter(isMarked);
  const best = bestOf(marked, (block) => scoreMarked(block, titles));
  return best ?? findUnmarked(lines, titles, lexicon);
}

function isMarked(block: TextBlock): boolean {
  return (
    /^h[1-3]$/.test(block.tag) ||
    block.container.itemprops.includes('headline') ||
    block.spans.some((span) => span.itemprops.includes('headline'))
  );
}

function scoreMarked(block: TextBlock, titles: readonly string[]): number {
  const words = wordsOf(block.text).length;
  if (block.container.hidden || block.text.length > 350 || words === 0) return 0;
  const level = block.tag === 'h1' ? 3 : block.tag === 'h2' ? 1 : 0.5;
  const declared = block.container.itemprops.includes('headline') ? 1.5 : 0;
  const resemblance = Math.max(0, ...titles.map((title) => titleSimilarity(block.text, title)));
  const short = words < 3 ? 1.5 : 0;
  const linked = block.linkDensity > 0.9 ? 1.5 : 0;
  const score = level + declared + 5 * resemblance - short - linked;
  return titles.length > 0 && resemblance < 0.3 && block.tag !== 'h1' ? 0 : score;
}

/** A title element often ends in the site's name, so the headline may be just a part of it. */
function titleSimilarity(headline: string, title: string): number {
  const whole = similarity(headline, title);
  const parts = title.split(/\s[|–—\-•·:»]\s|\s?\|\s?/u);
  return Math.max(whole, ...parts.map((part) => similarity(headline, part)));
}

function bestOf(blocks: readonly TextBlock[], score: (block: TextBlock) => number): TextBlock | null {
  let best: TextBlock | null = null;
  let most = 0;
  for (const block of blocks) {
    const value = score(block);
    if (value > most) {
      best = block;
      most = value;
    }
  }
  return best;
}

/** How far above the first paragraph a headline may stand. */
const HEAD_LINES = 25;

/**
 * No heading is marked: plain text, or a page of divs. The headline is a line before the story that the title
 * names, or that stands there twice, or else the fullest line that is no sentence.
 */
function findUnmarked(
  lines: readonly TextBlock[],
  titles: readonly string[],
  lexicon: Lexicon,
): TextBlock | null {
  const start = firstParagraph(lines);
  if (start < 0) return null;
  const texts = new Map<string, number>();
  for (const line of lines.slice(0, start + 40)) texts.set(line.text, (texts.get(line.text) ?? 0) + 1);
  const head = lines.slice(Math.max(0, start - HEAD_LINES), start + 1);
  return bestOf(head, (line) => {
    const words = wordsOf(line.text).length;
    if (words < 2 || weightOf(line.text) < 12 || line.text.length > 300 || readTeaser(line.text, lexicon))
      return 0;
    const resemblance = Math.max(0, ...titles.map((title) => titleSimilarity(line.text, title)));
    const repeated = (texts.get(line.text) ?? 0) > 1 && words > 3 ? 3 : 0;
    const sentence = /[.。]$/.test(line.text) || line.linkDensity > 0.9 ? 2 : 0;
    const prose = proseOf(line) > 0 && endsSentence(line.text) ? 1.5 : 0;
    const fullness = Math.min(weightOf(line.text), 80) / 40;
    return 0.1 + Math.max(0, 5 * resemblance + repeated + fullness - sentence - prose);
  });
}

/** The first prose line that is soon followed by more. */
function firstParagraph(lines: readonly TextBlock[]): number {
  const prose = lines.map(proseOf);
  let first = -1;
  for (let at = 0; at < lines.length; at++) {
    if (!prose[at]) continue;
    if (first < 0) first = at;
    const more = prose.slice(at + 1, at + 8).filter(Boolean).length;
    if (more >= 2) return at;
  }
  return first;
}
