/** What callers hold of a profile, and how the options tell it: without what it is made of, which they cannot know. */

/** What definePublisher makes, for the option `publishers`. */
export interface Publisher {
  /** As errors and evidence call it. */
  readonly name: string;
  /** Marks what definePublisher made, and holds what the library needs of it. */
  readonly [compiled]: unknown;
}

/** By a registered name: the entries of the package are files of their own. */
export const compiled: unique symbol = Symbol.for('nutgraf.publisher');

export function isPublisher(value: unknown): value is Publisher {
  return typeof value === 'object' && value !== null && compiled in value;
}
