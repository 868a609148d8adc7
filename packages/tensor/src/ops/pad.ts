// Padding with a constant: one op that also crops (negative amounts), so that it is its own derivative.

import type { View } from '../device.js';
import { defineOp, dispatch, type KernelOp } from '../dispatch.js';
import { ShapeError } from '../errors.js';
import { input, pointwise } from '../expression.js';
import { formatShape, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type Positional, positional } from './arguments.js';

export interface ConstantPadAttributes {
  /** Per dim: elements added before and after; negative ones are cut off. */
  readonly padding: readonly (readonly [number, number])[];
  readonly value: number;
}

const constant = pointwise(input(0), 1);

function paddedShape({ shape }: Tensor, { padding }: ConstantPadAttributes): number[] {
  return shape.map((size, i) => {
    const [before, after] = padding[i]!;
    const padded = size + before + after;
    if (padded < 0) {
      throw new ShapeError(
        `pad: The input size ${size}, plus negative padding ${before} and ${after}, resulted in a negative output size, ` +
          `which is invalid. Check dimension ${i} of your input (shape ${formatShape(shape)}).`,
      );
    }
    return padded;
  });
}

/** What input and output have in common, as a window on either. */
function shared(view: View, padding: ConstantPadAttributes['padding'], sign: 1 | -1): View {
  const shape: number[] = [];
  let { offset } = view;
  view.shape.forEach((size, i) => {
    const [before, after] = padding[i]!;
    const [cutBefore, cutAfter] = [Math.max(0, sign * before), Math.max(0, sign * after)];
    shape.push(Math.max(0, size - cutBefore - cutAfter));
    offset += cutBefore * view.strides[i]!;
  });
  return { ...view, shape, offset };
}

/** Adds a border of `value` around the elements; negative amounts crop. */
export const constantPadOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'constantPad',
  samples: () => [
    {
      inputs: [[2, 3]],
      attrs: {
        padding: [
          [0, 0],
          [1, 2],
        ],
        value: 0.5,
      },
    },
    {
      inputs: [[3, 4]],
      attrs: {
        padding: [
          [1, 0],
          [-1, -1],
        ],
        value: 0,
      },
    },
    {
      inputs: [[2, 0]],
      attrs: {
        padding: [
          [0, 0],
          [1, 0],
        ],
        value: 2,
      },
    },
  ],
  infer: ([self], attrs: ConstantPadAttributes) => [
    { shape: paddedShape(self as Tensor, attrs), dtype: (self as Tensor).dtype },
  ],
  run: (device, [self], [output], { padding, value }: ConstantPadAttributes) => {
    if (padding.some(([before, after]) => before > 0 || after > 0)) {
      device.pointwise(constant, output!.dtype, [value], [output!]);
    }
    device.copy(shared((self as Tensor).deviceView, padding, -1), shared(output!, padding, 1));
  },
});

/** `self` with `padding[i] = [before, after]` elements of `value` along dim i; itself where there is nothing to do. */
export function padDims(self: Tensor, padding: readonly (readonly [number, number])[], value = 0): Tensor {
  if (padding.every(([before, after]) => before === 0 && after === 0)) return self;
  return dispatch(constantPadOp, [self], { padding, value });
}

/**
 * As PyTorch's `constant_pad_nd`: `pad` lists amounts before and after, from the last dim backwards; negative amounts
 * crop. Throws ShapeError where `pad` has an odd length or names more dims than there are.
 */
export function constantPadNd(self: Tensor, pad: Shape, value?: Positional<'value', number>): Tensor {
  if (pad.length % 2 !== 0)
    throw new ShapeError(`pad: Padding length must be divisible by 2, got ${formatShape(pad)}`);
  if (pad.length / 2 > self.ndim) {
    throw new ShapeError(
      `pad: Padding length too large: ${formatShape(pad)} names ${pad.length / 2} dims, the input has ${self.ndim} ` +
        `(shape ${formatShape(self.shape)})`,
    );
  }
  const padding = self.shape.map((_, i): readonly [number, number] => {
    const at = 2 * (self.ndim - 1 - i);
    return [pad[at] ?? 0, pad[at + 1] ?? 0];
  });
  return dispatch(constantPadOp, [self], { padding, value: positional(value, 'value', 0) });
}
