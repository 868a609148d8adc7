// Functional sampling of images at the points of a grid, and grids of affine maps.
import {
  add,
  fmod,
  formatShape,
  linspace,
  ones,
  type Shape,
  ShapeError,
  stack,
  type Tensor,
  ValueError,
  where,
} from '@kindling/tensor';

export interface GridSampleOptions {
  /** `'bilinear'` also stands for trilinear; `'bicubic'` is for images. */
  mode?: 'bilinear' | 'nearest' | 'bicubic';
  /** What stands beyond the edges. */
  paddingMode?: 'zeros' | 'border' | 'reflection';
  /** Whether −1 and 1 are the centres of the corner pixels, or their outer edges (the default). */
  alignCorners?: boolean | null;
}

type Places = readonly Tensor[];

/** x held in [low, high] by reflecting it at both. */
function reflect(x: Tensor, low: number, high: number): Tensor {
  if (high <= low) return x.mul(0);
  const span = high - low;
  const distance = x.sub(low).abs();
  const extra = fmod(distance, span);
  const even = fmod(distance.div(span).floor(), 2).eq(0);
  return where(even, extra, extra.neg().add(span)).add(low);
}

/** Pixel coordinates brought back by the padding mode. */
function bounded(x: Tensor, size: number, padding: string, align: boolean): Tensor {
  if (padding === 'zeros') return x;
  const inside = padding === 'border' ? x : align ? reflect(x, 0, size - 1) : reflect(x, -0.5, size - 0.5);
  return inside.clamp({ min: 0, max: size - 1 });
}

/** Elements of `input` [N, C, …] at whole coordinates [N, P] per dim: [N, C, P], zero outside. */
function pick(input: Tensor, at: Places): Tensor {
  const [batch, channels, ...sizes] = input.shape as [number, number, ...number[]];
  let flat: Tensor | undefined;
  let inside: Tensor | undefined;
  at.forEach((x, d) => {
    const size = sizes[d]!;
    const here = x.ge(0).logicalAnd(x.le(size - 1));
    const index = where(here, x, 0).to('int64');
    inside = inside === undefined ? here : inside.logicalAnd(here);
    flat = flat === undefined ? index : add(flat.mul(size), index);
  });
  const points = at[0]!.shape[1]!;
  const values = input
    .reshape(batch, channels, -1)
    .gather(2, flat!.unsqueeze(1).expand([batch, channels, points]));
  return where(inside!.unsqueeze(1), values, 0);
}

/** Linear interpolation between the 2^dims pixels around each point. */
function linear(input: Tensor, at: Places): Tensor {
  const low = at.map((x) => x.detach().floor());
  let sum: Tensor | undefined;
  for (let corner = 0; corner < 2 ** at.length; corner++) {
    const high = at.map((_, d) => ((corner >> d) & 1) === 1);
    const places = low.map((x, d) => (high[d] ? x.add(1) : x));
    const weight = at
      .map((x, d) => (high[d] ? x.sub(low[d]!) : low[d]!.add(1).sub(x)))
      .reduce((a, b) => a.mul(b));
    const term = pick(input, places).mul(weight.unsqueeze(1));
    sum = sum === undefined ? term : sum.add(term);
  }
  return sum!;
}

/** The four cubic weights of a point at distance t from the second pixel (Keys, 1981, a = −0.75). */
function cubicWeights(t: Tensor): Tensor[] {
  const a = -0.75;
  const near = (x: Tensor): Tensor =>
    x
      .mul(a + 2)
      .sub(a + 3)
      .mul(x)
      .mul(x)
      .add(1);
  const far = (x: Tensor): Tensor =>
    x
      .mul(a)
      .sub(5 * a)
      .mul(x)
      .add(8 * a)
      .mul(x)
      .sub(4 * a);
  const back = t.neg().add(1);
  return [far(t.add(1)), near(t), near(back), far(back.add(1))];
}

