// Softmax and log-softmax along the last dim with their gradients, in JavaScript, row by row.
import type { View } from '@kindling/tensor';
import { elements } from '../buffer.js';
import { sizeOf } from './layout.js';

/** See `OptionalKernels.softmax`; both views are dense, the last dim not empty. */
export function softmax(input: View, log: boolean, output: View): void {
  const [data, out] = [elements(input), elements(output)];
  const width = input.shape[input.shape.length - 1];
  const rows = sizeOf(input.shape) / width;
  for (let i = 0, p = input.offset, q = output.offset; i < rows; i++, p += width, q += width) {
    let high = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < width; j++) {
      const x = data[p + j];
      if (x > high || Number.isNaN(x)) high = x;
    }
    let total = 0;
    for (let j = 0; j < width; j++) {
      const power = Math.exp(data[p + j] - high);
      if (!log) out[q + j] = power;
      total += power;
    }
    if (log) {
      const shift = high + Math.log(total);
      for (let j = 0; j < width; j++) out[q + j] = data[p + j] - shift;
    } else {
      const scale = 1 / total;
      for (let j = 0; j < width; j++) out[q + j] *= scale;
    }
  }
}

/** See `OptionalKernels.softmaxGrad`; all views are dense. */
export function softmaxGrad(gradOutput: View, output: View, log: boolean, gradInput: View): void {
  const [g, y, to] = [elements(gradOutput), elements(output), elements(gradInput)];
  const width = output.shape[output.shape.length - 1];
  const rows = sizeOf(output.shape) / width;
  let p = gradOutput.offset;
  let q = output.offset;
  let r = gradInput.offset;
  for (let i = 0; i < rows; i++, p += width, q += width, r += width) {
    let total = 0;
    if (log) {
      for (let j = 0; j < width; j++) total += g[p + j];
      for (let j = 0; j < width; j++) to[r + j] = g[p + j] - Math.exp(y[q + j]) * total;
    } else {
      for (let j = 0; j < width; j++) total += g[p + j] * y[q + j];
      for (let j = 0; j < width; j++) to[r + j] = y[q + j] * (g[p + j] - total);
    }
  }
}
