// Padding layers: constants, reflections, repeated edges, and the other end.
import { type Shape, ShapeError, type Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { Module } from '../module/module.js';
import { describe, tuple } from '../module/printing.js';

/** One amount for all sides, or before and after each dim, from the last dim backwards. */
export type PaddingSize = number | Shape;

abstract class Padding extends Module<[input: Tensor], Tensor> {
  readonly padding: Shape;

  protected abstract dims(): number;
  protected abstract get mode(): F.PadMode;

  constructor(padding: PaddingSize) {
    super();
    const count = 2 * this.dims();
    this.padding = typeof padding === 'number' ? new Array<number>(count).fill(padding) : padding;
    if (this.padding.length !== count)
      throw new ShapeError(
        `${this.className}: padding must be a number or ${count} numbers, got [${this.padding}]`,
      );
  }

  forward(input: Tensor): Tensor {
    return F.pad(input, this.padding, this.mode);
  }

  override extraRepr(): string {
    return tuple(this.padding).written;
  }
}

abstract class ConstantPad extends Padding {
  constructor(
    padding: PaddingSize,
    readonly value: number,
  ) {
    super(padding);
  }

  protected get mode(): F.PadMode {
    return 'constant';
  }

  override forward(input: Tensor): Tensor {
    return F.pad(input, this.padding, { mode: 'constant', value: this.value });
  }

  override extraRepr(): string {
    return describe({ padding: tuple(this.padding), value: this.value });
  }
}

/** Pads the last dim with a constant. */
export class ConstantPad1d extends ConstantPad {
  protected dims(): number {
    return 1;
  }
}

/** Pads the last 2 dims with a constant. */
export class ConstantPad2d extends ConstantPad {
  protected dims(): number {
    return 2;
  }
}

/** Pads the last 3 dims with a constant. */
export class ConstantPad3d extends ConstantPad {
  protected dims(): number {
    return 3;
  }
}

abstract class Zeros extends Padding {
  protected get mode(): F.PadMode {
    return 'constant';
  }
}

/** Pads the last dim with zeros. */
export class ZeroPad1d extends Zeros {
  protected dims(): number {
    return 1;
  }
}

/** Pads the last 2 dims with zeros. */
export class ZeroPad2d extends Zeros {
  protected dims(): number {
    return 2;
  }
}

/** Pads the last 3 dims with zeros. */
export class ZeroPad3d extends Zeros {
  protected dims(): number {
    return 3;
  }
}

abstract class Reflection extends Padding {
  protected get mode(): F.PadMode {
    return 'reflect';
  }
}

/** Pads the last dim with the reflection of the input about its edges. */
export class ReflectionPad1d extends Reflection {
  protected dims(): number {
    return 1;
  }
}

/** Pads the last 2 dims with the reflection of the input about its edges. */
export class ReflectionPad2d extends Reflection {
  protected dims(): number {
    return 2;
  }
}

/** Pads the last 3 dims with the reflection of the input about its edges. */
export class ReflectionPad3d extends Reflection {
  protected dims(): number {
    return 3;
  }
}

abstract class Replication extends Padding {
  protected get mode(): F.PadMode {
    return 'replicate';
  }
}

/** Pads the last dim with copies of the edges. */
export class ReplicationPad1d extends Replication {
  protected dims(): number {
    return 1;
  }
}

/** Pads the last 2 dims with copies of the edges. */
export class ReplicationPad2d extends Replication {
  protected dims(): number {
    return 2;
  }
}

/** Pads the last 3 dims with copies of the edges. */
export class ReplicationPad3d extends Replication {
  protected dims(): number {
    return 3;
  }
}

abstract class Circular extends Padding {
  protected get mode(): F.PadMode {
    return 'circular';
  }
}

/** Pads the last dim with the input from the other end. */
export class CircularPad1d extends Circular {
  protected dims(): number {
    return 1;
  }
}

/** Pads the last 2 dims with the input from the other end. */
export class CircularPad2d extends Circular {
  protected dims(): number {
    return 2;
  }
}

/** Pads the last 3 dims with the input from the other end. */
export class CircularPad3d extends Circular {
  protected dims(): number {
    return 3;
  }
}
