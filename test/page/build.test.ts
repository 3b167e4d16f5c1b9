/** How elements become blocks and containers. Inline text has its own file. */
import { describe, expect, it } from 'vitest';
import type { Container } from '../../src/page/page.js';
import { ADDRESS, outline, pageOf, textBlocks } from '../support/page.js';

interface Case {
  readonly name: string;
  readonly html: string;
  readonly blocks: readonly string[];
}

function table(cases: readonly Case[]): void {
  it.each(cases)('$name', ({ html, blocks }) => expect(outline(pageOf(html))).toEqual(blocks));
}

describe('blocks of text', () => {
  table([
    { name: 'a paragraph is a block', html: '<p>One</p><p>Two</p>', blocks: ['p One', 'p Two'] },
    { name: 'paragraphs need no closing tag', html: '<p>One<p>Two', blocks: ['p One', 'p Two'] },
    {
      name: 'headings keep their level',
      html: '<h1>A</h1><h2>B</h2><h6>C</h6>',
      blocks: ['h1 A', 'h2 B', 'h6 C'],
    },
    { name: 'text of a div is a div', html: '<div>One</div>', blocks: ['div One'] },
    { name: 'a section only holds', html: '<section><article>One</article></section>', blocks: ['div One'] },
    {
      name: 'text beside blocks is a block',
      html: '<div>a<p>b</p>c</div>',
      blocks: ['div a', 'p b', 'div c'],
    },
    { name: 'a span round paragraphs holds them', html: '<span><p>a</p>b</span>', blocks: ['p a', 'div b'] },
    { name: 'white space alone is no block', html: '<p> \n\t&nbsp;</p><div> </div>', blocks: [] },
    { name: 'terms and descriptions', html: '<dl><dt>a<dd>b</dl>', blocks: ['dt a', 'dd b'] },
    { name: 'a summary', html: '<details><summary>a</summary>b</details>', blocks: ['summary a', 'div b'] },
    { name: 'an address', html: '<address>a</address>', blocks: ['address a'] },
    {
      name: 'a caption of a picture',
      html: '<figure><figcaption>a</figcaption></figure>',
      blocks: ['figcaption a'],
    },
    { name: 'a rule parts blocks', html: '<div>a<hr>b</div>', blocks: ['div a', 'div b'] },
    { name: 'a comment does not part', html: '<p>on<!-- x -->e</p>', blocks: ['p one'] },
  ]);
});

describe('what no reader sees as text', () => {
  table([
    { name: 'scripts and styles', html: '<script>a()</script><style>b{}</style><p>c</p>', blocks: ['p c'] },
    {
      name: 'what stands in for scripts',
      html: '<div><noscript><p>a</p></noscript></div><p>b</p>',
      blocks: ['p b'],
    },
    { name: 'templates', html: '<template><p>a</p></template><p>b</p>', blocks: ['p b'] },
    {
      name: 'controls of forms',
      html: '<p>a <button>b</button><select><option>c</select> d</p>',
      blocks: ['p a d'],
    },
    { name: 'drawings', html: '<p><svg><title>x</title><text>y</text></svg>a</p>', blocks: ['p a'] },
    {
      name: 'the head',
      html: '<head><title>a</title><meta name=b content=c></head><p>d</p>',
      blocks: ['p d'],
    },
    {
      name: 'pronunciation over characters',
      html: '<p><ruby>京<rp>(</rp><rt>kyō</rt></ruby></p>',
      blocks: ['p 京'],
    },
  ]);
});

describe('line breaks', () => {
  const sentence = 'A line that is a whole sentence, and long enough to be a paragraph of its own.';
  table([
    { name: 'one is a space', html: '<p>a<br>b</p>', blocks: ['p a b'] },
    { name: 'two start a new block', html: '<p>a<br><br>b</p>', blocks: ['p a', 'p b'] },
    {
      name: 'three and white space do not count twice',
      html: '<p>a<br> <br/>\n<br>b</p>',
      blocks: ['p a', 'p b'],
    },
    { name: 'text between parts them', html: '<p>a<br>b<br>c</p>', blocks: ['p a b c'] },
    { name: 'at the ends they are nothing', html: '<p><br>a<br></p>', blocks: ['p a'] },
    {
      name: 'whole sentences are paragraphs',
      html: `<div>${sentence}<br>${sentence}</div>`,
      blocks: [`div ${sentence}`, `div ${sentence}`],
    },
    {
      name: 'one line of many that is none joins all',
      html: `<div>${sentence}<br>and</div>`,
      blocks: [`div ${sentence} and`],
    },
    { name: 'two inside an inline element', html: '<p><b>a<br><br>b</b></p>', blocks: ['p a', 'p b'] },
  ]);
});

