// Resizing and shuffling of images, and their windows as columns.
import type { Shape, Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/options.js';
import { Module } from '../module/module.js';
import { describe, float, tuple } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface UpsampleOptions {
  /** Spatial sizes of the output; this or `scaleFactor`. */
  size?: Sizes | null;
  /** Multiplier of the spatial sizes. */
  scaleFactor?: Sizes | null;
  mode?: F.InterpolateMode;
  /** Whether the corner pixels of input and output coincide. */
  alignCorners?: boolean | null;
  /** Use the ratio of the sizes instead of `scaleFactor` itself. */
  recomputeScaleFactor?: boolean | null;
}

/** Resizes the spatial dims of [N, C, …]. */
export class Upsample extends Module<[input: Tensor], Tensor> {
  readonly size: Sizes | null;
  readonly scaleFactor: Sizes | null;
  readonly mode: F.InterpolateMode;
  readonly alignCorners: boolean | null;
  readonly recomputeScaleFactor: boolean | null;

  constructor(...rest: Trailing<[size: Sizes | null, scaleFactor: Sizes | null], UpsampleOptions>) {
    super();
    const o = trailing<UpsampleOptions>(['size', 'scaleFactor'], rest);
    this.size = o.size ?? null;
    this.scaleFactor = o.scaleFactor || null;
    this.mode = o.mode ?? 'nearest';
    this.alignCorners = o.alignCorners ?? null;
    this.recomputeScaleFactor = o.recomputeScaleFactor ?? null;
  }

  forward(input: Tensor): Tensor {
    const { size, scaleFactor, mode, alignCorners, recomputeScaleFactor } = this;
    return F.interpolate(input, { size, scaleFactor, mode, alignCorners, recomputeScaleFactor });
  }

  override extraRepr(): string {
    const { size, scaleFactor, mode } = this;
    if (scaleFactor === null) return describe({ size, mode });
    const factor =
      typeof scaleFactor === 'number' ? float(scaleFactor) : tuple(scaleFactor.map((x) => float(x)));
    return describe({ scale_factor: factor, mode });
  }
}

type Resize = Trailing<
  [size: Sizes | null, scaleFactor: Sizes | null],
  Pick<UpsampleOptions, 'size' | 'scaleFactor'>
>;
const resize = (rest: readonly unknown[]): UpsampleOptions =>
  trailing<UpsampleOptions>(['size', 'scaleFactor'], rest);

/** Resizes [N, C, H, W] by the nearest pixel. */
export class UpsamplingNearest2d extends Upsample {
  constructor(...rest: Resize) {
    super({ ...resize(rest), mode: 'nearest' });
  }
}

/** Resizes [N, C, H, W] bilinearly, corners on corners. */
export class UpsamplingBilinear2d extends Upsample {
  constructor(...rest: Resize) {
    super({ ...resize(rest), mode: 'bilinear', alignCorners: true });
  }
}

/** Channels to finer pixels: [*, C·r², H, W] → [*, C, H·r, W·r]. */
export class PixelShuffle extends Module<[input: Tensor], Tensor> {
  constructor(readonly upscaleFactor: number) {
    super();
  }

  forward(input: Tensor): Tensor {
    return F.pixelShuffle(input, this.upscaleFactor);
  }

  override extraRepr(): string {
    return describe({ upscale_factor: this.upscaleFactor });
  }
}

/** Pixels to channels: [*, C, H·r, W·r] → [*, C·r², H, W]. */
export class PixelUnshuffle extends Module<[input: Tensor], Tensor> {
  constructor(readonly downscaleFactor: number) {
    super();
  }

  forward(input: Tensor): Tensor {
    return F.pixelUnshuffle(input, this.downscaleFactor);
  }

  override extraRepr(): string {
    return describe({ downscale_factor: this.downscaleFactor });
  }
}

/** Channels of [N, C, …] dealt from `groups` groups in turn. */
export class ChannelShuffle extends Module<[input: Tensor], Tensor> {
  constructor(readonly groups: number) {
    super();
  }

  forward(input: Tensor): Tensor {
    return F.channelShuffle(input, this.groups);
  }

  override extraRepr(): string {
    return describe({ groups: this.groups });
  }
}

type WindowArguments = Trailing<[dilation: Sizes, padding: Sizes, stride: Sizes], F.FoldOptions>;
const windows = ['dilation', 'padding', 'stride'] as const;

abstract class Windows extends Module<[input: Tensor], Tensor> {
  readonly dilation: Sizes;
  readonly padding: Sizes;
  readonly stride: Sizes;

  constructor(
    readonly kernelSize: Sizes,
    rest: readonly unknown[],
  ) {
    super();
    const { dilation = 1, padding = 0, stride = 1 } = trailing<F.FoldOptions>(windows, rest);
    this.dilation = dilation;
    this.padding = padding;
    this.stride = stride;
  }

  protected get geometry(): F.FoldOptions {
    return { dilation: this.dilation, padding: this.padding, stride: this.stride };
  }

  override extraRepr(): string {
    const { kernelSize, dilation, padding, stride } = this;
    return describe({ kernel_size: kernelSize, dilation, padding, stride });
  }
}

/** Every window of [N, C, H, W] as a column: [N, C·KH·KW, L]. */
export class Unfold extends Windows {
  constructor(kernelSize: Sizes, ...rest: WindowArguments) {
    super(kernelSize, rest);
  }

  forward(input: Tensor): Tensor {
    return F.unfold(input, this.kernelSize, this.geometry);
  }
}

/** Columns [N, C·KH·KW, L] added at their windows' places in images [N, C, ...outputSize]. */
export class Fold extends Windows {
  constructor(
    readonly outputSize: number | Shape,
    kernelSize: Sizes,
    ...rest: WindowArguments
  ) {
    super(kernelSize, rest);
  }

  forward(input: Tensor): Tensor {
    return F.fold(input, this.outputSize, this.kernelSize, this.geometry);
  }

  override extraRepr(): string {
    return `${describe({ output_size: this.outputSize })}, ${super.extraRepr()}`;
  }
}
