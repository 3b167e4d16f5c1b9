import { defaultLimits } from '../options.js';
import { UsageError } from './arguments.js';

interface Sources {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  openFile(path: string): AsyncIterable<Uint8Array>;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a directory',
};
const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * The bytes of a file, or of standard input where the file is null. Reading ends behind the limit on a page's size,
 * so that an endless input ends in `too-large`.
 *
 * @throws UsageError where the file cannot be read, or standard input is a terminal
 */
export async function readInput(file: string | null, sources: Sources): Promise<Uint8Array> {
  if (file === null) {
    if (sources.stdinIsTerminal) throw new UsageError('No page given. Name a file, or pipe the page in.');
    return collect(sources.stdin);
  }
  try {
    return await collect(sources.openFile(file));
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${reason(error)}.`, { cause: error });
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > defaultLimits.bytes) break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Why the system could not do something with a file, in words. */
export function reason(error: unknown, deed: 'read' | 'write' = 'read'): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (FORBIDDEN.has(code)) return `you may not ${deed} it`;
  if (deed === 'write' && code === 'ENOENT') return 'there is no such folder';
  return REASONS[code] ?? error.message;
}
