// Cyclic rates (Smith, 2017) and the one-cycle policy (Smith & Topin, 2019).
import { ValueError } from '@kindling/tensor';
import type { Optimizer } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import { LRScheduler, perGroup, type SchedulerOptions } from './scheduler.js';

export interface CyclicLROptions extends SchedulerOptions {
  /** Steps up; 2000 by default. */
  stepSizeUp?: number;
  /** Steps down; as many as up by default. */
  stepSizeDown?: number | null;
  mode?: 'triangular' | 'triangular2' | 'exp_range';
  gamma?: number;
  /** The height of cycle or iteration x, instead of `mode`. */
  scaleFn?: ((x: number) => number) | null;
  scaleMode?: 'cycle' | 'iterations';
  /** Whether momentum falls while the rate rises; true by default. */
  cycleMomentum?: boolean;
  baseMomentum?: number | readonly number[];
  maxMomentum?: number | readonly number[];
}

/** Up and down between `baseLr` and `maxLr`. */
export class CyclicLR extends LRScheduler {
  readonly totalSize: number;
  readonly stepRatio: number;
  readonly maxLrs: number[];
  readonly mode: string;
  readonly gamma: number;
  readonly scaleMode: string;
  readonly cycleMomentum: boolean;
  readonly baseMomentums: number[] = [];
  readonly maxMomentums: number[] = [];
  readonly scaleFn: (x: number) => number;

  constructor(
    optimizer: Optimizer,
    baseLr: number | readonly number[],
    maxLr: number | readonly number[],
    ...rest: Trailing<[stepSizeUp: number, stepSizeDown: number | null], CyclicLROptions>
  ) {
    const defaults: Required<CyclicLROptions> = {
      stepSizeUp: 2000,
      stepSizeDown: null,
      mode: 'triangular',
      gamma: 1,
      scaleFn: null,
      scaleMode: 'cycle',
      cycleMomentum: true,
      baseMomentum: 0.8,
      maxMomentum: 0.9,
      lastEpoch: -1,
    };
    const o = merge('CyclicLR', defaults, ['stepSizeUp', 'stepSizeDown'], rest);
    const baseLrs = perGroup('base_lr', optimizer, baseLr);
    const fresh = o.lastEpoch === -1;
    if (fresh) for (const [i, group] of optimizer.paramGroups.entries()) group.lr = baseLrs[i];
    super(optimizer, o);
    this.maxLrs = perGroup('max_lr', optimizer, maxLr);
    this.totalSize = o.stepSizeUp + (o.stepSizeDown ?? o.stepSizeUp);
    this.stepRatio = o.stepSizeUp / this.totalSize;
    this.mode = o.mode;
    this.gamma = o.gamma;
    const scales: Record<string, (x: number) => number> = {
      triangular: () => 1,
      triangular2: (x) => 1 / 2 ** (x - 1),
      exp_range: (x) => this.gamma ** x,
    };
    const scale = o.scaleFn ?? scales[o.mode];
    if (scale === undefined)
      throw new ValueError(`CyclicLR: mode '${o.mode}' is invalid and scaleFn is null`);
    this.scaleFn = scale;
    this.scaleMode = o.scaleFn ? o.scaleMode : o.mode === 'exp_range' ? 'iterations' : 'cycle';
    this.cycleMomentum = o.cycleMomentum;
    if (o.cycleMomentum) {
      if (!('momentum' in optimizer.defaults))
        throw new ValueError(
          'CyclicLR: optimizer must support momentum with `cycleMomentum` option enabled; set cycleMomentum: false',
        );
      const least = perGroup('base_momentum', optimizer, o.baseMomentum);
      if (fresh) for (const [i, group] of this.groups.entries()) group['momentum'] = least[i]!;
      this.baseMomentums = this.groups.map((group) => group['momentum'] as number);
      this.maxMomentums = perGroup('max_momentum', optimizer, o.maxMomentum);
    }
    this.begin();
    this.baseLrs = baseLrs;
  }

  protected getLr(): number[] {
    const { totalSize, stepRatio, lastEpoch } = this;
    const cycle = Math.floor(1 + lastEpoch / totalSize);
    const x = 1 + lastEpoch / totalSize - cycle;
    const along = x <= stepRatio ? x / stepRatio : (x - 1) / (stepRatio - 1);
    const scale = this.scaleFn(this.scaleMode === 'cycle' ? cycle : lastEpoch);
    if (this.cycleMomentum) {
      this.groups.forEach((group, i) => {
        const most = this.maxMomentums[i]!;
        group['momentum'] = most - (most - this.baseMomentums[i]!) * along * scale;
      });
    }
    return this.baseLrs.map((base, i) => base + (this.maxLrs[i]! - base) * along * scale);
  }
}

export interface OneCycleLROptions extends SchedulerOptions {
  /** Steps in all; this, or `epochs` and `stepsPerEpoch`. */
  totalSteps?: number | null;
  epochs?: number | null;
  stepsPerEpoch?: number | null;
  /** Share of the steps that go up; 0.3 by default. */
  pctStart?: number;
  annealStrategy?: 'cos' | 'linear';
  /** Whether momentum (or the first beta) falls while the rate rises; true by default. */
  cycleMomentum?: boolean;
  baseMomentum?: number | readonly number[];
  maxMomentum?: number | readonly number[];
  /** The first rate is maxLr / divFactor (25). */
  divFactor?: number;
  /** The last rate is the first / finalDivFactor (1e4). */
  finalDivFactor?: number;
  /** Down as long as up, then a third phase to the end. */
  threePhase?: boolean;
}

type Rate = 'initialLr' | 'maxLr' | 'minLr';
type Momentum = 'baseMomentum' | 'maxMomentum';

