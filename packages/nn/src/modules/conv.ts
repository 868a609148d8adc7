// Convolutions of one to three spatial dims.
import { perDim, type Shape, type Tensor, ValueError } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { isOptions, type Sizes } from '../functional/options.js';
import * as init from '../init/index.js';
import { calculateFanInAndFanOut } from '../init/index.js';
import { type FactoryOptions, parameter } from '../module/factory.js';
import { Module } from '../module/module.js';
import type { Parameter } from '../module/parameter.js';
import { describe, tuple } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';
import { resetBias } from './linear.js';

export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';

/** What all convolutions have: sizes per spatial dim, and their parameters. */
export interface ConvBaseOptions extends FactoryOptions {
  /** Step of the window; 1 by default. */
  stride?: Sizes;
  /** Distance between the elements of a window; 1 by default. */
  dilation?: Sizes;
  /** Number of groups that channels are split into. */
  groups?: number;
  /** Whether a bias is learnt; true by default. */
  bias?: boolean;
  /** What stands beyond the edges; zeros by default. */
  paddingMode?: PaddingMode;
}

const modes: readonly PaddingMode[] = ['zeros', 'reflect', 'replicate', 'circular'];

/** What Conv and ConvTranspose share: parameters, their initial values, printing. */
export abstract class ConvBase<Args extends any[]> extends Module<Args, Tensor> {
  readonly kernelSize: Shape;
  readonly stride: Shape;
  readonly padding: Shape | 'same' | 'valid';
  readonly dilation: Shape;
  readonly outputPadding: Shape;
  readonly groups: number;
  readonly paddingMode: PaddingMode;
  weight: Parameter;
  bias: Parameter | null;

  /** Number of spatial dims. */
  protected abstract get dims(): number;
  /** [out, in / groups] or, transposed, [in, out / groups]. */
  protected abstract weightChannels(): Shape;

  constructor(
    readonly inChannels: number,
    readonly outChannels: number,
    kernelSize: Sizes,
    o: ConvBaseOptions & { padding?: Sizes | 'same' | 'valid'; outputPadding?: Sizes },
  ) {
    super();
    const name = this.className;
    const each = (what: string, value: Sizes): Shape => perDim(name, what, value, this.dims);
    this.kernelSize = each('kernelSize', kernelSize);
    this.stride = each('stride', o.stride ?? 1);
    this.padding = typeof o.padding === 'string' ? o.padding : each('padding', o.padding ?? 0);
    this.dilation = each('dilation', o.dilation ?? 1);
    this.outputPadding = each('outputPadding', o.outputPadding ?? 0);
    this.groups = o.groups ?? 1;
    this.paddingMode = o.paddingMode ?? 'zeros';
    this.#check();
    this.weight = parameter([...this.weightChannels(), ...this.kernelSize], o);
    this.bias = (o.bias ?? true) ? parameter([outChannels], o) : null;
    this.resetParameters();
  }

  #check(): void {
    const { groups, padding, paddingMode, stride, className } = this;
    if (groups <= 0) throw new ValueError(`${className}: groups must be a positive integer, got ${groups}`);
    if (this.inChannels % groups !== 0)
      throw new ValueError(
        `${className}: in_channels must be divisible by groups (${this.inChannels}, ${groups})`,
      );
    if (this.outChannels % groups !== 0)
      throw new ValueError(
        `${className}: out_channels must be divisible by groups (${this.outChannels}, ${groups})`,
      );
    if (typeof padding === 'string' && padding !== 'same' && padding !== 'valid')
      throw new ValueError(
        `${className}: Invalid padding string '${padding}', should be one of 'valid', 'same'`,
      );
    if (padding === 'same' && stride.some((s) => s !== 1))
      throw new ValueError(`${className}: padding='same' is not supported for strided convolutions`);
    if (!modes.includes(paddingMode))
      throw new ValueError(
        `${className}: padding_mode must be one of ${modes.join(', ')}, but got '${paddingMode}'`,
      );
  }

  resetParameters(): void {
    init.kaimingUniform_(this.weight, Math.sqrt(5));
    resetBias(this.bias, calculateFanInAndFanOut(this.weight).fanIn);
  }

  override extraRepr(): string {
    const { padding, dilation, outputPadding, groups, paddingMode } = this;
    const all = (list: Shape, value: number): boolean => list.every((x) => x === value);
    const sizes = describe({
      kernel_size: tuple(this.kernelSize),
      stride: tuple(this.stride),
      ...(typeof padding === 'string' ? { padding } : !all(padding, 0) && { padding: tuple(padding) }),
      ...(!all(dilation, 1) && { dilation: tuple(dilation) }),
      ...(!all(outputPadding, 0) && { output_padding: tuple(outputPadding) }),
      ...(groups !== 1 && { groups }),
      ...(this.bias === null && { bias: false }),
      ...(paddingMode !== 'zeros' && { padding_mode: paddingMode }),
    });
    return `${this.inChannels}, ${this.outChannels}, ${sizes}`;
  }
}

