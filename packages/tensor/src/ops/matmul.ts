// Matrix products: mm, bmm, addmm as ops over the device's batched strided matmul; matmul, mv, dot and the rest from them.
import { type CompositeOp, defineOp, dispatch, type KernelOp, type Operand } from '../dispatch.js';
import { DTypeError, ShapeError } from '../errors.js';
import { broadcastShapes, formatShape, numel, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { add, addScaledOp, scalarFor } from './arithmetic.js';
import { binaryFunctions, binaryOps } from './binary.js';
import { reshape } from './copying.js';
import { expandedView } from './define.js';
import { sum } from './reduce.js';
import { expand, squeeze, t, unsqueeze } from './views.js';

const { mul } = binaryFunctions;

function checkDtypes(op: string, a: Tensor, b: Tensor): void {
  if (a.dtype !== b.dtype) {
    throw new DTypeError(
      `${op}: expected both matrices to have the same dtype, but got ${a.dtype} and ${b.dtype}; convert one with to(dtype)`,
    );
  }
}

/** `[n, k] × [k, m] → [n, m]`. */
export const mmOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'mm',
  samples: () => [
    {
      inputs: [
        [2, 3],
        [3, 4],
      ],
    },
    {
      inputs: [
        [2, 0],
        [0, 3],
      ],
    },
    {
      inputs: [
        [1, 5],
        [5, 1],
      ],
    },
  ],
  infer: (inputs) => {
    const [a, b] = inputs as [Tensor, Tensor];
    if (a.ndim !== 2 || b.ndim !== 2)
      throw new ShapeError(
        `mm: self and mat2 must be matrices, got shapes ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
      );
    checkDtypes('mm', a, b);
    if (a.shape[1] !== b.shape[0]) {
      throw new ShapeError(
        `mm: mat1 and mat2 shapes cannot be multiplied (${a.shape.join('x')} and ${b.shape.join('x')})`,
      );
    }
    return [{ shape: [a.shape[0]!, b.shape[1]!], dtype: a.dtype }];
  },
  run: (device, inputs, [output]) => {
    const [a, b] = inputs as [Tensor, Tensor];
    device.matmul(a.deviceView, b.deviceView, output!);
  },
});

/** `[B, n, k] × [B, k, m] → [B, n, m]`. */
export const bmmOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'bmm',
  samples: () => [
    {
      inputs: [
        [2, 2, 3],
        [2, 3, 4],
      ],
    },
    {
      inputs: [
        [1, 2, 1],
        [1, 1, 2],
      ],
    },
  ],
  infer: (inputs) => {
    const [a, b] = inputs as [Tensor, Tensor];
    checkDtypes('bmm', a, b);
    if (a.ndim !== 3 || b.ndim !== 3 || a.shape[0] !== b.shape[0] || a.shape[2] !== b.shape[1]) {
      throw new ShapeError(
        `bmm: Expected batches of matrices [B, n, k] and [B, k, m], got ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
      );
    }
    return [{ shape: [a.shape[0]!, a.shape[1]!, b.shape[2]!], dtype: a.dtype }];
  },
  run: (device, inputs, [output]) => {
    const [a, b] = inputs as [Tensor, Tensor];
    device.matmul(a.deviceView, b.deviceView, output!);
  },
});

function addmmShape(inputs: readonly Operand[]): Shape {
  const [self, a, b] = inputs as [Tensor, Tensor, Tensor];
  if (a.ndim !== 2 || b.ndim !== 2 || a.shape[1] !== b.shape[0]) {
    throw new ShapeError(
      `addmm: mat1 and mat2 shapes cannot be multiplied (${a.shape.join('x')} and ${b.shape.join('x')})`,
    );
  }
  checkDtypes('addmm', a, b);
  const shape = [a.shape[0]!, b.shape[1]!];
  const broadcast = broadcastShapes('addmm', self.shape, shape);
  if (broadcast.length !== 2 || broadcast.some((size, i) => size !== shape[i])) {
    throw new ShapeError(
      `addmm: The expanded size of the tensor ${formatShape(shape)} must match the existing size ${formatShape(self.shape)}`,
    );
  }
  return shape;
}

export interface AddmmAttributes {
  readonly beta: number;
  readonly alpha: number;
}

/** `beta·self + alpha·(mat1 × mat2)`; `beta = 0` ignores `self`, NaN included. */
export const addmmOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'addmm',
  samples: () => [
    { inputs: [[4], [2, 3], [3, 4]], attrs: { beta: 1, alpha: 1 } },
    {
      inputs: [
        [2, 4],
        [2, 3],
        [3, 4],
      ],
      attrs: { beta: 0.5, alpha: 2 },
    },
  ],
  infer: (inputs) => [{ shape: addmmShape(inputs), dtype: (inputs[1] as Tensor).dtype }],
  native: (device, inputs, [output], { beta, alpha }: AddmmAttributes) => {
    const kernel = device.kernels?.addmm;
    if (kernel === undefined || beta !== 1 || alpha !== 1) return false;
    const [self, a, b] = inputs as [Tensor, Tensor, Tensor];
    return kernel.call(
      device.kernels,
      expandedView(self, output!.shape),
      a.deviceView,
      b.deviceView,
      output!,
    );
  },
  compose: (inputs, { beta, alpha }: AddmmAttributes) => {
    const [self, a, b] = inputs as [Tensor, Tensor, Tensor];
    addmmShape(inputs);
    const product = dispatch(mmOp, [a, b]);
    if (beta === 0) return alpha === 1 ? product : mul(product, alpha);
    const bias = beta === 1 ? self : mul(self, beta);
    return alpha === 1
      ? dispatch(binaryOps.add, [bias, product])
      : dispatch(addScaledOp, [bias, product, alpha]);
  },
});

