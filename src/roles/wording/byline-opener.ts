/** What stands behind the words that open a byline: "By Jane Doe, Kyiv • 3 May". */
import type { Lexicon } from '../../languages/lexicon.js';

export interface Announced {
  /** All that stands behind the opener and its marks. */
  readonly rest: string;
  /** The rest up to the first mark or short word in lower case: where the name ends, if it is one. */
  readonly name: string;
}

const MARKS = /^[\s:：.–—|-]+/u;
const NAME_END = /\s?[,|•·;/(]|\s(?:\p{Ll}{1,4}|&)\s/u;

/** What a line announces that opens like a byline; null where it does not. Whether that is a name, others must tell. */
export function readAnnouncement(text: string, { byline }: Lexicon): Announced | null {
  const length = byline.startOf(text);
  if (length === 0) return null;
  const rest = behindMarks(text.slice(length));
  return { rest, name: rest.split(NAME_END, 1)[0] ?? '' };
}

/** Without the colon, dash or bar that parts an opener from the name. */
export function behindMarks(text: string): string {
  return text.replace(MARKS, '');
}
