import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/cli.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: ['src/index.ts'] },
  clean: true,
  treeshake: true,
  sourcemap: false,
  external: [/^node:/],
  // Deno and workers know Node's modules by their full names only.
  removeNodeProtocol: false,
  // Else every letter beyond ASCII in the language files is written as six.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
