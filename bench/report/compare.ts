/** What changed against a saved run: figures, and the pages that got better or worse. */

import type { SavedRun } from '../saved-run.js';
import type { Marks } from '../score/score.js';
import { three } from './table.js';

const LISTED = 8;
const NOTICEABLE = 1e-6;

interface Change {
  id: string;
  from: number;
  to: number;
}

function changes(before: Record<string, Marks>, after: Record<string, Marks>, figure: string): Change[] {
  return Object.entries(after).flatMap(([id, marks]) => {
    const from = before[id]?.[figure];
    const to = marks[figure];
    if (from === undefined || to === undefined || Math.abs(to - from) < NOTICEABLE) return [];
    return [{ id, from, to }];
  });
}

function list(label: string, found: readonly Change[]): string[] {
  if (found.length === 0) return [];
  const sorted = [...found].sort(
    (a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || (a.id < b.id ? -1 : 1),
  );
  const shown = sorted
    .slice(0, LISTED)
    .map(({ id, from, to }) => `      ${from.toFixed(2)} -> ${to.toFixed(2)}  ${id}`);
  const rest = found.length > LISTED ? [`      and ${found.length - LISTED} more`] : [];
  return [`    ${label}: ${found.length}`, ...shown, ...rest];
}

function mean(found: readonly number[]): number {
  return found.reduce((sum, value) => sum + value, 0) / found.length;
}

/** Figures are compared on the pages that both runs have; a figure in which no page changed is left out. */
export function comparison(before: SavedRun, after: SavedRun): string {
  const lines = Object.entries(after.pages).flatMap(([corpus, pages]) => {
    const old = before.pages[corpus];
    if (!old) return [];
    const figures = [...new Set(Object.values(pages).flatMap((marks) => Object.keys(marks)))];
    return figures.flatMap((figure) => {
      const changed = changes(old, pages, figure);
      if (changed.length === 0) return [];
      const both = Object.keys(pages).filter(
        (id) => pages[id]?.[figure] !== undefined && old[id]?.[figure] !== undefined,
      );
      const [from, to] = [old, pages].map((run) => mean(both.map((id) => run[id]?.[figure] ?? 0)));
      return [
        `  ${corpus} ${figure}: mean over pages ${three(from ?? 0)} -> ${three(to ?? 0)}`,
        ...list(
          'better',
          changed.filter((change) => change.to > change.from),
        ),
        ...list(
          'worse',
          changed.filter((change) => change.to < change.from),
        ),
      ];
    });
  });
  const title = `Against run "${before.name}":`;
  return lines.length === 0 ? `${title} no page changed` : [title, ...lines].join('\n');
}
