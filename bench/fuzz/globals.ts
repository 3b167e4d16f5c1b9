/** What every program shares, and no page may change. */

const WATCHED: readonly object[] = [
  globalThis,
  ...[
    Object,
    Function,
    Array,
    String,
    Number,
    Boolean,
    Symbol,
    RegExp,
    Date,
    Error,
    Promise,
    Map,
    Set,
    WeakMap,
  ].flatMap((type) => [type, type.prototype]),
  URL,
  URL.prototype,
  Uint8Array.prototype,
  JSON,
  Math,
  Reflect,
  Intl,
];

type Snapshot = readonly ReadonlyMap<PropertyKey, unknown>[];

/** The properties of global objects and prototypes as they are now. */
export function takeSnapshot(): Snapshot {
  return WATCHED.map((object) => {
    const keys = Reflect.ownKeys(object);
    return new Map(keys.map((key) => [key, Object.getOwnPropertyDescriptor(object, key)?.value]));
  });
}

/** The name of a property that is new, gone or changed since; null where there is none. */
export function changedGlobal(before: Snapshot): string | null {
  for (const [at, object] of WATCHED.entries()) {
    const known = before[at];
    const keys = Reflect.ownKeys(object);
    if (!known || keys.length !== known.size) return `${String(object)} has ${keys.length} properties`;
    for (const key of keys) {
      const value: unknown = Object.getOwnPropertyDescriptor(object, key)?.value;
      if (!known.has(key)) return String(key);
      // What had a getter before is one of the platform's globals, which appear when they are first used.
      if (known.get(key) !== undefined && !Object.is(known.get(key), value)) return String(key);
    }
  }
  return null;
}