describe('lists, tables and quotations', () => {
  table([
    { name: 'items', html: '<ul><li>a<li>b</ul>', blocks: ['li a', 'li b'] },
    { name: 'paragraphs of an item', html: '<ol><li><p>a</p><p>b</p></ol>', blocks: ['p a', 'p b'] },
    { name: 'nested lists', html: '<ul><li>a<ul><li>b</ul></ul>', blocks: ['li a', 'li b'] },
    { name: 'text of an item in a div is the div’s', html: '<ul><li><div>a</div></ul>', blocks: ['div a'] },
    {
      name: 'cells, but for empty ones',
      html: '<table><tr><th>a<th>b<tr><td>c<td></table>',
      blocks: ['th a', 'th b', 'td c'],
    },
    {
      name: 'a table’s caption',
      html: '<table><caption>a</caption><tr><td>b</table>',
      blocks: ['caption a', 'td b'],
    },
    {
      name: 'paragraphs of a quotation are quotation',
      html: '<blockquote><p>a</p><div>b</div></blockquote>',
      blocks: ['blockquote a', 'blockquote b'],
    },
    {
      name: 'a quotation in a quotation',
      html: '<blockquote>a<blockquote><p>b</p></blockquote>c</blockquote>',
      blocks: ['blockquote a', 'blockquote b', 'blockquote c'],
    },
    {
      name: 'its source stays in it',
      html: '<blockquote><p>a</p><footer>b</footer></blockquote>',
      blocks: ['blockquote a', 'blockquote b'],
    },
    {
      name: 'headings, items and cells in it stay what they are',
      html: '<blockquote><h3>a</h3><ul><li>b</ul></blockquote>',
      blocks: ['h3 a', 'li b'],
    },
  ]);
});

describe('preformatted text', () => {
  table([
    { name: 'keeps its white space', html: '<pre>\n  a\n    b\tc\n\n</pre>', blocks: ['code   a\n    b\tc'] },
    { name: 'breaks at br', html: '<pre><code>a<br>b</code></pre>', blocks: ['code a\nb'] },
    { name: 'is nothing where it is blank', html: '<pre> \n </pre>', blocks: [] },
    { name: 'only holds where blocks are in it', html: '<pre><p>a</p></pre>', blocks: ['p a'] },
    {
      name: 'has no scripts and no noncharacters',
      html: `<pre>a<script>b</script>\ufdd0\uffff\u0001c</pre><!--${'-'.repeat(90)}-->`,
      blocks: ['code ac'],
    },
  ]);

  it('is read in time that grows with its length alone', { timeout: 10_000 }, () => {
    expect(outline(pageOf(`<pre>a${' '.repeat(200_000)}b</pre>`))).toHaveLength(1);
  });
});

describe('pictures', () => {
  const at = (path: string) => [`image https://example.com${path}`];
  table([
    { name: 'src', html: '<img src="/a.jpg">', blocks: at('/a.jpg') },
    { name: 'relative to the page', html: '<img src="a.jpg">', blocks: at('/news/a.jpg') },
    {
      name: 'lazy: data-src goes ahead of a blank src',
      html: '<img src="data:image/gif;base64,R0" data-src="/a.jpg">',
      blocks: at('/a.jpg'),
    },
    {
      name: 'lazy: data-src goes ahead of a placeholder',
      html: '<img src="/blank.gif" data-src="/a.jpg">',
      blocks: at('/a.jpg'),
    },
    { name: 'lazy: data-original', html: '<img data-original="/a.jpg">', blocks: at('/a.jpg') },
    { name: 'lazy: data-lazy-src', html: '<img data-lazy-src="/a.jpg">', blocks: at('/a.jpg') },
    { name: 'srcset: the first', html: '<img srcset="/a.jpg 1x, /b.jpg 2x">', blocks: at('/a.jpg') },
    { name: 'srcset without descriptors', html: '<img srcset="/a.jpg, /b.jpg">', blocks: at('/a.jpg') },
    {
      name: 'srcset: the widest, where src is a few pixels wide',
      html: '<img src="/a.jpg?w=40" srcset="/b.jpg?f=1,2 300w, /c.jpg 1200w, /d.jpg 600w">',
      blocks: at('/c.jpg'),
    },
    {
      name: 'src with a width beside srcset',
      html: '<img src="/a.jpg?w=400" srcset="/c.jpg 1200w">',
      blocks: at('/a.jpg?w=400'),
    },
    { name: 'data-srcset', html: '<img data-srcset="/a.jpg 300w, /b.jpg 600w">', blocks: at('/a.jpg') },
    {
      name: 'the img of a picture',
      html: '<picture><source srcset="/b.webp"><img src="/a.jpg"></picture>',
      blocks: at('/a.jpg'),
    },
    { name: 'amp-img', html: '<amp-img src="/a.jpg"></amp-img>', blocks: at('/a.jpg') },
    {
      name: 'no address that may be given out',
      html: '<img src="data:image/png;base64,AA">',
      blocks: ['image null'],
    },
    {
      name: 'in a paragraph it stands before the text',
      html: '<p>a <img src="/a.jpg"> b</p>',
      blocks: [...at('/a.jpg'), 'p a b'],
    },
    {
      name: 'in a link',
      html: '<a href="/x"><img src="/a.jpg">Title</a>',
      blocks: [...at('/a.jpg'), 'div Title'],
    },
    {
      name: 'in a noscript it would stand twice',
      html: '<img data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>',
      blocks: at('/a.jpg'),
    },
  ]);

  it('have alt and size as far as they are stated', () => {
    const [image, bare] = pageOf(
      '<img src=a alt=" A  harbour " width="640" height="360px"><hr><img src=b alt="" width=auto>',
    ).blocks;
    expect(image).toMatchObject({ alt: 'A harbour', width: 640, height: 360 });
    expect(bare).toMatchObject({ alt: null, width: null, height: null });
  });
});

