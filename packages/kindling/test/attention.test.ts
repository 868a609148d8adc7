// Attention by the CPU's own kernels against the reference device, through the functions that users call.
import { cpu } from '@kindling/device-cpu';
import { reference } from '@kindling/device-reference';
import {
  getDefaultDevice,
  manualSeed,
  nn,
  noGrad,
  randn,
  setDefaultDevice,
  type Tensor,
  tensor,
} from 'kindling';
import { afterAll, describe, expect, it } from 'vitest';

const F = nn.functional;
const before = getDefaultDevice();
const [fast, slow] = [cpu({ threads: 1 }), reference()];
/** Calls that the kernels did, and the composition did not. */
let done = 0;
const { attention, attentionGrad } = fast.kernels!;
const counted =
  <A extends unknown[]>(kernel: (...all: A) => boolean) =>
  (...all: A): boolean => {
    const ran = kernel(...all);
    if (ran) done++;
    return ran;
  };
Object.assign(fast.kernels!, { attention: counted(attention!), attentionGrad: counted(attentionGrad!) });

afterAll(() => setDefaultDevice(before));

/** The same call from the same seed on both devices; `kernels` calls of the CPU's kernels are expected. */
function onBoth(kernels: number, call: () => readonly Tensor[]): void {
  done = 0;
  const [a, b] = [fast, slow].map((device) => {
    setDefaultDevice(device);
    manualSeed(5);
    return call().map((t) => [...t.dataSync()]);
  });
  expect(done).toBe(kernels);
  a!.forEach((list, k) => {
    list.forEach((x, i) => {
      const y = b![k]![i]!;
      if (!(Math.abs(x - y) <= 3e-6 * (1 + Math.abs(y)))) expect(x, `element ${i} of result ${k}`).toBe(y);
    });
  });
}

/** Attention of drawn operands, and their gradients. */
function trained(attend: (q: Tensor, k: Tensor, v: Tensor) => Tensor): Tensor[] {
  const leaves = [
    [2, 4, 10, 8],
    [2, 4, 12, 8],
    [2, 4, 12, 6],
  ].map((shape) => randn(shape, { requiresGrad: true })) as [Tensor, Tensor, Tensor];
  const y = attend(...leaves);
  y.backward(randn(y.shape));
  return [y.detach(), ...leaves.map((t) => t.grad!)];
}

describe('scaledDotProductAttention', () => {
  it('without a mask, causal, with a scale', () => {
    onBoth(2, () => trained((q, k, v) => F.scaledDotProductAttention(q, k, v)));
    onBoth(2, () => trained((q, k, v) => F.scaledDotProductAttention(q, k, v, { isCausal: true })));
    onBoth(2, () => trained((q, k, v) => F.scaledDotProductAttention(q, k, v, { scale: 0.3 })));
  });

  it('with masks of bool and to be added, broadcast', () => {
    const seen = Array.from({ length: 12 }, (_, i) => i % 3 !== 1);
    onBoth(2, () => trained((q, k, v) => F.scaledDotProductAttention(q, k, v, { attnMask: tensor(seen) })));
    onBoth(2, () => trained((q, k, v) => F.scaledDotProductAttention(q, k, v, { attnMask: randn(10, 12) })));
  });

  it('gives NaN where a query sees nothing, and only there', () => {
    onBoth(1, () => {
      const [q, k, v] = [randn(3, 4), randn(5, 4), randn(5, 2)];
      const attnMask = tensor([
        [1, 1, 0, 1, 1],
        [0, 0, 0, 0, 0],
        [0, 0, 1, 0, 0],
      ]).ne(0);
      return [noGrad(() => F.scaledDotProductAttention(q, k, v, { attnMask }))];
    });
  });

  it('leaves the mask its gradient, dropout its weights, and other dtypes their precision: by composition', () => {
    onBoth(0, () => {
      const mask = randn([10, 12], { requiresGrad: true });
      return [...trained((q, k, v) => F.scaledDotProductAttention(q, k, v, { attnMask: mask })), mask.grad!];
    });
    onBoth(0, () => trained((q, k, v) => F.scaledDotProductAttention(q, k, v, { dropoutP: 0.5 })));
    onBoth(0, () => {
      const [q, k, v] = [10, 12, 12].map((n) => randn([2, n, 4], { dtype: 'float64' })) as [
        Tensor,
        Tensor,
        Tensor,
      ];
      return [F.scaledDotProductAttention(q, k, v)];
    });
  });

  it('differentiates twice', () => {
    // The gradient is composed, where it is to be differentiated; what goes on through the output is not.
    onBoth(2, () => {
      const q = randn([3, 4], { requiresGrad: true });
      const y = F.scaledDotProductAttention(q, randn(5, 4), randn(5, 2)).square().sum();
      y.backward({ createGraph: true });
      const first = q.grad!;
      q.grad = null;
      first.square().sum().backward();
      return [first.detach(), q.grad!];
    });
  });
});

describe('multiHeadAttention', () => {
  it.each([true, false])('in a transformer layer, batchFirst %s', (batchFirst) => {
    onBoth(2, () => {
      const layer = new nn.TransformerEncoderLayer(16, 4, { dimFeedforward: 24, dropout: 0, batchFirst });
      const x = randn([3, 7, 16], { requiresGrad: true });
      const size = batchFirst ? 7 : 3;
      const srcMask = randn(size, size);
      const y = layer(x, { srcMask });
      y.backward(randn(y.shape));
      return [y.detach(), x.grad!, ...[...layer.parameters()].map((p) => p.grad!)];
    });
  });
});
