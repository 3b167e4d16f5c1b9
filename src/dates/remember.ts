/** What is dear to ask of the platform is asked once a key. Keys come from hostile pages: so there is an end to what is kept. */
const MOST_KEPT = 64;

/** What `store` has for the key; where it has nothing, what `make` gives, which it gets to keep. */
export function remember<V>(store: Map<string, V>, key: string, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (store.size >= MOST_KEPT) store.clear();
  store.set(key, made);
  return made;
}
