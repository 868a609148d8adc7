// Cosine annealing (Loshchilov & Hutter, 2017), without and with warm restarts.
import { ValueError } from '@kindling/tensor';
import type { Optimizer } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import { LRScheduler, type SchedulerOptions } from './scheduler.js';

export interface CosineAnnealingLROptions extends SchedulerOptions {
  etaMin?: number;
}

/** Half a cosine from the base rate to `etaMin` (0) in `TMax` epochs, and back. */
export class CosineAnnealingLR extends LRScheduler {
  readonly etaMin: number;

  constructor(
    optimizer: Optimizer,
    readonly TMax: number,
    ...rest: Trailing<[etaMin: number, lastEpoch: number], CosineAnnealingLROptions>
  ) {
    const o = merge('CosineAnnealingLR', { etaMin: 0, lastEpoch: -1 }, ['etaMin', 'lastEpoch'], rest);
    super(optimizer, o);
    this.etaMin = o.etaMin;
    this.begin();
  }

  protected getLr(): number[] {
    const { lastEpoch, etaMin, TMax } = this;
    if (lastEpoch === 0) return this.currentLrs();
    if (this.stepCount === 1 && lastEpoch > 0) return this.closedForm();
    if ((lastEpoch - 1 - TMax) % (2 * TMax) === 0) {
      const rise = (1 - Math.cos(Math.PI / TMax)) / 2;
      return this.currentLrs().map((lr, i) => lr + (this.baseLrs[i]! - etaMin) * rise);
    }
    const height = (epoch: number): number => 1 + Math.cos((Math.PI * epoch) / TMax);
    return this.currentLrs().map(
      (lr) => (height(lastEpoch) / height(lastEpoch - 1)) * (lr - etaMin) + etaMin,
    );
  }

  protected override closedForm(): number[] {
    const { lastEpoch, etaMin, TMax } = this;
    return this.baseLrs.map(
      (base) => etaMin + ((base - etaMin) * (1 + Math.cos((Math.PI * lastEpoch) / TMax))) / 2,
    );
  }
}

export interface WarmRestartsOptions extends CosineAnnealingLROptions {
  TMult?: number;
}

/** Half a cosine from the base rate to `etaMin` (0) in `T0` epochs, then again, each time `TMult` (1) times as long. */
export class CosineAnnealingWarmRestarts extends LRScheduler {
  readonly TMult: number;
  readonly etaMin: number;
  TI: number;
  TCur: number;

  constructor(
    optimizer: Optimizer,
    readonly T0: number,
    ...rest: Trailing<[TMult: number, etaMin: number, lastEpoch: number], WarmRestartsOptions>
  ) {
    const defaults = { TMult: 1, etaMin: 0, lastEpoch: -1 };
    const o = merge('CosineAnnealingWarmRestarts', defaults, ['TMult', 'etaMin', 'lastEpoch'], rest);
    if (!(T0 > 0) || !Number.isInteger(T0))
      throw new ValueError(`Expected positive integer T_0, but got ${T0}`);
    if (!(o.TMult >= 1) || !Number.isInteger(o.TMult))
      throw new ValueError(`Expected integer T_mult >= 1, but got ${o.TMult}`);
    super(optimizer, o);
    this.TMult = o.TMult;
    this.etaMin = o.etaMin;
    this.TI = T0;
    this.TCur = o.lastEpoch;
    this.begin();
  }

  protected getLr(): number[] {
    const { etaMin, TCur, TI } = this;
    return this.baseLrs.map((base) => etaMin + ((base - etaMin) * (1 + Math.cos((Math.PI * TCur) / TI))) / 2);
  }

  /** `epoch` may be a fraction: `scheduler.step(epoch + i / batches)`. */
  override step(epoch?: number): void {
    const { T0, TMult } = this;
    const given = epoch ?? (this.lastEpoch < 0 ? 0 : undefined);
    if (given === undefined) {
      this.TCur++;
      if (this.TCur >= this.TI) {
        this.TCur -= this.TI;
        this.TI *= TMult;
      }
    } else if (given < 0) {
      throw new ValueError(`Expected non-negative epoch, but got ${given}`);
    } else if (given < T0) {
      this.TI = T0;
      this.TCur = given;
    } else if (TMult === 1) {
      this.TI = T0;
      this.TCur = given % T0;
    } else {
      const n = Math.floor(Math.log((given / T0) * (TMult - 1) + 1) / Math.log(TMult));
      this.TCur = given - (T0 * (TMult ** n - 1)) / (TMult - 1);
      this.TI = T0 * TMult ** n;
    }
    super.step(Math.floor(given ?? this.lastEpoch + 1));
  }
}
