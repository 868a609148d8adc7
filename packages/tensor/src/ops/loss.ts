// Losses between two tensors, element by element: one table of expressions, then a reduction.
import { type CompositeOp, defineOp, dispatch, type Sample, type SampleInput } from '../dispatch.js';
import { ValueError } from '../errors.js';
import {
  add,
  binary,
  div,
  type Expr,
  exp,
  input,
  log,
  lt,
  max,
  mul,
  neg,
  pointwise,
  select,
  sub,
  unary,
} from '../expression.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { pointwiseOp, rules } from './define.js';
import { sumOp } from './reduce.js';

/** How elementwise losses become one number, or stay as they are. */
export type LossReduction = 'none' | 'mean' | 'sum';

/** Throws ValueError where `reduction` is none of the three. */
export function checkReduction(op: string, reduction: string): asserts reduction is LossReduction {
  if (reduction !== 'none' && reduction !== 'mean' && reduction !== 'sum') {
    throw new ValueError(
      `${op}: ${reduction} is not a valid value for reduction; use 'none', 'mean' or 'sum'`,
    );
  }
}

/** The elementwise losses, reduced. */
export function reduceLoss(elements: Tensor, reduction: LossReduction): Tensor {
  if (reduction === 'none') return elements;
  const total = dispatch(sumOp, [elements], { dims: elements.shape.map((_, i) => i), keepdim: false });
  return reduction === 'sum' ? total : binaryFunctions.div(total, elements.numel());
}

/** Attributes of an elementwise loss. */
export interface LossAttributes {
  readonly reduction: LossReduction;
  /** `beta` of smoothL1Loss, `delta` of huberLoss. */
  readonly width?: number;
}

type Domain = Omit<SampleInput, 'shape'>;
type Row = readonly [elements: Expr, x?: Domain, y?: Domain];

const x = input(0);
const y = input(1);
const width = input(2);
const difference = sub(x, y);
const distance = unary('abs', difference);
const probability: Domain = { low: 0.1, high: 0.9 };
/** Where the second-order property tests stay clear of the kinks. */
const near: Domain = { low: -0.3, high: 0.3 };
/** log, but at least −100, as PyTorch clamps it. */
const bounded = (e: Expr): Expr => max(e, -100);
const softplusNeg = add(unary('log1p', exp(neg(unary('abs', x)))), max(neg(x), 0));

/** Keeps the names as a type. */
const rows = <K extends string>(table: Record<K, Row>): Record<K, Row> => table;

/** Name → loss of one element from input x, target y (and a width, or the weights of binary losses), and its domains. */
const table = rows({
  mseLoss: [mul(difference, difference)],
  smoothL1Loss: [
    select(
      lt(distance, width),
      div(mul(mul(0.5, distance), distance), width),
      sub(distance, mul(0.5, width)),
    ),
    near,
    near,
  ],
  huberLoss: [
    select(
      binary('le', distance, width),
      mul(mul(0.5, distance), distance),
      mul(width, sub(distance, mul(0.5, width))),
    ),
    near,
    near,
  ],
  softMarginLoss: [log(add(1, exp(neg(mul(x, y))))), {}, { low: -1, high: 1, differentiable: false }],
  binaryCrossEntropy: [
    neg(add(mul(y, bounded(log(x))), mul(sub(1, y), bounded(unary('log1p', neg(x)))))),
    probability,
    probability,
  ],
  // (1 − y)·x + (1 + (p − 1)·y)·log(1 + exp(−x)), p the weight of the positive class: stable at both ends.
  binaryCrossEntropyWithLogits: [
    add(mul(sub(1, y), x), mul(add(1, mul(sub(width, 1), y)), softplusNeg)),
    {},
    { ...probability, differentiable: false },
  ],
});

export type LossName = keyof typeof table;

const hasWidth = (elements: Expr): boolean => pointwise(elements).arity > 2;

function lossOp(name: string, [elements, left, right]: Row): CompositeOp {
  const wide = hasWidth(elements);
  const widths = wide ? [1.5] : [];
  const element = pointwiseOp(`${name}Elements`, pointwise(elements), rules.floatOnly, () => [
    { inputs: [{ ...left, shape: [2, 3] }, { ...right, shape: [2, 3] }, ...widths] },
  ]);
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: () =>
      (['mean', 'sum', 'none'] as const).map(
        (reduction): Sample => ({
          inputs: [
            { ...left, shape: [2, 3] },
            { ...right, shape: [2, 3] },
          ],
          attrs: wide ? { reduction, width: 1.5 } : { reduction },
        }),
      ),
    compose: ([input, target, weight, positive], { reduction, width: given }: LossAttributes) => {
      const own = dispatch(element, wide ? [input!, target!, positive ?? given ?? 1] : [input!, target!]);
      const weighted = weight === undefined || weight === null ? own : binaryFunctions.mul(own, weight);
      return reduceLoss(weighted, reduction);
    },
  });
}

/** The losses by name: inputs x, y, and for the binary losses a weight and the positive class's weight or null. */
export const lossOps = Object.fromEntries(
  Object.entries(table as Record<string, Row>).map(([name, row]) => [name, lossOp(name, row)]),
) as Record<LossName, CompositeOp>;

/** Dispatches the loss `name`; shapes broadcast. Throws ValueError on an unknown reduction. */
export function elementwiseLoss(
  name: LossName,
  input: Tensor,
  target: Tensor,
  attrs: LossAttributes,
  weight: Tensor | null = null,
  positive: Tensor | null = null,
): Tensor {
  checkReduction(name, attrs.reduction);
  const extra = weight === null && positive === null ? [] : [weight, positive];
  return dispatch(lossOps[name], [input, target, ...extra], attrs);
}
