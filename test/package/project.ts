/** A user's project, with the package installed. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of this repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files of users, who have the package installed. */
const CONSUMERS = new URL('consumers/', import.meta.url);

export interface Project {
  readonly folder: string;
  remove(): void;
}

/** An empty project that installed the tarball, and nothing else. */
export function installInto(tarball: string): Project {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-package-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  execute('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** @returns What the command printed. @throws Error with `stdout` where its exit code is not 0. */
export function execute(
  command: string,
  argv: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): string {
  return execFileSync(command, argv, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What a command printed that is to fail; an error where it does not. */
export function failureOf(
  command: string,
  argv: readonly string[],
  cwd: string,
  env?: NodeJS.ProcessEnv,
): string {
  try {
    execute(command, argv, cwd, env);
  } catch (error) {
    if (error instanceof Error && 'stdout' in error)
      return `${error.stdout}${'stderr' in error ? error.stderr : ''}`;
    throw error;
  }
  throw new Error(`${command} ${argv.join(' ')} did not fail`);
}

/** Puts one of the consumers' files into a folder. */
export function copyConsumer(name: string, folder: string, as = name): void {
  copyFileSync(fileURLToPath(new URL(name, CONSUMERS)), join(folder, as));
}

/** What the compiler has to say to files of a folder: nothing where all is well. */
export function typecheck(folder: string, files: readonly string[], compilerOptions: object): string {
  const options = {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    strict: true,
    noEmit: true,
    types: [],
    ...compilerOptions,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
  try {
    return execute('node', [join(root, 'node_modules/typescript/bin/tsc'), '--project', folder], folder);
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}
