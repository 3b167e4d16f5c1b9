/** Whether the capitals of a headline, tag or caption tell names from other words. */
import type { Token } from './tokens.js';

/** Shorter words stay in lower case where all others have capitals: of, the, with. */
const LONG = 4;
/** Fewer long words with capitals may be a name and its title: 'Foreign Minister Jane Roe'. */
const FEWEST = 5;
const NEARLY_ALL = 0.8;

/** Not in Headlines That Give Nearly Every Word a Capital, nor in tags that give none: 'jane roe'. */
export function tellsNames(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord }) => isWord);
  if (!words.some(({ isCapital }) => isCapital)) return !words.some(hasCase);
  const long = words.filter(({ core }) => core.length >= LONG);
  const capitals = long.filter(({ isCapital }) => isCapital);
  return long.length < FEWEST || capitals.length < long.length * NEARLY_ALL;
}

function hasCase({ text }: Token): boolean {
  return text !== text.toUpperCase();
}
