import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/article.js';
import { findDates } from '../../src/dates/parse-date.js';

type Case = [text: string, language: string | null, iso: string];

const isos = (text: string, language: string | null, region?: string): string[] =>
  findDates(text, language, region === undefined ? {} : { region }).map(({ iso }) => iso);

const languages: Case[] = [
  ['22.07.25, 12:55', 'en', '2025-07-22T12:55'],
  ['July 23, 2025, 9:05 p.m. EDT', 'en', '2025-07-23T21:05-04:00'],
  ['Updated 9:05 PM ET, Wed July 23, 2025', 'en', '2025-07-23T21:05-04:00'],
  ['January 23, 2025 9 a.m. ET', 'en', '2025-01-23T09:00-05:00'],
  ['Jul. 23rd, 2025', 'en', '2025-07-23'],
  ['23 Sept 2025', 'en', '2025-09-23'],
  ['23-Jul-25', 'en', '2025-07-23'],
  ['23 липня 2025, 12:30', 'uk', '2025-07-23T12:30'],
  ['22 июля 2025 г., 12:55 МСК', 'ru', '2025-07-22T12:55+03:00'],
  ['22 июл 2025', 'ru', '2025-07-22'],
  ['23 ліпеня 2025', 'be', '2025-07-23'],
  ['23 юли 2025 г., 9:05 ч.', 'bg', '2025-07-23T09:05'],
  ['23. јул 2025. 09:05', 'sr', '2025-07-23T09:05'],
  ['23. jul 2025.', 'sr-Latn', '2025-07-23'],
  ['23. jula 2025.', 'sr', '2025-07-23'],
  ['23. septembra 2025.', 'bs', '2025-09-23'],
  ['23. srpnja 2025.', 'hr', '2025-07-23'],
  ['23 lipca 2025, 5:16', 'pl', '2025-07-23T05:16'],
  ['23. července 2025 v 9:05', 'cs', '2025-07-23T09:05'],
  ['23. 7. 2025 9:05', 'cs', '2025-07-23T09:05'],
  ['23. Juli 2025, 9:05 Uhr', 'de', '2025-07-23T09:05'],
  ['23.07.2025, 9.05 Uhr', 'de', '2025-07-23T09:05'],
  ['23. Jänner 2025', 'de', '2025-01-23'],
  ['23 juli 2025 om 9.05 uur', 'nl', '2025-07-23'],
  ['kl. 9.05 den 23. juli 2025', 'da', '2025-07-23T09:05'],
  ['torsdag 06. feb 2025 17:25', 'da', '2025-02-06T17:25'],
  ['23.7.2025 klo 9.05', 'fi', '2025-07-23T09:05'],
  ['2025-07-23 kl. 09.05', 'sv', '2025-07-23T09:05'],
  ['1er août 2025 à 9h05', 'fr', '2025-08-01T09:05'],
  ['23 juill. 2025', 'fr', '2025-07-23'],
  ['23 de julio de 2025 a las 9:05', 'es', '2025-07-23T09:05'],
  ['23 DE JULIO DE 2025', 'es', '2025-07-23'],
  ["23 d'agost del 2025", 'ca', '2025-08-23'],
  ['13/03/2020 14h24', 'pt-BR', '2020-03-13T14:24'],
  ['11 de março de 2020', 'pt', '2020-03-11'],
  ['28 luglio 2020 alle ore 9:05', 'it', '2020-07-28T09:05'],
  ['Miercuri, 23 Iulie 2025, 12:30', 'ro', '2025-07-23T12:30'],
  ['23 Ιουλίου 2025, 9:05 μ.μ.', 'el', '2025-07-23T21:05'],
  ['2025. július 23. 9:05', 'hu', '2025-07-23T09:05'],
  ['2025 m. liepos 23 d. 09:05', 'lt', '2025-07-23T09:05'],
  ['2025. gada 23. jūlijs, 12:30', 'lv', '2025-07-23T12:30'],
  ['2025(e)ko uztailaren 23(a)', 'eu', '2025-07-23'],
  ['23 Temmuz 2025 Çarşamba 09:05', 'tr', '2025-07-23T09:05'],
  ['23 KASIM 2025', 'tr', '2025-11-23'],
  ['23 Agustos 2025', 'tr', '2025-08-23'],
  ['23 iyul 2025', 'az', '2025-07-23'],
  ['2025 оны долоодугаар сарын 23', 'mn', '2025-07-23'],
  ['2025年7月23日 9時05分', 'ja', '2025-07-23T09:05'],
  ['2025年7月23日(水) 午後9:05', 'ja', '2025-07-23T21:05'],
  ['2025年7月23日午後9時5分', 'ja', '2025-07-23T21:05'],
  ['2025年7月23日上午9:05', 'zh', '2025-07-23T09:05'],
  ['2025年7月23日 21:05', 'en', '2025-07-23T21:05'],
  ['2025년 7월 23일 오후 9시 5분', 'ko', '2025-07-23T21:05'],
  ['2025.07.23. (수) 09:05', 'ko', '2025-07-23T09:05'],
  ['٢٣ يوليو ٢٠٢٥', 'ar', '2025-07-23'],
  ['٢٣/٧/٢٠٢٥', 'ar', '2025-07-23'],
  ['23\u200f/7\u200f/2025', 'ar', '2025-07-23'],
  ['23 كانون الثاني 2025 - 12:30', 'ar', '2025-01-23T12:30'],
  ['28 محرم 1447', 'ar', '2025-07-23'],
  ['۱ مرداد ۱۴۰۴', 'fa', '2025-07-23'],
  ['۱۴۰۴/۰۵/۰۱ - ۱۲:۳۰', 'fa', '2025-07-23T12:30'],
  ['۲۳ ژوئیهٔ ۲۰۲۵', 'fa', '2025-07-23'],
  ['23 ביולי 2025 בשעה 9:05', 'he', '2025-07-23T09:05'],
  ['२३ जुलाई २०२५', 'hi', '2025-07-23'],
  ['২৩ জুলাই, ২০২৫', 'bn', '2025-07-23'],
  ['23 ஜூலை, 2025', 'ta', '2025-07-23'],
  ['23 กรกฎาคม 2568', 'th', '2025-07-23'],
  ['23 ก.ค. 2568 เวลา 09:05 น.', 'th', '2025-07-23T09:05'],
  ['23/7/2568', 'th', '2025-07-23'],
  ['lúc 09:05 23 tháng 7, 2025', 'vi', '2025-07-23T09:05'],
  ['23/07/2025 | 09:05 GMT+7', 'vi', '2025-07-23T09:05+07:00'],
  ['Rabu, 23 Jul 2025 09.05 WIB', 'id', '2025-07-23T09:05+07:00'],
  ['Hulyo 23, 2025', 'fil', '2025-07-23'],
  ['23 ივლისი, 2025', 'ka', '2025-07-23'],
  ['23 հուլիսի, 2025', 'hy', '2025-07-23'],
  ['12 de gener de 2026', 'ca', '2026-01-12'],
  ['12 d’abril de 2026 a les 9:05', 'ca', '2026-04-12T09:05'],
  ['12. januar 2026 ob 9.05', 'sl', '2026-01-12T09:05'],
  ['12. 1. 2026, 9:05', 'sl', '2026-01-12T09:05'],
  ['12 јануари 2026, 09:05', 'mk', '2026-01-12T09:05'],
  ['2026. gada 12. janvāris', 'lv', '2026-01-12'],
  ['2026. gada 12. janvārī plkst. 9.05', 'lv', '2026-01-12T09:05'],
  ['12. jaanuaril 2026 kell 9.05', 'et', '2026-01-12T09:05'],
  ['E hënë, 12 Janar 2026 në orën 09:05', 'sq', '2026-01-12T09:05'],
  ['12 იანვარს, 2026', 'ka', '2026-01-12'],
  ['১২ জানুয়ারি ২০২৬, ০৯:০৫', 'bn', '2026-01-12T09:05'],
  ['১২ জানুয়ারী ২০২৬', 'bn', '2026-01-12'],
  ['۱۲ جنوری ۲۰۲۶', 'ur', '2026-01-12'],
  ['12 มกราคม 2569', 'th', '2026-01-12'],
  ['12 ม.ค. 69 09:05 น.', 'th', '2026-01-12T09:05'],
  ['12/01/69', 'th', '2026-01-12'],
  ['12 มกราคม 2026', 'th', '2026-01-12'],
  ['12 Ogos 2026, 9:05 pagi', 'ms', '2026-08-12T09:05'],
  ['12 Dekabr 2026 09:05', 'az', '2026-12-12T09:05'],
  ['Jumatatu, Machi 12, 2026', 'sw', '2026-03-12'],
  ['mánudagur, 12. janúar 2026 kl. 09:05', 'is', '2026-01-12T09:05'],
  ['12 студзеня 2026 года ў 09:05', 'be', '2026-01-12T09:05'],
  ['2026 жылғы 12 қаңтар', 'kk', '2026-01-12'],
  ['ஜனவரி 12, 2026', 'ta', '2026-01-12'],
  ['12 de xaneiro de 2026 ás 09:05', 'gl', '2026-01-12T09:05'],
  ['2026ko urtarrilak 12', 'eu', '2026-01-12'],
];

