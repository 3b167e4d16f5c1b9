/** Compiles what is timed as what is published is compiled, without the types. */
import { defineConfig } from 'tsup';
import { putOffRegExps } from '../build/put-off-regexps.js';

export default defineConfig({
  format: 'esm',
  target: 'es2022',
  outDir: '.cache/bench',
  silent: true,
  esbuildPlugins: [putOffRegExps()],
});
