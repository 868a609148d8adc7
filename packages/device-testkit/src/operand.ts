// Operands of kernels: elements in a buffer in some layout, with guards around and between them.
import { type DType, hostArray, isFloatingPoint, type TypedArray, toFloat16 } from '@kindling/tensor';

/** How a view lies in its buffer. */
export interface Layout {
  readonly name: string;
  /** Strides and offset for a shape; the buffer ends `tail` elements after the last one. */
  readonly place: (shape: readonly number[]) => { strides: number[]; offset: number; tail: number };
}

function rowMajor(shape: readonly number[], step = 1): number[] {
  const strides: number[] = [];
  for (let d = shape.length - 1; d >= 0; d--) {
    strides[d] = step;
    step *= Math.max(1, shape[d]!);
  }
  return strides;
}

const reversed = (list: readonly number[]): number[] => [...list].reverse();

/** The layouts that every kernel meets. `broadcast` repeats its first dim, so it is for what is read only. */
export const layouts = {
  contiguous: { name: 'contiguous', place: (s) => ({ strides: rowMajor(s), offset: 0, tail: 0 }) },
  offset: { name: 'offset view', place: (s) => ({ strides: rowMajor(s), offset: 3, tail: 2 }) },
  transposed: {
    name: 'transposed view',
    place: (s) => ({ strides: reversed(rowMajor(reversed(s))), offset: 0, tail: 0 }),
  },
  stepped: { name: 'every second element', place: (s) => ({ strides: rowMajor(s, 2), offset: 1, tail: 2 }) },
  broadcast: {
    name: 'broadcast view',
    place: (s) => ({ strides: [0, ...rowMajor(s.slice(1))].slice(0, s.length), offset: 1, tail: 1 }),
  },
} satisfies Record<string, Layout>;

/** An operand as the kit builds it: the whole buffer, and the view in it. */
export interface Operand {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  readonly image: TypedArray;
  /** For each element, row-major, where it lies in the buffer. */
  readonly positions: readonly number[];
  readonly layout: string;
}

/** What guards hold: for floats NaN, so that an element read beside the view shows in the result. */
function guard(dtype: DType): number {
  if (dtype === 'float16') return 0x7e00;
  return isFloatingPoint(dtype) ? Number.NaN : dtype === 'bool' ? 1 : 113;
}

function positionsOf(shape: readonly number[], strides: readonly number[], offset: number): number[] {
  let positions = [offset];
  shape.forEach((size, d) => {
    positions = positions.flatMap((at) => Array.from({ length: size }, (_, i) => at + i * strides[d]!));
  });
  return positions;
}

/** An operand of the given row-major elements (`values(i)` is the i-th). */
export function operand(
  dtype: DType,
  shape: readonly number[],
  values: (i: number) => number,
  layout: Layout = layouts.contiguous,
): Operand {
  const { strides, offset, tail } = layout.place(shape);
  const positions = positionsOf(shape, strides, offset);
  const last = positions.reduce((most, at) => Math.max(most, at), offset - 1);
  const image = hostArray(dtype, last + 1 + tail);
  image.fill(guard(dtype));
  positions.forEach((at, i) => {
    image[at] = dtype === 'float16' ? toFloat16(values(i)) : values(i);
  });
  return { dtype, shape, strides, offset, image, positions, layout: layout.name };
}

/** An operand to be written, filled with what no kernel gives by chance. */
export function output(dtype: DType, shape: readonly number[], layout?: Layout): Operand {
  return operand(dtype, shape, () => (dtype === 'bool' ? 1 : dtype === 'uint8' ? 201 : -7777), layout);
}

/** Uniform numbers in [0, 1) that depend on `seed` and on how often they were asked for. */
export function uniform(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Elements that suit a dtype: floats in (−3, 3), integers from −9 (uint8: 0) to 9, bools. */
export function drawn(dtype: DType, seed: number): () => number {
  const next = uniform(seed + 1);
  if (dtype === 'bool') return () => Number(next() < 0.5);
  if (dtype === 'uint8') return () => Math.floor(next() * 10);
  if (!isFloatingPoint(dtype)) return () => Math.floor(next() * 19) - 9;
  // Rounded to eighths of a thousandth, exact in single precision: every device gets the same input.
  return () => Math.round((next() * 6 - 3) * 8192) / 8192;
}
