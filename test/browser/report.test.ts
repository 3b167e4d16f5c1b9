/** The report of `nutgraf explain --html` as it stands in a browser. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nutgraf } from '../support/cli.js';
import { fixtureBytes, fixtureText } from '../support/fixtures.js';
import { contrasts } from './contrast.js';
import { chromiumPath, launchChromium } from './launch.js';

const DESKTOP = { viewport: { width: 1360, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** Every text is an attack; whatever runs sets `hacked`, whatever is fetched is seen by the server. */
const ATTACK = `"'><script>window.hacked=1</script><img src=/leak onerror="window.hacked=1">`;
const escaped = ATTACK.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const sentence =
  'The bridge over the harbour was opened again on Monday, three weeks earlier than anybody had planned.';
const HOSTILE = `<!doctype html><html lang="en"><head>
<title>Bridge ${escaped} </style><script>window.hacked=1</script></title>
<meta property="og:title" content="Bridge ${escaped} reopens">
<meta property="og:site_name" content="${escaped}"><meta property="og:description" content="</style></title></script>${escaped}">
<meta property="article:tag" content="${escaped}"><meta name="author" content="Jane Doe">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","articleSection":"<\\/script><script>window.hacked=1<\\/script>"}</script>
<base href="javascript:window.hacked=1//"></head><body onload="window.hacked=1">
<main><h1>Bridge ${escaped} reopens</h1>
<p class="lead" id="x&quot; onfocus=&quot;window.hacked=1">A lead with ${escaped} in it, which is long enough for one.</p>
<img src="/leak.png" alt="${escaped}"><iframe src="https://www.youtube.com/embed/leak"></iframe>
<p>${sentence} <a href="javascript:window.hacked=1">a script</a> <a href="data:text/html,x">data</a> <a href="mailto:x@example.com">mail</a>
<a href="https://example.com/&quot; onclick=&quot;window.hacked=1">a page</a></p>
<p>“We had ${escaped} weather,” said Mayor Jane &lt;script&gt;window.hacked=1&lt;/script&gt; Doe. ${sentence}</p>
<p>${sentence}</p><pre></pre><pre>&lt;/pre&gt;&lt;script&gt;window.hacked=1&lt;/script&gt;</pre><p>${sentence}</p>
<svg onload="window.hacked=1"><script>window.hacked=1</script></svg></main></body></html>`;

