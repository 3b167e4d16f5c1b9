import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { bestPeer, breaches, raised } from '../../bench/floors.js';
import { halfOf, publisherOf } from '../../bench/half.js';
import { parseOptions, UsageError } from '../../bench/options.js';
import { decodeHtml, scrapedText } from '../../bench/page-text.js';
import { namesOf, readContent } from '../../bench/parsers/content.js';
import type { Parser } from '../../bench/parsers/parser.js';
import { predictionOf } from '../../bench/prediction.js';
import { comparison } from '../../bench/report/compare.js';
import { runPage } from '../../bench/run/page.js';
import type { SavedRun } from '../../bench/saved-run.js';
import type { Article } from '../../src/article.js';

const article: Article = {
  url: null,
  language: 'en',
  publisher: null,
  section: null,
  kicker: null,
  headline: 'Headline',
  lead: 'Lead.',
  description: 'not shown',
  dateline: { place: 'Kyiv', agency: null, raw: 'Kyiv —' },
  authors: [{ name: 'Ann Lee', url: null }],
  published: '2025-07-23',
  modified: null,
  views: 3,
  image: null,
  body: [
    { type: 'paragraph', text: 'First “one”.', links: [] },
    { type: 'heading', level: 2, text: 'Heading' },
    { type: 'list', ordered: false, items: ['a', 'b'] },
    { type: 'table', caption: 'caption', rows: [['c', '', 'd']] },
    { type: 'image', url: 'https://example.org/i.png', alt: 'alt', caption: 'caption', credit: null },
    { type: 'quote', text: 'Quoted', attribution: 'Somebody' },
  ],
  quotes: [{ text: 'one', speaker: { name: 'Ann', role: null }, cue: null, block: 0, start: 7, end: 10 }],
  relatedLinks: [],
  tags: ['t'],
};

describe('the prediction of an article', () => {
  it('has the lead first, items and rows as paragraphs, and no captions or attributions', () => {
    expect(predictionOf('id', article)).toMatchObject({
      id: 'id',
      authors: ['Ann Lee'],
      body: 'Lead.\n\nFirst “one”.\n\nHeading\n\na\n\nb\n\nc d\n\nQuoted',
      paragraphs: ['Lead.', 'First “one”.', 'a', 'b', 'c d', 'Quoted'],
      headings: ['Heading'],
      quotes: [{ text: 'one', speaker: 'Ann' }],
      dateline: { place: 'Kyiv', agency: null },
    });
  });
});

describe('floors', () => {
  const floors = { fundus: { headline: 0.87, tags: 0.7 }, zyte: { 'body.shingleF1': 0.97 } };

  it('breaks by more than half a thousandth, or by a figure that is gone', () => {
    expect(breaches({ fundus: { headline: 0.8696, tags: 0.7 } }, floors)).toEqual([]);
    expect(breaches({ fundus: { headline: 0.8694 } }, floors)).toEqual([
      { corpus: 'fundus', figure: 'headline', floor: 0.87, value: 0.8694 },
      { corpus: 'fundus', figure: 'tags', floor: 0.7, value: null },
    ]);
  });

  it('only go up, and only where there is one', () => {
    expect(raised({ fundus: { headline: 0.91239, tags: 0.6, 'body.recall': 0.9 } }, floors)).toEqual({
      fundus: { headline: 0.9124, tags: 0.7 },
      zyte: { 'body.shingleF1': 0.97 },
    });
  });

  it('stand beside the best peer', () => {
    const peers = { fundus: { headline: { one: 0.7, two: 0.8 } } };
    expect(bestPeer(peers, 'fundus', 'headline')).toEqual({ name: 'two', value: 0.8 });
    expect(bestPeer(peers, 'fundus', 'tags')).toBeNull();
  });
});

describe('the halves', () => {
  it('keep a publisher together', () => {
    const pages = ['https://www.bbc.co.uk/news/1', 'https://m.bbc.co.uk/sport/2'].map((url) => ({
      id: 'x',
      url,
    }));
    expect(pages.map(publisherOf)).toEqual(['bbc.co.uk', 'bbc.co.uk']);
    expect(publisherOf({ id: 'cnn_2016-09-12_story', url: null })).toBe('cnn');
  });

  it('are about as large as each other', () => {
    const pages = Array.from({ length: 1000 }, (_, n) => ({ id: 'x', url: `https://paper${n}.example/` }));
    const share = pages.filter((page) => halfOf(page) === 'a').length / pages.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });
});

