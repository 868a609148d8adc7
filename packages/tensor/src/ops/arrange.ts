// Repeating and rearranging elements: repeat, tile, roll, flip, rot90.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import { ShapeError, ValueError } from '../errors.js';
import { arange } from '../factories.js';
import { formatShape, normalizeDim, normalizeDims, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { isOptions, type Positional, positional } from './arguments.js';
import { clone, reshape } from './copying.js';
import { indexSelectOp } from './index-select.js';
import { catOp } from './join.js';
import { expand, narrow, shapeArgument, transpose } from './views.js';

export interface RepeatAttributes {
  /** How often along each dim of the result. */
  readonly repeats: Shape;
}

/** The shapes that repeat passes through: `[1, a, 1, b]`, expanded to `[r, a, s, b]`, merged to `[r·a, s·b]`. */
export function repeatShapes(
  shape: Shape,
  repeats: Shape,
): Record<'apart' | 'expanded' | 'merged', number[]> {
  const full = [...new Array<number>(repeats.length - shape.length).fill(1), ...shape];
  return {
    apart: full.flatMap((size) => [1, size]),
    expanded: full.flatMap((size, i) => [repeats[i]!, size]),
    merged: full.map((size, i) => size * repeats[i]!),
  };
}

/** Copies of the tensor, laid side by side along every dim. */
export const repeatOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'repeat',
  samples: () => [
    { inputs: [[2, 3]], attrs: { repeats: [2, 1, 2] } },
    { inputs: [[]], attrs: { repeats: [3] } },
    { inputs: [[2]], attrs: { repeats: [0] } },
  ],
  compose: ([self], { repeats }: RepeatAttributes) => {
    const x = self as Tensor;
    const { apart, expanded, merged } = repeatShapes(x.shape, repeats);
    return reshape(clone(expand(reshape(x, apart), expanded)), merged);
  },
});

/** `repeat(2, 3)`: copies along each dim; missing leading dims are added. Throws ShapeError on fewer numbers than dims. */
export function repeat(self: Tensor, ...repeats: (number | Shape)[]): Tensor {
  const list = shapeArgument(repeats);
  if (list.length < self.ndim) {
    throw new ShapeError(
      `repeat: Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor: ${formatShape(list)} for shape ${formatShape(self.shape)}`,
    );
  }
  if (list.some((n) => n < 0))
    throw new ValueError(
      `repeat: Trying to create tensor with negative dimension: repeats ${formatShape(list)}`,
    );
  return dispatch(repeatOp, [self], { repeats: list });
}

/** As `repeat`, with fewer numbers than dims meaning the last dims. */
export function tile(self: Tensor, ...dims: (number | Shape)[]): Tensor {
  const list = shapeArgument(dims);
  const missing = Math.max(0, self.ndim - list.length);
  return repeat(self, [...new Array<number>(missing).fill(1), ...list]);
}

export interface RollAttributes {
  readonly shifts: Shape;
  /** Not negative. */
  readonly dims: Shape;
}

/** Shifts elements along dims; what falls out at one end comes in at the other. */
export const rollOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'roll',
  samples: () => [
    { inputs: [[4, 3]], attrs: { shifts: [1, -1], dims: [0, 1] } },
    { inputs: [[5]], attrs: { shifts: [7], dims: [0] } },
  ],
  compose: ([self], { shifts, dims }: RollAttributes) => {
    let x = self as Tensor;
    dims.forEach((dim, i) => {
      const size = x.shape[dim]!;
      if (size === 0) return;
      const cut = ((-shifts[i]! % size) + size) % size;
      if (cut !== 0) x = dispatch(catOp, [narrow(x, dim, cut, size - cut), narrow(x, dim, 0, cut)], { dim });
    });
    return x === self ? clone(x) : x;
  },
});

/** Shifts elements by `shifts` along `dims`, round the end; without dims along the flattened tensor. */
export function roll(
  self: Tensor,
  shifts: number | Shape,
  dims?: Positional<'dims', number | Shape, Shape>,
): Tensor {
  const by = [shifts].flat() as number[];
  const asked = Array.isArray(dims) ? dims : positional<number | Shape>(dims, 'dims', []);
  const along = ([asked].flat() as number[]).map((d) => normalizeDim(d, self.ndim, 'roll'));
  if (along.length === 0 && by.length === 1) {
    return reshape(dispatch(rollOp, [reshape(self, -1)], { shifts: by, dims: [0] }), self.shape);
  }
  if (along.length !== by.length) {
    throw new ValueError(
      `roll: shifts and dimensions must align. shifts: ${by.length}, dims: ${along.length}`,
    );
  }
  return dispatch(rollOp, [self], { shifts: by, dims: self.ndim === 0 ? [] : along });
}

export interface FlipAttributes {
  /** Not negative. */
  readonly dims: Shape;
}

/** Reverses dims. */
export const flipOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'flip',
  samples: () => [
    { inputs: [[2, 3, 2]], attrs: { dims: [0, 2] } },
    { inputs: [[4]], attrs: { dims: [0] } },
    { inputs: [[2]], attrs: { dims: [] } },
  ],
  compose: ([self], { dims }: FlipAttributes) => {
    let x = self as Tensor;
    for (const dim of dims) {
      const size = x.shape[dim]!;
      if (size < 2) continue;
      const backwards = arange(size - 1, -1, -1, { dtype: 'int64', device: x.device });
      x = dispatch(indexSelectOp, [x, backwards], { dim });
    }
    return x === self ? clone(x) : x;
  },
});

/** Reverses the order of elements along `dims`. A copy. */
export function flip(self: Tensor, ...dims: (number | Shape)[]): Tensor {
  const list = shapeArgument(dims);
  return dispatch(flipOp, [self], {
    dims: list.length === 0 || self.ndim === 0 ? [] : normalizeDims(list, self.ndim, 'flip'),
  });
}

/** Flips left and right: along dim 1. Throws ShapeError below 2 dims. */
export function fliplr(self: Tensor): Tensor {
  if (self.ndim < 2) throw new ShapeError('fliplr: Input must be >= 2-d.');
  return flip(self, 1);
}

/** Flips up and down: along dim 0. Throws ShapeError on 0 dims. */
export function flipud(self: Tensor): Tensor {
  if (self.ndim < 1) throw new ShapeError('flipud: Input must be >= 1-d.');
  return flip(self, 0);
}

export interface Rot90Options {
  /** Quarter turns, from the first dim towards the second; 1. */
  k?: number;
  /** The two dims that span the plane; [0, 1]. */
  dims?: Shape;
}

/** Rotates by quarter turns in the plane of two dims. */
export function rot90(self: Tensor, k?: number | Rot90Options, dims: Shape = [0, 1]): Tensor {
  const plane = isOptions(k) ? ((k as Rot90Options).dims ?? dims) : dims;
  const turns = ((positional(k, 'k', 1) % 4) + 4) % 4;
  if (plane.length !== 2)
    throw new ShapeError(`rot90: expected total rotation dims == 2, but got dims = ${plane.length}`);
  if (self.ndim < 2)
    throw new ShapeError(`rot90: expected total dims >= 2, but got total dims = ${self.ndim}`);
  const [a, b] = plane.map((d) => normalizeDim(d, self.ndim, 'rot90')) as [number, number];
  if (a === b)
    throw new ShapeError(
      `rot90: expected rotation dims to be different, but got dim0 = ${a} and dim1 = ${b}`,
    );
  if (turns === 1) return transpose(flip(self, b), a, b);
  if (turns === 2) return flip(self, a, b);
  if (turns === 3) return transpose(flip(self, a), a, b);
  return clone(self);
}
