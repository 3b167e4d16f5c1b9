/** Rows in columns, as wide as the terminal. */
import { greatest } from '../../numbers/greatest.js';
import { fitTo, harmless, widthOf } from './text-width.js';

export interface Column {
  readonly title: string;
  /** Narrower it tells nothing. */
  readonly least: number;
  /** Its part of the room that is left when each has its least; 0 for a column that is as wide as its widest cell. */
  readonly share: number;
  /** What tells most where the cell is too narrow; else the beginning. */
  readonly keep?: 'end';
}

export interface Cell {
  readonly text: string;
  readonly style?: (text: string) => string;
}

const GAP = '  ';

/** The title line first. The last column is not filled up. */
export function layOut(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): string[] {
  const titles = columns.map(({ title }) => ({ text: title }));
  const widths = widthsFor(columns, [titles, ...rows], width);
  return [titles, ...rows].map((row) => lineOf(row, columns, widths));
}

function lineOf(row: readonly Cell[], columns: readonly Column[], widths: readonly number[]): string {
  const cells = row.map(({ text, style }, at) => {
    const cell = fitTo(harmless(text), widths[at] ?? 0, columns[at]?.keep);
    const shown = at === row.length - 1 ? cell.trimEnd() : cell;
    return style ? style(shown) : shown;
  });
  return cells.join(GAP).trimEnd();
}

function widthsFor(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): number[] {
  const widest = columns.map((_, at) => greatest(rows, (row) => widthOf(harmless(row[at]?.text ?? ''))));
  const least = columns.map(({ share, least: few }, at) =>
    share === 0 ? (widest[at] ?? few) : Math.min(few, widest[at] ?? few),
  );
  const room = width - GAP.length * (columns.length - 1) - sum(least);
  const shares = sum(columns.map(({ share }) => share));
  return columns.map(({ share }, at) => {
    const more = room > 0 ? Math.floor((room * share) / shares) : 0;
    return Math.min((least[at] ?? 0) + more, widest[at] ?? 0);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
