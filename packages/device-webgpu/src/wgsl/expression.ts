// Renders scalar expressions to WGSL: statements over register values, each distinct step once.
import { converters, type DType, type Expr, type expression } from '@kindling/tensor';
import { literal, type Register, registerOf, truth as truthOf } from './registers.js';

type UnaryFn = expression.UnaryFn;
type BinaryFn = expression.BinaryFn;

type Render = (...x: string[]) => string;
const call =
  (name: string): Render =>
  (...x) =>
    `${name}(${x.join(', ')})`;
const infix =
  (operator: string): Render =>
  (a, b) =>
    `(${a} ${operator} ${b})`;

/** Library functions of one f32 whose name is `k_` and the function's. */
const plain = (...names: UnaryFn[]): Partial<Record<UnaryFn, Render>> =>
  Object.fromEntries(names.map((fn) => [fn, call(`k_${fn}`)]));

const unaryFloat: Partial<Record<UnaryFn, Render>> = {
  neg: (x) => `(-${x})`,
  abs: call('abs'),
  floor: call('floor'),
  ceil: call('ceil'),
  round: call('round'),
  trunc: call('trunc'),
  rsqrt: (x) => `(1.0 / k_sqrt(${x}))`,
  reciprocal: (x) => `(1.0 / ${x})`,
  ...plain('sign', 'exp', 'exp2', 'expm1', 'log', 'log2', 'log10', 'log1p', 'sqrt', 'sin', 'cos', 'tan'),
  ...plain('asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'),
  ...plain('erf', 'erfc', 'erfinv', 'erfcx', 'lgamma', 'digamma', 'ndtri'),
};
const unaryInt: Partial<Record<UnaryFn, Render>> = {
  neg: (x) => `(-${x})`,
  abs: call('abs'),
  sign: call('sign'),
  bitNot: (x) => `(~${x})`,
};
const unaryLong: Partial<Record<UnaryFn, Render>> = {
  neg: call('k_i64_neg'),
  abs: call('k_i64_abs'),
  sign: call('k_i64_sign'),
  bitNot: (x) => `(~${x})`,
};
const unaryTables = { f32: unaryFloat, i32: unaryInt, i64: unaryLong };

const binaryFloat: Partial<Record<BinaryFn, Render>> = {
  add: infix('+'),
  sub: infix('-'),
  mul: infix('*'),
  div: call('k_div'),
  floorDiv: call('k_floordiv'),
  rem: call('k_rem'),
  fmod: call('k_fmod'),
  pow: call('k_pow'),
  atan2: call('k_atan2'),
  hypot: call('k_hypot'),
  nextafter: call('k_nextafter'),
  min: call('k_min'),
  max: call('k_max'),
};
const binaryInt: Partial<Record<BinaryFn, Render>> = {
  add: infix('+'),
  sub: infix('-'),
  mul: infix('*'),
  div: call('k_idiv'),
  floorDiv: call('k_ifloordiv'),
  rem: call('k_irem'),
  fmod: call('k_imod'),
  pow: call('k_ipow'),
  min: call('min'),
  max: call('max'),
  bitAnd: infix('&'),
  bitOr: infix('|'),
  bitXor: infix('^'),
  shl: call('k_ishl'),
  shr: call('k_ishr'),
};
const binaryLong: Partial<Record<BinaryFn, Render>> = {
  add: call('k_i64_add'),
  sub: call('k_i64_sub'),
  mul: call('k_i64_mul'),
  div: call('k_i64_div'),
  floorDiv: call('k_i64_floordiv'),
  rem: call('k_i64_rem'),
  fmod: call('k_i64_mod'),
  pow: call('k_i64_pow'),
  min: call('k_i64_min'),
  max: call('k_i64_max'),
  bitAnd: infix('&'),
  bitOr: infix('|'),
  bitXor: infix('^'),
  shl: call('k_i64_shl'),
  shr: call('k_i64_shr'),
};
const binaryTables = { f32: binaryFloat, i32: binaryInt, i64: binaryLong };

/** Comparisons, as WGSL bool. */
const ordered = (operator: string): Record<Register, Render> => ({
  f32: infix(operator),
  i32: infix(operator),
  i64: infix(operator),
});
const comparisons: Partial<Record<BinaryFn, Record<Register, Render>>> = {
  eq: { ...ordered('=='), i64: call('k_i64_eq') },
  ne: { f32: (a, b) => `(!(${a} == ${b}))`, i32: infix('!='), i64: (a, b) => `(!k_i64_eq(${a}, ${b}))` },
  lt: { ...ordered('<'), i64: call('k_i64_lt') },
  le: { ...ordered('<='), i64: (a, b) => `(!k_i64_lt(${b}, ${a}))` },
  gt: { ...ordered('>'), i64: (a, b) => `k_i64_lt(${b}, ${a})` },
  ge: { ...ordered('>='), i64: (a, b) => `(!k_i64_lt(${a}, ${b}))` },
};
/** Logic, from the truth of the arguments. */
const logic: Partial<Record<BinaryFn, Render>> = { and: infix('&&'), or: infix('||'), xor: infix('!=') };
/** Functions that leave an integer as it is. */
const wholeAlready: ReadonlySet<UnaryFn> = new Set<UnaryFn>(['floor', 'ceil', 'round', 'trunc']);
/** The value of a truth in each register type. */
const bits: Record<Register, (condition: string) => string> = {
  f32: (c) => `select(0.0, 1.0, ${c})`,
  i32: (c) => `select(0, 1, ${c})`,
  i64: (c) => `vec2<u32>(select(0u, 1u, ${c}), 0u)`,
};

