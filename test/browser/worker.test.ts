/** The built package in a worker of Node, where nothing of Node is left that a browser's worker lacks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, it } from 'vitest';
import { fixtureArticle, fixtureBytes } from '../support/fixtures.js';
import { bundle } from './bundle.js';

const STORY = 'istanbul-talks';
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-worker-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const HARNESS = `
  import { parentPort } from 'node:worker_threads';
  for (const name of ['process', 'Buffer', 'global', 'setImmediate', 'clearImmediate']) delete globalThis[name];
  const { parseArticle } = await import('./nutgraf.mjs');
  parentPort.on('message', (bytes) => parentPort.postMessage(parseArticle(bytes)));`;

it('reads in a worker without anything of Node', async () => {
  writeFileSync(join(folder, 'nutgraf.mjs'), await bundle(`export { parseArticle } from 'nutgraf';`));
  writeFileSync(join(folder, 'worker.mjs'), HARNESS);
  const worker = new Worker(join(folder, 'worker.mjs'));
  const article = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(fixtureBytes(STORY, 'page.html'));
  });
  await worker.terminate();
  expect(article).toEqual(fixtureArticle(STORY, 'article.json'));
});
