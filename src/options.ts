import { isTimeZone } from './dates/time-zone.js';
import { ArticleParseError } from './errors.js';
import { isLanguageTag } from './languages/language-tag.js';
import { closest } from './publishers/define/closest.js';
import { isPublisher, type Publisher } from './publishers/handle.js';

/** What the caller may tell parseArticle. Every option may be left out. */
export interface ParseOptions {
  /** Where the page was found: resolves relative addresses, and is the last resort for `url`. Absolute http(s). */
  url?: string | undefined;
  /** What a string or bytes hold; `auto` (the default) tells HTML and scraped plain text apart. */
  format?: 'auto' | 'html' | 'text' | undefined;
  /** The HTTP Content-Type header that came with the bytes: `text/html; charset=windows-1251`. */
  contentType?: string | undefined;
  /** BCP 47; goes ahead of what the page declares and of detection. What is no such tag ("english") is refused. */
  language?: string | undefined;
  /**
   * IANA name ("Europe/Kyiv"). Dates that give a time of day without offset get that zone's offset.
   * Without it such dates stay local: nothing is guessed.
   */
  timeZone?: string | undefined;
  /** Profiles of publishers, made by `definePublisher`. Those that a page belongs to go ahead of the general rules, later ones first. */
  publishers?: readonly Publisher[] | undefined;
  /** Limits on the input; see `defaultLimits`. */
  limits?: Partial<Limits> | undefined;
}

/** Beyond these an input is refused with `too-large`. */
export interface Limits {
  /** Size of the input in bytes, or in UTF-16 units where it is a string. */
  bytes: number;
  /** Nesting of elements. */
  depth: number;
  /** Elements, texts and comments, those among them that HTML adds by its rules: a few bytes can make thousands. */
  nodes: number;
}

/** The limits where the caller sets none: 16 MiB, 1,000 levels, 250,000 nodes. */
export const defaultLimits: Limits = { bytes: 16 * 1024 * 1024, depth: 1000, nodes: 250_000 };

const KNOWN: Readonly<Record<keyof ParseOptions, true>> = {
  url: true,
  format: true,
  contentType: true,
  language: true,
  timeZone: true,
  publishers: true,
  limits: true,
};

const FORMATS: readonly unknown[] = [undefined, 'auto', 'html', 'text'];

/** @throws ArticleParseError `invalid-input` that names the wrong option. */
export function checkOptions(options: ParseOptions): void {
  if (typeof options !== 'object' || options === null) throw optionsAreNone();
  refuseUnknown(options, Object.keys(KNOWN));
  for (const key of ['url', 'contentType', 'timeZone'] as const) {
    if (options[key] !== undefined && typeof options[key] !== 'string') throw invalidOption(key, 'a string');
  }
  if (options.url !== undefined && !/^https?:\/\/[^\s/]/i.test(options.url))
    throw invalidOption('url', 'an absolute http(s) address');
  checkLanguage(options.language);
  if (!FORMATS.includes(options.format)) throw invalidOption('format', '"auto", "html" or "text"');
  if (options.timeZone !== undefined && !isTimeZone(options.timeZone))
    throw invalidOption('timeZone', 'an IANA name such as "Europe/Kyiv"');
  checkPublishers(options.publishers);
  checkLimits(options.limits);
}

function checkPublishers(publishers: unknown): void {
  if (publishers === undefined) return;
  if (!Array.isArray(publishers)) throw invalidOption('publishers', 'a list of publishers');
  const wrong = publishers.findIndex((publisher) => !isPublisher(publisher));
  if (wrong >= 0) throw invalidOption(`publishers.${wrong}`, 'made by definePublisher');
}

function checkLimits(limits: unknown): void {
  if (limits === undefined) return;
  if (typeof limits !== 'object' || limits === null || Array.isArray(limits))
    throw invalidOption('limits', 'an object');
  for (const [key, value] of Object.entries(limits)) {
    if (!Object.hasOwn(defaultLimits, key))
      throw invalidOption(`limits.${key}`, 'left out: no limit has that name');
    if (value !== undefined && !(typeof value === 'number' && value >= 0))
      throw invalidOption(`limits.${key}`, 'a number that is not negative');
  }
}

/** The error for options that are no object. */
export function optionsAreNone(): ArticleParseError {
  return new ArticleParseError('invalid-input', 'The options must be an object.', [
    { path: [], message: 'must be an object' },
  ]);
}

/** A misspelt option would be silently without effect. */
export function refuseUnknown(options: object, known: readonly string[]): void {
  const name = Object.keys(options).find((key) => !known.includes(key));
  if (name === undefined) return;
  const meant = closest(name, known);
  const advice = meant ? `did you mean ${meant}?` : `known are ${known.join(', ')}.`;
  const message = `is not known: ${advice}`;
  throw new ArticleParseError('invalid-input', `The option ${name} ${message}`, [{ path: [name], message }]);
}

/** A name of a language instead of its tag would be silently without effect, too. */
export function checkLanguage(language: string | undefined): void {
  if (language === undefined) return;
  if (typeof language !== 'string') throw invalidOption('language', 'a string');
  if (!isLanguageTag(language)) throw invalidOption('language', 'a BCP 47 tag such as "uk" or "pt-BR"');
}

/** The error for an option that is not what it should be: 'The option url must be an absolute address.' */
function invalidOption(name: string, wanted: string): ArticleParseError {
  return new ArticleParseError('invalid-input', `The option ${name} must be ${wanted}.`, [
    { path: name.split('.'), message: `must be ${wanted}` },
  ]);
}