const forms: Case[] = [
  ['2025-07-23', null, '2025-07-23'],
  ['2025-07-23T09:00:00+03:00', null, '2025-07-23T09:00:00+03:00'],
  ['2025-07-23T09:00:00.250Z', null, '2025-07-23T09:00:00.250Z'],
  ['2025-07-23T09:00-04:00', null, '2025-07-23T09:00-04:00'],
  ['23/07/2025 09:05', 'en', '2025-07-23T09:05'],
  ['2025/7/3', 'en', '2025-07-03'],
  ['12/19/2025 at 8:05pm', 'en', '2025-12-19T20:05'],
  ['July 23, 2025 12:05 AM', 'en', '2025-07-23T00:05'],
  ['July 23, 2025 12:05 PM', 'en', '2025-07-23T12:05'],
  ['July 23, 2025 9:05 BST', 'en', '2025-07-23T09:05'],
  ['July 23, 2025 9:05 IST', 'en', '2025-07-23T09:05'],
  ['2025-07-23 09:00-10:30', 'en', '2025-07-23T09:00'],
  ['July 2025', 'en', '2025-07'],
  ['липень 2025', 'uk', '2025-07'],
  ['2025. július', 'hu', '2025-07'],
  ['01.02.70', 'de', '1970-02-01'],
  ['01.02.69', 'de', '2069-02-01'],
  ['22 July 2025', 'x-invalid!!', '2025-07-22'],
  ['22 July 2025', 'tlh', '2025-07-22'],
  ['23 July 2025', 'uk', '2025-07-23'],
];

