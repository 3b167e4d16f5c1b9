/** `npm run bench`: how long parseArticle takes beside the bare HTML parser and its peers. See bench/README.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeBytes } from '../src/page/decode.js';
import { loadCorpus, readPage } from './corpus.js';
import { growthTable } from './speed/growth.js';
import { type TimedPage, timeStages, timeSubjects } from './speed/measure.js';
import { stageTable, subjectTable } from './speed/report.js';
import { peers, subjects } from './speed/subjects.js';

const usage = `npm run bench -- [options]
  --corpora DIR   folder of the corpora (default ../shared/corpora); without it the fixtures are timed
  --corpus NAME   the corpus whose pages are timed (default fundus)
  --pages N       at most N pages, spread over the corpus (default all)
  --rounds N      rounds after the one that warms up; the best of them counts (default 3)
  --peers         the peers, too
  --growth        how time and memory grow with the page, too`;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    corpus: { type: 'string', default: 'fundus' },
    pages: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function timed(bytes: Uint8Array, url: string | null): TimedPage {
  return { bytes, url, html: decodeBytes(bytes, undefined).text };
}

function corpusPages(): TimedPage[] {
  const { folder, pages } = loadCorpus(values.corpora, values.corpus);
  return pages.flatMap(({ page, url }) => {
    const input = readPage(folder, page);
    return input.format === 'html' ? [timed(input.bytes, url)] : [];
  });
}

function fixturePages(): TimedPage[] {
  const stories = readdirSync('fixtures').map((story) => join('fixtures', story, 'page.html'));
  return stories
    .filter((file) => existsSync(file))
    .map((file) => timed(new Uint8Array(readFileSync(file)), null));
}

function selected(): TimedPage[] {
  const pages = existsSync(join(values.corpora, values.corpus)) ? corpusPages() : fixturePages();
  const step = values.pages ? Math.max(1, Math.floor(pages.length / Number(values.pages))) : 1;
  return pages.filter((_, at) => at % step === 0);
}

const print = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  if (values.help) {
    print(usage);
    return;
  }
  const pages = selected();
  const rounds = Number(values.rounds);
  const all = values.peers ? [...subjects, ...peers] : subjects;
  print(`${pages.length} pages, best of ${rounds} rounds\n`);
  print(subjectTable(await timeSubjects(all, pages, rounds), pages));
  print(`\nWhere the time of parseArticle goes\n\n${stageTable(timeStages(pages, rounds))}`);
  print(`\npeak memory (resident set): ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  if (values.growth) print(`\n${growthTable()}`);
}

await main();
