// Schedulers by formula or function of the epoch: lambdas, steps, lines, powers.
import type { Optimizer } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import { LRScheduler, perGroup, type SchedulerOptions } from './scheduler.js';

/** A factor for each epoch: one function for all groups, or one for each. */
export type LrLambda = ((epoch: number) => number) | readonly ((epoch: number) => number)[];

type Last = Trailing<[lastEpoch: number], SchedulerOptions>;
const start: Required<SchedulerOptions> = { lastEpoch: -1 };

/** lr = base · λ(epoch). */
export class LambdaLR extends LRScheduler {
  readonly lrLambdas: readonly ((epoch: number) => number)[];

  constructor(optimizer: Optimizer, lrLambda: LrLambda, ...rest: Last) {
    super(optimizer, merge('LambdaLR', start, ['lastEpoch'], rest));
    this.lrLambdas = perGroup('lr_lambda', optimizer, lrLambda);
    this.begin();
  }

  /** Functions are not saved; PyTorch wants their places. */
  protected override savedFields(): [string, unknown][] {
    return [...super.savedFields(), ['lrLambdas', this.lrLambdas.map(() => null)]];
  }

  override loadStateDict({ lr_lambdas: _, ...rest }: Record<string, unknown>): void {
    super.loadStateDict(rest);
  }

  protected getLr(): number[] {
    return this.baseLrs.map((base, i) => base * this.lrLambdas[i]!(this.lastEpoch));
  }
}

/** lr ← lr · λ(epoch). */
export class MultiplicativeLR extends LRScheduler {
  readonly lrLambdas: readonly ((epoch: number) => number)[];

  constructor(optimizer: Optimizer, lrLambda: LrLambda, ...rest: Last) {
    super(optimizer, merge('MultiplicativeLR', start, ['lastEpoch'], rest));
    this.lrLambdas = perGroup('lr_lambda', optimizer, lrLambda);
    this.begin();
  }

  /** Functions are not saved; PyTorch wants their places. */
  protected override savedFields(): [string, unknown][] {
    return [...super.savedFields(), ['lrLambdas', this.lrLambdas.map(() => null)]];
  }

  override loadStateDict({ lr_lambdas: _, ...rest }: Record<string, unknown>): void {
    super.loadStateDict(rest);
  }

  protected getLr(): number[] {
    return this.currentLrs().map((lr, i) =>
      this.lastEpoch > 0 ? lr * this.lrLambdas[i]!(this.lastEpoch) : lr,
    );
  }
}

export interface StepLROptions extends SchedulerOptions {
  gamma?: number;
}

/** lr ← lr · gamma (0.1) every `stepSize` epochs. */
export class StepLR extends LRScheduler {
  readonly gamma: number;

  constructor(
    optimizer: Optimizer,
    readonly stepSize: number,
    ...rest: Trailing<[gamma: number, lastEpoch: number], StepLROptions>
  ) {
    const o = merge('StepLR', { gamma: 0.1, ...start }, ['gamma', 'lastEpoch'], rest);
    super(optimizer, o);
    this.gamma = o.gamma;
    this.begin();
  }

  protected getLr(): number[] {
    const falls = this.lastEpoch !== 0 && this.lastEpoch % this.stepSize === 0;
    return this.currentLrs().map((lr) => (falls ? lr * this.gamma : lr));
  }

  protected override closedForm(): number[] {
    return this.baseLrs.map((base) => base * this.gamma ** Math.floor(this.lastEpoch / this.stepSize));
  }
}

/** lr ← lr · gamma (0.1) at each of `milestones`. */
export class MultiStepLR extends LRScheduler {
  readonly gamma: number;

  constructor(
    optimizer: Optimizer,
    readonly milestones: readonly number[],
    ...rest: Trailing<[gamma: number, lastEpoch: number], StepLROptions>
  ) {
    const o = merge('MultiStepLR', { gamma: 0.1, ...start }, ['gamma', 'lastEpoch'], rest);
    super(optimizer, o);
    this.gamma = o.gamma;
    this.begin();
  }

  protected override savedFields(): [string, unknown][] {
    // PyTorch keeps a Counter, which a checkpoint cannot hold; the milestones are an argument anyway.
    return super.savedFields().filter(([key]) => key !== 'milestones');
  }

  override loadStateDict(stateDict: Record<string, unknown>): void {
    const { milestones: _, ...rest } = stateDict;
    super.loadStateDict(rest);
  }

  protected getLr(): number[] {
    const times = this.milestones.filter((m) => m === this.lastEpoch).length;
    return this.currentLrs().map((lr) => lr * this.gamma ** times);
  }

  protected override closedForm(): number[] {
    const passed = this.milestones.filter((m) => m <= this.lastEpoch).length;
    return this.baseLrs.map((base) => base * this.gamma ** passed);
  }
}

