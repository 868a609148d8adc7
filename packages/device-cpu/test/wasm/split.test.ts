// Threads' shares: any split of a task's units gives the bits that one thread gives.
import { expression, type View } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fork, KernelThread, type Task, WasmKernels } from '../../src/wasm/index.js';
import { noise, TestHeap } from './heap.js';

const { add, exp, input, mul, pointwise } = expression;
const heap = new TestHeap(true, 512);
const whole = new WasmKernels(heap);
const threads = [new KernelThread(heap.memory), new KernelThread(heap.memory)];
const known = new Set<number>();
/** Scratch of the two threads, where no test's views are. */
const SCRATCH = [20, 26].map((mebibytes) => mebibytes << 20);

let tasks: Task[] = [];
/** Where to cut, as fractions of the units; the pieces are run last first, by the threads in turn. */
let cuts: readonly number[] = [];

const fork: Fork = (task) => {
  tasks.push(task);
  const { kernel, units, grain, args, scratch } = task;
  if (typeof kernel !== 'string' && !known.has(kernel.id)) {
    for (const thread of threads) thread.define(kernel.id, kernel.module);
    known.add(kernel.id);
  }
  const at = cuts.map((c) => Math.floor((c * units) / grain) * grain).sort((a, b) => a - b);
  const edges = [0, ...at, units];
  for (let i = edges.length - 1; i > 0; i--) {
    const name = typeof kernel === 'string' ? kernel : kernel.id;
    threads[i % 2].run(name, edges[i - 1], edges[i], args, scratch > 0 ? SCRATCH[i % 2] : 0);
  }
  return true;
};
const split = new WasmKernels(heap, fork);

/** Runs `call` whole and in pieces into views made by `outputs`, and compares every bit. */
function same(
  outputs: () => View[],
  call: (kernels: WasmKernels, outputs: readonly View[]) => boolean,
): void {
  const [a, b] = [outputs(), outputs()];
  tasks = [];
  expect(call(whole, a)).toBe(true);
  expect(call(split, b)).toBe(true);
  expect(tasks.length).toBeGreaterThan(0);
  a.forEach((view, i) => {
    const [x, y] = [heap.read(view), heap.read(b[i])];
    expect(Buffer.compare(Buffer.from(x.buffer), Buffer.from(y.buffer))).toBe(0);
  });
}

const square = (n: number): [number, number] => [n, n];
const dense = (shape: number[], seed: number): View => heap.view('float32', shape, noise(seed));
const empty =
  (...shapes: number[][]) =>
  (): View[] =>
    shapes.map((s) => heap.view('float32', s, () => 7));

