/** For each object, what `read` gives for it is worked out when first asked for, and kept as long as the object. */
export function once<K extends object, T>(read: (from: K) => T): (from: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (from) => {
    const found = known.get(from) ?? { value: read(from) };
    known.set(from, found);
    return found.value;
  };
}
