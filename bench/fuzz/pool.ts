/** Shares the inputs out among a few processes, and finds the one on which a process was lost. */
import { share } from '../processes.js';
import type { Tally } from './run.js';

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface FuzzRun {
  readonly seed: number;
  readonly corpora: string | null;
  /** Gets each range when it is done. */
  readonly onTally: (tally: Tally, range: Range) => void;
  /** Gets an input in which a process hung or died. */
  readonly onLost: (place: number, reason: string) => void;
}

const SILENCE = 180_000;
const CHUNK = 250;

/** Judges the inputs `range`, `workers` processes at a time. */
export async function runPool(run: FuzzRun, range: Range, workers = 2): Promise<void> {
  const queue: Range[] = [];
  for (let to = range.to; to > range.from; to -= CHUNK)
    queue.push({ from: Math.max(range.from, to - CHUNK), to });
  await share<Range, Tally>(
    {
      module: new URL('./worker.ts', import.meta.url),
      setup: { seed: run.seed, corpora: run.corpora },
      patience: SILENCE,
      next: () => queue.pop() ?? null,
      onAnswer: run.onTally,
      onLost: ({ from, to }, reason) => {
        // Which input of many it was is found by halves.
        const middle = Math.floor((from + to) / 2);
        if (to - from === 1) run.onLost(from, reason);
        else queue.push({ from, to: middle }, { from: middle, to });
      },
    },
    workers,
  );
}
