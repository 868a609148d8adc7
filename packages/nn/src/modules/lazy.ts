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

/** A layer whose parameters can be drawn anew. */
type Layer = Module & { forward(input: Tensor): Tensor; resetParameters(): void };

/** `Plain` without its size, which its first call or the state that it loads gives. */
function lazily<C extends new (...args: any[]) => Layer>(Plain: C, rule: Rule): C {
  return class extends Plain {
    constructor(...args: any[]) {
      super(...args);
      whenCalled(this, Plain, rule);
    }

    override resetParameters(): void {}

    protected override upgradeState(
      state: Map<string, unknown>,
      prefix: string,
      version: number | undefined,
    ): void {
      settleBy(this, Plain, rule, state, prefix);
      super.upgradeState(state, prefix, version);
    }
  };
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
export class LazyLinear extends lazily(Linear, linear) {
  constructor(outFeatures: number, ...rest: Trailing<[bias: boolean], LinearOptions>) {
    super(0, outFeatures, ...rest);
  }
}

/** A {@link Conv1d} that finds out `inChannels` at its first call. */
export class LazyConv1d extends lazily(Conv1d, conv) {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvArguments) {
    super(0, outChannels, kernelSize, ...rest);
  }
}

/** A {@link Conv2d} that finds out `inChannels` at its first call. */
export class LazyConv2d extends lazily(Conv2d, conv) {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvArguments) {
    super(0, outChannels, kernelSize, ...rest);
  }
}

/** A {@link Conv3d} that finds out `inChannels` at its first call. */
export class LazyConv3d extends lazily(Conv3d, conv) {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvArguments) {
    super(0, outChannels, kernelSize, ...rest);
  }
}

/** A {@link ConvTranspose1d} that finds out `inChannels` at its first call. */
export class LazyConvTranspose1d extends lazily(ConvTranspose1d, transposed) {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvTransposeArguments) {
    super(0, outChannels, kernelSize, ...rest);
  }
}

/** A {@link ConvTranspose2d} that finds out `inChannels` at its first call. */
export class LazyConvTranspose2d extends lazily(ConvTranspose2d, transposed) {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvTransposeArguments) {
    super(0, outChannels, kernelSize, ...rest);
  }
}

/** A {@link ConvTranspose3d} that finds out `inChannels` at its first call. */
export class LazyConvTranspose3d extends lazily(ConvTranspose3d, transposed) {
  constructor(outChannels: number, kernelSize: Sizes, ...rest: ConvTransposeArguments) {
    super(0, outChannels, kernelSize, ...rest);
  }
}

/** A {@link BatchNorm1d} that finds out `numFeatures` at its first call. */
export class LazyBatchNorm1d extends lazily(BatchNorm1d, batched) {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
  }
}

/** A {@link BatchNorm2d} that finds out `numFeatures` at its first call. */
export class LazyBatchNorm2d extends lazily(BatchNorm2d, batched) {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
  }
}

/** A {@link BatchNorm3d} that finds out `numFeatures` at its first call. */
export class LazyBatchNorm3d extends lazily(BatchNorm3d, batched) {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
  }
}

/** An {@link InstanceNorm1d} that finds out `numFeatures` at its first call. */
export class LazyInstanceNorm1d extends lazily(InstanceNorm1d, instance(1)) {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
  }
}

/** An {@link InstanceNorm2d} that finds out `numFeatures` at its first call. */
export class LazyInstanceNorm2d extends lazily(InstanceNorm2d, instance(2)) {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
  }
}

/** An {@link InstanceNorm3d} that finds out `numFeatures` at its first call. */
export class LazyInstanceNorm3d extends lazily(InstanceNorm3d, instance(3)) {
  constructor(...rest: NormArguments) {
    super(0, ...rest);
  }
}
