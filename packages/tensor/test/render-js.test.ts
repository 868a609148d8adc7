// The JavaScript renderer: every function in every category of dtype, rounding, wrap-around, PyTorch's NaN rules.
import { describe, expect, it } from 'vitest';
import type { DType } from '../src/dtype.js';
import * as e from '../src/expression.js';
import { fromFloat16, roundHalfEven, toFloat16 } from '../src/float16.js';
import { renderPointwise, renderText } from '../src/render-js.js';

const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
const [x, y] = [e.input(0), e.input(1)];
const evaluate = (expr: e.Expr, dtype: DType, ...inputs: number[]): number =>
  renderPointwise(e.pointwise(expr, inputs.length), dtype)[0]!(...inputs);

type Row = readonly [e.UnaryFn | e.BinaryFn, DType, readonly number[], number];

/** PyTorch 1.13's own answers. */
const rows: readonly Row[] = [
  ['sign', 'float32', [nan], 0],
  ['sign', 'float64', [-2.5], -1],
  ['round', 'float64', [0.5], 0],
  ['round', 'float64', [1.5], 2],
  ['round', 'float64', [-0.5], -0],
  ['round', 'float64', [inf], inf],
  ['rsqrt', 'float64', [4], 0.5],
  ['reciprocal', 'float64', [-0], -inf],
  ['exp2', 'float64', [10], 1024],
  ['isnan', 'float64', [nan], 1],
  ['signbit', 'float64', [-0], 1],
  ['signbit', 'float64', [0], 0],
  ['not', 'float64', [nan], 0],
  ['max', 'float64', [nan, 1], nan],
  ['max', 'float64', [1, nan], nan],
  ['min', 'float64', [1, nan], nan],
  ['pow', 'float64', [1, nan], 1],
  ['pow', 'float64', [-1, nan], nan],
  ['pow', 'float64', [-1, inf], 1],
  ['pow', 'float64', [nan, 0], 1],
  ['hypot', 'float64', [inf, nan], inf],
  ['floorDiv', 'float64', [1, 0], inf],
  ['floorDiv', 'float64', [-7, 2], -4],
  ['floorDiv', 'float64', [-1, inf], -1],
  ['floorDiv', 'float64', [1, 0.1], 9],
  ['rem', 'float64', [-1, inf], inf],
  ['rem', 'float64', [5, -3], -1],
  ['rem', 'float64', [1, 0], nan],
  ['fmod', 'float64', [-5, 3], -2],
  ['fmod', 'float64', [1, inf], 1],
  ['ne', 'float64', [nan, nan], 1],
  ['and', 'float64', [nan, 1], 1],
  ['xor', 'float64', [2, 3], 0],
  ['floorDiv', 'int64', [-5, 2], -3],
  ['floorDiv', 'int32', [-5, 2], -3],
  ['div', 'int32', [-5, 2], -2],
  ['rem', 'int32', [-5, 3], 1],
  ['fmod', 'int64', [-5, 3], -2],
  ['pow', 'int64', [2, -1], 0],
  ['pow', 'int64', [1, -3], 1],
  ['pow', 'int64', [-1, -3], -1],
  ['pow', 'int64', [-1, -2], 1],
  ['pow', 'int64', [3, 30], 205891132094649],
  ['pow', 'int32', [3, 21], 1870418611],
  ['shl', 'int64', [1, 40], 2 ** 40],
  ['shr', 'int64', [-8, 1], -4],
  ['shr', 'int32', [-8, 40], -1],
  ['bitNot', 'uint8', [5], 250],
  ['bitNot', 'bool', [1], 0],
  ['bitAnd', 'int64', [2 ** 40 + 5, 2 ** 40 + 3], 2 ** 40 + 1],
  ['bitXor', 'int64', [-1, 2 ** 40], -1 - 2 ** 40],
  ['add', 'int32', [2 ** 31 - 1, 1], -(2 ** 31)],
  ['mul', 'int32', [65537, 65537], 131073],
  ['abs', 'int32', [-(2 ** 31)], -(2 ** 31)],
  ['neg', 'uint8', [1], 255],
  ['sub', 'uint8', [1, 2], 255],
  ['mul', 'uint8', [16, 17], 16],
  ['add', 'bool', [1, 1], 1],
  ['mul', 'bool', [1, 0], 0],
  ['neg', 'int64', [0], 0],
];

