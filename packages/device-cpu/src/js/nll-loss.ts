// Negative log-likelihood and its gradient in JavaScript: one pass over the targets.
import type { NllLossAttributes, View } from '@kindling/tensor';
import { elements } from '../buffer.js';
import { Odometer, sizeOf } from './layout.js';

/** Strides of `[N, C, …]` along the dims of `[N, …]`. */
const withoutClasses = (strides: readonly number[]): number[] => strides.filter((_, d) => d !== 1);

/** The weight of a target: 0 where it is ignored, NaN where there is no such class. */
function weighting(weight: View | null, ignoreIndex: number, classes: number): (target: number) => number {
  const data = weight === null ? undefined : elements(weight);
  return (target) => {
    if (target === ignoreIndex) return 0;
    if (!(target >= 0 && target < classes)) return Number.NaN;
    return data === undefined ? 1 : data[weight!.offset + target * weight!.strides[0]];
  };
}

/** See `OptionalKernels.nllLoss`. */
export function nllLoss(
  input: View,
  target: View,
  weight: View | null,
  { ignoreIndex, reduction }: NllLossAttributes,
  loss: View,
  total: View,
): void {
  const [x, t, out] = [elements(input), elements(target), elements(loss)];
  const weightOf = weighting(weight, ignoreIndex, input.shape[1]);
  const step = input.strides[1];
  let [sum, weights] = [0, 0];
  if (sizeOf(target.shape) > 0) {
    const still = target.shape.map(() => 0);
    const strides = [
      withoutClasses(input.strides),
      target.strides as number[],
      reduction === 'none' ? (loss.strides as number[]) : still,
    ];
    const at = new Odometer(
      { shape: target.shape as number[], strides },
      [input.offset, target.offset, loss.offset],
      target.shape.length,
    );
    do {
      const [p, q, r] = at.offsets;
      const w = weightOf(t[q]);
      const element = w === 0 ? 0 : Number.isNaN(w) ? w : -x[p + t[q] * step] * w;
      weights += w;
      if (reduction === 'none') out[r] = element;
      else sum += element;
    } while (at.next());
  }
  if (reduction !== 'none') out[loss.offset] = reduction === 'mean' ? sum / weights : sum;
  elements(total)[total.offset] = weights;
}

/** See `OptionalKernels.nllLossGrad`; `gradInput` is dense. */
export function nllLossGrad(
  gradOutput: View,
  target: View,
  weight: View | null,
  total: View,
  { ignoreIndex, reduction }: NllLossAttributes,
  gradInput: View,
): void {
  const [g, t, out] = [elements(gradOutput), elements(target), elements(gradInput)];
  out.fill(0, gradInput.offset, gradInput.offset + sizeOf(gradInput.shape));
  if (sizeOf(target.shape) === 0) return;
  const weightOf = weighting(weight, ignoreIndex, gradInput.shape[1]);
  const divisor = reduction === 'mean' ? elements(total)[total.offset] : 1;
  const step = gradInput.strides[1];
  const strides = [
    reduction === 'none' ? (gradOutput.strides as number[]) : target.shape.map(() => 0),
    target.strides as number[],
    withoutClasses(gradInput.strides),
  ];
  const at = new Odometer(
    { shape: target.shape as number[], strides },
    [gradOutput.offset, target.offset, gradInput.offset],
    target.shape.length,
  );
  do {
    const [p, q, r] = at.offsets;
    const w = weightOf(t[q]);
    // No class: there is no place for a gradient.
    if (w !== 0 && !Number.isNaN(w)) out[r + t[q] * step] = -(g[p] * w) / divisor;
  } while (at.next());
}
