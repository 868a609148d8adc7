// Schedulers made of schedulers: one after another, or all at once.
import { ValueError } from '@kindling/tensor';
import type { Optimizer } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import { LRScheduler, type SchedulerOptions, type SchedulerStateDict } from './scheduler.js';

function checkOptimizers(name: string, optimizer: Optimizer, schedulers: readonly LRScheduler[]): void {
  schedulers.forEach((scheduler, i) => {
    if (scheduler.optimizer !== optimizer)
      throw new ValueError(
        `${name}: expects all schedulers to belong to the same optimizer, but the one at index ${i} belongs to another`,
      );
  });
}

/** What both have: a list of schedulers, saved with them. */
abstract class Combined extends LRScheduler {
  abstract readonly schedulers: readonly LRScheduler[];

  protected override savedFields(): [string, unknown][] {
    return super.savedFields().filter(([key]) => key !== 'schedulers');
  }

  override stateDict(): SchedulerStateDict {
    return { ...super.stateDict(), _schedulers: this.schedulers.map((s) => s.stateDict()) };
  }

  override loadStateDict(stateDict: SchedulerStateDict): void {
    const { _schedulers: saved, ...rest } = stateDict;
    super.loadStateDict(rest);
    for (const [i, state] of ((saved ?? []) as SchedulerStateDict[]).entries())
      this.schedulers[i]?.loadStateDict(state);
  }

  protected getLr(): number[] {
    return this.currentLrs();
  }
}

/** Runs `schedulers` one after another, the next from each of `milestones` on. */
export class SequentialLR extends Combined {
  readonly schedulers: readonly LRScheduler[];
  readonly milestones: readonly number[];

  constructor(
    optimizer: Optimizer,
    schedulers: readonly LRScheduler[],
    milestones: readonly number[],
    ...rest: Trailing<[lastEpoch: number], SchedulerOptions>
  ) {
    checkOptimizers('SequentialLR', optimizer, schedulers);
    if (milestones.length !== schedulers.length - 1)
      throw new ValueError(
        `SequentialLR: expects number of schedulers provided to be one more than the number of milestone points, but got ` +
          `${schedulers.length} schedulers and ${milestones.length} milestones`,
      );
    const { lastEpoch } = merge('SequentialLR', { lastEpoch: -1 }, ['lastEpoch'], rest);
    super(optimizer);
    this.schedulers = schedulers;
    this.milestones = milestones;
    this.lastEpoch = lastEpoch + 1;
    for (const group of this.groups) group['lr'] = group.initialLr;
    // Take back the first step that each scheduler did when it was made.
    for (const scheduler of schedulers) scheduler.lastEpoch--;
    schedulers[0]!.begin();
    this.lastLr = schedulers[0]!.getLastLr();
  }

  override step(): void {
    this.lastEpoch++;
    const index = this.milestones.filter((m) => m <= this.lastEpoch).length;
    const scheduler = this.schedulers[index]!;
    if (index > 0 && this.milestones[index - 1] === this.lastEpoch) scheduler.step(0);
    else scheduler.step();
    this.lastLr = scheduler.getLastLr();
  }
}

/** Runs all `schedulers` at every step. */
export class ChainedScheduler extends Combined {
  readonly schedulers: readonly LRScheduler[];

  constructor(
    schedulers: readonly LRScheduler[],
    optimizer: Optimizer | undefined = schedulers[0]?.optimizer,
  ) {
    if (optimizer === undefined) throw new ValueError('ChainedScheduler: expects at least one scheduler');
    checkOptimizers('ChainedScheduler', optimizer, schedulers);
    super(optimizer);
    this.schedulers = [...schedulers];
    this.lastLr = this.currentLrs();
  }

  override step(): void {
    for (const scheduler of this.schedulers) scheduler.step();
    this.lastLr = this.currentLrs();
  }
}
