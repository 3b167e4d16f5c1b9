/** Runs pages over a few processes; the order of the results is that of the tasks. */
import type { ParserName } from '../parsers/parser.js';
import { share } from '../processes.js';
import { failedPage, type PageForm, type PageResult, type PageTask } from './page.js';

/** A page that takes longer has hung: its process is ended, and the page counts as failed. */
const PAGE_TIMEOUT = 60_000;

export interface WorkerSetup {
  parser: ParserName;
  form: PageForm;
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
  const results: PageResult[] = [];
  const queue = tasks.values();
  await share<PageTask, PageResult>(
    {
      module: new URL('./worker.ts', import.meta.url),
      setup,
      patience: PAGE_TIMEOUT,
      next: () => queue.next().value ?? null,
      onAnswer: (result) => {
        results[result.key] = result;
      },
      onLost: (task, reason) => {
        results[task.key] = failedPage(task, reason, PAGE_TIMEOUT);
      },
    },
    Math.min(workers, tasks.length),
  );
  return results;
}
