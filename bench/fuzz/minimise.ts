/** Makes a page that breaks a rule small. */
import type { FuzzInput } from './input.js';
import { judge, type Problem } from './invariants.js';

/** No more tries than these, and no longer than this: a small page is welcome, the smallest is not needed. */
const TRIES = 600;
const MILLISECONDS = 20_000;

/** The input without all that can be left out so that `problemWith` still finds the same rule broken. */
export function minimise(
  input: FuzzInput,
  { rule }: Problem,
  problemWith = (shorter: FuzzInput) => judge(shorter, rule === 'repeatable').problem,
): FuzzInput {
  const breaks = (page: string) => problemWith({ ...input, page })?.rule === rule;
  const end = performance.now() + MILLISECONDS;
  let { page } = input;
  let tries = TRIES;
  for (let size = Math.ceil(page.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < page.length && tries > 0 && performance.now() < end; tries--) {
      const shorter = page.slice(0, at) + page.slice(at + size);
      if (breaks(shorter)) page = shorter;
      else at += size;
    }
  }
  return { ...input, page };
}