describe.skipIf(chromiumPath === null)('the report', () => {
  let browser: Browser;
  let server: Server;
  let address = '';
  /** What the server was asked for, by whoever. */
  let asked: string[] = [];
  const reports = new Map<string, string>();

  beforeAll(async () => {
    browser = await launchChromium();
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const report = reports.get(request.url ?? '');
      response.writeHead(report ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(report ?? '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens the report of a page; whoever uses it closes the context. */
  async function open(
    stdin: string | Uint8Array,
    options: BrowserContextOptions = DESKTOP,
  ): Promise<{ page: Page; problems: string[] }> {
    const { written } = await nutgraf(['explain', '--html', 'report.html'], { stdin });
    reports.set('/report', written['report.html'] ?? '');
    asked = [];
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== `${address}/report`) problems.push(`request: ${request.url()}`);
    });
    await page.goto(`${address}/report`);
    return { page, problems };
  }

  const de = () => fixtureBytes('de-bahn', 'page.html');
  const ar = () => fixtureBytes('ar-port', 'page.html');

  describe('of a hostile page', () => {
    it('runs nothing of it, and fetches nothing', async () => {
      const { page, problems } = await open(HOSTILE);
      await page.mouse.move(300, 300);
      for (const part of await page.locator('[tabindex="0"]').all()) await part.focus();
      for (const entry of await page.locator('summary').all()) await entry.click();
      expect(await page.evaluate('window.hacked')).toBe(undefined);
      expect(problems).toEqual([]);
      expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/report']);
      await page.context().close();
    });

    it('has no element but its own', async () => {
      const { page } = await open(HOSTILE);
      const foreign =
        'img, iframe, svg, object, embed, base, form, link, script:not(body > script:last-child), [style]';
      expect(await page.locator(foreign).count()).toBe(0);
      const handlers = '//@*[starts-with(name(), "on")]';
      expect(await page.locator(`xpath=${handlers}`).count()).toBe(0);
      expect(await page.locator('style').count()).toBe(1);
      await page.context().close();
    });

    it('shows its texts as they stand', async () => {
      const { page } = await open(HOSTILE);
      await expect(page.locator('.block.g-head').first().textContent()).resolves.toContain(ATTACK);
      await page.context().close();
    });

    it('links to web pages alone, and tells them nothing', async () => {
      const { page } = await open(HOSTILE);
      const links = await page.evaluate(() =>
        Array.from(document.querySelectorAll('a'), (link) => [link.getAttribute('href'), link.rel] as const),
      );
      const outside = links.filter(([href]) => !href?.startsWith('#'));
      expect(outside.length).toBeGreaterThan(0);
      for (const [href, rel] of outside) {
        expect(href).toMatch(/^https?:\/\//);
        expect(rel).toContain('noopener');
      }
      await page.context().close();
    });

    it('is held by its policy even where something slips in', async () => {
      const { page } = await open(HOSTILE);
      const blocked = await page.evaluate(async () => {
        const seen: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.hacked = 1';
        const image = new Image();
        image.src = '/leak';
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.body.append(script, image, style);
        await fetch('/leak').catch(() => {});
        await new Promise((done) => setTimeout(done, 300));
        return seen;
      });
      expect(new Set(blocked)).toEqual(
        new Set(['script-src-elem', 'img-src', 'style-src-elem', 'connect-src']),
      );
      expect(await page.evaluate('window.hacked')).toBe(undefined);
      expect(asked).not.toContain('/leak');
      await page.context().close();
    });
  });

  describe('of a story', () => {
    it('stands beside the blocks of the page, without an error', async () => {
      const { page, problems } = await open(de());
      const [article, blocks] = [await boxOf(page, '#article'), await boxOf(page, '#blocks')];
      expect(blocks.x).toBeGreaterThan(article.x + article.width);
      expect(await page.locator('.block').count()).toBeGreaterThan(40);
      expect(problems).toEqual([]);
      await page.context().close();
    });

    it('tells the rule behind what is pointed at, and lights up where it comes from', async () => {
      const { page } = await open(de());
      const lead = page.locator('.piece.lead');
      expect(await lead.locator('.why').isVisible()).toBe(false);
      await lead.hover();
      expect(await lead.locator('.why').textContent()).toContain('lead blocks');
      const source = page.locator('.block.lit');
      expect(await source.count()).toBe(1);
      expect(await source.textContent()).toContain('named as lead');
      await page.context().close();
    });

    it('shows one note at a time to whoever uses a mouse', async () => {
      const { page } = await open(de());
      await page.locator('.piece.lead').click();
      await page.locator('.headline').hover();
      expect(await page.locator('.why:visible').count()).toBe(1);
      await page.context().close();
    });

    it('joins quotes to their speakers by colour', async () => {
      const { page } = await open(de());
      const passage = page.locator('.piece', { hasText: 'Wir hätten die Arbeiten' }).first();
      const colour = (kind: string) =>
        passage
          .locator(kind)
          .first()
          .evaluate((mark) => getComputedStyle(mark).getPropertyValue('--voice'));
      const speech = await colour('.speech');
      expect(speech).not.toBe('');
      expect([await colour('.named'), await colour('.chip')]).toEqual([speech, speech]);
      expect(await passage.locator('.chip').textContent()).toBe('Petra Lindner');
      const other = page.locator('.chip', { hasText: 'Uwe Brandt' }).first();
      expect(await other.evaluate((mark) => getComputedStyle(mark).getPropertyValue('--voice'))).not.toBe(
        speech,
      );
      await page.context().close();
    });

    it('hides a kind of blocks on request', async () => {
      const { page } = await open(de());
      const rest = page.locator('.block.g-rest').first();
      expect(await rest.isVisible()).toBe(true);
      await page.getByText('Left out').click();
      expect(await rest.isVisible()).toBe(false);
      expect(await page.locator('.block.g-text').first().isVisible()).toBe(true);
      await page.context().close();
    });

    it('is all there without its script', async () => {
      const { page } = await open(de(), { ...DESKTOP, javaScriptEnabled: false });
      await page.locator('.piece.lead').focus();
      expect(await page.locator('.piece.lead .why').isVisible()).toBe(true);
      await page.locator('#f-authors summary').click();
      expect(await page.locator('#f-authors .won').textContent()).toContain('JSON-LD author');
      await page.context().close();
    });
  });

  describe('by keyboard', () => {
    it('begins with skip links that lead into its parts', async () => {
      const { page } = await open(de());
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.textContent()).toBe('Skip to article');
      expect((await boxOf(page, ':focus')).y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('blocks');
      await page.context().close();
    });

    it('shows where it is, and the rule there; Escape puts the note away', async () => {
      const { page } = await open(de());
      await page.locator('#article').focus();
      await page.keyboard.press('Tab');
      const piece = page.locator(':focus');
      expect(await piece.locator('.why').textContent()).toContain('kicker in the headline');
      expect(await piece.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
      const note = await piece.getAttribute('aria-describedby');
      expect(await page.locator(`#${note}`).textContent()).toContain('kicker');
      await page.keyboard.press('Escape');
      expect(await page.locator('.why:visible').count()).toBe(0);
      await page.context().close();
    });

    it('goes through the blocks by arrows, and past them by one tab', async () => {
      const { page } = await open(de());
      const at = () => page.locator(':focus').getAttribute('id');
      await page.locator('#b0').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await at()).toBe('b2');
      expect(await page.locator('#b2 code').isVisible()).toBe(true);
      await page.keyboard.press('ArrowUp');
      expect(await at()).toBe('b1');
      await page.keyboard.press('End');
      expect(await at()).toBe(await page.locator('.block').last().getAttribute('id'));
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').evaluate((one) => one.tagName)).toBe('SUMMARY');
      await page.keyboard.press('Enter');
      expect(await page.locator('#f-url').evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
      await page.context().close();
    });
  });

  describe('on a phone', () => {
    it.each([
      ['German', de],
      ['Arabic', ar],
      ['hostile', () => HOSTILE],
      ['no article', () => fixtureText('bad', 'login.html')],
    ])('is one column, no wider than the screen: %s', async (_, input) => {
      const { page } = await open(input(), PHONE);
      for (const entry of await page.locator('summary').all()) await entry.tap();
      for (const piece of (await page.locator('.piece').all()).slice(0, 8)) {
        await piece.focus();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      }
      const [article, blocks] = [await boxOf(page, '#article'), await boxOf(page, '#blocks')];
      expect(blocks.y).toBeGreaterThanOrEqual(article.y + article.height);
      await page.context().close();
    });

    it('tells the rule on a tap, within the screen', async () => {
      const { page } = await open(de(), PHONE);
      for (const selector of ['.piece.lead', '.fact', '.tags .piece:last-child']) {
        const piece = page.locator(selector).first();
        await piece.tap({ position: { x: 4, y: 4 } });
        const box = await piece.locator('.why').boundingBox();
        expect(box).not.toBeNull();
        const { x, y, width, height } = box ?? { x: -1, y: -1, width: 0, height: 0 };
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(PHONE.viewport.width);
        expect(y + height).toBeLessThanOrEqual(PHONE.viewport.height);
      }
      await page.context().close();
    });
  });

  describe.each(['light', 'dark'] as const)('in %s mode', (colorScheme) => {
    it('has texts that stand out from what is behind them', async () => {
      const { page } = await open(de(), { ...DESKTOP, colorScheme });
      const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(dark).toBe(colorScheme === 'dark' ? 'rgb(21, 23, 27)' : 'rgb(251, 250, 246)');
      for (const entry of await page.locator('summary').all()) await entry.click();
      await page.locator('.piece.lead').hover();
      const seen = await page.evaluate(contrasts);
      expect(seen.length).toBeGreaterThan(150);
      expect(seen.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
      await page.context().close();
    });
  });

  it('runs from right to left where the story does', async () => {
    const { page } = await open(ar());
    const headline = page.locator('.headline');
    expect(await headline.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    const [text, article] = [await boxOfText(page, '.headline'), await boxOf(page, '.article')];
    expect(Math.abs(text.x + text.width - (article.x + article.width))).toBeLessThan(4);
    const bar = await page
      .locator('.block.g-head')
      .first()
      .evaluate((one) => {
        const { borderRightWidth, borderLeftWidth } = getComputedStyle(one);
        return [borderRightWidth, borderLeftWidth];
      });
    expect(bar).toEqual(['3px', '0px']);
    await page.context().close();
  });

  async function boxOf(page: Page, selector: string) {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not there`);
    return box;
  }

  function boxOfText(page: Page, selector: string): Promise<{ x: number; width: number }> {
    return page.locator(selector).evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { x, width } = range.getBoundingClientRect();
      return { x, width };
    });
  }
});
