// Checks of index tensors: their dtype, and, where the device can block, that every position exists.
import { DTypeError, IndexError } from '../errors.js';
import type { Tensor } from '../tensor.js';
import { dataSync } from './copying.js';

/** Throws DTypeError unless the index is of int64 or int32. */
export function checkIndexDType(op: string, index: Tensor): void {
  if (index.dtype !== 'int64' && index.dtype !== 'int32') {
    throw new DTypeError(
      `${op}: expected an index of dtype int64 or int32, got ${index.dtype}; convert with to('int64')`,
    );
  }
}

/**
 * Checks an index that is not empty: throws DTypeError on its dtype, IndexError on a position outside `[low, size)`, where
 * `low` is 0 unless negative ones count from the end. On a device that cannot block nothing is read: what happens
 * outside is then the device's to bound.
 */
export function checkIndex(op: string, index: Tensor, dim: number, size: number, negative = false): void {
  if (index.numel() === 0) return;
  checkIndexDType(op, index);
  if (index.device.readSync === undefined) return;
  const low = negative ? -size : 0;
  for (const at of dataSync(index)) {
    if (at < low || at >= size)
      throw new IndexError(`${op}: index ${at} is out of bounds for dimension ${dim} with size ${size}`);
  }
}
