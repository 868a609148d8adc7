// Discrete calculus along a dim: diff, trapezoid, cumulativeTrapezoid, gradient.
import { ShapeError, ValueError } from '../errors.js';
import { formatShape, normalizeDim, normalizeDims } from '../shape.js';
import { Tensor } from '../tensor.js';
import { isOptions } from './arguments.js';
import { binaryFunctions } from './binary.js';
import { clone, reshape } from './copying.js';
import { cat } from './join.js';
import { sum } from './reduce.js';
import { cumsum } from './scan.js';
import { narrow } from './views.js';

const { add, sub, mul, div } = binaryFunctions;

/** `count` elements along `dim` from `start`, which counts from the end when negative. */
const part = (x: Tensor, dim: number, start: number, count: number): Tensor =>
  narrow(x, dim, start < 0 ? x.shape[dim]! + start : start, count);
/** All but the first, and all but the last. */
const later = (x: Tensor, dim: number): Tensor => narrow(x, dim, 1, Math.max(0, x.shape[dim]! - 1));
const earlier = (x: Tensor, dim: number): Tensor => narrow(x, dim, 0, Math.max(0, x.shape[dim]! - 1));

export interface DiffOptions {
  /** How often; 1. */
  n?: number;
  /** The last one. */
  dim?: number;
  prepend?: Tensor | null;
  append?: Tensor | null;
}

/** Differences of neighbours along `dim`, `n` times over; bools differ or not. */
export function diff(
  self: Tensor,
  n?: number | DiffOptions,
  dimension?: number,
  rest: DiffOptions = {},
): Tensor {
  const options: DiffOptions = isOptions(n)
    ? (n as DiffOptions)
    : {
        ...rest,
        ...(typeof n === 'number' ? { n } : {}),
        ...(dimension === undefined ? {} : { dim: dimension }),
      };
  const { n: times = 1, dim = -1, prepend = null, append = null } = options;
  if (self.ndim === 0) throw new ShapeError('diff: expects input to be at least one-dimensional');
  if (!(times >= 0)) throw new ValueError(`diff: order must be non-negative but got ${times}`);
  const d = normalizeDim(dim, self.ndim, 'diff');
  if (times === 0) return clone(self);
  const pieces = [prepend, self, append].filter((x) => x !== null);
  let x = pieces.length === 1 ? self : cat(pieces, d);
  for (let i = 0; i < Math.min(times, x.shape[d]! + i); i++) {
    const [after, before] = [later(x, d), earlier(x, d)];
    x = x.dtype === 'bool' ? binaryFunctions.logicalXor(after, before) : sub(after, before);
  }
  return x;
}

export interface TrapezoidOptions {
  /** The distance of neighbours where no `x` is given; 1. */
  dx?: number;
  /** The last one. */
  dim?: number;
}

/** Areas of the trapezoids between neighbours. */
function areas(
  op: string,
  y: Tensor,
  x: Tensor | null,
  { dx = 1, dim = -1 }: TrapezoidOptions,
): [Tensor, number] {
  const d = normalizeDim(dim, y.ndim, op);
  const pairs = add(later(y, d), earlier(y, d));
  if (x === null) return [div(mul(pairs, dx), 2), d];
  if (x.ndim === 1 && x.shape[0] !== y.shape[d]) {
    throw new ShapeError(
      `${op}: There must be one x value for each sample point, got shapes ${formatShape(x.shape)} and ${formatShape(y.shape)}`,
    );
  }
  // A vector of positions lies along `dim`; a tensor broadcasts as it is.
  const at =
    x.ndim === 1
      ? reshape(
          x,
          y.shape.map((_, i) => (i === d ? -1 : 1)),
        )
      : x;
  const along = at.ndim - (y.ndim - d);
  return [div(mul(pairs, sub(later(at, along), earlier(at, along))), 2), d];
}

type Positions = Tensor | TrapezoidOptions | null | undefined;
const split = (x: Positions, options: TrapezoidOptions): [Tensor | null, TrapezoidOptions] =>
  x instanceof Tensor ? [x, options] : [null, x ?? options];

/** Integral along `dim` by the trapezoidal rule, at positions `x` or `dx` apart: `trapezoid(y, x)`, `trapezoid(y, { dx: 0.1 })`. */
export function trapezoid(y: Tensor, x?: Positions, options: TrapezoidOptions = {}): Tensor {
  const [area, d] = areas('trapezoid', y, ...split(x, options));
  return sum(area, d);
}
export const trapz = trapezoid;

/** As `trapezoid`, with the integral up to every position: one element less along `dim`. */
export function cumulativeTrapezoid(y: Tensor, x?: Positions, options: TrapezoidOptions = {}): Tensor {
  const [area, d] = areas('cumulativeTrapezoid', y, ...split(x, options));
  return cumsum(area, d);
}

