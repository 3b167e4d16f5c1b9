/** Compares the figures with those of the reference scorer, score.py in the corpora's folder. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** score.py prints four digits. */
const ROUNDING = 0.000051;

export type Verification =
  | { kind: 'same'; figures: number }
  | { kind: 'different'; lines: string[] }
  | { kind: 'skipped'; reason: string };

function differences(
  ours: Readonly<Record<string, number>>,
  theirs: Readonly<Record<string, number>>,
): string[] {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((name) => name !== 'pages')
    .sort();
  return names
    .filter((name) => !(Math.abs((ours[name] ?? Number.NaN) - (theirs[name] ?? Number.NaN)) <= ROUNDING))
    .map((name) => `${name}: ${ours[name] ?? 'none'} here, ${theirs[name] ?? 'none'} in score.py`);
}

/** Scores a file of predictions with score.py; throws where score.py fails. */
export function verify(
  corpora: string,
  corpus: string,
  predictions: string,
  figures: Record<string, number>,
): Verification {
  const script = join(corpora, 'score.py');
  if (!existsSync(script)) return { kind: 'skipped', reason: `no ${script}` };
  const run = spawnSync('python3', [script, join(corpora, corpus), predictions, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (run.error) return { kind: 'skipped', reason: `python3 cannot be run (${run.error.message})` };
  if (run.status !== 0) throw new Error(`score.py failed on ${corpus}: ${run.stderr}`);
  const lines = differences(figures, JSON.parse(run.stdout) as Record<string, number>);
  return lines.length > 0
    ? { kind: 'different', lines }
    : { kind: 'same', figures: Object.keys(figures).length };
}
