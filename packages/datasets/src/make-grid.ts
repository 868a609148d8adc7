// makeGrid: a batch of images as one image, as torchvision.utils.make_grid.
import { cat, full, stack, type Tensor } from '@kindling/tensor';
import { TransformError } from './errors.js';

/** Options of {@link makeGrid}. */
export interface MakeGridOptions {
  /** Images in each row. Default 8. */
  nrow?: number;
  /** Pixels between images and around them. Default 2. */
  padding?: number;
  /** Shift and scale values to 0..1, from `valueRange` or from the smallest and largest value. Default false. */
  normalize?: boolean;
  /** The values that become 0 and 1. */
  valueRange?: readonly [low: number, high: number];
  /** Normalise each image by its own range. Default false. */
  scaleEach?: boolean;
  /** Value of the padding. Default 0. */
  padValue?: number;
}

/**
 * Lays out images [B, C, H, W] (or a list of [C, H, W], or one image [C, H, W] or [H, W]) in a grid
 * [C, height, width]; images of one channel become RGB. One image alone comes back without a border.
 * @throws TransformError on other shapes or an `nrow` or `padding` that makes no grid.
 */
export function makeGrid(images: Tensor | readonly Tensor[], options: MakeGridOptions = {}): Tensor {
  const { nrow = 8, padding = 2, padValue = 0 } = options;
  if (!Number.isInteger(nrow) || nrow < 1 || !Number.isInteger(padding) || padding < 0) {
    throw new TransformError(
      `makeGrid: nrow should be a positive integer and padding not negative, got ${nrow} and ${padding}`,
    );
  }
  let x = batchOf(images);
  if (options.normalize) x = normalized(x, options);
  const [count, channels, h, w] = x.shape as [number, number, number, number];
  if (count === 1) return x.squeeze(0);
  const columns = Math.min(nrow, count);
  const rows = Math.ceil(count / columns);
  const height = h + padding;
  const width = w + padding;
  const shape = [channels, height * rows + padding, width * columns + padding];
  const grid = full(shape, padValue, { dtype: x.dtype, device: x.device });
  for (let k = 0; k < count; k++) {
    const top = Math.floor(k / columns) * height + padding;
    const left = (k % columns) * width + padding;
    grid.narrow(1, top, h).narrow(2, left, w).copy_(x.select(0, k));
  }
  return grid;
}

function batchOf(images: Tensor | readonly Tensor[]): Tensor {
  let x: Tensor;
  if (Array.isArray(images)) {
    if (images.length === 0) throw new TransformError('makeGrid: the list of images is empty');
    x = stack(images as Tensor[]);
  } else x = images as Tensor;
  x = x.detach();
  if (x.ndim === 2) x = x.unsqueeze(0);
  if (x.ndim === 3) x = x.unsqueeze(0);
  if (x.ndim !== 4 || x.shape[0] === 0) {
    throw new TransformError(
      `makeGrid: expects [B, C, H, W], [C, H, W] or [H, W] with at least one image, got [${x.shape.join(', ')}]`,
    );
  }
  return x.shape[1] === 1 ? cat([x, x, x], 1) : x;
}

function normalized(x: Tensor, { valueRange, scaleEach }: MakeGridOptions): Tensor {
  if (scaleEach)
    return stack(Array.from({ length: x.shape[0]! }, (_, i) => toUnit(x.select(0, i), valueRange)));
  return toUnit(x, valueRange);
}

function toUnit(x: Tensor, range: readonly [number, number] | undefined): Tensor {
  if (range !== undefined) {
    const [low, high] = range;
    return x
      .clamp({ min: low, max: high })
      .sub(low)
      .div(Math.max(high - low, 1e-5));
  }
  const low = x.min();
  return x.sub(low).div(x.max().sub(low).clamp({ min: 1e-5 }));
}
