// Lazy layers: the size of the input is found out at the first call, after which they are plain layers.
import { empty, outsideScopes, Tensor } from '@kindling/tensor';
import type { Sizes } from '../functional/options.js';
import type { Module } from '../module/module.js';
import type { Trailing } from '../module/trailing.js';
import {
  BatchNorm1d,
  BatchNorm2d,
  BatchNorm3d,
  InstanceNorm1d,
  InstanceNorm2d,
  InstanceNorm3d,
  type NormArguments,
} from './batch-norm.js';
import {
  Conv1d,
  Conv2d,
  Conv3d,
  type ConvArguments,
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  type ConvTransposeArguments,
} from './conv.js';
import { Linear, type LinearOptions } from './linear.js';

/** How a lazy layer finds its size, and what has it. */
interface Rule {
  /** The field of the size. */
  readonly size: 'inFeatures' | 'inChannels' | 'numFeatures';
  /** The input's dim that has it. */
  readonly dim: (module: any) => number;
  /** The dim of the weight in a state dict that has it, and what it counts. */
  readonly stateDim: number;
  readonly perGroup?: boolean;
}

type Fields = Record<string, any>;

/** Gives a lazy layer its size: parameters and buffers stay the same objects, and the layer becomes a plain one. */
function settle(module: Fields, plain: { prototype: object }, rule: Rule, size: number): void {
  if (Object.getPrototypeOf(module) === plain.prototype) return;
  Object.setPrototypeOf(module, plain.prototype);
  module[rule.size] = size;
  const grown = (shape: readonly number[]): number[] =>
    shape.map((n) => (n === 0 ? size / (rule.perGroup ? module['groups'] : 1) : n));
  for (const t of Object.values(module))
    if (t instanceof Tensor)
      t.adopt(outsideScopes(() => empty(grown(t.shape), { dtype: t.dtype, device: t.device })));
  module['resetParameters']();
}

/** Settles a layer at its first call. */
function whenCalled(module: Module, plain: { prototype: object }, rule: Rule): void {
  const hook = module.registerForwardPreHook((m, [input]) => {
    settle(m as unknown as Fields, plain, rule, (input as Tensor).size(rule.dim(m)));
    hook.remove();
  });
}

/** Settles a layer by the state that it is about to load. */
function settleBy(
  module: Fields,
  plain: { prototype: object },
  rule: Rule,
  state: ReadonlyMap<string, unknown>,
  prefix: string,
): void {
  const key = rule.size === 'numFeatures' && module['weight'] === null ? 'running_mean' : 'weight';
  const saved = state.get(`${prefix}${key}`);
  if (!(saved instanceof Tensor) || saved.ndim <= rule.stateDim) return;
  const size = saved.shape[rule.stateDim]! * (rule.perGroup ? (module['groups'] as number) : 1);
  settle(module, plain, rule, size);
}

const linear: Rule = { size: 'inFeatures', dim: () => -1, stateDim: 1 };
const conv: Rule = {
  size: 'inChannels',
  dim: (m) => -1 - m.kernelSize.length,
  stateDim: 1,
  perGroup: true,
};
const transposed: Rule = { size: 'inChannels', dim: (m) => -1 - m.kernelSize.length, stateDim: 0 };
const batched: Rule = { size: 'numFeatures', dim: () => 1, stateDim: 0 };
const instance = (dims: number): Rule => ({ size: 'numFeatures', dim: () => -1 - dims, stateDim: 0 });

/** A {@link Linear} that finds out `inFeatures` at its first call. */
export class LazyLinear extends Linear {
  constructor(outFeatures: number, ...rest: Trailing<[bias: boolean], LinearOptions>) {
    super(0, outFeatures, ...rest);
    whenCalled(this, Linear, linear);
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, Linear, linear, state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** A {@link Conv1d} that finds out `inChannels` at its first call. */
export class LazyConv1d extends Conv1d {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvArguments) {
    super(0, outChannels, kernelSize, ...rest);
    whenCalled(this, Conv1d, conv);
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, Conv1d, conv, state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** A {@link Conv2d} that finds out `inChannels` at its first call. */
export class LazyConv2d extends Conv2d {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvArguments) {
    super(0, outChannels, kernelSize, ...rest);
    whenCalled(this, Conv2d, conv);
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, Conv2d, conv, state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** A {@link Conv3d} that finds out `inChannels` at its first call. */
export class LazyConv3d extends Conv3d {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvArguments) {
    super(0, outChannels, kernelSize, ...rest);
    whenCalled(this, Conv3d, conv);
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, Conv3d, conv, state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** A {@link ConvTranspose1d} that finds out `inChannels` at its first call. */
export class LazyConvTranspose1d extends ConvTranspose1d {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvTransposeArguments) {
    super(0, outChannels, kernelSize, ...rest);
    whenCalled(this, ConvTranspose1d, transposed);
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, ConvTranspose1d, transposed, state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** A {@link ConvTranspose2d} that finds out `inChannels` at its first call. */
export class LazyConvTranspose2d extends ConvTranspose2d {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvTransposeArguments) {
    super(0, outChannels, kernelSize, ...rest);
    whenCalled(this, ConvTranspose2d, transposed);
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, ConvTranspose2d, transposed, state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** A {@link ConvTranspose3d} that finds out `inChannels` at its first call. */
export class LazyConvTranspose3d extends ConvTranspose3d {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvTransposeArguments) {
    super(0, outChannels, kernelSize, ...rest);
    whenCalled(this, ConvTranspose3d, transposed);
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, ConvTranspose3d, transposed, state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** A {@link BatchNorm1d} that finds out `numFeatures` at its first call. */
export class LazyBatchNorm1d extends BatchNorm1d {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
    whenCalled(this, BatchNorm1d, batched);
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, BatchNorm1d, batched, state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** A {@link BatchNorm2d} that finds out `numFeatures` at its first call. */
export class LazyBatchNorm2d extends BatchNorm2d {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
    whenCalled(this, BatchNorm2d, batched);
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, BatchNorm2d, batched, state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** A {@link BatchNorm3d} that finds out `numFeatures` at its first call. */
export class LazyBatchNorm3d extends BatchNorm3d {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
    whenCalled(this, BatchNorm3d, batched);
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, BatchNorm3d, batched, state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** An {@link InstanceNorm1d} that finds out `numFeatures` at its first call. */
export class LazyInstanceNorm1d extends InstanceNorm1d {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
    whenCalled(this, InstanceNorm1d, instance(1));
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, InstanceNorm1d, instance(1), state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** An {@link InstanceNorm2d} that finds out `numFeatures` at its first call. */
export class LazyInstanceNorm2d extends InstanceNorm2d {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
    whenCalled(this, InstanceNorm2d, instance(2));
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, InstanceNorm2d, instance(2), state, prefix);
    super.upgradeState(state, prefix, version);
  }
}

/** An {@link InstanceNorm3d} that finds out `numFeatures` at its first call. */
export class LazyInstanceNorm3d extends InstanceNorm3d {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
    whenCalled(this, InstanceNorm3d, instance(3));
  }

  override resetParameters(): void {}

  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    settleBy(this, InstanceNorm3d, instance(3), state, prefix);
    super.upgradeState(state, prefix, version);
  }
}