describe('the command line', () => {
  it('reads a figure with its corpus and a number of pages', () => {
    expect(parseOptions(['--worst', 'fundus:body.f1', '7', '--as', 'text'])).toMatchObject({
      worst: { corpus: 'fundus', figure: 'body.f1', pages: 7 },
      form: 'text',
      parser: 'nutgraf',
    });
  });

  it.each([
    [['--half', 'c']],
    [['--worst', 'body.f1', 'many']],
    [['surplus']],
    [['--unknown']],
    [['--check', '--half', 'a']],
    [['--raise-floors', '--peer', 'defuddle']],
    [['--save', '../elsewhere']],
  ])('refuses %j', (args) => expect(() => parseOptions(args)).toThrow(UsageError));
});

describe('pages as text', () => {
  const bytes = (html: string) => new TextEncoder().encode(html);

  it('keeps the body without script, style and noscript', () => {
    const html =
      '<title>T</title><body><nav>Menu</nav><p>One<script>x()</script></p><noscript>N</noscript><p>Two</p>';
    expect(scrapedText({ format: 'html', bytes: bytes(html) }).split(/\n+/)).toEqual(['Menu', 'One', 'Two']);
  });

  it('decodes the declared charset where the bytes are no UTF-8', () => {
    const cyrillic = Uint8Array.from([...bytes('<meta charset="windows-1251">'), 0xca, 0xe8, 0xbf, 0xe2]);
    expect(decodeHtml(cyrillic)).toContain('Київ');
    expect(decodeHtml(bytes('<meta charset="windows-1251">Київ'))).toContain('Київ');
  });
});

describe('what peers give back', () => {
  it('is cut into paragraphs and headings', () => {
    const html =
      '<div>Stray <b>text</b><h2>Head</h2><p>One</p><figure><figcaption>no</figcaption></figure><ul><li>Two</ul></div>';
    expect(readContent(html)).toEqual({
      body: 'Stray text\n\nHead\n\nOne\n\nTwo',
      paragraphs: ['Stray text', 'One', 'Two'],
      headings: ['Head'],
    });
  });

  it.each([
    ['By Ann Lee and Bo Ek, Cy Oz', ['Ann Lee', 'Bo Ek', 'Cy Oz']],
    ['Byron Katz', ['Byron Katz']],
    [null, []],
  ])('byline %j', (byline, names) => expect(namesOf(byline)).toEqual(names));
});

describe('running a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeFileSync(join(folder, 'page.html.gz'), gzipSync('<p>One</p>'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const task = { key: 3, id: 'p', url: null, folder, page: 'page.html.gz' };

  it('hands the unpacked bytes to the parser, or the scraped text', async () => {
    const echo: Parser = ({ id, input }) => ({
      id,
      headline: input.format === 'html' ? new TextDecoder().decode(input.bytes) : `text: ${input.text}`,
    });
    expect((await runPage(task, 'as-is', echo)).prediction.headline).toBe('<p>One</p>');
    expect((await runPage(task, 'text', echo)).prediction.headline).toBe('text: One');
  });

  it('leaves nothing but the id of a page on which the parser throws', async () => {
    const result = await runPage(task, 'as-is', () => {
      throw new RangeError('no');
    });
    expect(result).toMatchObject({
      key: 3,
      prediction: { id: 'p' },
      error: expect.stringContaining('RangeError: no'),
    });
    expect(Object.keys(result.prediction)).toEqual(['id']);
  });
});

describe('the comparison with a saved run', () => {
  const run = (name: string, marks: number[]): SavedRun => ({
    name,
    parser: 'nutgraf',
    form: 'as-is',
    figures: {},
    pages: { fundus: Object.fromEntries(marks.map((tags, index) => [`p${index}`, { tags, headline: 1 }])) },
  });

  it('names the pages that got better and worse, on the pages that both runs have', () => {
    const report = comparison(run('old', [0.5, 0.5, 1]), run('new', [0.75, 0.25, 1, 0]));
    expect(report).toContain('fundus tags: mean over pages 0.667 -> 0.667');
    expect(report).toMatch(/better: 1\n\s+0\.50 -> 0\.75 {2}p0/);
    expect(report).toMatch(/worse: 1\n\s+0\.50 -> 0\.25 {2}p1/);
    expect(report).not.toContain('headline');
    expect(report).not.toContain('p3');
  });

  it('says that nothing changed', () => {
    expect(comparison(run('old', [0.5]), run('new', [0.5]))).toBe('Against run "old": no page changed');
  });
});
