/** Where a line was joined from two: the same words stand in another line too, joined in another way. */

/** What stands between two parts of a line. Bars do not count: what they part mostly is a label behind the headline. */
type Joint = 'colon' | 'dash' | 'nothing';

const JOINTS: ReadonlyMap<string, Joint> = new Map([
  ['', 'nothing'],
  [':', 'colon'],
  ['：', 'colon'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
]);

/** Where the two parts of a line end and begin. */
export interface Join {
  readonly end: number;
  readonly start: number;
}

/**
 * "Schools: Teachers want more", and "Schools Teachers want more" or "Schools – Teachers want more" in another line:
 * who put them together had two texts. Null where the lines differ in anything else, and where neither has a colon.
 */
export function joinIn(line: string, other: string): Join | null {
  const before = commonStart(line, other);
  const behind = commonEnd(line, other, before);
  const own = jointAt(line, before, line.length - behind);
  const others = jointAt(other, before, other.length - behind);
  if (!own || !others || (own.joint === 'colon') === (others.joint === 'colon')) return null;
  return { end: own.end, start: own.start };
}

/** The joint that the difference is part of; null where it is none, as the colon of 10:30. */
function jointAt(line: string, from: number, to: number): (Join & { readonly joint: Joint }) | null {
  let end = from;
  while (end > 0 && isSeparator(line[end - 1])) end--;
  let start = to;
  while (start < line.length && isSeparator(line[start])) start++;
  const joint = JOINTS.get(line.slice(end, start).trim());
  const isInWord = joint !== 'nothing' && !/\s/.test(line[start - 1] ?? '');
  return joint === undefined || isInWord || end === 0 || start === line.length ? null : { joint, end, start };
}

function isSeparator(character: string | undefined): boolean {
  return character !== undefined && (/\s/.test(character) || JOINTS.has(character));
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

/** Not counting what the starts have in common already. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
