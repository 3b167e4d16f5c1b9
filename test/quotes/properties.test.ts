import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes, languageFor, neutral } from '../../src/languages/index.js';
import { findQuotesIn, type Passage } from '../../src/quotes/find-quotes.js';
import { quotedText } from './arbitrary.js';

const passage = fc.record({
  text: quotedText,
  kind: fc.constantFrom('lead' as const, 'paragraph' as const, 'heading' as const, 'quote' as const),
  attribution: fc.option(quotedText, { nil: null }),
});
const language = fc.constantFrom(neutral, ...languageCodes.map(languageFor));

describe('findQuotesIn, on any input', () => {
  it('gives quotes in order, without overlap, whose offsets point at their text', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 8 }), language, (passages, lang) => {
        let last = { passage: 0, end: 0 };
        for (const quote of findQuotesIn(passages, { language: lang })) {
          expect(passages[quote.passage]?.text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.text.trim()).toBe(quote.text);
          expect(quote.text).not.toBe('');
          if (quote.passage === last.passage) expect(quote.start).toBeGreaterThanOrEqual(last.end);
          else expect(quote.passage).toBeGreaterThan(last.passage);
          if (quote.speaker) expect(quote.speaker.name.trim()).not.toBe('');
          last = quote;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 5 }), language, (passages, lang) => {
        expect(findQuotesIn(passages, { language: lang })).toEqual(
          findQuotesIn(passages, { language: lang }),
        );
      }),
    );
  });

  it('does not change its input', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 5 }), language, (passages, lang) => {
        const copy = structuredClone(passages);
        findQuotesIn(passages, { language: lang });
        expect(passages).toEqual(copy);
      }),
    );
  });

  it('reads a no-break space like a space', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 5 }), language, (passages, lang) => {
        const bound = passages.map((one) => ({ ...one, text: one.text.replaceAll(' ', '\u00a0') }));
        const facts = (input: readonly Passage[]) =>
          findQuotesIn(input, { language: lang }).map((quote) => [
            quote.passage,
            quote.start,
            quote.end,
            quote.speaker?.name,
            quote.cue,
          ]);
        expect(facts(bound)).toEqual(facts(passages));
      }),
      {
        examples: [
          [[{ text: 'said 首相は " Then the mayor', kind: 'lead', attribution: null }], languageFor('ja')],
        ],
      },
    );
  });
});

describe('findQuotesIn, on much input', () => {
  const story = [
    'Jane Roe, mayor of Leeds, said that the town would rebuild the bridge.',
    '"We will rebuild it, and we will do it soon," Roe said. "All of us."',
    'According to the minister, "nobody has to worry about anything" (he said so).',
  ];
  /** Milliseconds of the processor, the best of some runs: a busy machine makes single ones slow. */
  const time = (texts: readonly string[]) => {
    const passages = texts.map((text) => ({ text, kind: 'paragraph' as const }));
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 4; run++) {
      const started = process.cpuUsage();
      findQuotesIn(passages, { language: languageFor('en') });
      best = Math.min(best, process.cpuUsage(started).user / 1000);
    }
    return best;
  };

  it.each([
    ['paragraphs', (n: number) => Array.from({ length: n }, (_, index) => story[index % 3] ?? '')],
    ['one paragraph of sentences', (n: number) => [story.join(' ').repeat(n / 3)]],
    ['opening marks', (n: number) => ['“'.repeat(n * 10)]],
    ['straight marks', (n: number) => ['" '.repeat(n * 10)]],
    ['capital words', (n: number) => ['Jane '.repeat(n * 10)]],
    ['role nouns', (n: number) => [`"We go." ${'president of '.repeat(n * 10)}`]],
    ['commas', (n: number) => [`"We go," ${'Roe, '.repeat(n * 10)}`]],
    ['quotes in one sentence', (n: number) => ['he said "we will go now then" and '.repeat(n * 2)]],
    ['dashes', (n: number) => [`— ${'Так, — сказав він. — '.repeat(n * 2)}`]],
  ])('takes time linear in the number of %s', (_, make) => {
    // Eight times the input takes eight times as long, 64 times if it were quadratic.
    const small = Math.max(time(make(600)), 2);
    expect(time(make(4800)) / small).toBeLessThan(40);
  });
});
