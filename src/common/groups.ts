/** The items of each key, in their order. */
export type Groups<K, V> = Map<K, V[]>;

/** The items by what `keyOf` gives for them, as Map.groupBy does, which Node 20 lacks. */
export function groupBy<K, V>(items: Iterable<V>, keyOf: (item: V) => K): Groups<K, V> {
  const groups: Groups<K, V> = new Map();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Puts an item behind the others of its key. */
export function addTo<K, V>(groups: Groups<K, V>, key: K, item: V): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
