/** Which element of a list answers which of another. */

/** A pair of indexes, or an index alone where the other list has no such element. */
export type Step =
  | { readonly expected: number; readonly actual: number | null }
  | { readonly expected: null; readonly actual: number };

/** How alike two elements are, by their indexes: from 0, nothing in common, to 1, the same. */
export type Likeness = (expected: number, actual: number) => number;

type Pair = readonly [expected: number, actual: number];

/** Two elements less alike than this are two elements, and not one that changed. */
const LEAST_LIKENESS = 0.4;

/** Above this many pairs, elements are paired as they stand: a page of 10,000 paragraphs must not take minutes. */
const MOST_PAIRS = 250_000;

/** Pairs the elements of two lists, in order, so that those that are alike meet. */
export function alignLists(expectedLength: number, actualLength: number, likeness: Likeness): Step[] {
  const shorter = Math.min(expectedLength, actualLength);
  let head = 0;
  while (head < shorter && likeness(head, head) === 1) head += 1;
  let tail = 0;
  while (tail < shorter - head && likeness(expectedLength - tail - 1, actualLength - tail - 1) === 1)
    tail += 1;
  const rows = expectedLength - head - tail;
  const columns = actualLength - head - tail;
  const middle =
    rows * columns > MOST_PAIRS
      ? inOrder(Math.min(rows, columns))
      : mostAlike(rows, columns, (row, column) => likeness(head + row, head + column));
  return steps(expectedLength, actualLength, [
    ...inOrder(head),
    ...shifted(middle, head, head),
    ...shifted(inOrder(tail), expectedLength - tail, actualLength - tail),
  ]);
}

function inOrder(count: number): Pair[] {
  return Array.from({ length: count }, (_, index) => [index, index]);
}

function shifted(pairs: readonly Pair[], byExpected: number, byActual: number): Pair[] {
  return pairs.map(([expected, actual]) => [expected + byExpected, actual + byActual]);
}

/** The pairs, in order, whose likenesses have the greatest sum (the alignment of Needleman and Wunsch). */
function mostAlike(rows: number, columns: number, likeness: Likeness): Pair[] {
  // best[row][column] is the greatest sum that the elements from row and column on can have.
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const paired = Array.from({ length: rows }, () => new Float64Array(columns));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const alike = likeness(row, column);
      const together = alike < LEAST_LIKENESS ? 0 : alike + at(row + 1, column + 1);
      (paired[row] as Float64Array)[column] = together;
      (best[row] as Float64Array)[column] = Math.max(together, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const sum = at(row, column);
    if (sum > 0 && paired[row]?.[column] === sum) pairs.push([row++, column++]);
    else if (at(row + 1, column) === sum) row += 1;
    else column += 1;
  }
  return pairs;
}

/** The pairs with what stands alone before, between and after them. */
function steps(expectedLength: number, actualLength: number, pairs: readonly Pair[]): Step[] {
  const all: Step[] = [];
  let expected = 0;
  let actual = 0;
  for (const [nextExpected, nextActual] of [...pairs, [expectedLength, actualLength] as const]) {
    while (expected < nextExpected) all.push({ expected: expected++, actual: null });
    while (actual < nextActual) all.push({ expected: null, actual: actual++ });
    if (expected < expectedLength && actual < actualLength)
      all.push({ expected: expected++, actual: actual++ });
  }
  return all;
}
