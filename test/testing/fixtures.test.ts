/** Folders of pages and Articles: found, compared, and written on request. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkFixture, type Fixture, findFixtures, istanbulTalks } from '../../src/testing/index.js';

const story = fileURLToPath(new URL('../../fixtures/istanbul-talks/', import.meta.url));
const { article, textArticle } = istanbulTalks();
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nutgraf-fixtures-'));
  // The gate itself runs with CI set.
  vi.stubEnv('CI', '');
  vi.stubEnv('UPDATE_FIXTURES', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** Copies a file of the story. */
function put(file: string, ...path: string[]): void {
  const target = join(root, ...path);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(story, file), target);
}

function putJson(value: unknown, ...path: string[]): void {
  const target = join(root, ...path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, typeof value === 'string' ? value : JSON.stringify(value));
}

function json(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
}

function only(): Fixture {
  const [fixture, ...others] = findFixtures(root);
  if (!fixture || others.length > 0) throw new Error(`expected one fixture, found ${others.length + 1}`);
  return fixture;
}

describe('findFixtures', () => {
  it('finds pages in folders of any depth, by name', () => {
    put('page.txt', 'b', 'page.txt');
    put('page.html', 'a', 'deep', 'page.html');
    put('page.html', 'c', 'page.html');
    put('page.txt', 'c', 'page.txt');
    put('page.html', 'bad', 'other.html');
    const fixtures = findFixtures(root);
    expect(fixtures.map(({ name }) => name)).toEqual([
      'a/deep/page.html',
      'b/page.txt',
      'c/page.html',
      'c/page.txt',
    ]);
    expect(fixtures.map((fixture) => fixture.article.slice(root.length + 1).replaceAll('\\', '/'))).toEqual([
      'a/deep/article.json',
      'b/article.json',
      'c/article.json',
      'c/article.text.json',
    ]);
    expect(findFixtures(pathToFileURL(root))).toEqual(fixtures);
  });

  it('does not let a test of nothing pass', () => {
    expect(() => findFixtures(root)).toThrow(`${root} holds no fixtures`);
    expect(() => findFixtures(join(root, 'none'))).toThrow(/ENOENT/);
  });
});

describe('checkFixture', () => {
  it('is content where the page gives its Article', () => {
    put('page.html', 'page.html');
    putJson(article, 'article.json');
    expect(() => checkFixture(only())).not.toThrow();
  });

  it('compares the fields that article.json holds, and no other', () => {
    put('page.html', 'page.html');
    putJson({ headline: article.headline }, 'article.json');
    expect(() => checkFixture(only())).not.toThrow();
  });

  it('tells what differs, and what to do', () => {
    put('page.html', 's', 'page.html');
    putJson({ ...article, views: 7 }, 's', 'article.json');
    expect(() => checkFixture(only())).toThrow(
      /^s\/page\.html does not give its article\.json: 1 field differs\.\n\nviews\n {2}expected: 7\n {2}got: {6}12482\n\n.*UPDATE_FIXTURES=1/,
    );
    expect(json('s', 'article.json')).toMatchObject({ views: 7 });
  });

  it('parses with options.json, which goes ahead of the options given', () => {
    put('page.txt', 'page.txt');
    putJson({ ...textArticle, url: 'https://news.example/own' }, 'article.json');
    expect(() => checkFixture(only(), { url: 'https://news.example/own' })).not.toThrow();
    putJson({ url: 'https://news.example/own' }, 'options.json');
    expect(() => checkFixture(only(), { url: 'https://news.example/given' })).not.toThrow();
    expect(() => checkFixture(only())).not.toThrow();
  });

  it('wants an article.json, of JSON, that holds something', () => {
    put('page.html', 'page.html');
    expect(() => checkFixture(only())).toThrow(/article\.json is missing\. UPDATE_FIXTURES=1/);
    putJson('{', 'article.json');
    expect(() => checkFixture(only())).toThrow(/article\.json is no JSON/);
    putJson({}, 'article.json');
    expect(() => checkFixture(only())).toThrow('Nothing is expected');
  });

  it('lets the parser say why it read nothing', () => {
    putJson('', 'page.html');
    putJson(article, 'article.json');
    expect(() => checkFixture(only())).toThrow(/The input is empty/);
  });
});

describe('UPDATE_FIXTURES=1', () => {
  it('writes an article.json that is not there yet, whole', () => {
    put('page.html', 'page.html');
    vi.stubEnv('UPDATE_FIXTURES', '1');
    checkFixture(only());
    expect(readFileSync(join(root, 'article.json'), 'utf8')).toBe(
      readFileSync(join(story, 'article.json'), 'utf8'),
    );
    vi.stubEnv('UPDATE_FIXTURES', '');
    expect(() => checkFixture(only())).not.toThrow();
  });

  it('writes what differs, in the fields that the file holds', () => {
    put('page.html', 'page.html');
    putJson({ headline: 'Old', views: 12482 }, 'article.json');
    vi.stubEnv('UPDATE_FIXTURES', '1');
    checkFixture(only());
    expect(json('article.json')).toEqual({ headline: article.headline, views: 12482 });
  });

  it('leaves a file alone that is as it should be, however it is laid out', () => {
    put('page.html', 'page.html');
    const layout = `{"views":12482}`;
    putJson(layout, 'article.json');
    vi.stubEnv('UPDATE_FIXTURES', '1');
    checkFixture(only());
    expect(readFileSync(join(root, 'article.json'), 'utf8')).toBe(layout);
  });

  it.each([
    ['true', '1'],
    ['1', '1'],
    ['', '0'],
    ['', 'false'],
  ])('writes nothing where CI is %j and UPDATE_FIXTURES %j', (ci, update) => {
    vi.stubEnv('CI', ci);
    vi.stubEnv('UPDATE_FIXTURES', update);
    put('page.html', 'page.html');
    expect(() => checkFixture(only())).toThrow(/is missing/);
    putJson({ views: 7 }, 'article.json');
    expect(() => checkFixture(only())).toThrow(/1 field differs/);
    expect(json('article.json')).toEqual({ views: 7 });
  });

  it('writes nothing for a page that cannot be read, and over no file that is no JSON', () => {
    vi.stubEnv('UPDATE_FIXTURES', '1');
    putJson('', 'page.html');
    putJson({ views: 7 }, 'article.json');
    expect(() => checkFixture(only())).toThrow(/The input is empty/);
    expect(json('article.json')).toEqual({ views: 7 });
    put('page.html', 'page.html');
    putJson('{', 'article.json');
    expect(() => checkFixture(only())).toThrow(/is no JSON/);
    expect(readFileSync(join(root, 'article.json'), 'utf8')).toBe('{');
  });
});
