// Embedding: rows of a matrix looked up by integer indices of any shape.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import { DTypeError, IndexError, ShapeError } from '../errors.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { dataSync, reshape } from './copying.js';
import { takeAt } from './take.js';

export interface EmbeddingAttributes {
  /** The row that receives no gradient; −1 for none. */
  readonly paddingIdx: number;
  /** Divide each row's gradient by how often it was looked up. */
  readonly scaleGradByFreq: boolean;
}

/** `weight` [V, D], `indices` [*] → [*, D]. */
export const embeddingOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'embedding',
  // A padding row's gradient is 0 by definition, not by difference: tests of its own.
  samples: () => [
    {
      inputs: [[4, 3], { shape: [2, 3], dtype: 'int64', low: 0, high: 3, differentiable: false }],
      attrs: { paddingIdx: -1, scaleGradByFreq: false },
    },
  ],
  compose: ([weight, indices]) => {
    const [w, at] = [weight as Tensor, indices as Tensor];
    return reshape(takeAt(w, 0, reshape(at, [at.numel(), 1])), [...at.shape, w.shape[1]!]);
  },
});

/** Checks, where the device can block, that every index names a row. */
export function checkRows(op: string, indices: Tensor, rows: number): void {
  if (indices.dtype !== 'int64' && indices.dtype !== 'int32') {
    throw new DTypeError(
      `${op}: Expected tensor for argument 'indices' to have dtype int64 or int32, but got ${indices.dtype}; convert with to('int64')`,
    );
  }
  if (indices.device.readSync === undefined) return;
  for (const at of dataSync(indices)) {
    if (at < 0 || at >= rows)
      throw new IndexError(`${op}: index out of range in self: ${at} in a table of ${rows} rows`);
  }
}

/** Rows of `weight` [V, D] at `indices` [*] → [*, D]. Throws IndexError on an index that names no row. */
export function embedding(
  weight: Tensor,
  indices: Tensor,
  { paddingIdx = -1, scaleGradByFreq = false }: Partial<EmbeddingAttributes> = {},
): Tensor {
  if (weight.ndim !== 2)
    throw new ShapeError(`embedding: 'weight' must be 2-D, got ${formatShape(weight.shape)}`);
  checkRows('embedding', indices, weight.shape[0]!);
  return dispatch(embeddingOp, [weight, indices], { paddingIdx, scaleGradByFreq });
}
