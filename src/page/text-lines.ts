/** The lines of a plain text, in groups that blank lines part. */
import { greatest } from '../numbers/greatest.js';
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
    .map((group) => (isHardWrapped(group) ? [unwrap(group)] : group));
}

function foldCells(line: string): string {
  return line.trim().split('\t').map(fold).join('\t');
}

/** Lines of a typewriter: three or more, all but the last nearly as long as the longest, most going on in mid-sentence. */
function isHardWrapped(group: readonly string[]): boolean {
  if (group.length < 3) return false;
  const full = group.slice(0, -1);
  const width = greatest(full, (line) => line.length);
  if (width < 50 || width > 120) return false;
  const open = full.filter((line) => !/[.!?…。]["”»']?$/.test(line)).length;
  return full.every((line) => line.length > width - 25) && open >= full.length * 0.6;
}

/** One line of many. A word broken at a line's end is one word again. */
function unwrap(group: readonly string[]): string {
  return group
    .map((line, at) => {
      const next = group[at + 1];
      if (next === undefined) return line;
      return /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) ? line.slice(0, -1) : `${line} `;
    })
    .join('');
}
