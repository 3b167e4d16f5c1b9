import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAsciiDigits } from '../../src/numbers/digits.js';
import { parseCount } from '../../src/numbers/parse-count.js';

const words = {
  k: 1e3,
  m: 1e6,
  тыс: 1e3,
  'тис.': 1e3,
  млн: 1e6,
  mil: 1e3,
  'mil millones': 1e9,
  万: 1e4,
  만: 1e4,
  หมื่น: 1e4,
  lakh: 1e5,
};

describe('parseCount', () => {
  it.each([
    ['12482 views', 12482, '12482'],
    ['• 40427 views', 40427, '40427'],
    ['12 482', 12482, '12 482'],
    ['12\u00a0482', 12482, '12\u00a0482'],
    ['12\u202f482', 12482, '12\u202f482'],
    ['12\u2009482', 12482, '12\u2009482'],
    ['12,482', 12482, '12,482'],
    ['12.482', 12482, '12.482'],
    ['12’482', 12482, '12’482'],
    ['1,234,567.', 1234567, '1,234,567'],
    ['1,24,820', 124820, '1,24,820'],
    ['١٢٬٤٨٢ مشاهدة', 12482, '١٢٬٤٨٢'],
    ['१२,४८२', 12482, '१२,४८२'],
    ['１２４８２', 12482, '１２４８２'],
    ['𝟏𝟐', 12, '𝟏𝟐'],
    ['0', 0, '0'],
    ['1.2K views', 1200, '1.2K'],
    ['1.125M', 1125000, '1.125M'],
    ['3,5 тыс. просмотров', 3500, '3,5 тыс.'],
    ['3,5 тис. переглядів', 3500, '3,5 тис.'],
    ['1.234,5 тыс', 1234500, '1.234,5 тыс'],
    ['1,5 mil', 1500, '1,5 mil'],
    ['2 mil millones', 2e9, '2 mil millones'],
    ['12万回視聴', 120000, '12万'],
    ['1.2만회', 12000, '1.2만'],
    ['3หมื่นครั้ง', 30000, '3หมื่น'],
    ['2.5 lakh', 250000, '2.5 lakh'],
    ['5 km', 5, '5'],
    ['5 minutes', 5, '5'],
    ['2728 12.07.25', 2728, '2728'],
    ['1234 567', 1234, '1234'],
    ['12, 482', 12, '12'],
  ])('reads %j', (text, value, found) => {
    const count = parseCount(text, words);
    expect(count?.value).toBe(value);
    expect(text.slice(count?.start, count?.end)).toBe(found);
  });

  it.each([
    '',
    'views',
    '12.5',
    '12,48 views',
    '0.482',
    '22.07.25',
    '99999999999999999999',
    '9007199254740991 k',
  ])('counts nothing in %j', (text) => {
    expect(parseCount(text, words)).toBeNull();
  });

  it('knows no number words but those given', () => {
    expect(parseCount('3 constructor', {})?.value).toBe(3);
    expect(parseCount('3K', {})?.value).toBe(3);
  });

  it.each('ar-EG bn de de-CH en es fa fr hi ja nb pl pt ru sv th uk'.split(' '))(
    'reads whole numbers as the platform writes them in %s',
    (locale) => {
      const format = new Intl.NumberFormat(locale);
      fc.assert(
        fc.property(fc.nat(), (value) => {
          const text = format.format(value);
          expect([text, parseCount(text, {})]).toEqual([text, { value, start: 0, end: text.length }]);
        }),
      );
    },
  );

  it('gives a whole number and its place in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '0', '.', ',', ' ', 'k', '万', '٣', 'x') }),
        (text) => {
          const count = parseCount(text, words);
          if (count === null) return;
          expect(Number.isSafeInteger(count.value)).toBe(true);
          expect(count.start).toBe(text.search(/\p{Nd}/u));
          expect(count.end).toBeGreaterThan(count.start);
        },
      ),
    );
  });
});

describe('toAsciiDigits', () => {
  it('knows the digits of every script that the platform can write', () => {
    for (const system of Intl.supportedValuesOf('numberingSystem')) {
      const digits = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(1234567890);
      // Other systems (Roman numerals, Han) do not write with decimal digits.
      if (/^\p{Nd}{10}$/u.test(digits))
        expect([system, toAsciiDigits(digits)]).toEqual([system, '1234567890']);
    }
  });
});
