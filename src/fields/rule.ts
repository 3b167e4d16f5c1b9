/** A field is a list of rules, best first: the first that gives a valid value wins, and its name is the evidence. */
import { once } from '../common/once.js';
import type { FieldName, FieldValue, Reading, Rule } from './reading.js';

export type { FieldName, FieldRules, FieldValue, Rule } from './reading.js';

/** The value of the first rule that gives one; null where none does. */
export function firstValue<T>(rules: readonly Rule<T>[], reading: Reading): T | null {
  for (const rule of rules) {
    const value = rule.read(reading);
    if (isValue(value)) return value;
  }
  return null;
}

/** Whether a rule gave something: neither null nor an empty list or text. */
export function isValue<T>(value: T | null): value is T {
  return value !== null && !(Array.isArray(value) && value.length === 0) && value !== '';
}

/** The value of a field, as this page's rules give it; null where none does. Fields may ask for one another. */
export function fieldOf<F extends FieldName>(reading: Reading, field: F): FieldValue<F> | null {
  const known = knownFields(reading);
  const before = known.get(field);
  if (before !== undefined) return before as FieldValue<F> | null;
  const value = firstValue<FieldValue<F>>(reading.rules[field], reading);
  known.set(field, value);
  return value;
}

/** Takes a field for one that the page does not say, whatever its rules are. */
export function giveUpField(reading: Reading, field: FieldName): void {
  knownFields(reading).set(field, null);
}

/** Gives a reading the values that another, of the same page, knows already. */
export function takeFields(from: Reading, to: Reading): void {
  const known = knownFields(to);
  for (const [field, value] of knownFields(from)) known.set(field, value);
}

const knownFields = once((_: Reading) => new Map<FieldName, unknown>());
