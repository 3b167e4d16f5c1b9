/** Shares tasks out among a few processes, so that one which hangs or dies is found and ends nothing else. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Tasks, and who is told what became of them. The module says 'ready' when it is, gets its `setup` as JSON in its
 * first argument, and answers each task with one message.
 */
export interface Work<Task, Answer> {
  readonly module: URL;
  readonly setup: unknown;
  /** Milliseconds without an answer after which a process counts as hung and is ended. */
  readonly patience: number;
  /** The next task; null where none is left for now. */
  readonly next: () => Task | null;
  readonly onAnswer: (answer: Answer, task: Task) => void;
  /** Gets the task on which a process hung or died; it may bring further tasks. */
  readonly onLost: (task: Task, reason: string) => void;
}

/** Works until no task is left, `processes` at a time. Rejects where no process can start. */
export async function share<Task extends object, Answer extends object>(
  work: Work<Task, Answer>,
  processes: number,
): Promise<void> {
  await Promise.all(Array.from({ length: processes }, () => keepWorking(work)));
}

/** Starts a new process for each that was lost. */
async function keepWorking<Task extends object, Answer extends object>(
  work: Work<Task, Answer>,
): Promise<void> {
  for (let lost = await runProcess(work); lost; lost = await runProcess(work))
    work.onLost(lost.task, lost.reason);
}

/** Feeds one process until no task is left; resolves with the task it was lost on, if any. */
function runProcess<Task extends object, Answer extends object>(
  work: Work<Task, Answer>,
): Promise<{ task: Task; reason: string } | null> {
  return new Promise((resolve, reject) => {
    // Forked processes get this one's flags, and with them the TypeScript loader.
    const child = fork(fileURLToPath(work.module), [JSON.stringify(work.setup)]);
    let task: Task | null = null;
    let reason = 'the process ended';
    let timer: NodeJS.Timeout | undefined;
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (task) resolve({ task, reason });
      else if (code) reject(new Error(`a process could not start (exit code ${code})`));
      else resolve(null);
    });
    child.on('message', (message: Answer | 'ready') => {
      clearTimeout(timer);
      if (task && message !== 'ready') work.onAnswer(message, task);
      task = work.next();
      if (!task) return child.disconnect();
      timer = setTimeout(() => {
        reason = `no answer within ${work.patience / 1000} s`;
        child.kill('SIGKILL');
      }, work.patience);
      child.send(task);
    });
  });
}
