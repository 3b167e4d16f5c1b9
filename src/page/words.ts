/** Longer names are generated, or hold data. */
const LONGEST = 200;

/** Splits names as site makers write them, parted by spaces: 'articleBody', 'article-body', 'article__body--wide'. */
export function namesToWords(names: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names.split(/\s+/)) if (name.length <= LONGEST) addWords(name, words);
  return words;
}

/** A page has hundreds of names, nearly all of plain letters: those are gone through once, without regular expressions. */
function addWords(name: string, words: Set<string>): void {
  let start = 0;
  let before: number = OTHER;
  for (let at = 0; at <= name.length; at++) {
    const kind = at < name.length ? kindOf(name.charCodeAt(at)) : OTHER;
    if (kind === FOREIGN) {
      addForeignWords(name, words);
      return;
    }
    if (kind === OTHER || (kind === UPPER && before === LOWER)) {
      if (at > start) words.add(name.slice(start, at).toLowerCase());
      start = kind === OTHER ? at + 1 : at;
    }
    before = kind;
  }
}

function addForeignWords(name: string, words: Set<string>): void {
  const parted = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  for (const word of parted.split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word);
}

/** Lower-case letters and digits, capitals, what parts words, and what is beyond ASCII. */
const LOWER = 0;
const UPPER = 1;
const OTHER = 2;
const FOREIGN = 3;

function kindOf(code: number): number {
  if (code > 0x7f) return FOREIGN;
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return LOWER;
  return code >= 0x41 && code <= 0x5a ? UPPER : OTHER;
}
