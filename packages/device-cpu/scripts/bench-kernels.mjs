// Measures the WebAssembly kernels: GFLOP/s and µs of products and convolutions, GB/s of elementwise kernels.
// `node scripts/bench-kernels.mjs [PATTERN]` runs the cases whose name contains PATTERN. One thread; best of many.
import { loadSource } from './load-source.mjs';

const { WasmKernels, kernelMemory } = await loadSource('src/wasm/index.ts');
const { expression } = await loadSource('../tensor/src/index.ts');
const pattern = process.argv[2] ?? '';

const memory = kernelMemory(4096, true);
const itemSizes = { float32: 4, int64: 8, float64: 8, bool: 1, int32: 4 };
const scratchBytes = 16 << 20;
let top = 4096 + scratchBytes;
const heap = {
  memory,
  address: (view) => view.buffer.at + view.offset * itemSizes[view.dtype],
  scratch: () => 4096,
};
const kernels = new WasmKernels(heap);

function view(shape, { dtype = 'float32', transposed = false } = {}) {
  const strides = [];
  let step = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    strides[d] = step;
    step *= shape[d];
  }
  const at = top;
  top += (step * itemSizes[dtype] + 64 + 255) & ~255;
  if (top > memory.buffer.byteLength) throw new Error('the benchmark’s memory is too small');
  if (dtype === 'float32') {
    const data = new Float32Array(memory.buffer, at, step);
    for (let i = 0; i < step; i++) data[i] = Math.random() - 0.5;
  }
  const result = { buffer: { at }, dtype, shape, strides, offset: 0 };
  return transposed ? { ...result, shape: [...shape].reverse(), strides: strides.reverse() } : result;
}

/** Best time of one call, in µs: batches of at least 50 µs, for 0.3 s, after warming up. */
function best(run) {
  const until = (ms, body) => {
    const end = performance.now() + ms;
    do body();
    while (performance.now() < end);
  };
  until(50, run);
  let begin = performance.now();
  run();
  const repeat = Math.max(1, Math.ceil(0.05 / Math.max(performance.now() - begin, 1e-4)));
  let least = Number.POSITIVE_INFINITY;
  until(300, () => {
    begin = performance.now();
    for (let i = 0; i < repeat; i++) run();
    least = Math.min(least, (performance.now() - begin) / repeat);
  });
  return 1000 * least;
}

function measure(name, { flop, bytes }, prepare) {
  if (!new RegExp(pattern).test(name)) return;
  const mark = top;
  const run = prepare();
  if (run() === false) throw new Error(`no kernel for ${name}`);
  const us = best(run);
  const rate = flop ? `${(flop / us / 1000).toFixed(1)} GFLOP/s` : `${(bytes / us / 1000).toFixed(1)} GB/s`;
  console.log(`${name.padEnd(34)} ${us.toFixed(2).padStart(10)} µs ${rate.padStart(16)}`);
  top = mark;
}

function product(name, m, k, n, left = false, right = false) {
  measure(name, { flop: 2 * m * n * k }, () => {
    const a = left ? view([k, m], { transposed: true }) : view([m, k]);
    const b = right ? view([n, k], { transposed: true }) : view([k, n]);
    const c = view([m, n]);
    return () => kernels.matmul(a, b, c);
  });
}

for (const n of [64, 128, 256, 512, 1024]) product(`matmul ${n}`, n, n, n);
for (const n of [256, 512, 1024]) product(`matmul ${n} (B transposed)`, n, n, n, false, true);
for (const n of [256, 512, 1024]) product(`matmul ${n} (A transposed)`, n, n, n, true);
for (const batch of [4, 64]) {
  for (const [from, to] of [
    [400, 120],
    [120, 84],
    [84, 10],
  ]) {
    product(`linear ${batch}x${from}x${to}`, batch, from, to, false, true);
    product(`linear input grad ${batch}x${to}x${from}`, batch, to, from);
    product(`linear weight grad ${to}x${batch}x${from}`, to, batch, from, true);
  }
}
product('matmul 1x1024x1024', 1, 1024, 1024);
product('matmul 1x1024x1024 (B transposed)', 1, 1024, 1024, false, true);

const square = (n) => [n, n];
for (const batch of [4, 64]) {
  for (const [name, c, o, size, k, pad, step] of [
    ['conv1', 3, 6, 32, 5, 0, 1],
    ['conv2', 6, 16, 14, 5, 0, 1],
    ['conv3x3 16', 16, 16, 32, 3, 1, 1],
    ['conv3x3 16-32 /2', 16, 32, 32, 3, 1, 2],
    ['conv3x3 32', 32, 32, 16, 3, 1, 1],
    ['conv3x3 64', 64, 64, 8, 3, 1, 1],
    ['conv1x1 16-32 /2', 16, 32, 32, 1, 0, 2],
  ]) {
    const out = Math.floor((size + 2 * pad - k) / step) + 1;
    const geometry = { stride: square(step), padding: square(pad), dilation: square(1), groups: 1 };
    const flop = 2 * batch * o * out * out * c * k * k;
    const shapes = () => [
      view([batch, c, size, size]),
      view([o, c, k, k]),
      view([o]),
      view([batch, o, out, out]),
    ];
    measure(`${name} batch ${batch}`, { flop }, () => {
      const [x, w, b, y] = shapes();
      return () => kernels.conv(x, w, b, geometry, y);
    });
    measure(`${name} weight grad batch ${batch}`, { flop }, () => {
      const [x, w, , y] = shapes();
      return () => kernels.convWeightGrad(y, x, geometry, w);
    });
    measure(`${name} input grad batch ${batch}`, { flop }, () => {
      const [x, w, , y] = shapes();
      return () => kernels.convInputGrad(y, w, geometry, x);
    });
  }
}

