/** One process of the fuzzer: judges the inputs that it is told, answers, and waits for more. */
import { runInputs } from './run.js';
import { loadSeeds } from './seeds.js';

const { seed, corpora } = JSON.parse(process.argv[2] ?? '{}') as { seed: number; corpora: string | null };
const seeds = loadSeeds(corpora);
process.on('message', (range) => {
  const { from, to } = range as { from: number; to: number };
  process.send?.(runInputs(seeds, seed, from, to));
});
process.send?.('ready');
