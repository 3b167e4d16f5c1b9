/** F1 over four-word shingles, as Zyte's article extraction benchmark computes it. */
import { count, f1, shared } from './overlap.js';
import { rawWords } from './words.js';

const SHINGLE = 4;

/** Shares of one page's shingles: in both texts, in the prediction alone, in the label alone. */
export interface ShingleShares {
  both: number;
  surplus: number;
  missing: number;
}

function shingles(text: string): Map<string, number> {
  const tokens = rawWords(text);
  const starts = Math.max(1, tokens.length - SHINGLE + 1);
  const all = Array.from({ length: starts }, (_, start) => tokens.slice(start, start + SHINGLE));
  return count(all.filter((shingle) => shingle.length > 0).map((shingle) => shingle.join(' ')));
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0);
}

/** The three shares add up to 1; all are 0 where neither text has a word. */
export function shingleShares(label: string, found: string | null | undefined): ShingleShares {
  const wanted = shingles(label);
  const got = shingles(found ?? '');
  const both = shared(wanted, got);
  const surplus = total(got) - both;
  const missing = total(wanted) - both;
  const sum = both + surplus + missing;
  return sum
    ? { both: both / sum, surplus: surplus / sum, missing: missing / sum }
    : { both: 0, surplus: 0, missing: 0 };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** F1 of the mean precision and the mean recall over pages; pages with neither text count for nothing. */
export function shingleF1(pages: readonly ShingleShares[]): number {
  const precisions = pages
    .filter(({ both, surplus }) => both + surplus > 0)
    .map(({ both, surplus, missing }) => (surplus === 0 && missing === 0 ? 1 : both / (both + surplus)));
  const recalls = pages
    .filter(({ both, missing }) => both + missing > 0)
    .map(({ both, surplus, missing }) => (surplus === 0 && missing === 0 ? 1 : both / (both + missing)));
  if (precisions.length === 0 || recalls.length === 0) return 0;
  return f1(mean(precisions), mean(recalls));
}
