import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { htmlPage, jsonLd, parseHtml, parseText } from './small-page.js';

const list = (...tags: string[]) =>
  `<ul class="tags">${tags.map((tag) => `<li><a href="/topics/x">${tag}</a></li>`).join('')}</ul>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('tags', () => {
  it.each([
    ['the list that the page shows', { behind: list('Bridges', 'Harbour') }, ['Bridges', 'Harbour']],
    [
      'no label among them',
      { behind: `<div class="tags"><span>Topics</span>${list('Bridges')}</div>` },
      ['Bridges'],
    ],
    [
      'without the counters of stories',
      { behind: list('Bridges 12', 'Harbour 3922') },
      ['Bridges', 'Harbour'],
    ],
    [
      'article:tag',
      {
        head: '<meta property="article:tag" content="Bridges"><meta property="article:tag" content="Harbour">',
      },
      ['Bridges', 'Harbour'],
    ],
    ['JSON-LD keywords', { head: jsonLd({ keywords: ['Bridges', 'Harbour'] }) }, ['Bridges', 'Harbour']],
    [
      'keywords without their folders',
      { head: jsonLd({ keywords: ['topic/Bridges', 'place/Harbour'] }) },
      ['Bridges', 'Harbour'],
    ],
    [
      'news_keywords',
      { head: meta('news_keywords', 'bridges, harbour, #quay') },
      ['bridges', 'harbour', 'quay'],
    ],
    [
      'keywords that the story mentions',
      { head: meta('keywords', 'bridge, harbour') },
      ['bridge', 'harbour'],
    ],
    [
      'no keywords that every page of a site has',
      { head: meta('keywords', 'news, sport, weather, horoscope') },
      [],
    ],
    [
      'no ids, hosts and notes of the content system',
      {
        head: meta(
          'news_keywords',
          'bridges,26157981-b4f7-4929-adc1-e860c6f03636,news.example.com,Category: News,Entity Token: Harbour,harbour',
        ),
      },
      ['bridges', 'harbour'],
    ],
    [
      'the name of a series',
      { head: meta('news_keywords', 'bridges, Series: Rivers') },
      ['bridges', 'Series: Rivers'],
    ],
    [
      'the list that the page shows as navigation',
      {
        behind: `<nav class="nav">${list('Bridges', 'Harbour')}</nav><nav class="tags">${list('Quay')}</nav>`,
      },
      ['Quay'],
    ],
    [
      'no headline that is cut up',
      { behind: list('News', 'bridge', 'reopens', 'after', 'years', 'repairs') },
      [],
    ],
    [
      'what the metadata say where the page shows the headline cut up',
      {
        head: jsonLd({ keywords: ['Bridges', 'Harbour'] }),
        behind: list('Harbour', 'bridge', 'reopens', 'after', 'repairs'),
      },
      ['Bridges', 'Harbour'],
    ],
    [
      'topics that the headline has in this order',
      { behind: list('Harbour bridge', 'Repairs') },
      ['Harbour bridge', 'Repairs'],
    ],
    [
      'no link under a heading of other news',
      {
        behind:
          '<p><a href="https://news.example/topics/bridges">Bridges</a></p><div><h2>Seven days</h2><a href="https://news.example/topics/brief">The whole week</a></div>',
      },
      ['Bridges'],
    ],
    [
      'no notes of the content system among its topics',
      {
        head: jsonLd({
          keywords: [
            'bridges',
            'type_news',
            '@feed',
            '/article',
            'desk@example.com',
            'Front Page',
            'harbour',
          ],
        }),
      },
      ['bridges', 'harbour'],
    ],
    [
      'no pairs of key and value, commas in them or not',
      {
        head: jsonLd({
          keywords: [
            'content-type: Review',
            'shortTitle: The bridge, revealed',
            'contentId: 15cd344d',
            'bridges',
          ],
        }),
      },
      ['bridges'],
    ],
    [
      'topics that a site writes with low lines',
      { head: meta('news_keywords', 'harbour_bridge,town_council') },
      ['harbour_bridge', 'town_council'],
    ],
    [
      'no phrase in all its variants',
      {
        head: meta(
          'keywords',
          'harbour bridge, harbour bridge repairs, old harbour bridge, harbour bridge opening, cost of the harbour bridge',
        ),
      },
      [],
    ],
    [
      'no commonest words of the text',
      {
        head: meta(
          'keywords',
          'bridge, harbour, town, monday, years, repairs, pillars, cracks, quay, trade, spring',
        ),
      },
      [],
    ],
    [
      'no button beside them that leads to the story itself',
      {
        head: '<link rel="canonical" href="https://example.com/bridge">',
        behind: `<p>Posted in <a href="https://example.com/category/bridges" rel="category tag">Bridges</a> |
          <a href="https://example.com/bridge" rel="bookmark">Permalink</a> | <a href="https://example.com/bridge#comments">1 Comment</a></p>`,
      },
      ['Bridges'],
    ],
    ['no codes', { head: meta('news_keywords', 'AER,AERO,CRSH,INDG08,TPT,PSSNGR') }, []],
  ])('%s', (_, parts, expected) => {
    expect(parseHtml(parts).tags).toEqual(expected);
  });

  it('takes the fuller list where metadata agree with the one shown', () => {
    const head = meta('news_keywords', 'Bridges, Harbour, Town council, Engineering');
    expect(parseHtml({ head, behind: list('Bridges', 'Harbour') }).tags).toEqual([
      'Bridges',
      'Harbour',
      'Town council',
      'Engineering',
    ]);
  });

  it('takes no items of a menu behind the story, even where the whole page is named after its menu', () => {
    const item = (topic: string) =>
      `<li class="menu-item"><a href="https://example.com/topics/x">${topic}</a></li>`;
    const html = htmlPage({ behind: `<ul>${item('Art')}${item('Sea')}</ul>` });
    expect(parseArticle(html.replace('<main>', '<main class="has-menu">')).tags).toEqual([]);
  });

  it('writes a topic as the page shows it', () => {
    const head = meta('news_keywords', 'town-council, harbour-bridge, quays');
    expect(parseHtml({ head, behind: list('Town Council', 'Harbour Bridge') }).tags).toEqual([
      'Town Council',
      'Harbour Bridge',
      'quays',
    ]);
  });

  it('takes of a long list what the story says', () => {
    const noise = Array.from({ length: 20 }, (_, at) => `Wire desk ${at}`);
    const said = ['harbour', 'northern pillars', 'engineers', 'quay', 'council', 'lamps', 'railings'];
    expect(parseHtml({ head: meta('news_keywords', [...noise, ...said].join(',')) }).tags).toEqual(said);
    expect(parseHtml({ head: meta('news_keywords', [...noise, 'harbour'].join(',')) }).tags).toEqual([]);
  });

  it('finds a group of topic lines, or a line with a label, behind plain text', () => {
    expect(parseText({ behind: 'Harbour bridge\nTown council\nQuay' }).tags).toEqual([
      'Harbour bridge',
      'Town council',
      'Quay',
    ]);
    expect(parseText({ behind: 'Tags: Bridges, Harbour' }).tags).toEqual(['Bridges', 'Harbour']);
  });
});
