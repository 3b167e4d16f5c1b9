/**
 * Learns the weights of `src/roles/headline/headline-weights.ts` from the pages with a labelled headline, as scraped
 * plain text: `npm run train:headline`, or `-- --half a` for the pages of half of the publishers alone, to measure on
 * the others. Give the corpora's folder with `--corpora`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findLanguage } from '../../src/fields/language.js';
import { languageFor } from '../../src/languages/index.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import type { TextBlock } from '../../src/page/page.js';
import { readPage } from '../../src/page/read-page.js';
import { candidatesOf } from '../../src/roles/headline/find-unmarked-headline.js';
import { readHeadLines } from '../../src/roles/headline/head-lines.js';
import { type HeadlineFeature, headlineFeatures } from '../../src/roles/headline/headline-features.js';
import { type GoldPage, readPage as readInput } from '../corpus.js';
import { selectCorpora } from '../evaluate.js';
import { scrapedText } from '../page-text.js';
import { norm } from '../score/words.js';
import { learnWeights, type RankedPage } from './ranking.js';

const names = (Object.keys(headlineFeatures) as HeadlineFeature[]).sort();

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    half: { type: 'string', default: '' },
  },
});
const half = values.half === 'a' || values.half === 'b' ? values.half : null;
const corpora = selectCorpora({ corpora: values.corpora, corpus: null, half, page: null });
const pages = corpora.flatMap(({ folder, pages }) => pages.flatMap((page) => readLabelled(folder, page)));
const weights = learnWeights(pages, names.length);
writeFileSync('src/roles/headline/headline-weights.ts', fileOf(weights));
console.log(`learnt ${names.length} weights from ${pages.length} pages`);

/** The candidates of a page that has a label and shows it; else nothing. */
function readLabelled(folder: string, { page: path, gold }: GoldPage): RankedPage[] {
  const isText = path.endsWith('.txt');
  const text = gold.headline || isText ? scrapedText(readInput(folder, path)) : '';
  // A text that was never a page opens with its headline.
  const headline = gold.headline ?? text.trimStart().split('\n', 1)[0];
  if (text.trim() === '') return [];
  const page = readPage(text, { format: 'text' });
  const lexicon = lexiconOf(languageFor(findLanguage(page, undefined)));
  const blocks = page.blocks.filter((block): block is TextBlock => block.kind === 'text');
  const head = readHeadLines(blocks, lexicon);
  const candidates = head ? candidatesOf(head) : [];
  const right = candidates.map((at) => norm(blocks[at]?.text) === norm(headline));
  if (!head || !right.includes(true)) return [];
  const rows = candidates.flatMap((at) => {
    const line = head.lines[at];
    return line ? [names.map((name) => headlineFeatures[name](line, at, head))] : [];
  });
  return [{ rows, right }];
}

function fileOf(values: readonly number[]): string {
  const lines = names.map((name, at) => `  ${name}: ${Number((values[at] ?? 0).toFixed(2))},`);
  return [
    '/** How much each feature tells. Written by `npm run train:headline`: change the features, not the figures. */',
    "import type { HeadlineFeature } from './headline-features.js';",
    '',
    'export const headlineWeights: Readonly<Record<HeadlineFeature, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
