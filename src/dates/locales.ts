/**
 * What the platform cannot be asked: which locales of a language name the months differently, which calendars its
 * press uses besides the Gregorian, and small words that stand in dates but not in the platform's patterns.
 */
export type CalendarName = 'gregory' | 'buddhist' | 'persian' | 'islamic-umalqura';

/** Locales whose month names differ from the language's own. The language itself always comes first. */
export const localeVariants: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-MA', 'ar-TN'],
  az: ['az-Latn', 'az-Cyrl'],
  bs: ['bs-Latn', 'bs-Cyrl'],
  de: ['de-DE', 'de-AT'],
  en: ['en-US', 'en-GB'],
  es: ['es-ES', 'es-US'],
  fa: ['fa-IR', 'fa-AF'],
  fr: ['fr-FR', 'fr-CA'],
  ms: ['ms-MY', 'id-ID'],
  pt: ['pt-BR', 'pt-PT'],
  ro: ['ro-RO', 'ro-MD'],
  sr: ['sr-Cyrl', 'sr-Latn', 'sr-Cyrl-BA', 'sr-Latn-BA'],
  uz: ['uz-Latn', 'uz-Cyrl'],
};

/** Calendars besides the Gregorian. */
export const localCalendars: Readonly<Record<string, readonly CalendarName[]>> = {
  ar: ['islamic-umalqura'],
  ckb: ['persian'],
  fa: ['persian'],
  ps: ['persian'],
  th: ['buddhist'],
};

/** Endings of ordinal numbers: 1st, 1er, 1º, 23e, 23. Also the T of ISO 8601. */
export const ordinalEndings: readonly string[] = [
  'st',
  'nd',
  'rd',
  'th',
  'er',
  're',
  'º',
  'ª',
  'e',
  'ste',
  'de',
  'го',
  't',
];

/** Words between the parts of a date, or between date and time, that the platform's patterns lack. */
export const smallWords: readonly string[] =
  'of the at on de del do di da en el la las los le à às os em um ob ab kl klo klockan ore ora orele ob godz saat sa г р рік року года год в о об у ч та час m d den god gada lúc luc ngày năm tarihinde ng ika pukul jam kell plkst në orën les ás жылғы жылы'.split(
    ' ',
  );

/** Words behind the hour, with or without minutes after them: 9 Uhr 05, 9h05, 9時05分. */
export const hourWords: readonly string[] = ['h', 'uhr', '時', '时', '點', '点', '시'];

/** Words behind minutes and seconds. */
export const minuteWords: readonly string[] = ['分', '분', '秒', '초'];

/** Halves of the day that the platform's data give in English only. */
export const dayPeriodNames: Readonly<Record<string, 'am' | 'pm'>> = {
  오전: 'am',
  오후: 'pm',
  午前: 'am',
  午後: 'pm',
  上午: 'am',
  下午: 'pm',
};

/** Words before a time of day that allow a dot between hour and minute: kl. 9.05. */
export const clockWords: readonly string[] = [
  'kl',
  'klo',
  'klockan',
  'ore',
  'orele',
  'godz',
  'jam',
  'pukul',
  'at',
  'um',
  'ob',
  'kell',
  'plkst',
];
