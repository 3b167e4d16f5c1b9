/** The language of the story. */

import { once } from '../common/once.js';
import { likenesses } from '../languages/detect.js';
import { canonicalTag } from '../languages/language-tag.js';
import type { Page } from '../page/page.js';
import { proseOf } from '../roles/story/prose.js';

/** Enough text to tell a language, little enough to cost nothing. */
const SAMPLE = 1500;
/** Enough to see that a page says the truth, as most do. */
const GLANCE = 300;
/** The shortest text on which the detector is worth asking. */
const SHORTEST = 80;
/** A declared language is believed unless the detector finds the text this much less like it than like the best. */
const BELIEVED = 0.8;
/** The same for texts that tell more, in any language, and in one that the detector hardly ever takes another for. */
const BELIEVED_LONG = 0.93;
const BELIEVED_SURE = 0.97;
/** A text that tells more. */
const LONG = 500;

/** A rule of this field, which the others need before there is a Reading. */
export interface LanguageRule {
  readonly name: string;
  /** Where it looks. */
  readonly place: 'option' | 'declaration' | 'text';
  readonly read: (page: Page, asked: string | undefined) => string | null;
}

/** Best first. */
export const languageRules: readonly LanguageRule[] = [
  { name: 'language option', place: 'option', read: (_, asked) => canonicalTag(asked) },
  {
    name: 'language that the page declares, where its text agrees',
    place: 'declaration',
    read: fromDeclared,
  },
  { name: 'language detected in the text', place: 'text', read: fromText },
];

/** BCP 47; null where the page does not say and the text is too short to tell. */
export function findLanguage(page: Page, asked: string | undefined): string | null {
  for (const { read } of languageRules) {
    const language = read(page, asked);
    if (language) return language;
  }
  return null;
}

function fromDeclared(page: Page): string | null {
  const declared = canonicalTag(page.declaredLanguage);
  if (!declared) return null;
  if (detect(sampleOf(page, GLANCE))[0]?.[0] === primary(declared)) return declared;
  const scores = scoresOf(page);
  const best = scores[0]?.[0];
  const own = scores.find(([tag]) => tag === primary(declared))?.[1];
  if (!best) return declared;
  const contradicted = own !== undefined && isContradicted(page, own, best);
  return believes(declared, own, best, scores) && !contradicted ? declared : null;
}

/**
 * Templates in English say "en" whatever is written in them. The text must be long and of one language at both ends: a
 * notice in the reader's language may stand over the story, or under it.
 */
function isContradicted(page: Page, own: number, best: string): boolean {
  if (own >= (DETECTED.has(best) ? BELIEVED_SURE : BELIEVED_LONG)) return false;
  const end = lastOf(page, SAMPLE);
  return end.length >= LONG && detect(end)[0]?.[0] === best;
}

function fromText(page: Page): string | null {
  return scoresOf(page)[0]?.[0] ?? byScript(sampleOf(page, SAMPLE));
}

/** BCP 47; null where the text is too short to tell. Only its beginning is read. */
export function detectLanguage(text: string): string | null {
  return detect(text.slice(0, SAMPLE))[0]?.[0] ?? null;
}

function believes(
  declared: string,
  score: number | undefined,
  best: string,
  scores: readonly (readonly [string, number])[],
): boolean {
  if (score !== undefined) return score >= BELIEVED;
  const known = scriptOf(declared) === scriptOf(best);
  return (
    known &&
    !scores.some(([tag, value]) => value === 1 && DETECTED.has(tag) && DETECTED.has(primary(declared)))
  );
}

/** Languages that the detector tells apart well enough to contradict a page. */
const DETECTED: ReadonlySet<string> = new Set(
  'ar cs de el en es fa fr he hi hu it ja ko nl pl pt ro ru sv th tr uk vi zh'.split(' '),
);

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

const scoresOf = once((page: Page) => detect(sampleOf(page, SAMPLE)));

/** The first so many characters of running text. */
function sampleOf(page: Page, size: number): string {
  let sample = '';
  for (const block of page.blocks) {
    if (block.kind !== 'text' || proseOf(block) === 0) continue;
    sample += `${block.text} `;
    if (sample.length > size) break;
  }
  return sample.slice(0, size);
}

/** The last so many characters of it. */
function lastOf(page: Page, size: number): string {
  let sample = '';
  for (let at = page.blocks.length - 1; at >= 0 && sample.length <= size; at--) {
    const block = page.blocks[at];
    if (block?.kind === 'text' && proseOf(block) > 0) sample = `${block.text} ${sample}`;
  }
  return sample.slice(-size);
}

/** Scripts that one language of the press is written in, and that the detector does not know. */
const OWN_SCRIPTS: readonly (readonly [script: RegExp, tag: string])[] = [
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Thaana}/gu, 'dv'],
  [/\p{Script=Tibetan}/gu, 'bo'],
];

/** The language whose script at least half of the letters are in. */
function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const own = OWN_SCRIPTS.find(([script]) => 2 * (sample.match(script)?.length ?? 0) > letters);
  return own?.[1] ?? null;
}

function detect(sample: string): [tag: string, score: number][] {
  const own = BEYOND_LATIN.test(sample)
    ? SCRIPTS.find(([script]) => (sample.match(script)?.length ?? 0) > sample.length / 3)
    : undefined;
  if (own) return [[own[1], 1]];
  if (sample.length < SHORTEST / 2) return [];
  return likenesses(sample).map(([code, score]) => [tagOf(code), score]);
}

/** The detector knows some eighty languages, and names them all for each text. */
const tags = new Map<string, string>();

/** The tag of a language that ISO 639-3 calls so. */
function tagOf(code: string): string {
  const tag = tags.get(code) ?? primary(canonicalTag(code) ?? code);
  tags.set(code, tag);
  return tag;
}

/** Any letter of the scripts below. */
const BEYOND_LATIN = /[\u0370-\uffff]/;

/** Scripts of one language each: a few words tell, and some of them the detector does not know. */
const SCRIPTS: readonly (readonly [script: RegExp, tag: string])[] = [
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Georgian}/gu, 'ka'],
];
