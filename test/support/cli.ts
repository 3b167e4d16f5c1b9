/** The command in a world that is all here: no file and no stream of the process is touched. */
import { type Io, run } from '../../src/cli/run.js';

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly colours?: boolean;
  /** What writing any file fails with. */
  readonly writing?: Error;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** Files that were written. */
  readonly written: Readonly<Record<string, string>>;
}

export async function nutgraf(argv: string[], world: World = {}): Promise<Outcome> {
  let out = '';
  let error = '';
  const written: Record<string, string> = {};
  const io: Io = {
    ...worldOf(world),
    writeFile: async (path, text) => {
      if (world.writing) throw world.writing;
      written[path] = text;
    },
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
  };
  return { code: await run(argv, io), out, error, written };
}

/** A world in which what is written is lost. */
export function worldOf(world: World): Io {
  return {
    stdin: chunks(world.stdin ?? ''),
    stdinIsTerminal: world.terminal === true && world.stdin === undefined,
    stdoutIsTerminal: world.terminal ?? false,
    stdoutHasColors: world.colours ?? false,
    columns: world.columns ?? null,
    openFile: (path) => chunks(world.files?.[path] ?? systemError('ENOENT')),
    writeFile: async () => {},
    writeOut: () => {},
    writeError: () => {},
  };
}

/** In small pieces, as streams deliver: characters of several bytes are cut. */
async function* chunks(content: string | Uint8Array | Error): AsyncGenerator<Uint8Array> {
  if (content instanceof Error) throw content;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let start = 0; start < bytes.length; start += 101) yield bytes.subarray(start, start + 101);
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: told by the system`), { code });
}
