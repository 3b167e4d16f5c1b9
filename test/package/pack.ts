/** Packs the package once for all tests of it, as npm would publish it. Packing builds, by the script `prepack`. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { execute, root } from './project.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the package's tarball. */
    tarball: string;
  }
}

export default function pack({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-tarball-'));
  execute('npm', ['pack', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack made no tarball');
  provide('tarball', join(folder, tarball));
  return () => rmSync(folder, { recursive: true, force: true });
}
