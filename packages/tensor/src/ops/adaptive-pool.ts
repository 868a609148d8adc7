// Adaptive pooling: windows that share the input evenly, so that the output has the size asked for.
import {
  type CompositeOp,
  defineOp,
  dispatch,
  dispatchAll,
  type Sample,
  type SampleInput,
} from '../dispatch.js';
import type { DType } from '../dtype.js';
import { ShapeError } from '../errors.js';
import { tensor } from '../factories.js';
import { formatShape, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { div, where } from './arithmetic.js';
import { reshape } from './copying.js';
import { planePositions } from './pool.js';
import { amaxOp, argmaxOp, sumOp } from './reduce.js';
import { spreadAt, takeAt } from './take.js';
import { expand, unflatten, unsqueeze, view } from './views.js';

export interface AdaptivePoolAttributes {
  /** Output size of each spatial dim. */
  readonly outputSize: Shape;
}

/** Attributes of adaptive pooling's gradient. */
export interface AdaptivePoolGradAttributes {
  readonly inputShape: Shape;
}

/** The windows along one dim: where each begins, its length, and the longest length. */
interface Windows {
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly longest: number;
  readonly even: boolean;
}

function windowsAlong(size: number, count: number): Windows {
  const starts = Array.from({ length: count }, (_, i) => Math.floor((i * size) / count));
  const lengths = starts.map((start, i) => Math.ceil(((i + 1) * size) / count) - start);
  return { starts, lengths, longest: Math.max(0, ...lengths), even: count > 0 && size % count === 0 };
}

/** Source positions of all windows, padded to the longest by their last element: [count · longest, 1, …]. */
function positionTable({ starts, lengths, longest }: Windows, like: Tensor, after: number): Tensor {
  const at = starts.flatMap((start, i) =>
    Array.from({ length: longest }, (_, j) => start + Math.min(j, lengths[i]! - 1)),
  );
  return view(tensor(at, { dtype: 'int64', device: like.device }), [
    at.length,
    ...new Array<number>(after).fill(1),
  ]);
}

/** Which of the padded elements are real: [count · longest, 1, …]. */
function realTable({ lengths, longest }: Windows, like: Tensor, after: number): Tensor {
  const real = lengths.flatMap((length) => Array.from({ length: longest }, (_, j) => j < length));
  return view(tensor(real, { dtype: 'bool', device: like.device }), [
    real.length,
    ...new Array<number>(after).fill(1),
  ]);
}

/** Along `dim`: windows [count, longest] in the place of the dim; padded by repeats, or by zeros where `sum`. */
function gathered(x: Tensor, dim: number, w: Windows, sum: boolean): Tensor {
  const split = (t: Tensor): Tensor => unflatten(t, dim, [w.starts.length, w.longest]);
  if (w.even) return split(x);
  const after = x.ndim - dim - 1;
  const at = positionTable(w, x, after);
  const lead = new Array<number>(dim).fill(1);
  const taken = takeAt(x, dim, view(at, [...lead, ...at.shape]));
  return split(sum && w.lengths.some((n) => n < w.longest) ? where(realTable(w, x, after), taken, 0) : taken);
}

/** All windows: [N, C, count₁, longest₁, count₂, longest₂, …], and the dims of the places in them. */
function allWindows(
  x: Tensor,
  perDim: readonly Windows[],
  sum: boolean,
): { windows: Tensor; dims: number[] } {
  let windows = x;
  perDim.forEach((w, d) => {
    windows = gathered(windows, 2 + 2 * d, w, sum);
  });
  return { windows, dims: perDim.map((_, d) => 3 + 2 * d) };
}

/** Elements of every window: one number, or [...counts]. */
function elementCounts(perDim: readonly Windows[], like: Tensor): number | Tensor {
  if (perDim.every((w) => w.lengths.every((n) => n === w.longest)))
    return perDim.reduce((n, w) => n * w.longest, 1);
  const all = perDim.reduce((counts, w) => counts.flatMap((c) => w.lengths.map((n) => c * n)), [1]);
  return view(
    tensor(all, { dtype: like.dtype, device: like.device }),
    perDim.map((w) => w.lengths.length),
  );
}

function plan(op: string, shape: Shape, { outputSize }: AdaptivePoolAttributes): Windows[] {
  if (shape.slice(1).some((size) => size === 0)) {
    throw new ShapeError(
      `${op}: Expected input to have non-zero size for non-batch dimensions, but input has sizes ${formatShape(shape)}`,
    );
  }
  return outputSize.map((count, d) => windowsAlong(shape[d + 2]!, count));
}

const pooledShape = (x: Tensor, { outputSize }: AdaptivePoolAttributes): number[] => [
  x.shape[0]!,
  x.shape[1]!,
  ...outputSize,
];

const samples = (n: number): Sample[] =>
  [
    [6, 4, 2],
    [5, 5, 3],
  ].map((sizes) => ({
    inputs: [{ shape: [2, 1, ...sizes.slice(0, n)], distinct: true }],
    attrs: { outputSize: [3, 2, 2].slice(0, n) },
  }));

const dims = [1, 2, 3] as const;

/** Means of evenly shared windows. */
export const adaptiveAvgPoolOps = dims.map((n) =>
  defineOp<CompositeOp>({
    kind: 'composite',
    name: `adaptiveAvgPool${n}d`,
    samples: () => samples(n),
    infer: ([x], attrs: AdaptivePoolAttributes) => {
      plan(`adaptiveAvgPool${n}d`, (x as Tensor).shape, attrs);
      return [{ shape: pooledShape(x as Tensor, attrs), dtype: (x as Tensor).dtype }];
    },
    native: (device, [x], [output]) =>
      device.kernels?.avgPool?.((x as Tensor).deviceView, null, output!) ?? false,
    compose: ([self], attrs: AdaptivePoolAttributes) => {
      const x = self as Tensor;
      const perDim = plan(`adaptiveAvgPool${n}d`, x.shape, attrs);
      const { windows, dims: over } = allWindows(x, perDim, true);
      return div(dispatch(sumOp, [windows], { dims: over, keepdim: false }), elementCounts(perDim, x));
    },
  }),
);

/** Maxima of evenly shared windows, and their flat positions (int64) in the input's planes. */
export const adaptiveMaxPoolOps = dims.map((n) =>
  defineOp<CompositeOp>({
    kind: 'composite',
    name: `adaptiveMaxPool${n}d`,
    samples: () => samples(n),
    infer: ([x], attrs: AdaptivePoolAttributes) => {
      const shape = pooledShape(x as Tensor, attrs);
      return [
        { shape, dtype: (x as Tensor).dtype },
        { shape, dtype: 'int64' as DType },
      ];
    },
    compose: ([self], attrs: AdaptivePoolAttributes) => {
      const x = self as Tensor;
      const perDim = plan(`adaptiveMaxPool${n}d`, x.shape, attrs);
      const { windows, dims: over } = allWindows(x, perDim, false);
      const reduce = { dims: over, keepdim: false };
      const spatial = x.shape.slice(2);
      const places = dispatch(argmaxOp, [windows], reduce);
      const positions = planePositions(
        places,
        spatial,
        perDim.map((w) => w.starts),
        perDim.map((w) => w.longest),
        spatial.map(() => 1),
      );
      return [dispatch(amaxOp, [windows], reduce), positions];
    },
  }),
);

/** The adjoint of adaptive averaging: `g` [N, C, …counts] → [N, C, …S], each share added to its whole window. */
export const adaptiveAvgPoolGradOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'adaptiveAvgPoolGrad',
  samples: () =>
    [1, 2].flatMap((n) =>
      samples(n).map(({ inputs: [input], attrs }) => {
        const inputShape = (input as SampleInput).shape;
        return { inputs: [[...inputShape.slice(0, 2), ...attrs.outputSize]], attrs: { inputShape } };
      }),
    ),
  infer: ([g], { inputShape }: AdaptivePoolGradAttributes) => [
    { shape: inputShape, dtype: (g as Tensor).dtype },
  ],
  native: (device, [g], [output]) =>
    device.kernels?.avgPoolGrad?.((g as Tensor).deviceView, null, output!) ?? false,
  compose: ([gradOutput], { inputShape }: AdaptivePoolGradAttributes) => {
    const g = gradOutput as Tensor;
    const perDim = plan('adaptiveAvgPool', inputShape, { outputSize: g.shape.slice(2) });
    let grad = div(g, elementCounts(perDim, g));
    perDim.forEach((w, d) => {
      const dim = d + 2;
      const wide = [...grad.shape.slice(0, dim + 1), w.longest, ...grad.shape.slice(dim + 1)];
      const flat = [...grad.shape.slice(0, dim), w.starts.length * w.longest, ...grad.shape.slice(dim + 1)];
      const spread = reshape(expand(unsqueeze(grad, dim + 1), wide), flat);
      if (w.even) {
        grad = spread;
        return;
      }
      const after = grad.ndim - dim - 1;
      const at = positionTable(w, g, after);
      const real = w.lengths.some((n) => n < w.longest) ? where(realTable(w, g, after), spread, 0) : spread;
      grad = spreadAt(
        real,
        dim,
        view(at, [...new Array<number>(dim).fill(1), ...at.shape]),
        inputShape[dim]!,
      );
    });
    return grad;
  },
});

/** Adaptive average pooling of batched input. */
export const adaptiveAvgPool = (self: Tensor, outputSize: Shape): Tensor =>
  dispatch(adaptiveAvgPoolOps[outputSize.length - 1]!, [self], { outputSize });

/** Adaptive max pooling of batched input: maxima and positions. */
export const adaptiveMaxPool = (self: Tensor, outputSize: Shape): readonly [Tensor, Tensor] =>
  dispatchAll(adaptiveMaxPoolOps[outputSize.length - 1]!, [self], { outputSize }) as readonly [
    Tensor,
    Tensor,
  ];
