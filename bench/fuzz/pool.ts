/** Shares the inputs out among a few processes, so that one which hangs or dies is found and ends nothing else. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
const SILENCE = 180_000;
const CHUNK = 250;

/** Judges the inputs `range`, `workers` processes at a time. */
export async function runPool(run: FuzzRun, range: Range, workers = 2): Promise<void> {
  const queue: Range[] = [];
  for (let to = range.to; to > range.from; to -= CHUNK)
    queue.push({ from: Math.max(range.from, to - CHUNK), to });
  await Promise.all(Array.from({ length: workers }, () => drain(run, queue)));
}

/** Works the queue off, with a new process for each that was lost. */
async function drain(run: FuzzRun, queue: Range[]): Promise<void> {
  for (let lost = await work(run, queue); lost; lost = await work(run, queue)) {
    const { range, reason } = lost;
    // Which input of many it was is found by halves.
    if (range.to - range.from === 1) run.onLost(range.from, reason);
    else {
      const middle = Math.floor((range.from + range.to) / 2);
      queue.push({ from: range.from, to: middle }, { from: middle, to: range.to });
    }
  }
}

/** Runs one process until the queue is empty; resolves with the range in which it was lost, if any. */
function work(run: FuzzRun, queue: Range[]): Promise<{ range: Range; reason: string } | null> {
  return new Promise((resolve, reject) => {
    const child = fork(worker, [JSON.stringify({ seed: run.seed, corpora: run.corpora })]);
    let current: Range | null = null;
    let reason = 'the process ended';
    let timer: NodeJS.Timeout | undefined;
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (current) resolve({ range: current, reason });
      else if (code) reject(new Error(`a process could not start (exit code ${code})`));
      else resolve(null);
    });
    child.on('message', (message: Tally | 'ready') => {
      clearTimeout(timer);
      if (current && message !== 'ready') run.onTally(message, current);
      current = queue.pop() ?? null;
      if (!current) return child.disconnect();
      timer = setTimeout(() => {
        reason = `no answer within ${SILENCE / 1000} s`;
        child.kill('SIGKILL');
      }, SILENCE);
      child.send(current);
    });
  });
}
