/** The built package as a site would ship it: bundled and minified into one module, for the browser. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * @param code what the module does; `nutgraf` in it is the built package.
 * @param external packages that stay outside.
 * @throws where the package imports anything of Node.
 */
export async function bundle(code: string, external: string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    alias: { nutgraf: './dist/index.js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    external,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

export interface Size {
  readonly minified: number;
  readonly gzip: number;
}

/** In kilobytes of 1,000 bytes. */
export function sizeOf(code: string): Size {
  const bytes = Buffer.from(code);
  return { minified: Math.round(bytes.length / 1000), gzip: Math.round(gzipSync(bytes).length / 1000) };
}
