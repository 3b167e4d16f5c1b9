/**
 * Which languages a text looks like, by its trigrams: the data, the method and the scores of franc. franc itself
 * builds the tables of all its 80 languages when it is loaded, which takes longer than loading anything else here;
 * this builds those of a script when a text in that script comes.
 */
import { data } from 'franc-min/data.js';
import { expressions } from 'franc-min/expressions.js';

/** ISO 639-3 code and likeness, 1 for the best. */
export type Likeness = readonly [code: string, score: number];

/** The rank of each trigram in a language, 0 for the commonest. */
type Ranks = ReadonlyMap<string, number>;

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
  const counts = countTrigrams(sample);
  const distances = [...ranksIn(script)].map(([code, ranks]) => [code, distance(counts, ranks)] as const);
  const least = Math.min(...distances.map(([, each]) => each));
  const most = sample.length * UNKNOWN - least;
  return distances
    .sort((a, b) => a[1] - b[1])
    .map(([code, each]) => [code, 1 - (each - least) / most || 0] as const);
}

/** franc's name of the script, which is the code of its language where it has one alone. */
function scriptOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [script, expression] of Object.entries(expressions)) {
    const count = text.match(expression)?.length ?? 0;
    if (count <= most) continue;
    most = count;
    best = script;
  }
  return best;
}

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

function distance(counts: ReadonlyMap<string, number>, ranks: Ranks): number {
  let sum = 0;
  for (const [trigram, count] of counts) {
    const rank = ranks.get(trigram);
    sum += rank === undefined ? UNKNOWN : Math.abs(count - rank - 1);
  }
  return sum;
}

const known = new Map<string, ReadonlyMap<string, Ranks>>();

function ranksIn(script: string): ReadonlyMap<string, Ranks> {
  const made = known.get(script);
  if (made) return made;
  const all = new Map(
    Object.entries(data[script] ?? {}).map(([code, trigrams]) => [
      code,
      new Map(trigrams.split('|').map((trigram, rank) => [trigram, rank])),
    ]),
  );
  known.set(script, all);
  return all;
}
