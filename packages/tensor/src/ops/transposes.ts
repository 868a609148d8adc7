// The transposes that PyTorch gives as properties: x.T, x.mT, x.H, x.mH. Real tensors: H and mH are T and mT.
import { ShapeError } from '../errors.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { permute, transpose } from './views.js';

const reversed = (self: Tensor): Tensor =>
  permute(
    self,
    self.shape.map((_, i) => self.ndim - 1 - i),
  );

function ofMatrices(name: string, self: Tensor): Tensor {
  if (self.ndim < 2)
    throw new ShapeError(
      `${name}: only supported on matrices or batches of matrices. Got shape ${formatShape(self.shape)}`,
    );
  return transpose(self, -2, -1);
}

function ofMatrix(self: Tensor): Tensor {
  if (self.ndim !== 2 && self.ndim !== 0)
    throw new ShapeError(`H: only supported on matrices (2-D tensors). Got shape ${formatShape(self.shape)}`);
  return reversed(self);
}

/** Property → its view. */
export const transposes: Readonly<Record<keyof Transposes, (self: Tensor) => Tensor>> = {
  T: reversed,
  H: ofMatrix,
  mT: (self) => ofMatrices('mT', self),
  mH: (self) => ofMatrices('mH', self),
};

export interface Transposes {
  /** All dims in reverse order: a view. */
  readonly T: Tensor;
  /** The transpose of a matrix: a view. Throws ShapeError on other than 2 dims. */
  readonly H: Tensor;
  /** The transposes of matrices over the last two dims: a view. Throws ShapeError below 2 dims. */
  readonly mT: Tensor;
  /** As `mT`, for real tensors. */
  readonly mH: Tensor;
}
