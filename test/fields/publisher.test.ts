import { describe, expect, it } from 'vitest';
import { HEADLINE, meta, newsArticle, parseHeaded, script } from './headed-page.js';

const TITLE = `${HEADLINE} - The Islander`;

describe('publisher', () => {
  it.each([
    [
      'og:site_name',
      {
        head:
          meta('og:site_name', 'The Islander') +
          newsArticle({ publisher: { '@type': 'Organization', name: 'Island Media Ltd' } }),
      },
    ],
    [
      'JSON-LD publisher',
      { head: newsArticle({ publisher: { '@type': 'Organization', name: 'The Islander' } }) },
    ],
    ['JSON-LD of the site', { head: script({ '@type': 'WebSite', name: 'The Islander' }) }],
    ['application-name', { head: '<meta name="application-name" content="The Islander">' }],
    [
      'the part of og:site_name that the host is called after',
      {
        head: meta('og:site_name', 'News, weather and tides | The Islander'),
        url: 'https://www.the-islander.test/1',
      },
    ],
    [
      'elsewhere, where og:site_name is the title of the page',
      {
        head:
          meta('og:site_name', TITLE) + meta('og:title', TITLE) + newsArticle({ publisher: 'The Islander' }),
      },
    ],
    ['a name in tags', { head: newsArticle({ publisher: '<em class="a">The</em> Islander<br/>' }) }],
    ['a name in encoded tags', { head: newsArticle({ publisher: '&lt;b&gt;The&lt;/b&gt; Islander' }) }],
    [
      'a name behind a long tag',
      { head: newsArticle({ publisher: `<img src="${'a'.repeat(2000)}">The Islander` }) },
    ],
    [
      'the title, where the logo confirms it',
      { title: TITLE, frame: '<img src="/logo.gif" alt="The Islander">' },
    ],
    [
      'the title, where the rights line confirms it',
      { title: TITLE, footer: '<p>© 2025 The Islander. All rights reserved.</p>' },
    ],
    ['the title, where the host confirms it', { title: TITLE, url: 'https://www.theislander.test/1' }],
  ])('from %s', (_, parts) => {
    expect(parseHeaded(parts).publisher).toBe('The Islander');
  });

  it.each([
    ['the page names none', {}],
    ['nothing confirms the title', { title: `${HEADLINE} - Islands` }],
    ['an address is given for the name', { head: meta('og:site_name', 'https://example.org') }],
  ])('is null where %s', (_, parts) => {
    expect(parseHeaded(parts).publisher).toBeNull();
  });
});
