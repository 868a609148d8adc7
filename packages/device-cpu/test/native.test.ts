// The optional kernels against the default compositions on the reference device, over ops' samples and drawn geometries.
import { reference } from '@kindling/device-reference';
import {
  abs,
  adaptiveAvgPool,
  adaptiveAvgPoolGradOp,
  allOps,
  arange,
  attentionGradOp,
  attentionOp,
  avgPool,
  avgPoolGradOp,
  conv,
  convInputGrad,
  convWeightGrad,
  type Device,
  type DType,
  dispatch,
  dispatchAll,
  drawInputs,
  execute,
  eye,
  maxPool,
  type Operand,
  type Sample,
  sampleLayouts,
  type Tensor,
  zeros,
} from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpu } from '../src/index.js';

const slow = reference();
const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);
const tolerance: Record<string, number> = { float32: 2e-6, float64: 1e-13, float16: 2e-3 };

function expectClose(a: Tensor, b: Tensor): void {
  expect(a.shape).toEqual(b.shape);
  expect(a.dtype).toBe(b.dtype);
  const [x, y] = [a.dataSync(), b.dataSync()];
  // Sums of products cancel: their error is a part of what was summed, not of what is left.
  let scale = 1;
  for (const v of y) if (Number.isFinite(v)) scale = Math.max(scale, 1 + Math.abs(v));
  for (let i = 0; i < x.length; i++) {
    if (Object.is(x[i], y[i]) || x[i] === y[i]) continue;
    if (Math.abs(x[i] - y[i]) <= (tolerance[a.dtype] ?? 0) * scale) continue;
    expect.fail(`element ${i}: ${x[i]} instead of ${y[i]}`);
  }
}

/** A mask with its first column true. */
function firstSeen(mask: Tensor): Tensor {
  const column = arange(mask.shape.at(-1)!, { device: mask.device }).eq(0);
  return mask.logicalOr(column);
}

/** How much two results of the same sums may differ: each rounds so many times, by a part of the sums of magnitudes. */
interface Sums {
  readonly magnitudes: readonly Tensor[];
  readonly roundings: readonly number[];
}

function expectWithin(a: Tensor, b: Tensor, magnitude: Tensor, roundings: number): void {
  expect([a.shape, a.dtype]).toEqual([b.shape, b.dtype]);
  const [x, y, m] = [a, b, magnitude].map((t) => t.dataSync());
  const u = a.dtype === 'float64' ? 2 ** -53 : 2 ** -24;
  for (let i = 0; i < x.length; i++) {
    const allowed = 2 * roundings * u * m[i];
    if (!(Math.abs(x[i] - y[i]) <= allowed))
      expect.fail(`element ${i}: ${x[i]} instead of ${y[i]}, further than ${allowed}`);
  }
}

/** Averages of up to `terms` elements and their gradients: every addition rounds once, and what divides, twice. */
const ofAverages = (call: (inputs: Operand[]) => Tensor[], given: Operand[], terms: number): Sums => ({
  magnitudes: call(given.map((x) => abs(x as Tensor))).map((t) => abs(t)),
  roundings: [terms + 2, terms + 2],
});

/**
 * Attention and its gradients. A score errs by (E + 3)·u times the sum of its terms' magnitudes, of which `reach` is the
 * row's largest; an exponential by that, by as much for the row's sum, and by the roundings of both. From there on all is
 * sums of products, whose magnitudes are those of attention and its gradients without signs.
 */
function ofAttention(
  q: Tensor,
  k: Tensor,
  v: Tensor,
  mask: Tensor | null,
  g: Tensor,
  attrs: { readonly scale: number; readonly isCausal: boolean },
): Sums {
  const [length, width] = q.shape.slice(-2);
  const [keys, out] = v.shape.slice(-2);
  const heads = q.shape.slice(0, -2);
  const unit = eye(keys, { dtype: 'float32', device: slow }).expand([...heads, keys, keys]);
  const [weights] = dispatchAll(attentionOp, [q, k, unit, mask], attrs);
  const [aq, ak, av, ag] = [q, k, v, g].map((t) => abs(t));
  const scores = aq.matmul(ak.mT).mul(attrs.scale);
  const bias = mask === null || mask.dtype === 'bool' ? scores : scores.add(abs(mask));
  const reach = bias.amax(-1, { keepdim: true }).add(1);
  const far = weights.mul(reach);
  const toScores = far
    .mul(ag.matmul(av.mT).add(ag.mul(weights.matmul(av)).sum(-1, { keepdim: true })))
    .mul(attrs.scale);
  const logs = reach.squeeze(-1).add(Math.log(keys));
  const terms = length + width + keys + out;
  return {
    magnitudes: [far.matmul(av), logs, toScores.matmul(ak), toScores.mT.matmul(aq), far.mT.matmul(ag)],
    roundings: Array(5).fill(4 * (terms + 14)),
  };
}

