/**
 * Makes something of an object once, and keeps it as long as the object: a figure goes into five files, and is written
 * out the same in each; what thousands of pages look up in all rows is laid out for them once.
 */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** The same of an object and some words or numbers: of a dataset and a year. */
export function rememberedOf<K extends object, P extends readonly (string | number)[], V>(
  make: (key: K, ...parts: P) => V,
): (key: K, ...parts: P) => V {
  const known = remembered<K, Map<string, V>>(() => new Map());
  return (key, ...parts) => {
    const own = known(key);
    const name = parts.join('\n');
    const found = own.get(name);
    if (found !== undefined) return found;
    const made = make(key, ...parts);
    own.set(name, made);
    return made;
  };
}
