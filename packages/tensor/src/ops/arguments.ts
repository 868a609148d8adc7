// How optional arguments arrive: by position, or in the trailing options object; and results with names.
import { Tensor } from '../tensor.js';

/** One optional argument: its plain value, or an options object that may hold it (and others). */
export type Positional<K extends string, T, Rest = unknown> =
  | T
  | null
  | undefined
  | (Rest & { readonly [P in K]?: T | null });

/** Whether `value` is a plain options object. */
export function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Tensor);
}

/** The argument `key` from the form in which it came. */
export function positional<T>(given: unknown, key: string, fallback: T): T {
  const value = isOptions(given) ? given[key] : given;
  return (value ?? fallback) as T;
}

/** The options that came, whether a positional argument stood before them or not. */
export function optionsOf<T extends object>(first: unknown, second: T | undefined): T {
  return (isOptions(first) ? first : (second ?? {})) as T;
}

/** A tuple whose elements also have names, as PyTorch's named tuples: `const { values, indices } = …`, `const [v, i] = …`. */
export type Named<K extends readonly string[]> = { readonly [P in K[number]]: Tensor } & {
  readonly [I in keyof K]: Tensor;
};

/** Gives the elements of `tensors` names. */
export function namedTuple<const K extends readonly string[]>(
  names: K,
  tensors: readonly Tensor[],
): Named<K> {
  const tuple = [...tensors] as Tensor[] & Record<string, Tensor>;
  names.forEach((name, i) => {
    // Not enumerable: a printed or iterated result shows each tensor once.
    Object.defineProperty(tuple, name, { value: tensors[i] });
  });
  return tuple as unknown as Named<K>;
}

/** `[values, indices]`, also as `.values` and `.indices`; indices are int64. */
export type ValuesIndices = readonly [Tensor, Tensor] & { readonly values: Tensor; readonly indices: Tensor };

export function valuesIndices(tensors: readonly Tensor[]): ValuesIndices {
  return namedTuple(['values', 'indices'], tensors) as unknown as ValuesIndices;
}
