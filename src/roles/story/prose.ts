/** How much a block looks like running text; the measure by which the story is found. */
import type { TextBlock } from '../../page/page.js';

/** A character of these scripts says about as much as two and a half of an alphabet. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Where those scripts lie, roughly: between the two stand marks that texts in an alphabet have, too. */
const MAY_BE_DENSE = /[\u1100-\u11ff\u2e80-\uffdc]/;
const SENTENCE_END = /[.!?…。！？؟۔।։።។။:;]["'”’»“›」』)\]]{0,3}$/u;

/** Length of a text in characters of an alphabet. */
export function weightOf(text: string): number {
  if (!MAY_BE_DENSE.test(text)) return text.length;
  return text.length + Math.round((text.match(DENSE)?.length ?? 0) * 1.5);
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6)) || isQuotation(text);
}

/** In Japanese a sentence between corner brackets has no full stop: 「長かった」. */
function isQuotation(text: string): boolean {
  return text.endsWith('」') && text.startsWith('「') && text.indexOf('「', 1) < 0;
}

const NO_PROSE = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'caption',
  'legend',
  'summary',
  'th',
  'address',
]);

/** Fewer words run into one another than this, and they are names: YouTube, iPhone. */
const LEAST_JOINTS = 4;
/** Longer than most links of a menu. */
const LONGEST_LINK = 40;

/** "ShopBettingCinema programmeHoroscope": links that nothing parts. */
function isGlued(text: string): boolean {
  const joints = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  return joints >= LEAST_JOINTS && text.length < (joints + 1) * LONGEST_LINK;
}

/** Thai and Lao end no sentence with a mark. */
const UNPOINTED = /[\p{Script=Thai}\p{Script=Lao}]/u;

/** From this weight on, a text without a mark at its end is running text. */
function leastOpen(text: string): number {
  return UNPOINTED.test(text) ? 60 : 120;
}

/** Structured data in the text name pictures and the page itself by their addresses. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

/** Longer than a line of facts. */
const LONGEST_FACTS = 160;
const LEAST_PARTS = 3;

/** "World | 7 October 2025 | 7:09 am | Agency.": facts, whatever mark they end in. */
function isBarred(text: string): boolean {
  if (text.length > LONGEST_FACTS || !YEAR_OR_CLOCK.test(text)) return false;
  return text.split(/\s[|•·]\s/u, LEAST_PARTS).length === LEAST_PARTS;
}

const YEAR_OR_CLOCK = /(?<!\p{Nd})(?:(?:19|20)\p{Nd}\p{Nd}|\p{Nd}{1,2}:\p{Nd}\p{Nd})(?!\p{Nd})/u;

/** 0 for what is no running text (headings, link lists, labels), else the weight of the text. */
export function proseOf(block: TextBlock): number {
  if (NO_PROSE.has(block.tag) || block.linkDensity > 0.5 || isAddress(block.text) || isBarred(block.text))
    return 0;
  const weight = weightOf(block.text);
  if (weight < 40 || (!endsSentence(block.text) && (weight < leastOpen(block.text) || isGlued(block.text))))
    return 0;
  return block.tag === 'li' || block.tag === 'td' ? weight / 2 : weight;
}
