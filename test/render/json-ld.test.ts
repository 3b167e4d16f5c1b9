import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringifyJsonLd, toJsonLd } from '../../src/render/json-ld.js';
import { articleArbitrary } from '../support/article-arbitrary.js';
import { article } from './article.js';

describe('toJsonLd', () => {
  it('leaves out what the article does not say', () => {
    expect(toJsonLd(article())).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferry talks resume',
    });
  });

  it('maps every field to its schema.org property', () => {
    const body = [{ type: 'paragraph' as const, text: 'Berg said: “We go on.” “So it is.”', links: [] }];
    expect(
      toJsonLd(
        article({
          url: 'https://example.com/1',
          language: 'en',
          publisher: 'The Quay',
          section: 'Harbour',
          lead: 'Both sides meet.',
          description: 'Talks on the ferry.',
          dateline: { place: 'Turku', agency: 'NPA', raw: 'TURKU (NPA) —' },
          authors: [
            { name: 'Ada Berg', url: 'https://example.com/ada' },
            { name: 'npa', url: null },
            { name: 'The Quay', url: null },
          ],
          published: '2025-07-22',
          modified: '2025-07-23T09:00:00+03:00',
          views: 0,
          image: { url: 'https://example.com/i', alt: 'A ferry', caption: null, credit: 'Moe' },
          body,
          quotes: [
            {
              text: 'We go on.',
              speaker: { name: 'Ada Berg', role: 'mayor' },
              cue: 'said',
              block: 0,
              start: 12,
              end: 21,
            },
            { text: 'So it is.', speaker: null, cue: null, block: 0, start: 24, end: 33 },
          ],
          relatedLinks: [
            { title: 'A', url: 'https://example.com/2', published: null, views: null, placement: 'in-body' },
            { title: 'B', url: null, published: null, views: null, placement: 'in-body' },
          ],
          tags: ['Turku'],
        }),
      ),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferry talks resume',
      url: 'https://example.com/1',
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': 'https://example.com/1',
        relatedLink: ['https://example.com/2'],
      },
      inLanguage: 'en',
      description: 'Talks on the ferry.',
      publisher: { '@type': 'Organization', name: 'The Quay' },
      articleSection: 'Harbour',
      author: [
        { '@type': 'Person', name: 'Ada Berg', url: 'https://example.com/ada' },
        { '@type': 'Organization', name: 'npa' },
        { '@type': 'Organization', name: 'The Quay' },
      ],
      datePublished: '2025-07-22',
      dateModified: '2025-07-23T09:00:00+03:00',
      dateline: 'TURKU (NPA) —',
      image: {
        '@type': 'ImageObject',
        url: 'https://example.com/i',
        description: 'A ferry',
        creditText: 'Moe',
      },
      keywords: ['Turku'],
      articleBody: 'Both sides meet.\n\nBerg said: “We go on.” “So it is.”',
      interactionStatistic: {
        '@type': 'InteractionCounter',
        interactionType: { '@type': 'ReadAction' },
        userInteractionCount: 0,
      },
      hasPart: [
        {
          '@type': 'Quotation',
          text: 'We go on.',
          spokenByCharacter: { '@type': 'Person', name: 'Ada Berg', description: 'mayor' },
        },
        { '@type': 'Quotation', text: 'So it is.' },
      ],
    });
  });

  it('gives related addresses without an address of its own', () => {
    const relatedLinks = [
      {
        title: 'A',
        url: 'https://example.com/2',
        published: null,
        views: null,
        placement: 'in-body' as const,
      },
    ];
    expect(toJsonLd(article({ relatedLinks })).mainEntityOfPage).toEqual({
      '@type': 'WebPage',
      relatedLink: ['https://example.com/2'],
    });
  });
});

describe('stringifyJsonLd', () => {
  it('can neither close a script element nor open a comment in one', () => {
    const json = stringifyJsonLd(toJsonLd(article({ headline: '</script><!-- <script>' })));
    expect(json).toContain('\\u003c/script>');
    expect(json).not.toContain('<');
  });

  it('gives back every valid article’s JSON-LD, and no null', () => {
    fc.assert(
      fc.property(articleArbitrary, (any) => {
        const jsonLd = toJsonLd(any);
        const json = stringifyJsonLd(jsonLd);
        expect(JSON.parse(json)).toEqual(jsonLd);
        expect(json).not.toContain('<');
        expect(json).not.toMatch(/:null|:undefined|:\[\]/);
      }),
    );
  });
});
