/** The command line of `npm run eval`. */
import { parseArgs } from 'node:util';
import type { Half } from './half.js';
import { type ParserName, parserNames } from './parsers/parser.js';
import type { PageForm } from './run/page.js';

export const usage = `npm run eval -- [options]
  --corpora DIR      folder of the corpora (default ../shared/corpora)
  --corpus A,B       only these corpora
  --half a|b         only the publishers of one half
  --as text          every page as scraped plain text
  --peer NAME        run readability, defuddle or article-extractor instead of nutgraf
  --worst FIELD N    the N pages (default 20) with the lowest marks, FIELD such as body.f1 or fundus:body.f1
  --page ID          one page's prediction beside its label (the id, or its beginning)
  --json             figures as JSON
  --save NAME        keep the run as bench/runs/NAME.json
  --against NAME     compare with this saved run, not the last saved one
  --check            exit 1 where a figure is below its floor in bench/floors.json
  --raise-floors     lift the floors to the figures measured; none is lowered
  --verify           compare all figures with those of score.py in the corpora's folder`;

export interface Options {
  corpora: string;
  /** Whether the folder was named: a default folder may be absent. */
  corporaNamed: boolean;
  corpus: string[] | null;
  half: Half | null;
  form: PageForm;
  parser: ParserName;
  worst: { corpus: string | null; figure: string; pages: number } | null;
  page: string | null;
  json: boolean;
  save: string | null;
  against: string | null;
  check: boolean;
  raiseFloors: boolean;
  verify: boolean;
  help: boolean;
}

/** The command line was wrong; the message says how. */
export class UsageError extends Error {}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = allowed.find((name) => name === value);
  if (!found) throw new UsageError(`--${option} takes ${allowed.join(', ')}, not "${value}"`);
  return found;
}

function worstOf(field: string | undefined, pages: string | undefined): Options['worst'] {
  if (field === undefined) return null;
  const number = Number(pages ?? 20);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--worst ${field} takes a number of pages, not "${pages}"`);
  const [first = '', ...rest] = field.split(':');
  return rest.length > 0
    ? { corpus: first, figure: rest.join(':'), pages: number }
    : { corpus: null, figure: first, pages: number };
}

function fileName(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!/^[\w.-]+$/.test(value)) throw new UsageError(`--${option} takes a plain file name, not "${value}"`);
  return value;
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        corpora: { type: 'string' },
        corpus: { type: 'string' },
        half: { type: 'string' },
        as: { type: 'string' },
        peer: { type: 'string' },
        worst: { type: 'string' },
        page: { type: 'string' },
        json: { type: 'boolean', default: false },
        save: { type: 'string' },
        against: { type: 'string' },
        check: { type: 'boolean', default: false },
        'raise-floors': { type: 'boolean', default: false },
        verify: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A run over part of the pages, or of a peer, has figures that no floor and no score.py stands for. */
function refuseConflicts(options: Options): void {
  const judged = (['check', 'raiseFloors', 'verify'] as const).filter((name) => options[name]);
  if (judged.length > 0 && options.half)
    throw new UsageError('--half goes with no --check, --raise-floors or --verify');
  if ((options.check || options.raiseFloors) && options.parser !== 'nutgraf') {
    throw new UsageError('--peer goes with no --check or --raise-floors: the floors are those of nutgraf');
  }
}

/** Reads the command line; throws a UsageError where it is wrong. */
export function parseOptions(args: string[]): Options {
  const { values, positionals } = readArguments(args);
  const [pages, ...surplus] = positionals;
  if (surplus.length > 0 || (pages !== undefined && values.worst === undefined)) {
    throw new UsageError(`unknown argument "${surplus[0] ?? pages}"`);
  }
  const options: Options = {
    corpora: values.corpora ?? '../shared/corpora',
    corporaNamed: values.corpora !== undefined,
    corpus: values.corpus?.split(',').filter(Boolean) ?? null,
    half: oneOf('half', values.half, ['a', 'b'] as const),
    form: oneOf('as', values.as, ['text'] as const) ?? 'as-is',
    parser: oneOf('peer', values.peer, parserNames) ?? 'nutgraf',
    worst: worstOf(values.worst, pages),
    page: values.page ?? null,
    json: values.json,
    save: fileName('save', values.save),
    against: fileName('against', values.against),
    check: values.check,
    raiseFloors: values['raise-floors'],
    verify: values.verify,
    help: values.help,
  };
  refuseConflicts(options);
  return options;
}