function cubic(input: Tensor, at: Places, bring: (x: Tensor, d: number) => Tensor): Tensor {
  const low = at.map((x) => x.detach().floor());
  const [rows, columns] = at.map((x, d) => cubicWeights(x.sub(low[d]!))) as [Tensor[], Tensor[]];
  let sum: Tensor | undefined;
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      const places = [bring(low[0]!.add(i - 1), 0), bring(low[1]!.add(j - 1), 1)];
      const term = pick(input, places).mul(row.mul(column).unsqueeze(1));
      sum = sum === undefined ? term : sum.add(term);
    });
  });
  return sum!;
}

/**
 * Samples `input` [N, C, H, W] (or [N, C, D, H, W]) at the points of `grid` [N, …out, 2] (or 3): x first, −1 … 1 from one
 * side to the other → [N, C, …out].
 */
export function gridSample(input: Tensor, grid: Tensor, options: GridSampleOptions = {}): Tensor {
  const { mode = 'bilinear', paddingMode = 'zeros' } = options;
  const align = options.alignCorners ?? false;
  const dims = input.ndim - 2;
  if (
    (dims !== 2 && dims !== 3) ||
    grid.ndim !== input.ndim ||
    grid.size(-1) !== dims ||
    grid.shape[0] !== input.shape[0]
  )
    throw new ShapeError(
      `gridSample: expected input [N, C, H, W] with grid [N, …, 2], or [N, C, D, H, W] with [N, …, 3], got ` +
        `${formatShape(input.shape)} and ${formatShape(grid.shape)}`,
    );
  if (!['bilinear', 'nearest', 'bicubic'].includes(mode) || (mode === 'bicubic' && dims === 3))
    throw new ValueError(`gridSample: mode '${mode}' does not go with an input of ${input.ndim} dims`);
  if (!['zeros', 'border', 'reflection'].includes(paddingMode))
    throw new ValueError(
      `gridSample: expected paddingMode to be 'zeros', 'border', or 'reflection', but got: '${paddingMode}'`,
    );
  const sizes = input.shape.slice(2);
  const out = grid.shape.slice(1, -1);
  const batch = grid.shape[0]!;
  const at = sizes.map((size, d) => {
    const x = grid
      .select(-1, dims - 1 - d)
      .reshape(batch, -1)
      .add(1);
    return align ? x.mul((size - 1) / 2) : x.mul(size).sub(1).div(2);
  });
  const bring = (x: Tensor, d: number): Tensor => bounded(x, sizes[d]!, paddingMode, align);
  const sampled =
    mode === 'bicubic'
      ? cubic(input, at, bring)
      : mode === 'nearest'
        ? pick(
            input,
            at.map((x, d) => bring(x, d).round()),
          )
        : linear(input, at.map(bring));
  return sampled.view([batch, input.shape[1]!, ...out]);
}

/** The grid of an affine map: `theta` [N, 2, 3] for `size` [N, C, H, W] → [N, H, W, 2], or [N, 3, 4] and [N, C, D, H, W]. */
export function affineGrid(
  theta: Tensor,
  size: Shape,
  { alignCorners = false }: { alignCorners?: boolean | null } = {},
): Tensor {
  const dims = size.length - 2;
  if (
    (dims !== 2 && dims !== 3) ||
    theta.ndim !== 3 ||
    theta.shape[1] !== dims ||
    theta.shape[2] !== dims + 1
  )
    throw new ShapeError(
      `affineGrid: expected theta [N, 2, 3] with size [N, C, H, W], or [N, 3, 4] with [N, C, D, H, W], got ${formatShape(theta.shape)} and ${formatShape(size)}`,
    );
  const sizes = size.slice(2);
  const like = { dtype: theta.dtype, device: theta.device } as const;
  const axes = sizes.map((n, d) => {
    const line = n === 1 && alignCorners ? ones([1], like).mul(0) : linspace(-1, 1, n, like);
    const scaled = alignCorners ? line : line.mul((n - 1) / n);
    return scaled.view(sizes.map((_, k) => (k === d ? n : 1))).expand(sizes);
  });
  const points = stack([...axes.reverse(), ones(sizes, like)], -1).reshape(-1, dims + 1);
  const moved = points.unsqueeze(0).matmul(theta.transpose(1, 2));
  return moved.view([size[0]!, ...sizes, dims]);
}
