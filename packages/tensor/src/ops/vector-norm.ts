// Norms of vectors: one op, the p-norm over dims.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import { type DType, isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError } from '../errors.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { isOptions } from './arguments.js';
import { binaryFunctions } from './binary.js';
import { clone, to } from './copying.js';
import { amaxOp, aminOp, type ReduceAttributes, reduceArguments, sumOp } from './reduce.js';
import { unaryFunctions } from './unary.js';

const { abs, sqrt, square } = unaryFunctions;
const { ne, pow } = binaryFunctions;

export interface VectorNormAttributes extends ReduceAttributes {
  /** p; 0 counts what is not zero, ±Infinity is the largest or smallest magnitude. */
  readonly ord: number;
}

/** `(Σ|x|^p)^(1/p)` over dims. */
export const vectorNormOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.vectorNorm',
  samples: () => {
    const away = { low: 0.3, high: 2 };
    return [
      { inputs: [[3, 4]], attrs: { ord: 2, dims: [0, 1], keepdim: false } },
      { inputs: [{ shape: [2, 3], ...away }], attrs: { ord: 1, dims: [1], keepdim: true } },
      { inputs: [{ shape: [2, 3], ...away }], attrs: { ord: 0.5, dims: [0], keepdim: false } },
      { inputs: [{ shape: [2, 3], ...away }], attrs: { ord: 1.5, dims: [0], keepdim: false } },
      { inputs: [{ shape: [2, 3], ...away }], attrs: { ord: 3, dims: [0], keepdim: false } },
      { inputs: [{ shape: [2, 3], ...away }], attrs: { ord: -2, dims: [0], keepdim: false } },
      {
        inputs: [{ shape: [6], distinct: true }],
        attrs: { ord: Number.POSITIVE_INFINITY, dims: [0], keepdim: false },
      },
    ];
  },
  compose: ([self], { ord, dims, keepdim }: VectorNormAttributes) => {
    const x = self as Tensor;
    const over = { dims, keepdim };
    const total = (y: Tensor): Tensor => dispatch(sumOp, [y], over);
    if (Number.isFinite(ord)) {
      if (ord === 0) return total(to(ne(x, 0), x.dtype));
      if (ord === 1) return total(abs(x));
      if (ord === 2) return sqrt(total(square(x)));
      return pow(total(pow(abs(x), ord)), 1 / ord);
    }
    const magnitude = abs(x);
    if (dims.length === 0) return magnitude === x ? clone(x) : magnitude;
    return dispatch(ord > 0 ? amaxOp : aminOp, [magnitude], over);
  },
});

/** Options of a vector norm. */
export interface VectorNormOptions {
  /** p; 2. */
  ord?: number;
  /** Dims to reduce; all. */
  dim?: number | readonly number[] | null;
  keepdim?: boolean;
  /** Dtype to convert to first. */
  dtype?: DType | null;
}

/**
 * The p-norm of all elements, or over `dim`: `linalg.vectorNorm(x, 1)`, `linalg.vectorNorm(x, { ord: 3, dim: -1 })`.
 * Floating dtypes only. Throws ShapeError where p < 0 or p = ±Infinity meets nothing to take the norm of.
 */
export function vectorNorm(
  self: Tensor,
  ord?: number | VectorNormOptions | null,
  options: VectorNormOptions = {},
): Tensor {
  const named: VectorNormOptions = isOptions(ord)
    ? (ord as VectorNormOptions)
    : { ...options, ...(typeof ord === 'number' ? { ord } : {}) };
  const p = named.ord ?? 2;
  const x = named.dtype && named.dtype !== self.dtype ? to(self, named.dtype) : self;
  if (!isFloatingPoint(x.dtype))
    throw new DTypeError(
      `linalg.vectorNorm: Expected a floating point tensor as input, got ${x.dtype}; convert with to('float32')`,
    );
  const attrs = reduceArguments('linalg.vectorNorm', x, named.dim ?? null, {
    keepdim: named.keepdim ?? false,
  });
  if ((p < 0 || p === Number.POSITIVE_INFINITY) && attrs.dims.some((d) => x.shape[d] === 0)) {
    throw new ShapeError(
      `linalg.vectorNorm: cannot compute the ${p} norm on the dimension of size 0 of shape ${formatShape(x.shape)} because the operation does not have an identity`,
    );
  }
  return dispatch(vectorNormOp, [x], { ...attrs, ord: p });
}
