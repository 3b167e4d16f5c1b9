/** Marks off the ends of a text: an expression that ends in `$` tries each run of them in the text anew. */
import { kindOf, SPACE } from '../../languages/letters.js';

/** The text without white space and the marks of `opening` before it, and those of `closing` behind it. */
export function trimMarks(text: string, opening: string, closing = opening): string {
  let from = 0;
  let to = text.length;
  while (from < to && isEdge(text, from, opening)) from++;
  while (to > from && isEdge(text, to - 1, closing)) to--;
  return text.slice(from, to);
}

function isEdge(text: string, at: number, marks: string): boolean {
  return (kindOf(text.charCodeAt(at)) & SPACE) !== 0 || marks.includes(text.charAt(at));
}