it.each(rows)('%s in %s of %j is %d', (fn, dtype, inputs, expected) => {
  const expr = inputs.length === 1 ? e.unary(fn as e.UnaryFn, x) : e.binary(fn as e.BinaryFn, x, y);
  expect(evaluate(expr, dtype, ...inputs)).toBe(expected);
});

describe('rounding', () => {
  it('float32 rounds every step', () => {
    const [a, b] = [Math.fround(0.1), Math.fround(3)];
    expect(evaluate(e.add(e.mul(x, y), 1), 'float32', a, b)).toBe(Math.fround(Math.fround(a * b) + 1));
    expect(evaluate(e.div(1, e.add(1, e.exp(x))), 'float32', 100)).toBe(0);
  });

  it('float16 too', () => {
    expect(evaluate(e.add(x, 1), 'float16', 2048)).toBe(2048);
    expect(evaluate(e.mul(x, x), 'float16', 300)).toBe(inf);
  });

  it('constants are of the compute dtype', () => {
    expect(evaluate(e.eq(x, 0.1), 'float32', Math.fround(0.1))).toBe(1);
    expect(evaluate(e.add(x, -3), 'uint8', 5)).toBe(2);
    expect(evaluate(e.add(x, -0), 'float64', -0)).toBe(-0);
    expect(evaluate(e.mul(x, inf), 'float64', -1)).toBe(-inf);
  });
});

it('every function renders in every dtype that takes it', () => {
  const unary: readonly e.UnaryFn[] =
    'neg abs sign floor ceil round trunc exp exp2 expm1 log log2 log10 log1p sqrt rsqrt reciprocal sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh erf erfc erfinv erfcx lgamma digamma ndtri isnan signbit not'.split(
      ' ',
    ) as e.UnaryFn[];
  const binary =
    'add sub mul div floorDiv rem fmod pow atan2 hypot nextafter min max eq ne lt le gt ge and or xor'.split(
      ' ',
    ) as e.BinaryFn[];
  for (const fn of unary)
    expect(evaluate(e.unary(fn, x), 'float32', fn === 'acosh' ? 2 : 0.5), fn).toBeLessThan(9);
  for (const fn of binary) expect(evaluate(e.binary(fn, x, y), 'float32', 0.5, 2), fn).toBeLessThan(9);
  expect(evaluate(e.unary('exp', x), 'float64', 0.5)).toBe(Math.exp(0.5));
});

it('evaluates a shared expression once', () => {
  const shared = e.exp(x);
  const { lines, results } = renderText(
    e.pointwise([e.mul(shared, shared), e.add(shared, 1), shared]),
    'float64',
  );
  expect(lines).toEqual(['const t0 = exp(x0);', 'const t1 = t0 * t0;', 'const t2 = t0 + 1;']);
  expect(results).toEqual(['t1', 't2', 't0']);
});

it('where takes its branch by truth, NaN being true', () => {
  const choice = e.select(x, 1, 2);
  expect([0, -0, nan, 3].map((c) => evaluate(choice, 'float64', c))).toEqual([2, 2, 1, 1]);
});

describe('float16', () => {
  it('all bit patterns survive the way to numbers and back', () => {
    for (let bits = 0; bits < 65536; bits++) {
      const value = fromFloat16(bits);
      if (!Number.isNaN(value)) expect(toFloat16(value)).toBe(bits);
    }
    expect(toFloat16(nan)).toBe(0x7e00);
  });

  it('rounds to the nearest, ties to even', () => {
    for (let bits = 0; bits < 0x7bff; bits += 7) {
      const [low, high] = [fromFloat16(bits), fromFloat16(bits + 1)];
      const middle = (low + high) / 2;
      expect(toFloat16(middle)).toBe(bits % 2 === 0 ? bits : bits + 1);
      expect(toFloat16(middle - middle * 1e-9)).toBe(bits);
      expect(toFloat16(middle + middle * 1e-9)).toBe(bits + 1);
    }
    expect(toFloat16(65519.99)).toBe(0x7bff);
    expect(toFloat16(65520)).toBe(0x7c00);
    expect(toFloat16(-1e9)).toBe(0xfc00);
  });

  it('roundHalfEven keeps the sign of zero', () => {
    expect([2.5, 3.5, -2.5, 0.5, -0.5, -0].map(roundHalfEven)).toEqual([2, 4, -2, 0, -0, -0]);
  });
});
