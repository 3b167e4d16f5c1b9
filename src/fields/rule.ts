/** A field is a list of rules, best first: the first that gives a valid value wins, and its name is the evidence. */
import type { Reading } from './reading.js';

export interface Rule<T> {
  /** Says where it looks: 'JSON-LD headline', 'og:title'. */
  readonly name: string;
  /** The value, or null where this place does not say. */
  readonly read: (reading: Reading) => T | null;
}

/** The value of the first rule that gives one; null where none does. */
export function firstValue<T>(rules: readonly Rule<T>[], reading: Reading): T | null {
  for (const rule of rules) {
    const value = rule.read(reading);
    if (value !== null && !(Array.isArray(value) && value.length === 0) && value !== '') return value;
  }
  return null;
}