/** lr ← lr · gamma every epoch. */
export class ExponentialLR extends LRScheduler {
  constructor(
    optimizer: Optimizer,
    readonly gamma: number,
    ...rest: Last
  ) {
    super(optimizer, merge('ExponentialLR', start, ['lastEpoch'], rest));
    this.begin();
  }

  protected getLr(): number[] {
    return this.currentLrs().map((lr) => (this.lastEpoch === 0 ? lr : lr * this.gamma));
  }

  protected override closedForm(): number[] {
    return this.baseLrs.map((base) => base * this.gamma ** this.lastEpoch);
  }
}

export interface ConstantLROptions extends SchedulerOptions {
  factor?: number;
  totalIters?: number;
}

/** lr = base · factor (⅓) for `totalIters` (5) epochs, then base. */
export class ConstantLR extends LRScheduler {
  readonly factor: number;
  readonly totalIters: number;

  constructor(
    optimizer: Optimizer,
    ...rest: Trailing<[factor: number, totalIters: number, lastEpoch: number], ConstantLROptions>
  ) {
    const defaults = { factor: 1 / 3, totalIters: 5, ...start };
    const o = merge('ConstantLR', defaults, ['factor', 'totalIters', 'lastEpoch'], rest);
    super(optimizer, o);
    this.factor = o.factor;
    this.totalIters = o.totalIters;
    this.begin();
  }

  protected getLr(): number[] {
    const { lastEpoch, factor, totalIters } = this;
    if (lastEpoch === 0) return this.currentLrs().map((lr) => lr * factor);
    return this.currentLrs().map((lr) => (lastEpoch === totalIters ? lr * (1 / factor) : lr));
  }

  protected override closedForm(): number[] {
    const { lastEpoch, factor, totalIters } = this;
    return this.baseLrs.map((base) => base * (factor + Number(lastEpoch >= totalIters) * (1 - factor)));
  }
}

export interface LinearLROptions extends SchedulerOptions {
  startFactor?: number;
  endFactor?: number;
  totalIters?: number;
}

/** lr = base · factor, which goes in a line from `startFactor` (⅓) to `endFactor` (1) in `totalIters` (5) epochs. */
export class LinearLR extends LRScheduler {
  readonly startFactor: number;
  readonly endFactor: number;
  readonly totalIters: number;

  constructor(
    optimizer: Optimizer,
    ...rest: Trailing<
      [startFactor: number, endFactor: number, totalIters: number, lastEpoch: number],
      LinearLROptions
    >
  ) {
    const defaults = { startFactor: 1 / 3, endFactor: 1, totalIters: 5, ...start };
    const o = merge('LinearLR', defaults, ['startFactor', 'endFactor', 'totalIters', 'lastEpoch'], rest);
    super(optimizer, o);
    this.startFactor = o.startFactor;
    this.endFactor = o.endFactor;
    this.totalIters = o.totalIters;
    this.begin();
  }

  protected getLr(): number[] {
    const { lastEpoch, startFactor, endFactor, totalIters } = this;
    if (lastEpoch === 0) return this.currentLrs().map((lr) => lr * startFactor);
    if (lastEpoch > totalIters) return this.currentLrs();
    const rise = endFactor - startFactor;
    return this.currentLrs().map(
      (lr) => lr * (1 + rise / (totalIters * startFactor + (lastEpoch - 1) * rise)),
    );
  }

  protected override closedForm(): number[] {
    const { lastEpoch, startFactor, endFactor, totalIters } = this;
    const along = Math.min(totalIters, lastEpoch) / totalIters;
    return this.baseLrs.map((base) => base * (startFactor + (endFactor - startFactor) * along));
  }
}

export interface PolynomialLROptions extends SchedulerOptions {
  totalIters?: number;
  power?: number;
}

/** lr = base · (1 − epoch / totalIters)^power, to 0 in `totalIters` (5) epochs. */
export class PolynomialLR extends LRScheduler {
  readonly totalIters: number;
  readonly power: number;

  constructor(
    optimizer: Optimizer,
    ...rest: Trailing<[totalIters: number, power: number, lastEpoch: number], PolynomialLROptions>
  ) {
    const defaults = { totalIters: 5, power: 1, ...start };
    const o = merge('PolynomialLR', defaults, ['totalIters', 'power', 'lastEpoch'], rest);
    super(optimizer, o);
    this.totalIters = o.totalIters;
    this.power = o.power;
    this.begin();
  }

  protected getLr(): number[] {
    const { lastEpoch, totalIters, power } = this;
    if (lastEpoch === 0 || lastEpoch > totalIters) return this.currentLrs();
    const decay = ((1 - lastEpoch / totalIters) / (1 - (lastEpoch - 1) / totalIters)) ** power;
    return this.currentLrs().map((lr) => lr * decay);
  }

  protected override closedForm(): number[] {
    const { lastEpoch, totalIters, power } = this;
    return this.baseLrs.map((base) => base * (1 - Math.min(totalIters, lastEpoch) / totalIters) ** power);
  }
}