describe('findDates', () => {
  it.each([...languages, ...forms])('reads %j (%s)', (text, language, iso) => {
    expect(isos(text, language)).toEqual([iso]);
  });

  it.each<[text: string, language: string | null, region: string | undefined, iso: string]>([
    ['03/04/2025', 'en', undefined, '2025-03-04'],
    ['03/04/2025', 'en-GB', undefined, '2025-04-03'],
    ['03/04/2025', 'en', 'UA', '2025-04-03'],
    ['03/04/2025', 'en-US', 'UA', '2025-03-04'],
    ['03/04/2025', 'fr', undefined, '2025-04-03'],
    ['03/04/2025', null, undefined, '2025-04-03'],
    ['03/04/2025', null, 'US', '2025-03-04'],
    ['03.04.2025', 'en', undefined, '2025-04-03'],
    ['25-07-23', 'sv', undefined, '2025-07-23'],
    ['23/7/25', 'sv', undefined, '2025-07-23'],
  ])('orders the numbers of %j as %s (%s) does', (text, language, region, iso) => {
    expect(isos(text, language, region)).toEqual([iso]);
  });

  it.each([
    ['no number at all', 'en'],
    ['$41.820.07', 'en'],
    ['41.820.07', null],
    ['3:2', null],
    ['1.2.3', null],
    ['version 10.11.12', 'en'],
    ['v10.11.12', 'en'],
    ['10.11.12.13', null],
    ['+38 067-12-10-05', null],
    ['555-12-10-05', null],
    ['€10.05.25', null],
    ['31.02.2025', 'de'],
    ['February 30, 2025', 'en'],
    ['32 July 2025', 'en'],
    ['31. Februar 2025', 'de'],
    ['13/13/2025', 'en'],
    ['00.07.2025', 'en'],
    ['۳۰ اسفند ۱۴۰۴', 'fa'],
    ['2.23 July 2,000', 'en'],
    ['May 16 and June 2', 'en'],
    ['on July 23. 2025 will be better', 'en'],
    ['in Mainz 2025', 'de'],
    ['mais 2020', 'fr'],
    ['4 July 1066', 'en'],
    ['"1000 for 1000"', 'en'],
    ['2728 views', 'en'],
    ['999999999999999999999999', 'en'],
  ])('finds no date in %j', (text, language) => {
    expect(findDates(text, language)).toEqual([]);
  });

  it('gives offsets of date, time and zone in lines that lost their spaces', () => {
    const text = 'Talks on agreements22.07.25, 12:55 • 2728 views';
    const [date] = findDates(text, 'en');
    expect(date).toEqual({ iso: '2025-07-22T12:55', start: 19, end: 34, precision: 'minute' });
    expect(text.slice(date?.start, date?.end)).toBe('22.07.25, 12:55');
  });

  it.each([
    ['agreementsJuly 22, 2025', 'en', 'July 22, 2025'],
    ['it was 9:05 PM ET, Wed July 23, 2025 when', 'en', '9:05 PM ET, Wed July 23, 2025'],
    ['2025年7月23日更新', null, '2025年7月23日'],
    ['am 23. Juli 2025, 9:05 Uhr (MESZ) in', 'de', '23. Juli 2025, 9:05 Uhr (MESZ)'],
  ])('marks the whole date in %j', (text, language, found) => {
    const dates = findDates(text, language);
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual([found]);
  });

  it('gives each date the time that is nearest', () => {
    expect(isos('21.07.25, 18:58 • 22.07.25, 12:55', 'uk')).toEqual(['2025-07-21T18:58', '2025-07-22T12:55']);
    expect(isos('12:55 22.07.25 • 18:58 21.07.25', 'uk')).toEqual(['2025-07-22T18:58', '2025-07-21']);
  });

  it('takes a year before a whole date for another’s', () => {
    expect(isos('in 2024, 23 July 2025', 'en')).toEqual(['2025-07-23']);
  });

  it('tells how precise a date is', () => {
    const precisions = (text: string) => findDates(text, 'en').map(({ precision }) => precision);
    expect(precisions('July 2025')).toEqual(['month']);
    expect(precisions('2025-07-23')).toEqual(['day']);
    expect(precisions('2025-07-23 09:05')).toEqual(['minute']);
    expect(precisions('2025-07-23 09:05:10')).toEqual(['second']);
  });

  it('finds dates far apart in a long paragraph', () => {
    const filler = 'and so on '.repeat(50);
    const text = `On July 23, 2025 ${filler}before 22.07.25, 12:55 ${filler}`;
    const dates = findDates(text, 'en');
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual([
      'July 23, 2025',
      '22.07.25, 12:55',
    ]);
  });
});

