// Products of several matrices: chains in the cheapest order, and powers.
import { ShapeError, ValueError } from '../errors.js';
import { eye } from '../range-factories.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { clone, copy_, reshape } from './copying.js';
import { inv } from './lu.js';
import { matmul, mm } from './matmul.js';
import { unsqueeze } from './views.js';

/** The cheapest bracketing of a chain of matrices of these sizes: where to cut [i, j]. */
function bestCuts(sizes: readonly number[]): number[][] {
  const n = sizes.length - 1;
  const cost = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  const cut = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let length = 1; length < n; length++) {
    for (let i = 0; i + length < n; i++) {
      const j = i + length;
      cost[i]![j] = Number.POSITIVE_INFINITY;
      for (let k = i; k < j; k++) {
        const c = cost[i]![k]! + cost[k + 1]![j]! + sizes[i]! * sizes[k + 1]! * sizes[j + 1]!;
        if (c < cost[i]![j]!) {
          cost[i]![j] = c;
          cut[i]![j] = k;
        }
      }
    }
  }
  return cut;
}

/** Product of a chain of matrices in the cheapest order; the first and the last may be vectors. */
export function multiDot(tensors: readonly Tensor[]): Tensor {
  if (tensors.length < 2)
    throw new ValueError(`linalg.multiDot: expected at least 2 tensors but got ${tensors.length}`);
  const [first, last] = [tensors[0]!, tensors.at(-1)!];
  const chain = [...tensors];
  if (first.ndim === 1) chain[0] = unsqueeze(first, 0);
  if (last.ndim === 1) chain[chain.length - 1] = unsqueeze(last, 1);
  chain.forEach((x, i) => {
    if (x.ndim !== 2 || (i > 0 && x.shape[0] !== chain[i - 1]!.shape[1])) {
      throw new ShapeError(
        `linalg.multiDot: tensors ${i - 1} and ${i} cannot be multiplied: shapes ${tensors.map((t) => formatShape(t.shape)).join(', ')}`,
      );
    }
  });
  const cut = bestCuts([chain[0]!.shape[0]!, ...chain.map((x) => x.shape[1]!)]);
  const product = (i: number, j: number): Tensor =>
    i === j ? chain[i]! : mm(product(i, cut[i]![j]!), product(cut[i]![j]! + 1, j));
  const shape = [...first.shape.slice(0, -1), ...(last.ndim === 1 ? [] : [last.shape[1]!])];
  return reshape(product(0, chain.length - 1), shape);
}

/** `[…, n, n]` to the power `n`; negative powers are those of the inverse. */
export function matrixPower(self: Tensor, n: number): Tensor {
  const [rows, columns] = self.shape.slice(-2);
  if (self.ndim < 2 || rows !== columns)
    throw new ShapeError(
      `linalg.matrixPower: A must be batches of square matrices, but got shape ${formatShape(self.shape)}`,
    );
  if (!Number.isInteger(n)) throw new ValueError(`linalg.matrixPower: n must be an integer, got ${n}`);
  // A copy over a clone: part of the graph, with a gradient of zeros, as in PyTorch.
  if (n === 0) return copy_(clone(self), eye(rows!, { dtype: self.dtype, device: self.device }));
  let square = n < 0 ? inv(self) : self;
  let result: Tensor | undefined;
  for (let left = Math.abs(n); ; square = matmul(square, square)) {
    if (left % 2 === 1) result = result === undefined ? square : matmul(result, square);
    left = Math.floor(left / 2);
    if (left === 0) return result === self ? clone(self) : result!;
  }
}
