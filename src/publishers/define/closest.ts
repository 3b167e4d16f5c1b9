/** The name that was probably meant; null where none is near. */
export function closest(written: string, known: readonly string[]): string | null {
  const near = known
    .map((name) => ({ name, steps: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.name ?? null;
}

/** Longer names are not compared. */
const LONGEST = 40;

/** How many letters have to be added, left out or changed (Levenshtein). */
function distance(from: string, to: string): number {
  if (from.length > LONGEST) return LONGEST;
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (let at = 0; at < to.length; at++) {
      const changed = (row[at] ?? 0) + (letter === to[at] ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? LONGEST;
}
