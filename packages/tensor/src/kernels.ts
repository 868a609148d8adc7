// The optional kernels of a device, by name. Each stands for the op of that name, whose default composition is its oracle.
import type { View } from './device.js';
import type { DType } from './dtype.js';
import type { Pointwise } from './expression.js';

/** Geometry of a convolution over `spatial` dims (1 to 3): one entry per spatial dim. */
export interface ConvGeometry {
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly dilation: readonly number[];
  readonly groups: number;
}

/** Geometry of a pooling window: one entry per spatial dim. */
export interface PoolGeometry {
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly dilation: readonly number[];
}

/** Geometry of average pooling. */
export interface AvgPoolGeometry extends PoolGeometry {
  /** Whether padding counts as elements. */
  readonly countIncludePad: boolean;
  /** Divide by this instead of the number of elements. */
  readonly divisorOverride: number | null;
}

/** How attention weighs keys. */
export interface AttentionAttributes {
  /** Factor of the scores. */
  readonly scale: number;
  /** Whether each query sees the keys up to its own position only; there is no mask then. */
  readonly isCausal: boolean;
}

/** How a negative log-likelihood is summed up. */
export interface NllLossAttributes {
  /** Targets of this value count nothing. */
  readonly ignoreIndex: number;
  readonly reduction: 'none' | 'mean' | 'sum';
}

/** One call among many of a pointwise kernel: what it reads (numbers stand for constants) and where it writes. */
export interface PointwiseCall {
  readonly inputs: readonly (View | number)[];
  readonly outputs: readonly View[];
}

/**
 * Kernels that a device may bring. Each returns `true` when it has written its outputs, or `false`, having written
 * nothing, to let the default composition run (a layout or dtype it has no code for). Inputs may have any strides;
 * outputs are contiguous. One floating dtype throughout unless said.
 */
export interface OptionalKernels {
  /** `input [N, C, …] * weight [O, C/groups, …] (+ bias [O]) → output [N, O, …]`, cross-correlation. */
  conv?(input: View, weight: View, bias: View | null, geometry: ConvGeometry, output: View): boolean;
  /** The gradient of `conv` for its input: `gradOutput`, `weight` → `gradInput`. */
  convInputGrad?(gradOutput: View, weight: View, geometry: ConvGeometry, gradInput: View): boolean;
  /** The gradient of `conv` for its weight: `gradOutput`, `input` → `gradWeight`. */
  convWeightGrad?(gradOutput: View, input: View, geometry: ConvGeometry, gradWeight: View): boolean;
  /** Max pooling over the last dims; `indices` (int64) are flat positions within an input plane. */
  maxPool?(input: View, geometry: PoolGeometry, values: View, indices: View): boolean;
  /** Adds each gradient at its index: `gradOutput`, `indices` [N, C, …] → `gradInput` (zeroed by the kernel). */
  maxPoolGrad?(gradOutput: View, indices: View, gradInput: View): boolean;
  /** Means of windows over the last dims; `geometry` is null where they share the input evenly (adaptive pooling). */
  avgPool?(input: View, geometry: AvgPoolGeometry | null, output: View): boolean;
  /** The gradient of `avgPool` for its input: `gradOutput` → `gradInput`. */
  avgPoolGrad?(gradOutput: View, geometry: AvgPoolGeometry | null, gradInput: View): boolean;
  /** `input [M, K] × weightᵀ [K, N] + bias [N]`: addmm with a broadcast bias. */
  addmm?(bias: View, a: View, b: View, output: View): boolean;
  /** Softmax (`log`: its logarithm) along the last dim. */
  softmax?(input: View, log: boolean, output: View): boolean;
  /** From the output of softmax (or log-softmax) and its gradient, the input's gradient; last dim. */
  softmaxGrad?(gradOutput: View, output: View, log: boolean, gradInput: View): boolean;
  /**
   * `input` [N, C, …] of log-probabilities, `target` [N, …] of classes (an integer dtype), `weight` [C] or null → `loss`
   * ([N, …] for 'none', else 0-d) and the sum of weights. Of no class: NaN.
   */
  nllLoss?(
    input: View,
    target: View,
    weight: View | null,
    attributes: NllLossAttributes,
    loss: View,
    total: View,
  ): boolean;
  /** The gradient of `nllLoss` for its input, from that of the loss and from the sum of weights. */
  nllLossGrad?(
    gradOutput: View,
    target: View,
    weight: View | null,
    total: View,
    attributes: NllLossAttributes,
    gradInput: View,
  ): boolean;
  /**
   * Batch norm of `input` [N, C, …] by its own statistics, with `weight` and `bias` [C] or null → `output`, and each
   * channel's `mean` and biased `variance`, C elements each.
   */
  batchNorm?(
    input: View,
    weight: View | null,
    bias: View | null,
    eps: number,
    output: View,
    mean: View,
    variance: View,
  ): boolean;
  /**
   * The gradients of `batchNorm` from that of its output and from its statistics; `gradWeight` and `gradBias`, C elements
   * each, are null where they are not wanted.
   */
  batchNormGrad?(
    gradOutput: View,
    input: View,
    weight: View | null,
    mean: View,
    variance: View,
    eps: number,
    gradInput: View,
    gradWeight: View | null,
    gradBias: View | null,
  ): boolean;
  /**
   * Layer norm over the last dims of `input`, with `weight` and `bias` of their shape or null → `output`, and the `mean`
   * and biased `variance` of each row: as many as these have elements.
   */
  layerNorm?(
    input: View,
    weight: View | null,
    bias: View | null,
    eps: number,
    output: View,
    mean: View,
    variance: View,
  ): boolean;
  /** The gradients of `layerNorm`; as `batchNormGrad`. */
  layerNormGrad?(
    gradOutput: View,
    input: View,
    weight: View | null,
    mean: View,
    variance: View,
    eps: number,
    gradInput: View,
    gradWeight: View | null,
    gradBias: View | null,
  ): boolean;
  /**
   * Attention: `query` [*, L, E], `key` [*, S, E], `value` [*, S, V], `mask` [*, L, S] (added where floating, true where a
   * key takes part where bool) or null → `output` [*, L, V] and `logs` [*, L], the logarithms of the rows' sums of
   * exponentials.
   */
  attention?(
    query: View,
    key: View,
    value: View,
    mask: View | null,
    attributes: AttentionAttributes,
    output: View,
    logs: View,
  ): boolean;
  /** The gradients of `attention`'s operands but the mask, from that of its output and from its outputs. */
  attentionGrad?(
    gradOutput: View,
    query: View,
    key: View,
    value: View,
    mask: View | null,
    output: View,
    logs: View,
    attributes: AttentionAttributes,
    gradQuery: View,
    gradKey: View,
    gradValue: View,
  ): boolean;
  /** `pointwise` for many lists of operands at once (an optimizer's step): outputs are views of any strides, and may be inputs. */
  pointwiseMany?(kernel: Pointwise, compute: DType, calls: readonly PointwiseCall[]): boolean;
}
