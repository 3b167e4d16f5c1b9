/** The tables of `npm run bench`. */
import { columns } from '../report/table.js';
import type { TimedPage, Timings } from './measure.js';

/** Time a page, throughput and the ratio to the first subject. */
export function subjectTable(timings: Timings, pages: readonly TimedPage[]): string {
  const [reference = []] = [...timings.values()];
  const megabytes = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const rows = [...timings].map(([name, times]) => [
    name,
    milliseconds(quantile(times, 0.5)),
    milliseconds(quantile(times, 0.95)),
    (total(times) / times.length / 1000).toFixed(4),
    (megabytes / (total(times) / 1000)).toFixed(1),
    quantile(
      times.map((time, at) => time / (reference[at] ?? 1)),
      0.5,
    ).toFixed(2),
    (total(times) / total(reference)).toFixed(2),
  ]);
  const head = ['', 'p50 ms', 'p95 ms', 's/page', 'MB/s', 'ratio (median)', 'ratio (total)'];
  return columns([head, ...rows], [1, 2, 3, 4, 5, 6]);
}

/** Where parseArticle's time goes: median, and share of the whole. */
export function stageTable(timings: Timings): string {
  const finite = [...timings].map(([step, times]) => [step, times.filter(Number.isFinite)] as const);
  const whole = finite.reduce((sum, [, times]) => sum + total(times), 0);
  const rows = finite.map(([step, times]) => [
    step,
    milliseconds(quantile(times, 0.5)),
    milliseconds(quantile(times, 0.95)),
    `${((100 * total(times)) / whole).toFixed(1)} %`,
  ]);
  return columns([['step', 'p50 ms', 'p95 ms', 'share'], ...rows], [1, 2, 3]);
}

function total(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function milliseconds(value: number): string {
  return value.toFixed(2);
}
