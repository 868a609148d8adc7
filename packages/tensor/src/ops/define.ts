// How op families are written down: pointwise ops from an expression and a dtype rule, with samples.

import type { View } from '../device.js';
import { defineOp, type KernelOp, type Operand, type Sample, type SampleInput } from '../dispatch.js';
import { type DType, getDefaultDtype, isFloatingPoint, type Promotable, resultType } from '../dtype.js';
import { DTypeError } from '../errors.js';
import type { Pointwise } from '../expression.js';
import { broadcastShapes, broadcastStrides, type Shape, sameShape } from '../shape.js';
import { Tensor } from '../tensor.js';

/** The dtype to compute in and the dtype to store. */
export interface PointwiseDTypes {
  readonly compute: DType;
  readonly output: DType;
}

/** How an op's dtypes follow from its operands'. */
export type DTypeRule = (op: string, inputs: readonly Operand[]) => PointwiseDTypes;

function promoted(inputs: readonly Operand[]): DType {
  if (inputs.length === 1) return (inputs[0] as Tensor).dtype;
  return resultType(inputs as readonly Promotable[]);
}

const same = (dtype: DType): PointwiseDTypes => ({ compute: dtype, output: dtype });

/** The rules that PyTorch's pointwise ops follow. */
export const rules: Readonly<
  Record<'promote' | 'float' | 'compare' | 'floatOnly' | 'noBool' | 'integral' | 'first', DTypeRule>
> = {
  /** Promoted dtype in and out. */
  promote: (_op, inputs) => same(promoted(inputs)),
  /** Promoted dtype; integers become the default floating dtype. */
  float: (_op, inputs) => {
    const dtype = promoted(inputs);
    return same(isFloatingPoint(dtype) ? dtype : getDefaultDtype());
  },
  /** Compared in the promoted dtype; gives bool. */
  compare: (_op, inputs) => ({ compute: promoted(inputs), output: 'bool' }),
  /** Promoted dtype, floating only. */
  floatOnly: (op, inputs) => {
    const dtype = promoted(inputs);
    if (!isFloatingPoint(dtype))
      throw new DTypeError(`${op}: not implemented for ${dtype}; convert with to('float32')`);
    return same(dtype);
  },
  /** Promoted dtype, bool refused. */
  noBool: (op, inputs) => {
    const dtype = promoted(inputs);
    if (dtype === 'bool')
      throw new DTypeError(`${op}: not supported for bool tensors; use logicalNot, logicalXor and the like`);
    return same(dtype);
  },
  /** Integers and bool only. */
  integral: (op, inputs) => {
    const dtype = promoted(inputs);
    if (isFloatingPoint(dtype))
      throw new DTypeError(`${op}: only integer and bool tensors are supported, got ${dtype}`);
    return same(dtype);
  },
  /** The first operand's dtype, whatever the others are. */
  first: (_op, inputs) => same((inputs[0] as Tensor).dtype),
};

const scalarShape: Shape = [];

/** The broadcast shape of all tensor operands. */
export function broadcastOperands(op: string, inputs: readonly Operand[]): Shape {
  let shape: Shape | undefined;
  for (const x of inputs) {
    if (x instanceof Tensor) shape = shape === undefined ? x.shape : broadcastShapes(op, shape, x.shape);
  }
  return shape ?? scalarShape;
}

/** The tensor's window, stretched to `shape` by strides of 0. */
export function expandedView(x: Tensor, shape: Shape): View {
  const v = x.deviceView;
  if (sameShape(v.shape, shape)) return v;
  return { ...v, shape, strides: broadcastStrides(v.shape, v.strides, shape) };
}

/** Defines an elementwise op: one expression per output, evaluated over broadcast inputs. */
export function pointwiseOp(
  name: string,
  kernel: Pointwise,
  rule: DTypeRule,
  samples: () => Sample[],
): KernelOp {
  return defineOp<KernelOp>({
    kind: 'kernel',
    name,
    elementwise: true,
    samples,
    infer: (inputs) => {
      const shape = broadcastOperands(name, inputs);
      const { output } = rule(name, inputs);
      return kernel.outputs.map(() => ({ shape, dtype: output }));
    },
    run: (device, inputs, outputs) => {
      const { shape } = outputs[0]!;
      const { compute } = rule(name, inputs);
      const views = inputs.map((x) => (x instanceof Tensor ? expandedView(x, shape) : (x as number)));
      device.pointwise(kernel, compute, views, outputs);
    },
  });
}

/** Shapes of the usual cases: 0-d, a vector, a matrix, empty. */
const usual: readonly Shape[] = [[], [5], [2, 3], [0, 2]];

/** Samples of a unary op over a domain. */
export function unarySamples(domain: Omit<SampleInput, 'shape'> = {}): () => Sample[] {
  return () => usual.map((shape) => ({ inputs: [{ ...domain, shape }] }));
}

/** A number of a domain, in its middle; whole for integers. */
function plainNumber({ low, high, dtype }: Omit<SampleInput, 'shape'>): number {
  const middle = low === undefined ? 1.5 : (low + (high ?? low + 1)) / 2;
  return dtype === undefined || isFloatingPoint(dtype) ? middle : Math.floor(middle);
}

/** Samples of a binary op: equal shapes, broadcasting both ways, 0-d, empty, and a plain number. */
export function binarySamples(
  a: Omit<SampleInput, 'shape'> = {},
  b: Omit<SampleInput, 'shape'> = a,
): () => Sample[] {
  const pairs: readonly (readonly [Shape, Shape])[] = [
    [
      [2, 3],
      [2, 3],
    ],
    [[2, 3], [3]],
    [
      [2, 1],
      [1, 4],
    ],
    [[], [2, 2]],
    [[3], []],
    [[0, 3], [3]],
  ];
  return () => [
    ...pairs.map(([x, y]) => ({
      inputs: [
        { ...a, shape: x },
        { ...b, shape: y },
      ],
    })),
    { inputs: [{ ...a, shape: [2, 2] }, plainNumber(b)] },
  ];
}
