/** Inputs one after the other, in this process. */
import { type FuzzInput, handedOver, inputOf } from './input.js';
import { judge, type Outcome, type Problem } from './invariants.js';
import { minimise } from './minimise.js';
import type { Seeds } from './seeds.js';

export interface Failure extends Problem {
  readonly seed: number;
  readonly place: number;
  /** The input; made small where it is the first of its kind. */
  readonly input: FuzzInput;
}

export interface Tally {
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly failures: readonly Failure[];
  readonly megabytes: number;
  /** The longest that an input took, by the clock. */
  readonly slowest: { readonly place: number; readonly milliseconds: number; readonly megabytes: number };
}

const seen = new Set<string>();

/** Whether this process met no problem like it before: the first is made small, others are of use only where it is mended. */
function isNew({ rule, detail }: Problem): boolean {
  const kind = `${rule} ${detail.slice(0, 400).replace(/:.*/, '')} ${/at (\S+)/.exec(detail)?.[1] ?? ''}`;
  return !seen.has(kind) && Boolean(seen.add(kind));
}

/** One input in so many is parsed twice. */
const TWICE = 5;

/** Judges the inputs of a seed from place `from` up to, not including, `to`. */
export function runInputs(seeds: Seeds, seed: number, from: number, to: number): Tally {
  const outcomes: Partial<Record<Outcome, number>> = {};
  const failures: Failure[] = [];
  let slowest = { place: from, milliseconds: 0, megabytes: 0 };
  let bytes = 0;
  for (let place = from; place < to; place++) {
    const input = inputOf(seeds, seed, place);
    const { outcome, problem, milliseconds } = judge(input, place % TWICE === 0);
    const size = handedOver(input).length;
    bytes += size;
    if (milliseconds > slowest.milliseconds) slowest = { place, milliseconds, megabytes: size / 1e6 };
    if (outcome) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (problem)
      failures.push({ ...problem, seed, place, input: isNew(problem) ? minimise(input, problem) : input });
  }
  return { outcomes, failures, megabytes: bytes / 1e6, slowest };
}
