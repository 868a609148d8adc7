// Splitting along a dim into views: split, chunk, tensorSplit and the h/v/d forms, unbind.
import { ShapeError, ValueError } from '../errors.js';
import { formatShape, normalizeDim, type Shape } from '../shape.js';
import { Tensor } from '../tensor.js';
import { type Positional, positional } from './arguments.js';
import { dataSync } from './copying.js';
import { narrow, select, slice } from './views.js';

type Dim = Positional<'dim', number>;

function sized(op: string, self: Tensor, dim: Dim): { d: number; size: number } {
  if (self.ndim === 0) throw new ShapeError(`${op}: expects at least a 1-dimensional tensor`);
  const d = normalizeDim(positional(dim, 'dim', 0), self.ndim, op);
  return { d, size: self.shape[d]! };
}

/** Pieces of the given sizes along `dim` (0), which they must fill. Views. */
export function splitWithSizes(self: Tensor, splitSizes: Shape, dim?: Dim): Tensor[] {
  const { d, size } = sized('split', self, dim);
  const total = splitSizes.reduce((a, b) => a + b, 0);
  if (total !== size || splitSizes.some((n) => n < 0)) {
    throw new ShapeError(
      `split: split_with_sizes expects split_sizes to sum exactly to ${size} (input tensor's size at dimension ${d}), ` +
        `but got split_sizes=${formatShape(splitSizes)}`,
    );
  }
  let start = 0;
  return splitSizes.map((n) => {
    start += n;
    return narrow(self, d, start - n, n);
  });
}

/** Pieces of `splitSize` (the last may be smaller), or of the listed sizes, along `dim` (0). Views. */
export function split(self: Tensor, splitSize: number | Shape, dim?: Dim): Tensor[] {
  if (typeof splitSize !== 'number') return splitWithSizes(self, splitSize, dim);
  const { d, size } = sized('split', self, dim);
  if (splitSize < 0 || (splitSize === 0 && size > 0)) {
    throw new ValueError(
      `split: expects split_size be positive, but got split_size=${splitSize} for a dimension of size ${size}`,
    );
  }
  if (size === 0) return [narrow(self, d, 0, 0)];
  return Array.from({ length: Math.ceil(size / splitSize) }, (_, i) =>
    narrow(self, d, i * splitSize, Math.min(splitSize, size - i * splitSize)),
  );
}

/** At most `chunks` pieces of equal size (the last may be smaller) along `dim` (0). Views. */
export function chunk(self: Tensor, chunks: number, dim?: Dim): Tensor[] {
  const { d, size } = sized('chunk', self, dim);
  if (!(chunks > 0)) throw new ValueError(`chunk: expects chunks to be greater than 0, got ${chunks}`);
  if (size === 0) return Array.from({ length: chunks }, () => narrow(self, d, 0, 0));
  return split(self, Math.ceil(size / chunks), d);
}

/**
 * `sections` pieces whose sizes differ by one at most, or pieces that end at the listed indices, along `dim` (0). Views.
 * A tensor of sections or indices is read on the host.
 */
export function tensorSplit(self: Tensor, indicesOrSections: number | Shape | Tensor, dim?: Dim): Tensor[] {
  const { d, size } = sized('tensorSplit', self, dim);
  const asked =
    indicesOrSections instanceof Tensor
      ? indicesOrSections.ndim === 0
        ? Number(dataSync(indicesOrSections)[0])
        : Array.from(dataSync(indicesOrSections))
      : indicesOrSections;
  if (typeof asked === 'number') {
    if (!(asked > 0))
      throw new ValueError(`tensorSplit: number of sections must be larger than 0, got ${asked}`);
    const [least, rest] = [Math.floor(size / asked), size % asked];
    return splitWithSizes(
      self,
      Array.from({ length: asked }, (_, i) => least + (i < rest ? 1 : 0)),
      d,
    );
  }
  const ends = [...asked, size];
  return ends.map((end, i) => slice(self, d, { start: i === 0 ? 0 : ends[i - 1]!, end }));
}

function axisSplit(op: string, least: number, dimOf: (ndim: number) => number) {
  return (self: Tensor, indicesOrSections: number | Shape): Tensor[] => {
    if (self.ndim < least) {
      throw new ShapeError(
        `${op}: requires a tensor with at least ${least} dimension${least > 1 ? 's' : ''}, but got a tensor with ${self.ndim} dimensions!`,
      );
    }
    const dim = dimOf(self.ndim);
    if (typeof indicesOrSections === 'number' && self.shape[dim]! % indicesOrSections !== 0) {
      throw new ShapeError(
        `${op}: attempted to split along dimension ${dim}, but the size of the dimension ${self.shape[dim]} is not divisible by the split_size ${indicesOrSections}!`,
      );
    }
    return tensorSplit(self, indicesOrSections, dim);
  };
}

/** `tensorSplit` along dim 1 (vectors: dim 0) into equal sections, or at indices. */
export const hsplit = axisSplit('hsplit', 1, (ndim) => (ndim === 1 ? 0 : 1));
/** `tensorSplit` along dim 0 into equal sections, or at indices. */
export const vsplit = axisSplit('vsplit', 2, () => 0);
/** `tensorSplit` along dim 2 into equal sections, or at indices. */
export const dsplit = axisSplit('dsplit', 3, () => 2);

/** The slices along `dim` (0), which goes away. Views. */
export function unbind(self: Tensor, dim?: Dim): Tensor[] {
  const { d, size } = sized('unbind', self, dim);
  return Array.from({ length: size }, (_, i) => select(self, d, i));
}
