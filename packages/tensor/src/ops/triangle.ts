// Triangular parts of matrices, tril and triu, and the positions they keep.
import { type CompositeOp, defineOp, dispatch, dispatchInto } from '../dispatch.js';
import { ShapeError, ValueError } from '../errors.js';
import { arange, type TensorOptions, tensorFromData } from '../factories.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type Positional, positional } from './arguments.js';
import { where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { to } from './copying.js';
import { unsqueeze } from './views.js';

export interface TriangleAttributes {
  /** Which diagonal bounds the part: 0 the main one, positive ones above it. */
  readonly diagonal: number;
}

/** For each element of the matrices of `x`: whether it lies on or below (`lower`), on or above the diagonal; bool [rows, columns]. */
function part(x: Tensor, lower: boolean, diagonal: number): Tensor {
  const [rows, columns] = x.shape.slice(-2) as [number, number];
  const options = { dtype: 'int64', device: x.device } as const;
  const row = unsqueeze(arange(diagonal, rows + diagonal, 1, options), 1);
  const column = arange(columns, options);
  return lower ? binaryFunctions.le(column, row) : binaryFunctions.ge(column, row);
}

function triangleOp(name: 'tril' | 'triu'): CompositeOp {
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: () => [
      { inputs: [[3, 4]], attrs: { diagonal: 0 } },
      { inputs: [[2, 4, 3]], attrs: { diagonal: -1 } },
      { inputs: [[3, 3]], attrs: { diagonal: 2 } },
    ],
    compose: ([self], { diagonal }: TriangleAttributes) => {
      const x = self as Tensor;
      if (x.ndim < 2)
        throw new ShapeError(
          `${name}: input tensor must have at least 2 dimensions, got shape ${formatShape(x.shape)}`,
        );
      return where(part(x, name === 'tril', diagonal), x, x.dtype === 'bool' ? false : 0);
    },
  });
}

export const trilOp = triangleOp('tril');
export const triuOp = triangleOp('triu');

type Diagonal = Positional<'diagonal', number>;
const attributes = (diagonal: Diagonal): TriangleAttributes => ({
  diagonal: positional(diagonal, 'diagonal', 0),
});

/** The elements of `[…, n, m]` on and below the `diagonal` (0: the main one), zeros above. */
export const tril = (self: Tensor, diagonal?: Diagonal): Tensor =>
  dispatch(trilOp, [self], attributes(diagonal));
/** The elements of `[…, n, m]` on and above the `diagonal` (0: the main one), zeros below. */
export const triu = (self: Tensor, diagonal?: Diagonal): Tensor =>
  dispatch(triuOp, [self], attributes(diagonal));
export const tril_ = (self: Tensor, diagonal?: Diagonal): Tensor =>
  dispatchInto(trilOp, self, [self], attributes(diagonal));
export const triu_ = (self: Tensor, diagonal?: Diagonal): Tensor =>
  dispatchInto(triuOp, self, [self], attributes(diagonal));

export interface TriangleIndicesOptions extends Omit<TensorOptions, 'requiresGrad'> {
  /** Which diagonal bounds the triangle; 0. */
  offset?: number;
}

function indices(op: string, lower: boolean, rows: number, columns: number, options: TriangleIndicesOptions) {
  if (!(rows >= 0 && columns >= 0))
    throw new ValueError(`${op}: row and col must be non-negative, got ${rows} and ${columns}`);
  const { offset = 0, dtype = 'int64', device } = options;
  const [across, down]: [number[], number[]] = [[], []];
  for (let i = 0; i < rows; i++) {
    const [from, to] = lower ? [0, Math.min(columns, i + offset + 1)] : [Math.max(0, i + offset), columns];
    for (let j = from; j < to; j++) {
      down.push(i);
      across.push(j);
    }
  }
  const found = tensorFromData(Float64Array.from([...down, ...across]), {
    shape: [2, down.length],
    dtype: 'int64',
    ...(device ? { device } : {}),
  });
  return to(found, dtype);
}

/** Row and column of every element of the lower triangle of a matrix, row by row: int64 [2, k]. */
export const trilIndices = (row: number, col: number, options: TriangleIndicesOptions = {}): Tensor =>
  indices('trilIndices', true, row, col, options);
/** Row and column of every element of the upper triangle of a matrix, row by row: int64 [2, k]. */
export const triuIndices = (row: number, col: number, options: TriangleIndicesOptions = {}): Tensor =>
  indices('triuIndices', false, row, col, options);
