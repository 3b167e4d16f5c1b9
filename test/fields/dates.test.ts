import { describe, expect, it } from 'vitest';
import { jsonLd, parseHtml, parseText } from './small-page.js';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const dates = ({ published, modified }: { published: string | null; modified: string | null }) => [
  published,
  modified,
];
const webPage = '{"@type":"WebPage","datePublished":"2025-07-23T09:00:00Z","dateModified":"2025-07-24"}';

describe('published and modified in HTML', () => {
  it.each([
    [
      'JSON-LD',
      { head: jsonLd({ datePublished: '2025-07-23T09:00:00+03:00', dateModified: '2025-07-24' }) },
      ['2025-07-23T09:00:00+03:00', '2025-07-24'],
    ],
    [
      'meta elements',
      {
        head:
          meta('article:published_time', '2025-07-23T09:00Z') + meta('article:modified_time', '2025-07-24'),
      },
      ['2025-07-23T09:00Z', '2025-07-24'],
    ],
    [
      'JSON-LD of the page alone',
      { head: `<script type="application/ld+json">${webPage}</script>` },
      ['2025-07-23T09:00:00Z', '2025-07-24'],
    ],
    [
      'a time element',
      { under: '<p><time datetime="2025-07-23">Wednesday</time></p>' },
      ['2025-07-23', null],
    ],
    [
      'a line that only says when it was updated',
      { under: '<p>Last updated: 24 July 2025</p>' },
      [null, '2025-07-24'],
    ],
    [
      'both in one line',
      { under: '<p>Published: 23 July 2025, 09:05 Updated: 24 July 2025, 10:00</p>' },
      ['2025-07-23T09:05', '2025-07-24T10:00'],
    ],
    [
      'a byline that ends in an update',
      { under: '<p>By Jane Doe, last updated on 24 July 2025</p>' },
      [null, '2025-07-24'],
    ],
    [
      'labels on lines of their own',
      { under: '<div>Published</div><div>23 July 2025</div><div>Updated</div><div>24 July 2025</div>' },
      ['2025-07-23', '2025-07-24'],
    ],
    ['a line behind the story', { behind: '<p>Posted on July 23, 2025</p>' }, ['2025-07-23', null]],
    ['nothing that says so', {}, [null, null]],
  ])('%s', (_, parts, expected) => {
    expect(dates(parseHtml(parts))).toEqual(expected);
  });

  it('takes a caption with a date for no publication', () => {
    const under =
      '<figure><img src="/a.jpg"><figcaption>The bridge on 15 May 2025</figcaption></figure><p>23 July 2025</p>';
    expect(parseHtml({ under }).published).toBe('2025-07-23');
  });
});

describe('published in plain text', () => {
  it.each([
    ['under the headline', { under: 'Kyiv, 23.07.2025 | 09:05' }, '2025-07-23T09:05'],
    ['before the line of the day', { over: 'Thursday 24 July 2025', under: '23 July 2025' }, '2025-07-23'],
    ['as a last resort over the headline', { over: 'date 2025-07-23 $41.820.07\nMenu' }, '2025-07-23'],
    ['joined to the time of day', { under: 'March 7, 20247:55 AM UTC' }, '2024-03-07T07:55Z'],
  ])('%s', (_, parts, expected) => {
    expect(parseText(parts).published).toBe(expected);
  });
});
