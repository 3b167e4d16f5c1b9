import { readPage } from '../corpus.js';
import { scrapedText } from '../page-text.js';
import type { Parser } from '../parsers/parser.js';
import type { Prediction } from '../prediction.js';

/** What pages are turned into before they are parsed. */
export type PageForm = 'as-is' | 'text';

/** One page to be read; `key` is its place in the run. */
export interface PageTask {
  key: number;
  id: string;
  url: string | null;
  folder: string;
  page: string;
}

export interface PageResult {
  key: number;
  prediction: Prediction;
  /** Why the parser threw; null where it did not. */
  error: string | null;
  /** Time in the parser alone, without reading and unpacking. */
  milliseconds: number;
}

/** The result for a page on which the parser failed: a line with nothing but its id. */
export function failedPage(task: PageTask, error: string, milliseconds: number): PageResult {
  return { key: task.key, prediction: { id: task.id }, error, milliseconds };
}

/** Name and message; for errors that are no refusals also where they were thrown. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  const place =
    error.name === 'ArticleParseError'
      ? ''
      : ` ${frame?.trim().replace(/\([^(]*\/(?=(?:src|node_modules)\/)/, '(') ?? ''}`;
  return `${error.name}: ${error.message}${place}`;
}

/** Reads and parses one page. */
export async function runPage(task: PageTask, form: PageForm, parser: Parser): Promise<PageResult> {
  const file = readPage(task.folder, task.page);
  const input = form === 'text' ? ({ format: 'text', text: scrapedText(file) } as const) : file;
  const start = performance.now();
  try {
    const prediction = await parser({ id: task.id, url: task.url, input });
    return { key: task.key, prediction, error: null, milliseconds: performance.now() - start };
  } catch (error) {
    return failedPage(task, describe(error), performance.now() - start);
  }
}
