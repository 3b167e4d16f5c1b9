/** The lines of a plain text, in groups that blank lines part. */
import { fold } from './whitespace.js';

/** Folded, but for tabs, which part the cells of tables; lines broken at a fixed width are joined again. */
export function groupLines(text: string): string[][] {
  const groups: string[][] = [[]];
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\f\v]/)) {
    const line = foldCells(raw);
    if (line !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => (isHardWrapped(group) ? [group.reduce(unwrap)] : group));
}

function foldCells(line: string): string {
  return line.trim().split('\t').map(fold).join('\t');
}

/** Lines of a typewriter: three or more, all but the last nearly as long as the longest, most going on in mid-sentence. */
function isHardWrapped(group: readonly string[]): boolean {
  if (group.length < 3) return false;
  const full = group.slice(0, -1);
  const width = Math.max(...full.map((line) => line.length));
  if (width < 50 || width > 120) return false;
  const open = full.filter((line) => !/[.!?…。]["”»']?$/.test(line)).length;
  return full.every((line) => line.length > width - 25) && open >= full.length * 0.6;
}

/** A word broken at the line's end is one word again. */
function unwrap(text: string, line: string): string {
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`;
}
