import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeDate } from '../../src/dates/normalize.js';

describe('normalizeDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-05-03', '2024-05-03'],
    [' 2024-05-03 ', '2024-05-03'],
    ['2024-05-03Z', '2024-05-03'],
    ['2024-05-03T15:47', '2024-05-03T15:47'],
    ['2024-05-03 15:47:42+00:00', '2024-05-03T15:47:42+00:00'],
    ['2024-05-03T15:47:42.389000Z', '2024-05-03T15:47:42.389000Z'],
    ['2024-05-03T15:47:42,389z', '2024-05-03T15:47:42.389Z'],
    ['2024-05-03T15:47:42+0300', '2024-05-03T15:47:42+03:00'],
    ['2024-05-03T15:47:42 -0330', '2024-05-03T15:47:42-03:30'],
    ['2024-05-03T23:15:0Z', '2024-05-03T23:15:00Z'],
    ['2024-05-03T9:05:7-03:00', '2024-05-03T09:05:07-03:00'],
    ['2024-05-03T15:47:42+03', '2024-05-03T15:47:42+03:00'],
    ['2024-05-03 15:47:42 UTC', '2024-05-03T15:47:42Z'],
    ['2024-05-03T15:47+02:00[Europe/Berlin]', '2024-05-03T15:47+02:00'],
    ['2024-05-03T15:47:42+02:00 CEST', '2024-05-03T15:47:42+02:00'],
    ['2024-5-3 7:05', '2024-05-03T07:05'],
    ['20240503', '2024-05-03'],
    ['20240503T154742Z', '2024-05-03T15:47:42Z'],
    ['20240503T154742+0200', '2024-05-03T15:47:42+02:00'],
    ['20240503154742', '2024-05-03T15:47:42'],
    ['Fri, 03 May 2024 15:47:42 +0200', '2024-05-03T15:47:42+02:00'],
    ['Fri, 03 May 2024 15:47:42 GMT', '2024-05-03T15:47:42Z'],
    ['Fri, 03 May 2024 15:47:42 EST', '2024-05-03T15:47:42-05:00'],
    ['Friday, 03-May-24 15:47:42 GMT', '2024-05-03T15:47:42Z'],
    ['Fri May  3 15:47:42 2024', '2024-05-03T15:47:42'],
    ['Wed Oct 10 20:19:24 +0000 2018', '2018-10-10T20:19:24Z'],
    ['Fri May 03 2024 15:47:42 GMT+0200 (CEST)', '2024-05-03T15:47:42+02:00'],
    ['2024/05/03 15:47', '2024-05-03T15:47'],
    ['5/3/2024 3:47:42 PM', '2024-05-03T15:47:42'],
    ['May 3, 2024', '2024-05-03'],
    ['1714744062', '2024-05-03T13:47:42Z'],
    ['1714744062389', '2024-05-03T13:47:42.389Z'],
    ['1714744062000', '2024-05-03T13:47:42Z'],
  ])('reads %j', (value, iso) => {
    expect(normalizeDate(value)).toBe(iso);
  });

  it.each([
    '',
    'yesterday',
    '0',
    '950',
    'P3M,51S',
    'Aug 15',
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00Z',
    '-0001-11-30T00:00:00+00:00',
    '1970-01-01',
    '1970-01-01T00:00:00Z',
    '2024-02-31',
    '2024-13-01',
    '2024-W18-5',
    '2024-124',
    '639091147264012927',
    '49A84271BDDA383603410B783428A45B',
    `May 3, 2024${' '.repeat(200)}x`,
  ])('takes %j for no date', (value) => {
    expect(normalizeDate(value)).toBeNull();
  });

  it('reads written dates in the language of the page', () => {
    expect(normalizeDate('3 травня 2024', 'uk')).toBe('2024-05-03');
    expect(normalizeDate('03/05/2024', 'fr')).toBe('2024-05-03');
  });

  it('gives every date that the model takes back as it is', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const length = fc.constantFrom(4, 7, 10, 16, 19, 23, 24);
    const offset = fc.constantFrom('', '+03:00', '-09:30');
    fc.assert(
      fc.property(date, length, offset, (any, digits, zone) => {
        const iso = any.toISOString().slice(0, digits) + (digits > 10 && digits < 24 ? zone : '');
        expect(normalizeDate(iso)).toBe(iso);
      }),
    );
  });

  it('names the instant that Date writes, in each of its forms', () => {
    const date = fc.date({ min: new Date('1990-01-02'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (any) => {
        const seconds = Math.trunc(any.getTime() / 1000) * 1000;
        for (const written of [any.toUTCString(), any.toString(), any.toISOString()]) {
          const instant = Date.parse(normalizeDate(written) ?? '');
          expect([written, Math.trunc(instant / 1000) * 1000]).toEqual([written, seconds]);
        }
      }),
    );
  });
});
