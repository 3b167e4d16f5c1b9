import { describe, expect, it } from 'vitest';
import { isTimeZone, withTimeZone } from '../../src/dates/time-zone.js';

describe('withTimeZone', () => {
  it.each([
    ['2025-07-22T12:55', 'Europe/Kyiv', '2025-07-22T12:55+03:00'],
    ['2025-01-22T12:55:10', 'Europe/Kyiv', '2025-01-22T12:55:10+02:00'],
    ['2025-01-22T12:55', 'America/New_York', '2025-01-22T12:55-05:00'],
    ['2025-01-22T12:55', 'Asia/Kathmandu', '2025-01-22T12:55+05:45'],
    ['2025-01-22T12:55', 'UTC', '2025-01-22T12:55Z'],
    ['2025-01-01T00:30', 'Pacific/Auckland', '2025-01-01T00:30+13:00'],
  ])('%s in %s', (iso, zone, result) => {
    expect(withTimeZone(iso, zone)).toBe(result);
  });

  it.each([
    ['just before clocks go forward', '2025-03-30T01:59', '+01:00'],
    ['skipped', '2025-03-30T02:30', '+01:00'],
    ['just after', '2025-03-30T03:00', '+02:00'],
    ['twice, the first is meant', '2025-10-26T02:30', '+02:00'],
    ['just after clocks went back', '2025-10-26T03:00', '+01:00'],
  ])('a time that is %s', (_, iso, offset) => {
    expect(withTimeZone(iso, 'Europe/Berlin')).toBe(iso + offset);
  });

  it.each(['2025', '2025-07', '2025-07-22', '2025-07-22T12:55Z', '2025-07-22T12:55-01:00'])(
    'leaves %s as it is',
    (iso) => {
      expect(withTimeZone(iso, 'Europe/Kyiv')).toBe(iso);
    },
  );

  it('throws on a zone that the platform does not know', () => {
    expect(() => withTimeZone('2025-07-22T12:55', 'Mars/Olympus')).toThrow(RangeError);
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(isTimeZone('Europe/Kyiv')).toBe(true);
  });
});
