import fc from 'fast-check';
import { francAll } from 'franc-min';
import { data } from 'franc-min/data.js';
import { describe, expect, it } from 'vitest';
import { likenesses } from '../../src/languages/detect.js';
import { fixtureText } from '../support/fixtures.js';

function byFranc(text: string): [string, number][] {
  return francAll(text, { minLength: 20 }).filter(([code]) => code !== 'und');
}

/** Texts of parts of words as they are common in a language, with what pages have between them. */
const looksLikeText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Object.values(data).flatMap((languages) =>
          Object.values(languages).flatMap((all) => all.split('|')),
        ),
      ),
      fc.constantFrom('2025', '«', '»', '. ', '\n', '\u00a0', '\u{1f600}', 'constructor', '漢字', 'ไทย', 'İ'),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 900 },
  )
  .map((parts) => parts.join(''));

describe('the likeness of a text to languages', () => {
  it.each([
    ['istanbul-talks', 'eng'],
    ['uk-energy', 'ukr'],
    ['ar-port', 'arb'],
  ])('tells the language of %s', (story, code) => {
    const text = fixtureText(story, 'page.html').replace(/<[^<>]*>/g, ' ');
    expect(likenesses(text.slice(-4000))[0]?.[0]).toBe(code);
    expect(likenesses(text.slice(-4000))).toEqual(byFranc(text.slice(-4000)));
  });

  it('is that which franc finds, on any text', () => {
    fc.assert(
      fc.property(looksLikeText, (text) => {
        expect(likenesses(text)).toEqual(byFranc(text));
      }),
      { numRuns: 150 },
    );
  });
});