/** Matrix product of two matrices. */
export const mm = (self: Tensor, mat2: Tensor): Tensor => dispatch(mmOp, [self, mat2]);
/** Products of batches of matrices. */
export const bmm = (self: Tensor, mat2: Tensor): Tensor => dispatch(bmmOp, [self, mat2]);

export interface BetaAlphaOptions {
  beta?: number;
  alpha?: number;
}

/** `beta·self + alpha·(mat1 × mat2)`, `self` broadcast. */
export function addmm(
  self: Tensor,
  mat1: Tensor,
  mat2: Tensor,
  { beta = 1, alpha = 1 }: BetaAlphaOptions = {},
): Tensor {
  const [b, a] = [beta, alpha].map((factor) => Number(scalarFor([mat1], factor)));
  return dispatch(addmmOp, [self, mat1, mat2], { beta: b, alpha: a });
}

/** Matrix times vector. */
export function mv(self: Tensor, vec: Tensor): Tensor {
  if (self.ndim !== 2 || vec.ndim !== 1)
    throw new ShapeError(
      `mv: expected a matrix and a vector, got ${formatShape(self.shape)} and ${formatShape(vec.shape)}`,
    );
  return squeeze(mm(self, unsqueeze(vec, 1)), 1);
}

/** Inner product of two vectors. */
export function dot(self: Tensor, other: Tensor): Tensor {
  if (self.ndim !== 1 || other.ndim !== 1 || self.shape[0] !== other.shape[0]) {
    throw new ShapeError(
      `dot: 1D tensors of equal size expected, got ${formatShape(self.shape)} and ${formatShape(other.shape)}`,
    );
  }
  return sum(mul(self, other), null, { dtype: self.dtype });
}

/** PyTorch's matmul: vectors, matrices and batches, batch dims broadcast. Throws ShapeError naming both shapes. */
export function matmul(self: Tensor, other: Tensor): Tensor {
  const [n, m] = [self.ndim, other.ndim];
  if (n === 0 || m === 0) {
    throw new ShapeError(
      `matmul: both arguments to matmul need to be at least 1D, but they are ${n}D and ${m}D`,
    );
  }
  if (n === 1 && m === 1) return dot(self, other);
  if (n === 2 && m === 1) return mv(self, other);
  if (n === 1 && m === 2) return squeeze(mm(unsqueeze(self, 0), other), 0);
  if (n === 2 && m === 2) return mm(self, other);
  const a = n === 1 ? unsqueeze(self, 0) : self;
  const b = m === 1 ? unsqueeze(other, 1) : other;
  const [rows, inner] = a.shape.slice(-2) as [number, number];
  const columns = b.shape.at(-1)!;
  if (inner !== b.shape.at(-2)) {
    throw new ShapeError(
      `matmul: shapes cannot be multiplied (${formatShape(self.shape)} and ${formatShape(other.shape)})`,
    );
  }
  const drop = (result: Tensor): Tensor =>
    n === 1 ? squeeze(result, -2) : m === 1 ? squeeze(result, -1) : result;
  if (b.ndim === 2 && n > 1) {
    // A batch of matrices times one matrix is one tall product.
    const lead = a.shape.slice(0, -1);
    return drop(reshape(mm(reshape(a, [numel(lead), inner]), b), [...lead, columns]));
  }
  const batch = broadcastShapes('matmul', a.shape.slice(0, -2), b.shape.slice(0, -2));
  const count = numel(batch);
  const left = reshape(expand(a, [...batch, rows, inner]), [count, rows, inner]);
  const right = reshape(expand(b, [...batch, inner, columns]), [count, inner, columns]);
  return drop(reshape(bmm(left, right), [...batch, rows, columns]));
}

/** Outer product of two vectors. */
export const outer = (self: Tensor, vec2: Tensor): Tensor => mul(unsqueeze(self, 1), unsqueeze(vec2, 0));

/** `input × weightᵀ + bias` over the last dim: `[…, in]`, `[out, in]`, `[out]` → `[…, out]`. */
export function linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  const [features, expected] = [input.shape.at(-1), weight.shape.at(-1)];
  if (features !== expected) {
    const rows = input.numel() / Math.max(features ?? 1, 1);
    throw new ShapeError(
      `linear: mat1 and mat2 shapes cannot be multiplied (${rows}x${features} and ${[...weight.shape].reverse().join('x')}): ` +
        `input ${formatShape(input.shape)}, weight ${formatShape(weight.shape)}`,
    );
  }
  if (weight.ndim === 1) {
    const product = matmul(input, weight);
    return bias ? add(product, bias) : product;
  }
  if (input.ndim === 2 && bias) return addmm(bias, input, t(weight));
  const product = matmul(input, t(weight));
  return bias ? add(product, bias) : product;
}
