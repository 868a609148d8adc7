// Attention by scaled dot products, softmax(scale · q·kᵀ + mask)·v, with its gradient as an op.
import type { View } from '../device.js';
import { type CompositeOp, defineOp, dispatch, dispatchAll, type Sample } from '../dispatch.js';
import { isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError, ValueError } from '../errors.js';
import { ones } from '../factories.js';
import type { AttentionAttributes } from '../kernels.js';
import { broadcastShapes, formatShape, type Shape, sameShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { expandedView } from './define.js';
import { logsumexp } from './logsumexp.js';
import { matmul } from './matmul.js';
import { sumOp } from './reduce.js';
import { softmax } from './softmax.js';
import { tril } from './triangle.js';
import { transpose } from './views.js';

const { add, mul, sub } = binaryFunctions;

/** Attributes of attention's gradient. */
export interface AttentionGradAttributes extends AttentionAttributes {
  /** Whether the mask's gradient is wanted too. */
  readonly withMask: boolean;
}

type Operands = [query: Tensor, key: Tensor, value: Tensor, mask: Tensor | null];

/** The shape of the scores, [*, L, S]. Throws where the operands do not fit each other. */
function scoresShape([query, key, value, mask]: Operands): number[] {
  const shapes = [query, key, value].map((t) => t.shape);
  const [q, k, v] = shapes as [Shape, Shape, Shape];
  const fits =
    q.length >= 2 && k.length >= 2 && v.length >= 2 && q.at(-1) === k.at(-1) && k.at(-2) === v.at(-2);
  if (!fits)
    throw new ShapeError(
      `attention: expected query [*, L, E], key [*, S, E] and value [*, S, V], got ${shapes.map(formatShape).join(', ')}`,
    );
  const lead = [q, k, v]
    .map((s): Shape => s.slice(0, -2))
    .reduce((a, b) => broadcastShapes('attention', a, b));
  const scores = [...lead, q.at(-2)!, k.at(-2)!];
  if (mask !== null && !sameShape(broadcastShapes('attention', scores, mask.shape), scores))
    throw new ShapeError(
      `attention: the mask's shape ${formatShape(mask.shape)} does not broadcast to the scores' ${formatShape(scores)}`,
    );
  return scores;
}

function check([query, ...rest]: Operands, { isCausal }: AttentionAttributes): void {
  const { dtype } = query;
  if (isCausal && rest[2] !== null) throw new ValueError('attention: give a mask or isCausal, not both');
  if (!isFloatingPoint(dtype))
    throw new DTypeError(`attention: not implemented for ${dtype}; convert with to('float32')`);
  for (const t of rest)
    if (t !== null && t.dtype !== dtype && !(t === rest[2] && t.dtype === 'bool'))
      throw new DTypeError(`attention: expected operands of the query's dtype ${dtype}, got ${t.dtype}`);
}

/** The scores with the mask applied: [*, L, S]. */
function masked([query, key, , mask]: Operands, { scale, isCausal }: AttentionAttributes): Tensor {
  const scores = matmul(mul(query, scale), transpose(key, -2, -1));
  const seen = isCausal
    ? tril(ones([scores.shape.at(-2)!, scores.shape.at(-1)!], { dtype: 'bool', device: query.device }))
    : mask;
  if (seen === null) return scores;
  return seen.dtype === 'bool' ? where(seen, scores, Number.NEGATIVE_INFINITY) : add(scores, seen);
}

/** Views with the heads [*] of the scores, null for an absent mask. */
function headViews([query, key, value, mask]: Operands, scores: Shape): (View | null)[] {
  const lead = scores.slice(0, -2);
  const heads = [query, key, value].map((t) => expandedView(t, [...lead, ...t.shape.slice(-2)]));
  return [...heads, mask && expandedView(mask, scores)];
}

const [L, S, E, V] = [3, 5, 2, 4];
const base: Sample['inputs'] = [
  [2, L, E],
  [2, S, E],
  [2, S, V],
];
const plain = { scale: 0.7, isCausal: false };

const samples = (): Sample[] => [
  { inputs: [...base, null], attrs: plain },
  { inputs: [...base, null], attrs: { ...plain, isCausal: true } },
  { inputs: [...base, [L, S]], attrs: plain },
  {
    inputs: [
      [2, 3, L, E],
      [3, S, E],
      [2, 1, S, V],
      { shape: [L, S], dtype: 'bool', low: 1, high: 1, differentiable: false },
    ],
    attrs: plain,
  },
];

/**
 * query [*, L, E], key [*, S, E], value [*, S, V], and a mask that broadcasts to [*, L, S] (added where floating, true where
 * a key takes part where bool) or null → output [*, L, V], and the logarithm of each row's sum of exponentials [*, L].
 */
export const attentionOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'attention',
  samples,
  infer: (inputs, attrs: AttentionAttributes) => {
    const operands = inputs as unknown as Operands;
    const scores = scoresShape(operands);
    check(operands, attrs);
    const [query, , value] = operands;
    const rows = scores.slice(0, -1);
    return [
      { shape: [...rows, value.shape.at(-1)!], dtype: query.dtype },
      { shape: rows, dtype: query.dtype },
    ];
  },
  native: (device, inputs, [output, logs], attrs: AttentionAttributes) => {
    if (device.kernels?.attention === undefined) return false;
    const operands = inputs as unknown as Operands;
    const [q, k, v, mask] = headViews(operands, scoresShape(operands));
    return device.kernels.attention(q!, k!, v!, mask!, attrs, output!, logs!);
  },
  compose: (inputs, attrs: AttentionAttributes) => {
    const operands = inputs as unknown as Operands;
    attentionOp.infer!(inputs, attrs);
    const scores = masked(operands, attrs);
    return [matmul(softmax(scores, -1), operands[2]), logsumexp(scores, -1)];
  },
});