describe('findDates, for any input', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  const iso = (date: Date, length = 10): string => date.toISOString().slice(0, length);

  it.each(
    'ar bg bn ca cs da de el en-GB en-US es et eu fa fi fr he hi hr hu hy id it ja ka kk ko lt lv ms nb nl pl pt-BR pt-PT ro ru sk sl sq sr sr-Latn sv ta te th tr uk ur vi zh zh-Hant'.split(
      ' ',
    ),
  )('reads what the platform writes in %s', (locale) => {
    const written = (style: Intl.DateTimeFormatOptions, date: Date): string =>
      new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date);
    fc.assert(
      fc.property(day, (date) => {
        const long = written({ dateStyle: 'long' }, date);
        const numeric = written({ year: 'numeric', month: '2-digit', day: '2-digit' }, date);
        const full = written({ dateStyle: 'full' }, date);
        expect([long, isos(long, locale)]).toEqual([long, [iso(date)]]);
        expect([full, isos(full, locale)]).toEqual([full, [iso(date)]]);
        expect([numeric, isos(numeric, locale)]).toEqual([numeric, [iso(date)]]);
        const timed = `${long} 21:05`;
        expect([timed, isos(timed, locale)]).toEqual([timed, [`${iso(date)}T21:05`]]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives back ISO 8601 in every form and place', () => {
    const length = fc.constantFrom(10, 16, 19, 23);
    fc.assert(
      fc.property(day, length, fc.lorem({ maxCount: 3 }), (date, digits, words) => {
        const written = iso(date, digits);
        const text = `${words} ${written} ${words}`;
        const found = findDates(text, 'en');
        expect(found.map((each) => each.iso)).toEqual([written]);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([written]);
      }),
    );
  });

  it('never throws, and gives only dates that the model takes, at places that exist', () => {
    const piece = fc.constantFrom(
      ...'22 07 2025 7 23 1404 2568 . / - : , T Z + ( ) July липня de 月 日 年 p.m. ET Uhr'.split(' '),
      ' ',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    const published = articleSchema.shape.published;
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'uk', 'ja', 'fa', 'th', null), (any, language) => {
        let last = 0;
        for (const date of findDates(any, language)) {
          expect(published.safeParse(date.iso).success).toBe(true);
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          last = date.end;
        }
        expect(last).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['1 ', '1.', '1 may ', '11:11 ', '22.07.25 ', '٣', 'may ', '1 p.', '2025 '])(
    'reads a hundred thousand characters of %j in no time',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const start = performance.now();
      findDates(text, 'en');
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
