/**
 * Which languages a text looks like, by its trigrams: the data, the method and the scores of franc. franc itself
 * builds the tables of all its 80 languages when it is loaded, which takes longer than loading anything else here;
 * this builds those of a script when a text in that script comes.
 */

import { data } from 'franc-min/data.js';
import { expressions } from 'franc-min/expressions.js';
import { addTo } from '../common/groups.js';

/** ISO 639-3 code and likeness, 1 for the best. */
export type Likeness = readonly [code: string, score: number];

/** The trigrams of all languages in a script. */
interface Trigrams {
  /** ISO 639-3. */
  readonly codes: readonly string[];
  /** For each trigram the languages that have it, by place in `codes`, and its rank in each: 0 for the commonest. */
  readonly ranks: ReadonlyMap<string, readonly (readonly [language: number, rank: number])[]>;
}

/** As far as franc reads. */
const LONGEST = 2048;
const SHORTEST = 20;
/** The distance of a trigram that a language does not have. */
const UNKNOWN = 300;

/** The languages of the script that most of the text is in, the likeliest first; empty where nothing can be told. */
export function likenesses(text: string): readonly Likeness[] {
  if (text.length < SHORTEST) return [];
  const sample = text.slice(0, LONGEST);
  const script = scriptOf(sample);
  if (script === null) return [];
  if (!Object.hasOwn(data, script)) return [[script, 1]];
  const distances = distancesOf(countTrigrams(sample), trigramsIn(script));
  const least = Math.min(...distances.map(([, each]) => each));
  const most = sample.length * UNKNOWN - least;
  return distances
    .sort((a, b) => a[1] - b[1])
    .map(([code, each]) => [code, 1 - (each - least) / most || 0] as const);
}

/** Where a text is not in it, it takes all expressions to find the script. */
const COMMONEST = 'Latin';

/** franc's name of the script, which is the code of its language where it has one alone. */
function scriptOf(text: string): string | null {
  const counted = (script: string) => text.match(expressions[script] ?? NOTHING)?.length ?? 0;
  // Each expression matches single characters: more than half of them are the most.
  if (counted(COMMONEST) > text.length / 2) return COMMONEST;
  let best: string | null = null;
  let most = 0;
  for (const script of Object.keys(expressions)) {
    const count = counted(script);
    if (count <= most) continue;
    most = count;
    best = script;
  }
  return best;
}

const NOTHING = /(?!)/g;

function countTrigrams(text: string): ReadonlyMap<string, number> {
  const letters = ` ${text
    .replace(/[!-@\s]+/g, ' ')
    .trim()
    .toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= letters.length; at++) {
    const trigram = letters.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** How far the text is from each language: the sum over its trigrams, whether the language has them or not. */
function distancesOf(
  counts: ReadonlyMap<string, number>,
  { codes, ranks }: Trigrams,
): (readonly [code: string, distance: number])[] {
  const distances = codes.map(() => counts.size * UNKNOWN);
  for (const [trigram, count] of counts)
    for (const [language, rank] of ranks.get(trigram) ?? [])
      distances[language] = (distances[language] ?? 0) - UNKNOWN + Math.abs(count - rank - 1);
  return codes.map((code, language) => [code, distances[language] ?? 0]);
}

const known = new Map<string, Trigrams>();

function trigramsIn(script: string): Trigrams {
  const made = known.get(script) ?? readTrigrams(Object.entries(data[script] ?? {}));
  known.set(script, made);
  return made;
}

function readTrigrams(languages: readonly (readonly [code: string, trigrams: string])[]): Trigrams {
  const ranks = new Map<string, [language: number, rank: number][]>();
  for (const [language, [, trigrams]] of languages.entries()) {
    for (const [rank, trigram] of trigrams.split('|').entries()) addTo(ranks, trigram, [language, rank]);
  }
  return { codes: languages.map(([code]) => code), ranks };
}
