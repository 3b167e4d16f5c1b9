import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article.js';
import { toMarkdown } from '../../src/render/markdown.js';
import { articleArbitrary } from '../support/article-arbitrary.js';
import { article } from './article.js';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, links: [] });

/** The Markdown of one block, without the headline before it. */
function blockMarkdown(...body: Block[]): string {
  return toMarkdown(article({ body })).replace('# Ferry talks resume\n\n', '').trimEnd();
}

describe('toMarkdown', () => {
  it('sets the front matter in reading order', () => {
    const markdown = toMarkdown(
      article({
        kicker: 'Harbour',
        lead: 'Both sides meet again.',
        authors: [
          { name: 'Ada Berg', url: 'https://example.com/ada' },
          { name: 'Jon Ek', url: null },
        ],
        published: '2025-07-22T12:55',
        dateline: { place: 'Turku', agency: 'NPA', raw: 'Turku • NPA' },
        image: { url: 'https://example.com/f.jpg', alt: 'A ferry', caption: 'At the quay', credit: 'L. Moe' },
        body: [paragraph('The talks began.')],
      }),
    );
    expect(markdown).toBe(
      [
        '# Ferry talks resume',
        '**Harbour**',
        '*Both sides meet again.*',
        '[Ada Berg](https://example.com/ada), Jon Ek · 2025-07-22T12:55 · Turku • NPA',
        '![A ferry](https://example.com/f.jpg)',
        '*At the quay (L. Moe)*',
        'The talks began.\n',
      ].join('\n\n'),
    );
  });

  it('sets related links and tags behind a rule', () => {
    const markdown = toMarkdown(
      article({
        relatedLinks: [
          {
            title: 'Fares rise',
            url: 'https://example.com/f',
            published: null,
            views: null,
            placement: 'in-body',
          },
          { title: '1. Quay shut', url: null, published: null, views: 7, placement: 'after-body' },
        ],
        tags: ['Turku', 'C#'],
      }),
    );
    expect(markdown).toBe(
      '# Ferry talks resume\n\n---\n\nRelated:\n\n- [Fares rise](https://example.com/f)\n- 1\\. Quay shut\n\nTags: Turku, C#\n',
    );
  });

  it.each<[name: string, block: Block, markdown: string]>([
    ['heading', { type: 'heading', level: 3, text: 'What next' }, '### What next'],
    ['heading of level 1, which is the headline’s', { type: 'heading', level: 1, text: 'A' }, '## A'],
    ['heading with closing hashes', { type: 'heading', level: 2, text: 'In C #' }, '## In C \\#'],
    [
      'quote',
      { type: 'quote', text: 'One.\nTwo.', attribution: 'Berg said' },
      '> One.\n>\n> Two.\n>\n> — Berg said',
    ],
    ['quote without source', { type: 'quote', text: '> One.', attribution: null }, '> \\> One.'],
    ['bullet list', { type: 'list', ordered: false, items: ['a', '- b'] }, '- a\n- \\- b'],
    ['numbered list', { type: 'list', ordered: true, items: ['a', '2) b'] }, '1. a\n2. 2\\) b'],
    [
      'table with rows of different length',
      { type: 'table', caption: 'Fares', rows: [['Route', 'Fare'], ['A|B', '€5'], ['C']] },
      '*Fares*\n\n| Route | Fare |\n| --- | --- |\n| A\\|B | €5 |\n| C |  |',
    ],
    [
      'image',
      { type: 'image', url: 'https://example.com/a_(b).jpg', alt: null, caption: null, credit: 'Moe' },
      '![](https://example.com/a_%28b%29.jpg)\n\n*(Moe)*',
    ],
    [
      'embed',
      { type: 'embed', url: 'https://example.com/v', provider: 'tube' },
      '[tube](https://example.com/v)',
    ],
    ['code', { type: 'code', text: 'a ``` b\n  c' }, '````\na ``` b\n  c\n````'],
  ])('renders a %s', (_, block, markdown) => {
    expect(blockMarkdown(block)).toBe(markdown);
  });

  it('sets links in their places, the first of two that overlap', () => {
    const text = 'Look! The plan (draft) is out.';
    const link = (start: number, end: number, url: string) => ({
      text: text.slice(start, end),
      url,
      start,
      end,
    });
    const links = [link(10, 22, 'https://example.com/other'), link(5, 15, 'https://example.com/plan?a=(1)')];
    expect(blockMarkdown({ type: 'paragraph', text, links })).toBe(
      'Look! [The plan](https://example.com/plan?a=%281%29) (draft) is out.',
    );
  });

  it('makes no picture of a link behind an exclamation mark', () => {
    const links = [{ text: 'plan', url: 'https://example.com/', start: 1, end: 5 }];
    expect(blockMarkdown({ type: 'paragraph', text: '!plan', links })).toBe(
      '\\![plan](https://example.com/)',
    );
  });

  it('keeps two lists in a row apart', () => {
    const list = (item: string): Block => ({ type: 'list', ordered: false, items: [item] });
    expect(blockMarkdown(list('a'), list(' '), list('b'))).toBe('- a\n\n* b');
  });

  it('marks lists with a paragraph between them alike', () => {
    const list: Block = { type: 'list', ordered: false, items: ['a'] };
    expect(blockMarkdown(list, { type: 'paragraph', text: 'So far.', links: [] }, list)).toBe(
      '- a\n\nSo far.\n\n- a',
    );
  });

  it.each([
    ['1. May was warm', '1\\. May was warm'],
    ['1986. A great year', '1986\\. A great year'],
    ['12) was chosen', '12\\) was chosen'],
    ['- so he said', '\\- so he said'],
    ['+ one', '\\+ one'],
    ['--- and on', '\\--- and on'],
    ['# of votes', '\\# of votes'],
    ['#vote', '#vote'],
    ['> more', '\\> more'],
    ['-5 degrees', '-5 degrees'],
    ['1.5 million', '1.5 million'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[a](b)', '\\[a\\](b)'],
    ['a < b & c &amp; d', 'a \\< b & c \\&amp; d'],
    ['<script>', '\\<script>'],
    ['C:\\x', 'C:\\\\x'],
    ['see https://example.com and www.example.com', 'see https\\://example.com and www\\.example.com'],
    ['two\nlines  here', 'two lines here'],
    ['    indented', 'indented'],
  ])('escapes %j', (text, markdown) => {
    expect(blockMarkdown(paragraph(text))).toBe(markdown);
  });

  it('renders every valid article without raw HTML', () => {
    const visible = articleArbitrary.map((any) => ({
      ...any,
      body: any.body.filter(({ type }) => type !== 'code'),
    }));
    fc.assert(
      fc.property(visible, (any) => {
        // Escapes come in pairs: whatever is left of `<` after them would be HTML.
        const markup = toMarkdown({ ...any, quotes: [] }).replace(/\\[\s\S]/g, '');
        expect(markup).not.toContain('<');
      }),
    );
  });

  it('closes every code block with its own fence only', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom('`', '\n', 'a', '~') }), (text) => {
        const lines = blockMarkdown({ type: 'code', text }).split('\n');
        const fence = lines[0] ?? '';
        expect(lines.at(-1)).toBe(fence);
        expect(lines.slice(1, -1).join('\n')).toBe(text);
        expect(text).not.toContain(fence);
      }),
    );
  });
});
