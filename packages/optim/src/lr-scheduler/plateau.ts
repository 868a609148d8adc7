// ReduceLROnPlateau: lowers the rate when a measure stops improving.
import { Tensor, ValueError } from '@kindling/tensor';
import { camelCase, snakeCase } from '../names.js';
import type { Optimizer } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import { perGroup, type SchedulerStateDict } from './scheduler.js';

export interface ReduceLROnPlateauOptions {
  /** Whether the measure should fall (`'min'`, the default) or rise. */
  mode?: 'min' | 'max';
  /** Factor of the rate; 0.1 by default. */
  factor?: number;
  /** Epochs without improvement that are borne; 10 by default. */
  patience?: number;
  /** Least improvement that counts. */
  threshold?: number;
  /** Whether `threshold` is a share (`'rel'`) or an amount (`'abs'`). */
  thresholdMode?: 'rel' | 'abs';
  /** Epochs to wait after a reduction. */
  cooldown?: number;
  minLr?: number | readonly number[];
  /** Least change of a rate that is made. */
  eps?: number;
}

/** Call `step(measure)` after each epoch. */
export class ReduceLROnPlateau {
  readonly mode: 'min' | 'max';
  readonly factor: number;
  readonly patience: number;
  readonly threshold: number;
  readonly thresholdMode: 'rel' | 'abs';
  readonly cooldown: number;
  readonly minLrs: number[];
  readonly eps: number;
  lastEpoch = 0;
  best: number;
  numBadEpochs = 0;
  cooldownCounter = 0;
  #lastLr: number[];

  constructor(
    readonly optimizer: Optimizer,
    ...rest: Trailing<[mode: 'min' | 'max', factor: number, patience: number], ReduceLROnPlateauOptions>
  ) {
    const defaults: Required<ReduceLROnPlateauOptions> = {
      mode: 'min',
      factor: 0.1,
      patience: 10,
      threshold: 1e-4,
      thresholdMode: 'rel',
      cooldown: 0,
      minLr: 0,
      eps: 1e-8,
    };
    const o = merge('ReduceLROnPlateau', defaults, ['mode', 'factor', 'patience'], rest);
    if (o.factor >= 1) throw new ValueError(`ReduceLROnPlateau: Factor should be < 1.0, got ${o.factor}`);
    if (o.mode !== 'min' && o.mode !== 'max')
      throw new ValueError(`ReduceLROnPlateau: mode ${o.mode} is unknown!`);
    if (o.thresholdMode !== 'rel' && o.thresholdMode !== 'abs')
      throw new ValueError(`ReduceLROnPlateau: threshold mode ${o.thresholdMode} is unknown!`);
    this.mode = o.mode;
    this.factor = o.factor;
    this.patience = o.patience;
    this.threshold = o.threshold;
    this.thresholdMode = o.thresholdMode;
    this.cooldown = o.cooldown;
    this.minLrs = perGroup('min_lr', optimizer, o.minLr);
    this.eps = o.eps;
    this.best = o.mode === 'min' ? Infinity : -Infinity;
    this.#lastLr = this.#lrs();
  }

  #lrs(): number[] {
    return this.optimizer.paramGroups.map((group) => group.lr as number);
  }

  #isBetter(measure: number): boolean {
    const { best, threshold } = this;
    const sign = this.mode === 'min' ? -1 : 1;
    const bar = this.thresholdMode === 'rel' ? best * (1 + sign * threshold) : best + sign * threshold;
    return sign * measure > sign * bar;
  }

  /** Takes the epoch's measure: a number, or a tensor of one element on a device that can block. */
  step(metrics: number | Tensor): void {
    const measure = metrics instanceof Tensor ? Number(metrics.dataSync()[0]) : metrics;
    this.lastEpoch++;
    if (this.#isBetter(measure)) {
      this.best = measure;
      this.numBadEpochs = 0;
    } else {
      this.numBadEpochs++;
    }
    if (this.cooldownCounter > 0) {
      this.cooldownCounter--;
      this.numBadEpochs = 0;
    }
    if (this.numBadEpochs > this.patience) {
      this.optimizer.paramGroups.forEach((group, i) => {
        const lr = Math.max(group.lr * this.factor, this.minLrs[i]!);
        if (group.lr - lr > this.eps) group.lr = lr;
      });
      this.cooldownCounter = this.cooldown;
      this.numBadEpochs = 0;
    }
    this.#lastLr = this.#lrs();
  }

  /** The rates after the last step, one per group. */
  getLastLr(): number[] {
    return this.#lastLr;
  }

  /** All of it but the optimizer, under PyTorch's names. */
  stateDict(): SchedulerStateDict {
    const own = Object.entries(this).filter(([key]) => key !== 'optimizer');
    return {
      ...Object.fromEntries(own.map(([key, value]) => [snakeCase(key), value])),
      _last_lr: this.#lastLr,
    };
  }

  /** Goes on from another scheduler's state, PyTorch's too. */
  loadStateDict(stateDict: SchedulerStateDict): void {
    for (const [key, value] of Object.entries(stateDict)) {
      const field = camelCase(key);
      if (Object.hasOwn(this, field) && field !== 'optimizer')
        (this as Record<string, unknown>)[field] = value;
    }
    if (Array.isArray(stateDict['_last_lr'])) this.#lastLr = stateDict['_last_lr'] as number[];
  }
}