export interface ConvOptions extends ConvBaseOptions {
  /** Elements on both sides, or `'same'` (output as large as the input; stride 1) or `'valid'` (none). */
  padding?: Sizes | 'same' | 'valid';
}

export type ConvArguments = Trailing<
  [
    stride: Sizes,
    padding: Sizes | 'same' | 'valid',
    dilation: Sizes,
    groups: number,
    bias: boolean,
    paddingMode: PaddingMode,
  ],
  ConvOptions
>;
const order = ['stride', 'padding', 'dilation', 'groups', 'bias', 'paddingMode'] as const;

abstract class Conv extends ConvBase<[input: Tensor]> {
  constructor(inChannels: number, outChannels: number, kernelSize: Sizes, ...rest: ConvArguments) {
    super(inChannels, outChannels, kernelSize, trailing<ConvOptions>(order, rest));
  }

  protected abstract get convolve(): typeof F.conv1d;

  protected weightChannels(): Shape {
    return [this.outChannels, this.inChannels / this.groups];
  }

  /** Amounts for F.pad, from the last dim backwards. */
  #sides(): number[] {
    const { padding, dilation, kernelSize } = this;
    return kernelSize
      .flatMap((size, d) => {
        if (padding === 'valid') return [0, 0];
        if (padding !== 'same') return [padding[d]!, padding[d]!];
        const total = dilation[d]! * (size - 1);
        return [total - Math.floor(total / 2), Math.floor(total / 2)];
      })
      .reverse();
  }

  forward(input: Tensor): Tensor {
    const { stride, dilation, groups, bias, paddingMode } = this;
    const options = { bias, stride, dilation, groups };
    if (paddingMode === 'zeros')
      return this.convolve(input, this.weight, { ...options, padding: this.padding });
    return this.convolve(F.pad(input, this.#sides(), paddingMode), this.weight, options);
  }
}

/** [N, C, L] or [C, L] → [N, O, L′]: cross-correlation; `weight` [O, C/groups, K]. */
export class Conv1d extends Conv {
  protected get dims(): number {
    return 1;
  }
  protected get convolve(): typeof F.conv1d {
    return F.conv1d;
  }
}

/** [N, C, H, W] or [C, H, W] → [N, O, H′, W′]: cross-correlation; `weight` [O, C/groups, KH, KW]. */
export class Conv2d extends Conv {
  protected get dims(): number {
    return 2;
  }
  protected get convolve(): typeof F.conv1d {
    return F.conv2d;
  }
}

/** [N, C, D, H, W] or unbatched → [N, O, D′, H′, W′]: cross-correlation; `weight` [O, C/groups, KD, KH, KW]. */
export class Conv3d extends Conv {
  protected get dims(): number {
    return 3;
  }
  protected get convolve(): typeof F.conv1d {
    return F.conv3d;
  }
}

export interface ConvTransposeOptions extends ConvBaseOptions {
  padding?: Sizes;
  /** Elements added to one side of the output. */
  outputPadding?: Sizes;
}

export type ConvTransposeArguments = Trailing<
  [
    stride: Sizes,
    padding: Sizes,
    outputPadding: Sizes,
    groups: number,
    bias: boolean,
    dilation: Sizes,
    paddingMode: PaddingMode,
  ],
  ConvTransposeOptions
>;
const transposedOrder = [
  'stride',
  'padding',
  'outputPadding',
  'groups',
  'bias',
  'dilation',
  'paddingMode',
] as const;

type TransposeCall = [input: Tensor, outputSize?: Shape | null | { outputSize?: Shape | null }];

abstract class ConvTranspose extends ConvBase<TransposeCall> {
  constructor(inChannels: number, outChannels: number, kernelSize: Sizes, ...rest: ConvTransposeArguments) {
    super(inChannels, outChannels, kernelSize, trailing<ConvTransposeOptions>(transposedOrder, rest));
    if (this.paddingMode !== 'zeros')
      throw new ValueError(`${this.className}: Only "zeros" padding mode is supported`);
  }

  protected abstract get convolve(): typeof F.convTranspose1d;

  protected weightChannels(): Shape {
    return [this.inChannels, this.outChannels / this.groups];
  }

  /** The output padding that gives the output the size asked for. */
  #extra(input: Tensor, outputSize: Shape): Shape {
    const { dims, stride, dilation, kernelSize } = this;
    const lead = input.ndim - dims;
    const asked = outputSize.length === input.ndim ? outputSize.slice(lead) : outputSize;
    if (asked.length !== dims)
      throw new ValueError(
        `${this.className}: for ${input.ndim}D input, output_size must have ${dims} or ${input.ndim} elements (got ${outputSize.length})`,
      );
    const padding = this.padding as Shape;
    const least = stride.map(
      (step, d) =>
        (input.shape[d + lead]! - 1) * step - 2 * padding[d]! + dilation[d]! * (kernelSize[d]! - 1) + 1,
    );
    return asked.map((size, d) => {
      const extra = size - least[d]!;
      if (extra < 0 || extra > stride[d]! - 1)
        throw new ValueError(
          `${this.className}: requested an output size of [${asked}], but valid sizes range from [${least}] to [${least.map((n, i) => n + stride[i]! - 1)}] ` +
            `(for an input of [${input.shape.slice(lead)}])`,
        );
      return extra;
    });
  }

  forward(...[input, outputSize]: TransposeCall): Tensor {
    const { stride, dilation, groups, bias } = this;
    const asked = isOptions<{ outputSize?: Shape | null }>(outputSize) ? outputSize.outputSize : outputSize;
    const outputPadding = asked ? this.#extra(input, asked) : this.outputPadding;
    const padding = this.padding as Shape;
    return this.convolve(input, this.weight, { bias, stride, padding, dilation, groups, outputPadding });
  }
}

/** [N, C, L] or [C, L] → [N, O, L′]: the gradient of Conv1d for its input; `weight` [C, O/groups, K]. */
export class ConvTranspose1d extends ConvTranspose {
  protected get dims(): number {
    return 1;
  }
  protected get convolve(): typeof F.convTranspose1d {
    return F.convTranspose1d;
  }
}

/** [N, C, H, W] or [C, H, W] → [N, O, H′, W′]: the gradient of Conv2d for its input; `weight` [C, O/groups, KH, KW]. */
export class ConvTranspose2d extends ConvTranspose {
  protected get dims(): number {
    return 2;
  }
  protected get convolve(): typeof F.convTranspose1d {
    return F.convTranspose2d;
  }
}

/** [N, C, D, H, W] or unbatched: the gradient of Conv3d for its input; `weight` [C, O/groups, KD, KH, KW]. */
export class ConvTranspose3d extends ConvTranspose {
  protected get dims(): number {
    return 3;
  }
  protected get convolve(): typeof F.convTranspose1d {
    return F.convTranspose3d;
  }
}
