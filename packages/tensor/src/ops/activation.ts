// Activations with parameters: pointwise ops whose parameters are number inputs; one table of expressions.
import {
  type CompositeOp,
  defineOp,
  dispatch,
  dispatchInto,
  type KernelOp,
  type Operand,
  type SampleInput,
} from '../dispatch.js';
import { ShapeError } from '../errors.js';
import {
  add,
  binary,
  div,
  type Expr,
  exp,
  gt,
  input,
  le,
  max,
  min,
  mul,
  neg,
  pointwise,
  select,
  sub,
  unary,
} from '../expression.js';
import { formatShape, normalizeDim } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { type DTypeRule, pointwiseOp, rules } from './define.js';
import { unaryFunctions } from './unary.js';
import { narrow } from './views.js';

type Row = readonly [
  expression: Expr,
  parameters: readonly number[],
  rule?: DTypeRule,
  domain?: Omit<SampleInput, 'shape'>,
];

const x = input(0);
const [p, q, r] = [input(1), input(2), input(3)];
/** Domains that stay clear of the kinks. */
const above = { low: 0.2, high: 0.9 };
const below = { low: -0.9, high: -0.2 };
const SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);

/** Keeps the names as a type. */
const rows = <K extends string>(table: Record<K, Row>): Record<K, Row> => table;

/** Name → expression over x and the parameters, sample parameters, dtype rule (floating only), where samples are drawn. */
const table = rows({
  leakyRelu: [select(gt(x, 0), x, mul(x, p)), [0.1], rules.floatOnly, below],
  // α, scale, input scale: ELU, CELU and SELU are cases of it.
  elu: [
    select(gt(x, 0), mul(q, x), mul(mul(q, p), unary('expm1', mul(x, r)))),
    [1.3, 1, 0.7],
    rules.floatOnly,
    below,
  ],
  gelu: [mul(mul(0.5, x), add(1, unary('erf', mul(x, Math.SQRT1_2)))), []],
  geluTanh: [
    mul(mul(0.5, x), add(1, unary('tanh', mul(SQRT_2_OVER_PI, add(x, mul(0.044715, mul(x, mul(x, x)))))))),
    [],
  ],
  softplus: [select(gt(mul(x, p), q), x, div(unary('log1p', exp(mul(x, p))), p)), [1.5, 20]],
  // The bounds do not promote an integer.
  hardtanh: [min(max(x, p), q), [-1, 1], (op, [self]) => rules.noBool(op, [self!]), above],
  hardshrink: [select(binary('and', le(x, p), binary('ge', x, neg(p))), 0, x), [0.1], rules.floatOnly, above],
  softshrink: [
    select(gt(x, p), sub(x, p), select(binary('lt', x, neg(p)), add(x, p), mul(x, 0))),
    [0.1],
    rules.floatOnly,
    above,
  ],
  threshold: [select(le(x, p), q, x), [0.1, 20], rules.noBool, above],
  mish: [mul(x, unary('tanh', select(gt(x, 20), x, unary('log1p', exp(x))))), []],
  prelu: [select(gt(x, 0), x, mul(p, x)), [0.3], rules.floatOnly, below],
});

export type ActivationName = keyof typeof table;

/** The activations with parameters by name: x, then the parameters (numbers; prelu: a weight that broadcasts). */
export const activationOps = Object.fromEntries(
  Object.entries(table as Record<string, Row>).map(([name, [expression, parameters, rule, domain]]) => [
    name,
    pointwiseOp(name, pointwise(expression, 1 + parameters.length), rule ?? rules.floatOnly, () => [
      { inputs: [{ ...domain, shape: [2, 3] }, ...parameters] },
      { inputs: [{ ...domain, shape: [] }, ...parameters] },
    ]),
  ]),
) as Record<ActivationName, KernelOp>;

/** Dispatches the activation `name`, into `self` where `inplace`. */
export function activation(
  name: ActivationName,
  self: Tensor,
  parameters: readonly Operand[],
  inplace = false,
): Tensor {
  const op = activationOps[name];
  const inputs = [self, ...parameters];
  return inplace ? dispatchInto(op, self, inputs) : dispatch(op, inputs);
}

export interface GluAttributes {
  /** Not negative. */
  readonly dim: number;
}

/** a·sigmoid(b) for the two halves a, b of the input along `dim`. */
export const gluOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'glu',
  samples: () => [
    { inputs: [[2, 4]], attrs: { dim: 1 } },
    { inputs: [[4, 3]], attrs: { dim: 0 } },
  ],
  compose: ([self], { dim }: GluAttributes) => {
    const source = self as Tensor;
    const half = source.shape[dim]! / 2;
    return binaryFunctions.mul(
      narrow(source, dim, 0, half),
      unaryFunctions.sigmoid(narrow(source, dim, half, half)),
    );
  },
});

/** Gated linear unit: a·sigmoid(b) for the halves of `self` along `dim`. Throws ShapeError on an odd size. */
export function glu(self: Tensor, dim = -1): Tensor {
  if (self.ndim === 0) throw new ShapeError('glu: glu does not support 0-dimensional tensors');
  const d = normalizeDim(dim, self.ndim, 'glu');
  if (self.shape[d]! % 2 !== 0) {
    throw new ShapeError(
      `glu: Halving dimension must be even, but dimension ${d} is size ${self.shape[d]} (shape ${formatShape(self.shape)})`,
    );
  }
  return dispatch(gluOp, [self], { dim: d });
}
