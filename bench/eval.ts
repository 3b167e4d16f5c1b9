/** `npm run eval`: runs parseArticle over the corpora and prints how well it does. See bench/README.md. */
import { existsSync } from 'node:fs';
import { type Evaluation, evaluate, figuresOf, selectCorpora } from './evaluate.js';
import { breaches, raised, readFloors, readPeers, writeFloors } from './floors.js';
import { type Options, parseOptions, UsageError, usage } from './options.js';
import { withoutOwnLabels } from './own-labels.js';
import { comparison } from './report/compare.js';
import { pageReport } from './report/page.js';
import { errorReport, timeReport, worstReport } from './report/run.js';
import { figureTable, three } from './report/table.js';
import { lastRun, loadRun, type SavedRun, saveRun, writePredictions } from './saved-run.js';
import { score } from './score/score.js';
import { verify } from './verify.js';

const print = (text: string | null) => {
  if (text !== null) process.stdout.write(`${text}\n`);
};

function printPages({ corpora }: Evaluation): void {
  for (const { key, corpus, results, score } of corpora) {
    corpus.pages.forEach((page, index) => {
      const result = results[index];
      if (result)
        print(`${pageReport(key, page, result.prediction, score.pages.get(page.id) ?? {}, result.error)}\n`);
    });
  }
}

function savedRunOf(evaluation: Evaluation, options: Options): SavedRun {
  const pages = evaluation.corpora.map(({ key, score }) => [key, Object.fromEntries(score.pages)]);
  return {
    name: options.save ?? 'this run',
    parser: options.parser,
    form: options.form,
    figures: figuresOf(evaluation),
    pages: Object.fromEntries(pages) as SavedRun['pages'],
  };
}

/** Writes the predictions; with --verify compares the figures with score.py's. Returns whether they agree. */
function writeAndVerify({ corpora }: Evaluation, options: Options): boolean {
  let same = true;
  for (const { key, corpus, results } of corpora) {
    const predictions = results.map((result) => result.prediction);
    const file = writePredictions(options.parser, key, predictions);
    if (!options.verify) continue;
    const { figures } = score(withoutOwnLabels(corpus), predictions);
    const verification = verify(options.corpora, corpus.name, file, figures);
    if (verification.kind === 'skipped') print(`${key}: not verified, ${verification.reason}`);
    if (verification.kind === 'same') print(`${key}: ${verification.figures} figures as in score.py`);
    if (verification.kind === 'different') {
      same = false;
      print(`${key}: not as in score.py\n  ${verification.lines.join('\n  ')}`);
    }
  }
  return same;
}

function checkFloors(evaluation: Evaluation): boolean {
  const broken = breaches(figuresOf(evaluation), readFloors());
  for (const { corpus, figure, value, floor } of broken) {
    print(
      `below its floor: ${corpus} ${figure} ${value === null ? 'not measured' : three(value)}, floor ${three(floor)}`,
    );
  }
  if (broken.length === 0) print('all floors hold');
  return broken.length === 0;
}

function printReport(evaluation: Evaluation, options: Options): void {
  const figures = figuresOf(evaluation);
  if (options.json) {
    print(JSON.stringify(figures, null, 2));
    return;
  }
  print(figureTable(figures, readFloors(), readPeers()));
  print(`\n${timeReport(evaluation)}`);
  print(errorReport(evaluation));
  if (options.worst) print(`\n${worstReport(evaluation, options.worst)}`);
  const before = options.against ? loadRun(options.against) : lastRun(options.parser, options.form);
  if (before) print(`\n${comparison(before, savedRunOf(evaluation, options))}`);
}

/** Returns the exit code. */
async function main(options: Options): Promise<number> {
  if (!existsSync(options.corpora)) {
    if (options.corporaNamed) throw new UsageError(`there is no folder ${options.corpora}`);
    print(
      `There is no folder ${options.corpora}: nothing evaluated. bench/README.md says how to lay one out.`,
    );
    return 0;
  }
  const corpora = selectCorpora(options);
  if (corpora.length === 0) throw new UsageError('no page fits --corpus, --half and --page');
  const evaluation = await evaluate(corpora, options);
  if (options.page !== null) {
    printPages(evaluation);
    return 0;
  }
  printReport(evaluation, options);
  const verified = writeAndVerify(evaluation, options);
  if (options.save) saveRun(savedRunOf(evaluation, options));
  if (options.raiseFloors) writeFloors(raised(figuresOf(evaluation), readFloors()));
  const held = options.check ? checkFloors(evaluation) : true;
  return verified && held ? 0 : 1;
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) print(usage);
  else process.exitCode = await main(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n(npm run eval -- --help lists the options)\n`);
  process.exitCode = 2;
}
