// Joining tensors: cat as a kernel op, stack and the h/v/d forms from it, broadcasting a list, blocks on a diagonal.

import type { View } from '../device.js';
import { type CompositeOp, defineOp, dispatch, type KernelOp, type Operand } from '../dispatch.js';
import { type Promotable, resultType } from '../dtype.js';
import { DTypeError, ShapeError, ValueError } from '../errors.js';
import { broadcastShapes, formatShape, normalizeDim, type Shape, sameShape } from '../shape.js';
import { Tensor } from '../tensor.js';
import { isOptions, type Positional, positional } from './arguments.js';
import { atleast1d, atleast2d, atleast3d } from './atleast.js';
import { reshape } from './copying.js';
import { padDims } from './pad.js';
import { expand, unsqueeze } from './views.js';

export interface JoinAttributes {
  /** Not negative. */
  readonly dim: number;
}

/** A vector without elements joins tensors of any shape, as it always did in PyTorch. */
const isNothing = (x: Tensor): boolean => x.ndim === 1 && x.shape[0] === 0;

function joinedShape(inputs: readonly Tensor[], dim: number): Shape {
  const first = inputs.find((x) => !isNothing(x));
  if (first === undefined) return [0];
  let length = 0;
  inputs.forEach((x, i) => {
    if (isNothing(x)) return;
    if (x.ndim !== first.ndim) {
      throw new ShapeError(
        `cat: Tensors must have same number of dimensions: got ${first.ndim} and ${x.ndim}`,
      );
    }
    x.shape.forEach((size, d) => {
      if (d !== dim && size !== first.shape[d]) {
        throw new ShapeError(
          `cat: Sizes of tensors must match except in dimension ${dim}. Expected size ${first.shape[d]} but got size ${size} ` +
            `for tensor number ${i} in the list (shapes ${formatShape(first.shape)} and ${formatShape(x.shape)}).`,
        );
      }
    });
    length += x.shape[dim]!;
  });
  return first.shape.map((size, d) => (d === dim ? length : size));
}

/** The part of `output` that shows `length` elements from `start` along `dim`. */
function windowOf(output: View, dim: number, start: number, length: number): View {
  const shape = output.shape.map((size, d) => (d === dim ? length : size));
  return { ...output, shape, offset: output.offset + start * output.strides[dim]! };
}

/** Tensors one after the other along an existing dim; dtypes promote. */
export const catOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'cat',
  samples: () => [
    {
      inputs: [
        [2, 3],
        [1, 3],
        [4, 3],
      ],
      attrs: { dim: 0 },
    },
    {
      inputs: [
        [2, 3],
        [2, 0],
        [2, 1],
      ],
      attrs: { dim: 1 },
    },
    { inputs: [[0], [3]], attrs: { dim: 0 } },
  ],
  infer: (inputs: readonly Operand[], { dim }: JoinAttributes) => [
    { shape: joinedShape(inputs as Tensor[], dim), dtype: resultType(inputs as readonly Promotable[]) },
  ],
  run: (device, inputs, [output], { dim }: JoinAttributes) => {
    let start = 0;
    for (const x of inputs as Tensor[]) {
      if (isNothing(x)) continue;
      const length = x.shape[dim]!;
      if (x.numel() > 0) device.copy(x.deviceView, windowOf(output!, dim, start, length));
      start += length;
    }
  },
});

function checkList(op: string, tensors: readonly Tensor[]): void {
  if (tensors.length === 0) throw new ValueError(`${op}: expected a non-empty list of Tensors`);
}

/** Tensors of equal shape but for `dim` (0), one after the other along it. Throws ShapeError naming the one that does not fit. */
export function cat(tensors: readonly Tensor[], dim?: Positional<'dim', number>): Tensor {
  checkList('cat', tensors);
  tensors.forEach((x, i) => {
    if (x.ndim === 0)
      throw new ShapeError(
        `cat: zero-dimensional tensor (at position ${i}) cannot be concatenated; use stack`,
      );
  });
  const { ndim } = tensors.find((x) => !isNothing(x)) ?? tensors[0]!;
  return dispatch(catOp, tensors, { dim: normalizeDim(positional(dim, 'dim', 0), ndim, 'cat') });
}
export const concat = cat;
export const concatenate = cat;

/** Tensors of one shape along a new dim. */
export const stackOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'stack',
  samples: () => [
    {
      inputs: [
        [2, 3],
        [2, 3],
      ],
      attrs: { dim: 1 },
    },
    { inputs: [[], [], []], attrs: { dim: 0 } },
  ],
  compose: (inputs, { dim }: JoinAttributes) =>
    dispatch(
      catOp,
      (inputs as Tensor[]).map((x) => unsqueeze(x, dim)),
      { dim },
    ),
});

/** Tensors of one shape along a new dim, `dim` (0). Throws ShapeError naming the one that does not fit. */
export function stack(tensors: readonly Tensor[], dim?: Positional<'dim', number>): Tensor {
  checkList('stack', tensors);
  const { shape, ndim } = tensors[0]!;
  tensors.forEach((x, i) => {
    if (!sameShape(x.shape, shape)) {
      throw new ShapeError(
        `stack: stack expects each tensor to be equal size, but got ${formatShape(shape)} at entry 0 and ${formatShape(x.shape)} at entry ${i}`,
      );
    }
  });
  return dispatch(stackOp, tensors, { dim: normalizeDim(positional(dim, 'dim', 0), ndim + 1, 'stack') });
}