describe('embeds', () => {
  table([
    {
      name: 'a frame',
      html: '<iframe src="https://video.example.org/1"></iframe>',
      blocks: ['embed https://video.example.org/1'],
    },
    {
      name: 'a lazy frame',
      html: '<iframe src="about:blank" data-src="//video.example.org/1"></iframe>',
      blocks: ['embed https://video.example.org/1'],
    },
    {
      name: 'a video by its sources',
      html: '<video><source src="/a.webm"><source src="/a.mp4"></video>',
      blocks: ['embed https://example.com/a.webm'],
    },
    {
      name: 'parts a paragraph',
      html: '<p>a <iframe src="/x"></iframe> b</p>',
      blocks: ['p a', 'embed https://example.com/x', 'p b'],
    },
    {
      name: 'without address it is nothing',
      html: '<iframe></iframe><iframe src="javascript:a()"></iframe>',
      blocks: [],
    },
  ]);
});

describe('containers', () => {
  it('have the words of class, id, role and test id', () => {
    const page = pageOf(
      '<div class="articleBody article__body--wide" id="main-2" role="MAIN" data-testid="storyText">a</div>',
    );
    expect(textBlocks(page)[0]?.container.words).toEqual(
      new Set(['article', 'body', 'wide', 'main', '2', 'story', 'text']),
    );
  });

  it('have itemprops and the short name of their type', () => {
    const { container } = textBlocks(
      pageOf(
        '<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="articleBody text">a</div></div>',
      ),
    )[0] ?? { container: null };
    expect(container?.itemprops).toEqual(['articlebody', 'text']);
    expect(container?.parent?.itemtype).toBe('newsarticle');
  });

  it('have the RDFa type too', () => {
    expect(textBlocks(pageOf('<div typeof="schema:Article">a</div>'))[0]?.container.itemtype).toBe('article');
  });

  it.each([
    ['the attribute', '<div hidden><p>a</p></div>'],
    ['display', '<div style="color: red; DISPLAY:none"><p>a</p></div>'],
    ['visibility', '<div style="visibility: hidden"><p>a</p></div>'],
    ['a container around', '<section hidden><div><p>a</p></div></section>'],
  ])('are hidden by %s', (_name, html) => {
    expect(textBlocks(pageOf(html))[0]?.container.hidden).toBe(true);
  });

  it('are not hidden by a style that only mentions it', () => {
    expect(textBlocks(pageOf('<p style="content: none; display: block">a</p>'))[0]?.container.hidden).toBe(
      false,
    );
  });

  it('that are links give their address to all in them', () => {
    const blocks = textBlocks(pageOf('<a href="/card"><h3>a</h3><div><p>b</p></div></a><p>c</p>'));
    expect(blocks.map((block) => [block.container.href, block.linkDensity])).toEqual([
      ['https://example.com/card', 1],
      ['https://example.com/card', 1],
      [null, 0],
    ]);
  });

  it('count the blocks in them', () => {
    const { containers, blocks } = pageOf(
      '<div id=a><p>1</p><img src=x></div><div id=b></div><div id=c>3</div>',
    );
    const range = (name: string) => {
      const found: Container | undefined = containers.find(({ words }) => words.has(name));
      return [found?.first, found?.end];
    };
    expect([range('a'), range('b'), range('c')]).toEqual([
      [0, 2],
      [2, 2],
      [2, 3],
    ]);
    expect([containers[0]?.first, containers[0]?.end]).toEqual([0, blocks.length]);
  });
});

describe('addresses on the page', () => {
  const hrefs = (html: string, options = {}) =>
    textBlocks(pageOf(html, options)).flatMap(({ spans }) => spans.map(({ url }) => url));

  it('are relative to where it was found', () =>
    expect(hrefs('<p><a href="x">a</a>')).toEqual([new URL('x', ADDRESS).href]));

  it('are relative to its base, which is relative to that', () => {
    expect(hrefs('<base href="/deep/er/"><p><a href="x">a</a>')).toEqual(['https://example.com/deep/er/x']);
  });

  it('pass over a base that is none', () => {
    expect(hrefs('<base href="javascript:1"><p><a href="/x">a</a>')).toEqual(['https://example.com/x']);
  });

  it('are relative to the canonical address where nobody says where it was found', () => {
    const html = '<link rel=canonical href="https://example.org/a/b"><p><a href="x">a</a>';
    expect(hrefs(html, { url: undefined })).toEqual(['https://example.org/a/x']);
  });

  it('are null where they lead nowhere', () => {
    expect(hrefs('<p><a href="x">a</a>', { url: undefined })).toEqual([null]);
  });
});
