import { parseArgs } from 'node:util';
import type { ParseOptions } from '../options.js';

/** The command was called wrongly; the message is meant for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const outputFormats = ['json', 'markdown', 'text'] as const;
const inputFormats = ['auto', 'html', 'text'] as const;

export type OutputFormat = (typeof outputFormats)[number];

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'parse';
      /** null for standard input. */
      readonly file: string | null;
      readonly output: OutputFormat;
      readonly options: ParseOptions;
    };

const optionTypes = {
  format: { type: 'string' },
  input: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  'time-zone': { type: 'string' },
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
  if (name !== 'parse') throw new UsageError(`Unknown command '${name}'. The only command is 'parse'.`);
  if (surplus.length > 0) throw new UsageError(`One file at a time, but got ${surplus.length + 1}.`);
  return {
    name,
    file: file === undefined || file === '-' ? null : file,
    output: oneOf(outputFormats, '--format', values.format) ?? 'json',
    options: {
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
    },
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

function isLanguageTag(value: string): boolean {
  return succeeds(() => Intl.getCanonicalLocales(value)) && value !== '';
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
