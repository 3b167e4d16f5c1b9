/** What parseArticle says to input that is wrong, broken, hostile or no article. */
import { describe, expect, it } from 'vitest';
import { articleSchema, type Block, parseArticle, safeParseArticle } from '../../src/index.js';
import { errorOf } from '../support/errors.js';
import { fixtureArticle, fixtureBytes, fixtureText } from '../support/fixtures.js';

const story = fixtureText('istanbul-talks', 'page.html');

describe('input of a wrong kind', () => {
  it.each([
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['a number', 42, 'a number'],
    ['true', true, 'a boolean'],
    ['a function', () => 'page', 'a function'],
    ['an array', ['<p>a</p>'], 'an array'],
    ['an object', { html: '<p>a</p>' }, 'an object'],
    ['an object with another type', { type: 'element', tagName: 'p', children: [] }, 'an object'],
    ['a root without children', { type: 'root' }, 'an object'],
    ['a URL', new URL('https://example.com/'), 'an object'],
    ['a promise', Promise.resolve('page'), 'a Promise, which has to be awaited'],
    ['an ArrayBuffer', new ArrayBuffer(8), 'an ArrayBuffer, of which new Uint8Array(buffer) makes bytes'],
  ])('%s is invalid-input', (_name, input, said) => {
    const error = errorOf(input);
    expect(error.code).toBe('invalid-input');
    expect(error.message).toContain(`but got ${said}`);
    expect(error.message).toContain('Pass the page');
  });
});

describe('input without an article', () => {
  it.each([
    ['an empty string', ''],
    ['a blank string', ' \n\t\u00a0\r\n'],
    ['a byte order mark alone', '\ufeff'],
    ['no bytes', new Uint8Array()],
    ['blank bytes', new TextEncoder().encode('  \n')],
    ['the empty fixture', fixtureBytes('bad', 'empty.txt')],
  ])('%s: says that it is empty', (_name, input) => {
    const error = errorOf(input);
    expect(error.code).toBe('no-article');
    expect(error.message).toMatch(/empty.*Pass the page/);
  });

  it.each([
    ['random bytes', fixtureBytes('bad', 'garbage.bin')],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array(500).fill(0)])],
    [
      'a gzip stream',
      new Uint8Array([
        0x1f,
        0x8b,
        8,
        0,
        0,
        0,
        0,
        0,
        0,
        3,
        ...Array.from({ length: 999 }, (_, i) => (i * 73) % 256),
      ]),
    ],
    ['a string made of bytes', String.fromCharCode(...fixtureBytes('bad', 'garbage.bin'))],
    ['replacement characters', '\ufffd'.repeat(400)],
  ])('%s: says that it is binary data', (_name, input) => {
    const error = errorOf(input);
    expect(error.code).toBe('no-article');
    expect(error.message).toMatch(/binary data.*Decompress/);
  });

  it.each(['https://example.com/story', ' http://example.com/a?b=c\n'])(
    'an address, %j: says that nothing is fetched',
    (input) => {
      const error = errorOf(input);
      expect(error.code).toBe('no-article');
      expect(error.message).toMatch(/an address.*nothing is fetched/);
    },
  );

  it.each([
    ['a login page', fixtureBytes('bad', 'login.html')],
    ['an error page', fixtureBytes('bad', 'not-found.html')],
    ['a cookie wall', fixtureBytes('bad', 'cookie-wall.html')],
    ['a list of teasers', fixtureBytes('bad', 'teasers.html')],
    ['search results', fixtureBytes('bad', 'search-results.html')],
    ['an empty document', '<!doctype html><html><head></head><body></body></html>'],
    ['a head alone', '<!doctype html><title>Title</title><meta name=description content=Text>'],
    ['a word', 'Menu'],
    ['JSON', '{"status":"error","message":"Not found"}'],
    ['an empty tree', { type: 'root', children: [] }],
    ['a frameset', '<frameset><frame src="/a"></frameset>'],
    [
      'text whose first line is a tag that nobody closed',
      `<artcle class='story'>\n${'The council of Eastport met on Tuesday to hear what the engineers had found. '.repeat(6)}`,
    ],
  ])('%s: says what is missing and what to check', (_name, input) => {
    const error = errorOf(input);
    expect(error.code).toBe('no-article');
    expect(error.message).toMatch(/^The page holds no article: .+\. Check that it is the page of one story/);
  });
});

