/** The figures that must not be lost, and those of the peers: floors.json and peers.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { PageForm } from './run/page.js';

/** Figures by corpus; pages as plain text are a corpus of their own, `fundus as text`. */
export type Figures = Record<string, Record<string, number>>;

/** Peers' figures: corpus, figure, peer. */
export type PeerFigures = Record<string, Record<string, Record<string, number>>>;

export interface Breach {
  corpus: string;
  figure: string;
  floor: number;
  /** null where the run gave no such figure. */
  value: number | null;
}

/** Floors are rounded to four digits; less than half a thousandth is no loss. */
const TOLERANCE = 0.0005;
const floorsFile = new URL('./floors.json', import.meta.url);
const peersFile = new URL('./peers.json', import.meta.url);

export function corpusKey(corpus: string, form: PageForm): string {
  return form === 'text' ? `${corpus} as text` : corpus;
}

export function readFloors(): Figures {
  return JSON.parse(readFileSync(floorsFile, 'utf8')) as Figures;
}

export function readPeers(): PeerFigures {
  return JSON.parse(readFileSync(peersFile, 'utf8')) as PeerFigures;
}

export function writeFloors(floors: Figures): void {
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
}

/** The floors of the corpora measured that do not hold. */
export function breaches(measured: Figures, floors: Figures): Breach[] {
  return Object.keys(measured).flatMap((corpus) =>
    Object.entries(floors[corpus] ?? {}).flatMap(([figure, floor]) => {
      const value = measured[corpus]?.[figure] ?? null;
      return value === null || value < floor - TOLERANCE ? [{ corpus, figure, floor, value }] : [];
    }),
  );
}

/**
 * The floors lifted to what was measured; none is lowered. A figure without a floor gets none: precision and
 * recall may be traded as long as F1 holds.
 */
export function raised(measured: Figures, floors: Figures): Figures {
  const lifted = Object.entries(floors).map(([corpus, figures]) => {
    const higher = Object.entries(figures).map(([figure, floor]) => [
      figure,
      Math.max(floor, Math.round((measured[corpus]?.[figure] ?? 0) * 1e4) / 1e4),
    ]);
    return [corpus, Object.fromEntries(higher)] as const;
  });
  return Object.fromEntries(lifted) as Figures;
}

/** The peer with the highest figure, or null where none has the field. */
export function bestPeer(
  peers: PeerFigures,
  corpus: string,
  figure: string,
): { name: string; value: number } | null {
  const entries = Object.entries(peers[corpus]?.[figure] ?? {});
  const best = entries.reduce<[string, number] | null>(
    (top, entry) => (top && top[1] >= entry[1] ? top : entry),
    null,
  );
  return best && { name: best[0], value: best[1] };
}
