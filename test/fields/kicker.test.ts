import { describe, expect, it } from 'vitest';
import { HEADLINE, meta, newsArticle, parseHeaded } from './headed-page.js';

describe('kicker', () => {
  it.each([
    ['a line that is named kicker', { over: '<p class="kicker">Islands</p>' }],
    [
      'a link that is named kicker, among topics',
      { over: '<div class="topics"><a class="kicker" href="/t/1">Islands</a></div>' },
    ],
    [
      'in the headline, by its name',
      { headline: `<h1><span class="overline">Islands</span> ${HEADLINE}</h1>` },
    ],
    [
      'in the headline, before a hidden colon',
      { headline: `<h1><span>Islands</span><span class="sr">:</span> <span>${HEADLINE}</span></h1>` },
    ],
    ['without its own colon', { over: '<p class="eyebrow">Islands :</p>' }],
    [
      'a line with which the titles begin',
      {
        over: '<div><div><a href="/islands/">Islands</a></div></div>',
        head: meta('og:title', `Islands: ${HEADLINE}`),
      },
    ],
    ['a label beside the headline', { over: '<div>Islands</div>' }],
    ['a heading right over the headline', { over: '<div><h4>Islands</h4></div>' }],
    [
      'over the headline when that is shown again',
      { headline: `<h1>${HEADLINE}</h1><div>Islands</div><div>${HEADLINE}</div>` },
    ],
  ])('%s', (_, parts) => {
    expect(parseHeaded(parts).kicker).toBe('Islands');
  });

  it.each([
    ['no line at all', {}],
    [
      'the path to the page',
      {
        over: '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/islands/">Islands</a></li></ol>',
      },
    ],
    ['a link to a section', { over: '<div><a href="/islands/">Islands</a></div>' }],
    ['a date', { over: '<p class="kicker">12 May 2025</p>' }],
    ['a byline', { over: '<div>By Maud Ellery</div>' }],
    ['an ad label', { over: '<div>Advertisement</div>' }],
    ['a sentence', { over: '<div>The trust chose two.</div>' }],
    ['a sign', { over: '<div>»</div>' }],
  ])('is none: %s', (_, parts) => {
    expect(parseHeaded({ ...parts, head: newsArticle() }).kicker).toBeNull();
  });
});
