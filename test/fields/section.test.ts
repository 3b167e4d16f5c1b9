import { describe, expect, it } from 'vitest';
import { HEADLINE, meta, newsArticle, parseHeaded, script } from './headed-page.js';

const list = (...steps: [name: string, url: string][]) =>
  script({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, url], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: url,
    })),
  });

describe('section', () => {
  it.each([
    [
      'article:section',
      { head: meta('article:section', 'Islands') + newsArticle({ articleSection: 'News' }) },
    ],
    ['JSON-LD', { head: newsArticle({ articleSection: ['Islands', 'Birds'] }) }],
    [
      'a label over the headline that leads to a list of stories',
      { over: '<div><a href="https://the.test/news/islands">Islands</a></div>', url: 'https://the.test/1' },
    ],
    [
      'microdata',
      {
        frame:
          '<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="articleSection">Islands</span></div>',
      },
    ],
    ['the first of a list', { head: meta('article:section', 'Islands,Home Page,Popular') }],
    ['the first of a list that repeats', { head: meta('article:section', 'Islands, Sea Birds, Sea Birds') }],
    [
      'the first of a list, where the path has it alone',
      {
        head:
          meta('article:section', 'Islands, Birds') +
          list(['Home', 'https://example.org/'], ['Islands', 'https://example.org/islands/']),
      },
    ],
    [
      'the last step of a JSON-LD path',
      {
        head: list(
          ['Home', 'https://example.org/'],
          ['News', 'https://example.org/news/'],
          ['Islands', 'https://example.org/news/islands/'],
          [HEADLINE, 'https://example.org/news/islands/1'],
        ),
      },
    ],
    [
      'a visible path',
      {
        frame:
          '<ul class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/islands/">Islands</a></li><li>Lighthouse keepers return to Gull Island …</li></ul>',
        url: 'https://example.org/1',
      },
    ],
    [
      'a path in one line',
      {
        frame:
          '<div class="crumb">You are here: <a href="/">Front</a> &gt; <a href="/islands/">Islands</a> &gt; Text</div>',
        url: 'https://example.org/1',
      },
    ],
  ])('from %s', (_, parts) => {
    expect(parseHeaded(parts).section).toBe('Islands');
  });

  it.each([
    ['a story', '<a href="https://the.test/2025/07/keepers-leave-gull-island-again">Keepers leave</a>'],
    ['a writer', '<a href="https://the.test/authors/jane-doe">Jane Doe</a>'],
    ['another site', '<a href="https://shop.example/all">All services</a>'],
    ['the front page', '<a href="https://the.test/">Start</a>'],
  ])('is no label over the headline that leads to %s', (_, link) => {
    expect(parseHeaded({ over: `<div>${link}</div>`, url: 'https://the.test/1' }).section).toBeNull();
  });

  it('is not the last word of a menu over the headline', () => {
    const items = ['Help', 'Shop', 'Tours', 'Tickets', 'Contact'].map(
      (name) => `<div><a href="https://the.test/${name}">${name}</a></div>`,
    );
    const frame = `<div class="top">${items.join('')}</div>`;
    expect(parseHeaded({ frame, url: 'https://the.test/1' }).section).toBeNull();
  });

  it.each([
    ['the front page', { head: list(['Startseite', 'https://example.org/de/index.html']) }],
    [
      'the name of the site',
      { head: meta('article:section', 'The Islander') + meta('og:site_name', 'The Islander') },
    ],
    ['the kind of page', { head: meta('article:section', 'tags') }],
    ['a template nobody filled', { head: meta('article:section', '{{ section.name }}') }],
    [
      'a long menu',
      {
        frame: `<div class="breadcrumb">${Array.from({ length: 30 }, (_, at) => `<p><a href="/s/${at}">Section ${at}</a></p>`).join('')}</div>`,
      },
    ],
    [
      'the section of another story',
      { head: newsArticle({ headline: 'Ferry runs aground in fog', articleSection: 'Sea' }) },
    ],
  ])('is not: %s', (_, parts) => {
    expect(parseHeaded(parts).section).toBeNull();
  });
});
