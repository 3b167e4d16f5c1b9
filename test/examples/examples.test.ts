/** The examples as a reader runs them: installed as their README says, over pages served on this machine. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { assertArticle } from '../../src/testing/index.js';
import { fixtureArticle } from '../support/fixtures.js';
import { type PageServer, startPageServer } from './page-server.js';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const run = promisify(execFile);
let server: PageServer;
let work: string;

beforeAll(async () => {
  server = await startPageServer();
});

afterAll(() => server.stop());

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'nutgraf-examples-'));
});

afterEach(() => rmSync(work, { recursive: true, force: true }));

async function npm(example: string, command: string): Promise<void> {
  await run('npm', [command, '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: join(examples, example),
  });
}

/** Runs one of an example's scripts. What it prints comes with its exit code. */
async function node(example: string, argv: readonly string[], env: Record<string, string> = {}) {
  const options = { cwd: join(examples, example), env: { ...process.env, ...env } };
  try {
    return { code: 0, ...(await run(process.execPath, argv, options)) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

/** All Articles that were written into a folder, by their headline. */
function articlesIn(folder: string): Map<string, Article> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  const articles = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Article);
  return new Map(articles.map((article) => [article.headline, article]));
}

/** Every story is there, as its fixture has it; a page that does not say its own address has that of the server. */
function expectAllStories(articles: ReadonlyMap<string, Article>): void {
  expect(articles.size).toBe(server.addresses.size);
  for (const [story, address] of server.addresses) {
    const expected = fixtureArticle(story, 'article.json');
    const actual = articles.get(expected.headline);
    expect(actual, story).toBeDefined();
    assertArticle(actual as Article, { ...expected, url: expected.url ?? address });
  }
}

describe('examples/script', () => {
  beforeAll(() => npm('script', 'install'));

  it('fetches pages, and writes their Articles', async () => {
    const { code } = await node('script', ['fetch.js', work, ...server.addresses.values()]);
    expect(code).toBe(0);
    expectAllStories(articlesIn(work));
  });

  it('reads a folder of pages of both forms, and names what is no article', async () => {
    const { code, stderr } = await node('script', ['folder.js', '../../fixtures', work]);
    const file = (name: string) => JSON.parse(readFileSync(join(work, name), 'utf8'));
    expect(file('ja-rail/page.html.json')).toEqual(fixtureArticle('ja-rail', 'article.json'));
    expect(file('istanbul-talks/page.txt.json')).toEqual(
      fixtureArticle('istanbul-talks', 'article.text.json'),
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/login\.html: The page holds no article/);
  });

  it('goes on after an address where nothing is', async () => {
    const story = server.addresses.get('de-bahn') as string;
    const { code, stderr } = await node('script', ['fetch.js', work, `${story}/none`, story]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${story}/none: 404`);
    expect([...articlesIn(work).keys()]).toEqual([fixtureArticle('de-bahn', 'article.json').headline]);
  });
});

describe('examples/crawlee', () => {
  beforeAll(() => npm('crawlee', 'ci'));

  const crawl = (addresses: Iterable<string>) =>
    node('crawlee', ['crawl.js', ...addresses], { CRAWLEE_STORAGE_DIR: work });

  it('stores an Article a page in its Dataset', async () => {
    const { code } = await crawl(server.addresses.values());
    expect(code).toBe(0);
    expectAllStories(articlesIn(join(work, 'datasets')));
  });

  it('reads a page whose charset the server names', async () => {
    const story = server.addresses.get('ru-council') as string;
    await crawl([`${story}?charset=windows-1251`]);
    const expected = fixtureArticle('ru-council', 'article.json');
    expect([...articlesIn(join(work, 'datasets')).values()]).toEqual([expected]);
  });
});
