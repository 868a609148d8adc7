// Python values that JavaScript has no own kind for: tuples, ordered dicts, floats that look like integers, names.

/** A Python tuple: an array like any other, but pickled as a tuple. Its `map`, `filter`, `slice` give plain arrays. */
export class Tuple<T = unknown> extends Array<T> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/** A tuple of the items given. */
export function tuple<T>(...items: T[]): Tuple<T> {
  return Tuple.from(items) as Tuple<T>;
}

/** A `collections.OrderedDict`: a Map that keeps what Python set on it as attributes (PyTorch's `_metadata`). */
export class OrderedDict<K = unknown, V = unknown> extends Map<K, V> {
  /** The instance's `__dict__`, absent where it is empty. */
  attributes?: Map<unknown, unknown>;
}

/** A number that is pickled as a float even where it is whole (`new Float(1)` is `1.0`). Loading gives plain numbers. */
export class Float {
  constructor(readonly value: number) {}
}

/** A Python class or function by name. Loading one gives no code, only this name. */
export class Global {
  constructor(
    readonly module: string,
    readonly qualname: string,
  ) {}

  /** `module.name`, the key in an allow-list. */
  get path(): string {
    return `${this.module}.${this.qualname}`;
  }
}

/** For writing: `callable(*args)`, then `items` set on the result and `state` given to it, as `__reduce__` would. */
export class Reduce {
  constructor(
    readonly callable: Global,
    readonly args: readonly unknown[],
    readonly state?: unknown,
    readonly items?: ReadonlyMap<unknown, unknown>,
  ) {}
}

/**
 * The entry of a dict under a string key, where the key may have been pickled as `str` or as `bytes`
 * (Python 2's strings). Undefined where there is none.
 */
export function lookup(dict: ReadonlyMap<unknown, unknown>, key: string): unknown {
  if (dict.has(key)) return dict.get(key);
  for (const [k, value] of dict) {
    if (
      k instanceof Uint8Array &&
      k.length === key.length &&
      k.every((byte, i) => byte === key.charCodeAt(i))
    ) {
      return value;
    }
  }
  return undefined;
}
