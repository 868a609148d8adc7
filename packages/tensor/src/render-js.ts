// The JavaScript renderer of scalar expressions, for devices that have no code generator of their own.
import type { DType } from './dtype.js';
import type { BinaryFn, Expr, Pointwise, UnaryFn } from './expression.js';
import { interpretPointwise, type ScalarFunction } from './interpret-js.js';
import { converters, exact, integerIdentity, javaScriptLibrary } from './javascript-library.js';

type Category = 'float' | 'integer';

/** How a dtype computes: its category, and how a result is brought back into its range. */
const arithmetic: Record<DType, { category: Category; wrap: (e: string) => string }> = {
  float64: { category: 'float', wrap: (e) => e },
  float32: { category: 'float', wrap: (e) => `fround(${e})` },
  float16: { category: 'float', wrap: (e) => `roundFloat16(${e})` },
  int64: { category: 'integer', wrap: (e) => `toInteger(${e})` },
  int32: { category: 'integer', wrap: (e) => `(${e} | 0)` },
  uint8: { category: 'integer', wrap: (e) => `(${e} & 255)` },
  bool: { category: 'integer', wrap: (e) => `(${e} ? 1 : 0)` },
};

type Render<Args extends string[]> = (...args: Args) => string;
const call =
  (name: string): Render<[string]> =>
  (x) =>
    `${name}(${x})`;
const callBoth =
  (name: string): Render<[string, string]> =>
  (a, b) =>
    `${name}(${a}, ${b})`;

/** Functions whose text is not simply a call of the library function of the same name. */
const unaryText: Partial<Record<UnaryFn, (x: string, dtype: DType) => string>> = {
  neg: (x) => `-${x}`,
  sign: (x) => `((${x} > 0) - (${x} < 0))`,
  round: call('roundHalfEven'),
  exp2: (x) => `2 ** ${x}`,
  rsqrt: (x) => `1 / sqrt(${x})`,
  reciprocal: (x) => `1 / ${x}`,
  isnan: (x) => `(${x} !== ${x} ? 1 : 0)`,
  not: (x) => `(${x} === 0 ? 1 : 0)`,
  bitNot: (x, dtype) => (dtype === 'bool' ? `1 - ${x}` : `-1 - ${x}`),
};

const compare =
  (operator: string): Render<[string, string]> =>
  (a, b) =>
    `(${a} ${operator} ${b} ? 1 : 0)`;
const infix =
  (operator: string): Render<[string, string]> =>
  (a, b) =>
    `${a} ${operator} ${b}`;
const bitwise =
  (place: number, operator: string): ((a: string, b: string, dtype: DType) => string) =>
  (a, b, dtype) =>
    dtype === 'int64' ? `bits64(${place}, ${a}, ${b})` : `(${a} ${operator} ${b})`;

const binaryText: Record<BinaryFn, (a: string, b: string, dtype: DType) => string> = {
  add: infix('+'),
  sub: infix('-'),
  mul: (a, b, dtype) => (dtype === 'int32' ? `imul(${a}, ${b})` : `${a} * ${b}`),
  div: infix('/'),
  floorDiv: (a, b, dtype) =>
    callBoth(arithmetic[dtype].category === 'float' ? 'floorDivFloat' : 'floorDivInteger')(a, b),
  rem: callBoth('rem'),
  fmod: infix('%'),
  pow: (a, b, dtype) => {
    if (arithmetic[dtype].category === 'float') return `pow(${a}, ${b})`;
    return `${dtype === 'int64' ? 'powInt64' : 'powInt32'}(${a}, ${b})`;
  },
  atan2: callBoth('atan2'),
  hypot: callBoth('hypot'),
  nextafter: (a, b, dtype) => callBoth(dtype === 'float32' ? 'nextafterSingle' : 'nextafter')(a, b),
  min: callBoth('min'),
  max: callBoth('max'),
  eq: compare('==='),
  ne: compare('!=='),
  lt: compare('<'),
  le: compare('<='),
  gt: compare('>'),
  ge: compare('>='),
  and: (a, b) => `(${a} !== 0 && ${b} !== 0 ? 1 : 0)`,
  or: (a, b) => `(${a} !== 0 || ${b} !== 0 ? 1 : 0)`,
  xor: (a, b) => `((${a} !== 0) !== (${b} !== 0) ? 1 : 0)`,
  bitAnd: bitwise(0, '&'),
  bitOr: bitwise(1, '|'),
  bitXor: bitwise(2, '^'),
  shl: (a, b, dtype) =>
    dtype === 'int64' ? `bits64(3, ${a}, ${b})` : `(${b} < 0 || ${b} > 31 ? 0 : ${a} << ${b})`,
  shr: (a, b, dtype) =>
    dtype === 'int64' ? `bits64(4, ${a}, ${b})` : `(${a} >> (${b} < 0 || ${b} > 31 ? 31 : ${b}))`,
};

