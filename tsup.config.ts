import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { putOffRegExps } from './build/put-off-regexps.js';

/** What people import: package.json's exports. */
const entries = {
  index: 'src/index.ts',
  publishers: 'src/publishers/index.ts',
  unified: 'src/unified.ts',
  'testing/index': 'src/testing/index.ts',
  'testing/vitest': 'src/testing/vitest.ts',
};

export default defineConfig({
  entry: { ...entries, cli: 'src/cli.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: entries },
  clean: true,
  treeshake: true,
  sourcemap: false,
  // One file loads faster than the hundred of the packages behind it. zod stays outside: users combine the schemas
  // of the model with their own; and vitest, since matchers must reach the users' own.
  external: ['zod', 'vitest', /^node:/],
  noExternal: [/^(?!node:|zod$|vitest$)/],
  // Deno and workers know Node's modules by their full names only.
  removeNodeProtocol: false,
  esbuildPlugins: [putOffRegExps(), licencesInto('dist/THIRD-PARTY.md')],
  esbuildOptions: (options) => {
    // Else every letter beyond ASCII in the language files is written as six.
    options.charset = 'utf8';
    options.mainFields = ['module', 'main'];
    options.metafile = true;
  },
});

/** Whoever gives out other people's code gives out their licences with it. */
function licencesInto(file: string): NonNullable<Options['esbuildPlugins']>[number] {
  return {
    name: 'licences',
    setup: ({ onEnd }) => {
      onEnd(({ metafile }) => {
        const folders = Object.keys(metafile?.inputs ?? {}).flatMap(
          (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
        );
        const parts = [...new Set(folders)].sort().map(licenceOf);
        // In a fresh clone the plugins run before anything is written.
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, ['# Packages that the files here hold', ...parts].join('\n\n'));
      });
    },
  };
}

/** Where a package brings no text, that of the same licence (MIT) with its author's name. */
function licenceOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const own = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!own && license !== 'MIT') throw new Error(`${name} (${license}) has no licence to give out with it.`);
  const text = own
    ? readFileSync(`${folder}/${own}`, 'utf8')
    : readFileSync('LICENSE', 'utf8').replace(/^Copyright .*$/m, `Copyright (c) ${author?.name ?? author}`);
  return `## ${name} ${version} (${license})\n\n${text.trim()}\n`;
}
