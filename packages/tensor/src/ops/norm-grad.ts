// The gradients of batch, layer and group norm as ops: input's, and where wanted weight's and bias's.
import { type CompositeOp, defineOp, dispatch, type Sample } from '../dispatch.js';
import type { Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import {
  type NormAttributes,
  type NormLayout,
  type NormName,
  normLayouts,
  normMomentOp,
  normSlopeOp,
  operandViews,
  statisticsShape,
} from './norm.js';
import { sumOp } from './reduce.js';
import { unaryFunctions } from './unary.js';

const { add, mul } = binaryFunctions;

/** Attributes of the norms' gradients: the norm's own, and whether those for weight and bias are wanted. */
export interface NormGradAttributes extends NormAttributes {
  readonly parameters: boolean;
}

/** Whether one weight serves all elements of a mean, so that it can be multiplied after summing. */
function constantOver({ shape, dims, parameters }: NormLayout): boolean {
  const lead = shape.length - parameters.length;
  return dims.every((d) => d < lead || parameters[d - lead] === 1);
}

const sum = (t: Tensor, dims: readonly number[]): Tensor => dispatch(sumOp, [t], { dims, keepdim: true });

/** The sums of w·g and of w·g·(x − mean) over the layout's dims, with those of g alone where they are the parameters' too. */
function sums(g: Tensor, x: Tensor, mean: Tensor, weight: Tensor | null, l: NormLayout) {
  const constant = constantOver(l);
  const inner = constant ? null : weight;
  const total = sum(inner === null ? g : mul(g, inner), l.dims);
  const moment = sum(dispatch(normMomentOp, [g, inner ?? 1, x, mean]), l.dims);
  if (!constant) return { total, moment, plain: null };
  const times = (t: Tensor): Tensor => (weight === null ? t : mul(t, weight));
  return { total: times(total), moment: times(moment), plain: { total, moment } };
}

/** Summed over the dims along which a parameter is repeated, in the parameters' shape. */
function toParameters(t: Tensor, { shape, parameters }: NormLayout): Tensor {
  const lead = shape.length - parameters.length;
  const dims = t.shape
    .map((_, d) => d)
    .filter((d) => t.shape[d] !== 1 && (d < lead || parameters[d - lead] === 1));
  return reshape(dims.length === 0 ? t : sum(t, dims), parameters);
}

function normGradOp(name: NormName, samples: () => Sample[]): CompositeOp {
  const op: CompositeOp = defineOp<CompositeOp>({
    kind: 'composite',
    name: `${name}Grad`,
    samples,
    infer: ([, input], attrs: NormGradAttributes) => {
      const { shape, dtype } = input as Tensor;
      const own = { shape: normLayouts[name](shape, attrs).parameters, dtype };
      return attrs.parameters ? [{ shape, dtype }, own, own] : [{ shape, dtype }];
    },
    native: (
      device,
      inputs,
      [gradInput, gradWeight = null, gradBias = null],
      { eps }: NormGradAttributes,
    ) => {
      if (name === 'groupNorm') return false;
      const kernel = device.kernels?.[`${name}Grad`];
      if (kernel === undefined) return false;
      const [g, x, weight, mean, variance] = operandViews(inputs);
      return kernel.call(
        device.kernels,
        g!,
        x!,
        weight!,
        mean!,
        variance!,
        eps,
        gradInput!,
        gradWeight,
        gradBias,
      );
    },
    compose: (inputs, attrs: NormGradAttributes) => {
      const [gradOutput, input, scale, mean, variance] = inputs as [
        Tensor,
        Tensor,
        Tensor | null,
        Tensor,
        Tensor,
      ];
      const l = normLayouts[name](input.shape, attrs);
      const [g, x] = [reshape(gradOutput, l.shape), reshape(input, l.shape)];
      const weight = scale === null ? null : reshape(scale, l.parameters);
      const r = unaryFunctions.rsqrt(add(variance, attrs.eps));
      const { total, moment, plain } = sums(g, x, mean, weight, l);
      const slope = dispatch(normSlopeOp, [g, weight ?? 1, x, mean, r, total, moment, l.count]);
      const gradInput = reshape(slope, input.shape);
      if (!attrs.parameters) return [gradInput];
      const gradWeight = plain ? mul(plain.moment, r) : dispatch(normMomentOp, [g, r, x, mean]);
      return [gradInput, toParameters(gradWeight, l), toParameters(plain ? plain.total : g, l)];
    },
  });
  return op;
}

/** Samples with and without a weight, and without gradients for the parameters. */
function samplesOf(
  name: NormName,
  shape: Shape,
  parameters: Shape,
  own: Omit<NormAttributes, 'eps'> = {},
): Sample[] {
  const attrs = { eps: 0.1, ...own };
  const statistics = { shape: statisticsShape(normLayouts[name](shape, attrs)), low: 0.5, high: 2 };
  return [
    { inputs: [shape, shape, parameters, statistics, statistics], attrs: { ...attrs, parameters: true } },
    { inputs: [shape, shape, null, statistics, statistics], attrs: { ...attrs, parameters: true } },
    { inputs: [shape, shape, null, statistics, statistics], attrs: { ...attrs, parameters: false } },
  ];
}

/** By the norm's name: gradient of the output, input, weight or null, mean, variance → the gradients, parameters' in their layout's shape. */
export const normGradOps: Readonly<Record<NormName, CompositeOp>> = {
  batchNorm: normGradOp('batchNorm', () => [
    ...samplesOf('batchNorm', [4, 2], [2]),
    ...samplesOf('batchNorm', [2, 2, 3, 4], [2]),
  ]),
  layerNorm: normGradOp('layerNorm', () => [
    ...samplesOf('layerNorm', [3, 13], [13], { trailing: 1 }),
    ...samplesOf('layerNorm', [2, 3, 2], [3, 2], { trailing: 2 }),
  ]),
  groupNorm: normGradOp('groupNorm', () => samplesOf('groupNorm', [2, 4, 3], [4], { groups: 2 })),
};
