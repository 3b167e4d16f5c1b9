import { parseArgs } from 'node:util';
import { type Article, articleSchema } from '../article.js';
import { isLanguageTag } from '../languages/language-tag.js';
import type { ParseOptions } from '../options.js';

/** The command was called wrongly; the message is meant for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const outputFormats = ['json', 'markdown', 'text'] as const;
const explanationFormats = ['table', 'json'] as const;
const inputFormats = ['auto', 'html', 'text'] as const;

export type OutputFormat = (typeof outputFormats)[number];
export type ExplanationFormat = (typeof explanationFormats)[number];

/** Which page to read, and how. */
interface PageArguments {
  /** null for standard input. */
  readonly file: string | null;
  readonly options: ParseOptions;
}

export interface ParseCommand extends PageArguments {
  readonly name: 'parse';
  readonly output: OutputFormat;
}

export interface ExplainCommand extends PageArguments {
  readonly name: 'explain';
  readonly output: ExplanationFormat;
  /** The only fields to tell of, each in full; none for an overview of all. */
  readonly fields: readonly (keyof Article)[];
  /** Where the report goes, `-` for standard output; null where none is wanted. */
  readonly html: string | null;
}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | ParseCommand
  | ExplainCommand;

const optionTypes = {
  format: { type: 'string' },
  input: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  'time-zone': { type: 'string' },
  field: { type: 'string', multiple: true },
  html: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * What the arguments ask for.
 *
 * @throws UsageError for an unknown command or option, and for a value that is none of those allowed
 */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = split(argv);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };

  const [name, file, ...surplus] = positionals;
  if (name === undefined) throw new UsageError('No command given.');
  if (name !== 'parse' && name !== 'explain') throw unknownCommand(name);
  if (file !== undefined && isWebUrl(file))
    throw new UsageError(
      `Nothing is fetched. Pipe the page in: curl -s '${file}' | nutgraf ${name} --url '${file}'`,
    );
  if (surplus.length > 0) throw new UsageError(`One file at a time, but got ${surplus.length + 1}.`);
  const page = { file: file === undefined || file === '-' ? null : file, options: readOptions(values) };
  return name === 'parse' ? readParse(values, page) : readExplain(values, page);
}

function unknownCommand(name: string): UsageError {
  // Whoever leaves the command out names the file at once.
  const advice = /[./]/.test(name) ? ` For a file: nutgraf parse ${name}` : '';
  return new UsageError(`Unknown command '${name}'. The commands are parse and explain.${advice}`);
}

type Values = ReturnType<typeof split>['values'];

function readParse(values: Values, page: PageArguments): ParseCommand {
  for (const option of ['field', 'html'] as const)
    if (values[option] !== undefined) throw new UsageError(`--${option} belongs to the command explain.`);
  return { name: 'parse', ...page, output: oneOf(outputFormats, '--format', values.format) ?? 'json' };
}

const fieldNames = Object.keys(articleSchema.shape) as (keyof Article)[];

function readExplain(values: Values, page: PageArguments): ExplainCommand {
  const { html = null, format, field = [] } = values;
  if (html !== null && (format !== undefined || field.length > 0))
    throw new UsageError('--html writes a whole report: leave out --format and --field.');
  if (format === 'json' && field.length > 0)
    throw new UsageError('--field belongs to the table: leave out --format json.');
  if (html === '') throw new UsageError("--html is a file to write, or '-'.");
  const fields = field.flatMap((name) => oneOf(fieldNames, '--field', name) ?? []);
  return {
    name: 'explain',
    ...page,
    output: oneOf(explanationFormats, '--format', format) ?? 'table',
    fields,
    html,
  };
}

function readOptions(values: Values): ParseOptions {
  return {
    format: oneOf(inputFormats, '--input', values.input),
    url: checked('--url', values.url, isWebUrl, 'an absolute http or https address'),
    language: checked(
      '--language',
      values.language,
      isLanguageTag,
      "a BCP 47 language tag such as 'en' or 'pt-BR'",
    ),
    timeZone: checked(
      '--time-zone',
      values['time-zone'],
      isTimeZone,
      "an IANA time zone such as 'Europe/Kyiv'",
    ),
  };
}

function split(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: optionTypes, allowPositionals: true });
  } catch (error) {
    // What follows the first sentence is advice for cases that this command does not have.
    throw new UsageError(error instanceof Error ? firstSentence(error.message) : String(error), {
      cause: error,
    });
  }
}

function firstSentence(message: string): string {
  const line = message.split('\n', 1)[0] ?? message;
  const end = line.indexOf('. ');
  const sentence = end === -1 ? line : line.slice(0, end);
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function oneOf<const Value extends string>(
  allowed: readonly Value[],
  option: string,
  value: string | undefined,
): Value | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}, not '${value}'.`);
  return found;
}

function checked(
  option: string,
  value: string | undefined,
  isValid: (value: string) => boolean,
  expected: string,
): string | undefined {
  if (value !== undefined && !isValid(value))
    throw new UsageError(`${option} is ${expected}, not '${value}'.`);
  return value;
}

function isWebUrl(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

function isTimeZone(value: string): boolean {
  return succeeds(() => new Intl.DateTimeFormat('en', { timeZone: value }));
}

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
