/** Runs pages over a few processes; the order of the results is that of the tasks. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ParserName } from '../parsers/parser.js';
import { failedPage, type PageForm, type PageResult, type PageTask } from './page.js';

/** A page that takes longer has hung: its process is ended, and the page counts as failed. */
const PAGE_TIMEOUT = 60_000;
const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));

export interface WorkerSetup {
  parser: ParserName;
  form: PageForm;
}

/** The queue that the processes draw from, and the results. */
interface Run {
  setup: WorkerSetup;
  queue: Iterator<PageTask>;
  results: PageResult[];
}

/** Starts a process and feeds it until the queue is empty; resolves with the page it ended on, if any. */
function drain({ setup, queue, results }: Run): Promise<{ task: PageTask; reason: string } | null> {
  return new Promise((resolve, reject) => {
    // Forked processes get this one's flags, and with them the TypeScript loader.
    const child = fork(worker, [JSON.stringify(setup)]);
    let current: PageTask | null = null;
    let reason = 'the process ended';
    let timer: NodeJS.Timeout | undefined;
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (current) resolve({ task: current, reason });
      else if (code) reject(new Error(`a worker could not start (exit code ${code})`));
      else resolve(null);
    });
    child.on('message', (message: PageResult | 'ready') => {
      clearTimeout(timer);
      if (message !== 'ready') results[message.key] = message;
      const next = queue.next();
      current = next.done ? null : next.value;
      if (!current) return child.disconnect();
      timer = setTimeout(() => {
        reason = `no answer within ${PAGE_TIMEOUT / 1000} s`;
        child.kill('SIGKILL');
      }, PAGE_TIMEOUT);
      child.send(current);
    });
  });
}

async function keepDraining(run: Run): Promise<void> {
  for (let ended = await drain(run); ended; ended = await drain(run)) {
    run.results[ended.task.key] = failedPage(ended.task, ended.reason, PAGE_TIMEOUT);
  }
}

/**
 * Parses all pages, `workers` at a time. `tasks[n].key` must be n. A page that hangs or ends its process is a
 * failed page; rejects where no process can start.
 */
export async function runPages(
  tasks: readonly PageTask[],
  setup: WorkerSetup,
  workers = 2,
): Promise<PageResult[]> {
  const run: Run = { setup, queue: tasks[Symbol.iterator](), results: [] };
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, () => keepDraining(run)));
  return run.results;
}
