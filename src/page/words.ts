const NOTHING: ReadonlySet<string> = new Set();

/** Splits names as site makers write them: 'articleBody', 'article-body', 'article__body--wide'. */
export function namesToWords(names: readonly string[]): ReadonlySet<string> {
  if (names.length === 0) return NOTHING;
  const words = new Set<string>();
  for (const name of names) {
    if (name.length > 200) continue;
    const parted = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
    for (const word of parted.split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word);
  }
  return words;
}
