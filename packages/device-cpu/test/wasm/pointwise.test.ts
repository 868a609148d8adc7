// Emitted pointwise kernels against the JavaScript renderer: layouts, dtypes, tails, several outputs, in place.
import {
  type DType,
  type Expr,
  expression,
  type Pointwise,
  renderPointwise,
  type View,
} from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WasmKernels } from '../../src/wasm/index.js';
import { noise, rowMajor, TestHeap } from './heap.js';

const { add, binary, div, exp, gt, input, lt, max, min, mul, neg, pointwise, select, sqrt, sub, unary } =
  expression;
const heap = new TestHeap(true);
const kernels = new WasmKernels(heap);
const [x, y, z] = [input(0), input(1), input(2)];

/** What the renderer says, for inputs in row-major order. */
function expected(kernel: Pointwise, inputs: readonly (ArrayLike<number> | number)[], n: number): number[][] {
  const fns = renderPointwise(kernel, 'float32');
  return fns.map((f) =>
    Array.from({ length: n }, (_, i) =>
      f(...inputs.map((v) => (typeof v === 'number' ? Math.fround(v) : Math.fround(v[i])))),
    ),
  );
}

function check(kernel: Pointwise, inputs: readonly (View | number)[], outputs: readonly View[]): void {
  const n = outputs[0].shape.reduce((a, b) => a * b, 1);
  const want = expected(
    kernel,
    inputs.map((v) => (typeof v === 'number' ? v : heap.read(v))),
    n,
  );
  expect(kernels.pointwise(kernel, 'float32', inputs, outputs)).toBe(true);
  outputs.forEach((o, k) => {
    const stored = want[k].map((v) => {
      if (o.dtype === 'bool') return Number(v !== 0);
      return o.dtype === 'int64' ? (Number.isFinite(v) ? Math.trunc(v) + 0 : 0) : v;
    });
    expect([...heap.read(o)]).toEqual(stored);
    expect(heap.marginsIntact(o)).toBe(true);
  });
}

/** Kernels without rounding but that of single operations: results must agree to the bit. */
const exactKernels: Record<string, Expr[]> = {
  sum: [add(x, y)],
  product: [mul(x, y), sub(x, y)],
  hinge: [max(sub(1, mul(x, y)), 0)],
  clamp: [min(max(x, y), z)],
  where: [select(gt(x, y), x, z)],
  mask: [select(x, y, z)],
  logic: [binary('and', lt(x, y), binary('or', gt(z, 0), unary('not', x)))],
  momentum: [sub(x, mul(z, add(mul(y, 0.9), z))), add(mul(y, 0.9), z)],
  mean: [div(add(add(x, y), z), 3), sqrt(unary('abs', x)), neg(y)],
  constant: [{ kind: 'const', value: 2.5 }],
  relu: [max(x, 0)],
  rounding: [unary('round', mul(x, 3)), unary('trunc', mul(y, 3)), unary('sign', z)],
};

type Kind = 'dense' | 'permuted' | 'spaced' | 'row' | 'column' | 'scalar' | 'number';
const kinds: Kind[] = ['dense', 'permuted', 'spaced', 'row', 'column', 'scalar', 'number'];

/** A view of `shape` whose elements lie, or repeat, as `kind` says. */
function operand(
  kind: Kind,
  dtype: DType,
  shape: readonly number[],
  fill: (i: number) => number,
): View | number {
  const d = shape.length;
  if (kind === 'number') return Math.fround(fill(0));
  const strides = rowMajor(shape);
  if (kind === 'scalar') strides.fill(0);
  if (kind === 'spaced') for (let i = 0; i < d; i++) strides[i] *= 3;
  if (kind === 'permuted') {
    const turned = rowMajor([...shape].reverse()).reverse();
    for (let i = 0; i < d; i++) strides[i] = turned[i];
  }
  if (kind === 'row') for (let i = 0; i < d - 1; i++) strides[i] = 0;
  if (kind === 'column' && d > 0) {
    for (let i = 0; i < d; i++) strides[i] = 0;
    strides[0] = 1;
  }
  return heap.view(dtype, shape, fill, strides, 1);
}

const fillOf = (dtype: DType, random: () => number) => (): number => {
  if (dtype === 'bool') return Number(random() > 0);
  if (dtype === 'uint8') return Math.floor((random() + 1) * 127);
  return dtype === 'int32' || dtype === 'int64' ? Math.round(random() * 1000) : random() * 4;
};

const shapes = fc
  .array(fc.integer({ min: 1, max: 21 }), { minLength: 0, maxLength: 4 })
  .filter((s) => s.reduce((a, b) => a * b, 1) < 4000);
const inputDTypes: DType[] = ['float32', 'float32', 'float32', 'bool', 'uint8', 'int32', 'int64', 'float64'];
const outputDTypes: DType[] = ['float32', 'float32', 'bool', 'int64', 'float64'];

