/** Whether two words are forms of one. */

const LONGEST_ENDING = 3;
const SHORTEST_STEM = 3;

/** The same stem, short endings: Зеленський, Зеленського. */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true;
  let common = 0;
  while (common < a.length && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  const longest = Math.max(a.length, b.length);
  return common >= SHORTEST_STEM && longest - common <= LONGEST_ENDING && common * 2 >= longest;
}

/** The stems under which a word is kept and looked for, itself first. */
export function stems(word: string, shortest = SHORTEST_STEM): string[] {
  const found: string[] = [word];
  for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= shortest; cut++) {
    found.push(word.slice(0, word.length - cut));
  }
  return found;
}
