import { describe, expect, it } from 'vitest';
import { toGregorian } from '../../src/dates/calendar.js';

const DAY_MS = 86_400_000;

describe('toGregorian', () => {
  it.each(['gregory', 'persian', 'islamic-umalqura', 'buddhist'] as const)(
    'finds every %s day of ten years',
    (calendar) => {
      const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        timeZone: 'UTC',
      });
      for (let instant = Date.UTC(2018, 0, 1); instant < Date.UTC(2028, 0, 1); instant += DAY_MS) {
        const fields = new Map(
          format.formatToParts(instant).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
        );
        const found = toGregorian(calendar, {
          year: fields.get('year') ?? 0,
          month: fields.get('month') ?? 0,
          day: fields.get('day') ?? 0,
        });
        const date = new Date(instant);
        expect(found).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }
    },
  );

  it.each([
    ['gregory', 2025, 2, 29],
    ['gregory', 1066, 10, 14],
    ['buddhist', 2568, 2, 29],
    ['persian', 1404, 12, 30],
    ['persian', 1404, 7, 31],
    ['islamic-umalqura', 1447, 1, 31],
    ['islamic-umalqura', 1447, 13, 1],
  ] as const)('knows no %s %i-%i-%i', (calendar, year, month, day) => {
    expect(toGregorian(calendar, { year, month, day })).toBeNull();
  });
});