/** Statements that compute expressions, then the register value of each. */
export interface RenderedExpressions {
  readonly lines: readonly string[];
  readonly results: readonly string[];
}

/**
 * Expressions as WGSL over `inputs`, register values already converted to `compute`. Results are register values of
 * `compute`; uint8 and bool are brought back into range at every step, as PyTorch's types are.
 */
export function renderExpressions(
  outputs: readonly Expr[],
  compute: DType,
  inputs: readonly string[],
): RenderedExpressions {
  const register = registerOf(compute);
  const lines: string[] = [];
  const names = new Map<string, string>();
  const name = (text: string): string => {
    let known = names.get(text);
    if (known === undefined) {
      known = `t${lines.length}`;
      names.set(text, known);
      lines.push(`let ${known} = ${text};`);
    }
    return known;
  };
  const wrap = (text: string): string => {
    if (compute === 'uint8') return `(${text} & 255)`;
    return compute === 'bool' ? `select(0, 1, ${text} != 0)` : text;
  };

  /** The expression as a WGSL bool. */
  const truth = (e: Expr): string => {
    if (e.kind === 'binary') {
      const compare = comparisons[e.fn];
      if (compare !== undefined) return name(compare[register](value(e.a), value(e.b)));
      const combine = logic[e.fn];
      if (combine !== undefined) return name(combine(truth(e.a), truth(e.b)));
    }
    if (e.kind === 'unary') {
      if (e.fn === 'not') return name(`!${truth(e.x)}`);
      if (e.fn === 'isnan') return register === 'f32' ? name(`k_isnan(${value(e.x)})`) : 'false';
      if (e.fn === 'signbit') return name(negative(value(e.x), register));
    }
    return name(truthOf(value(e), register));
  };
  const isTruth = (e: Expr): boolean =>
    (e.kind === 'binary' && (e.fn in comparisons || e.fn in logic)) ||
    (e.kind === 'unary' && (e.fn === 'not' || e.fn === 'isnan' || e.fn === 'signbit'));

  const value = (e: Expr): string => {
    if (isTruth(e)) return name(bits[register](truth(e)));
    switch (e.kind) {
      case 'input':
        return inputs[e.index]!;
      case 'const':
        return literal(converters[compute](e.value), compute);
      case 'where':
        return name(`select(${value(e.b)}, ${value(e.a)}, ${truth(e.condition)})`);
      case 'unary':
        return unary(e.fn, value(e.x));
      case 'binary':
        return binary(e.fn, e.a, e.b);
    }
  };
  const unary = (fn: UnaryFn, x: string): string => {
    if (register !== 'f32' && wholeAlready.has(fn)) return x;
    if (fn === 'bitNot' && compute === 'bool') return name(`(1 - ${x})`);
    const render = unaryTables[register][fn];
    if (render !== undefined) return name(wrap(render(x)));
    return throughFloat(fn, unaryFloat[fn], [x]);
  };
  const binary = (fn: BinaryFn, a: Expr, b: Expr): string => {
    const [x, y] = [value(a), value(b)];
    // Of truths: by 1 it is the dividend, by 0 an infinity or NaN, which count as 1 and 0.
    if (compute === 'bool' && fn === 'div') return x;
    // Most maxima are against a constant, which needs no test for NaN.
    if (register === 'f32' && (fn === 'max' || fn === 'min') && b.kind === 'const' && !Number.isNaN(b.value))
      return name(`select(${fn}(${x}, ${y}), ${x}, k_isnan(${x}))`);
    const render = binaryTables[register][fn];
    if (render !== undefined) return name(wrap(render(x, y)));
    return throughFloat(fn, binaryFloat[fn], [x, y]);
  };
  /** Functions that integers do not have are those of floats, truncated. */
  const throughFloat = (fn: string, render: Render | undefined, x: readonly string[]): string => {
    if (render === undefined || register === 'f32')
      throw new Error(`internal: ${fn} is not a function of ${compute}; please report this`);
    const toFloat = register === 'i64' ? call('k_i64_to_f32') : call('f32');
    const back = register === 'i64' ? call('k_f32_to_i64') : call('k_f32_to_i32');
    return name(wrap(back(render(...x.map((v) => toFloat(v))))));
  };

  return { results: outputs.map(value), lines };
}

function negative(x: string, register: Register): string {
  if (register === 'f32') return `k_signbit(${x})`;
  return register === 'i32' ? `(${x} < 0)` : `k_i64_negative(${x})`;
}