/** Each kernel's call, over sizes that leave tails. */
const calls: Record<string, () => void> = {
  'products in place': () => {
    const [a, b] = [dense([37, 50], 1), dense([50, 43], 2)];
    same(empty([37, 43]), (k, [c]) => k.matmul(a, b, c));
  },
  'packed products': () => {
    const [a, b] = [dense([70, 300], 1), dense([530, 300], 2)];
    const turned = { ...b, shape: [300, 530], strides: [1, 300] };
    same(empty([70, 530]), (k, [c]) => k.matmul(a, turned, c));
  },
  'products of short sums': () => {
    for (const depth of [1, 2, 3, 4]) {
      const [a, b] = [dense([37, depth], 1), dense([depth, 43], 2)];
      same(empty([37, 43]), (k, [c]) => k.matmul(a, b, c));
    }
  },
  'products of few rows': () => {
    const [a, b] = [dense([5, 100], 1), dense([77, 100], 2)];
    same(empty([5, 77]), (k, [c]) => k.matmul(a, { ...b, shape: [100, 77], strides: [1, 100] }, c));
    const [row, wide] = [dense([1, 90], 3), dense([90, 131], 4)];
    same(empty([1, 131]), (k, [c]) => k.matmul(row, wide, c));
  },
  'batches of products': () => {
    const [a, b] = [dense([7, 5, 9], 1), dense([7, 9, 6], 2)];
    same(empty([7, 5, 6]), (k, [c]) => k.matmul(a, b, c));
    const [rows, turned] = [dense([2, 3, 40, 20], 3), dense([2, 3, 50, 20], 4)];
    const columns = { ...turned, shape: [2, 3, 20, 50], strides: [3000, 1000, 1, 20] };
    same(empty([2, 3, 40, 50]), (k, [c]) => k.matmul(rows, columns, c));
  },
  norms: () => {
    const [x, g, w, b] = [dense([3, 7, 3, 5], 1), dense([3, 7, 3, 5], 2), dense([7], 3), dense([7], 4)];
    const [mean, variance] = [dense([7], 5), heap.view('float32', [7], (i) => 1 + i)];
    same(empty([3, 7, 3, 5], [7], [7]), (k, [y, m, v]) => k.batchNorm(x, w, b, 0.1, y, m, v));
    const toBatch = empty([3, 7, 3, 5], [7], [7]);
    same(toBatch, (k, [gx, gw, gb]) => k.batchNormGrad(g, x, w, mean, variance, 0.1, gx, gw, gb));
    const [rows, own, weight] = [dense([7, 37], 6), dense([7, 37], 7), dense([37], 8)];
    same(empty([7, 37], [7, 1], [7, 1]), (k, [y, m, v]) => k.layerNorm(rows, weight, weight, 0.1, y, m, v));
    const toLayer = empty([7, 37], [37], [37]);
    same(toLayer, (k, [gx, gw, gb]) => k.layerNormGrad(own, rows, weight, mean, variance, 0.1, gx, gw, gb));
  },
  convolutions: () => {
    for (const [n, c, o, size, kernel, pad, step] of [
      [3, 3, 7, 20, 5, 0, 1],
      [3, 6, 5, 14, 5, 0, 1],
      [3, 4, 6, 16, 3, 1, 1],
      [3, 4, 6, 15, 3, 1, 2],
      // By blocks of images.
      [17, 3, 6, 16, 3, 1, 1],
      [18, 4, 6, 33, 3, 1, 2],
      // By tiles.
      [17, 8, 11, 14, 3, 1, 1],
      [18, 6, 17, 14, 5, 0, 1],
    ]) {
      const out = Math.floor((size + 2 * pad - kernel) / step) + 1;
      const g = { stride: square(step), padding: square(pad), dilation: square(1), groups: 1 };
      const shapes = [[n, c, size, size], [o, c, kernel, kernel], [o], [n, o, out, out]];
      const [x, w, b, y] = shapes.map(dense);
      same(empty(shapes[3]), (k, [to]) => k.conv(x, w, b, g, to));
      same(empty(shapes[0]), (k, [to]) => k.convInputGrad(y, w, g, to));
      same(empty(shapes[1]), (k, [to]) => k.convWeightGrad(y, x, g, to));
    }
  },
  pooling: () => {
    const x = dense([3, 5, 9, 10], 1);
    const g = { kernelSize: square(2), stride: square(2), padding: square(0), dilation: square(1) };
    const shape = [3, 5, 4, 5];
    const outputs = (): View[] => [heap.view('float32', shape, () => 7), heap.view('int64', shape, () => 7)];
    same(outputs, (k, [y, at]) => k.maxPool(x, g, y, at));
    const [y, at] = outputs();
    whole.maxPool(x, g, y, at);
    same(empty([3, 5, 9, 10]), (k, [to]) => k.maxPoolGrad(y, at, to));
  },
  'average pooling': () => {
    const x = dense([3, 5, 9, 10], 1);
    const none = { dilation: square(1), countIncludePad: false, divisorOverride: null };
    for (const g of [
      null,
      { kernelSize: square(3), stride: square(2), padding: square(1), ...none },
      { kernelSize: square(5), stride: square(1), padding: square(0), ...none },
    ]) {
      const size = g === null ? [4, 3] : g.stride[0] === 2 ? [5, 5] : [5, 6];
      same(empty([3, 5, ...size]), (k, [y]) => k.avgPool(x, g, y));
      same(empty([3, 5, 9, 10]), (k, [to]) => k.avgPoolGrad(dense([3, 5, ...size], 2), g, to));
    }
  },
  attention: () => {
    const [q, k, v] = [dense([2, 3, 70, 9], 1), dense([2, 3, 37, 9], 2), dense([2, 3, 37, 6], 3)];
    const [mask, g] = [dense([70, 37], 4), dense([2, 3, 70, 6], 5)];
    const wide = { ...mask, shape: [2, 3, 70, 37], strides: [0, 0, 37, 1] };
    for (const [m, isCausal] of [
      [null, true],
      [wide, false],
    ] as const) {
      const how = { scale: 0.5, isCausal };
      same(empty([2, 3, 70, 6], [2, 3, 70]), (kernels, [y, logs]) =>
        kernels.attention(q, k, v, m, how, y, logs),
      );
      const [y, logs] = empty([2, 3, 70, 6], [2, 3, 70])();
      whole.attention(q, k, v, m, how, y, logs);
      same(empty(q.shape as number[], k.shape as number[], v.shape as number[]), (kernels, [dq, dk, dv]) =>
        kernels.attentionGrad(g, q, k, v, m, y, logs, how, dq, dk, dv),
      );
    }
  },
  reductions: () => {
    const x = dense([61, 83], 1);
    for (const kind of ['sum', 'prod', 'max', 'min'] as const) {
      same(empty([61]), (k, [y]) => k.reduce(kind, x, y));
      same(empty([83]), (k, [y]) => k.reduce(kind, { ...x, shape: [83, 61], strides: [1, 83] }, y));
    }
    same(
      () => [heap.view('int64', [61], () => 7)],
      (k, [y]) => k.argReduce('max', x, y),
    );
  },
  softmax: () => {
    const [x, g] = [dense([33, 21], 1), dense([33, 21], 2)];
    for (const log of [false, true]) {
      same(empty([33, 21]), (k, [y]) => k.softmax(x, log, y));
      same(empty([33, 21]), (k, [y]) => k.softmaxGrad(g, x, log, y));
    }
  },
  copies: () => {
    const x = dense([45, 37], 1);
    same(empty([37, 45]), (k, [y]) => k.copy({ ...x, shape: [37, 45], strides: [1, 37] }, y));
    same(empty([20, 37]), (k, [y]) => k.copy({ ...x, shape: [20, 37], strides: [74, 1] }, y));
    const heads = dense([2, 5, 3, 8], 2);
    same(empty([2, 3, 5, 8]), (k, [y]) =>
      k.copy({ ...heads, shape: [2, 3, 5, 8], strides: [120, 8, 24, 1] }, y),
    );
    same(empty([5, 2, 3]), (k, [y]) => k.copy({ ...heads, shape: [5, 2, 3], strides: [24, 120, 8] }, y));
  },
  'pointwise kernels': () => {
    const [x, row] = [dense([29, 41], 1), dense([41], 2)];
    const kernel = pointwise([exp(add(input(0), input(1))), mul(input(0), input(1))]);
    same(empty([29, 41], [29, 41]), (k, to) => k.pointwise(kernel, 'float32', [x, 0.5], to));
    const wide = { ...row, shape: [29, 41], strides: [0, 1] };
    same(empty([29, 41], [29, 41]), (k, to) => k.pointwise(kernel, 'float32', [x, wide], to));
  },
};

describe('shares of a task', () => {
  it.each(Object.entries(calls))('%s', (_, call) => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 4 }), (at) => {
        heap.clear();
        cuts = at;
        call();
      }),
      { numRuns: 8 },
    );
  });
});
