// The base of learning rate schedulers: epochs, rates of all groups, state dicts.
import { ValueError } from '@kindling/tensor';
import { camelCase, snakeCase } from '../names.js';
import { Optimizer, type ParamGroup } from '../optimizer.js';

/** A scheduler's numbers under PyTorch's names. */
export type SchedulerStateDict = Record<string, unknown>;

export interface SchedulerOptions {
  /** The epoch to go on from; −1, the default, starts anew. */
  lastEpoch?: number;
}

/** Fields whose names begin with an underscore in PyTorch. */
const underscored: ReadonlySet<string> = new Set(['stepCount', 'lastLr', 'milestones']);

/** A group, with what schedulers keep in it. */
export type Group = ParamGroup<any> & Record<string, any>;

/** Sets the learning rates of an optimizer's groups, anew at each `step()`. */
export abstract class LRScheduler {
  baseLrs: number[];
  lastEpoch: number;
  stepCount = 0;
  protected lastLr: number[] = [];

  constructor(
    readonly optimizer: Optimizer,
    { lastEpoch = -1 }: SchedulerOptions = {},
  ) {
    if (!(optimizer instanceof Optimizer))
      throw new ValueError(`${this.constructor.name}: ${typeof optimizer} is not an Optimizer`);
    this.groups.forEach((group, i) => {
      if (lastEpoch === -1) group.initialLr ??= group['lr'];
      else if (group.initialLr === undefined)
        throw new ValueError(
          `${this.constructor.name}: param 'initialLr' is not specified in paramGroups[${i}] when resuming an optimizer`,
        );
    });
    this.baseLrs = this.groups.map((group) => group.initialLr!);
    this.lastEpoch = lastEpoch;
  }

  protected get groups(): Group[] {
    return this.optimizer.paramGroups;
  }

  /** The rates of all groups at present. */
  protected currentLrs(): number[] {
    return this.groups.map((group) => group['lr'] as number);
  }

  /** The first step, which sets the rates of epoch 0; subclasses call it when they are ready. */
  begin(): void {
    this.stepCount = 0;
    this.step();
  }

  /** The rates of `lastEpoch`, from those before it. */
  protected abstract getLr(): number[];

  /** The rates of `lastEpoch`, from the base rates alone; where there is no such formula, `getLr()`. */
  protected closedForm(): number[] {
    return this.getLr();
  }

  /** Goes to the next epoch, or to `epoch`, and sets the groups' rates. Call it after the optimizer's steps. */
  step(epoch?: number): void {
    this.stepCount++;
    this.lastEpoch = epoch ?? this.lastEpoch + 1;
    const lrs = epoch === undefined ? this.getLr() : this.closedForm();
    this.groups.forEach((group, i) => {
      group['lr'] = lrs[i]!;
    });
    this.lastLr = this.currentLrs();
  }

  /** The rates that the last step set, one per group. */
  getLastLr(): number[] {
    return this.lastLr;
  }

  /** The fields that are saved. */
  protected savedFields(): [string, unknown][] {
    return Object.entries(this).filter(([key, value]) => key !== 'optimizer' && typeof value !== 'function');
  }

  /** All of it but the optimizer and functions, under PyTorch's names. */
  stateDict(): SchedulerStateDict {
    return Object.fromEntries(
      this.savedFields().map(([key, value]) => [
        `${underscored.has(key) ? '_' : ''}${snakeCase(key)}`,
        Array.isArray(value) ? [...value] : value,
      ]),
    );
  }

  /** Goes on from another scheduler's state, PyTorch's too. */
  loadStateDict(stateDict: SchedulerStateDict): void {
    for (const [key, value] of Object.entries(stateDict)) {
      const field = camelCase(key.replace(/^_+/, ''));
      if (Object.hasOwn(this, field) && field !== 'optimizer' && value !== undefined)
        (this as Record<string, unknown>)[field] = Array.isArray(value) ? [...value] : value;
    }
  }
}

/** One value for each group from one for all, or a list. Throws ValueError on a list of another length. */
export function perGroup<T>(name: string, optimizer: Optimizer, value: T | readonly T[]): T[] {
  const count = optimizer.paramGroups.length;
  if (!Array.isArray(value)) return new Array<T>(count).fill(value as T);
  if (value.length !== count)
    throw new ValueError(`expected ${count} values for ${name}, got ${value.length}`);
  return [...value];
}
