/** `npm run fuzz`: broken pages by the million, and what must hold for each. See bench/README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runPool } from './pool.js';
import type { Failure, Tally } from './run.js';

const usage = `npm run fuzz -- [options]
  --inputs N      how many inputs (default 10000)
  --seed S        another seed gives other inputs (default 1)
  --from N        the place of the first input (default 0): goes on where a run ended, or repeats one input
  --corpora DIR   folder of the corpora, whose pages are broken, too (default ../shared/corpora); it may be absent
  --workers N     processes (default 2)`;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    corpora: { type: 'string', default: '../shared/corpora' },
    workers: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});

const FOLDER = 'bench/runs/fuzz';
const REPORT_EVERY = 60_000;

class Report {
  private readonly start = performance.now();
  private readonly outcomes = new Map<string, number>();
  private inputs = 0;
  private megabytes = 0;
  private slowest = { place: 0, milliseconds: 0, megabytes: 0 };
  private said = this.start;
  failures = 0;

  add(tally: Tally, inputs: number): void {
    this.inputs += inputs;
    this.megabytes += tally.megabytes;
    for (const [outcome, count] of Object.entries(tally.outcomes))
      this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + count);
    if (tally.slowest.milliseconds > this.slowest.milliseconds) this.slowest = tally.slowest;
    for (const failure of tally.failures) this.fail(failure);
    if (performance.now() - this.said > REPORT_EVERY) this.say();
  }

  private fail({ rule, detail, seed, place, input }: Failure): void {
    this.failures++;
    const file = join(FOLDER, `${seed}-${place}`);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${file}.page`, input.page, 'latin1');
    writeFileSync(
      `${file}.json`,
      JSON.stringify({ rule, detail, form: input.form, options: input.options }, null, 2),
    );
    console.log(`${rule}: ${detail}\n  seed ${seed}, place ${place}; ${file}.page`);
  }

  lose(seed: number, place: number, reason: string): void {
    this.failures++;
    console.log(`lost: ${reason}\n  seed ${seed}, place ${place}`);
  }

  say(): void {
    this.said = performance.now();
    const seconds = (this.said - this.start) / 1000;
    const outcomes = [...this.outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
    const { place, milliseconds, megabytes } = this.slowest;
    console.log(
      `${this.inputs} inputs, ${this.megabytes.toFixed(0)} MB in ${seconds.toFixed(0)} s (${(this.inputs / seconds).toFixed(0)}/s): ` +
        `${outcomes}; ${this.failures} failures; slowest ${milliseconds.toFixed(0)} ms for ${megabytes.toFixed(3)} MB (place ${place})`,
    );
  }
}

async function main(): Promise<void> {
  const seed = Number(values.seed);
  const from = Number(values.from);
  const report = new Report();
  await runPool(
    {
      seed,
      corpora: values.corpora,
      onTally: (tally, range) => report.add(tally, range.to - range.from),
      onLost: (place, reason) => report.lose(seed, place, reason),
    },
    { from, to: from + Number(values.inputs) },
    Number(values.workers),
  );
  report.say();
  process.exitCode = report.failures > 0 ? 1 : 0;
}

if (values.help) console.log(usage);
else await main();
