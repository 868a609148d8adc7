// Values at the ends of float32 where PyTorch stays finite and exact: outputs and gradients as PyTorch 1.13 gives them.
import { reference } from '@kindling/device-reference';
import * as k from '@kindling/tensor';
import { setDefaultDevice, type Tensor, tensor } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import * as nn from '../src/index.js';

setDefaultDevice(reference());
const F = nn.functional;

const floats = (...values: number[]): Tensor => tensor(values, { dtype: 'float32' });
const weights = floats(1, 2, 3);

type Row = readonly [name: string, fn: (x: Tensor) => Tensor, x: number[], y: number[], gradient: number[]];

// biome-ignore format: one function a line
const rows: readonly Row[] = [
  ['logsumexp', (x) => x.logsumexp(0), [1000, 1000.5, -1e30], [1000.97406], [0.377547055, 0.622469842, 0]],
  ['softmax', (x) => x.softmax(0).mul(weights), [1e4, 9999, -1e38], [0.731058598, 0.537882864, 0], [-0.196611926, 0.196611941, 0]],
  ['logSoftmax', (x) => x.logSoftmax(0).mul(weights), [1e4, 9999, -1e4], [-0.313261658, -2.62652326, -60000.9375], [-3.38635158, 0.386351407, 3]],
  ['log1p', (x) => x.log1p(), [1e-10, -1e-10, 1e30], [1e-10, -1e-10, 69.0775528], [1, 1, 1e-30]],
  ['expm1', (x) => x.expm1(), [1e-10, -1e-10, -100, 80], [1e-10, -1e-10, -1, 5.54062248e34], [1, 1, 0, 5.54062248e34]],
  ['std', (x) => x.std(0), [16777216, 16777218, 16777220], [2], [-0.5, 0, 0.5]],
  ['sigmoid', (x) => x.sigmoid(), [-200, -80, 200, 0], [0, 1.80485139e-35, 1, 0.5], [0, 1.80485139e-35, 0, 0.25]],
  ['logsigmoid', (x) => F.logsigmoid(x), [-1e4, -50, 50, 1e4], [-1e4, -50, -1.92874989e-22, 0], [1, 1, 1.92874989e-22, 0]],
  ['softplus', (x) => F.softplus(x), [-1e4, -50, 50, 1e4], [0, 1.92874989e-22, 50, 1e4], [0, 1.92874989e-22, 1, 1]],
  ['tanh', (x) => x.tanh(), [-1e4, 1e-20, 1e4], [-1, 1e-20, 1], [0, 1, 0]],
  ['logaddexp', (x) => k.logaddexp(x, x.sub(1)), [1e4, -1e4, -1e30], [10000.3135, -9999.68652, -1e30], [1, 1, 1]],
  ['binaryCrossEntropyWithLogits', (x) => F.binaryCrossEntropyWithLogits(x, floats(0, 1, 0, 1)), [-1e4, 1e4, 1e4, -1e4], [5000], [0, 0, 0.25, -0.25]],
  ['crossEntropy', (x) => F.crossEntropy(x.view(1, 3), tensor([2])), [1e4, -1e4, 9990], [10.0000458], [0.999954581, 0, -0.999954581]],
  ['norm', (x) => x.norm(), [3e10, 4e10, 0], [5e10], [0.6, 0.8, 0]],
  ['norm of zeros', (x) => x.norm(), [0, 0, 0], [0], [0, 0, 0]],
  ['hypot', (x) => k.hypot(x, x.mul(0.75)), [4e30, 1e-30], [5e30, 1.25e-30], [1.25, 1.25]],
  ['normalize', (x) => F.normalize(x, 2, { dim: 0 }).mul(floats(1, 2)), [3e-10, 4e-10], [0.6, 1.6], [-640000512, 479999488]],
  ['gelu', (x) => F.gelu(x), [-1e4, -20, 12, 1e4], [0, 0, 12, 1e4], [0, 0, 1, 1]],
  ['silu', (x) => F.silu(x), [-1e4, -90, 90, 1e4], [0, 0, 90, 1e4], [0, 0, 1, 1]],
  ['mish', (x) => F.mish(x), [-1e4, -90, 90, 1e4], [0, 0, 90, 1e4], [0, 0, 1, 1]],
  ['cosh', (x) => x.cosh(), [88, -88, 1e-5], [8.25818133e37, 8.25818133e37, 1], [8.25818133e37, -8.25818133e37, 1e-5]],
  ['sinc', (x) => x.sinc(), [0, 1e-6, 1e-3], [1, 1, 0.999998391], [0, 0, -0.0033350526]],
  ['cumprod through zeros', (x) => x.cumprod(0), [2, 0, 3, 0], [2, 0, 0, 0], [1, 8, 0, 0]],
  ['prod through a zero', (x) => x.prod(), [2, 0, 3], [0], [0, 6, 0]],
  ['xlogy', (x) => k.xlogy(floats(0, 2), x), [0, 1e-30], [0, -138.155106], [Number.NaN, 2e30]],
];

/** What is below is nothing beside 1, and differs where exponentials of −90 are flushed to 0. */
const NOTHING = 1e-36;

function expectNear(t: Tensor, values: readonly number[]): void {
  const got = Array.from(t.detach().reshape(-1).dataSync());
  expect(got.length).toBe(values.length);
  got.forEach((x, i) => {
    const y = values[i]!;
    if (Number.isNaN(x) && Number.isNaN(y)) return;
    const isNear = Number.isFinite(y) && Math.abs(x - y) <= NOTHING + 3e-6 * Math.abs(y);
    if (!(x === y || isNear)) expect.fail(`element ${i}: ${x} for ${y}`);
  });
}

describe('at the ends of float32', () => {
  for (const [name, fn, values, output, gradient] of rows) {
    it(name, () => {
      const x = floats(...values).requiresGrad_();
      const y = fn(x);
      y.sum().backward();
      expectNear(y, output);
      expectNear(x.grad!, gradient);
    });
  }
});
