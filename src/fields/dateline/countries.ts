/** Names of countries, as the platform knows them in every language. */
import { remember } from '../../dates/remember.js';

const A = 'A'.charCodeAt(0);
const LETTERS = 26;
/** As the press writes them. */
const SHORT: ReadonlySet<string> = new Set([
  'us',
  'usa',
  'u.s.',
  'uk',
  'u.k.',
  'uae',
  'uea',
  'drc',
  'rd',
  'eeuu',
]);
const namesByLanguage = new Map<string, ReadonlySet<string>>();

/** Whether the text is the name of a country in the language, or in English. */
export function isCountry(text: string, language: string | null): boolean {
  const name = text.toLowerCase();
  return SHORT.has(name) || namesIn('en').has(name) || (language !== null && namesIn(language).has(name));
}

function namesIn(language: string): ReadonlySet<string> {
  return remember(namesByLanguage, language, () => readNames(language));
}

function readNames(language: string): ReadonlySet<string> {
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const codes = Array.from({ length: LETTERS * LETTERS }, (_, at) =>
      String.fromCharCode(A + Math.floor(at / LETTERS), A + (at % LETTERS)),
    );
    return new Set(codes.flatMap((code) => display.of(code)?.toLowerCase() ?? []));
  } catch {
    // A language tag that the platform refuses.
    return new Set();
  }
}
