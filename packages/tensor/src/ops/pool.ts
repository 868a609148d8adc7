// Pooling over 1 to 3 spatial dims of [N, C, …]: maxima with their positions, and sums; with the gradients as ops.
import {
  type CompositeOp,
  defineOp,
  dispatch,
  dispatchAll,
  type KernelOp,
  type Sample,
} from '../dispatch.js';
import { type DType, isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError, ValueError } from '../errors.js';
import { add, binary, type Expr, input, lt, max, mul, pointwise, select } from '../expression.js';
import { tensor, zeros } from '../factories.js';
import type { AvgPoolGeometry, PoolGeometry } from '../kernels.js';
import { contiguousStrides, formatShape, numel, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { div } from './arithmetic.js';
import { reshape } from './copying.js';
import { expandedView } from './define.js';
import { amaxOp, argmaxOp, sumOp } from './reduce.js';
import { spreadAt } from './take.js';
import { expand, view } from './views.js';
import { addWindows, checkGeometry, windowCounts, windowView } from './windows.js';

/** Attributes of a pooling op. */
export interface PoolAttributes extends PoolGeometry {
  /** Round window counts up: the last window may hang over the end. */
  readonly ceilMode: boolean;
}

/** Attributes of a pooling op's gradient. */
export interface PoolGradAttributes extends PoolAttributes {
  readonly inputShape: Shape;
}

/** Window counts along the spatial dims. Throws where a window cannot be placed. */
export function poolCounts(op: string, inputShape: Shape, attrs: PoolAttributes): number[] {
  checkGeometry(op, attrs);
  const { kernelSize, padding, dilation } = attrs;
  kernelSize.forEach((size, d) => {
    if (size <= 0)
      throw new ValueError(
        `${op}: kernel size should be greater than zero, but got ${formatShape(kernelSize)}`,
      );
    if (padding[d]! > (dilation[d]! * (size - 1) + 1) / 2) {
      throw new ValueError(
        `${op}: pad should be at most half of effective kernel size, but got pad=${padding[d]}, kernel_size=${size} and ` +
          `dilation=${dilation[d]}`,
      );
    }
  });
  const counts = windowCounts(inputShape.slice(2), attrs, attrs.ceilMode);
  if (inputShape.slice(1).some((size) => size === 0)) {
    throw new ShapeError(
      `${op}: Expected input with non-zero size for non-batch dimensions, got ${formatShape(inputShape)}`,
    );
  }
  if (counts.some((count) => count < 1)) {
    throw new ShapeError(
      `${op}: Given input size: (${inputShape.slice(1).join('x')}). Calculated output size: (${[inputShape[1], ...counts].join('x')}). ` +
        'Output size is too small',
    );
  }
  return counts;
}

const spatialDims = (n: number, from = 2): number[] => Array.from({ length: n }, (_, i) => from + i);
const pooledShape = (x: Tensor, counts: Shape): number[] => [x.shape[0]!, x.shape[1]!, ...counts];

/** Inputs per spatial dim of {@link positionKernel}: window starts, then kernel size, dilation and plane stride as numbers. */
const PER_DIM = 4;

/**
 * The flat position in an input plane from a position within the window (input 0). A window's places before the input
 * hold −∞ and win only where all is −∞: then the first place inside is meant.
 */
function positionKernel(n: number): Expr {
  let rest: Expr = input(0);
  let position: Expr | undefined;
  for (let d = n - 1; d >= 0; d--) {
    const [start, size, dilation, step] = spatialDims(PER_DIM, 1 + PER_DIM * d).map(input) as [
      Expr,
      Expr,
      Expr,
      Expr,
    ];
    const first = select(lt(start, 0), binary('rem', start, dilation), start);
    const place = max(add(start, mul(binary('rem', rest, size), dilation)), first);
    rest = binary('floorDiv', rest, size);
    position = position === undefined ? mul(place, step) : add(mul(place, step), position);
  }
  return position!;
}

/** Positions within windows → flat positions in the input's planes. */
function poolPositionsOp(n: number): KernelOp {
  const kernel = pointwise(positionKernel(n));
  return defineOp<KernelOp>({
    kind: 'kernel',
    name: `poolPositions${n}d`,
    samples: () => [],
    infer: ([places]) => [{ shape: (places as Tensor).shape, dtype: 'int64' }],
    run: (device, inputs, [output]) => {
      const views = inputs.map((x) => (typeof x === 'number' ? x : expandedView(x as Tensor, output!.shape)));
      device.pointwise(kernel, 'int64', views, [output!]);
    },
  });
}

const dims = [1, 2, 3] as const;
const positionOps = dims.map(poolPositionsOp);

/** Flat positions in planes of `spatial`, from places in windows of `sizes` that begin at `starts[d][window]`. */
export function planePositions(
  places: Tensor,
  spatial: Shape,
  starts: readonly Shape[],
  sizes: Shape,
  dilation: Shape,
): Tensor {
  const n = spatial.length;
  const planes = contiguousStrides(spatial);
  const perDim = starts.flatMap((list, d) => {
    const column = tensor([...list], { dtype: 'int64', device: places.device });
    return [
      view(column, [list.length, ...starts.slice(d + 1).map(() => 1)]),
      sizes[d]!,
      dilation[d]!,
      planes[d]!,
    ];
  });
  return dispatch(positionOps[n - 1]!, [places, ...perDim]);
}

const square = (n: number, size: number): number[] => new Array<number>(n).fill(size);

function geometries(n: number): PoolAttributes[] {
  const base = {
    kernelSize: square(n, 2),
    stride: square(n, 2),
    padding: square(n, 0),
    dilation: square(n, 1),
    ceilMode: false,
  };
  return [
    base,
    { ...base, kernelSize: square(n, 3), stride: square(n, 2), padding: square(n, 1) },
    { ...base, stride: square(n, 1), dilation: square(n, 2) },
    { ...base, ceilMode: true },
  ];
}

const poolSamples = (n: number, geometry: readonly PoolAttributes[]): Sample[] =>
  geometry.map((attrs) => ({
    inputs: [{ shape: [2, 2, ...square(n, n === 3 ? 3 : 5)], distinct: true }],
    attrs,
  }));

function checkFloating(op: string, { dtype }: Tensor): void {
  if (!isFloatingPoint(dtype))
    throw new DTypeError(`${op}: not implemented for ${dtype}; convert with to('float32')`);
}

/** Maxima of windows, and their flat positions (int64) in the input's planes. Padding counts as −∞; NaN wins. */
export const maxPoolOps = dims.map((n) =>
  defineOp<CompositeOp>({
    kind: 'composite',
    name: `maxPool${n}d`,
    samples: () => poolSamples(n, geometries(n)),
    infer: ([x], attrs: PoolAttributes) => {
      checkFloating(`maxPool${n}d`, x as Tensor);
      const shape = pooledShape(x as Tensor, poolCounts(`maxPool${n}d`, (x as Tensor).shape, attrs));
      return [
        { shape, dtype: (x as Tensor).dtype },
        { shape, dtype: 'int64' as DType },
      ];
    },
    native: (device, [x], [values, indices], attrs: PoolAttributes) =>
      device.kernels?.maxPool?.((x as Tensor).deviceView, attrs, values!, indices!) ?? false,
    compose: ([self], attrs: PoolAttributes) => {
      const x = self as Tensor;
      checkFloating(`maxPool${n}d`, x);
      const counts = poolCounts(`maxPool${n}d`, x.shape, attrs);
      const windows = windowView(x, attrs, counts, Number.NEGATIVE_INFINITY);
      const over = { dims: spatialDims(n), keepdim: false };
      const starts = counts.map((count, d) =>
        Array.from({ length: count }, (_, i) => i * attrs.stride[d]! - attrs.padding[d]!),
      );
      const places = dispatch(argmaxOp, [windows], over);
      return [
        dispatch(amaxOp, [windows], over),
        planePositions(places, x.shape.slice(2), starts, attrs.kernelSize, attrs.dilation),
      ];
    },
  }),
);

export interface MaxPoolGradAttributes {
  readonly inputShape: Shape;
}

/** Adds each gradient at its position: `gradOutput` and `indices` [N, C, …] → [N, C, …S]. */
export const maxPoolGradOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'maxPoolGrad',
  samples: () => [
    {
      inputs: [
        [2, 1, 2, 2],
        { shape: [2, 1, 2, 2], dtype: 'int64', low: 0, high: 11, differentiable: false },
      ],
      attrs: { inputShape: [2, 1, 3, 4] },
    },
  ],
  infer: ([g], { inputShape }: MaxPoolGradAttributes) => [{ shape: inputShape, dtype: (g as Tensor).dtype }],
  native: (device, [g, indices], [output]) =>
    device.kernels?.maxPoolGrad?.((g as Tensor).deviceView, (indices as Tensor).deviceView, output!) ?? false,
  compose: ([gradOutput, positions], { inputShape }: MaxPoolGradAttributes) => {
    const [g, indices] = [gradOutput as Tensor, positions as Tensor];
    const [batch, channels, ...spatial] = inputShape as [number, number, ...number[]];
    const lined = (x: Tensor): Tensor => reshape(x, [batch, channels, numel(x.shape.slice(2))]);
    return view(spreadAt(lined(g), 2, lined(indices), numel(spatial)), inputShape);
  },
});

