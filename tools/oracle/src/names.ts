// The naming law, applied: PyTorch's name of a thing to ours.

/** `masked_fill` → `maskedFill`, `max_pool1d` → `maxPool1d`; a trailing underscore stays, dots separate rooms. */
export function camelCase(name: string): string {
  return name.replace(/(?<=[A-Za-z0-9])_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The object of keyword arguments under their camelCased names. */
export function camelKeys(kwargs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(kwargs).map(([key, value]) => [camelCase(key), value]));
}

/** What stands at a dotted path such as `nn.functional.relu` below `root`, each part by the naming law. */
export function lookUp(root: object, path: string): unknown {
  let at: unknown = root;
  for (const part of path.split('.')) {
    if (at === null || (typeof at !== 'object' && typeof at !== 'function')) return undefined;
    at = (at as Record<string, unknown>)[camelCase(part)];
  }
  return at;
}
