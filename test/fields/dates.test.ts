import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { jsonLd, parseHtml, parseText } from './small-page.js';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const dates = ({ published, modified }: { published: string | null; modified: string | null }) => [
  published,
  modified,
];
const webPage = '{"@type":"WebPage","datePublished":"2025-07-23T09:00:00Z","dateModified":"2025-07-24"}';
/** So many that what stands behind the story is no longer near the headline. */
const buttons = '<ul><li><a href="/share">Share</a></li></ul>'.repeat(30);

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
      'JSON-LD with the day, and meta elements with the time of that day',
      {
        head:
          jsonLd({ datePublished: 'July 23, 2025', dateModified: '2025-07-24' }) +
          meta('article:published_time', '2025-07-23T09:00:00Z') +
          meta('article:modified_time', '2025-07-24T00:00:00Z'),
      },
      ['2025-07-23T09:00:00Z', '2025-07-24'],
    ],
    [
      'JSON-LD with the day, and meta elements with the time of another',
      {
        head:
          jsonLd({ datePublished: '2025-07-23' }) + meta('article:published_time', '2025-07-24T09:00:00Z'),
      },
      ['2025-07-23', null],
    ],
    [
      'the leaf of a calendar',
      { under: '<div class="leaf"><div>23</div><div>Jul 2025</div></div>' },
      ['2025-07-23', null],
    ],
    [
      'a leaf with the time between day and year',
      { under: '<div class="leaf"><div>July 23</div><div>15:23 2025</div></div>' },
      ['2025-07-23T15:23', null],
    ],
    [
      'no numbers of two kinds in a row',
      { under: '<div class="counts"><div>23</div><div>12 comments</div></div>' },
      [null, null],
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
      ['2025-07-24', '2025-07-24'],
    ],
    [
      'both in one line',
      { under: '<p>Published: 23 July 2025, 09:05 Updated: 24 July 2025, 10:00</p>' },
      ['2025-07-23T09:05', '2025-07-24T10:00'],
    ],
    [
      'a byline that ends in an update',
      { under: '<p>By Jane Doe, last updated on 24 July 2025</p>' },
      ['2025-07-24', '2025-07-24'],
    ],
    [
      'labels on lines of their own',
      { under: '<div>Published</div><div>23 July 2025</div><div>Updated</div><div>24 July 2025</div>' },
      ['2025-07-23', '2025-07-24'],
    ],
    [
      'the same instant with the offset of the place',
      {
        head: jsonLd({ datePublished: '2025-07-23T01:05:09Z' }),
        under: '<time datetime="2025-07-22T20:05:00-05:00">July 22, 2025</time>',
      },
      ['2025-07-22T20:05:00-05:00', null],
    ],
    [
      'another instant with an offset',
      {
        head: jsonLd({ datePublished: '2025-07-23T01:05:09Z' }),
        under: '<time datetime="2025-07-23T20:05:00-05:00">July 23, 2025</time>',
      },
      ['2025-07-23T01:05:09Z', null],
    ],
    [
      'a page, not a story, that was changed',
      { behind: `${buttons}<p>Page last modified July 24, 2025</p>` },
      ['2025-07-24', '2025-07-24'],
    ],
    [
      'a label for eyes, and one for screen readers',
      {
        behind: `${buttons}<h4>Published</h4><h3 class="sr-only">Publish date</h3><p>23 July 2025</p>`,
      },
      ['2025-07-23', null],
    ],
    [
      'a change before publication',
      { head: jsonLd({ datePublished: '2025-07-23T09:00:00+03:00', dateModified: '2025-07-23T05:30:00Z' }) },
      ['2025-07-23T09:00:00+03:00', null],
    ],
    [
      'a change on the day of publication, without a time',
      { head: jsonLd({ datePublished: '2025-07-23T09:00:00+03:00', dateModified: '2025-07-23' }) },
      ['2025-07-23T09:00:00+03:00', '2025-07-23'],
    ],
    ['a line behind the story', { behind: '<p>Posted on July 23, 2025</p>' }, ['2025-07-23', null]],
    [
      'a date on a line of its own behind the story',
      { under: buttons, behind: '<div>July 23, 2025</div>' },
      ['2025-07-23', null],
    ],
    [
      'two dates behind the story, which are those of other stories',
      { under: buttons, behind: '<div>July 23, 2025</div><div>July 24, 2025</div>' },
      [null, null],
    ],
    ['nothing that says so', {}, [null, null]],
  ])('%s', (_, parts, expected) => {
    expect(dates(parseHtml(parts))).toEqual(expected);
  });

  it.each([
    ['much older than the metadata', '<p>30 April 2024</p>', '2024-04-30'],
    [
      'much older, where the metadata have the day of the update',
      '<p>Published 30 April 2024</p><p>Updated 23 July 2025</p>',
      '2024-04-30',
    ],
    ['a day older, as time zones make it', '<p>22 July 2025</p>', '2025-07-23T01:00:00Z'],
    ['younger than the metadata', '<p>24 July 2026</p>', '2025-07-23T01:00:00Z'],
    ['older, of an update', '<p>Updated 30 April 2024</p>', '2025-07-23T01:00:00Z'],
    ['beside the date of the metadata', '<p>30 April 2024</p><p>23 July 2025</p>', '2025-07-23T01:00:00Z'],
  ])('weighs a date by the headline against the metadata: %s', (_, under, expected) => {
    expect(parseHtml({ head: jsonLd({ datePublished: '2025-07-23T01:00:00Z' }), under }).published).toBe(
      expected,
    );
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
    ['over the headline, which only says updated', { over: 'Updated 24 July 2025\nMenu' }, '2025-07-24'],
    ['joined to the time of day', { under: 'March 7, 20247:55 AM UTC' }, '2024-03-07T07:55Z'],
  ])('%s', (_, parts, expected) => {
    expect(parseText(parts).published).toBe(expected);
  });
});

it('published of a page with a film and no text, whose date is marked up in words', () => {
  const page = `<html lang="en"><head><meta property="og:type" content="article"><title>Morning programme</title></head>
    <body><h1>Morning programme</h1><div class="published"><time datetime="2025-07-23T09:30:00+02:00">28 minutes ago</time></div>
    <video src="https://example.com/a.mp4"></video></body></html>`;
  expect(parseArticle(page).published).toBe('2025-07-23T09:30:00+02:00');
});
