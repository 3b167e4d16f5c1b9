/** The package as npm would publish it: packed, installed into an empty project, and used from there. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import packageJson from '../../package.json';
import { findFixtures } from '../../src/testing/fixtures.js';
import { copyConsumer, execute as executeIn, installInto, type Project, root, typecheck } from './project.js';

/** Whatever the package may hold. */
const PUBLISHED = [
  /^dist(?:\/testing)?$/,
  /^dist\/(?:testing\/)?[\w-]+\.(?:js|d\.ts)$/,
  /^dist\/THIRD-PARTY\.md$/,
  /^fixtures(?:\/istanbul-talks)?$/,
  /^fixtures\/istanbul-talks\/(?:page|article|options)(?:\.text)?\.(?:html|txt|json)$/,
  /^[A-Z]+(?:\.md)?$/,
  /^package\.json$/,
];

const RESOLUTIONS = [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const;

let project: Project;
let installed: string;

const PAGE =
  '<html lang="en"><body><article><h1>Harbour bridge reopens</h1>' +
  '<p>The bridge over the harbour was opened to traffic again on Monday, three weeks earlier than planned.</p>' +
  '<p>The repairs had been ordered after divers found cracks in two of the pillars last autumn, and cost four million.</p>' +
  '<p>Ferries, which had carried commuters across the water since then, made their last crossing on Sunday evening.</p>' +
  '</article></body></html>';

function execute(command: string, argv: readonly string[]): string {
  return executeIn(command, argv, project.folder);
}

beforeAll(() => {
  project = installInto(inject('tarball'));
  installed = join(project.folder, 'node_modules/nutgraf');
});

afterAll(() => project.remove());

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
    const surplus = files.filter((file) => !PUBLISHED.some((pattern) => pattern.test(file)));
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
    writeFileSync(join(project.folder, 'page.html'), PAGE);
    const article = JSON.parse(execute('npx', ['--no-install', 'nutgraf', 'parse', 'page.html']));
    expect(article.headline).toBe('Harbour bridge reopens');
  });

  it('makes of every fixture what the source makes of it, which article.json holds', () => {
    copyConsumer('fixtures.mjs', project.folder);
    const argv = ['fixtures.mjs', join(root, 'fixtures')];
    // With CI, a fixture that does not hold is never written anew.
    const held = executeIn('node', argv, project.folder, { ...process.env, CI: 'true' });
    expect(held.trim().split('\n')).toEqual(findFixtures(join(root, 'fixtures')).map(({ name }) => name));
  });

  it('makes no dear regular expression when it is imported', () => {
    // In a text, as the build has them, the backslash stands twice.
    expect(code()).toContain('\\\\p{');
    expect(code()).not.toMatch(/(?<!\\)\\p\{/i);
  });

  it('needs nothing of Node but for the command and for tests', () => {
    expect([...modules('dist/index.js')].filter((name) => name.startsWith('node:'))).toEqual([]);
    expect([...modules('dist/cli.js')].filter((name) => name.startsWith('node:'))).not.toEqual([]);
  });

  it('names every package whose code it holds, with its licence', () => {
    const bundled = /^\/\/ \S*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm;
    const licences = readFileSync(join(installed, 'dist/THIRD-PARTY.md'), 'utf8');
    const held = new Set([...code().matchAll(bundled)].map(([, name]) => name));
    expect(held).toContain('unified');
    expect([...held].filter((name) => !licences.includes(`## ${name} `))).toEqual([]);
    expect(licences).toMatch(/^## unified .*\(MIT\)\n\n[^#]*Copyright/m);
  });

  it('needs a test runner for nothing but its matchers', () => {
    expect([...modules('dist/testing/index.js')]).not.toContain('vitest');
    expect([...modules('dist/testing/vitest.js')]).toContain('vitest');
  });

  it.each(RESOLUTIONS)('gives its types to module %s, resolution %s', (module, moduleResolution) => {
    const folder = join(project.folder, `types-${moduleResolution}`);
    mkdirSync(folder);
    copyConsumer('index.ts', folder, 'index.mts');
    copyConsumer('testing.ts', folder, 'testing.mts');
    copyConsumer('../../../fixtures/istanbul-talks/article.json', folder, 'article.json');
    const options = { module, moduleResolution, resolveJsonModule: true };
    expect(typecheck(folder, ['index.mts', 'testing.mts'], options)).toBe('');
  });

  describe('beside unified', () => {
    beforeAll(() => {
      const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', 'unified', 'rehype-parse'];
      executeIn('npm', install, project.folder);
    });

    it.each(RESOLUTIONS)(
      'gives the type of what its plugin compiles to module %s, resolution %s',
      (...how) => {
        const [module, moduleResolution] = how;
        const folder = join(project.folder, `unified-${moduleResolution}`);
        mkdirSync(folder);
        copyConsumer('unified.ts', folder, 'unified.mts');
        expect(typecheck(folder, ['unified.mts'], { module, moduleResolution })).toBe('');
      },
    );
  });
});

/** All that runs. */
function code(): string {
  return readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(installed, 'dist', file), 'utf8'))
    .join('');
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