/** Sums of windows; padding counts as 0. */
export const sumPoolOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'sumPool',
  samples: () => [1, 2].flatMap((n) => poolSamples(n, geometries(n))),
  infer: ([x], attrs: PoolAttributes) => [
    {
      shape: pooledShape(x as Tensor, poolCounts('sumPool', (x as Tensor).shape, attrs)),
      dtype: (x as Tensor).dtype,
    },
  ],
  compose: ([x], attrs: PoolAttributes) => {
    const counts = poolCounts('sumPool', (x as Tensor).shape, attrs);
    return dispatch(sumOp, [windowView(x as Tensor, attrs, counts)], {
      dims: spatialDims(counts.length),
      keepdim: false,
    });
  },
});

/** Adds each gradient to its whole window: [N, C, …counts] → [N, C, …S]. */
export const sumPoolGradOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'sumPoolGrad',
  samples: () =>
    geometries(2).map((attrs) => {
      const inputShape = [2, 2, 5, 5];
      return {
        inputs: [[2, 2, ...poolCounts('sumPool', inputShape, attrs)]],
        attrs: { ...attrs, inputShape },
      };
    }),
  infer: ([g], { inputShape }: PoolGradAttributes) => [{ shape: inputShape, dtype: (g as Tensor).dtype }],
  compose: ([gradOutput], attrs: PoolGradAttributes) => {
    const g = gradOutput as Tensor;
    const [batch, channels, ...counts] = g.shape as [number, number, ...number[]];
    const { kernelSize, inputShape } = attrs;
    const open = reshape(g, [batch, channels, ...kernelSize.map(() => 1), ...counts]);
    const whole = zeros(inputShape, { dtype: g.dtype, device: g.device });
    return addWindows(whole, expand(open, [batch, channels, ...kernelSize, ...counts]), attrs);
  },
});

