/** The table of figures. */
import { bestPeer, type Figures, type PeerFigures } from '../floors.js';

export const three = (value: number) => value.toFixed(3);

/** Lays rows out in columns two blanks apart; numbers to the right. */
export function columns(rows: readonly (readonly string[])[], rightAligned: readonly number[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    rightAligned.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** Corpus, figure, value, floor and best peer, a row a figure; what is below its floor is marked. */
export function figureTable(measured: Figures, floors: Figures, peers: PeerFigures): string {
  const rows = Object.entries(measured).flatMap(([corpus, figures]) =>
    Object.entries(figures).map(([figure, value]) => {
      const floor = floors[corpus]?.[figure];
      const peer = bestPeer(peers, corpus, figure);
      return [
        corpus,
        figure,
        three(value),
        floor === undefined ? '-' : three(floor),
        floor !== undefined && value < floor - 0.0005 ? 'below' : '',
        peer ? `${three(peer.value)} ${peer.name}` : '-',
      ];
    }),
  );
  return columns([['corpus', 'figure', 'value', 'floor', '', 'best peer'], ...rows], [2, 3]);
}