describe('input that is too large', () => {
  const huge = `${story}${'<p>More text.</p>'.repeat(1_200_000)}`;

  it.each([
    ['a string of 20 MB', huge],
    ['20 MB of bytes', new TextEncoder().encode(huge)],
  ])('%s is refused with its size and the limit', (_name, input) => {
    const error = errorOf(input);
    expect(error.code).toBe('too-large');
    expect(error.message).toContain(`${input.length}`);
    expect(error.message).toContain(`limit of ${16 * 1024 * 1024}`);
    expect(error.message).toContain('Raise limits.bytes');
  });

  it('is what the caller says', () => {
    expect(errorOf(story, { limits: { bytes: story.length - 1 } }).code).toBe('too-large');
    expect(parseArticle(story, { limits: { bytes: story.length } }).headline).toMatch(/^Third round/);
  });

  it('is measured before anything else is done', () => {
    expect(errorOf('\u0000'.repeat(10), { limits: { bytes: 9 } }).code).toBe('too-large');
  });

  it('a tree has no bytes', () => {
    expect(errorOf({ type: 'root', children: [] }, { limits: { bytes: 0 } }).code).toBe('no-article');
  });
});

describe('input that nests too deep', () => {
  const DEPTH = 100_000;
  const deepHtml = story.replace('</main>', `${'<div>'.repeat(DEPTH)}deep${'</div>'.repeat(DEPTH)}</main>`);

  function nested(depth: number): unknown {
    let node: unknown = { type: 'text', value: 'deep' };
    for (let at = 0; at < depth; at++)
      node = { type: 'element', tagName: 'div', properties: {}, children: [node] };
    return { type: 'root', children: [node] };
  }

  it.each([
    ['a page with 100,000 nested elements', deepHtml],
    ['a tree of them', nested(DEPTH)],
  ])('%s is refused', { timeout: 60_000 }, (_name, input) => {
    const error = errorOf(input);
    expect(error.code).toBe('too-large');
    expect(error.message).toMatch(/nest deeper than 1000 levels.*limits\.depth/);
  });

  it('a tree that holds itself is refused', () => {
    const element = { type: 'element', tagName: 'div', properties: {}, children: [] as unknown[] };
    element.children.push(element);
    expect(errorOf({ type: 'root', children: [element] }).code).toBe('too-large');
  });

  it('is what the caller says', () => {
    expect(errorOf(nested(10), { limits: { depth: 9 } }).code).toBe('too-large');
    expect(errorOf(nested(10), { limits: { depth: 20 } }).code).toBe('no-article');
  });

  it('a limit beyond what the stack holds gives no other error', { timeout: 60_000 }, () => {
    expect(errorOf(nested(DEPTH), { limits: { depth: 1_000_000 } }).code).toBe('too-large');
    expect(errorOf(deepHtml, { limits: { depth: 1_000_000 } }).code).toBe('too-large');
  });

  it('a story in elements as deep as allowed is read', () => {
    const wrapped = story.replace('<main', `${'<div>'.repeat(900)}<main`);
    expect(parseArticle(wrapped).body).toEqual(parseArticle(story).body);
  });
});

