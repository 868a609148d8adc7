// Scalar expressions: what a pointwise op computes for one element, as a small tree that every device renders once.

/** Functions of one scalar. Rounding and special values are IEEE's and C's; `round` rounds halves to even. */
export type UnaryFn =
  | 'neg'
  | 'abs'
  | 'sign'
  | 'floor'
  | 'ceil'
  | 'round'
  | 'trunc'
  | 'exp'
  | 'exp2'
  | 'expm1'
  | 'log'
  | 'log2'
  | 'log10'
  | 'log1p'
  | 'sqrt'
  | 'rsqrt'
  | 'reciprocal'
  | 'sin'
  | 'cos'
  | 'tan'
  | 'asin'
  | 'acos'
  | 'atan'
  | 'sinh'
  | 'cosh'
  | 'tanh'
  | 'asinh'
  | 'acosh'
  | 'atanh'
  | 'erf'
  | 'erfc'
  | 'erfinv'
  | 'erfcx'
  | 'lgamma'
  | 'digamma'
  | 'ndtri'
  | 'isnan'
  | 'signbit'
  | 'not'
  | 'bitNot';

/**
 * Functions of two scalars. `min`/`max` propagate NaN; comparisons and logic give 0 or 1; `rem` has the divisor's
 * sign (Python's %), `fmod` the dividend's (C's); `floorDiv` rounds down; `and`/`or`/`xor` are logical.
 */
export type BinaryFn =
  | 'add'
  | 'sub'
  | 'mul'
  | 'div'
  | 'floorDiv'
  | 'rem'
  | 'fmod'
  | 'pow'
  | 'atan2'
  | 'hypot'
  | 'nextafter'
  | 'min'
  | 'max'
  | 'eq'
  | 'ne'
  | 'lt'
  | 'le'
  | 'gt'
  | 'ge'
  | 'and'
  | 'or'
  | 'xor'
  | 'bitAnd'
  | 'bitOr'
  | 'bitXor'
  | 'shl'
  | 'shr';

/** A scalar expression over numbered inputs. */
export type Expr =
  | { readonly kind: 'input'; readonly index: number }
  | { readonly kind: 'const'; readonly value: number }
  | { readonly kind: 'unary'; readonly fn: UnaryFn; readonly x: Expr }
  | { readonly kind: 'binary'; readonly fn: BinaryFn; readonly a: Expr; readonly b: Expr }
  | { readonly kind: 'where'; readonly condition: Expr; readonly a: Expr; readonly b: Expr };

/**
 * A pointwise kernel: `outputs[k]` is evaluated for every element of the broadcast inputs. All inputs are converted to
 * the call's compute dtype on load, each output to its own dtype on store. Devices cache what they render by `key`.
 */
export interface Pointwise {
  /** Unique text of the kernel, fit for a cache key. */
  readonly key: string;
  /** How many inputs the expressions read. */
  readonly arity: number;
  readonly outputs: readonly Expr[];
}

type Term = Expr | number;

const expr = (x: Term): Expr => (typeof x === 'number' ? { kind: 'const', value: x } : x);

/** The `index`-th input. */
export const input = (index: number): Expr => ({ kind: 'input', index });
export const unary = (fn: UnaryFn, x: Term): Expr => ({ kind: 'unary', fn, x: expr(x) });
export const binary = (fn: BinaryFn, a: Term, b: Term): Expr => ({
  kind: 'binary',
  fn,
  a: expr(a),
  b: expr(b),
});
/** `a` where `condition` is not zero, else `b`. */
export const select = (condition: Term, a: Term, b: Term): Expr => ({
  kind: 'where',
  condition: expr(condition),
  a: expr(a),
  b: expr(b),
});

export const add = (a: Term, b: Term): Expr => binary('add', a, b);
export const sub = (a: Term, b: Term): Expr => binary('sub', a, b);
export const mul = (a: Term, b: Term): Expr => binary('mul', a, b);
export const div = (a: Term, b: Term): Expr => binary('div', a, b);
export const neg = (x: Term): Expr => unary('neg', x);
export const exp = (x: Term): Expr => unary('exp', x);
export const log = (x: Term): Expr => unary('log', x);
export const sqrt = (x: Term): Expr => unary('sqrt', x);
export const lt = (a: Term, b: Term): Expr => binary('lt', a, b);
export const le = (a: Term, b: Term): Expr => binary('le', a, b);
export const gt = (a: Term, b: Term): Expr => binary('gt', a, b);
export const ge = (a: Term, b: Term): Expr => binary('ge', a, b);
export const eq = (a: Term, b: Term): Expr => binary('eq', a, b);
export const max = (a: Term, b: Term): Expr => binary('max', a, b);
export const min = (a: Term, b: Term): Expr => binary('min', a, b);

/** The expression as text: equal text, equal expression. */
export function formatExpr(e: Expr): string {
  const pieces: string[] = [];
  write(e, pieces);
  // One piece of text, where concatenation would leave a tree of them for the collector to walk.
  return pieces.join('');
}

function write(e: Expr, to: string[]): void {
  switch (e.kind) {
    case 'input':
      to.push('x', String(e.index));
      return;
    case 'const':
      to.push(Object.is(e.value, -0) ? '-0' : String(e.value));
      return;
    case 'unary':
      call(e.fn, [e.x], to);
      return;
    case 'binary':
      call(e.fn, [e.a, e.b], to);
      return;
    case 'where':
      call('where', [e.condition, e.a, e.b], to);
      return;
  }
}

function call(name: string, args: readonly Expr[], to: string[]): void {
  to.push(name);
  args.forEach((arg, i) => {
    to.push(i === 0 ? '(' : ',');
    write(arg, to);
  });
  to.push(')');
}

function arityOf(e: Expr): number {
  switch (e.kind) {
    case 'input':
      return e.index + 1;
    case 'const':
      return 0;
    case 'unary':
      return arityOf(e.x);
    case 'binary':
      return Math.max(arityOf(e.a), arityOf(e.b));
    case 'where':
      return Math.max(arityOf(e.condition), arityOf(e.a), arityOf(e.b));
  }
}

/** Makes a kernel of one or more expressions; `arity` only where trailing inputs go unread. */
export function pointwise(outputs: Expr | readonly Expr[], arity?: number): Pointwise {
  const list: readonly Expr[] = Array.isArray(outputs) ? outputs : [outputs as Expr];
  return {
    key: list.map(formatExpr).join(';'),
    arity: arity ?? Math.max(0, ...list.map(arityOf)),
    outputs: list,
  };
}
