// A checkpoint's pickled value into what users work with: dicts into plain objects, records into tensors.
import { Global, OrderedDict } from '@kindling/pickle';
import { UnsupportedCheckpointError } from '../errors.js';
import type { Tensor } from '../tensor-bridge.js';
import { StorageWindow, TensorRecord } from './records.js';

/**
 * Dicts whose keys are all strings become plain objects, others Maps; tuples and lists stay arrays, converted in place;
 * what was shared stays shared. The unpickler has bounded the depth.
 */
export function resolve(root: unknown, build: (record: TensorRecord) => Tensor): unknown {
  const done = new Map<object, unknown>();

  const convert = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (done.has(value)) return done.get(value);
    if (value instanceof TensorRecord) return keep(value, build(value));
    if (Array.isArray(value)) return list(value);
    if (value instanceof Map) return dict(value);
    if (value instanceof Set) return keep(value, new Set([...value].map(convert)));
    if (value instanceof Global || value instanceof StorageWindow || 'decode' in value) {
      const what = value instanceof Global ? value.path : 'a bare storage';
      throw new UnsupportedCheckpointError(
        `the file holds ${what} as a value; save tensors and plain values only`,
      );
    }
    return value;
  };

  const keep = <T>(from: object, to: T): T => {
    done.set(from, to);
    return to;
  };

  const list = (items: unknown[]): unknown[] => {
    keep(items, items);
    for (let i = 0; i < items.length; i++) items[i] = convert(items[i]);
    return items;
  };

  const dict = (map: Map<unknown, unknown>): unknown => {
    if ([...map.keys()].every((key) => typeof key === 'string')) return object(map as Map<string, unknown>);
    const out = keep(map, new Map<unknown, unknown>());
    for (const [key, item] of map) out.set(convert(key), convert(item));
    return out;
  };

  const object = (map: Map<string, unknown>): object => {
    const out = keep(map, {});
    for (const [key, item] of map) define(out, key, convert(item), true);
    const metadata = map instanceof OrderedDict ? map.attributes?.get('_metadata') : undefined;
    if (metadata !== undefined && !Object.hasOwn(out, '_metadata'))
      define(out, '_metadata', convert(metadata), false);
    return out;
  };

  return convert(root);
}

/** Sets a key that may be `__proto__`: always an own property. */
function define(object: object, key: string, value: unknown, enumerable: boolean): void {
  Object.defineProperty(object, key, { value, enumerable, writable: true, configurable: true });
}
