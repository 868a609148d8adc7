// Activations without parameters but their options: ReLU and its relatives.
import type { Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { Module } from '../module/module.js';
import { describe, float, python, quoted } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface InplaceOptions {
  /** Write the result into the input. */
  inplace?: boolean;
}

type Inplace = Trailing<[inplace: boolean], InplaceOptions>;

/** An activation with nothing to choose but where the result goes. */
abstract class InplaceActivation extends Module<[input: Tensor], Tensor> {
  readonly inplace: boolean;

  constructor(...rest: Inplace) {
    super();
    this.inplace = trailing<InplaceOptions>(['inplace'], rest).inplace ?? false;
  }

  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

/** An activation with nothing to choose. */
abstract class Plain extends Module<[input: Tensor], Tensor> {}

/** max(x, 0). */
export class ReLU extends InplaceActivation {
  forward(input: Tensor): Tensor {
    return F.relu(input, { inplace: this.inplace });
  }
}

/** min(max(x, 0), 6). */
export class ReLU6 extends InplaceActivation {
  forward(input: Tensor): Tensor {
    return F.relu6(input, { inplace: this.inplace });
  }
}

/** x·sigmoid(x). */
export class SiLU extends InplaceActivation {
  forward(input: Tensor): Tensor {
    return F.silu(input, { inplace: this.inplace });
  }
}

/** x·tanh(log(1 + exp x)). */
export class Mish extends InplaceActivation {
  forward(input: Tensor): Tensor {
    return F.mish(input, { inplace: this.inplace });
  }
}

/** Scaled ELU with the self-normalising constants. */
export class SELU extends InplaceActivation {
  forward(input: Tensor): Tensor {
    return F.selu(input, { inplace: this.inplace });
  }
}

/** min(max(x + 3, 0), 6) / 6. */
export class Hardsigmoid extends InplaceActivation {
  forward(input: Tensor): Tensor {
    return F.hardsigmoid(input, { inplace: this.inplace });
  }

  override extraRepr(): string {
    return '';
  }
}

/** x·hardsigmoid(x). */
export class Hardswish extends InplaceActivation {
  forward(input: Tensor): Tensor {
    return F.hardswish(input, { inplace: this.inplace });
  }

  override extraRepr(): string {
    return '';
  }
}

/** 1 / (1 + exp(−x)). */
export class Sigmoid extends Plain {
  forward(input: Tensor): Tensor {
    return F.sigmoid(input);
  }
}

/** tanh x. */
export class Tanh extends Plain {
  forward(input: Tensor): Tensor {
    return F.tanh(input);
  }
}

/** log(sigmoid(x)), stable. */
export class LogSigmoid extends Plain {
  forward(input: Tensor): Tensor {
    return F.logsigmoid(input);
  }
}

/** x / (1 + |x|). */
export class Softsign extends Plain {
  forward(input: Tensor): Tensor {
    return F.softsign(input);
  }
}

/** x − tanh x. */
export class Tanhshrink extends Plain {
  forward(input: Tensor): Tensor {
    return F.tanhshrink(input);
  }
}

export interface AlphaOptions extends InplaceOptions {
  alpha?: number;
}

abstract class AlphaActivation extends Module<[input: Tensor], Tensor> {
  readonly alpha: number;
  readonly inplace: boolean;

  constructor(...rest: Trailing<[alpha: number, inplace: boolean], AlphaOptions>) {
    super();
    const { alpha = 1, inplace = false } = trailing<AlphaOptions>(['alpha', 'inplace'], rest);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  override extraRepr(): string {
    return describe({ alpha: float(this.alpha), ...(this.inplace && { inplace: true }) });
  }
}

/** x where positive, else α·(exp x − 1). */
export class ELU extends AlphaActivation {
  forward(input: Tensor): Tensor {
    return F.elu(input, { alpha: this.alpha, inplace: this.inplace });
  }
}

/** max(x, 0) + min(α·(exp(x/α) − 1), 0). */
export class CELU extends AlphaActivation {
  forward(input: Tensor): Tensor {
    return F.celu(input, { alpha: this.alpha, inplace: this.inplace });
  }
}

export interface LeakyReLUOptions extends InplaceOptions {
  negativeSlope?: number;
}

/** x where positive, else `negativeSlope`·x (0.01). */
export class LeakyReLU extends Module<[input: Tensor], Tensor> {
  readonly negativeSlope: number;
  readonly inplace: boolean;

  constructor(...rest: Trailing<[negativeSlope: number, inplace: boolean], LeakyReLUOptions>) {
    super();
    const o = trailing<LeakyReLUOptions>(['negativeSlope', 'inplace'], rest);
    this.negativeSlope = o.negativeSlope ?? 0.01;
    this.inplace = o.inplace ?? false;
  }

  forward(input: Tensor): Tensor {
    return F.leakyRelu(input, { negativeSlope: this.negativeSlope, inplace: this.inplace });
  }

  override extraRepr(): string {
    return describe({ negative_slope: float(this.negativeSlope), ...(this.inplace && { inplace: true }) });
  }
}

/** x·Φ(x), Φ the normal distribution function, or (`approximate: 'tanh'`) near it. */
export class GELU extends Module<[input: Tensor], Tensor> {
  readonly approximate: 'none' | 'tanh';

  constructor({ approximate = 'none' }: F.GeluOptions = {}) {
    super();
    this.approximate = approximate;
  }

  forward(input: Tensor): Tensor {
    return F.gelu(input, { approximate: this.approximate });
  }

  override extraRepr(): string {
    return describe({ approximate: quoted(this.approximate) });
  }
}

/** log(1 + exp(β·x)) / β, linear where β·x is above `threshold`. */
export class Softplus extends Module<[input: Tensor], Tensor> {
  readonly beta: number;
  readonly threshold: number;

  constructor(...rest: Trailing<[beta: number, threshold: number], F.SoftplusOptions>) {
    super();
    const { beta = 1, threshold = 20 } = trailing<F.SoftplusOptions>(['beta', 'threshold'], rest);
    this.beta = beta;
    this.threshold = threshold;
  }

  forward(input: Tensor): Tensor {
    return F.softplus(input, { beta: this.beta, threshold: this.threshold });
  }

  override extraRepr(): string {
    return describe({ beta: this.beta, threshold: this.threshold });
  }
}

/** x held between `minVal` (−1) and `maxVal` (1). */
export class Hardtanh extends Module<[input: Tensor], Tensor> {
  readonly minVal: number;
  readonly maxVal: number;
  readonly inplace: boolean;

  constructor(...rest: Trailing<[minVal: number, maxVal: number, inplace: boolean], F.HardtanhOptions>) {
    super();
    const o = trailing<F.HardtanhOptions>(['minVal', 'maxVal', 'inplace'], rest);
    this.minVal = o.minVal ?? -1;
    this.maxVal = o.maxVal ?? 1;
    this.inplace = o.inplace ?? false;
  }

  forward(input: Tensor): Tensor {
    return F.hardtanh(input, { minVal: this.minVal, maxVal: this.maxVal, inplace: this.inplace });
  }

  override extraRepr(): string {
    const bounds = { min_val: float(this.minVal), max_val: float(this.maxVal) };
    return describe({ ...bounds, ...(this.inplace && { inplace: true }) });
  }
}

abstract class Shrink extends Module<[input: Tensor], Tensor> {
  readonly lambd: number;

  constructor(...rest: Trailing<[lambd: number], F.ShrinkOptions>) {
    super();
    this.lambd = trailing<F.ShrinkOptions>(['lambd'], rest).lambd ?? 0.5;
  }

  override extraRepr(): string {
    return python(float(this.lambd));
  }
}

/** x where |x| > λ (0.5), else 0. */
export class Hardshrink extends Shrink {
  forward(input: Tensor): Tensor {
    return F.hardshrink(input, this.lambd);
  }
}

/** x moved towards 0 by λ (0.5), 0 where |x| ≤ λ. */
export class Softshrink extends Shrink {
  forward(input: Tensor): Tensor {
    return F.softshrink(input, this.lambd);
  }
}

/** x where x > `threshold`, else `value`. */
export class Threshold extends Module<[input: Tensor], Tensor> {
  readonly inplace: boolean;

  constructor(
    readonly threshold: number,
    readonly value: number,
    ...rest: Inplace
  ) {
    super();
    this.inplace = trailing<InplaceOptions>(['inplace'], rest).inplace ?? false;
  }

  forward(input: Tensor): Tensor {
    return F.threshold(input, this.threshold, this.value, { inplace: this.inplace });
  }

  override extraRepr(): string {
    const values = { threshold: this.threshold, value: this.value };
    return describe({ ...values, ...(this.inplace && { inplace: true }) });
  }
}

/** a·sigmoid(b) for the two halves of the input along `dim` (−1). */
export class GLU extends Module<[input: Tensor], Tensor> {
  readonly dim: number;

  constructor(...rest: Trailing<[dim: number], { dim?: number }>) {
    super();
    this.dim = trailing<{ dim?: number }>(['dim'], rest).dim ?? -1;
  }

  forward(input: Tensor): Tensor {
    return F.glu(input, this.dim);
  }

  override extraRepr(): string {
    return describe({ dim: this.dim });
  }
}
