// From an image of bytes to a tensor, and its normalisation.
import { isFloatingPoint, type Tensor, tensor, tensorFromData } from '@kindling/tensor';
import { TransformError } from '../errors.js';
import { channelsOf, isRawImage, type RawImage } from '../image.js';
import { formatValues, Transform } from './transform.js';

/** An image of bytes as a float32 tensor [channels, height, width] with values in 0..1. */
export class ToTensor extends Transform<RawImage, Tensor> {
  /** @throws TransformError when the input is not an image of bytes. */
  forward(image: RawImage): Tensor {
    if (!isRawImage(image))
      throw new TransformError('ToTensor: expects an image { data: bytes, width, height }');
    const channels = channelsOf(image);
    const { data, width, height } = image;
    if (!Number.isInteger(channels)) {
      throw new TransformError(
        `ToTensor: ${data.length} bytes are no whole number of channels of ${width}x${height} pixels`,
      );
    }
    const out = new Float32Array(data.length);
    const size = width * height;
    for (let c = 0, at = 0; c < channels; c++)
      for (let p = c; at < (c + 1) * size; p += channels) out[at++] = data[p]! / 255;
    return tensorFromData(out, { shape: [channels, height, width] });
  }
}

/** Subtracts a mean and divides by a standard deviation, per channel of a float tensor [..., channels, height, width]. */
export class Normalize extends Transform<Tensor, Tensor> {
  readonly mean: readonly number[];
  readonly std: readonly number[];

  /** @throws TransformError on a standard deviation of 0, or lists of different lengths. */
  constructor(mean: number | readonly number[], std: number | readonly number[]) {
    super();
    this.mean = typeof mean === 'number' ? [mean] : mean;
    this.std = typeof std === 'number' ? [std] : std;
    if (this.std.includes(0))
      throw new TransformError('Normalize: std has a zero, which would divide by zero');
    if (this.mean.length !== this.std.length && this.mean.length !== 1 && this.std.length !== 1) {
      throw new TransformError(
        `Normalize: ${this.mean.length} means do not go with ${this.std.length} standard deviations`,
      );
    }
  }

  /** @throws TransformError on integers, fewer than three dimensions, or another number of channels. */
  forward(input: Tensor): Tensor {
    if (!isFloatingPoint(input.dtype))
      throw new TransformError(
        `Normalize: expects a float tensor, got ${input.dtype}; put ToTensor before it`,
      );
    const channels = input.shape.at(-3);
    if (channels === undefined)
      throw new TransformError(`Normalize: expects [..., C, H, W], got shape [${input.shape.join(', ')}]`);
    for (const values of [this.mean, this.std]) {
      if (values.length === 1 || values.length === channels) continue;
      throw new TransformError(
        `Normalize: ${values.length} values do not go with the ${channels} channels of shape [${input.shape.join(', ')}]`,
      );
    }
    const column = (values: readonly number[]): Tensor =>
      tensor(values, { dtype: input.dtype, device: input.device }).view(-1, 1, 1);
    return input.sub(column(this.mean)).div(column(this.std));
  }

  protected override details(): string {
    return `mean=${formatValues(this.mean)}, std=${formatValues(this.std)}`;
  }
}
