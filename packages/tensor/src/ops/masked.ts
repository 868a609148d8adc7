// Ops under a boolean mask: maskedFill, maskedSelect, maskedScatter.
import { type CompositeOp, defineOp, dispatch, dispatchInto } from '../dispatch.js';
import { isFloatingPoint, isInteger } from '../dtype.js';
import { DTypeError, ShapeError, ValueError } from '../errors.js';
import { input, pointwise, select } from '../expression.js';
import { tensorFromData } from '../factories.js';
import { broadcastShapes, formatShape } from '../shape.js';
import { Tensor } from '../tensor.js';
import { where } from './arithmetic.js';
import { dataSync, reshape } from './copying.js';
import { pointwiseOp, rules } from './define.js';
import { type HostElements, readLater, readNow } from './host-read.js';
import { flatPositions } from './nonzero.js';
import { cumsum } from './scan.js';
import { takeAt } from './take.js';
import { expand } from './views.js';

function checkMask(op: string, mask: Tensor): void {
  if (mask.dtype !== 'bool' && mask.dtype !== 'uint8')
    throw new DTypeError(
      `${op}: expected a mask of dtype bool, got ${mask.dtype}; compare, or convert with to('bool')`,
    );
}

/** `mask ? value : self`, in self's dtype; the inputs are self, mask, value. */
export const maskedFillOp = pointwiseOp(
  'maskedFill',
  pointwise(select(input(1), input(2), input(0))),
  rules.first,
  () => [
    { inputs: [[2, 3], { shape: [2, 3], dtype: 'bool' }, 1.5] },
    { inputs: [[2, 3], { shape: [3], dtype: 'bool' }, []] },
    { inputs: [[3], { shape: [2, 3], dtype: 'bool' }, 0] },
    { inputs: [[], { shape: [], dtype: 'bool' }, 2] },
  ],
);

function checkFill(op: string, self: Tensor, mask: Tensor, value: number | boolean | Tensor): void {
  checkMask(op, mask);
  if (value instanceof Tensor && value.ndim > 0) {
    throw new ShapeError(
      `${op}: only supports a 0-dimensional value tensor, but got shape ${formatShape(value.shape)}`,
    );
  }
  const real = value instanceof Tensor ? isFloatingPoint(value.dtype) : !Number.isInteger(Number(value));
  if (real && isInteger(self.dtype) && value instanceof Tensor)
    throw new DTypeError(`${op}: value of dtype ${value.dtype} cannot be converted to type ${self.dtype}`);
}

/** A copy with `value` (a number or 0-d tensor) where `mask` is true; self and mask broadcast with one another. */
export function maskedFill(self: Tensor, mask: Tensor, value: number | boolean | Tensor): Tensor {
  checkFill('maskedFill', self, mask, value);
  return dispatch(maskedFillOp, [self, mask, value]);
}

export function maskedFill_(self: Tensor, mask: Tensor, value: number | boolean | Tensor): Tensor {
  checkFill('maskedFill_', self, mask, value);
  return dispatchInto(maskedFillOp, self, [self, mask, value]);
}

/** `maskedSelect` as an op: the second input holds the flat positions that the mask picks. */
export const maskedSelectOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'maskedSelect',
  samples: () => [
    { inputs: [[2, 3], { shape: [4], dtype: 'int64', low: 0, high: 5, differentiable: false }] },
  ],
  compose: ([self, positions]) => takeAt(reshape(self as Tensor, -1), 0, positions as Tensor),
});

function selectAt(self: Tensor, mask: Tensor, elements: HostElements): Tensor {
  const shape = broadcastShapes('maskedSelect', self.shape, mask.shape);
  const flat = Float64Array.from(flatPositions(elements));
  const positions = tensorFromData(flat, { dtype: 'int64', device: self.device });
  return dispatch(maskedSelectOp, [expand(self, shape), positions]);
}

const stretchedMask = (self: Tensor, mask: Tensor): Tensor => {
  checkMask('maskedSelect', mask);
  return expand(mask, broadcastShapes('maskedSelect', self.shape, mask.shape));
};

/**
 * The elements where `mask` is true, as a vector in row-major order; both broadcast. Reads the mask: throws DeviceError
 * on a device that cannot block; use `await maskedSelectAsync(x, mask)` there.
 */
export function maskedSelect(self: Tensor, mask: Tensor): Tensor {
  return selectAt(self, mask, readNow('maskedSelect', stretchedMask(self, mask)));
}

/** `maskedSelect`, awaited, for every device. */
export async function maskedSelectAsync(self: Tensor, mask: Tensor): Promise<Tensor> {
  return selectAt(self, mask, await readLater(stretchedMask(self, mask)));
}

/** For every element, which element of the source a masked scatter would put there: how many trues stand before it. */
export function sourcePositions(mask: Tensor): Tensor {
  const before = cumsum(reshape(mask, -1), 0).sub(1);
  return where(reshape(mask.to('bool'), -1), before, 0);
}

/** `maskedScatter` as an op: self, mask (of self's shape), source. */
export const maskedScatterOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'maskedScatter',
  samples: () => [{ inputs: [[2, 3], { shape: [2, 3], dtype: 'bool' }, [6]] }],
  compose: ([self, mask, source]) => {
    const [x, m, s] = [self as Tensor, mask as Tensor, source as Tensor];
    if (s.numel() === 0) return x.clone();
    const taken = reshape(takeAt(reshape(s, -1), 0, sourcePositions(m)), x.shape);
    return where(m, taken, x);
  },
});

function scatterOperands(op: string, self: Tensor, mask: Tensor, source: Tensor): [Tensor, Tensor, Tensor] {
  checkMask(op, mask);
  if (self.dtype !== source.dtype) {
    throw new DTypeError(
      `${op}: expected self and source to have same dtypes but got ${self.dtype} and ${source.dtype}`,
    );
  }
  const shape = broadcastShapes(op, self.shape, mask.shape);
  const m = expand(mask, shape);
  if (m.device.readSync !== undefined) {
    const count = flatPositions(dataSync(m)).length;
    if (count > source.numel())
      throw new ValueError(
        `${op}: Number of elements of source < number of ones in mask: ${source.numel()} < ${count}`,
      );
  }
  return [expand(self, shape), m, source];
}

/** A copy of `self` with the elements of `source`, in order, where `mask` is true. */
export function maskedScatter(self: Tensor, mask: Tensor, source: Tensor): Tensor {
  return dispatch(maskedScatterOp, scatterOperands('maskedScatter', self, mask, source));
}

export function maskedScatter_(self: Tensor, mask: Tensor, source: Tensor): Tensor {
  return dispatchInto(maskedScatterOp, self, scatterOperands('maskedScatter_', self, mask, source));
}