describe('emitted kernels', () => {
  it('agree with the renderer in any layout and dtype', () => {
    const operandArb = fc.tuple(fc.constantFrom(...kinds), fc.constantFrom(...inputDTypes));
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(exactKernels)),
        shapes,
        fc.tuple(operandArb, operandArb, operandArb),
        fc.constantFrom<Kind>('dense', 'permuted', 'spaced'),
        fc.constantFrom(...outputDTypes),
        fc.integer(),
        (name, shape, operands, target, outputDType, seed) => {
          heap.clear();
          const random = noise(seed);
          const kernel = pointwise(exactKernels[name], 3);
          const inputs = operands.map(([kind, dtype]) => operand(kind, dtype, shape, fillOf(dtype, random)));
          const outputs = kernel.outputs.map(() => operand(target, outputDType, shape, () => 7) as View);
          check(kernel, inputs, outputs);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of every length, flat', () => {
    const kernel = pointwise([add(x, mul(y, z))]);
    for (let n = 1; n <= 40; n++) {
      heap.clear();
      const random = noise(n);
      const [a, b, c, out] = Array.from({ length: 4 }, () => heap.view('float32', [n], random));
      check(kernel, [a, b, c], [out]);
      check(kernel, [a, 0.25, c], [out]);
      check(kernel, [a, { ...b, strides: [0] }, c], [out]);
    }
  });

  it('write where they read', () => {
    heap.clear();
    const random = noise(1);
    const [p, m, g] = Array.from({ length: 3 }, () => heap.view('float32', [5, 7], random));
    const kernel = pointwise([sub(x, mul(input(3), add(mul(y, 0.9), z))), add(mul(y, 0.9), z)]);
    check(kernel, [p, m, g, 0.1], [p, m]);
    const swap = pointwise([y, x]);
    check(swap, [p, m], [p, m]);
  });

  it('agree within rounding where they compute functions', () => {
    const gelu = pointwise([mul(mul(0.5, x), add(1, unary('erf', mul(x, Math.SQRT1_2))))]);
    const silu = pointwise([div(x, add(1, exp(neg(x))))]);
    const softplus = pointwise([unary('log1p', exp(x)), unary('tanh', x), unary('sin', x)]);
    for (const kernel of [gelu, silu, softplus]) {
      heap.clear();
      const a = heap.view('float32', [1000], (i) => (i - 500) / 100);
      const outputs = kernel.outputs.map(() => heap.view('float32', [1000], () => 7));
      const want = expected(kernel, [heap.read(a)], 1000);
      expect(kernels.pointwise(kernel, 'float32', [a], outputs)).toBe(true);
      outputs.forEach((o, k) => {
        const worst = [...heap.read(o)].reduce((w, v, i) => {
          const error = Math.abs(v - want[k][i]);
          return Math.max(
            w,
            error / (2 ** -22 * Math.abs(want[k][i]) + (2 ** -24 * Math.abs(i - 500)) / 100 + 1e-38),
          );
        }, 0);
        expect(worst).toBeLessThanOrEqual(1.5);
      });
    }
  });

  it('take the short form of common powers', () => {
    const power = pointwise([binary('pow', x, y)]);
    for (const exponent of [2, 3, 0.5, -0.5, -1, -2, 1, 2.5]) {
      heap.clear();
      const a = heap.view('float32', [9], (i) => i / 2);
      const out = heap.view('float32', [9], () => 7);
      expect(kernels.pointwise(power, 'float32', [a, exponent], [out])).toBe(true);
      heap.read(out).forEach((v, i) => {
        const want = Math.fround((i / 2) ** exponent);
        expect(v === want || Math.abs(v / want - 1) < 2e-7).toBe(true);
      });
    }
  });

  it('decline what they have no code for', () => {
    heap.clear();
    const a = heap.view('float32', [4], () => 1);
    const half = heap.view('float16', [4], () => 1);
    const whole = heap.view('int32', [4], () => 1);
    const twice = pointwise([add(x, x)]);
    expect(kernels.pointwise(twice, 'int32', [whole], [whole])).toBe(false);
    expect(kernels.pointwise(twice, 'float32', [half], [a])).toBe(false);
    expect(kernels.pointwise(twice, 'float32', [a], [whole])).toBe(false);
    expect(kernels.pointwise(pointwise([unary('lgamma', x)]), 'float32', [a], [a])).toBe(false);
    expect([...heap.read(a)]).toEqual([1, 1, 1, 1]);
  });

  it('do nothing where there are no elements', () => {
    heap.clear();
    const a = heap.view('float32', [0, 3], () => 1);
    expect(kernels.pointwise(pointwise([add(x, x)]), 'float32', [a], [a])).toBe(true);
  });
});
