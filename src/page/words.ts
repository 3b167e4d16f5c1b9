/** Longer names are generated, or hold data. */
const LONGEST = 200;

/** Splits names as site makers write them, parted by spaces: 'articleBody', 'article-body', 'article__body--wide'. */
export function namesToWords(names: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names.split(/\s+/)) {
    if (name.length > LONGEST) continue;
    const parted = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
    for (const word of parted.split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word);
  }
  return words;
}
