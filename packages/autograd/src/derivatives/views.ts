// Derivatives of view ops: each undoes the view, or writes the gradient into zeros of the input's shape.
import { type Shape, type Tensor, tensorFromData, zeros } from '@kindling/tensor';
import { defineRules, type RuleContext, unaryRule } from '../rules.js';
import { sumTo } from '../sum-to.js';

const none: readonly number[] = [];

/** Zeros of the input's shape, with `g` added at the place that `window` shows. */
function spread(g: Tensor, c: RuleContext, window: (zeros: Tensor) => Tensor): Tensor {
  const whole = zeros(c.shape(0), { dtype: g.dtype, device: c.device });
  window(whole).copy_(g);
  return whole;
}

/** As `spread` where elements of the window overlap, so that gradients add up. */
function spreadOverlapping(g: Tensor, c: RuleContext, dimension: number, size: number, step: number): Tensor {
  const whole = zeros(c.shape(0), { dtype: g.dtype, device: c.device });
  // Windows that are a size apart do not overlap: ⌈size / step⌉ rounds of disjoint writes.
  if (whole.ndim === 0) return g.sum();
  const windows = g.shape[dimension]!;
  for (let k = 0; k < size; k++) {
    const target = whole.slice(dimension, { start: k, end: k + (windows - 1) * step + 1, step });
    target.add_(g.select(-1, k));
  }
  return whole;
}

const positive = (dim: number, ndim: number): number => (dim < 0 ? dim + ndim : dim);

function inverse(dims: Shape): number[] {
  const out = new Array<number>(dims.length);
  dims.forEach((d, i) => {
    out[positive(d, dims.length)] = i;
  });
  return out;
}

/** Position of every element of a window, row-major, as int64. */
function positions(shape: Shape, strides: Shape, offset: number): Float64Array {
  let at = new Float64Array([offset]);
  shape.forEach((size, d) => {
    const next = new Float64Array(at.length * size);
    for (let i = 0; i < at.length; i++)
      for (let k = 0; k < size; k++) next[i * size + k] = at[i]! + k * strides[d]!;
    at = next;
  });
  return at;
}

/** Adds up in a buffer as long as the storage what the window read, and reads the input's window from it. */
function asStridedGrad(g: Tensor, c: RuleContext): Tensor {
  const { shape, strides, offset, inputStrides, inputOffset, length } = c.attrs;
  const indexOf = (s: Shape, t: Shape, o: number): Tensor => {
    const at = positions(s, t, o);
    return tensorFromData(at, { dtype: 'int64', device: c.device, shape: [at.length] });
  };
  const buffer = zeros([length], { dtype: g.dtype, device: c.device });
  const summed = buffer.scatterAdd(0, indexOf(shape, strides, offset), g.reshape(-1));
  // Where the input itself shows an element several times, each sight of it gets an equal share.
  const at = indexOf(c.shape(0), inputStrides, inputOffset);
  const sights = buffer.scatterAdd(0, at, zeros([at.numel()], { dtype: g.dtype, device: c.device }).add(1));
  return summed.div(sights).gather(0, at).reshape(c.shape(0));
}

defineRules({
  asStrided: unaryRule('AsStridedBackward0', none, asStridedGrad),
  view: unaryRule('ViewBackward0', none, (g, c) => g.reshape(c.shape(0))),
  permute: unaryRule('PermuteBackward0', none, (g, c) => g.permute(inverse(c.attrs.dims))),
  transpose: unaryRule('TransposeBackward0', none, (g, c) => g.transpose(c.attrs.dim0, c.attrs.dim1)),
  t: unaryRule('TBackward0', none, (g) => g.t()),
  expand: unaryRule('ExpandBackward0', none, (g, c) => sumTo(g, c.shape(0))),
  slice: unaryRule('SliceBackward0', none, (g, c) => spread(g, c, (z) => z.slice(c.attrs.dim, c.attrs))),
  select: unaryRule('SelectBackward0', none, (g, c) =>
    spread(g, c, (z) => z.select(c.attrs.dim, c.attrs.index)),
  ),
  squeeze: unaryRule('SqueezeBackward0', none, (g, c) => g.view(c.shape(0))),
  unsqueeze: unaryRule('UnsqueezeBackward0', none, (g, c) => g.view(c.shape(0))),
  diagonal: unaryRule('DiagonalBackward0', none, (g, c) => spread(g, c, (z) => z.diagonal(c.attrs))),
  unfold: unaryRule('UnfoldBackward0', none, (g, c) => {
    const d = positive(c.attrs.dimension, c.shape(0).length);
    return spreadOverlapping(g, c, d, c.attrs.size, c.attrs.step);
  }),
  alias: unaryRule('AliasBackward0', none, (g) => g),
  detach: null,
});
