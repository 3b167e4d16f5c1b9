import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleParseError, findQuotes } from '../../src/index.js';
import { languageCodes } from '../../src/languages/index.js';
import { quotedText as anyText } from './arbitrary.js';

const BREAKS = ['\n', '\r\n', '\r', '\n\n', '\u2028', '\u2029', '\u0085', ' \n \n '];
const paragraphs = fc.array(anyText, { maxLength: 6 });
const code = fc.constantFrom(undefined, 'xx', ...languageCodes);

describe('findQuotes', () => {
  it('reads a text, a paragraph a line, with offsets in the text', () => {
    const text = 'Mayor Jane Roe came late.\r\n\r\n“We will rebuild it,” she said. “All of us.”\n';
    expect(findQuotes(text, { language: 'en' })).toEqual([
      {
        text: 'We will rebuild it,',
        speaker: { name: 'Jane Roe', role: 'Mayor' },
        cue: 'said',
        start: text.indexOf('We'),
        end: text.indexOf('”'),
      },
      {
        text: 'All of us.',
        speaker: { name: 'Jane Roe', role: 'Mayor' },
        cue: null,
        start: text.indexOf('All'),
        end: text.lastIndexOf('”'),
      },
    ]);
  });

  it.each([
    [
      'uk',
      '«Ми працюємо всю ніч і не зупинимося», — сказав електрик міської мережі Олег Бондар.',
      'Олег Бондар',
    ],
    [
      'de',
      '„Wir bleiben alle hier und arbeiten weiter“, sagte gestern der Bürgermeister Uwe Hof.',
      'Uwe Hof',
    ],
    ['ja', '市長の山田一郎は会見で「市民の生活を守るために全力を尽くす」と述べた。', '山田一郎'],
  ])('detects the language where none is given: %s', (language, text, name) => {
    const found = findQuotes(text);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual([name]);
    expect(found).toEqual(findQuotes(text, { language }));
  });

  it('takes a language tag as pages write it', () => {
    const text = '« Je reste ici avec vous », a dit Anne Roux.';
    expect(findQuotes(text, { language: 'fr_CA' })).toEqual(findQuotes(text, { language: 'fr' }));
  });

  it.each(['', ' \n ', 'Nobody said anything here.'])('gives none for %j', (text) => {
    expect(findQuotes(text)).toEqual([]);
  });

  it.each<readonly [why: string, code: string, says: string, call: () => unknown]>([
    ['no text', 'invalid-input', 'string', () => findQuotes(undefined as never)],
    ['a list', 'invalid-input', 'string', () => findQuotes(['“A.”'] as never)],
    ['options that are none', 'invalid-input', 'options', () => findQuotes('', 'en' as never)],
    [
      'a language that is no string',
      'invalid-input',
      'language',
      () => findQuotes('', { language: 7 as never }),
    ],
    [
      'a language that is no tag',
      'invalid-input',
      'The option language must be a BCP 47 tag',
      () => findQuotes('', { language: 'english' }),
    ],
    [
      'an option that is misspelt',
      'invalid-input',
      'The option languge is not known: did you mean language?',
      () => findQuotes('', { languge: 'en' } as never),
    ],
    ['a text beyond the limit', 'too-large', '16777216', () => findQuotes(' '.repeat(2 ** 24 + 1))],
  ])('refuses %s', (_, code, says, call) => {
    expect(call).toThrow(ArticleParseError);
    expect(call).toThrow(expect.objectContaining({ code, message: expect.stringContaining(says) }));
  });
});

describe('findQuotes, on any text', () => {
  it('gives quotes in order, without overlap, none over a line break, whose offsets point at their text', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...BREAKS), code, (texts, lineBreak, language) => {
        const text = texts.join(lineBreak);
        let last = 0;
        for (const quote of findQuotes(text, { language })) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.text).toMatch(/^\S[^\r\n\u0085\u2028\u2029]*$/);
          expect(quote.start).toBeGreaterThanOrEqual(last);
          last = quote.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(paragraphs, code, (texts, language) => {
        const text = texts.join('\n');
        expect(findQuotes(text, { language })).toEqual(findQuotes(text, { language }));
      }),
    );
  });

  it('cares for no kind of white space and line break', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...BREAKS), code, (texts, lineBreak, language) => {
        const facts = (text: string) =>
          findQuotes(text, { language: language ?? 'en' }).map((quote) => [
            quote.text.replace(/\s+/g, ' '),
            quote.speaker?.name,
            quote.speaker?.role,
            quote.cue,
          ]);
        const lines = texts.map((text) => text.replaceAll('\n', ' '));
        expect(facts(lines.join(lineBreak).replaceAll(' ', '\u00a0'))).toEqual(facts(lines.join('\n')));
      }),
    );
  });
});
