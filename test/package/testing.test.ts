/** `nutgraf/testing` as a user has it: installed, in a project's own tests, with the runners that it is for. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyConsumer, execute, failureOf, installInto, type Project, root, typecheck } from './project.js';

const PAGE =
  '<html lang="en"><body><article><h1>Harbour bridge reopens</h1>' +
  '<p>The bridge over the harbour was opened to traffic again on Monday, three weeks earlier than planned.</p>' +
  '<p>The repairs had been ordered after divers found cracks in two of the pillars last autumn, and cost four million.</p>' +
  '<p>Ferries, which had carried commuters across the water since then, made their last crossing on Sunday evening.</p>' +
  '</article></body></html>';

let project: Project;
let articleFile: string;

beforeAll(() => {
  project = installInto(inject('tarball'));
  const fixture = join(project.folder, 'fixtures/harbour');
  articleFile = join(fixture, 'article.json');
  mkdirSync(fixture, { recursive: true });
  writeFileSync(join(fixture, 'page.html'), PAGE);
});

afterAll(() => project.remove());

/** The environment of a person at a terminal, without what this run of vitest put there. */
function environment(added: Record<string, string>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:CI|GITHUB_ACTIONS|NODE_TEST_CONTEXT|NODE_ENV|TEST|PROD|DEV|SSR|MODE|BASE_URL|VITEST.*|FORCE_COLOR|UPDATE_FIXTURES)$/.test(
        name,
      ),
  );
  return { ...Object.fromEntries(inherited), NO_COLOR: '1', ...added };
}

/** Makes the fixture's article.json, or takes it away. */
function putArticle(article: object | null): void {
  if (article) writeFileSync(articleFile, JSON.stringify(article));
  else rmSync(articleFile, { force: true });
}

/** The test file in the README's section on testing. */
function readmeExample(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, example] = /## Testing your scraper[\s\S]*?```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  if (!example) throw new Error('README.md has no such example');
  return example;
}

describe('with node:test', () => {
  const argv = ['--test', 'story.test.mjs'];

  beforeAll(() => copyConsumer('node-test.mjs', project.folder, 'story.test.mjs'));

  it('asks for an article.json that is not there, writes it on request, and compares it', () => {
    putArticle(null);
    expect(failureOf('node', argv, project.folder, environment({}))).toMatch(
      /article\.json is missing.*UPDATE_FIXTURES=1/,
    );
    expect(execute('node', argv, project.folder, environment({ UPDATE_FIXTURES: '1' }))).toMatch(
      /pass 2\n[\s\S]*fail 0/,
    );
    expect(JSON.parse(readFileSync(articleFile, 'utf8'))).toMatchObject({
      headline: 'Harbour bridge reopens',
      views: null,
    });
    expect(execute('node', argv, project.folder, environment({}))).toMatch(/pass 2\n[\s\S]*fail 0/);
  });

  it('tells what differs, and writes nothing in CI', () => {
    putArticle({ headline: 'Harbour bridge closes' });
    const told = failureOf('node', argv, project.folder, environment({ CI: 'true', UPDATE_FIXTURES: '1' }));
    expect(told).toContain('harbour/page.html does not give');
    expect(told).toMatch(/headline\n +expected: 'Harbour bridge closes'\n +got: {6}'Harbour bridge reopens'/);
    expect(told).toMatch(/pass 1\n[\s\S]*fail 1/);
    expect(readFileSync(articleFile, 'utf8')).toContain('Harbour bridge closes');
  });
});

// Before this the project has no vitest.
describe('with vitest', () => {
  const vitest = (file: string) => ['node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose', file];

  beforeAll(() => {
    symlinkSync(join(root, 'node_modules/vitest'), join(project.folder, 'node_modules/vitest'));
    writeFileSync(join(project.folder, 'stories.test.ts'), readmeExample());
    copyConsumer('vitest-failing.ts', project.folder, 'failing.test.ts');
    writeFileSync(
      join(project.folder, 'vitest.config.mjs'),
      "export default { test: { setupFiles: ['nutgraf/testing/vitest'] } };\n",
    );
  });

  it('does what the README says', () => {
    putArticle(null);
    const argv = vitest('stories.test.ts');
    expect(execute('node', argv, project.folder, environment({ UPDATE_FIXTURES: '1' }))).toMatch(
      /Tests +2 passed/,
    );
    expect(JSON.parse(readFileSync(articleFile, 'utf8'))).toMatchObject({
      headline: 'Harbour bridge reopens',
    });
    putArticle({ headline: 'Harbour bridge closes' });
    const told = failureOf('node', argv, project.folder, environment({}));
    expect(told).toMatch(/Tests +1 failed \| 1 passed/);
    expect(told).toMatch(/headline\n +expected: 'Harbour bridge closes'\n +got: {6}'Harbour bridge reopens'/);
  });

  it('tells what differs, by field', () => {
    const told = failureOf('node', vitest('failing.test.ts'), project.folder, environment({}));
    const said = `Error: 2 fields differ.

headline
  expected: '…ons in Istanbul: what are the chief goals and what to expect'
  got:      '…ons in Istanbul: what are the main goals and what to expect'

authors
  [1] is missing: { name: 'Jane Roe', url: null }
`;
    expect(told).toContain(said);
    expect(told).toMatch(/failing\.test\.ts:7:\d+/);
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('knows the matchers in module %s, resolution %s', (module, moduleResolution) => {
    const folder = join(project.folder, `types-${moduleResolution}`);
    mkdirSync(folder);
    copyConsumer('vitest-types.ts', folder, 'consumer.mts');
    expect(typecheck(folder, ['consumer.mts'], { module, moduleResolution })).toBe('');
  });
});
