import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/render/text.js';
import { articleArbitrary } from '../support/article-arbitrary.js';
import { article } from './article.js';

describe('toText', () => {
  it('sets headline, lead and every block that has text', () => {
    const text = toText(
      article({
        lead: 'Both sides meet.',
        body: [
          { type: 'paragraph', text: 'The talks began.', links: [] },
          { type: 'image', url: 'https://example.com/i', alt: 'no', caption: 'no', credit: 'no' },
          { type: 'heading', level: 2, text: 'What next' },
          { type: 'quote', text: 'One.\nTwo.', attribution: 'Berg said' },
          { type: 'list', ordered: true, items: ['a', 'b'] },
          {
            type: 'table',
            caption: 'Fares',
            rows: [
              ['Route', 'Fare'],
              ['A', '5'],
            ],
          },
          { type: 'embed', url: 'https://example.com/v', provider: 'tube' },
          { type: 'code', text: 'a\n  b' },
        ],
        tags: ['Turku'],
      }),
    );
    expect(text).toBe(
      [
        'Ferry talks resume',
        'Both sides meet.',
        'The talks began.',
        'What next',
        'One.',
        'Two.',
        '— Berg said',
        '- a\n- b',
        'Fares\nRoute\tFare\nA\t5',
        'a\n  b\n',
      ].join('\n\n'),
    );
  });

  it('has every paragraph of a valid article on one line', () => {
    fc.assert(
      fc.property(articleArbitrary, (any) => {
        const lines = toText(any).split('\n');
        for (const block of any.body) {
          const folded = block.type === 'paragraph' ? block.text.replace(/\s+/g, ' ').trim() : '';
          expect(lines).toContain(folded);
        }
      }),
    );
  });
});
