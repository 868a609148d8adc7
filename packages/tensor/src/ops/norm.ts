// Normalisation by mean and variance: batch, layer and group norm are one computation over different dims.
import type { View } from '../device.js';
import { type CompositeOp, defineOp, dispatch, dispatchAll, type Operand, type Sample } from '../dispatch.js';
import { isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError } from '../errors.js';
import { add, div, input, mul, pointwise, sub, unary } from '../expression.js';
import { formatShape, numel, type Shape, sameShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import { pointwiseOp, rules } from './define.js';
import { sumOp } from './reduce.js';

const [x0, x1, x2, x3, x4, x5, x6, x7] = [
  input(0),
  input(1),
  input(2),
  input(3),
  input(4),
  input(5),
  input(6),
  input(7),
];
const stat = { shape: [2, 1], low: 0.5, high: 2 };
const wide: Shape = [2, 3];

/** `(x − mean)²`. */
const squaredDistanceOp = pointwiseOp(
  'squaredDistance',
  pointwise(mul(sub(x0, x1), sub(x0, x1))),
  rules.floatOnly,
  () => [{ inputs: [wide, stat] }],
);
/** `(x − mean) / √(var + ε)·w + b`, from x, mean, var, w, b and ε. */
const normApplyOp = pointwiseOp(
  'normApply',
  pointwise(add(mul(mul(sub(x0, x1), unary('rsqrt', add(x2, x5))), x3), x4)),
  rules.floatOnly,
  () => [{ inputs: [wide, stat, stat, [3], [3], 0.1] }],
);
/** `g·w·(x − mean)`: what is summed for the gradients of variance and weight. */
export const normMomentOp = pointwiseOp(
  'normMoment',
  pointwise(mul(mul(x0, x1), sub(x2, x3))),
  rules.floatOnly,
  () => [{ inputs: [wide, [3], wide, stat] }, { inputs: [wide, 1, wide, stat] }],
);
/**
 * `r·(w·g − s/n − (x − mean)·r²·m/n)`: the gradient through a normalisation, from g, w, x, mean, r = 1/√(var + ε), the
 * sums s of w·g and m of w·g·(x − mean), and the count n that they are over.
 */
export const normSlopeOp = pointwiseOp(
  'normSlope',
  pointwise(mul(x4, sub(sub(mul(x1, x0), div(x5, x7)), div(mul(mul(sub(x2, x3), mul(x4, x4)), x6), x7)))),
  rules.floatOnly,
  () => [{ inputs: [wide, [3], wide, stat, stat, stat, stat, 3] }],
);

/** Attributes of the norms; each reads what it needs. */
export interface NormAttributes {
  readonly eps: number;
  /** layerNorm: how many last dims are normalised. */
  readonly trailing?: number;
  /** groupNorm: how many groups the channels are split into. */
  readonly groups?: number;
}

/** How a norm looks at its input: another shape of the same elements, the dims of its statistics, and its parameters' shape. */
export interface NormLayout {
  readonly shape: Shape;
  readonly dims: readonly number[];
  /** The shape of weight and bias against `shape`. */
  readonly parameters: Shape;
  /** Elements that one mean is over. */
  readonly count: number;
}

const ones = (n: number): number[] => new Array<number>(n).fill(1);

function layout(shape: Shape, dims: readonly number[], parameters: Shape): NormLayout {
  return { shape, dims, parameters, count: dims.reduce((n, d) => n * shape[d]!, 1) };
}

/** The layouts of the norms, from the input's shape. */
export const normLayouts = {
  /** Statistics of each channel, over all else. */
  batchNorm: (shape: Shape): NormLayout =>
    layout(
      shape,
      shape.map((_, i) => i).filter((i) => i !== 1),
      [shape[1]!, ...ones(shape.length - 2)],
    ),
  /** Statistics of each sample, over its last dims. */
  layerNorm: (shape: Shape, { trailing }: NormAttributes): NormLayout => {
    const lead = shape.length - trailing!;
    return layout(shape, shape.map((_, i) => i).slice(lead), shape.slice(lead));
  },
  /** Statistics of each group of channels of each sample. */
  groupNorm: (shape: Shape, { groups }: NormAttributes): NormLayout => {
    const [batch, channels, ...spatial] = shape as [number, number, ...number[]];
    const split = [batch, groups!, channels / groups!, numel(spatial)];
    return layout(split, [2, 3], [groups!, channels / groups!, 1]);
  },
} as const;

export type NormName = keyof typeof normLayouts;

/** Views of the operands, null for those that are absent. */
export const operandViews = (inputs: readonly (Tensor | number | null)[]): (View | null)[] =>
  inputs.map((t) => (t as Tensor | null)?.deviceView ?? null);

/** Throws unless weight and bias have `shape` and the input's dtype. */
function checkParameters(op: string, inputs: readonly Operand[], size: number): void {
  const [x, weight, bias] = inputs as [Tensor, Tensor | null, Tensor | null];
  if (!isFloatingPoint(x.dtype))
    throw new DTypeError(`${op}: not implemented for ${x.dtype}; convert with to('float32')`);
  for (const [what, p] of [
    ['weight', weight],
    ['bias', bias],
  ] as const) {
    if (p && p.numel() !== size) {
      throw new ShapeError(
        `${op}: Expected ${what} to have ${size} elements, got shape ${formatShape(p.shape)} for input ${formatShape(x.shape)}`,
      );
    }
    if (p && p.dtype !== x.dtype)
      throw new DTypeError(`${op}: expected ${what} of the input's dtype ${x.dtype}, got ${p.dtype}`);
  }
}

/** The shape of a norm's statistics: its layout's, the reduced dims kept as 1. */
export const statisticsShape = ({ shape, dims }: NormLayout): Shape =>
  shape.map((n, d) => (dims.includes(d) ? 1 : n));

function normOp(name: NormName, samples: () => Sample[]): CompositeOp {
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples,
    infer: (inputs, attrs: NormAttributes) => {
      const { shape, dtype } = inputs[0] as Tensor;
      const l = normLayouts[name](shape, attrs);
      checkParameters(name, inputs, numel(l.parameters));
      const statistics = { shape: statisticsShape(l), dtype };
      return [{ shape, dtype }, statistics, statistics];
    },
    native: (device, inputs, [output, mean, variance], { eps }: NormAttributes) => {
      if (name === 'groupNorm') return false;
      const kernel = device.kernels?.[name];
      if (kernel === undefined) return false;
      const [x, weight, bias] = operandViews(inputs);
      return kernel.call(device.kernels, x!, weight!, bias!, eps, output!, mean!, variance!);
    },
    compose: (inputs, attrs: NormAttributes) => {
      const [input, weight, bias] = inputs as [Tensor, Tensor | null, Tensor | null];
      const { shape, dims, parameters, count } = normLayouts[name](input.shape, attrs);
      checkParameters(name, inputs, numel(parameters));
      const x = reshape(input, shape);
      const over = { dims, keepdim: true };
      const mean = binaryFunctions.div(dispatch(sumOp, [x], over), count);
      const variance = binaryFunctions.div(
        dispatch(sumOp, [dispatch(squaredDistanceOp, [x, mean])], over),
        count,
      );
      const p = (t: Tensor | null, none: number): Tensor | number =>
        t === null ? none : reshape(t, parameters);
      const y = dispatch(normApplyOp, [x, mean, variance, p(weight, 1), p(bias, 0), attrs.eps]);
      return [reshape(y, input.shape), mean, variance];
    },
  });
}