interface Phase {
  readonly end: number;
  readonly lr: readonly [from: Rate, to: Rate];
  readonly momentum: readonly [from: Momentum, to: Momentum];
}

function positiveInteger(name: string, value: number): number {
  if (!Number.isInteger(value) || value <= 0)
    throw new ValueError(`OneCycleLR: Expected positive integer ${name}, but got ${value}`);
  return value;
}

/** Once up to `maxLr` and down to nearly nothing, over all steps of a training. */
export class OneCycleLR extends LRScheduler {
  readonly totalSteps: number;
  readonly cycleMomentum: boolean;
  readonly useBeta1: boolean;
  readonly annealStrategy: string;
  readonly #phases: readonly Phase[];

  constructor(
    optimizer: Optimizer,
    maxLr: number | readonly number[],
    ...rest: Trailing<[totalSteps: number | null], OneCycleLROptions>
  ) {
    const defaults: Required<OneCycleLROptions> = {
      totalSteps: null,
      epochs: null,
      stepsPerEpoch: null,
      pctStart: 0.3,
      annealStrategy: 'cos',
      cycleMomentum: true,
      baseMomentum: 0.85,
      maxMomentum: 0.95,
      divFactor: 25,
      finalDivFactor: 1e4,
      threePhase: false,
      lastEpoch: -1,
    };
    const o = merge('OneCycleLR', defaults, ['totalSteps'], rest);
    const { totalSteps, epochs, stepsPerEpoch, pctStart, lastEpoch } = o;
    if (totalSteps === null && (epochs === null || stepsPerEpoch === null))
      throw new ValueError('OneCycleLR: You must define either totalSteps OR (epochs AND stepsPerEpoch)');
    if (!(pctStart >= 0 && pctStart <= 1))
      throw new ValueError(`OneCycleLR: Expected float between 0 and 1 pctStart, but got ${pctStart}`);
    if (o.annealStrategy !== 'cos' && o.annealStrategy !== 'linear')
      throw new ValueError(
        `OneCycleLR: annealStrategy must by one of 'cos' or 'linear', instead got ${o.annealStrategy}`,
      );
    const steps =
      totalSteps !== null
        ? positiveInteger('totalSteps', totalSteps)
        : positiveInteger('epochs', epochs!) * positiveInteger('stepsPerEpoch', stepsPerEpoch!);
    const maxLrs = perGroup('max_lr', optimizer, maxLr);
    if (lastEpoch === -1) {
      optimizer.paramGroups.forEach((group, i) => {
        const initialLr = maxLrs[i]! / o.divFactor;
        Object.assign(group, { initialLr, maxLr: maxLrs[i], minLr: initialLr / o.finalDivFactor });
      });
    }
    super(optimizer, o);
    this.totalSteps = steps;
    this.annealStrategy = o.annealStrategy;
    this.cycleMomentum = o.cycleMomentum;
    this.useBeta1 = 'betas' in optimizer.defaults;
    const up: Phase = {
      end: pctStart * steps - 1,
      lr: ['initialLr', 'maxLr'],
      momentum: ['maxMomentum', 'baseMomentum'],
    };
    this.#phases = o.threePhase
      ? [
          up,
          {
            end: 2 * pctStart * steps - 2,
            lr: ['maxLr', 'initialLr'],
            momentum: ['baseMomentum', 'maxMomentum'],
          },
          { end: steps - 1, lr: ['initialLr', 'minLr'], momentum: ['maxMomentum', 'maxMomentum'] },
        ]
      : [up, { end: steps - 1, lr: ['maxLr', 'minLr'], momentum: ['baseMomentum', 'maxMomentum'] }];
    if (o.cycleMomentum) this.#startMomentum(o);
    this.begin();
  }

  #startMomentum({ maxMomentum, baseMomentum, lastEpoch }: Required<OneCycleLROptions>): void {
    if (!('momentum' in this.optimizer.defaults) && !this.useBeta1)
      throw new ValueError(
        'OneCycleLR: optimizer must support momentum with `cycleMomentum` option enabled; set cycleMomentum: false',
      );
    const [most, least] = [
      perGroup('max_momentum', this.optimizer, maxMomentum),
      perGroup('base_momentum', this.optimizer, baseMomentum),
    ];
    if (lastEpoch !== -1) return;
    this.groups.forEach((group, i) => {
      this.#setMomentum(i, most[i]!);
      Object.assign(group, { maxMomentum: most[i], baseMomentum: least[i] });
    });
  }

  #setMomentum(i: number, value: number): void {
    const group = this.groups[i]!;
    if (this.useBeta1) group['betas'] = [value, ...(group['betas'] as number[]).slice(1)];
    else group['momentum'] = value;
  }

  #anneal(from: number, to: number, share: number): number {
    if (this.annealStrategy === 'linear') return (to - from) * share + from;
    return to + ((from - to) / 2) * (Math.cos(Math.PI * share) + 1);
  }

  protected getLr(): number[] {
    const at = this.lastEpoch;
    if (at > this.totalSteps)
      throw new ValueError(
        `OneCycleLR: Tried to step ${at + 1} times. The specified number of total steps is ${this.totalSteps}`,
      );
    const index = this.#phases.findIndex(({ end }, i) => at <= end || i === this.#phases.length - 1);
    const { end, lr, momentum } = this.#phases[index]!;
    const start = index === 0 ? 0 : this.#phases[index - 1]!.end;
    const share = (at - start) / (end - start);
    const between = (group: Record<string, number>, [from, to]: readonly string[]): number =>
      this.#anneal(group[from!]!, group[to!]!, share);
    return this.groups.map((group, i) => {
      const next = between(group, lr);
      if (this.cycleMomentum) this.#setMomentum(i, between(group, momentum));
      return next;
    });
  }
}
