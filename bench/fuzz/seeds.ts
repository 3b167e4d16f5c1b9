/** The pages that the fuzzer breaks: the project's own, and those of the corpora where they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listCorpora, loadCorpus, readPage } from '../corpus.js';
import type { Random } from './random.js';

/** Whole pages, one character a byte. */
export interface Seeds {
  readonly fixtures: readonly string[];
  readonly corpora: readonly string[];
}

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
/** Of each corpus at most so many pages, spread over it: each process keeps them in memory. */
const MOST_PAGES = 80;

/** Reads the pages; `corpora` is the folder of the corpora, which need not exist. */
export function loadSeeds(corpora: string | null): Seeds {
  const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|txt|bin)$/.test(path))
    .sort()
    .map((path) => readFileSync(join(FIXTURES, path), 'latin1'))
    .filter((page) => page !== '');
  return { fixtures, corpora: corpora !== null && existsSync(corpora) ? corpusPages(corpora) : [] };
}

function corpusPages(folder: string): string[] {
  return listCorpora(folder).flatMap((name) => {
    const corpus = loadCorpus(folder, name);
    const step = Math.max(1, Math.floor(corpus.pages.length / MOST_PAGES));
    return corpus.pages
      .filter((_, at) => at % step === 0)
      .map(({ page }) => {
        const input = readPage(corpus.folder, page);
        return Buffer.from(input.format === 'html' ? input.bytes : input.text).toString('latin1');
      });
  });
}

/** How often a page of a corpus is broken whole: such pages are large, and small ones break as well. */
const WHOLE = 0.004;

/** The same for fixtures, which are small. */
const WHOLE_FIXTURE = 0.15;

/** A page to break, or part of one: short inputs come in greater numbers. */
export function pickPage({ fixtures, corpora }: Seeds, random: Random): string {
  const ours = corpora.length === 0 || random.chance(0.4);
  const page = random.pick(ours ? fixtures : corpora);
  return random.chance(ours ? WHOLE_FIXTURE : WHOLE) ? page : excerpt(page, random);
}

/** A page in small: some of its head, and its text from the headline on or from anywhere. */
function excerpt(page: string, random: Random): string {
  const head = window(page, random.below(Math.min(page.length, 20_000)), random.between(0, 1200));
  const headline = random.chance(0.8) ? page.search(/<h1[\s>]/i) : -1;
  const start = headline === -1 ? random.below(page.length) : headline;
  return head + window(page, start, random.between(1000, 4500));
}

/** A part of the page that begins with a tag, if there is one near. */
function window(page: string, from: number, length: number): string {
  const tag = page.indexOf('<', from);
  const start = tag !== -1 && tag - from < 500 ? tag : from;
  return page.slice(start, start + length);
}
