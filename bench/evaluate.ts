/** Runs a parser over corpora and scores what it says. */
import { type Corpus, listCorpora, loadCorpus } from './corpus.js';
import { corpusKey, type Figures } from './floors.js';
import { halfOf } from './half.js';
import type { Options } from './options.js';
import { UsageError } from './options.js';
import { withOwnLabels } from './own-labels.js';
import type { PageResult, PageTask } from './run/page.js';
import { runPages } from './run/pool.js';
import { type Score, score } from './score/score.js';

export interface CorpusResult {
  /** The corpus's name in tables and floors: `fundus`, `fundus as text`. */
  key: string;
  corpus: Corpus;
  /** In the order of the corpus's pages. */
  results: PageResult[];
  score: Score;
}

export interface Evaluation {
  corpora: CorpusResult[];
  seconds: number;
}

/** Reads the labels of the corpora asked for; throws a UsageError where one is not there. */
export function selectCorpora(options: Pick<Options, 'corpora' | 'corpus' | 'half' | 'page'>): Corpus[] {
  const there = listCorpora(options.corpora);
  const missing = (options.corpus ?? []).filter((name) => !there.includes(name));
  if (missing.length > 0)
    throw new UsageError(
      `no corpus ${missing.join(', ')} in ${options.corpora}; there are ${there.join(', ')}`,
    );
  const corpora = there
    .filter((name) => options.corpus?.includes(name) ?? true)
    .map((name) => loadCorpus(options.corpora, name))
    .map((corpus) => ({
      ...corpus,
      pages: corpus.pages.filter(
        (page) =>
          (options.half === null || halfOf(page) === options.half) &&
          (options.page === null || page.id.startsWith(options.page)),
      ),
    }));
  return withOwnLabels(corpora.filter((corpus) => corpus.pages.length > 0));
}

/** Parses all pages of the corpora and scores the predictions. */
export async function evaluate(
  corpora: readonly Corpus[],
  options: Pick<Options, 'parser' | 'form'>,
): Promise<Evaluation> {
  const tasks: PageTask[] = corpora
    .flatMap(({ folder, pages }) => pages.map(({ id, url, page }) => ({ id, url, folder, page })))
    .map((task, key) => ({ key, ...task }));
  const start = performance.now();
  const results = await runPages(tasks, { parser: options.parser, form: options.form });
  const seconds = (performance.now() - start) / 1000;
  let from = 0;
  const scored = corpora.map((corpus) => {
    const own = results.slice(from, from + corpus.pages.length);
    from += corpus.pages.length;
    const predictions = own.map((result) => result.prediction);
    return {
      key: corpusKey(corpus.name, options.form),
      corpus,
      results: own,
      score: score(corpus, predictions),
    };
  });
  return { corpora: scored, seconds };
}

/** The figures of an evaluation by corpus. */
export function figuresOf(evaluation: Evaluation): Figures {
  return Object.fromEntries(evaluation.corpora.map(({ key, score: { figures } }) => [key, figures]));
}
