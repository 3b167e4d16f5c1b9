/** Which way a language is written. */

/** Scripts that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

export function directionOf(language: string | null): 'ltr' | 'rtl' {
  if (language === null) return 'ltr';
  const script = new Intl.Locale(language).maximize().script;
  return script && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
