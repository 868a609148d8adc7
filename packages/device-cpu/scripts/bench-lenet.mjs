// Measures the kernels of one training step of the PyTorch tutorial's network, called one after the other on one
// thread: forward, backward, SGD with momentum. No tensors, no graph: what the kernels alone take.
import { loadSource } from './load-source.mjs';

const { WasmKernels, kernelMemory } = await loadSource('src/wasm/index.ts');
const { expression } = await loadSource('../tensor/src/index.ts');
const { add, binary, input, max, mul, pointwise, sub } = expression;

const memory = kernelMemory(4096, true);
const sizes = { float32: 4, int64: 8 };
let top = 4096 + (16 << 20);
const heap = {
  memory,
  address: (v) => v.buffer.at + v.offset * sizes[v.dtype],
  scratch: () => 4096,
};
const k = new WasmKernels(heap);

function view(shape, dtype = 'float32') {
  const strides = shape.map((_, d) => shape.slice(d + 1).reduce((a, b) => a * b, 1));
  const n = shape.reduce((a, b) => a * b, 1);
  const at = top;
  top += (n * sizes[dtype] + 64 + 255) & ~255;
  if (dtype === 'float32') {
    const data = new Float32Array(memory.buffer, at, n);
    for (let i = 0; i < n; i++) data[i] = (Math.random() - 0.5) / 4;
  }
  return { buffer: { at }, dtype, shape, strides, offset: 0 };
}
const as = (v, shape, strides) => ({ ...v, shape, strides });
const turned = (v) => as(v, [...v.shape].reverse(), [...v.strides].reverse());

const [x0, x1, x2, x3] = [0, 1, 2, 3].map(input);
const relu = pointwise([max(x0, 0)]);
const reluGrad = pointwise([mul(x0, binary('gt', x1, 0))]);
const momentum = add(mul(x2, 0.9), x1);
const sgd = pointwise([sub(x0, mul(x3, momentum)), momentum]);
const difference = pointwise([mul(sub(x0, x1), x2)]);

function step(batch) {
  const conv = { stride: [1, 1], padding: [0, 0], dilation: [1, 1], groups: 1 };
  const half = { kernelSize: [2, 2], stride: [2, 2], padding: [0, 0], dilation: [1, 1] };
  const parameters = [
    [6, 3, 5, 5],
    [6],
    [16, 6, 5, 5],
    [16],
    [120, 400],
    [120],
    [84, 120],
    [84],
    [10, 84],
    [10],
  ];
  const [p, g, m] = [0, 1, 2].map(() => parameters.map((shape) => view(shape)));
  const images = view([batch, 3, 32, 32]);
  const shapes = {
    c1: [batch, 6, 28, 28],
    p1: [batch, 6, 14, 14],
    c2: [batch, 16, 10, 10],
    p2: [batch, 16, 5, 5],
    f1: [batch, 120],
    f2: [batch, 84],
    f3: [batch, 10],
  };
  const make = (suffix = '') =>
    Object.fromEntries(Object.entries(shapes).map(([n, s]) => [n + suffix, view(s)]));
  const [v, a, d] = [make(), make(), make()];
  const [i1, i2] = [view(shapes.p1, 'int64'), view(shapes.p2, 'int64')];
  const targets = view(shapes.f3);
  const flat = as(v.p2, [batch, 400], [400, 1]);
  const flatGrad = as(d.p2, [batch, 400], [400, 1]);
  const row = (bias, n) => as(bias, [batch, n], [0, 1]);
  const channels = ([n, c, h, w]) => [
    [c, n, h * w],
    [h * w, c * h * w, 1],
  ];
  const linearGrads = (from, weight, grad, fromGrad) => {
    k.matmul(turned(grad), from, g[weight]);
    k.reduce('sum', turned(grad), g[weight + 1]);
    if (fromGrad) k.matmul(grad, p[weight], fromGrad);
  };
  return () => {
    k.conv(images, p[0], p[1], conv, v.c1);
    k.pointwise(relu, 'float32', [v.c1], [a.c1]);
    k.maxPool(a.c1, half, v.p1, i1);
    k.conv(v.p1, p[2], p[3], conv, v.c2);
    k.pointwise(relu, 'float32', [v.c2], [a.c2]);
    k.maxPool(a.c2, half, v.p2, i2);
    k.addmm(row(p[5], 120), flat, turned(p[4]), v.f1);
    k.pointwise(relu, 'float32', [v.f1], [a.f1]);
    k.addmm(row(p[7], 84), a.f1, turned(p[6]), v.f2);
    k.pointwise(relu, 'float32', [v.f2], [a.f2]);
    k.addmm(row(p[9], 10), a.f2, turned(p[8]), v.f3);
    k.softmax(v.f3, false, a.f3);
    k.pointwise(difference, 'float32', [a.f3, targets, 1 / batch], [d.f3]);
    linearGrads(a.f2, 8, d.f3, d.f2);
    k.pointwise(reluGrad, 'float32', [d.f2, a.f2], [d.f2]);
    linearGrads(a.f1, 6, d.f2, d.f1);
    k.pointwise(reluGrad, 'float32', [d.f1, a.f1], [d.f1]);
    linearGrads(flat, 4, d.f1, flatGrad);
    k.maxPoolGrad(d.p2, i2, d.c2);
    k.pointwise(reluGrad, 'float32', [d.c2, a.c2], [d.c2]);
    k.convWeightGrad(d.c2, v.p1, conv, g[2]);
    k.reduce('sum', as(d.c2, ...channels(shapes.c2)), g[3]);
    k.convInputGrad(d.c2, p[2], conv, d.p1);
    k.maxPoolGrad(d.p1, i1, d.c1);
    k.pointwise(reluGrad, 'float32', [d.c1, a.c1], [d.c1]);
    k.convWeightGrad(d.c1, images, conv, g[0]);
    k.reduce('sum', as(d.c1, ...channels(shapes.c1)), g[1]);
    for (let i = 0; i < p.length; i++) k.pointwise(sgd, 'float32', [p[i], g[i], m[i], 0.001], [p[i], m[i]]);
  };
}

for (const batch of [4, 64, 256]) {
  const run = step(batch);
  let least = Number.POSITIVE_INFINITY;
  for (const end = performance.now() + 1500; performance.now() < end; ) {
    const begin = performance.now();
    run();
    least = Math.min(least, performance.now() - begin);
  }
  console.log(`lenet step, batch ${batch}: ${least.toFixed(3)} ms`);
}
