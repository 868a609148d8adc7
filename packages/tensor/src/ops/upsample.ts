// Resampling of the spatial dims of [N, C, …]: each output element is a weighted sum of a few inputs along each dim.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import { tensor } from '../factories.js';
import type { Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { add } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { clone } from './copying.js';
import { spreadAt, takeAt } from './take.js';
import { view } from './views.js';

const { mul } = binaryFunctions;

export type UpsampleKind =
  | 'nearest'
  | 'nearestExact'
  | 'linear'
  | 'cubic'
  | 'linearAntialias'
  | 'cubicAntialias';

export interface UpsampleAttributes {
  readonly outputSize: Shape;
  /** Whether the corners of input and output coincide (linear and cubic). */
  readonly alignCorners: boolean;
  /** Per dim: the scale factor that was given and is to be used, or `null` for the ratio of the sizes. */
  readonly scales: readonly (number | null)[];
}

/** For each output element, one source position and weight per tap; `weights` is `null` where it is 1. */
interface Tap {
  readonly positions: readonly number[];
  readonly weights: readonly number[] | null;
}

/** One dim's resampling task. */
interface Along {
  readonly size: number;
  readonly count: number;
  /** Input elements per output element. */
  readonly step: number;
  readonly alignCorners: boolean;
}

function along(size: number, count: number, scale: number | null, alignCorners: boolean): Along {
  if (alignCorners) return { size, count, step: count > 1 ? (size - 1) / (count - 1) : 0, alignCorners };
  return { size, count, step: scale !== null && scale > 0 ? 1 / scale : size / count, alignCorners };
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const held = (i: number, size: number): number => Math.min(Math.max(i, 0), size - 1);

/** The fractional source position of output element i: pixel centres half a pixel in, unless corners coincide. */
const source = ({ step, alignCorners }: Along, i: number): number =>
  alignCorners ? i * step : (i + 0.5) * step - 0.5;

/** Keys' cubic convolution with a = −0.75 (−0.5 under antialiasing) at distance d. */
function cubic(d: number, a: number): number {
  const x = Math.abs(d);
  if (x <= 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
}

/** Filters stretched to the step, so that shrinking averages: their weights sum to 1. */
function antialiased(a: Along, support: number, filter: (d: number) => number): Tap[] {
  const stretch = Math.max(a.step, 1);
  const reach = support * stretch;
  const rows = range(a.count).map((i) => {
    const center = a.step * (i + 0.5);
    const first = Math.max(0, Math.trunc(center - reach + 0.5));
    const last = Math.min(a.size, Math.trunc(center + reach + 0.5));
    const weights = range(last - first).map((j) => filter((j + first - center + 0.5) / stretch));
    const total = weights.reduce((sum, w) => sum + w, 0);
    return { first, weights: weights.map((w) => (total === 0 ? w : w / total)) };
  });
  const most = Math.max(0, ...rows.map((row) => row.weights.length));
  return range(most).map((k) => ({
    positions: rows.map((row) => held(row.first + k, a.size)),
    weights: rows.map((row) => row.weights[k] ?? 0),
  }));
}

const triangle = (d: number): number => Math.max(0, 1 - Math.abs(d));

/** The taps of each kind of resampling. */
const kinds: Readonly<Record<UpsampleKind, (a: Along) => Tap[]>> = {
  nearest: (a) => [
    { positions: range(a.count).map((i) => Math.min(Math.floor(i * a.step), a.size - 1)), weights: null },
  ],
  nearestExact: (a) => [
    {
      positions: range(a.count).map((i) => Math.min(Math.floor((i + 0.5) * a.step), a.size - 1)),
      weights: null,
    },
  ],
  linear: (a) => {
    const at = range(a.count).map((i) => Math.max(0, source(a, i)));
    const low = at.map((s) => Math.min(Math.floor(s), a.size - 1));
    const share = at.map((s, i) => s - low[i]!);
    return [
      { positions: low, weights: share.map((w) => 1 - w) },
      { positions: low.map((p) => Math.min(p + 1, a.size - 1)), weights: share },
    ];
  },
  cubic: (a) =>
    [-1, 0, 1, 2].map((k) => ({
      positions: range(a.count).map((i) => held(Math.floor(source(a, i)) + k, a.size)),
      weights: range(a.count).map((i) => cubic(source(a, i) - Math.floor(source(a, i)) - k, -0.75)),
    })),
  linearAntialias: (a) => antialiased(a, 1, triangle),
  cubicAntialias: (a) => antialiased(a, 2, (d) => cubic(d, -0.5)),
};

/** A list as a tensor along `dim` that broadcasts over the other dims of `like`. */
function column(values: readonly number[], dim: number, like: Tensor, dtype: Tensor['dtype']): Tensor {
  const shape = like.shape.map((_, i) => (i === dim ? values.length : 1));
  return view(tensor([...values], { dtype, device: like.device }), shape);
}

/** Runs `one` per tap and adds up. */
function summed(taps: readonly Tap[], one: (tap: Tap) => Tensor): Tensor {
  return taps.map(one).reduce((sum, term) => add(sum, term));
}

const weighted = (x: Tensor, { weights }: Tap, dim: number): Tensor =>
  weights === null ? x : mul(x, column(weights, dim, x, x.dtype));

function tapsAlong(
  kind: UpsampleKind,
  size: number,
  d: number,
  { outputSize, scales, alignCorners }: UpsampleAttributes,
): Tap[] {
  return kinds[kind](along(size, outputSize[d]!, scales[d] ?? null, alignCorners));
}

/** The gradient of a resampling: every output's gradient added, weighted, to the inputs that it was made of. */
export function upsampleGrad(
  kind: UpsampleKind,
  g: Tensor,
  inputShape: Shape,
  attrs: UpsampleAttributes,
): Tensor {
  let grad = g;
  attrs.outputSize.forEach((_, d) => {
    const dim = d + 2;
    const [before, size] = [grad, inputShape[dim]!];
    grad = summed(tapsAlong(kind, size, d, attrs), (tap) =>
      spreadAt(weighted(before, tap, dim), dim, column(tap.positions, dim, before, 'int64'), size),
    );
  });
  return grad;
}

/** op name → [kind, spatial dims]. */
export const upsampleForms = {
  upsampleNearest1d: ['nearest', 1],
  upsampleNearest2d: ['nearest', 2],
  upsampleNearest3d: ['nearest', 3],
  upsampleNearestExact1d: ['nearestExact', 1],
  upsampleNearestExact2d: ['nearestExact', 2],
  upsampleNearestExact3d: ['nearestExact', 3],
  upsampleLinear1d: ['linear', 1],
  upsampleBilinear2d: ['linear', 2],
  upsampleTrilinear3d: ['linear', 3],
  upsampleBicubic2d: ['cubic', 2],
  upsampleBilinear2dAa: ['linearAntialias', 2],
  upsampleBicubic2dAa: ['cubicAntialias', 2],
} as const satisfies Record<string, readonly [UpsampleKind, number]>;

export type UpsampleName = keyof typeof upsampleForms;

function upsampleOp(name: string, [kind, n]: readonly [UpsampleKind, number]): CompositeOp {
  const corners = kind === 'linear' || kind === 'cubic';
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: () =>
      (corners ? [false, true] : [false]).map((alignCorners) => ({
        inputs: [[1, 2, ...[3, 4, 2].slice(0, n)]],
        attrs: { outputSize: [5, 3, 3].slice(0, n), scales: new Array<null>(n).fill(null), alignCorners },
      })),
    compose: ([self], attrs: UpsampleAttributes) => {
      let x = self as Tensor;
      attrs.outputSize.forEach((_, d) => {
        const [before, dim] = [x, d + 2];
        x = summed(tapsAlong(kind, before.shape[dim]!, d, attrs), (tap) =>
          weighted(takeAt(before, dim, column(tap.positions, dim, before, 'int64')), tap, dim),
        );
      });
      return x === self ? clone(x) : x;
    },
  });
}

/** The resampling ops by PyTorch's names. */
export const upsampleOps = Object.fromEntries(
  Object.entries(upsampleForms).map(([name, form]) => [name, upsampleOp(name, form)]),
) as Record<UpsampleName, CompositeOp>;

/** Resamples batched images; see {@link UpsampleAttributes}. */
export const upsample = (name: UpsampleName, self: Tensor, attrs: UpsampleAttributes): Tensor =>
  dispatch(upsampleOps[name], [self], attrs);
