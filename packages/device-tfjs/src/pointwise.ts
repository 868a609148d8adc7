// Pointwise kernels: the scalar expression interpreted as TensorFlow.js operations, node by node.

import {
  type BinaryFn,
  converters,
  type DType,
  type Expr,
  expression as e,
  isFloatingPoint,
  type Pointwise,
  renderPointwise,
  type UnaryFn,
  type View,
} from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { convert, elementsOf, heldAs, nonZero, wrapByte } from './dtypes.js';
import type { Kind } from './functions.js';
import { collapse, product } from './layout.js';
import type { Session } from './session.js';
import { dense, spread, store } from './views.js';

/** What a node gives: a tensor of the kind computed in, a bool tensor, or one number for all elements. */
type Value = tf.Tensor | number;

/** Functions whose results are within the range of the compute dtype, whatever it is. */
const exact: ReadonlySet<string> = new Set(
  'sign isnan not signbit min max eq ne lt le gt ge and or xor trunc floor ceil round'.split(' '),
);

const logical: Partial<Record<string, UnaryFn | BinaryFn>> = {
  bitAnd: 'and',
  bitOr: 'or',
  bitXor: 'xor',
  bitNot: 'not',
};

export function pointwise(
  session: Session,
  kernel: Pointwise,
  compute: DType,
  inputs: readonly (View | number)[],
  outputs: readonly View[],
): void {
  if (product(outputs[0]!.shape) === 0) return;
  const views = [...inputs.filter((x) => typeof x !== 'number'), ...outputs];
  const { shape, strides } = collapse(outputs[0]!.shape, views);
  const collapsed = views.map((view, k) => ({ ...view, shape, strides: strides[k]! }));
  const placed = inputs.map((x) => (typeof x === 'number' ? x : collapsed.shift()!));
  const evaluator = new Evaluator(session, compute, placed);
  // All results before the first store: an output may be one of the inputs.
  const results = kernel.outputs.map((output) => evaluator.value(output));
  collapsed.forEach((output, k) => {
    store(session, output, stored(results[k]!, compute, output.dtype));
  });
}

/** A result as elements of the dtype that it is stored in. */
function stored(value: Value, compute: DType, to: DType): tf.Tensor {
  if (typeof value === 'number') return tf.scalar(converters[to](value), heldAs(to));
  // Truth is computed in integers, and comes as either.
  const from = value.dtype === 'bool' ? 'bool' : compute === 'bool' ? 'int32' : compute;
  return convert(value, from, to);
}

class Evaluator {
  readonly #kind: Kind;
  readonly #values = new Map<Expr, Value>();
  readonly #inputs = new Map<number, Value>();

  constructor(
    readonly session: Session,
    readonly compute: DType,
    readonly inputs: readonly (View | number)[],
  ) {
    this.#kind = isFloatingPoint(compute) ? 'float32' : 'int32';
  }

  /** The value of a node, computed once. */
  value(node: Expr): Value {
    let value = this.#values.get(node);
    if (value === undefined) {
      value = this.#evaluate(node);
      this.#values.set(node, value);
    }
    return value;
  }

  #evaluate(node: Expr): Value {
    switch (node.kind) {
      case 'input':
        return this.#input(node.index);
      case 'const':
        return converters[this.compute](node.value);
      case 'unary':
        return this.#unary(node.fn, this.value(node.x));
      case 'binary':
        return this.#binary(node.fn, this.value(node.a), this.value(node.b));
      case 'where': {
        const condition = this.value(node.condition);
        if (typeof condition === 'number') return this.value(condition !== 0 ? node.a : node.b);
        const [a, b] = [this.value(node.a), this.value(node.b)];
        return tf.where(nonZero(condition), this.#tensor(a), this.#tensor(b));
      }
    }
  }

  /** An input, converted to the compute dtype; repeated dims are left at size 1, and a repeated element is a scalar. */
  #input(index: number): Value {
    let value = this.#inputs.get(index);
    if (value === undefined) {
      const given = this.inputs[index]!;
      if (typeof given === 'number') value = converters[this.compute](given);
      else {
        const loaded = convert(dense(this.session, given), given.dtype, this.compute);
        value = loaded.size === 1 ? tf.reshape(loaded, []) : loaded;
      }
      this.#inputs.set(index, value);
    }
    return value;
  }

  #tensor(value: Value): tf.Tensor {
    if (typeof value === 'number') return tf.scalar(value, this.#kind);
    return value.dtype === this.#kind ? value : tf.cast(value, this.#kind);
  }

  #unary(fn: UnaryFn, x: Value): Value {
    if (typeof x === 'number') return this.#scalarFunction(e.unary(fn, e.input(0)))(x);
    const way = this.session.trust.unary(this.#truth(fn), this.#kind);
    if (way) return this.#finish(fn, way(this.#tensor(x)));
    const exactly = this.#scalarFunction(e.unary(fn, e.input(0)));
    const values = elementsOf(this.#tensor(x)).map((v) => exactly(v));
    return tf.tensor(values, x.shape, this.#kind);
  }

  #binary(fn: BinaryFn, a: Value, b: Value): Value {
    if (typeof a === 'number' && typeof b === 'number')
      return this.#scalarFunction(e.binary(fn, e.input(0), e.input(1)))(a, b);
    const [x, y] = [this.#tensor(a), this.#tensor(b)];
    const way = this.session.trust.binary(this.#truth(fn), this.#kind);
    if (way) return this.#finish(fn, way(x, y));
    const exactly = this.#scalarFunction(e.binary(fn, e.input(0), e.input(1)));
    const shape = tf.broadcast_util.assertAndGetBroadcastShape(x.shape, y.shape);
    const [left, right] = [elementsOf(spread(x, shape)), elementsOf(spread(y, shape))];
    return tf.tensor(
      left.map((v, i) => exactly(v, right[i]!)),
      shape,
      this.#kind,
    );
  }

  /** Bitwise functions of bool are the logical ones. */
  #truth<F extends UnaryFn | BinaryFn>(fn: F): F {
    return this.compute === 'bool' ? ((logical[fn] as F | undefined) ?? fn) : fn;
  }

  /** Brings a result into the range of the compute dtype. */
  #finish(fn: string, x: tf.Tensor): tf.Tensor {
    if (x.dtype === 'bool' || exact.has(fn)) return x;
    if (this.compute === 'bool') return nonZero(x);
    return this.compute === 'uint8' ? wrapByte(x) : x;
  }

  #scalarFunction(node: Expr): (...x: number[]) => number {
    return renderPointwise(e.pointwise(node), this.compute)[0]!;
  }
}
