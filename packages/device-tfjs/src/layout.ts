// Layouts: merging dims, ordering them by stride, and listing where the elements of a view lie.

/** Sizes and strides of a view, without its buffer. */
export interface Layout {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}

export const product = (sizes: readonly number[]): number => sizes.reduce((n, size) => n * size, 1);

/** Merges neighbouring dims that every one of the layouts walks through as one, and drops dims of size 1. */
export function collapse(
  shape: readonly number[],
  layouts: readonly Layout[],
): { shape: number[]; strides: number[][] } {
  const sizes: number[] = [];
  const strides: number[][] = layouts.map(() => []);
  shape.forEach((size, dim) => {
    if (size === 1) return;
    const last = sizes.length - 1;
    const joins = last >= 0 && layouts.every(({ strides: own }, k) => strides[k]![last] === own[dim]! * size);
    if (joins) sizes[last]! *= size;
    else sizes.push(size);
    layouts.forEach(({ strides: own }, k) => {
      strides[k]![sizes.length - 1] = own[dim]!;
    });
  });
  return { shape: sizes, strides };
}

/** A layout's own dims (larger than 1, not repeated) as they lie in memory, the outermost first. */
export interface Order {
  readonly dims: readonly number[];
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
  /** Whether the elements fill one stretch of memory without gaps. */
  readonly dense: boolean;
}

export function memoryOrder({ shape, strides }: Layout): Order {
  const dims = shape.flatMap((size, d) => (size > 1 && strides[d] !== 0 ? [d] : []));
  dims.sort((a, b) => strides[b]! - strides[a]! || a - b);
  let expected = 1;
  let dense = true;
  for (const d of dims.toReversed()) {
    if (strides[d] !== expected) dense = false;
    expected *= shape[d]!;
  }
  return { dims, sizes: dims.map((d) => shape[d]!), strides: dims.map((d) => strides[d]!), dense };
}

/** Where each element lies in the buffer, row-major. */
export function positionsOf({ shape, strides, offset }: Layout): Int32Array {
  const positions = new Int32Array(product(shape));
  if (positions.length === 0) return positions;
  positions[0] = offset;
  // Outermost dims last: what is there already is one period of the next outer dim.
  let filled = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    for (let i = 1; i < shape[d]!; i++) {
      const [start, step] = [i * filled, i * strides[d]!];
      for (let k = 0; k < filled; k++) positions[start + k] = positions[k]! + step;
    }
    filled *= shape[d]!;
  }
  return positions;
}

/** A window on a reshaped buffer that shows exactly the elements of a layout: reshape `[0, used)`, then slice. */
export interface Box {
  readonly used: number;
  readonly extents: readonly number[];
  readonly starts: readonly number[];
  readonly sizes: readonly number[];
}

/** The box of a layout in a buffer of `length` elements; `undefined` where there is none. */
export function boxOf({ sizes, strides }: Order, offset: number, length: number): Box | undefined {
  if (sizes.length === 0) return undefined;
  const [ownSizes, ownStrides] = [[...sizes], [...strides]];
  if (ownStrides.at(-1)! > 1) {
    ownSizes.push(1);
    ownStrides.push(1);
  }
  const extents = ownStrides.map((stride, d) => (d === 0 ? length : ownStrides[d - 1]!) / stride);
  extents[0] = Math.floor(extents[0]!);
  const starts = ownStrides.map((stride, d) =>
    Math.floor((d === 0 ? offset : offset % ownStrides[d - 1]!) / stride),
  );
  const fits = extents.every((extent, d) => Number.isInteger(extent) && starts[d]! + ownSizes[d]! <= extent);
  return fits ? { used: extents[0] * ownStrides[0]!, extents, starts, sizes: ownSizes } : undefined;
}
