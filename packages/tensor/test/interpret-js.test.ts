// The interpreter against the renderer, function by function and on drawn expressions; and that it stands in for the
// renderer where a page forbids to compile text.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dtypes, isFloatingPoint } from '../src/dtype.js';
import * as e from '../src/expression.js';
import { interpretPointwise } from '../src/interpret-js.js';
import { converters } from '../src/javascript-library.js';
import { mayCompile, renderPointwise } from '../src/render-js.js';

const unaries = (
  'neg abs sign floor ceil round trunc exp exp2 expm1 log log2 log10 log1p sqrt rsqrt reciprocal sin cos tan asin acos ' +
  'atan sinh cosh tanh asinh acosh atanh erf erfc erfinv erfcx lgamma digamma ndtri isnan signbit not bitNot'
).split(' ') as e.UnaryFn[];
const binaries = (
  'add sub mul div floorDiv rem fmod pow atan2 hypot nextafter min max eq ne lt le gt ge and or xor bitAnd bitOr bitXor ' +
  'shl shr'
).split(' ') as e.BinaryFn[];
const numbers = [0, -0, 1, -1, 0.5, 2.5, -3.7, 7, 31, 33, 1e5, -2e9, 3e38, Infinity, -Infinity, NaN];

afterEach(() => vi.unstubAllGlobals());

describe.each(dtypes)('%s', (dtype) => {
  const values = [...new Set(numbers.map(converters[dtype]))];
  const both = (kernel: e.Pointwise) =>
    [interpretPointwise(kernel, dtype), renderPointwise(kernel, dtype)] as const;
  const [x, y, z] = [e.input(0), e.input(1), e.input(2)];

  it.each(unaries)('%s', (fn) => {
    const [mine, theirs] = both(e.pointwise(e.unary(fn, x)));
    for (const a of values) expect(mine[0]!(a), `${fn}(${a})`).toBe(theirs[0]!(a));
  });

  it.each(binaries)('%s', (fn) => {
    const [mine, theirs] = both(e.pointwise(e.binary(fn, x, y)));
    for (const a of values)
      for (const b of values) expect(mine[0]!(a, b), `${fn}(${a}, ${b})`).toBe(theirs[0]!(a, b));
  });

  it('expressions of any form, with several outputs', () => {
    // What is neither integer nor in range would have no bits.
    const pairs = binaries.filter((fn) => !isFloatingPoint(dtype) || !/^(bit|sh)/.test(fn));
    const { tree } = fc.letrec<{ tree: e.Expr }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom(x, y, z),
        fc.constantFrom(...numbers).map((n) => e.add(e.mul(x, 0), n)),
        fc.tuple(fc.constantFrom(...unaries), tie('tree')).map(([fn, a]) => e.unary(fn, a)),
        fc.tuple(fc.constantFrom(...pairs), tie('tree'), tie('tree')).map(([fn, a, b]) => e.binary(fn, a, b)),
        fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([c, a, b]) => e.select(c, a, b)),
      ),
    }));
    const value = fc.constantFrom(...values);
    fc.assert(
      fc.property(tree, tree, value, value, value, (first, second, ...inputs) => {
        const [mine, theirs] = both(e.pointwise([first, second], 3));
        expect(mine.map((fn) => fn(...inputs))).toEqual(theirs.map((fn) => fn(...inputs)));
      }),
    );
  });
});

describe('where a policy forbids to compile', () => {
  it('the interpreter takes over', () => {
    expect(mayCompile()).toBe(true);
    vi.stubGlobal('Function', () => {
      throw new EvalError('Refused to evaluate a string as JavaScript');
    });
    expect(mayCompile()).toBe(false);
    const kernel = e.pointwise([e.add(e.mul(e.input(0), 3), e.input(1)), e.unary('sqrt', e.input(0))]);
    const [sum, root] = renderPointwise(kernel, 'float32');
    expect(sum!(0.1, 2)).toBe(Math.fround(Math.fround(0.1 * 3) + 2));
    expect(root!(2)).toBe(Math.fround(Math.SQRT2));
  });
});
