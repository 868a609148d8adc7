// Convolution over 1 to 3 spatial dims and its two gradients: three bilinear ops, each the derivative of the others.
import {
  type CompositeOp,
  defineOp,
  dispatch,
  type Operand,
  type OutputSpec,
  type Sample,
} from '../dispatch.js';
import { isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError } from '../errors.js';
import { zeros } from '../factories.js';
import type { ConvGeometry, PoolGeometry } from '../kernels.js';
import { formatShape, numel, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { add } from './arithmetic.js';
import { reshape } from './copying.js';
import { bmm } from './matmul.js';
import { expand, permute, transpose, unflatten, view } from './views.js';
import { addWindows, checkGeometry, windowCounts, windowSpan, windowView } from './windows.js';

/** Attributes of `convInputGrad`: the geometry, and the shape of the input that is looked for. */
export interface ConvInputGradAttributes extends ConvGeometry {
  readonly inputShape: Shape;
}

/** Attributes of `convWeightGrad`: the geometry, and the shape of the weight that is looked for. */
export interface ConvWeightGradAttributes extends ConvGeometry {
  readonly weightShape: Shape;
}

const windowsOf = (weightShape: Shape, g: ConvGeometry): PoolGeometry => ({
  ...g,
  kernelSize: weightShape.slice(2),
});
const times = (sizes: Shape): string => `(${sizes.join(' x ')})`;

function checkDtypes(input: Tensor, weight: Tensor, bias: Tensor | null): void {
  if (!isFloatingPoint(input.dtype) && input.dtype !== 'int64')
    throw new DTypeError(`conv: not implemented for ${input.dtype}; convert with to('float32')`);
  if (input.dtype !== weight.dtype || (bias !== null && bias.dtype !== input.dtype)) {
    throw new DTypeError(
      `conv: Input type (${input.dtype}), weight type (${weight.dtype}) and bias type (${bias?.dtype ?? 'none'}) should be ` +
        'the same; convert with to(dtype)',
    );
  }
}

/** The shape of `conv`'s output. Throws ShapeError, with PyTorch's wording, on shapes that do not fit. */
export function convShape(input: Shape, weight: Shape, bias: Shape | null, geometry: ConvGeometry): number[] {
  checkGeometry('conv', geometry);
  const { groups, padding } = geometry;
  const [outChannels, perGroup] = [weight[0]!, weight[1]!];
  if (groups <= 0 || outChannels % groups !== 0) {
    throw new ShapeError(
      `conv: Given groups=${groups}, expected weight to be divisible by ${groups} at dimension 0, but got weight of size ` +
        `${formatShape(weight)} instead`,
    );
  }
  if (input[1] !== perGroup * groups) {
    throw new ShapeError(
      `conv: Given groups=${groups}, weight of size ${formatShape(weight)}, expected input${formatShape(input)} to have ` +
        `${perGroup * groups} channels, but got ${input[1]} channels instead`,
    );
  }
  if (bias !== null && (bias.length !== 1 || bias[0] !== outChannels)) {
    throw new ShapeError(
      `conv: Given weight of size ${formatShape(weight)}, expected bias to be 1-dimensional with ${outChannels} elements, ` +
        `but got bias of size ${formatShape(bias)} instead`,
    );
  }
  const spatial = input.slice(2);
  const windows = windowsOf(weight, geometry);
  const counts = windowCounts(spatial, windows);
  if (counts.some((count) => count <= 0)) {
    const padded = spatial.map((size, d) => size + 2 * padding[d]!);
    const spans = windows.kernelSize.map((size, d) => windowSpan(size, geometry.dilation[d]!));
    throw new ShapeError(
      `conv: Calculated padded input size per channel: ${times(padded)}. Kernel size: ${times(spans)}. Kernel size can't be ` +
        `greater than actual input size (input ${formatShape(input)}, weight ${formatShape(weight)})`,
    );
  }
  return [input[0]!, outChannels, ...counts];
}

/** Small cases over every kind of geometry: inputs of (first, second) made from the shapes of input, weight and output. */
function cases(
  make: (input: Shape, weight: Shape, output: Shape, g: ConvGeometry) => Sample,
): () => Sample[] {
  const table: readonly [
    input: Shape,
    weight: Shape,
    stride: Shape,
    padding: Shape,
    dilation: Shape,
    groups: number,
  ][] = [
    [[2, 3, 5, 4], [4, 3, 3, 2], [1, 1], [0, 0], [1, 1], 1],
    [[1, 2, 5, 6], [2, 2, 3, 3], [2, 1], [1, 2], [1, 2], 1],
    [[2, 4, 5], [6, 2, 3], [2], [1], [1], 2],
    [[1, 3, 4, 4], [3, 1, 2, 2], [2, 2], [0, 0], [1, 1], 3],
    [[1, 2, 3, 3, 4], [2, 2, 2, 2, 2], [1, 2, 1], [0, 1, 0], [1, 1, 2], 1],
    [[2, 3, 4, 3], [2, 3, 1, 1], [1, 1], [0, 0], [1, 1], 1],
  ];
  return () =>
    table.map(([input, weight, stride, padding, dilation, groups]) => {
      const g = { stride, padding, dilation, groups };
      return make(input, weight, convShape(input, weight, null, g), g);
    });
}

/** `input` [N, C, …S] ⋆ `weight` [O, C/groups, …K] (+ `bias` [O] or null) → [N, O, …]: cross-correlation, one dtype, floating or int64. */
export const convOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'conv',
  samples: cases((input, weight, _, g) => ({
    inputs: [input, weight, g.groups === 3 ? null : [weight[0]!]],
    attrs: g,
  })),
  infer: (inputs, g: ConvGeometry): OutputSpec[] => {
    const [input, weight, bias] = inputs as [Tensor, Tensor, Tensor | null];
    checkDtypes(input, weight, bias);
    return [{ shape: convShape(input.shape, weight.shape, bias?.shape ?? null, g), dtype: input.dtype }];
  },
  native: (device, inputs, [output], g: ConvGeometry) => {
    const [input, weight, bias] = inputs as [Tensor, Tensor, Tensor | null];
    return (
      device.kernels?.conv?.(input.deviceView, weight.deviceView, bias?.deviceView ?? null, g, output!) ??
      false
    );
  },
  compose: (inputs, g: ConvGeometry) => {
    const [input, weight, bias] = inputs as [Tensor, Tensor, Tensor | null];
    checkDtypes(input, weight, bias);
    const shape = convShape(input.shape, weight.shape, bias?.shape ?? null, g);
    const columns = inGroups(windowView(input, windowsOf(weight.shape, g), shape.slice(2)), weight, g);
    const product = view(bmm(batchedKernel(weight, shape[0]!, g), columns), shape);
    return bias === null ? product : add(product, view(bias, [bias.shape[0]!, ...g.stride.map(() => 1)]));
  },
});

