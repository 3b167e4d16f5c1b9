/** What there is to say of a run besides its figures: time, slow pages, errors, worst pages. */
import type { CorpusResult, Evaluation } from '../evaluate.js';
import type { Options } from '../options.js';

const SLOWEST = 5;
const ERRORS = 10;

/** Time of the whole run, and the pages that took longest in the parser. */
export function timeReport({ corpora, seconds }: Evaluation): string {
  const results = corpora.flatMap((corpus) => corpus.results);
  const slowest = [...results].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
  const list = slowest.map(
    ({ prediction, milliseconds }) => `${prediction.id} ${Math.round(milliseconds)} ms`,
  );
  return [
    `${results.length} pages in ${seconds.toFixed(1)} s, ${(results.length / seconds).toFixed(1)} pages/s`,
    `slowest: ${list.join(', ')}`,
  ].join('\n');
}

const firstLine = (text: string) => text.split('\n')[0] ?? '';

/** Errors thrown, by message; null where there were none. */
export function errorReport({ corpora }: Evaluation): string | null {
  const failed = corpora.flatMap(({ key, results }) =>
    results.flatMap(({ prediction, error }) => (error === null ? [] : [{ key, id: prediction.id, error }])),
  );
  if (failed.length === 0) return null;
  const messages = new Set(failed.map(({ error }) => firstLine(error)));
  const byMessage = [...messages].map((message) => ({
    message,
    pages: failed.filter(({ error }) => firstLine(error) === message),
  }));
  const lines = byMessage
    .sort((a, b) => b.pages.length - a.pages.length)
    .slice(0, ERRORS)
    .map(
      ({ message, pages }) =>
        `  ${pages.length} x ${message.slice(0, 160)}  (${pages[0]?.key}: ${pages[0]?.id})`,
    );
  return [`threw on ${failed.length} pages`, ...lines].join('\n');
}

function worstPages({ key, score }: CorpusResult, figure: string, pages: number): string[] {
  const marks = [...score.pages].flatMap(([id, page]) => {
    const value = page[figure];
    return value === undefined ? [] : [{ id, value }];
  });
  if (marks.length === 0) return [];
  const worst = marks.sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1)).slice(0, pages);
  return [
    `${key}, worst ${figure} of ${marks.length} pages:`,
    ...worst.map(({ id, value }) => `  ${value.toFixed(3)} ${id}`),
  ];
}

/** The pages with the lowest marks in a figure, corpus by corpus. */
export function worstReport({ corpora }: Evaluation, worst: NonNullable<Options['worst']>): string {
  const lines = corpora
    .filter(({ corpus }) => worst.corpus === null || worst.corpus === corpus.name)
    .flatMap((result) => worstPages(result, worst.figure, worst.pages));
  return lines.length > 0 ? lines.join('\n') : `no page has the figure ${worst.figure}`;
}
