// The interpreter of scalar expressions, for where no JavaScript text may be compiled: the renderer's twin, step by step.
import type { DType } from './dtype.js';
import { isFloatingPoint } from './dtype.js';
import type { BinaryFn, Expr, Pointwise, UnaryFn } from './expression.js';
import { converters, exact, integerIdentity, javaScriptLibrary as js } from './javascript-library.js';

/** One output of a kernel as a function of its inputs, all numbers of the compute dtype. */
export type ScalarFunction = (...inputs: readonly number[]) => number;

type Unary = (x: number) => number;
type Binary = (a: number, b: number) => number;

/** Functions other than the library's of the same name. */
const unaries: Partial<Record<UnaryFn, Unary>> = {
  neg: (x) => -x,
  sign: (x) => Number(x > 0) - Number(x < 0),
  round: js['roundHalfEven'],
  exp2: (x) => 2 ** x,
  rsqrt: (x) => 1 / Math.sqrt(x),
  reciprocal: (x) => 1 / x,
  isnan: (x) => Number(Number.isNaN(x)),
  not: (x) => Number(x === 0),
  bitNot: (x) => -1 - x,
};

const binaries: Partial<Record<BinaryFn, Binary>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  floorDiv: js['floorDivFloat'],
  fmod: (a, b) => a % b,
  eq: (a, b) => Number(a === b),
  ne: (a, b) => Number(a !== b),
  lt: (a, b) => Number(a < b),
  le: (a, b) => Number(a <= b),
  gt: (a, b) => Number(a > b),
  ge: (a, b) => Number(a >= b),
  and: (a, b) => Number(a !== 0 && b !== 0),
  or: (a, b) => Number(a !== 0 || b !== 0),
  xor: (a, b) => Number((a !== 0) !== (b !== 0)),
  bitAnd: (a, b) => a & b,
  bitOr: (a, b) => a | b,
  bitXor: (a, b) => a ^ b,
  shl: (a, b) => (b < 0 || b > 31 ? 0 : a << b),
  shr: (a, b) => a >> (b < 0 || b > 31 ? 31 : b),
};

/** What integers of up to 32 bits do otherwise. */
const integers: Partial<Record<BinaryFn, Binary>> = { floorDiv: js['floorDivInteger'], pow: js['powInt32'] };

const wide =
  (place: number): Binary =>
  (a, b) =>
    js['bits64']!(place, a, b);

/** What a dtype does otherwise. */
const own: Partial<Record<DType, Partial<Record<BinaryFn, Binary>>>> = {
  float32: { nextafter: js['nextafterSingle'] },
  int32: { mul: Math.imul },
  int64: {
    pow: js['powInt64'],
    bitAnd: wide(0),
    bitOr: wide(1),
    bitXor: wide(2),
    shl: wide(3),
    shr: wide(4),
  },
};

function unaryOf(fn: UnaryFn, compute: DType): Unary {
  if (fn === 'bitNot' && compute === 'bool') return (x) => 1 - x;
  return unaries[fn] ?? js[fn]!;
}

function binaryOf(fn: BinaryFn, compute: DType): Binary {
  const integer = isFloatingPoint(compute) ? undefined : integers[fn];
  return own[compute]?.[fn] ?? integer ?? binaries[fn] ?? js[fn]!;
}

/** Brings a result back into the range of `compute`. A bool takes NaN for false, as JavaScript does. */
const wrapOf = (compute: DType): Unary => (compute === 'bool' ? (x) => (x ? 1 : 0) : converters[compute]);

/** One step: a value from those of the steps before it and from the inputs. */
type Step = (values: readonly number[], inputs: readonly number[]) => number;

/** An expression as steps in order, equal ones once, and the place of its value. */
function stepsOf(expression: Expr, compute: DType): readonly [steps: Step[], last: number] {
  const wrap = wrapOf(compute);
  const isInteger = !isFloatingPoint(compute);
  const steps: Step[] = [];
  const known = new Map<string, number>();
  const place = (key: string, step: Step): number => {
    let at = known.get(key);
    if (at === undefined) {
      at = steps.push(step) - 1;
      known.set(key, at);
    }
    return at;
  };
  const visit = (e: Expr): number => {
    switch (e.kind) {
      case 'input':
        return place(`x${e.index}`, (_, x) => x[e.index]!);
      case 'const': {
        const value = converters[compute](e.value);
        return place(Object.is(value, -0) ? '-0' : `${value}`, () => value);
      }
      case 'unary': {
        const a = visit(e.x);
        if (isInteger && integerIdentity.has(e.fn)) return a;
        const fn = unaryOf(e.fn, compute);
        return place(`${e.fn} ${a}`, exact.has(e.fn) ? (v) => fn(v[a]!) : (v) => wrap(fn(v[a]!)));
      }
      case 'binary': {
        const [a, b, fn] = [visit(e.a), visit(e.b), binaryOf(e.fn, compute)];
        const step: Step = exact.has(e.fn) ? (v) => fn(v[a]!, v[b]!) : (v) => wrap(fn(v[a]!, v[b]!));
        return place(`${e.fn} ${a} ${b}`, step);
      }
      case 'where': {
        const [c, a, b] = [visit(e.condition), visit(e.a), visit(e.b)];
        return place(`where ${c} ${a} ${b}`, (v) => (v[c] !== 0 ? v[a]! : v[b]!));
      }
    }
  };
  const last = visit(expression);
  return [steps, last];
}

/** A kernel as one function per output; see `renderPointwise`. */
export function interpretPointwise(kernel: Pointwise, compute: DType): readonly ScalarFunction[] {
  return kernel.outputs.map((output) => {
    const [steps, last] = stepsOf(output, compute);
    const values = new Array<number>(steps.length);
    return (...inputs) => {
      for (let i = 0; i < steps.length; i++) values[i] = steps[i]!(values, inputs);
      return values[last]!;
    };
  });
}
