// Variance and standard deviation, alone or with the mean: two passes, so that a large mean costs no digits.
import { type CompositeOp, defineOp, dispatch, dispatchAll } from '../dispatch.js';
import { isFloatingPoint } from '../dtype.js';
import { DTypeError, ValueError } from '../errors.js';
import type { Tensor } from '../tensor.js';
import { isOptions } from './arguments.js';
import { where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import { amaxOp, meanOp, type ReduceAttributes, reduceArguments, reducedShape, sumOp } from './reduce.js';
import { unaryFunctions } from './unary.js';

const { div } = binaryFunctions;

export interface VarianceAttributes extends ReduceAttributes {
  /** The sum of squares is divided by the count less this. */
  readonly correction: number;
}

/** How many elements one result is over. */
export const reducedCount = (x: { readonly shape: readonly number[] }, dims: readonly number[]): number =>
  dims.reduce((n, d) => n * x.shape[d]!, 1);

/** Distances from the mean, the mean, and what sums are divided by. */
function centred(x: Tensor, { dims, keepdim, correction }: VarianceAttributes) {
  const mean = dispatch(meanOp, [x], { dims, keepdim: true });
  return {
    distance: binaryFunctions.sub(x, mean),
    mean: keepdim ? mean : reshape(mean, reducedShape(x.shape, dims, false)),
    divisor: Math.max(0, reducedCount(x, dims) - correction),
  };
}

const squareSum = (x: Tensor, attrs: ReduceAttributes): Tensor =>
  dispatch(sumOp, [unaryFunctions.square(x)], attrs);

function varianceAndMean(x: Tensor, attrs: VarianceAttributes): [Tensor, Tensor] {
  const { distance, mean, divisor } = centred(x, attrs);
  return [div(squareSum(distance, attrs), divisor), mean];
}

/** The root in units of the largest distance, so that squares neither overflow nor vanish. */
function deviationAndMean(x: Tensor, attrs: VarianceAttributes): [Tensor, Tensor] {
  const { distance, mean, divisor } = centred(x, attrs);
  const largest = dispatch(amaxOp, [unaryFunctions.abs(distance)], { dims: attrs.dims, keepdim: true });
  const unit = where(binaryFunctions.gt(largest, 0), largest, 1);
  const root = unaryFunctions.sqrt(div(squareSum(div(distance, unit), attrs), divisor));
  return [binaryFunctions.mul(root, reshape(unit, root.shape)), mean];
}

function varianceOp(
  name: string,
  results: (x: Tensor, attrs: VarianceAttributes) => Tensor | Tensor[],
): CompositeOp {
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: () => [
      { inputs: [[3, 4]], attrs: { dims: [0, 1], keepdim: false, correction: 1 } },
      { inputs: [[2, 3, 4]], attrs: { dims: [0, 2], keepdim: true, correction: 0 } },
      { inputs: [[2, 5]], attrs: { dims: [1], keepdim: false, correction: 2 } },
    ],
    compose: ([self], attrs: VarianceAttributes) => {
      const x = self as Tensor;
      if (!isFloatingPoint(x.dtype))
        throw new DTypeError(
          `${name}: std and var only support floating point dtypes, got ${x.dtype}; convert with to('float32')`,
        );
      return results(x, attrs);
    },
  });
}

export const varOp = varianceOp('var', (x, attrs) => varianceAndMean(x, attrs)[0]);
export const stdOp = varianceOp('std', (x, attrs) => deviationAndMean(x, attrs)[0]);
export const varMeanOp = varianceOp('varMean', varianceAndMean);
export const stdMeanOp = varianceOp('stdMean', deviationAndMean);

/** Options of variance and standard deviation. */
export interface VarianceOptions {
  dim?: number | readonly number[] | null;
  /** Whether to divide by the count less 1 (the default) or by the count. */
  unbiased?: boolean;
  /** What the count is lessened by; says more than `unbiased`, which must then be absent. */
  correction?: number | null;
  /** Keep the reduced dims with size 1. */
  keepdim?: boolean;
}

/** `dim` by position, or all options; a boolean by position is PyTorch's `unbiased`. */
export type VarianceArgument = number | readonly number[] | boolean | null | VarianceOptions;

function attributes(
  op: string,
  self: Tensor,
  first: VarianceArgument | undefined,
  second: VarianceOptions | number | undefined,
  third: VarianceOptions | undefined,
): VarianceAttributes {
  const options = typeof second === 'number' ? { ...third, correction: second } : second;
  const named = (
    isOptions(first)
      ? first
      : typeof first === 'boolean'
        ? { ...options, unbiased: first }
        : { ...options, dim: first }
  ) as VarianceOptions;
  const { unbiased, correction = null } = named;
  if (unbiased !== undefined && correction !== null)
    throw new ValueError(`${op}: give unbiased or correction, not both`);
  return {
    ...reduceArguments(op, self, {
      ...(named.dim === undefined ? {} : { dim: named.dim }),
      keepdim: named.keepdim ?? false,
    }),
    correction: correction ?? Number(unbiased ?? true),
  };
}

/** `x.var()`, `x.var(dim, options)`, `x.var(dim, correction, options)`, `x.var(options)`. */
type Forms<R> = (
  self: Tensor,
  dim?: VarianceArgument,
  options?: VarianceOptions | number,
  rest?: VarianceOptions,
) => R;

const single =
  (op: CompositeOp): Forms<Tensor> =>
  (self, dim, options, rest) =>
    dispatch(op, [self], attributes(op.name, self, dim, options, rest));
const double =
  (op: CompositeOp): Forms<readonly [Tensor, Tensor]> =>
  (self, dim, options, rest) =>
    dispatchAll(op, [self], attributes(op.name, self, dim, options, rest)) as unknown as [Tensor, Tensor];

const variance = single(varOp);

/** Variance over all dims or the given ones: `x.var(0)`, `x.var({ dim: [0, 1], correction: 0 })`. NaN for a single value. */
export { variance as var };
/** Standard deviation over all dims or the given ones; the root of `var`. */
export const std = single(stdOp);
/** `[variance, mean]`. */
export const varMean = double(varMeanOp);
/** `[standard deviation, mean]`. */
export const stdMean = double(stdMeanOp);
