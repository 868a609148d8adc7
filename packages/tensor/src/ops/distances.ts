// Distances between all rows of two sets, or of one.
import { ShapeError, ValueError } from '../errors.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type Positional, positional } from './arguments.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import { indexSelect } from './index-select.js';
import { triuIndices } from './triangle.js';
import { vectorNorm } from './vector-norm.js';
import { select, unsqueeze } from './views.js';

type P = Positional<'p', number>;

/** The p-norms (2) of all differences of rows: `[…, n, d]` and `[…, m, d]` → `[…, n, m]`, batch dims broadcast. */
export function cdist(x1: Tensor, x2: Tensor, p?: P): Tensor {
  if (x1.ndim < 2 || x2.ndim < 2 || x1.shape.at(-1) !== x2.shape.at(-1)) {
    throw new ShapeError(
      `cdist: X1 and X2 must have the same number of columns. X1: ${formatShape(x1.shape)} X2: ${formatShape(x2.shape)}`,
    );
  }
  const order = positional<number>(p, 'p', 2);
  if (order < 0) throw new ValueError(`cdist: only supports non-negative p values, got ${order}`);
  return vectorNorm(binaryFunctions.sub(unsqueeze(x1, -2), unsqueeze(x2, -3)), order, { dim: -1 });
}

/** The p-norms (2) of the differences of all pairs of rows of `[n, d]`: a vector of n (n − 1) / 2. */
export function pdist(self: Tensor, p?: P): Tensor {
  if (self.ndim !== 2)
    throw new ShapeError(`pdist: only supports 2D tensors, got shape ${formatShape(self.shape)}`);
  const rows = self.shape[0]!;
  const pairs = triuIndices(rows, rows, { offset: 1, device: self.device });
  const side = (i: number): Tensor => indexSelect(self, 0, reshape(select(pairs, 0, i), -1));
  return vectorNorm(binaryFunctions.sub(side(0), side(1)), positional<number>(p, 'p', 2), { dim: 1 });
}
