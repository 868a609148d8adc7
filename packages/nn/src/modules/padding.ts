// Padding layers: constants, reflections, repeated edges, and the other end.
import { type Shape, ShapeError, type Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { Module } from '../module/module.js';
import { describe, tuple } from '../module/printing.js';

/** One amount for all sides, or before and after each dim, from the last dim backwards. */
export type PaddingSize = number | Shape;

class Padding extends Module<[input: Tensor], Tensor> {
  readonly padding: Shape;

  constructor(
    padding: PaddingSize,
    dims: number,
    protected readonly how: Parameters<typeof F.pad>[2],
  ) {
    super();
    const count = 2 * dims;
    this.padding = typeof padding === 'number' ? new Array<number>(count).fill(padding) : padding;
    if (this.padding.length !== count)
      throw new ShapeError(
        `${this.className}: padding must be a number or ${count} numbers, got [${this.padding}]`,
      );
  }

  forward(input: Tensor): Tensor {
    return F.pad(input, this.padding, this.how);
  }

  override extraRepr(): string {
    return tuple(this.padding).written;
  }
}

/** A layer that pads the last `dims` dims in one way. */
function padding(dims: number, mode: F.PadMode): new (padding: PaddingSize) => Padding {
  return class extends Padding {
    constructor(padding: PaddingSize) {
      super(padding, dims, mode);
    }
  };
}

class ConstantPadding extends Padding {
  constructor(
    padding: PaddingSize,
    readonly value: number,
    dims: number,
  ) {
    super(padding, dims, { mode: 'constant', value });
  }

  override extraRepr(): string {
    return describe({ padding: tuple(this.padding), value: this.value });
  }
}

/** A layer that pads the last `dims` dims with a constant. */
function constantPadding(dims: number): new (padding: PaddingSize, value: number) => ConstantPadding {
  return class extends ConstantPadding {
    constructor(padding: PaddingSize, value: number) {
      super(padding, value, dims);
    }
  };
}

/** Pads the last dim with a constant. */
export class ConstantPad1d extends constantPadding(1) {}

/** Pads the last 2 dims with a constant. */
export class ConstantPad2d extends constantPadding(2) {}

/** Pads the last 3 dims with a constant. */
export class ConstantPad3d extends constantPadding(3) {}

/** Pads the last dim with zeros. */
export class ZeroPad1d extends padding(1, 'constant') {}

/** Pads the last 2 dims with zeros. */
export class ZeroPad2d extends padding(2, 'constant') {}

/** Pads the last 3 dims with zeros. */
export class ZeroPad3d extends padding(3, 'constant') {}

/** Pads the last dim with the reflection of the input about its edges. */
export class ReflectionPad1d extends padding(1, 'reflect') {}

/** Pads the last 2 dims with the reflection of the input about its edges. */
export class ReflectionPad2d extends padding(2, 'reflect') {}

/** Pads the last 3 dims with the reflection of the input about its edges. */
export class ReflectionPad3d extends padding(3, 'reflect') {}

/** Pads the last dim with copies of the edges. */
export class ReplicationPad1d extends padding(1, 'replicate') {}

/** Pads the last 2 dims with copies of the edges. */
export class ReplicationPad2d extends padding(2, 'replicate') {}

/** Pads the last 3 dims with copies of the edges. */
export class ReplicationPad3d extends padding(3, 'replicate') {}

/** Pads the last dim with the input from the other end. */
export class CircularPad1d extends padding(1, 'circular') {}

/** Pads the last 2 dims with the input from the other end. */
export class CircularPad2d extends padding(2, 'circular') {}

/** Pads the last 3 dims with the input from the other end. */
export class CircularPad3d extends padding(3, 'circular') {}
