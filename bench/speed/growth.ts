/** How time and memory grow with pages of a kind: ten times the page should take ten times as long, and no more. */
import { parseArticle } from '../../src/index.js';
import { columns } from '../report/table.js';

const SENTENCE =
  'The council of Eastport met on Tuesday to hear what the engineers had found under the old bridge. ';

interface Growing {
  readonly name: string;
  /** The sizes that are measured, small to large, in the unit that the name says. */
  readonly sizes: readonly number[];
  readonly page: (size: number) => string;
}

const around = (content: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Old bridge closes</title>${head}</head><body><main><article>` +
  `<h1>Old bridge closes</h1><p>${SENTENCE.repeat(3)}</p>${content}</article></main></body></html>`;

const kinds: readonly Growing[] = [
  {
    name: 'kB of ordinary page',
    sizes: [100, 1000, 10_000],
    page: (size) =>
      around(`<p>${SENTENCE.repeat(3)}</p><div class="ad"><a href="/a">Ad</a></div>`.repeat(size * 3)),
  },
  { name: 'paragraphs', sizes: [1000, 10_000], page: (size) => around(`<p>${SENTENCE}</p>`.repeat(size)) },
  {
    name: 'nested elements',
    sizes: [900, 10_000, 100_000],
    page: (size) => around(`${'<div>'.repeat(size)}x${'</div>'.repeat(size)}`),
  },
  {
    name: 'links',
    sizes: [1000, 10_000],
    page: (size) =>
      around(
        Array.from(
          { length: size },
          (_, at) => `<li><a href="/story-${at}">Title number ${at} of a list</a></li>`,
        ).join(''),
      ),
  },
  {
    name: 'cards',
    sizes: [1000, 10_000],
    page: (size) =>
      around(
        Array.from(
          { length: size },
          (_, at) =>
            `<div class="card"><a href="/news/story-${at}"><h3>Title number ${at} of a list</h3></a><span>22.07.25, 12:55</span></div>`,
        ).join(''),
      ),
  },
  {
    name: 'paragraphs of a letter',
    sizes: [1000, 10_000, 100_000],
    page: (size) => around('<p>x'.repeat(size)),
  },
  {
    name: 'table rows',
    sizes: [1000, 10_000],
    page: (size) => around(`<table>${'<tr><td>Eastport<td>12'.repeat(size)}</table>`),
  },
  {
    name: 'quotes',
    sizes: [1000, 10_000],
    page: (size) =>
      around(`<p>${'“We are glad that it is open,” said Ann Roe, the mayor. '.repeat(size)}</p>`),
  },
  {
    name: 'Chinese quotes',
    sizes: [1000, 10_000],
    page: (size) =>
      around(`<p>${'市长王毅说：“大桥今天重新开放。”'.repeat(size)}</p>`).replace('"en"', '"zh"'),
  },
  {
    name: 'paragraphs behind 500 open elements',
    sizes: [100, 1000],
    page: (size) =>
      around(
        `<p>${Array.from({ length: 500 }, (_, at) => `<b id=${at}>`).join('')}${'</p><p>x'.repeat(size)}`,
      ),
  },
  {
    name: 'kB in one text',
    sizes: [100, 1000],
    page: (size) => around(`<p>${SENTENCE.repeat(size * 10)}</p>`),
  },
  {
    name: 'kB in one attribute',
    sizes: [100, 1000],
    page: (size) => around(`<p title="${'x'.repeat(size * 1000)}">a</p>`),
  },
  {
    name: 'kB in one JSON-LD block',
    sizes: [100, 1000],
    page: (size) =>
      around(
        '',
        `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${SENTENCE.repeat(size * 10)}"}</script>`,
      ),
  },
];

/** A row a size: processor time (other programs do not count), that of a megabyte, memory taken, and what became of the page. */
export function growthTable(): string {
  const rows = kinds.flatMap(({ name, sizes, page }) =>
    sizes.map((size) => measure(`${size} ${name}`, page(size))),
  );
  return columns([['', 'MB', 'ms', 'ms/MB', 'heap MB', 'result'], ...rows], [1, 2, 3, 4]);
}

function measure(name: string, html: string): string[] {
  // The first time is the compiler's.
  if (html.length < 1e6) outcome(html);
  const heap = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  const result = outcome(html);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  const grown = (process.memoryUsage().heapUsed - heap) / 1e6;
  const megabytes = html.length / 1e6;
  return [
    name,
    megabytes.toFixed(2),
    milliseconds.toFixed(0),
    (milliseconds / megabytes).toFixed(0),
    grown.toFixed(0),
    result,
  ];
}

function outcome(html: string): string {
  try {
    return `${parseArticle(html).body.length} blocks`;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
