// Functional convolutions: conv1d to conv3d, and their transposes.
import {
  type ConvGeometry,
  conv,
  convInputGrad,
  formatShape,
  padDims,
  perDim,
  ShapeError,
  type Tensor,
  ValueError,
  windowSpan,
} from '@kindling/tensor';
import { isOptions, type Sizes } from './options.js';

export interface ConvOptions {
  /** One per output channel, [O]. */
  bias?: Tensor | null;
  /** Step of the window; 1 by default. */
  stride?: Sizes;
  /** Zeros on both sides, or `'same'` (output as large as the input; stride 1) or `'valid'` (none). */
  padding?: Sizes | 'same' | 'valid';
  /** Distance between the elements of a window; 1 by default. */
  dilation?: Sizes;
  /** Number of groups that channels are split into. */
  groups?: number;
}

export interface ConvTransposeOptions extends Omit<ConvOptions, 'padding'> {
  padding?: Sizes;
  /** Elements added to one side of the output. */
  outputPadding?: Sizes;
}

/** `input` with a batch dim, and whether it had none. */
function batched(op: string, input: Tensor, dims: number): { x: Tensor; unbatched: boolean } {
  if (input.ndim === dims + 2) return { x: input, unbatched: false };
  if (input.ndim === dims + 1) return { x: input.unsqueeze(0), unbatched: true };
  throw new ShapeError(
    `${op}: Expected ${dims + 1}D (unbatched) or ${dims + 2}D (batched) input to ${op}, but got input of size: ${formatShape(input.shape)}`,
  );
}

function checkWeight(op: string, weight: Tensor, dims: number): void {
  if (weight.ndim !== dims + 2) {
    throw new ShapeError(
      `${op}: Expected a weight of ${dims + 2} dims, but got weight of size: ${formatShape(weight.shape)}`,
    );
  }
}

/** The total of zeros that keeps the size, split evenly; an odd one goes behind. */
function samePadding(weight: Tensor, dilation: readonly number[]): (readonly [number, number])[] {
  return dilation.map((step, d) => {
    const total = windowSpan(weight.shape[d + 2]!, step) - 1;
    return [Math.floor(total / 2), Math.ceil(total / 2)];
  });
}

function convolution(op: string, dims: number) {
  return (
    input: Tensor,
    weight: Tensor,
    bias?: Tensor | null | ConvOptions,
    options: ConvOptions = {},
  ): Tensor => {
    const named: ConvOptions = isOptions<ConvOptions>(bias)
      ? bias
      : { ...options, bias: bias ?? options.bias ?? null };
    const { padding = 0, groups = 1 } = named;
    checkWeight(op, weight, dims);
    const stride = perDim(op, 'stride', named.stride ?? 1, dims);
    const dilation = perDim(op, 'dilation', named.dilation ?? 1, dims);
    let { x, unbatched } = batched(op, input, dims);
    let sides = [0];
    if (padding === 'same') {
      if (stride.some((s) => s !== 1))
        throw new ValueError(`${op}: padding='same' is not supported for strided convolutions`);
      const amounts = samePadding(weight, dilation);
      sides = amounts.map(([before]) => before);
      x = padDims(x, [[0, 0], [0, 0], ...amounts.map(([before, after]) => [0, after - before] as const)]);
    } else if (typeof padding === 'string') {
      if (padding !== 'valid')
        throw new ValueError(`${op}: Invalid padding string '${padding}', should be one of 'valid', 'same'`);
    } else {
      sides = [...perDim(op, 'padding', padding, dims)];
    }
    const geometry: ConvGeometry = { stride, padding: perDim(op, 'padding', sides, dims), dilation, groups };
    const y = conv(x, weight, named.bias ?? null, geometry);
    return unbatched ? y.squeeze(0) : y;
  };
}

