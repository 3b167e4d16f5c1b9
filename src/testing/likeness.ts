import type { Likeness } from './align-lists.js';

/** So much of a text tells which other it is like. */
const CHARACTERS = 1000;

/**
 * How alike the elements of two lists are: 1 where `same` says so, else below it, by the pairs of letters that their texts
 * share (Dice's coefficient): that works in any script, and needs no words.
 */
export function likenessOf(
  expected: readonly unknown[],
  actual: readonly unknown[],
  same: (expected: unknown, actual: unknown) => boolean,
): Likeness {
  const pairsOf = remembering((element: unknown) => letterPairs(textsIn(element).join(' ')));
  return (row, column) => {
    if (same(expected[row], actual[column])) return 1;
    const [ours, theirs] = [pairsOf(expected, row), pairsOf(actual, column)];
    const shared = [...ours].filter((pair) => theirs.has(pair)).length;
    return Math.min(0.99, (2 * shared) / Math.max(1, ours.size + theirs.size));
  };
}

/** An element is asked for as often as the other list is long. */
function remembering<Made>(make: (element: unknown) => Made) {
  const made = new Map<readonly unknown[], Map<number, Made>>();
  return (list: readonly unknown[], index: number): Made => {
    const known = made.get(list) ?? new Map<number, Made>();
    made.set(list, known);
    const value = known.get(index) ?? make(list[index]);
    known.set(index, value);
    return value;
  };
}

function letterPairs(text: string): Set<string> {
  const letters = text.slice(0, CHARACTERS).toLowerCase();
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
