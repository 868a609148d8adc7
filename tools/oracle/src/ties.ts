// Positions of elements that may be any of several equal ones: PyTorch leaves open which of them topk, kthvalue, median
// and mode point at. Both sides' positions are replaced by the elements that stand there, so that they can be compared.

import type { Tensor } from 'kindling';
import * as kindling from 'kindling';
import { encode } from './unordered.js';
import { type Target, type TensorRecord, toTensor } from './values.js';

const tied: ReadonlySet<string> = new Set(['topk', 'kthvalue', 'median', 'nanmedian', 'mode']);

/** Whether the op's second output are positions that may be any of several. */
export const hasTies = (op: string, outputs: readonly Tensor[]): boolean =>
  tied.has(op) && outputs.length === 2;

/** The elements of `self` at the positions along `dim`; throws where `distinct` ones are not. */
function elementsAt(self: Tensor, dim: number, positions: Tensor, isDistinct: boolean): Tensor {
  if (self.ndim === 0) return self.reshape([1]).at(positions);
  const kept = positions.ndim === self.ndim;
  const index = kept ? positions : positions.unsqueeze(dim);
  if (isDistinct) {
    const sorted = kindling.sort(index, dim).values;
    if (sorted.diff({ dim }).eq(0).any().itemSync()) throw new Error('output 1: the same position twice');
  }
  const elements = self.gather(dim, index);
  return kept ? elements : elements.squeeze(dim);
}

/** Values and positions of both sides, the positions as the elements of `self` along `dim` that they point at. */
export async function withElements(
  op: string,
  [self, dim]: readonly [Tensor, number],
  [values, positions]: readonly [Tensor, Tensor],
  [theirValues, theirPositions]: readonly [TensorRecord, TensorRecord],
  target: Target,
): Promise<[Tensor[], TensorRecord[]]> {
  if (positions.dtype !== 'int64' || `${positions.shape}` !== `${theirPositions.shape}`) {
    throw new Error(
      `output 1: ${positions.dtype} [${positions.shape}], PyTorch's is int64 [${theirPositions.shape}]`,
    );
  }
  const of = (at: Tensor): Tensor => elementsAt(self.detach(), dim, at, op === 'topk');
  const theirs = encode(await of(toTensor(theirPositions, target)).data(), {
    ...theirValues,
    shape: theirPositions.shape,
  });
  return [
    [values, of(positions)],
    [theirValues, theirs],
  ];
}