/** Windows [N, C, …K, …counts] as one matrix [C/groups·K, L] for each sample and group. */
function inGroups(windows: Tensor, weight: Tensor, { groups }: ConvGeometry): Tensor {
  const rows = numel(weight.shape.slice(1));
  return reshape(windows, [windows.shape[0]! * groups, rows, numel(windows.shape.slice(weight.ndim))]);
}

/** The weight as one matrix [O/groups, C/groups·K] for each sample and group. */
function batchedKernel(weight: Tensor, batch: number, { groups }: ConvGeometry): Tensor {
  const [rows, columns] = [weight.shape[0]! / groups, numel(weight.shape.slice(1))];
  const matrices = reshape(weight, [1, groups, rows, columns]);
  return reshape(expand(matrices, [batch, groups, rows, columns]), [batch * groups, rows, columns]);
}

/** The gradient of `conv` for its input, and transposed convolution: `gradOutput` [N, O, …], `weight` → [N, C, …S]. */
export const convInputGradOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'convInputGrad',
  samples: cases((input, weight, output, g) => ({
    inputs: [output, weight],
    attrs: { ...g, inputShape: input },
  })),
  infer: ([gradOutput], { inputShape }: ConvInputGradAttributes) => [
    { shape: inputShape, dtype: (gradOutput as Tensor).dtype },
  ],
  native: (device, inputs, [output], g: ConvInputGradAttributes) => {
    const [gradOutput, weight] = inputs as [Tensor, Tensor];
    return device.kernels?.convInputGrad?.(gradOutput.deviceView, weight.deviceView, g, output!) ?? false;
  },
  compose: (inputs: readonly Operand[], g: ConvInputGradAttributes) => {
    const [gradOutput, weight] = inputs as [Tensor, Tensor];
    const [batch, outChannels, ...counts] = gradOutput.shape as [number, number, ...number[]];
    const gradient = reshape(gradOutput, [batch * g.groups, outChannels / g.groups, numel(counts)]);
    const columns = bmm(transpose(batchedKernel(weight, batch, g), 1, 2), gradient);
    const windows = view(columns, [batch, g.inputShape[1]!, ...weight.shape.slice(2), ...counts]);
    const whole = zeros(g.inputShape, { dtype: gradOutput.dtype, device: gradOutput.device });
    return addWindows(whole, windows, windowsOf(weight.shape, g));
  },
});

