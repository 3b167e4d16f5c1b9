/** Runs kept for comparison, and predictions for a closer look, in bench/runs (which git ignores). */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figures } from './floors.js';
import { UsageError } from './options.js';
import type { ParserName } from './parsers/parser.js';
import type { Prediction } from './prediction.js';
import type { PageForm } from './run/page.js';
import type { Marks } from './score/score.js';

export interface SavedRun {
  name: string;
  parser: ParserName;
  form: PageForm;
  figures: Figures;
  /** Marks by corpus and page. */
  pages: Record<string, Record<string, Marks>>;
}

const runs = fileURLToPath(new URL('./runs/', import.meta.url));

/** Writes the predictions of one corpus, a line a page, and returns the file. */
export function writePredictions(
  parser: ParserName,
  key: string,
  predictions: readonly Prediction[],
): string {
  const folder = `${runs}predictions/${parser}`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${key.replaceAll(' ', '-')}.jsonl`;
  writeFileSync(file, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
  return file;
}

export function saveRun(run: SavedRun): void {
  mkdirSync(runs, { recursive: true });
  writeFileSync(`${runs}${run.name}.json`, JSON.stringify(run));
}

/** Reads a saved run; throws a UsageError where there is none of that name. */
export function loadRun(name: string): SavedRun {
  if (!existsSync(`${runs}${name}.json`)) throw new UsageError(`no saved run "${name}" in bench/runs`);
  return JSON.parse(readFileSync(`${runs}${name}.json`, 'utf8')) as SavedRun;
}

/** The run saved last of the same parser on the same form of pages; null where there is none. */
export function lastRun(parser: ParserName, form: PageForm): SavedRun | null {
  if (!existsSync(runs)) return null;
  const newestFirst = readdirSync(runs)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ name: file.slice(0, -'.json'.length), time: statSync(runs + file).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { name } of newestFirst) {
    const run = loadRun(name);
    if (run.parser === parser && run.form === form) return run;
  }
  return null;
}