/** `input` [N, C, L] or [C, L], `weight` [O, C/groups, K] → [N, O, L′]: cross-correlation. Bias by option or position. */
export const conv1d = convolution('conv1d', 1);
/** `input` [N, C, H, W] or [C, H, W], `weight` [O, C/groups, KH, KW] → [N, O, H′, W′]: cross-correlation. */
export const conv2d = convolution('conv2d', 2);
/** `input` [N, C, D, H, W] or [C, D, H, W], `weight` [O, C/groups, KD, KH, KW] → [N, O, D′, H′, W′]: cross-correlation. */
export const conv3d = convolution('conv3d', 3);

function convolutionTranspose(op: string, dims: number) {
  return (
    input: Tensor,
    weight: Tensor,
    bias?: Tensor | null | ConvTransposeOptions,
    options: ConvTransposeOptions = {},
  ): Tensor => {
    const named: ConvTransposeOptions = isOptions<ConvTransposeOptions>(bias)
      ? bias
      : { ...options, bias: bias ?? options.bias ?? null };
    const { groups = 1 } = named;
    checkWeight(op, weight, dims);
    const stride = perDim(op, 'stride', named.stride ?? 1, dims);
    const padding = perDim(op, 'padding', named.padding ?? 0, dims);
    const dilation = perDim(op, 'dilation', named.dilation ?? 1, dims);
    const extra = perDim(op, 'outputPadding', named.outputPadding ?? 0, dims);
    const { x, unbatched } = batched(op, input, dims);
    if (x.shape[1] !== weight.shape[0] || weight.shape[0]! % groups !== 0) {
      throw new ShapeError(
        `${op}: Given transposed=1, weight of size ${formatShape(weight.shape)}, expected input${formatShape(x.shape)} to have ` +
          `${weight.shape[0]} channels (divisible by groups=${groups}), but got ${x.shape[1]} channels instead`,
      );
    }
    extra.forEach((e, d) => {
      if (e < 0 || (e >= stride[d]! && e >= dilation[d]!)) {
        throw new ValueError(
          `${op}: output padding must be smaller than either stride or dilation, but got ${formatShape(extra)}`,
        );
      }
    });
    const sizes = stride.map(
      (step, d) =>
        (x.shape[d + 2]! - 1) * step -
        2 * padding[d]! +
        windowSpan(weight.shape[d + 2]!, dilation[d]!) +
        extra[d]!,
    );
    if (sizes.some((size) => size <= 0)) {
      throw new ShapeError(
        `${op}: Given input size per channel: (${x.shape.slice(2).join(' x ')}). Calculated output size per channel: ` +
          `(${sizes.join(' x ')}). Output size is too small`,
      );
    }
    const shape = [x.shape[0]!, weight.shape[1]! * groups, ...sizes];
    const y = convInputGrad(x, weight, { stride, padding, dilation, groups }, shape);
    const b = named.bias ?? null;
    if (b !== null && (b.ndim !== 1 || b.shape[0] !== shape[1])) {
      throw new ShapeError(
        `${op}: expected bias to be 1-dimensional with ${shape[1]} elements, but got bias of size ${formatShape(b.shape)}`,
      );
    }
    const biased = b === null ? y : y.add(b.view([shape[1]!, ...stride.map(() => 1)]));
    return unbatched ? biased.squeeze(0) : biased;
  };
}

/** `input` [N, C, L] or [C, L], `weight` [C, O/groups, K] → [N, O, L′]: the gradient of conv1d for its input. */
export const convTranspose1d = convolutionTranspose('convTranspose1d', 1);
/** `input` [N, C, H, W] or [C, H, W], `weight` [C, O/groups, KH, KW] → [N, O, H′, W′]: the gradient of conv2d for its input. */
export const convTranspose2d = convolutionTranspose('convTranspose2d', 2);
/** `input` [N, C, D, H, W] or unbatched, `weight` [C, O/groups, KD, KH, KW]: the gradient of conv3d for its input. */
export const convTranspose3d = convolutionTranspose('convTranspose3d', 3);
