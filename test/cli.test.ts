import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

interface Conditions {
  readonly stdin?: string;
  /** Stop reading at the first output, as `head` does. */
  readonly stopReading?: boolean;
}

function execute(
  argv: readonly string[],
  { stdin = '', stopReading = false }: Conditions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...argv]);
    let out = '';
    let error = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (stopReading) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      error += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, error }));
    child.stdin.end(stdin);
  });
}

function story(paragraphs: number): string {
  const paragraph =
    '<p>The bridge over the harbour was opened to traffic again, three weeks earlier than planned.</p>';
  return `<html lang=en><body><article><h1>Harbour bridge reopens</h1>${paragraph.repeat(paragraphs)}</article></body></html>`;
}

describe.skipIf(!existsSync(cli))('the built command', () => {
  it('runs as a program', () => {
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('gives its version', async () => {
    expect(await execute(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, error: '' });
  });

  it('reads standard input', async () => {
    const { code, out, error } = await execute(['parse'], { stdin: story(5) });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out).headline).toBe('Harbour bridge reopens');
  });

  it('tells of a file that is not there', async () => {
    const { code, error } = await execute(['parse', fileURLToPath(new URL('none.html', import.meta.url))]);
    expect(code).toBe(2);
    expect(error).toContain('there is no such file');
  });

  it('is quiet when nobody reads on', async () => {
    const { code, error } = await execute(['parse', '--input', 'html'], {
      stdin: story(20_000),
      stopReading: true,
    });
    expect({ code, error }).toEqual({ code: 0, error: '' });
  });
});
