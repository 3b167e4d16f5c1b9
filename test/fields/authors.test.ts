import { describe, expect, it } from 'vitest';
import { jsonLd, parseHtml, parseText } from './small-page.js';

const names = (article: { authors: readonly { name: string }[] }) => article.authors.map(({ name }) => name);
const site = '<meta property="og:site_name" content="Harbour Gazette">';

describe('authors from metadata', () => {
  it.each([
    ['JSON-LD', jsonLd({ author: { '@type': 'Person', name: 'Jane Doe' } })],
    ['meta author', '<meta name="author" content="Jane Doe">'],
    [
      'a card label',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">',
    ],
  ])('%s', (_, head) => {
    expect(names(parseHtml({ head }))).toEqual(['Jane Doe']);
  });

  it('leaves out the site for which somebody wrote', () => {
    const head = `${site}<meta name="author" content="Jane Doe For Harbour Gazette">`;
    expect(names(parseHtml({ head }))).toEqual(['Jane Doe']);
  });

  it('keeps the name of an organization whole', () => {
    const head = jsonLd({ author: { '@type': 'Organization', name: 'Doe & Roe' } });
    expect(names(parseHtml({ head }))).toEqual(['Doe & Roe']);
  });

  it('takes the address from JSON-LD, or else from the byline', () => {
    const url = 'https://example.org/authors/jane-doe';
    const withUrl = parseHtml({ head: jsonLd({ author: { '@type': 'Person', name: 'Jane Doe', url } }) });
    const withLink = parseHtml({
      head: jsonLd({ author: 'Jane Doe' }),
      under: `<p class="byline">By <a href="${url}">Jane Doe</a></p>`,
    });
    expect([withUrl.authors, withLink.authors]).toEqual([
      [{ name: 'Jane Doe', url }],
      [{ name: 'Jane Doe', url }],
    ]);
  });

  it('reads a script whose last bracket is closed twice', () => {
    const head = jsonLd({ author: { '@type': 'Person', name: 'Jane Doe' } }).replace(
      '</script>',
      '}</script>',
    );
    expect(names(parseHtml({ head }))).toEqual(['Jane Doe']);
  });
});

describe('metadata and byline', () => {
  const publisher = site + jsonLd({ author: { '@type': 'Organization', name: 'Harbour Gazette' } });

  it('prefers the person of the byline to the publisher in the metadata', () => {
    expect(names(parseHtml({ head: publisher, under: '<p>By Jane Doe</p>' }))).toEqual(['Jane Doe']);
  });

  it('names the publisher where structured data do and nobody else is named', () => {
    expect(names(parseHtml({ head: publisher }))).toEqual(['Harbour Gazette']);
  });

  it('takes all names of a byline of which the metadata give the first', () => {
    const head = jsonLd({ author: { '@type': 'Person', name: 'Jane Doe' } });
    expect(names(parseHtml({ head, under: '<p>By Jane Doe and John Roe</p>' }))).toEqual([
      'Jane Doe',
      'John Roe',
    ]);
  });

  it.each([
    ['a name by the date', '<p>Jane Doe</p><p>2 December 2025</p>', ['Jane Doe']],
    ['a name in a part of the author', '<div class="text-author">Jane Doe</div>', ['Jane Doe']],
    ['a line that only looks like a name', '<p>Evening Walks</p>', ['Harbour Gazette']],
    ['the title of a box', '<div>Table of Contents</div><p>2 December 2025</p>', ['Harbour Gazette']],
  ])('weighs the publisher in the metadata against %s', (_, under, expected) => {
    expect(names(parseHtml({ head: publisher, under }))).toEqual(expected);
  });

  it('takes all that markup names as authors where the metadata give one of them', () => {
    const head = jsonLd({ author: 'Jane Doe' });
    const link = (name: string) => `<li><a rel="author" href="/staff/x">${name}</a></li>`;
    const under = `<ul>${link('John Roe')}${link('Jane Doe')}${link('Follow')}</ul>`;
    expect(names(parseHtml({ head, under }))).toEqual(['John Roe', 'Jane Doe']);
  });

  it('takes no button that leads to the page of the author for another one', () => {
    const head = '<meta name="author" content="Jane Doe">';
    const under = `<div class="byline">By <a href="https://example.com/author/jane-doe/">Jane Doe</a></div>
      <div class="byline"><a href="https://example.com/author/jane-doe/">Every Post</a></div>`;
    expect(names(parseHtml({ head, under }))).toEqual(['Jane Doe']);
  });

  it('keeps two authors who share a page', () => {
    const under = `<div class="byline"><a href="https://example.com/author/desk/">Jane Doe</a>,
      <a href="https://example.com/author/desk/">John Roe</a></div>`;
    expect(names(parseHtml({ under }))).toEqual(['Jane Doe', 'John Roe']);
  });

  it('does not take the editor in the metadata for the writer whom the byline names', () => {
    const head = '<meta name="author" content="Jane Doe">';
    const under = '<div class="author">John Roe</div><div>Edited by: Jane Doe</div>';
    expect(names(parseHtml({ head, under }))).toEqual(['John Roe']);
  });

  it('turns the names of scholarly metadata round', () => {
    const head =
      '<meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="John Roe">';
    expect(names(parseHtml({ head }))).toEqual(['Jane Doe', 'John Roe']);
  });

  it('prefers the byline to somebody in the metadata whom the page never shows', () => {
    const head = '<meta name="author" content="Web Master">';
    expect(names(parseHtml({ head, under: '<p>By Jane Doe</p>' }))).toEqual(['Jane Doe']);
  });
});