/** Runs `call` over the same inputs on both devices. */
function compareOn(
  fast: Device,
  sample: Sample,
  layout: (typeof sampleLayouts)[number],
  dtype: DType,
  call: (inputs: Operand[]) => readonly Tensor[],
  sums?: (inputs: Operand[]) => Sums,
): void {
  const draw = (device: Device) => drawInputs(sample, { device, seed: 7, dtype, layout });
  const [a, b] = [fast, slow].map((device) => call(draw(device)));
  const allowed = sums?.(draw(slow));
  a.forEach((t, k) => {
    if (allowed === undefined) expectClose(t, b[k]);
    else expectWithin(t, b[k], allowed.magnitudes[k], allowed.roundings[k]);
  });
}

describe.each([
  ['WebAssembly', cpu()],
  ['JavaScript', cpu({ wasm: false })],
])('native kernels in %s agree with compositions', (_, fast) => {
  for (const op of allOps().values()) {
    if (op.kind !== 'composite' || op.native === undefined) continue;
    test(op.name, () => {
      for (const layout of sampleLayouts) {
        for (const dtype of ['float32', 'float64'] as const) {
          for (const sample of op.samples())
            compareOn(fast, sample, layout, dtype, (inputs) => execute(op, inputs, sample.attrs));
        }
      }
    });
  }

  const triple = (low: number, high: number) =>
    fc.array(fc.integer({ min: low, max: high }), { minLength: 3, maxLength: 3 });
  const geometries = fc.record({
    dims: fc.integer({ min: 1, max: 3 }),
    batch: fc.integer({ min: 0, max: 3 }),
    groups: fc.integer({ min: 1, max: 3 }),
    channels: fc.integer({ min: 1, max: 4 }),
    features: fc.integer({ min: 1, max: 4 }),
    kernel: triple(1, 3),
    extra: triple(0, 5),
    stride: triple(1, 3),
    padding: triple(0, 2),
    dilation: triple(1, 2),
    layout: fc.constantFrom(...sampleLayouts),
    dtype: fc.constantFrom<DType>('float32', 'float64'),
  });

  test('convolution and its gradients, any geometry', () => {
    fc.assert(
      fc.property(geometries, (g) => {
        const first = (list: number[]): number[] => list.slice(0, g.dims);
        const [kernel, dilation] = [first(g.kernel), first(g.dilation)];
        const spatial = kernel.map((k, d) => dilation[d] * (k - 1) + 1 + g.extra[d]);
        const geometry = {
          stride: first(g.stride),
          padding: first(g.padding),
          dilation,
          groups: g.groups,
        };
        const inputShape = [g.batch, g.channels * g.groups, ...spatial];
        const weightShape = [g.features * g.groups, g.channels, ...kernel];
        const positions = spatial.map((n, d) => {
          const span = dilation[d] * (kernel[d] - 1) + 1;
          return Math.floor((n + 2 * g.padding[d] - span) / g.stride[d]) + 1;
        });
        const outputs = [g.batch, g.features * g.groups, ...positions];
        const call = (inputs: Operand[]): Tensor[] => {
          const [x, w, b, y] = inputs as Tensor[];
          return [
            conv(x, w, b, geometry),
            convInputGrad(y, w, geometry, inputShape),
            convWeightGrad(y, x, geometry, weightShape),
          ];
        };
        // Products and their sums round once each; a bias is a further term.
        const taps = sizeOf(kernel);
        const terms = [g.channels * taps + 1, g.features * taps, g.batch * sizeOf(positions)];
        const inputs = [inputShape, weightShape, [g.features * g.groups], outputs];
        compareOn(fast, { inputs }, g.layout, g.dtype, call, (given) => ({
          magnitudes: call(given.map((x) => abs(x as Tensor))),
          roundings: terms.map((n) => n + 1),
        }));
      }),
      { numRuns: 100 },
    );
  });

  test('max pooling, any geometry', () => {
    fc.assert(
      fc.property(geometries, fc.boolean(), (g, ceilMode) => {
        const first = (list: number[]): number[] => list.slice(0, g.dims);
        const [kernelSize, dilation] = [first(g.kernel), first(g.dilation)];
        const spatial = kernelSize.map((k, d) => dilation[d] * (k - 1) + 1 + g.extra[d]);
        const padding = kernelSize.map((k, d) => Math.min(g.padding[d], Math.floor(k / 2)));
        const attrs = { kernelSize, stride: first(g.stride), padding, dilation, ceilMode };
        compareOn(fast, { inputs: [[g.batch, g.channels, ...spatial]] }, g.layout, g.dtype, ([x]) =>
          maxPool(x as Tensor, attrs),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('average pooling and its gradient, any geometry', () => {
    const counting = fc.record({
      countIncludePad: fc.boolean(),
      divisorOverride: fc.constantFrom(null, 3, -0.5),
    });
    const wide = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(geometries, fc.boolean(), counting, wide, (g, ceilMode, how, [tall, long]) => {
        const kernelSize = g.dims === 2 ? [tall, long] : g.kernel.slice(0, g.dims);
        const first = (list: number[]): number[] => list.slice(0, g.dims);
        const spatial = kernelSize.map((k, d) => k + 2 * g.extra[d]);
        const padding = kernelSize.map((k, d) => Math.min(g.padding[d], Math.floor(k / 2)));
        const dilation = kernelSize.map(() => 1);
        const attrs = { kernelSize, stride: first(g.stride), padding, dilation, ceilMode, ...how };
        const inputShape = [g.batch, g.channels, ...spatial];
        const { shape } = avgPool(zeros(inputShape, { device: slow }), attrs);
        const call = ([x, y]: Operand[]): Tensor[] => [
          avgPool(x as Tensor, attrs),
          dispatch(avgPoolGradOp, [y], { ...attrs, inputShape }),
        ];
        compareOn(fast, { inputs: [inputShape, shape] }, g.layout, g.dtype, call, (given) =>
          ofAverages(call, given, sizeOf(kernelSize)),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('adaptive average pooling and its gradient, any sizes', () => {
    const size = fc.integer({ min: 1, max: 14 });
    const sizes = fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(sizes, fc.constantFrom(...sampleLayouts), (dims, layout) => {
        const inputShape = [2, 3, ...dims.map(([n]) => n)];
        const counts = dims.map(([, count]) => count);
        const call = ([x, y]: Operand[]): Tensor[] => [
          adaptiveAvgPool(x as Tensor, counts),
          dispatch(adaptiveAvgPoolGradOp, [y], { inputShape }),
        ];
        // A window has as many elements of a dim at most, and as many windows share an element.
        const terms = sizeOf(dims.map(([n, count]) => Math.max(n, count)));
        compareOn(fast, { inputs: [inputShape, [2, 3, ...counts]] }, layout, 'float32', call, (given) =>
          ofAverages(call, given, terms),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('attention and its gradients, any sizes, masks and layouts', () => {
    const size = fc.integer({ min: 1, max: 20 });
    const queries = fc.oneof(size, fc.integer({ min: 60, max: 140 }));
    const drawn = fc.record({
      heads: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
      sizes: fc.tuple(queries, queries, size, size),
      mask: fc.constantFrom('none', 'causal', 'bool', 'added', 'row'),
      one: fc.boolean(),
      layout: fc.constantFrom(...sampleLayouts),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(drawn, ({ heads, sizes: [length, keys, width, out], mask, one, layout }) => {
        // Every query sees its first key at least: a row of nothing gives NaN.
        const shared = one ? heads.map(() => 1) : heads;
        const masks: Record<string, Sample['inputs'][number]> = {
          bool: { shape: [...heads, length, keys], dtype: 'bool', low: 0, high: 1 },
          added: { shape: [length, keys] },
          row: { shape: [...shared, 1, keys] },
        };
        const inputs: Sample['inputs'] = [
          [...heads, length, width],
          [...shared, keys, width],
          [...heads, keys, out],
          masks[mask] ?? null,
          [...heads, length, out],
        ];
        const attrs = { scale: 0.4, isCausal: mask === 'causal' };
        const maskOf = (m: Operand): Tensor | null =>
          mask === 'bool' ? firstSeen(m as Tensor) : (m as Tensor | null);
        const call = ([q, k, v, m, g]: Operand[]): Tensor[] => {
          const given = maskOf(m);
          const [y, logs] = dispatchAll(attentionOp, [q, k, v, given], attrs);
          const operands = [g, q, k, v, given, y, logs];
          return [y, logs, ...dispatchAll(attentionGradOp, operands, { ...attrs, withMask: false })];
        };
        compareOn(fast, { inputs }, layout, 'float32', call, ([q, k, v, m, g]) =>
          ofAttention(q as Tensor, k as Tensor, v as Tensor, maskOf(m), g as Tensor, attrs),
        );
      }),
      { numRuns: 60 },
    );
  });
});
