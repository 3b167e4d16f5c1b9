/**
 * Quotes: merged or split ones count as found. What counts is which words stand in a quote, and whose they
 * are.
 */
import type { GoldQuote } from '../corpus.js';
import type { PredictedQuote } from '../prediction.js';
import { count, shared } from './overlap.js';
import { norm, words } from './words.js';

/** A quote covers another where it holds this share of its words. */
const COVERS = 0.85;
/** Shorter predictions (a word in irony quotes) are neither right nor wrong. */
const SCORED_WORDS = 5;

export interface QuoteCounts {
  /** Labelled quotes, and those of them that were found. */
  wanted: number;
  hit: number;
  /** Predicted quotes of five words or more, and those of them that are labelled. */
  found: number;
  good: number;
  /** Found quotes whose speaker is labelled by name, and those of them with that speaker. */
  attributable: number;
  attributed: number;
}

interface Bag {
  size: number;
  counts: Map<string, number>;
}

interface FoundQuote {
  speaker: string | null;
  bag: Bag;
}

function bag(items: string[]): Bag {
  return { size: items.length, counts: count(items) };
}

function covers(part: Bag, whole: ReadonlyMap<string, number>): boolean {
  return shared(part.counts, whole) >= COVERS * part.size;
}

/** Same name, one within the other, or the same last word. */
export function sameSpeaker(found: string | null | undefined, wanted: string): boolean {
  const a = norm(found).split(' ').filter(Boolean);
  const b = norm(wanted).split(' ').filter(Boolean);
  if (a.length === 0 || b.length === 0) return false;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)) || a.at(-1) === b.at(-1);
}

/** The predictions that cover the label: one that holds it, or several that together make it up. */
function covering(label: Bag, found: readonly FoundQuote[]): readonly FoundQuote[] {
  const whole = found.filter((quote) => covers(label, quote.bag.counts));
  if (whole.length > 0) return whole;
  const parts = found.filter((quote) => quote.bag.size > 0 && covers(quote.bag, label.counts));
  const together = count(
    parts.flatMap((quote) =>
      [...quote.bag.counts].flatMap(([word, times]) => Array<string>(times).fill(word)),
    ),
  );
  return covers(label, together) ? parts : [];
}

/** Whether a prediction's words are quoted words, and enough of them from one labelled quote. */
function isLabelled(quote: Bag, labels: readonly Bag[], allWords: ReadonlyMap<string, number>): boolean {
  return (
    covers(quote, allWords) &&
    labels.some((label) => shared(quote.counts, label.counts) >= 0.5 * Math.min(quote.size, label.size))
  );
}

/** Counts one page's quotes, to be added up over the corpus. */
export function countQuotes(predicted: readonly PredictedQuote[], gold: readonly GoldQuote[]): QuoteCounts {
  const found = predicted.map(({ text, speaker }) => ({ speaker, bag: bag(words(text)) }));
  const labels = gold.map((quote) => ({ quote, words: words(quote.text) }));
  const labelBags = labels.map((label) => bag(label.words));
  const allWords = count(labels.flatMap((label) => label.words));
  const result: QuoteCounts = {
    wanted: gold.length,
    hit: 0,
    found: 0,
    good: 0,
    attributable: 0,
    attributed: 0,
  };
  gold.forEach((label, index) => {
    const cover = covering(labelBags[index] ?? bag([]), found);
    if (cover.length === 0) return;
    result.hit += 1;
    const { speaker } = label;
    if (!speaker || label.pronoun) return;
    result.attributable += 1;
    if (cover.some((quote) => sameSpeaker(quote.speaker, speaker))) result.attributed += 1;
  });
  const scored = found.filter((quote) => quote.bag.size >= SCORED_WORDS);
  result.found = scored.length;
  result.good = scored.filter((quote) => isLabelled(quote.bag, labelBags, allWords)).length;
  return result;
}