export interface GradientOptions {
  /** Distance of neighbours: one for all dims, one a dim, or their positions, a vector a dim; 1. */
  spacing?: number | readonly (number | Tensor)[] | null;
  /** All dims. */
  dim?: number | readonly number[] | null;
  /** Order of the estimate at both ends, 1 or 2; 1. */
  edgeOrder?: 1 | 2;
}

/** `Σ weights[i]·x[starts[i] …]` along a dim. */
function stencil(
  x: Tensor,
  dim: number,
  count: number,
  terms: readonly (readonly [start: number, weight: Tensor | number])[],
): Tensor {
  return terms.map(([start, weight]) => mul(part(x, dim, start, count), weight)).reduce((a, b) => add(a, b));
}

/** Second-order differences at equal distances `h`. */
function evenGradient(x: Tensor, d: number, h: number, edgeOrder: 1 | 2): Tensor {
  const middle = stencil(x, d, x.shape[d]! - 2, [
    [2, 0.5 / h],
    [0, -0.5 / h],
  ]);
  const ends =
    edgeOrder === 1
      ? [
          [
            [1, 1 / h],
            [0, -1 / h],
          ],
          [
            [-1, 1 / h],
            [-2, -1 / h],
          ],
        ]
      : [
          [
            [0, -1.5 / h],
            [1, 2 / h],
            [2, -0.5 / h],
          ],
          [
            [-1, 1.5 / h],
            [-2, -2 / h],
            [-3, 0.5 / h],
          ],
        ];
  const [first, last] = ends.map((terms) => stencil(x, d, 1, terms as [number, number][])) as [
    Tensor,
    Tensor,
  ];
  return cat([first, middle, last], d);
}

/** Second-order differences at the positions `at`. */
function unevenGradient(x: Tensor, d: number, at: Tensor, edgeOrder: 1 | 2): Tensor {
  const steps = reshape(
    sub(later(at, 0), earlier(at, 0)),
    x.shape.map((_, i) => (i === d ? -1 : 1)),
  );
  const n = steps.shape[d]!;
  /** Weights of three neighbours for the slope at the first, the middle or the last of them. */
  const weights = (left: Tensor, right: Tensor) => {
    const both = add(left, right);
    return {
      first: [
        div(add(mul(left, 2), right), mul(left, both)).neg(),
        div(both, mul(left, right)),
        div(left, mul(right, both)).neg(),
      ],
      middle: [
        div(right, mul(left, both)).neg(),
        div(sub(right, left), mul(left, right)),
        div(left, mul(right, both)),
      ],
      last: [
        div(right, mul(left, both)),
        div(both, mul(left, right)).neg(),
        div(add(mul(right, 2), left), mul(right, both)),
      ],
    };
  };
  const three = (start: number, count: number, w: readonly Tensor[]): Tensor =>
    stencil(
      x,
      d,
      count,
      w.map((weight, i) => [start + i, weight] as const),
    );
  const middle = three(0, n - 1, weights(earlier(steps, d), later(steps, d)).middle);
  if (edgeOrder === 1) {
    const slope = (start: number): Tensor =>
      div(sub(part(x, d, start + 1, 1), part(x, d, start, 1)), part(steps, d, start, 1));
    return cat([slope(0), middle, slope(n - 1)], d);
  }
  const first = three(0, 1, weights(part(steps, d, 0, 1), part(steps, d, 1, 1)).first);
  const last = three(n - 2, 1, weights(part(steps, d, n - 2, 1), part(steps, d, n - 1, 1)).last);
  return cat([first, middle, last], d);
}

/** Slopes of sampled values along each dim, by central differences; one tensor a dim. */
export function gradient(self: Tensor, options: GradientOptions = {}): Tensor[] {
  const { spacing = null, dim = null, edgeOrder = 1 } = options;
  if (edgeOrder !== 1 && edgeOrder !== 2)
    throw new ValueError(`gradient: only supports edge_order=1 and edge_order=2, got ${edgeOrder}`);
  const dims =
    dim === null
      ? normalizeDims(null, self.ndim, 'gradient')
      : [dim].flat().map((d) => normalizeDim(d, self.ndim, 'gradient'));
  const spacings = Array.isArray(spacing) ? spacing : dims.map(() => spacing ?? 1);
  if (spacings.length !== dims.length) {
    throw new ValueError(
      `gradient: expected spacing to be unspecified, a scalar or a list of length ${dims.length}, got ${spacings.length} values`,
    );
  }
  return dims.map((d, i) => {
    if (!(self.shape[d]! > edgeOrder)) {
      throw new ShapeError(
        `gradient: expected each dimension size to be at least ${edgeOrder + 1}, got shape ${formatShape(self.shape)}`,
      );
    }
    const h = spacings[i] as number | Tensor;
    if (typeof h === 'number') return evenGradient(self, d, h, edgeOrder);
    if (h.ndim !== 1 || h.shape[0] !== self.shape[d])
      throw new ShapeError(
        `gradient: expected spacing[${i}] to have ${self.shape[d]} positions, got shape ${formatShape(h.shape)}`,
      );
    return unevenGradient(self, d, h, edgeOrder);
  });
}
