// Measures the WebAssembly kernels: GFLOP/s and µs of products and convolutions, GB/s of elementwise kernels.
// `node scripts/bench-kernels.mjs [PATTERN]` runs the cases whose name contains PATTERN. One thread; best of many.
import { loadSource } from './load-source.mjs';

const { WasmKernels, kernelMemory } = await loadSource('src/wasm/index.ts');
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
  if (!name.includes(pattern)) return;
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
