// Batched strided matmul over views, and addmm, on the JavaScript GEMM.
import type { View } from '@kindling/tensor';
import { elements } from '../buffer.js';
import { gemm, gemmInt32, type Matrix } from './gemm.js';
import { Odometer } from './layout.js';

const matrix = (v: View, offset: number): Matrix => ({
  data: elements(v),
  offset,
  row: v.strides[v.strides.length - 2],
  column: v.strides[v.strides.length - 1],
});

/** `[…, M, K] × […, K, N] → […, M, N]`; with `accumulate`, added to what is there. */
export function matmul(a: View, b: View, output: View, accumulate = false): void {
  const batchDims = output.shape.length - 2;
  const batch = output.shape.slice(0, batchDims);
  if (batch.includes(0)) return;
  const [m, n] = [output.shape[batchDims], output.shape[batchDims + 1]];
  const k = a.shape[batchDims + 1];
  const multiply = output.dtype === 'int32' ? gemmInt32 : gemm;
  const loops = { shape: batch, strides: [a.strides, b.strides, output.strides] as number[][] };
  const at = new Odometer(loops, [a.offset, b.offset, output.offset], batchDims);
  do {
    const [ao, bo, co] = at.offsets;
    multiply(m, n, k, matrix(a, ao), matrix(b, bo), matrix(output, co), accumulate);
  } while (at.next());
  if (output.dtype === 'bool') {
    const data = elements(output);
    for (let i = output.offset, end = i + m * n * batch.reduce((x, y) => x * y, 1); i < end; i++)
      data[i] = data[i] === 0 ? 0 : 1;
  }
}

/** `bias [M, N] (any strides) + a × b`. */
export function addmm(bias: View, a: View, b: View, output: View): void {
  const [m, n] = output.shape;
  const [from, to] = [elements(bias), elements(output)];
  for (let i = 0; i < m; i++) {
    let p = bias.offset + i * bias.strides[0];
    let q = output.offset + i * output.strides[0];
    for (let j = 0; j < n; j++) {
      to[q] = from[p];
      p += bias.strides[1];
      q += output.strides[1];
    }
  }
  matmul(a, b, output, true);
}