for (const batch of [4, 64]) {
  for (const [c, size] of [
    [6, 28],
    [16, 10],
  ]) {
    const half = { kernelSize: square(2), stride: square(2), padding: square(0), dilation: square(1) };
    const views = () => [
      view([batch, c, size, size]),
      view([batch, c, size / 2, size / 2]),
      view([batch, c, size / 2, size / 2], { dtype: 'int64' }),
    ];
    const bytes = batch * c * size * size * 4;
    measure(`max pool ${c}x${size}x${size} batch ${batch}`, { bytes }, () => {
      const [x, y, indices] = views();
      return () => kernels.maxPool(x, half, y, indices);
    });
    measure(`max pool grad ${c}x${size}x${size} batch ${batch}`, { bytes }, () => {
      const [x, y, indices] = views();
      kernels.maxPool(x, half, y, indices);
      return () => kernels.maxPoolGrad(y, indices, x);
    });
  }
}

const { add, binary, div, exp, input, log, max, mul, neg, pointwise, sub, unary } = expression;
const [x, y, z] = [input(0), input(1), input(2)];
const gated = (e) => div(x, add(1, exp(neg(e))));
const elementwise = {
  relu: [[max(x, 0)]],
  'relu grad': [[mul(x, binary('gt', y, 0))]],
  add: [[add(x, y)]],
  'add scalar': [[add(x, y)], [1]],
  'sgd momentum': [[sub(x, mul(input(3), add(mul(z, 0.9), y))), add(mul(z, 0.9), y)], [0.1]],
  exp: [[exp(x)]],
  log: [[log(x)]],
  tanh: [[unary('tanh', x)]],
  erf: [[unary('erf', x)]],
  sin: [[unary('sin', x)]],
  log1p: [[unary('log1p', x)]],
  pow: [[binary('pow', x, y)]],
  sigmoid: [[div(1, add(1, exp(neg(x))))]],
  silu: [[gated(x)]],
  gelu: [[mul(mul(0.5, x), add(1, unary('erf', mul(x, Math.SQRT1_2))))]],
};
for (const [name, [outputs, numbers = []]] of Object.entries(elementwise)) {
  const kernel = pointwise(outputs);
  for (const n of [2, 1e3, 1e4, 1e5, 1e7]) {
    const tensors = kernel.arity - numbers.length;
    measure(`${name} ${n}`, { bytes: 4 * n * (tensors + outputs.length) }, () => {
      const inputs = Array.from({ length: tensors }, () => view([n]));
      const targets = outputs.length > 1 ? [inputs[0], inputs[2]] : [view([n])];
      const all = [...inputs, ...numbers];
      return () => kernels.pointwise(kernel, 'float32', all, targets);
    });
  }
}
const sum = pointwise([add(x, y)]);
for (const [n, m] of [
  [64, 120],
  [4, 10],
  [1000, 1000],
]) {
  measure(`add row ${n}x${m}`, { bytes: 8 * n * m }, () => {
    const [a, row, out] = [view([n, m]), view([m]), view([n, m])];
    const wide = { ...row, shape: [n, m], strides: [0, 1] };
    return () => kernels.pointwise(sum, 'float32', [a, wide], [out]);
  });
  measure(`add transposed ${n}x${m}`, { bytes: 12 * n * m }, () => {
    const [a, b, out] = [view([n, m]), view([m, n], { transposed: true }), view([n, m])];
    return () => kernels.pointwise(sum, 'float32', [a, b], [out]);
  });
}

for (const [n, m] of [
  [64, 10],
  [64, 1000],
  [1000, 1000],
]) {
  const bytes = 4 * n * m;
  for (const kind of ['sum', 'max']) {
    measure(`${kind} of rows ${n}x${m}`, { bytes }, () => {
      const [a, out] = [view([n, m]), view([n])];
      return () => kernels.reduce(kind, a, out);
    });
    measure(`${kind} of columns ${n}x${m}`, { bytes }, () => {
      const [a, out] = [view([n, m]), view([m])];
      const columns = { ...a, shape: [m, n], strides: [1, m] };
      return () => kernels.reduce(kind, columns, out);
    });
  }
  for (const log of [false, true]) {
    measure(`${log ? 'log-' : ''}softmax ${n}x${m}`, { bytes: 2 * bytes }, () => {
      const [a, out] = [view([n, m]), view([n, m])];
      return () => kernels.softmax(a, log, out);
    });
    measure(`${log ? 'log-' : ''}softmax grad ${n}x${m}`, { bytes: 3 * bytes }, () => {
      const [g, y, out] = [view([n, m]), view([n, m]), view([n, m])];
      return () => kernels.softmaxGrad(g, y, log, out);
    });
  }
  measure(`argmax ${n}x${m}`, { bytes }, () => {
    const [a, out] = [view([n, m]), view([n], { dtype: 'int64' })];
    return () => kernels.argReduce('max', a, out);
  });
  measure(`transposed copy ${n}x${m}`, { bytes: 2 * bytes }, () => {
    const [a, out] = [view([m, n], { transposed: true }), view([n, m])];
    return () => kernels.copy(a, out);
  });
}