describe('input of too many nodes', () => {
  /** Left open, each of them is opened again in every paragraph behind. */
  const formatting = Array.from({ length: 400 }, (_, at) => `<b id="${at}">`).join('');
  const multiplied = story.replace('</main>', `<p>${formatting}x</p>${'<p>x</p>'.repeat(2000)}</main>`);

  /** Nodes that hold the same nodes, which hold the same nodes. */
  function doubled(times: number): unknown {
    let children: unknown[] = [{ type: 'text', value: 'x' }];
    for (let at = 0; at < times; at++) {
      const node = { type: 'element', tagName: 'div', properties: {}, children };
      children = [node, node];
    }
    return { type: 'root', children };
  }

  it.each([
    ['a page of many elements', story.replace('</main>', `${'<i></i>'.repeat(300_000)}</main>`)],
    ['a page of many texts', story.replace('</main>', `${'a<br>'.repeat(130_000)}</main>`)],
    ['a tree that doubles at each level', doubled(100)],
    [
      'a tree of many texts',
      { type: 'root', children: Array.from({ length: 300_000 }, () => ({ type: 'text', value: 'x' })) },
    ],
  ])('%s is refused soon', (_name, input) => {
    const start = performance.now();
    const error = errorOf(input);
    expect(error.code).toBe('too-large');
    expect(error.message).toMatch(/more than 250000 elements, texts and comments.*limits\.nodes/);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('a page of 30 kB that makes 800,000 elements is refused, whatever the limit', () => {
    const error = errorOf(multiplied, { limits: { nodes: 10_000_000 } });
    expect(error.code).toBe('too-large');
    expect(error.message).toMatch(/Formatting elements that it leaves open multiply/);
  });

  it('is what the caller says', () => {
    const html = `<h1>a</h1>${'<p>b</p>'.repeat(9)}`;
    // html, head, body, h1 and its text, nine paragraphs and theirs.
    expect(errorOf(html, { limits: { nodes: 22 } }).code).toBe('too-large');
    expect(errorOf(html, { limits: { nodes: 23 } }).code).toBe('no-article');
    expect(errorOf(doubled(3), { limits: { nodes: 21 } }).code).toBe('too-large');
    expect(errorOf(doubled(3), { limits: { nodes: 22 } }).code).toBe('no-article');
  });
});

describe('broken pages', () => {
  /** The expected Articles give a block as its text, and leave out what is no matter. */
  const textOf = (block: Block) => ('text' in block ? block.text : block.type);

  const read = (name: string) => {
    const expected = fixtureArticle('bad', `${name}.json`);
    const article = parseArticle(fixtureBytes('bad', `${name}.html`));
    return { expected, article, body: article.body.map(textOf) };
  };

  it.each(['truncated', 'unclosed-quotes'])('%s: a sound Article with what is there', (name) => {
    const { expected, article, body } = read(name);
    const { body: paragraphs, quotes: _, ...fields } = expected;
    expect(article).toMatchObject(fields);
    expect(articleSchema.safeParse(article).success).toBe(true);
    expect(body.length).toBeGreaterThanOrEqual(4);
    expect(paragraphs).toEqual(expect.arrayContaining(body));
  });

  it('truncated: the last paragraph, though it has no end', () => {
    const { expected, body } = read('truncated');
    expect(body).toEqual(expected.body);
  });

  it('truncated: the speaker’s role, "keeper Ansel Brody"', () => {
    const { expected, article } = read('truncated');
    expect(article.quotes).toMatchObject(expected.quotes);
  });

  it('unclosed-quotes: a quote whose mark is never closed ends with its paragraph', () => {
    const { article } = read('unclosed-quotes');
    for (const quote of article.quotes) {
      const block = article.body[quote.block as number];
      expect(block && textOf(block).slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it('cut anywhere behind the head is read or refused', () => {
    const html = fixtureText('bad', 'unclosed-quotes.html');
    for (let end = 0; end < html.length; end += 37) {
      const result = safeParseArticle(html.slice(0, end));
      expect(result.success || result.error.code).toSatisfy((code) => code === true || code === 'no-article');
    }
  });

  it.each([
    ['a high', '\ud83d'],
    ['a low', '\ude00'],
  ])('%s surrogate alone is dropped', (_name, half) => {
    const html = story.replace('<p>President of Ukraine', `<p>${half}President${half} of ${half}Ukraine`);
    expect(html).not.toBe(story);
    expect(parseArticle(html)).toEqual(parseArticle(story));
    expect(JSON.stringify(parseArticle(html))).not.toContain('\\ud');
  });

  it('NUL and other controls are dropped', () => {
    const html = story.replace('<p>President of Ukraine', '<p>\u0000Pres\u0001ident of\u001f Ukraine');
    expect(parseArticle(html)).toEqual(parseArticle(story));
  });

  it('addresses that lead nowhere are no links', () => {
    const html = story.replace(
      '<p>President of Ukraine',
      '<p><a href="mailto:">P</a><a href="tel:">r</a><a href="javascript:alert(1)">e</a><a href="http://[">s</a>ident of Ukraine',
    );
    expect(html).not.toBe(story);
    expect(parseArticle(html)).toEqual(parseArticle(story));
  });
});

describe('hostile pages', () => {
  const paragraphs =
    '<p>The council met on Tuesday to decide on the old bridge, and after three hours it had decided nothing.</p>'.repeat(
      5,
    );
  const page = (head: string, body = '') =>
    `<!doctype html><html lang="en"><head><title>The old bridge stays</title>${head}</head><body><article><h1>The old bridge stays</h1>${paragraphs}${body}</article></body></html>`;

  it.each([
    [
      'JSON-LD names nested without end',
      page(
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The old bridge stays","author":${'{"name":'.repeat(20_000)}"x"${'}'.repeat(20_000)}}</script>`,
      ),
    ],
    [
      'JSON-LD that wants to be the prototype',
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The old bridge stays","__proto__":{"author":"Eve"},"author":{"__proto__":{"name":"Eve"}}}</script>',
      ),
    ],
    ['white space without end', page('', `<pre>a${' '.repeat(100_000)}b</pre>`)],
    [
      'an address of slashes',
      page(`<meta property="og:url" content="https://example.com/${'/'.repeat(100_000)}a">`),
    ],
    ['properties in properties', page('', `${'<div itemprop="name">'.repeat(500)}${'text '.repeat(5000)}`)],
    ['elements without end', page('', `<p>${'<b>a</b> '.repeat(30_000)}</p>`)],
    ['breaks without end', page('', `<p>${'a<br>'.repeat(30_000)}</p>`)],
    ['quotation marks without end', page('', `<p>${'“a '.repeat(30_000)}</p>`)],
    [
      'a class of very many words',
      page('', `<p class="${Array.from({ length: 30_000 }, (_, at) => `w${at}`).join(' ')}">x</p>`),
    ],
  ])('%s: the story is read all the same, in fair time', { timeout: 30_000 }, (_name, html) => {
    const article = parseArticle(html);
    expect(article.headline).toBe('The old bridge stays');
    expect(article.authors).toEqual([]);
    expect(article.body.length).toBeGreaterThanOrEqual(5);
    expect('author' in {}).toBe(false);
  });
});

describe('safeParseArticle', () => {
  it.each([
    ['a wrong kind', 7],
    ['nothing', ''],
    ['no article', fixtureText('bad', 'login.html')],
  ])('gives the error that parseArticle throws: %s', (_name, input) => {
    const result = safeParseArticle(input as string);
    const thrown = errorOf(input);
    expect(result.success).toBe(false);
    expect(result.success ? null : { ...result.error, message: result.error.message }).toEqual({
      ...thrown,
      message: thrown.message,
    });
  });

  it('gives the error for wrong options too', () => {
    const result = safeParseArticle('page', { format: 'pdf' as 'html' });
    expect(result.success ? null : result.error.code).toBe('invalid-input');
  });

  it('gives the Article', () => {
    expect(safeParseArticle(story)).toEqual({ success: true, data: parseArticle(story) });
  });
});
