/** Labels of this project on pages of the corpora: facts beside the id of a page, in bench/labels. */
import { readFileSync } from 'node:fs';
import type { Corpus, GoldPage, OwnLabels } from './corpus.js';

type OwnLine = OwnLabels & { corpus: string; id: string };

const datelines = new URL('./labels/datelines.jsonl', import.meta.url);

function readOwnLabels(): Map<string, OwnLabels> {
  const lines = readFileSync(datelines, 'utf8').split('\n');
  const labels = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as OwnLine);
  return new Map(labels.map(({ corpus, id, dateline }) => [`${corpus} ${id}`, { dateline }]));
}

/** Adds the project's labels to the pages that have some; the corpus's own labels stay as they are. */
export function withOwnLabels(corpora: readonly Corpus[]): Corpus[] {
  const labels = readOwnLabels();
  return corpora.map((corpus) => ({
    ...corpus,
    pages: corpus.pages.map((page) => ({ ...page, own: labels.get(`${corpus.name} ${page.id}`) })),
  }));
}

/** The corpus as score.py sees it, which knows only `gold.jsonl`. */
export function withoutOwnLabels<T extends { pages: GoldPage[] }>(corpus: T): T {
  return { ...corpus, pages: corpus.pages.map(({ own: _own, ...page }) => page) };
}
