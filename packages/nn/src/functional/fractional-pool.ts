// Fractional max pooling (Graham, 2014): windows at random distances, so that sizes shrink by a fraction.
import {
  drawUniform,
  formatShape,
  perDim,
  type Shape,
  ShapeError,
  type Tensor,
  tensorFromData,
  ValueError,
} from '@kindling/tensor';
import type { Sizes } from './options.js';
import { withBatch } from './pool.js';

export interface FractionalMaxPoolOptions {
  /** Spatial sizes of the output; this or `outputRatio`. */
  outputSize?: Sizes | null;
  /** Output size as a share of the input's, between 0 and 1. */
  outputRatio?: Sizes | null;
  /** Give [values, indices], with flat positions (int64) in each input plane. */
  returnIndices?: boolean;
  /** Numbers in [0, 1), one per spatial dim of each channel of each sample, instead of drawn ones. */
  randomSamples?: ArrayLike<number> | null;
}

/** Where the windows begin along one dim. */
function starts(sample: number, input: number, output: number, window: number): number[] {
  const step = output > 1 ? Math.fround((input - window) / (output - 1)) : 0;
  const places = (i: number): number => Math.trunc(Math.fround(Math.fround(i + sample) * step));
  return Array.from({ length: output }, (_, i) =>
    i === output - 1 ? input - window : places(i) - places(0),
  );
}

/** For each plane: the flat input positions of every window, [planes, windows·window size]. */
function positions(
  samples: ArrayLike<number>,
  planes: number,
  input: Shape,
  output: Shape,
  window: Shape,
  sampleOf: (d: number) => number,
): Float64Array {
  const dims = input.length;
  const perPlane = [...output, ...window].reduce((a, b) => a * b, 1);
  const out = new Float64Array(planes * perPlane);
  let at = 0;
  for (let p = 0; p < planes; p++) {
    const from = input.map((size, d) =>
      starts(samples[p * dims + sampleOf(d)]!, size, output[d]!, window[d]!),
    );
    const within = (d: number, flat: number, places: readonly number[]): void => {
      if (d === dims) out[at++] = flat;
      else for (let k = 0; k < window[d]!; k++) within(d + 1, flat * input[d]! + places[d]! + k, places);
    };
    const walk = (places: readonly number[]): void => {
      if (places.length === dims) within(0, 0, places);
      else for (const start of from[places.length]!) walk([...places, start]);
    };
    walk([]);
  }
  return out;
}

interface FractionalMaxPool {
  (
    input: Tensor,
    kernelSize: Sizes,
    options: FractionalMaxPoolOptions & { returnIndices: true },
  ): readonly [Tensor, Tensor];
  (input: Tensor, kernelSize: Sizes, options?: FractionalMaxPoolOptions & { returnIndices?: false }): Tensor;
  (input: Tensor, kernelSize: Sizes, options?: FractionalMaxPoolOptions): Tensor | readonly [Tensor, Tensor];
}

function fractional(op: string, dims: number, sampleOf: (d: number) => number): FractionalMaxPool {
  const pool = (input: Tensor, kernelSize: Sizes, options: FractionalMaxPoolOptions = {}) => {
    const { outputSize = null, outputRatio = null, returnIndices = false, randomSamples = null } = options;
    if ((outputSize === null) === (outputRatio === null))
      throw new ValueError(`${op}: exactly one of outputSize or outputRatio must be given`);
    const window = perDim(op, 'kernelSize', kernelSize, dims);
    const both = withBatch(op, input, dims, (x) => {
      const [batch, channels, ...spatial] = x.shape as [number, number, ...number[]];
      const ratio = outputRatio === null ? null : perDim(op, 'outputRatio', outputRatio, dims);
      const output = ratio
        ? spatial.map((size, d) => Math.floor(size * ratio[d]!))
        : perDim(op, 'outputSize', outputSize!, dims);
      output.forEach((n, d) => {
        if (n < 1 || n + window[d]! - 1 > spatial[d]!)
          throw new ShapeError(
            `${op}: pool size ${formatShape(window)} too large relative to input ${formatShape(x.shape)} for output ${formatShape(output)}`,
          );
      });
      const planes = batch * channels;
      const samples = randomSamples ?? drawUniform(new Float32Array(planes * dims));
      const at = tensorFromData(positions(samples, planes, spatial, output, window, sampleOf), {
        shape: [planes, output.reduce((a, b) => a * b, 1), window.reduce((a, b) => a * b, 1)],
        dtype: 'int64',
        device: x.device,
      });
      const flat = x.reshape(planes, x.numel() / planes);
      const windows = flat.gather(1, at.view(planes, -1)).view(at.shape);
      const { values, indices } = windows.max({ dim: 2 });
      const places = at.gather(2, indices.unsqueeze(2)).squeeze(2);
      const shape = [batch, channels, ...output];
      return [values.view(shape), places.view(shape)] as const;
    });
    return returnIndices ? both : both[0];
  };
  return pool as FractionalMaxPool;
}

/** Largest elements of windows over [N, C, H, W] or [C, H, W] at random distances. */
export const fractionalMaxPool2d = fractional('fractionalMaxPool2d', 2, (d) => 1 - d);
/** Largest elements of windows over [N, C, D, H, W] or [C, D, H, W] at random distances. */
export const fractionalMaxPool3d = fractional('fractionalMaxPool3d', 3, (d) => d);
