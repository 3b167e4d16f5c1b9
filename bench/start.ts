/**
 * `npm run bench:start`: what importing the built package costs, beside importing the packages that make such a tree
 * and check it, each in a fresh process and in turn, so that what else the machine does hits all alike.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });

const index = JSON.stringify(pathToFileURL('dist/index.js').href);
const page = JSON.stringify('fixtures/istanbul-talks/page.html');

/** The modules of the mark: nutgraf may take 20 ms more than these. */
const MARK = ['unified', 'rehype-parse', 'hast-util-to-text', 'zod'];
const MOST_ABOVE = 20;

const subjects = [
  { name: MARK.join(', '), before: '', timed: MARK.map((name) => `await import('${name}');`).join('') },
  { name: 'nutgraf', before: '', timed: `await import(${index});` },
  {
    name: 'the first page',
    before: `const { parseArticle } = await import(${index});
      const bytes = (await import('node:fs')).readFileSync(${page});`,
    timed: 'parseArticle(bytes);',
  },
];

interface Cost {
  readonly clock: number;
  readonly cpu: number;
}

/** Milliseconds by the clock, and of user and system time, in a process of its own. */
function costOf({ before, timed }: (typeof subjects)[number]): Cost {
  const script = `${before}
    const start = performance.now();
    const used = process.cpuUsage();
    ${timed}
    const { user, system } = process.cpuUsage(used);
    console.log(JSON.stringify({ clock: performance.now() - start, cpu: (user + system) / 1000 }));`;
  const argv = ['--input-type=module', '--eval', script];
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Cost;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

const rounds = Array.from({ length: Number(values.runs) }, () => subjects.map(costOf));
const medians = subjects.map((_, at) => ({
  clock: median(rounds.map((costs) => costs[at]?.clock ?? 0)),
  cpu: median(rounds.map((costs) => costs[at]?.cpu ?? 0)),
}));

console.log(`median of ${rounds.length} fresh processes, ms`.padEnd(52), 'clock', '  cpu');
for (const [at, { name }] of subjects.entries()) {
  const { clock, cpu } = medians[at] ?? { clock: 0, cpu: 0 };
  console.log(name.padEnd(52), clock.toFixed(0).padStart(5), cpu.toFixed(0).padStart(5));
}
const [mark, own] = medians;
if (mark && own) {
  const above = (unit: keyof Cost) => (own[unit] - mark[unit]).toFixed(0).padStart(5);
  console.log(
    `importing nutgraf takes more by (mark: ${MOST_ABOVE})`.padEnd(52),
    above('clock'),
    above('cpu'),
  );
}