/** Side by side: along dim 1, vectors along dim 0. */
export function hstack(tensors: readonly Tensor[]): Tensor {
  checkList('hstack', tensors);
  const list = atleast1d(tensors);
  return cat(list, list[0]!.ndim === 1 ? 0 : 1);
}

/** One below the other: along dim 0, vectors as rows. */
export function vstack(tensors: readonly Tensor[]): Tensor {
  checkList('vstack', tensors);
  return cat(atleast2d(tensors), 0);
}
export const rowStack = vstack;

/** One behind the other: along dim 2; see `atleast3d`. */
export function dstack(tensors: readonly Tensor[]): Tensor {
  checkList('dstack', tensors);
  return cat(atleast3d(tensors), 2);
}

/** Side by side, vectors and scalars as columns. */
export function columnStack(tensors: readonly Tensor[]): Tensor {
  checkList('columnStack', tensors);
  return hstack(tensors.map((x) => (x.ndim <= 1 ? reshape(x, [x.numel(), 1]) : x)));
}

/** All tensors, expanded to their common broadcast shape: views. Takes a list or the tensors themselves. */
export function broadcastTensors(...tensors: Tensor[] | [readonly Tensor[]]): Tensor[] {
  const list = tensors.flat() as Tensor[];
  const shape = list.reduce<Shape>((s, x) => broadcastShapes('broadcastTensors', s, x.shape), []);
  return list.map((x) => expand(x, shape));
}

/** A matrix with the given ones (vectors: as rows) as blocks along its diagonal, zeros elsewhere. */
export function blockDiag(...tensors: Tensor[] | [readonly Tensor[]]): Tensor {
  const blocks = (tensors.flat() as Tensor[]).map((x) => {
    if (x.ndim > 2)
      throw new ShapeError(
        `blockDiag: Input tensors must have 2 or fewer dimensions, got shape ${formatShape(x.shape)}`,
      );
    return atleast2d(x);
  });
  const width = blocks.reduce((n, x) => n + x.shape[1]!, 0);
  let before = 0;
  const rows = blocks.map((x) => {
    const row = padDims(x, [
      [0, 0],
      [before, width - before - x.shape[1]!],
    ]);
    before += x.shape[1]!;
    return row;
  });
  return cat(rows, 0);
}

export interface MeshgridOptions {
  /** `'ij'`: the first tensor varies along the first dim; `'xy'`: along the second, as plots want it. */
  indexing?: 'ij' | 'xy';
}

/** Coordinate grids from vectors: k tensors of k dims, views. Takes the tensors or a list, then the indexing. */
export function meshgrid(
  ...args: readonly (Tensor | readonly Tensor[] | MeshgridOptions | 'ij' | 'xy')[]
): Tensor[] {
  const tensors = args.flat().filter((x): x is Tensor => x instanceof Tensor);
  const last = args.at(-1);
  const indexing = positional<'ij' | 'xy'>(
    isOptions(last) || typeof last === 'string' ? last : null,
    'indexing',
    'ij',
  );
  if (tensors.length === 0) throw new ValueError('meshgrid: expects a non-empty list of tensors');
  for (const x of tensors) {
    if (x.ndim > 1)
      throw new ShapeError(
        `meshgrid: Expected 0D or 1D tensor in the tensor list but got shape ${formatShape(x.shape)}`,
      );
  }
  const other = tensors.find((x) => x.dtype !== tensors[0]!.dtype);
  if (other !== undefined)
    throw new DTypeError(
      `meshgrid: expects all tensors to have the same dtype, got ${tensors[0]!.dtype} and ${other.dtype}`,
    );
  if (indexing !== 'ij' && indexing !== 'xy')
    throw new ValueError(`meshgrid: indexing must be one of 'xy' or 'ij', but received '${indexing}'`);
  const swap = indexing === 'xy' && tensors.length >= 2;
  const vectors = swap ? [tensors[1]!, tensors[0]!, ...tensors.slice(2)] : tensors;
  const shape = vectors.map((x) => x.numel());
  const grids = vectors.map((x, i) =>
    expand(
      reshape(
        x,
        shape.map((size, d) => (d === i ? size : 1)),
      ),
      shape,
    ),
  );
  return swap ? [grids[1]!, grids[0]!, ...grids.slice(2)] : grids;
}

/** All tuples with one element of each vector, as rows; a single vector as it is. */
export function cartesianProd(...tensors: Tensor[] | [readonly Tensor[]]): Tensor {
  const list = tensors.flat() as Tensor[];
  for (const x of list)
    if (x.ndim !== 1)
      throw new ShapeError(`cartesianProd: Expect a 1D vector, but got shape ${formatShape(x.shape)}`);
  if (list.length === 1) return list[0]!;
  return stack(
    meshgrid(list).map((g) => reshape(g, -1)),
    1,
  );
}
