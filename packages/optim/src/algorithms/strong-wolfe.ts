// Line search for the strong Wolfe conditions (Nocedal & Wright, Numerical Optimization, algorithms 3.5 and 3.6).
import { dot, type Tensor } from '@kindling/tensor';

/** The function along the line: its value, gradient (flat), and slope at step `t`. */
export interface Point {
  readonly t: number;
  readonly value: number;
  readonly grad: Tensor;
  readonly slope: number;
}

/** The minimum of the cubic through two points with their slopes, within bounds. */
function cubicMinimum(a: Point, b: Point, bounds?: readonly [number, number]): number {
  const [low, high] = bounds ?? (a.t <= b.t ? [a.t, b.t] : [b.t, a.t]);
  const d1 = a.slope + b.slope - (3 * (a.value - b.value)) / (a.t - b.t);
  const square = d1 * d1 - a.slope * b.slope;
  if (!(square >= 0)) return (low + high) / 2;
  const d2 = Math.sqrt(square);
  const [left, right] = a.t <= b.t ? [a, b] : [b, a];
  const at = right.t - (right.t - left.t) * ((right.slope + d2 - d1) / (right.slope - left.slope + 2 * d2));
  return Math.min(Math.max(at, low), high);
}

export interface WolfeOptions {
  /** Sufficient decrease, and curvature. */
  readonly c1?: number;
  readonly c2?: number;
  readonly toleranceChange?: number;
  readonly maxIterations?: number;
}

/**
 * A step along `direction` that fulfils the strong Wolfe conditions, from `start` (t = 0) with the first guess `t`.
 * `evaluate(t)` gives value and gradient there. Also says how often it evaluated.
 */
export async function strongWolfe(
  evaluate: (t: number) => Promise<{ value: number; grad: Tensor }>,
  guess: number,
  direction: Tensor,
  start: Point,
  { c1 = 1e-4, c2 = 0.9, toleranceChange = 1e-9, maxIterations = 25 }: WolfeOptions = {},
): Promise<{ point: Point; evaluations: number }> {
  const reach = Number(await direction.abs().amax().item());
  let evaluations = 0;
  const at = async (t: number): Promise<Point> => {
    evaluations++;
    const { value, grad } = await evaluate(t);
    return { t, value, grad, slope: Number(await dot(grad, direction).item()) };
  };
  const tooHigh = (p: Point): boolean => p.value > start.value + c1 * p.t * start.slope;
  const flat = (p: Point): boolean => Math.abs(p.slope) <= -c2 * start.slope;

  // Bracket a step that fulfils the conditions.
  let previous = start;
  let now = await at(guess);
  let bracket: [Point, Point] | undefined;
  let iterations = 0;
  for (; iterations < maxIterations; iterations++) {
    if (tooHigh(now) || (iterations > 1 && now.value >= previous.value)) bracket = [previous, now];
    else if (flat(now)) return { point: now, evaluations };
    else if (now.slope >= 0) bracket = [previous, now];
    if (bracket !== undefined) break;
    const next = cubicMinimum(previous, now, [now.t + 0.01 * (now.t - previous.t), now.t * 10]);
    previous = now;
    now = await at(next);
  }
  bracket ??= [start, now];

  // Narrow the bracket.
  let [low, high] = bracket[0].value <= bracket[1].value ? [0, 1] : [1, 0];
  let stalled = false;
  for (; iterations < maxIterations; iterations++) {
    const [a, b] = bracket;
    if (Math.abs(b.t - a.t) * reach < toleranceChange) break;
    const [least, most] = [Math.min(a.t, b.t), Math.max(a.t, b.t)];
    let t = cubicMinimum(a, b);
    const margin = 0.1 * (most - least);
    if (Math.min(most - t, t - least) < margin) {
      if (stalled || t >= most || t <= least) {
        t = Math.abs(t - most) < Math.abs(t - least) ? most - margin : least + margin;
        stalled = false;
      } else {
        stalled = true;
      }
    } else {
      stalled = false;
    }
    const trial = await at(t);
    if (tooHigh(trial) || trial.value >= bracket[low]!.value) {
      bracket[high] = trial;
      [low, high] = bracket[0].value <= bracket[1].value ? [0, 1] : [1, 0];
    } else {
      const done = flat(trial);
      if (!done && trial.slope * (bracket[high]!.t - bracket[low]!.t) >= 0) bracket[high] = bracket[low]!;
      bracket[low] = trial;
      if (done) break;
    }
  }
  return { point: bracket[low]!, evaluations };
}
