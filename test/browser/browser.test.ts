/** The built package in a real browser: on a page and in a module worker. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureArticle, fixtureBytes } from '../support/fixtures.js';
import { bundle } from './bundle.js';
import { chromiumPath, launchChromium } from './launch.js';
import { type Site, serve } from './serve.js';

const STORY = 'istanbul-talks';
const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** Reads the story on the page itself. */
const ON_PAGE = `
  import { parseArticle, toMarkdown } from 'nutgraf';
  globalThis.read = async () => {
    const bytes = new Uint8Array(await (await fetch('/story.html')).arrayBuffer());
    return parseArticle(bytes);
  };
  globalThis.readText = async () => toMarkdown(parseArticle(await (await fetch('/story.txt')).text()));`;

/** Reads the story in a worker, and hands the Article to the page: it can be cloned, being plain data. */
const IN_WORKER = `
  import { parseArticle } from 'nutgraf';
  globalThis.onmessage = ({ data }) => postMessage(parseArticle(data));`;

describe.skipIf(!chromiumPath)('the built package in Chromium', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await serve(
      new Map([
        ['/', { type: 'text/html', body: '<!doctype html><script type="module" src="page.js"></script>' }],
        ['/favicon.ico', { type: 'image/x-icon', body: '' }],
        ['/page.js', { type: JAVASCRIPT, body: await bundle(ON_PAGE) }],
        ['/worker.js', { type: JAVASCRIPT, body: await bundle(IN_WORKER) }],
        ['/story.html', { type: 'application/octet-stream', body: fixtureBytes(STORY, 'page.html') }],
        ['/story.txt', { type: 'text/plain; charset=utf-8', body: fixtureBytes(STORY, 'page.txt') }],
      ]),
    );
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(site.origin);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it('reads the bytes of a page', async () => {
    expect(await page.evaluate('read()')).toEqual(fixtureArticle(STORY, 'article.json'));
  });

  it('reads plain text, and renders what it read', async () => {
    const { headline } = fixtureArticle(STORY, 'article.text.json');
    expect(await page.evaluate('readText()')).toContain(`# ${headline}`);
  });

  it('reads in a module worker', async () => {
    const article = await page.evaluate(`new Promise(async (resolve, reject) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(new Uint8Array(await (await fetch('/story.html')).arrayBuffer()));
    })`);
    expect(article).toEqual(fixtureArticle(STORY, 'article.json'));
  });

  it('says nothing on the console', () => {
    expect(complaints).toEqual([]);
  });
});