/** Attributes of average pooling. */
export interface AvgPoolAttributes extends PoolAttributes, AvgPoolGeometry {}

/** Attributes of average pooling's gradient. */
export interface AvgPoolGradAttributes extends AvgPoolAttributes {
  readonly inputShape: Shape;
}

/** Elements that each window averages over: one number, or a tensor [...counts] where windows differ. */
export function poolDivisor(
  inputShape: Shape,
  attrs: AvgPoolAttributes,
  counts: Shape,
  like: Tensor,
): number | Tensor {
  const { kernelSize, stride, padding, countIncludePad, divisorOverride } = attrs;
  if (divisorOverride !== null) return divisorOverride;
  const perDim = counts.map((count, d) =>
    Array.from({ length: count }, (_, i) => {
      const [size, pad] = [inputShape[d + 2]!, padding[d]!];
      const start = i * stride[d]! - pad;
      const end = Math.min(start + kernelSize[d]!, size + pad);
      return countIncludePad ? end - start : Math.min(end, size) - Math.max(start, 0);
    }),
  );
  if (perDim.every((list) => list.every((n) => n === list[0])))
    return perDim.reduce((product, list) => product * list[0]!, 1);
  const all = perDim.reduce((product, list) => product.flatMap((p) => list.map((n) => p * n)), [1]);
  return view(tensor(all, { dtype: like.dtype, device: like.device }), [...counts]);
}

