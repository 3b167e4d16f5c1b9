import { norm } from './words.js';

export interface PrecisionRecall {
  precision: number;
  recall: number;
  f1: number;
}

/** How often each item occurs. */
export function count(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Size of the multiset intersection. */
export function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const [item, times] of a) total += Math.min(times, b.get(item) ?? 0);
  return total;
}

/** The harmonic mean; 0 where both are 0. */
export function f1(precision: number, recall: number): number {
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Precision, recall and F1 of a bag of words; all 1 where both bags are empty, all 0 where one is. */
export function bagScore(found: readonly string[], wanted: readonly string[]): PrecisionRecall {
  if (found.length === 0 && wanted.length === 0) return { precision: 1, recall: 1, f1: 1 };
  if (found.length === 0 || wanted.length === 0) return { precision: 0, recall: 0, f1: 0 };
  const both = shared(count(found), count(wanted));
  const precision = both / found.length;
  const recall = both / wanted.length;
  return { precision, recall, f1: f1(precision, recall) };
}

/** The texts as a set of normalised texts, without empty ones. */
export function normSet(texts: readonly (string | null | undefined)[] | undefined): Set<string> {
  return new Set((texts ?? []).map(norm).filter((text) => text !== ''));
}

/** How many items two sets share. */
export function sharedItems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let total = 0;
  for (const item of a) if (b.has(item)) total += 1;
  return total;
}

/** F1 of two lists taken as sets of normalised texts; 1 where both are empty. */
export function setScore(
  found: readonly string[] | undefined,
  wanted: readonly string[] | undefined,
): number {
  const a = normSet(found);
  const b = normSet(wanted);
  if (a.size === 0 && b.size === 0) return 1;
  return (2 * sharedItems(a, b)) / (a.size + b.size);
}