describe('authors in the byline', () => {
  it.each([
    ['<p>By Jane Doe</p>', ['Jane Doe']],
    ['<p>Published 7 August 2023 by Jane Doe</p>', ['Jane Doe']],
    ['<p>By Jane Doe December 2, 2025</p>', ['Jane Doe']],
    ['<p>Dec 26, 2025 • Jane Doe</p>', ['Jane Doe']],
    ['<div class="author">Jane Doe</div>', ['Jane Doe']],
    [
      '<div class="byline"><span class="name">Jane Doe</span> <span class="name">John van Roe</span> <span class="name">Ann Poe</span></div>',
      ['Jane Doe', 'John van Roe', 'Ann Poe'],
    ],
    [
      '<div class="byline"><i class="name"><b>Jane Doe</b></i> <i class="name"><b>John Roe</b></i> <i class="name"><b>Ann Poe</b></i></div>',
      ['Jane Doe', 'John Roe', 'Ann Poe'],
    ],
    [
      '<p class="authors">By <a href="/authors/d">Jane Doe</a>, PhD. Reviewed by <a href="/authors/r">John Roe</a></p>',
      ['Jane Doe, PhD'],
    ],
    ['<p>15 March 2022 · 3 min read · By Harbour Gazette</p>', ['Harbour Gazette']],
    [
      '<div class="byline attribution"><a href="/staff/jane-doe/">Jane Doe</a> <span class="role">Founder</span></div>',
      ['Jane Doe'],
    ],
    ['<p>Jane Doe</p><p>2 December 2025</p>', ['Jane Doe']],
    ['<p>By Jane Doe</p><p>Reviewed by John Roe</p>', ['Jane Doe']],
    ['<p><span>By</span><span>Jane Doe</span></p>', ['Jane Doe']],
    ['<p>Written by: Jane Doe, Senior Analyst<span>Updated</span> Sep 17, 2025</p>', ['Jane Doe']],
    ['<p>By Jane Doe</p><p>Contributions From: <a href="/author/john-roe">John Roe</a></p>', ['Jane Doe']],
    [
      '<p>By <a href="/author/jane-doe">Jane Doe</a></p><p>Contributions From: John Roe, <a href="/author/ann-poe">Ann Poe</a></p>',
      ['Jane Doe'],
    ],
    ['<p>Jane M. Doe</p><p>2 December 2025</p><p>m. and other letters</p>', ['Jane M. Doe']],
    ['<p>Jane Doe</p><p>2 December 2025</p><p>Write to jane.doe@example.org</p>', ['Jane Doe']],
    ['<p>Personal Finance</p><p>2 December 2025</p><p>More on personal finance</p>', []],
    ['<p><a href="#">Whatsapp</a> <a href="#">Facebook</a> <a href="#">Pint</a></p>', []],
    ['<h3>by Jane Doe<br>Monday, November 18, 2024</h3>', ['Jane Doe']],
  ])('%s', (under, expected) => {
    expect(names(parseHtml({ under }))).toEqual(expected);
  });

  it('finds "written by" behind the story', () => {
    expect(names(parseHtml({ behind: '<p>Written by Jane Doe</p>' }))).toEqual(['Jane Doe']);
  });

  it('does not take comments for the story', () => {
    const behind = `<div itemscope itemtype="https://schema.org/Comment" class="comment">
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">John Roe</span></span></div>`;
    expect(parseHtml({ behind }).authors).toEqual([]);
  });
});

describe('authors in plain text', () => {
  it.each([
    ['a line that says by', { under: 'By Jane Doe' }, ['Jane Doe']],
    ['a name over the date', { under: 'Jane Doe\n\n2 December 2025' }, ['Jane Doe']],
    ['a name and an agency', { under: 'Jane Doe | Reuters\n\n2 December 2025' }, ['Jane Doe', 'Reuters']],
    ['a name twice behind the story', { behind: 'Jane Doe\n\nJane Doe' }, ['Jane Doe']],
    ['a name under its label', { under: 'By\nJane Doe' }, ['Jane Doe']],
    ['a name under its label behind the story', { behind: 'Article by\n\nJane Doe' }, ['Jane Doe']],
    ['a name before a button', { under: 'By Jane Doe Follow\n\n2 December 2025' }, ['Jane Doe']],
    [
      'a name before a long role',
      { under: 'Jane Doe Deputy Content Hub Director\n\n2 December 2025' },
      ['Jane Doe'],
    ],
    ['a name joined to the role', { under: 'Jane DoeTravel Reporter\n\n2 December 2025' }, ['Jane Doe']],
  ])('%s', (_, parts, expected) => {
    expect(names(parseText(parts))).toEqual(expected);
  });
});