/** Of queries that are 0 the scores are 0 too, so that the outputs are known: a mean, and the logarithm of a count. */
const gradSamples = (): Sample[] => {
  const constant = (shape: Shape, value: number, differentiable: boolean) => ({
    shape,
    low: value,
    high: value,
    differentiable,
  });
  const [q, v] = [constant([2, L, E], 0, true), constant([2, S, V], 0.5, true)];
  const outputs = [constant([2, L, V], 0.5, false), constant([2, L], Math.log(S), false)];
  return [
    { inputs: [[2, L, V], q, base[1]!, v, null, ...outputs], attrs: { ...plain, withMask: false } },
    { inputs: [[2, L, V], ...base, [L, S], ...outputs], attrs: { ...plain, withMask: true } },
  ];
};

/** The sum over the last dim, kept. */
const rowSum = (x: Tensor): Tensor => dispatch(sumOp, [x], { dims: [x.ndim - 1], keepdim: true });

/**
 * From the gradient of attention's output, its operands and its two outputs: the gradients of query, key and value with
 * the heads of the output, and where wanted that of the mask, [*, L, S]. The outputs spare a kernel work; the composition
 * does without, so that it can be differentiated again.
 */
export const attentionGradOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'attentionGrad',
  samples: gradSamples,
  infer: ([g, ...inputs], { withMask }: AttentionGradAttributes) => {
    const operands = inputs.slice(0, 4) as Operands;
    const scores = scoresShape(operands);
    const lead = scores.slice(0, -2);
    const shapes = operands.slice(0, 3).map((t) => [...lead, ...t!.shape.slice(-2)]);
    if (withMask) shapes.push(scores);
    return shapes.map((shape) => ({ shape, dtype: (g as Tensor).dtype }));
  },
  native: (device, [g, ...inputs], grads, attrs: AttentionGradAttributes) => {
    if (attrs.withMask || device.kernels?.attentionGrad === undefined) return false;
    const operands = inputs.slice(0, 4) as Operands;
    const [q, k, v, mask] = headViews(operands, scoresShape(operands));
    const [gradOutput, output, logs] = ([g, ...inputs.slice(4)] as Tensor[]).map((t) => t.deviceView);
    const [dq, dk, dv] = grads;
    return device.kernels.attentionGrad(gradOutput!, q!, k!, v!, mask!, output!, logs!, attrs, dq!, dk!, dv!);
  },
  compose: ([gradOutput, ...inputs], attrs: AttentionGradAttributes) => {
    const g = gradOutput as Tensor;
    const operands = inputs.slice(0, 4) as Operands;
    const [query, key, value] = operands;
    const weights = softmax(masked(operands, attrs), -1);
    const slopes = mul(weights, matmul(g, transpose(value, -2, -1)));
    const inner = sub(slopes, mul(weights, rowSum(slopes)));
    const scaled = mul(inner, attrs.scale);
    const grads = [
      matmul(scaled, key),
      matmul(transpose(scaled, -2, -1), query),
      matmul(transpose(weights, -2, -1), g),
    ];
    return attrs.withMask ? [...grads, inner] : grads;
  },
});

/** Attention's output alone; see {@link attentionOp}. */
export const attention = (
  query: Tensor,
  key: Tensor,
  value: Tensor,
  mask: Tensor | null,
  attrs: AttentionAttributes,
): Tensor => dispatchAll(attentionOp, [query, key, value, mask], attrs)[0]!;