/** The gradient of `conv` for its weight: `gradOutput` [N, O, …], `input` [N, C, …S] → [O, C/groups, …K]. */
export const convWeightGradOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'convWeightGrad',
  samples: cases((input, weight, output, g) => ({
    inputs: [output, input],
    attrs: { ...g, weightShape: weight },
  })),
  infer: ([gradOutput], { weightShape }: ConvWeightGradAttributes) => [
    { shape: weightShape, dtype: (gradOutput as Tensor).dtype },
  ],
  native: (device, inputs, [output], g: ConvWeightGradAttributes) => {
    const [gradOutput, input] = inputs as [Tensor, Tensor];
    return device.kernels?.convWeightGrad?.(gradOutput.deviceView, input.deviceView, g, output!) ?? false;
  },
  compose: (inputs: readonly Operand[], g: ConvWeightGradAttributes) => {
    const [gradOutput, input] = inputs as [Tensor, Tensor];
    const [batch, outChannels, ...counts] = gradOutput.shape as [number, number, ...number[]];
    const windows = windowView(input, windowsOf(g.weightShape, g), counts);
    const n = counts.length;
    const split = (x: Tensor): Tensor => unflatten(x, 1, [g.groups, x.shape[1]! / g.groups]);
    const range = (from: number): number[] => Array.from({ length: n }, (_, i) => from + i);
    // [groups, O/groups, N·L] × [groups, N·L, C/groups·K]: the batch is summed by the product itself.
    const gradient = reshape(permute(split(gradOutput), [1, 2, 0, ...range(3)]), [
      g.groups,
      outChannels / g.groups,
      batch * numel(counts),
    ]);
    const order = [1, 0, ...range(3 + n), 2, ...range(3)];
    const columns = reshape(permute(split(windows), order), [
      g.groups,
      batch * numel(counts),
      numel(g.weightShape.slice(1)),
    ]);
    return view(bmm(gradient, columns), g.weightShape);
  },
});

/** Convolution of batched input; see {@link convOp}. */
export function conv(input: Tensor, weight: Tensor, bias: Tensor | null, geometry: ConvGeometry): Tensor {
  return dispatch(convOp, [input, weight, bias], geometry);
}

/** The input whose convolution's gradient is `gradOutput`; see {@link convInputGradOp}. */
export function convInputGrad(
  gradOutput: Tensor,
  weight: Tensor,
  geometry: ConvGeometry,
  inputShape: Shape,
): Tensor {
  const { stride, padding, dilation, groups } = geometry;
  return dispatch(convInputGradOp, [gradOutput, weight], { stride, padding, dilation, groups, inputShape });
}

/** The weight's gradient; see {@link convWeightGradOp}. */
export function convWeightGrad(
  gradOutput: Tensor,
  input: Tensor,
  geometry: ConvGeometry,
  weightShape: Shape,
): Tensor {
  const { stride, padding, dilation, groups } = geometry;
  return dispatch(convWeightGradOp, [gradOutput, input], { stride, padding, dilation, groups, weightShape });
}