const averages: readonly Pick<AvgPoolGeometry, 'countIncludePad' | 'divisorOverride'>[] = [
  { countIncludePad: true, divisorOverride: null },
  { countIncludePad: false, divisorOverride: null },
  { countIncludePad: true, divisorOverride: 3 },
];

const avgGeometries = (n: number): AvgPoolAttributes[] =>
  averages.flatMap((extra) =>
    geometries(n)
      .filter((g) => g.dilation[0] === 1)
      .map((g) => ({ ...g, ...extra })),
  );

function avgPoolShape(op: string, x: Tensor, attrs: AvgPoolAttributes): number[] {
  if (attrs.divisorOverride === 0)
    throw new ValueError(`${op}: divisor must be not zero, got divisorOverride=0`);
  return pooledShape(x, poolCounts(op, x.shape, attrs));
}

/** Means of windows. */
export const avgPoolOps = dims.map((n) =>
  defineOp<CompositeOp>({
    kind: 'composite',
    name: `avgPool${n}d`,
    samples: () => poolSamples(n, avgGeometries(n)),
    infer: ([x], attrs: AvgPoolAttributes) => [
      { shape: avgPoolShape(`avgPool${n}d`, x as Tensor, attrs), dtype: (x as Tensor).dtype },
    ],
    native: (device, [x], [output], attrs: AvgPoolAttributes) =>
      device.kernels?.avgPool?.((x as Tensor).deviceView, attrs, output!) ?? false,
    compose: ([self], attrs: AvgPoolAttributes) => {
      const x = self as Tensor;
      const [, , ...counts] = avgPoolShape(`avgPool${n}d`, x, attrs);
      const rounding = isFloatingPoint(x.dtype) ? {} : ({ roundingMode: 'trunc' } as const);
      return div(dispatch(sumPoolOp, [x], attrs), poolDivisor(x.shape, attrs, counts, x), rounding);
    },
  }),
);

/** Adds each gradient's share to its whole window: [N, C, …counts] → [N, C, …S]. */
export const avgPoolGradOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'avgPoolGrad',
  samples: () =>
    [1, 2].flatMap((n) =>
      avgGeometries(n).map((attrs) => {
        const inputShape = [2, 2, ...square(n, 5)];
        return {
          inputs: [[2, 2, ...poolCounts('avgPool', inputShape, attrs)]],
          attrs: { ...attrs, inputShape },
        };
      }),
    ),
  infer: ([g], { inputShape }: AvgPoolGradAttributes) => [{ shape: inputShape, dtype: (g as Tensor).dtype }],
  native: (device, [g], [output], attrs: AvgPoolGradAttributes) =>
    device.kernels?.avgPoolGrad?.((g as Tensor).deviceView, attrs, output!) ?? false,
  compose: ([gradOutput], attrs: AvgPoolGradAttributes) => {
    const g = gradOutput as Tensor;
    const divisor = poolDivisor(attrs.inputShape, attrs, g.shape.slice(2), g);
    return dispatch(sumPoolGradOp, [div(g, divisor)], attrs);
  },
});

/** Max pooling of batched input: maxima and positions; see {@link maxPoolOps}. */
export function maxPool(self: Tensor, attrs: PoolAttributes): readonly [Tensor, Tensor] {
  return dispatchAll(maxPoolOps[self.ndim - 3]!, [self], attrs) as readonly [Tensor, Tensor];
}

/** Average pooling of batched input; see {@link avgPoolOps}. */
export const avgPool = (self: Tensor, attrs: AvgPoolAttributes): Tensor =>
  dispatch(avgPoolOps[self.ndim - 3]!, [self], attrs);

/** Sums of windows of [N, C, …] with a stride of 1 and no padding. */
export function sumPool(self: Tensor, kernelSize: Shape): Tensor {
  const [stride, padding] = [square(kernelSize.length, 1), square(kernelSize.length, 0)];
  return dispatch(sumPoolOp, [self], { kernelSize, stride, padding, dilation: stride, ceilMode: false });
}
