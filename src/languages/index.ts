/** Every language that the parser knows, by its code. A new language is a new file beside this one and a line in `all`. */
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import type { Language } from './language.js';
import { neutral } from './neutral.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

export type { Language } from './language.js';
export { neutral } from './neutral.js';

const all: readonly Language[] = [ar, de, en, es, fr, it, ja, pl, pt, ru, uk];

/** Other subtags of the same language: the two Norwegian written norms, and codes withdrawn from ISO 639-1. */
const ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  sh: 'sr',
  mo: 'ro',
};

/** Every known language by its primary subtag, in lower case. Aliases (`nb`) are not keys. */
export const languages: ReadonlyMap<string, Language> = new Map(
  all.map((language) => [language.code, language]),
);

/**
 * The data of a language.
 *
 * @param tag BCP 47 tag in any case (`pt-BR`, `zh_Hant` as some pages write it); null where the language is not known.
 * @returns the language of the primary subtag, or `neutral` where there is none.
 */
export function languageFor(tag: string | null): Language {
  const subtag = (tag ?? '').trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const code = Object.hasOwn(ALIASES, subtag) ? ALIASES[subtag] : subtag;
  return languages.get(code ?? '') ?? neutral;
}
