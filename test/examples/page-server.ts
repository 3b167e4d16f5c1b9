/** examples/serve-pages.js, running. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../examples/serve-pages.js', import.meta.url));
const fixtures = new URL('../../fixtures/', import.meta.url);

export interface PageServer {
  /** By story: `http://127.0.0.1:…/istanbul-talks`. */
  readonly addresses: ReadonlyMap<string, string>;
  stop(): void;
}

/** Starts it on a free port, and waits until it has printed all addresses. */
export async function startPageServer(): Promise<PageServer> {
  const server = spawn(process.execPath, [script, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const count = readdirSync(fixtures).filter((name) => name !== 'bad').length;
  const addresses = new Map<string, string>();
  for await (const line of linesOf(server)) {
    addresses.set(line.slice(line.lastIndexOf('/') + 1), line);
    if (addresses.size === count) return { addresses, stop: () => server.kill() };
  }
  throw new Error(`The server ended after ${addresses.size} of ${count} addresses`);
}

function linesOf({ stdout }: ChildProcess): AsyncIterable<string> {
  if (!stdout) throw new Error('The server has no output');
  return createInterface(stdout);
}
