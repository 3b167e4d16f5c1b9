/** Times subjects side by side: each page goes through all of them in turn, so that what else the machine does hits all alike. */
import { runStages } from './stages.js';
import type { Subject } from './subjects.js';

export interface TimedPage {
  readonly url: string | null;
  readonly bytes: Uint8Array;
  readonly html: string;
}

/** Milliseconds by page, the best of the rounds, for each subject or step. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/** Runs every subject on every page, `rounds` times after one round to warm up. Errors count as time spent. */
export async function timeSubjects(
  subjects: readonly Subject[],
  pages: readonly TimedPage[],
  rounds: number,
): Promise<Timings> {
  const best = new Map(subjects.map(({ name }) => [name, pages.map(() => Number.POSITIVE_INFINITY)]));
  for (let round = 0; round <= rounds; round++) {
    for (const [at, { html, url }] of pages.entries()) {
      for (const { name, run } of subjects) {
        const start = performance.now();
        await ignoringErrors(() => run(html, url));
        if (round > 0) keepBest(best.get(name), at, performance.now() - start);
      }
    }
  }
  return best;
}

/** The same for the steps of parseArticle. */
export function timeStages(pages: readonly TimedPage[], rounds: number): Timings {
  const best = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [at, { bytes, url }] of pages.entries()) {
      const time = <T>(step: string, run: () => T): T => {
        const start = performance.now();
        const result = run();
        if (!best.has(step))
          best.set(
            step,
            pages.map(() => Number.POSITIVE_INFINITY),
          );
        if (round > 0) keepBest(best.get(step), at, performance.now() - start);
        return result;
      };
      try {
        runStages(bytes, url, time);
      } catch {
        // No article: the steps up to there count.
      }
    }
  }
  return best;
}

async function ignoringErrors(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch {
    // A page that a parser refuses took its time, too.
  }
}

function keepBest(times: number[] | undefined, at: number, milliseconds: number): void {
  if (times) times[at] = Math.min(times[at] ?? milliseconds, milliseconds);
}
