/**
 * The greatest number that `read` gives for an item; 0 where none is greater. `Math.max(...all)` puts its arguments on the
 * stack, which a page of a hundred thousand lines overflows.
 */
export function greatest<T>(items: readonly T[], read: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, read(item)), 0);
}
