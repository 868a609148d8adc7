// Slices: Python's start:stop:step as a value, from numbers or from a string.
import { IndexError, ValueError } from '../errors.js';
import { type SliceOptions, slice as sliceOf } from '../ops/views.js';
import { Tensor } from '../tensor.js';

/** Python's `start:stop:step`; `null` leaves an end open. */
export class Slice {
  constructor(
    readonly start: number | null,
    readonly stop: number | null,
    readonly step: number,
  ) {}

  toString(): string {
    const ends = `${this.start ?? ''}:${this.stop ?? ''}`;
    return this.step === 1 ? ends : `${ends}:${this.step}`;
  }
}

/**
 * `slice(start, stop, step)`: Python's slice, for `x.at(...)` and `x.set(...)`; one number alone is the stop.
 * `slice(x, dim, { start, end, step })`: the op, as the method `x.slice(...)`.
 */
export function slice(self: Tensor, dim?: number, options?: SliceOptions): Tensor;
export function slice(stop: number | null): Slice;
export function slice(start: number | null, stop: number | null, step?: number | null): Slice;
export function slice(
  first: Tensor | number | null,
  second?: number | null,
  third?: SliceOptions | number | null,
): Tensor | Slice {
  if (first instanceof Tensor) return sliceOf(first, second ?? 0, (third ?? {}) as SliceOptions);
  const [start, stop] = second === undefined ? [null, first] : [first, second];
  const step = (third ?? 1) as number;
  for (const n of [start, stop, step]) {
    if (n !== null && !Number.isInteger(n))
      throw new ValueError(`slice: indices must be integers or null, got ${n}`);
  }
  if (step <= 0)
    throw new ValueError(`slice: step must be greater than zero, got ${step}; use flip to reverse`);
  return new Slice(start, stop, step);
}

const pattern = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/;

/** The slice that a string such as `':'`, `'1:'`, `'-3:-1'` or `'::2'` means. Throws IndexError on any other. */
export function parseSlice(text: string): Slice {
  const match = pattern.exec(text);
  if (match === null) {
    throw new IndexError(`at: '${text}' is no index; strings are slices such as ':', '1:', '::2', or '...'`);
  }
  const [start, stop, step] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  return slice(start!, stop!, step!);
}