/** Samples with and without parameters of shape `parameters`. */
const normSamples = (shape: Shape, parameters: Shape, attrs: NormAttributes): Sample[] => [
  { inputs: [shape, parameters, parameters], attrs },
  { inputs: [shape, null, null], attrs },
];

/** The norms by name: input, weight or null, bias or null → output, and the mean and (biased) variance it used. */
export const normOps: Readonly<Record<NormName, CompositeOp>> = {
  batchNorm: normOp('batchNorm', () => [
    ...normSamples([4, 2], [2], { eps: 0.1 }),
    ...normSamples([2, 2, 3, 2], [2], { eps: 0.1 }),
  ]),
  layerNorm: normOp('layerNorm', () => [
    ...normSamples([3, 13], [13], { eps: 0.1, trailing: 1 }),
    ...normSamples([2, 3, 2], [3, 2], { eps: 0.1, trailing: 2 }),
  ]),
  groupNorm: normOp('groupNorm', () => normSamples([2, 4, 3], [4], { eps: 0.1, groups: 2 })),
};

/** Batch norm by given statistics: input, weight or null, bias or null, mean [C], variance [C] → output. */
export const batchNormEvalOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'batchNormEval',
  samples: () =>
    [[2], null].map((p): Sample => {
      const given = { shape: [2], low: 0.5, high: 2, differentiable: false };
      return { inputs: [[3, 2, 2], p, p, given, given], attrs: { eps: 0.1 } };
    }),
  compose: (inputs, { eps }: NormAttributes) => {
    const [x, weight, bias, mean, variance] = inputs as [
      Tensor,
      Tensor | null,
      Tensor | null,
      Tensor,
      Tensor,
    ];
    const { parameters } = normLayouts.batchNorm(x.shape);
    checkParameters('batchNorm', inputs, numel(parameters));
    const p = (t: Tensor | null, none: number): Tensor | number =>
      t === null ? none : reshape(t, parameters);
    return dispatch(normApplyOp, [x, p(mean, 0), p(variance, 1), p(weight, 1), p(bias, 0), eps]);
  },
});

