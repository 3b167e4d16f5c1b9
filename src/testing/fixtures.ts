/** Fixtures: folders that hold a page, and the Article that it must give. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Article } from '../article.js';
import type { ParseOptions } from '../options.js';
import { parseArticle } from '../parse-article.js';
import { differ } from './assert-article.js';
import { compareArticles, type Difference } from './compare.js';
import { checkExpectation, type Expectation } from './expectation.js';
import { formatDifferences } from './format-differences.js';

/** A page on disk. */
export interface Fixture {
  /** Its path in the folder of fixtures: `istanbul-talks/page.html`. */
  readonly name: string;
  /** The file of the page. */
  readonly page: string;
  /** The file of the Article, which need not be there yet. */
  readonly article: string;
  /** The file of the ParseOptions, which need not be there. */
  readonly options: string;
}

const UPDATE = 'UPDATE_FIXTURES=1 (where CI is not set)';

/**
 * The fixtures in a folder and the folders in it: each `page.html` with `article.json` beside it, and, where it takes some,
 * ParseOptions as `options.json`. A `page.txt` has the same, or, beside a page.html, `article.text.json` and
 * `options.text.json`.
 *
 * @param folder A path, or a URL such as `new URL('fixtures/', import.meta.url)`.
 * @returns By name.
 * @throws Error where there are none: a test of no fixtures could not fail.
 */
export function findFixtures(folder: string | URL): Fixture[] {
  const root = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const fixtures = files
    .filter((file) => /(?:^|[\\/])page\.(?:html|txt)$/.test(file))
    .sort()
    .map((file) => fixtureOf(root, file));
  if (fixtures.length === 0)
    throw new Error(`${root} holds no fixtures: no page.html or page.txt in any folder.`);
  return fixtures;
}

function fixtureOf(root: string, file: string): Fixture {
  const page = join(root, file);
  const beside = (name: string) => join(page, '..', name);
  const text = file.endsWith('.txt') && existsSync(beside('page.html')) ? '.text' : '';
  return {
    name: file.split(sep).join('/'),
    page,
    article: beside(`article${text}.json`),
    options: beside(`options${text}.json`),
  };
}

/**
 * Parses a fixture's page, and compares what it gives with the Article beside it. Fields that article.json does not hold are
 * not looked at.
 *
 * Where the environment has UPDATE_FIXTURES=1, article.json is written instead: a new one whole, another in the fields that
 * it holds. Nothing is written where CI is set, as it is wherever tests run by themselves.
 *
 * @param options For parsing; the fixture's own go ahead of them.
 * @throws AssertionError where it differs; Error where article.json or options.json is missing or no JSON.
 * @throws ArticleParseError where the page cannot be read.
 */
export function checkFixture(fixture: Fixture, options: ParseOptions = {}): void {
  const own: ParseOptions = existsSync(fixture.options) ? (readJson(fixture.options) as ParseOptions) : {};
  const article = parseArticle(new Uint8Array(readFileSync(fixture.page)), { ...options, ...own });
  if (!existsSync(fixture.article)) {
    if (!isUpdating())
      throw new Error(`${fixture.article} is missing. ${UPDATE} writes it; read it before you keep it.`);
    writeJson(fixture.article, article);
    return;
  }
  const expected: unknown = readJson(fixture.article);
  checkExpectation(expected);
  const differences = compareArticles(article, expected);
  if (differences.length === 0) return;
  if (!isUpdating()) throw differ(differences, complaint(fixture, differences), checkFixture);
  writeJson(fixture.article, sameFields(article, expected));
}

function complaint(fixture: Fixture, differences: readonly Difference[]): string {
  return `${fixture.name} does not give its ${basename(fixture.article)}: ${formatDifferences(differences)}

If the page is read rightly now, ${UPDATE} writes that down.`;
}

function sameFields(article: Article, expected: Expectation): Partial<Article> {
  return Object.fromEntries(Object.entries(article).filter(([field]) => Object.hasOwn(expected, field)));
}

function isUpdating(): boolean {
  return isSet('UPDATE_FIXTURES') && !isSet('CI');
}

function isSet(variable: string): boolean {
  return !['', '0', 'false'].includes(process.env[variable] ?? '');
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is no JSON.`, { cause: error });
  }
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
