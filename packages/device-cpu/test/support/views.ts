// Random strided views, made alike on two devices, and their comparison.
import {
  type Device,
  type DType,
  fromFloat16,
  hostArray,
  type TypedArray,
  toFloat16,
  type View,
} from '@kindling/tensor';
import fc from 'fast-check';
import { expect } from 'vitest';

/** A view's form: which dims are permuted, stretched, cut out of a larger buffer. */
export interface Form {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  /** Elements of the whole buffer. */
  readonly length: number;
}

/** The memory orders and gaps that a view may have. Written views repeat nothing. */
export function forms(shape: readonly number[], written: boolean): fc.Arbitrary<Form> {
  const dims = shape.map((_, i) => i);
  return fc
    .record({
      order: fc.oneof(
        { weight: 2, arbitrary: fc.constant(dims) },
        fc.shuffledSubarray(dims, { minLength: dims.length }),
      ),
      gaps: fc.array(fc.constantFrom(1, 1, 1, 2), { minLength: dims.length, maxLength: dims.length }),
      repeats: fc.array(fc.constantFrom(false, false, false, !written), {
        minLength: dims.length,
        maxLength: dims.length,
      }),
      offset: fc.nat(5),
    })
    .map(({ order, gaps, repeats, offset }) => {
      const strides = new Array<number>(dims.length).fill(0);
      let step = 1;
      for (let i = order.length - 1; i >= 0; i--) {
        const d = order[i];
        if (repeats[d]) continue;
        strides[d] = step * gaps[i];
        step *= Math.max(shape[d], 1) * gaps[i];
      }
      return { shape, strides, offset, length: offset + step + 3 };
    });
}

export const shapes = (min: number, max: number, size = 6): fc.Arbitrary<number[]> =>
  fc.array(
    fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 1, max: size }) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    {
      minLength: min,
      maxLength: max,
    },
  );

/** Mulberry32: fills buffers alike for one seed. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Elements of a dtype: small integers (so that ties occur), or floats with a few special values. */
export function contents(dtype: DType, length: number, seed: number, special = 0): TypedArray {
  const random = generator(seed);
  const data = hostArray(dtype, length);
  const specials = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0];
  for (let i = 0; i < length; i++) {
    const r = random();
    const s = random();
    if (dtype === 'bool') data[i] = r < 0.5 ? 0 : 1;
    else if (dtype === 'uint8') data[i] = Math.floor(r * 8);
    else if (dtype === 'int32' || dtype === 'int64') data[i] = Math.floor(r * 15) - 7;
    else {
      const value =
        s < special ? specials[Math.floor(r * specials.length)] : s < 0.3 ? Math.floor(r * 7) - 3 : r * 4 - 2;
      data[i] = dtype === 'float16' ? toFloat16(value) : value;
    }
  }
  return data;
}

/** Allocates and fills a buffer for `form` on `device`. */
export function place(device: Device, dtype: DType, form: Form, data: TypedArray): View {
  const buffer = device.allocate(dtype, form.length);
  device.write(buffer, dtype, 0, data);
  const { shape, strides, offset } = form;
  return { buffer, dtype, shape, strides, offset };
}

/** The error allowed of element `i` whose value is `expected`. */
export type Allowed = (i: number, expected: number) => number;

/** The error that keeps within `bound` of the value, and within `bound` where the value is small. */
export const relative =
  (bound: number): Allowed =>
  (_, expected) =>
    bound * (1 + Math.abs(expected));

/** Compares whole buffers, so that a stray write shows. */
export function expectSame(
  [a, va]: readonly [Device, View],
  [b, vb]: readonly [Device, View],
  length: number,
  allowed: Allowed,
): void {
  const x = a.readSync!(va.buffer, va.dtype, 0, length);
  const y = b.readSync!(vb.buffer, vb.dtype, 0, length);
  for (let i = 0; i < length; i++) {
    const [p, q] = va.dtype === 'float16' ? [fromFloat16(x[i]), fromFloat16(y[i])] : [x[i], y[i]];
    if (Object.is(p, q) || p === q) continue;
    if (Number.isFinite(q) && Math.abs(p - q) <= allowed(i, q)) continue;
    expect.fail(`element ${i}: ${p} instead of ${q}`);
  }
}
