/** The time of day, where the metadata that go ahead give the day alone. */
import type { Reading } from '../reading.js';
import { firstValue, type Rule } from '../rule.js';

/** One content system writes the day into JSON-LD and the time into a meta element, the next the other way round. */
export function timed(rules: readonly Rule<string>[]): (reading: Reading) => string | null {
  return (reading) => {
    const day = firstValue(rules, reading);
    if (day?.length !== DAY_LENGTH) return null;
    return rules.map(({ read }) => read(reading)).find((date) => date && isTimeOf(date, day)) ?? null;
  };
}

/** 2025-07-23 */
const DAY_LENGTH = 10;

/** Midnight is what is put for a time that nobody knows. */
function isTimeOf(date: string, day: string): boolean {
  return date.startsWith(`${day}T`) && !/T00:00(?!:\d\d)|T00:00:00/.test(date);
}
