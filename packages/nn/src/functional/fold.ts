// Functional unfold and fold: sliding windows of images as columns, and back.
import { col2im, formatShape, im2col, perDim, ShapeError, type Tensor } from '@kindling/tensor';
import type { Sizes } from './options.js';

export interface FoldOptions {
  dilation?: Sizes;
  padding?: Sizes;
  stride?: Sizes;
}

function geometry(op: string, kernelSize: Sizes, { dilation = 1, padding = 0, stride = 1 }: FoldOptions) {
  return {
    kernelSize: perDim(op, 'kernelSize', kernelSize, 2),
    dilation: perDim(op, 'dilation', dilation, 2),
    padding: perDim(op, 'padding', padding, 2),
    stride: perDim(op, 'stride', stride, 2),
  };
}

/** Every window of [N, C, H, W] (or [C, H, W]) as a column: [N, C·KH·KW, L]. */
export function unfold(input: Tensor, kernelSize: Sizes, options: FoldOptions = {}): Tensor {
  const attrs = geometry('unfold', kernelSize, options);
  if (input.ndim === 3) return im2col(input.unsqueeze(0), attrs).squeeze(0);
  if (input.ndim !== 4) {
    throw new ShapeError(
      `unfold: Expected 3D or 4D (batch mode) tensor with possibly 0 batch size, but got: ${formatShape(input.shape)}`,
    );
  }
  return im2col(input, attrs);
}

/** Columns [N, C·KH·KW, L] (or [C·KH·KW, L]) added at their windows' places in images [N, C, ...outputSize]. */
export function fold(input: Tensor, outputSize: Sizes, kernelSize: Sizes, options: FoldOptions = {}): Tensor {
  const attrs = geometry('fold', kernelSize, options);
  const size = perDim('fold', 'outputSize', outputSize, 2);
  if (input.ndim === 2) return col2im(input.unsqueeze(0), size, attrs).squeeze(0);
  if (input.ndim !== 3)
    throw new ShapeError(`fold: Expected 2D or 3D (batch mode) tensor, but got: ${formatShape(input.shape)}`);
  return col2im(input, size, attrs);
}
