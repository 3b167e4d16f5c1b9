/** Every language that the parser knows, by its code. A new language is a new file beside this one and a line in `makers`. */
import { ar } from './ar.js';
import { az } from './az.js';
import { be } from './be.js';
import { bg } from './bg.js';
import { bn } from './bn.js';
import { bs } from './bs.js';
import { ca } from './ca.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { et } from './et.js';
import { eu } from './eu.js';
import { fa } from './fa.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { gl } from './gl.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { hr } from './hr.js';
import { hu } from './hu.js';
import { hy } from './hy.js';
import { id } from './id.js';
import { is } from './is.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ka } from './ka.js';
import { kk } from './kk.js';
import { ko } from './ko.js';
import type { Language } from './language.js';
import { lt } from './lt.js';
import { lv } from './lv.js';
import { mk } from './mk.js';
import { ms } from './ms.js';
import { neutral } from './neutral.js';
import { nl } from './nl.js';
import { no } from './no.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { sk } from './sk.js';
import { sl } from './sl.js';
import { sq } from './sq.js';
import { sr } from './sr.js';
import { sv } from './sv.js';
import { sw } from './sw.js';
import { ta } from './ta.js';
import { th } from './th.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { ur } from './ur.js';
import { vi } from './vi.js';
import { zh } from './zh.js';

export type { Language } from './language.js';
export { neutral } from './neutral.js';

/**
 * The data of a language is made when a page first asks for it: who reads English pages pays nothing for the
 * words of the others.
 */
const makers: Readonly<Record<string, () => Language>> = {
  ar,
  az,
  be,
  bg,
  bn,
  bs,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  gl,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  ko,
  lt,
  lv,
  mk,
  ms,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
};

const made = new Map<string, Language>();

/** The primary subtags of all known languages, in lower case. Aliases (`nb`) are not among them. */
export const languageCodes: readonly string[] = Object.keys(makers);

/** Other subtags of the same language: the two Norwegian written norms, and codes withdrawn from ISO 639-1. */
const ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  sh: 'sr',
  mo: 'ro',
};

/**
 * The data of a language.
 *
 * @param tag BCP 47 tag in any case (`pt-BR`, `zh_Hant` as some pages write it); null where the language is not known.
 * @returns the language of the primary subtag, or `neutral` where there is none; the same object every time.
 */
export function languageFor(tag: string | null): Language {
  const subtag = (tag ?? '').trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return knownLanguage(Object.hasOwn(ALIASES, subtag) ? ALIASES[subtag] : subtag);
}

function knownLanguage(code = ''): Language {
  const known = made.get(code);
  if (known) return known;
  const make = Object.hasOwn(makers, code) ? makers[code] : undefined;
  if (!make) return neutral;
  const language = make();
  made.set(code, language);
  return language;
}