/** A norm's output with the mean and variance that it used, their reduced dims kept as 1. */
export interface Normalized {
  readonly output: Tensor;
  readonly mean: Tensor;
  readonly variance: Tensor;
}

function normalized(
  name: NormName,
  x: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  attrs: NormAttributes,
): Normalized {
  const [output, mean, variance] = dispatchAll(normOps[name], [x, weight, bias], attrs) as [
    Tensor,
    Tensor,
    Tensor,
  ];
  return { output, mean, variance };
}

/** Batch norm by the batch's own statistics: [N, C, …], parameters [C] or null. */
export function batchNorm(x: Tensor, weight: Tensor | null, bias: Tensor | null, eps: number): Normalized {
  return normalized('batchNorm', x, weight, bias, { eps });
}

/** Batch norm by given statistics, [C] each. */
export function batchNormEval(
  x: Tensor,
  weight: Tensor | null,
  bias: Tensor | null,
  mean: Tensor,
  variance: Tensor,
  eps: number,
): Tensor {
  return dispatch(batchNormEvalOp, [x, weight, bias, mean, variance], { eps });
}

/** Layer norm over the last dims, whose sizes must be `normalizedShape`; parameters of that shape or null. */
export function layerNorm(
  x: Tensor,
  normalizedShape: Shape,
  weight: Tensor | null,
  bias: Tensor | null,
  eps: number,
): Tensor {
  const trailing = normalizedShape.length;
  if (trailing === 0 || !sameShape(x.shape.slice(Math.max(0, x.ndim - trailing)), normalizedShape)) {
    throw new ShapeError(
      `layerNorm: Given normalized_shape=${formatShape(normalizedShape)}, expected input with shape [*, ` +
        `${normalizedShape.join(', ')}], but got input of size ${formatShape(x.shape)}`,
    );
  }
  return normalized('layerNorm', x, weight, bias, { eps, trailing }).output;
}

/** Group norm of [N, C, …] over `groups` groups of channels; parameters [C] or null. */
export function groupNorm(
  x: Tensor,
  groups: number,
  weight: Tensor | null,
  bias: Tensor | null,
  eps: number,
): Tensor {
  if (x.ndim < 2 || groups <= 0 || x.shape[1]! % groups !== 0) {
    throw new ShapeError(
      `groupNorm: Expected number of channels in input to be divisible by num_groups, but got input of shape ` +
        `${formatShape(x.shape)} and num_groups=${groups}`,
    );
  }
  return normalized('groupNorm', x, weight, bias, { eps, groups }).output;
}
