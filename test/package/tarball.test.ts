/** The package as npm would publish it: packed, installed into an empty project, and used from there. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'nutgraf-package-'));
const installed = join(project, 'node_modules/nutgraf');

const PAGE =
  '<html lang="en"><body><article><h1>Harbour bridge reopens</h1>' +
  '<p>The bridge over the harbour was opened to traffic again on Monday, three weeks earlier than planned.</p>' +
  '<p>The repairs had been ordered after divers found cracks in two of the pillars last autumn, and cost four million.</p>' +
  '<p>Ferries, which had carried commuters across the water since then, made their last crossing on Sunday evening.</p>' +
  '</article></body></html>';

function execute(command: string, argv: readonly string[], cwd = project): string {
  return execFileSync(command, argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  // Packing builds, by the script `prepack`.
  execute('npm', ['pack', '--pack-destination', project], root);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  execute('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`]);
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('the packed package', () => {
  it('holds the build and the documents, and nothing else', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).sort();
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'dist/cli.js',
        'dist/index.d.ts',
        'dist/index.js',
        'package.json',
      ]),
    );
    const surplus = files.filter(
      (file) =>
        !/^(?:dist(?:\/(?:[\w-]+\.(?:js|d\.ts)|THIRD-PARTY\.md))?|[A-Z]+(?:\.md)?|package\.json)$/.test(file),
    );
    expect(surplus).toEqual([]);
  });

  it('is imported as an ES module', () => {
    const script = `
      import { parseArticle } from 'nutgraf';
      console.log(parseArticle(${JSON.stringify(PAGE)}).headline);`;
    expect(execute('node', ['--input-type=module', '--eval', script])).toBe('Harbour bridge reopens\n');
  });

  it('is required from CommonJS', () => {
    const script = `
      const { parseArticle } = require('nutgraf');
      console.log(parseArticle(${JSON.stringify(PAGE)}).headline);`;
    expect(execute('node', ['--input-type=commonjs', '--eval', script])).toBe('Harbour bridge reopens\n');
  });

  it('brings the command', () => {
    expect(execute('npx', ['--no-install', 'nutgraf', '--version'])).toBe(`${packageJson.version}\n`);
    writeFileSync(join(project, 'page.html'), PAGE);
    const article = JSON.parse(execute('npx', ['--no-install', 'nutgraf', 'parse', 'page.html']));
    expect(article.headline).toBe('Harbour bridge reopens');
  });

  it('needs nothing of Node but for the command', () => {
    expect([...modules('dist/index.js')].filter((name) => name.startsWith('node:'))).toEqual([]);
    expect([...modules('dist/cli.js')].filter((name) => name.startsWith('node:'))).not.toEqual([]);
  });

  it('names every package whose code it holds, with its licence', () => {
    const bundled = /^\/\/ \S*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm;
    const code = readdirSync(join(installed, 'dist'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(installed, 'dist', file), 'utf8'))
      .join('');
    const licences = readFileSync(join(installed, 'dist/THIRD-PARTY.md'), 'utf8');
    const held = new Set([...code.matchAll(bundled)].map(([, name]) => name));
    expect(held).toContain('unified');
    expect([...held].filter((name) => !licences.includes(`## ${name} `))).toEqual([]);
    expect(licences).toMatch(/^## unified .*\(MIT\)\n\n[^#]*Copyright/m);
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('gives its types to module %s, resolution %s', (module, moduleResolution) => {
    const folder = join(project, `types-${moduleResolution}`);
    mkdirSync(folder);
    copyFileSync(fileURLToPath(new URL('consumer.ts', import.meta.url)), join(folder, 'consumer.mts'));
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      strict: true,
      noEmit: true,
      types: [],
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['consumer.mts'] }),
    );
    expect(typecheck(folder)).toBe('');
  });
});

/** What the compiler has to say: nothing where all is well. */
function typecheck(folder: string): string {
  try {
    return execute('node', [join(root, 'node_modules/typescript/bin/tsc'), '--project', folder]);
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}

/** Every module that this file of the package imports, itself or through the package's other files. */
function modules(file: string, found = new Set<string>()): Set<string> {
  const code = readFileSync(join(installed, file), 'utf8');
  for (const [, name = ''] of code.matchAll(/\b(?:from|import)\s*\(?["']([^"']+)["']/g)) {
    if (found.has(name)) continue;
    found.add(name);
    if (name.startsWith('.')) modules(join(dirname(file), name), found);
  }
  return found;
}