/** JavaScript that computes a kernel: `lines` (each a `const` statement), then `results`, one name or literal per output. */
export interface JavaScriptText {
  readonly lines: readonly string[];
  readonly results: readonly string[];
}

/**
 * A kernel as JavaScript text over the variables `x0`, `x1`, … (already converted to `compute`). Every step is rounded
 * or wrapped as `compute` asks, so that float32 agrees with hardware floats. Integer division truncates, and gives 0
 * by 0. The text calls functions of {@link javaScriptLibrary} by their bare names.
 */
export function renderText(kernel: Pointwise, compute: DType): JavaScriptText {
  const { category, wrap } = arithmetic[compute];
  const lines: string[] = [];
  const names = new Map<string, string>();
  const name = (text: string): string => {
    let known = names.get(text);
    if (known === undefined) {
      known = `t${lines.length}`;
      names.set(text, known);
      lines.push(`const ${known} = ${text};`);
    }
    return known;
  };
  const finish = (fn: string, text: string): string => name(exact.has(fn) ? text : wrap(text));
  const render = (e: Expr): string => {
    switch (e.kind) {
      case 'input':
        return `x${e.index}`;
      case 'const':
        return literal(converters[compute](e.value));
      case 'unary': {
        const x = render(e.x);
        if (category === 'integer' && integerIdentity.has(e.fn)) return x;
        return finish(e.fn, (unaryText[e.fn] ?? call(e.fn))(x, compute));
      }
      case 'binary':
        return finish(e.fn, binaryText[e.fn](render(e.a), render(e.b), compute));
      case 'where':
        return name(`${render(e.condition)} !== 0 ? ${render(e.a)} : ${render(e.b)}`);
    }
  };
  return { results: kernel.outputs.map(render), lines };
}

/** A number as JavaScript that keeps −0 and can follow any operator. */
function literal(x: number): string {
  if (Number.isNaN(x)) return 'NaN';
  return x < 0 || Object.is(x, -0) ? `(-${-x})` : String(x);
}

export { converters, javaScriptLibrary };

/** Whether JavaScript text may be compiled here: a page's Content-Security-Policy can forbid it. */
export function mayCompile(): boolean {
  try {
    new Function('');
    return true;
  } catch {
    return false;
  }
}

/** Compiles JavaScript text in which the library's functions are in scope; `body` returns the result. See {@link mayCompile}. */
export function compileWithLibrary<F>(body: string): F {
  return new Function(...Object.keys(javaScriptLibrary), `'use strict';\n${body}`)(
    ...Object.values(javaScriptLibrary),
  ) as F;
}

export type { ScalarFunction };

const compiled = new Map<string, readonly ScalarFunction[]>();

/**
 * A kernel as one function per output. Inputs must have been converted to `compute` (see {@link converters}); results
 * are numbers of `compute`, to be converted to each output's dtype on store. Rendered once per kernel and dtype, or, where
 * no text may be compiled, interpreted.
 */
export function renderPointwise(kernel: Pointwise, compute: DType): readonly ScalarFunction[] {
  const key = `${compute}:${kernel.arity}:${kernel.key}`;
  let functions = compiled.get(key);
  if (functions === undefined) {
    functions = mayCompile() ? compiledPointwise(kernel, compute) : interpretPointwise(kernel, compute);
    compiled.set(key, functions);
  }
  return functions;
}

function compiledPointwise(kernel: Pointwise, compute: DType): readonly ScalarFunction[] {
  return kernel.outputs.map((output) => {
    const { lines, results } = renderText({ ...kernel, outputs: [output] }, compute);
    const parameters = Array.from({ length: kernel.arity }, (_, i) => `x${i}`).join(', ');
    return compileWithLibrary(
      `return function (${parameters}) {\n${lines.join('\n')}\nreturn ${results[0]};\n};`,
    );
  });
}
