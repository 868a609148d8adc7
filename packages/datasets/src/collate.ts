// The default collation: a list of samples becomes one batch, recursively, as PyTorch's default_collate.
import { stack, Tensor, tensor } from '@kindling/tensor';
import { CollateError } from './errors.js';
import { isRawImage } from './image.js';

/** What the default collation makes of samples of type T. */
export type Collated<T> = T extends Tensor
  ? Tensor
  : T extends number | boolean | bigint
    ? Tensor
    : T extends string
      ? string[]
      : T extends readonly unknown[]
        ? { -readonly [K in keyof T]: Collated<T[K]> }
        : T extends object
          ? { [K in keyof T]: Collated<T[K]> }
          : never;

/**
 * Makes one batch of samples: tensors are stacked along a new first dimension; integers become an int64 tensor, other
 * numbers float64, booleans bool; strings stay a list; arrays and plain objects are collated entry by entry.
 * @throws CollateError naming the place in the sample where shapes, lengths or kinds differ.
 */
export function defaultCollate<T>(samples: readonly T[]): Collated<T> {
  return collate(samples, 'sample') as Collated<T>;
}

function collate(samples: readonly unknown[], path: string): unknown {
  const first = samples[0];
  if (samples.length === 0) throw new CollateError('cannot make a batch of no samples');
  if (first instanceof Tensor) return stackTensors(samples, path);
  switch (typeof first) {
    case 'number': {
      const numbers = sameKind<number>(samples, path);
      return tensor(numbers, { dtype: numbers.every(Number.isInteger) ? 'int64' : 'float64' });
    }
    case 'bigint':
      return tensor(sameKind<bigint>(samples, path).map(Number), { dtype: 'int64' });
    case 'boolean':
      return tensor(sameKind<boolean>(samples, path), { dtype: 'bool' });
    case 'string':
      return sameKind<string>(samples, path);
  }
  if (Array.isArray(first)) return collateLists(samples, path, first.length);
  if (isRawImage(first)) {
    throw new CollateError(
      `${path} is an image of bytes: give the dataset a transform that ends in a tensor, such as ToTensor`,
    );
  }
  if (isPlainObject(first)) return collateObjects(samples, path, Object.keys(first));
  throw new CollateError(
    `${path} is of kind ${kindOf(first)}: batches are made of tensors, numbers, booleans, strings, arrays and plain ` +
      'objects; return one of these, or pass collateFn',
  );
}

function sameKind<T>(samples: readonly unknown[], path: string): T[] {
  const odd = samples.find((s) => typeof s !== typeof samples[0]);
  if (odd !== undefined)
    throw new CollateError(`${path} is ${kindOf(samples[0])} in one sample and ${kindOf(odd)} in another`);
  return samples as T[];
}

function stackTensors(samples: readonly unknown[], path: string): Tensor {
  const first = samples[0] as Tensor;
  for (const [i, s] of samples.entries()) {
    if (!(s instanceof Tensor))
      throw new CollateError(`${path} is a tensor in the first sample and ${kindOf(s)} in another`);
    if (s.shape.length !== first.shape.length || s.shape.some((n, d) => n !== first.shape[d])) {
      throw new CollateError(
        `stack expects each tensor to be equal size, but got [${first.shape.join(', ')}] at entry 0 and ` +
          `[${s.shape.join(', ')}] at entry ${i} (${path}); crop or pad in the transform, or pass collateFn`,
      );
    }
  }
  return stack(samples as Tensor[]);
}

function collateLists(samples: readonly unknown[], path: string, length: number): unknown[] {
  for (const s of samples) {
    if (!Array.isArray(s) || s.length !== length) {
      const found = Array.isArray(s) ? `${s.length} entries` : kindOf(s);
      throw new CollateError(
        `each sample should be of equal size: ${path} has ${length} entries in one, ${found} in another`,
      );
    }
  }
  return Array.from({ length }, (_, i) =>
    collate(
      samples.map((s) => (s as unknown[])[i]),
      `${path}[${i}]`,
    ),
  );
}

function collateObjects(
  samples: readonly unknown[],
  path: string,
  keys: readonly string[],
): Record<string, unknown> {
  for (const s of samples) {
    const missing = keys.find((key) => typeof s !== 'object' || s === null || !Object.hasOwn(s, key));
    if (missing !== undefined) throw new CollateError(`${path}.${missing} is missing in one of the samples`);
  }
  return Object.fromEntries(
    keys.map((key) => [
      key,
      collate(
        samples.map((s) => (s as Record<string, unknown>)[key]),
        `${path}.${key}`,
      ),
    ]),
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function kindOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  return value.constructor?.name ?? 'object';
}
