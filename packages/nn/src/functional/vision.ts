// Functional resizing and shuffling of images.
import {
  adaptiveAvgPool,
  channelShuffle as channelShuffleOf,
  formatShape,
  pixelShuffle as pixelShuffleOf,
  pixelUnshuffle as pixelUnshuffleOf,
  ShapeError,
  type Tensor,
  type UpsampleName,
  upsample as upsampleOf,
  ValueError,
} from '@kindling/tensor';
import type { Sizes } from './options.js';

/** Channels to finer pixels: [*, C·r², H, W] → [*, C, H·r, W·r]. */
export const pixelShuffle = (input: Tensor, upscaleFactor: number): Tensor =>
  pixelShuffleOf(input, upscaleFactor);
/** Pixels to channels: [*, C, H·r, W·r] → [*, C·r², H, W]. */
export const pixelUnshuffle = (input: Tensor, downscaleFactor: number): Tensor =>
  pixelUnshuffleOf(input, downscaleFactor);
/** Channels of [N, C, …] dealt from `groups` groups in turn. */
export const channelShuffle = (input: Tensor, groups: number): Tensor => channelShuffleOf(input, groups);

export type InterpolateMode =
  | 'nearest'
  | 'nearest-exact'
  | 'linear'
  | 'bilinear'
  | 'bicubic'
  | 'trilinear'
  | 'area';

export interface InterpolateOptions {
  /** Spatial sizes of the output; this or `scaleFactor`. */
  size?: Sizes | null;
  /** Multiplier of the spatial sizes. */
  scaleFactor?: Sizes | null;
  mode?: InterpolateMode;
  /** Whether the corner pixels of input and output coincide; for linear, bilinear, bicubic and trilinear. */
  alignCorners?: boolean | null;
  /** Use the ratio of the sizes instead of `scaleFactor` itself. */
  recomputeScaleFactor?: boolean | null;
  /** Average when shrinking; for bilinear and bicubic. */
  antialias?: boolean;
}

const withCorners: readonly InterpolateMode[] = ['linear', 'bilinear', 'bicubic', 'trilinear'];

/** mode → op for 1, 2 and 3 spatial dims. */
const forms: Readonly<Record<Exclude<InterpolateMode, 'area'>, readonly (UpsampleName | null)[]>> = {
  nearest: ['upsampleNearest1d', 'upsampleNearest2d', 'upsampleNearest3d'],
  'nearest-exact': ['upsampleNearestExact1d', 'upsampleNearestExact2d', 'upsampleNearestExact3d'],
  linear: ['upsampleLinear1d', null, null],
  bilinear: [null, 'upsampleBilinear2d', null],
  bicubic: [null, 'upsampleBicubic2d', null],
  trilinear: [null, null, 'upsampleTrilinear3d'],
};

function listed(what: string, value: Sizes | null | undefined, dims: number): readonly number[] | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return new Array<number>(dims).fill(value);
  if (value.length !== dims) {
    throw new ShapeError(
      `interpolate: Input and output must have the same number of spatial dimensions: ${dims}, but got ${what} [${value}]`,
    );
  }
  return value;
}

function opName(mode: InterpolateMode, dims: number, antialias: boolean): UpsampleName {
  const name = forms[mode as keyof typeof forms]?.[dims - 1];
  if (!name) {
    throw new ValueError(
      `interpolate: mode '${mode}' does not go with an input of ${dims + 2} dims: 3D takes nearest, linear, area; 4D nearest, ` +
        'bilinear, bicubic, area; 5D nearest, trilinear, area (and nearest-exact everywhere)',
    );
  }
  if (!antialias) return name;
  if (mode !== 'bilinear' && mode !== 'bicubic') {
    throw new ValueError(
      'interpolate: Anti-alias option is restricted to bilinear and bicubic modes and requires a 4-D tensor as input',
    );
  }
  return `${name}Aa` as UpsampleName;
}

/** Resizes the spatial dims of [N, C, …] (1 to 3 of them) to `size`, or by `scaleFactor`. */
export function interpolate(input: Tensor, options: InterpolateOptions = {}): Tensor {
  const { mode = 'nearest', alignCorners = null, antialias = false, recomputeScaleFactor = false } = options;
  const dims = input.ndim - 2;
  if (dims < 1 || dims > 3)
    throw new ShapeError(`interpolate: expected an input of 3, 4 or 5 dims, got ${formatShape(input.shape)}`);
  if (alignCorners !== null && !withCorners.includes(mode)) {
    throw new ValueError(
      'interpolate: align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear',
    );
  }
  const size = listed('size', options.size, dims);
  const factor = listed('scaleFactor', options.scaleFactor, dims);
  if ((size === null) === (factor === null))
    throw new ValueError('interpolate: exactly one of size or scaleFactor must be given');
  if (size !== null && recomputeScaleFactor)
    throw new ValueError('interpolate: recomputeScaleFactor is not meaningful with an explicit size');
  const outputSize = size ?? factor!.map((f, d) => Math.floor(input.shape[d + 2]! * f));
  if (outputSize.some((n) => n <= 0) || input.shape.slice(1).some((n) => n === 0)) {
    throw new ShapeError(
      `interpolate: Input and output sizes should be greater than 0, but got input ${formatShape(input.shape)} and output size [${outputSize}]`,
    );
  }
  if (mode === 'area') return adaptiveAvgPool(input, outputSize);
  const scales = factor === null || recomputeScaleFactor ? outputSize.map(() => null) : factor;
  return upsampleOf(opName(mode, dims, antialias), input, {
    outputSize,
    scales,
    alignCorners: alignCorners ?? false,
  });
}

/** PyTorch's older name of {@link interpolate}. */
export const upsample = (input: Tensor, options: InterpolateOptions = {}): Tensor =>
  interpolate(input, options);

/** `upsample` by the nearest elements. */
export const upsampleNearest = (input: Tensor, options: Omit<InterpolateOptions, 'mode'> = {}): Tensor =>
  interpolate(input, { ...options, mode: 'nearest' });

/** `upsample` of images, linear along both dims, corners upon corners. */
export const upsampleBilinear = (input: Tensor, options: Omit<InterpolateOptions, 'mode'> = {}): Tensor =>
  interpolate(input, { ...options, mode: 'bilinear', alignCorners: true });
