/** Language tags, as sites and callers write them. */

/** Well-formed, and says of no language that it is this one. */
const SAYS_NOTHING = /^(?:x-default|und|mul|zxx)$/i;

/** The canonical form of a language tag as sites write it (en_US, EN-us, uk-UA), or null where it is none. */
export function canonicalTag(tag: string | null | undefined): string | null {
  const written = tag
    ?.trim()
    .split(/[,;\s]/, 1)[0]
    ?.replaceAll('_', '-');
  if (!written || SAYS_NOTHING.test(written)) return null;
  try {
    const canonical = Intl.getCanonicalLocales(written)[0] ?? null;
    return canonical && /^[a-z]{2,3}(?:-|$)/.test(canonical) ? canonical : null;
  } catch {
    return null;
  }
}

/**
 * Whether a text is a tag by the grammar of BCP 47, known or not. "english" is none: the grammar leaves room for names
 * of five letters and more, but none was ever registered.
 */
export function isLanguageTag(text: string): boolean {
  return canonicalTag(text) !== null || SAYS_NOTHING.test(text.trim());
}
