// One training run: its network, its optimizer and where it stands. It can be stopped after any step, saved, and go on.
import {
  DataLoader,
  type Dataset,
  getRngState,
  KindlingError,
  manualSeed,
  nn,
  type optim,
  setRngState,
  type Tensor,
  tensor,
} from 'kindling';
import { LossLog } from './loss-log.js';
import { Net } from './net.js';
import { optimizers, type Recipe } from './recipe.js';
import { ResumableOrder } from './resumable-order.js';

/** A batch's images [N, 3, 32, 32] and labels [N]. */
export type ImageDataset = Dataset<[Tensor, number]>;

/** What a run tells while it goes. */
export interface TrainingEvents {
  /** Stops the run after the step that it is in. */
  signal?: AbortSignal;
  /** Some steps more are done, a few times a second. The run waits for what is returned. */
  onProgress?(at: Progress): void | Promise<void>;
  /** An interval is over: the tutorial's line. */
  onInterval?(epoch: number, batch: number, loss: number): void;
  /** An epoch is over. */
  onEpoch?(epoch: number): void | Promise<void>;
}

/** How far a run is. */
export interface Progress {
  /** From 1. */
  readonly epoch: number;
  /** Steps in all epochs, done and to do. */
  readonly steps: number;
  readonly totalSteps: number;
  /** Mean loss of the last steps. */
  readonly loss: number;
}

/** Marks the files of {@link Training.snapshot}. */
const KIND = 'kindling cifar demo';
const VERSION = 1;
/** Steps between two of the tutorial's lines. */
const INTERVAL = 2000;
/** Steps over which the shown loss is averaged. */
const SHOWN = 200;
/** Milliseconds after which losses are read though the log is not full. */
const READ_MS = 200;

/** A saved run that is not one, or that does not fit. */
export class SnapshotError extends KindlingError {
  override name = 'SnapshotError';
}

/** The optimizers of `optim` as this program uses them. */
type Optimizer = optim.Optimizer;

/** What a snapshot holds. */
export interface Snapshot {
  readonly kind: typeof KIND;
  readonly version: number;
  readonly recipe: Recipe;
  readonly model: Record<string, Tensor>;
  readonly optimizer: ReturnType<Optimizer['stateDict']>;
  /** Epochs done, and batches done of the one after them. */
  readonly epoch: number;
  readonly batch: number;
  /** The random generator at the epoch's beginning, and now. */
  readonly epochRng: Tensor;
  readonly rng: Tensor;
  readonly losses: Tensor;
}

export class Training {
  readonly net: Net;
  readonly optimizer: Optimizer;
  readonly #loss = new nn.CrossEntropyLoss();
  readonly #order: ResumableOrder;
  readonly #loader: DataLoader<[Tensor, number]>;
  #log = new LossLog();
  #epoch = 0;
  #batch = 0;
  #epochRng: Uint8Array;

  /** A new run: seeds the generator, then draws the network's weights. */
  constructor(
    readonly recipe: Recipe,
    dataset: ImageDataset,
  ) {
    manualSeed(recipe.seed);
    this.net = new Net();
    this.optimizer = optimizers[recipe.optimizer](this.net.parameters(), recipe);
    this.#order = new ResumableOrder(dataset);
    this.#loader = new DataLoader(dataset, { batchSize: recipe.batchSize, sampler: this.#order });
    this.#epochRng = getRngState();
  }

  /** Steps in an epoch. */
  get batches(): number {
    return this.#loader.length;
  }

  /** Epochs done, and batches done of the one after them. */
  get position(): { readonly epoch: number; readonly batch: number } {
    return { epoch: this.#epoch, batch: this.#batch };
  }

  get isFinished(): boolean {
    return this.#epoch >= this.recipe.epochs;
  }

  /** The loss of every step so far. */
  get losses(): readonly number[] {
    return this.#log.losses;
  }

  /** Steps between two intervals' ends. */
  get #interval(): number {
    return Math.min(INTERVAL, this.batches);
  }

  /** The intervals that are over: their steps, and the mean loss that the tutorial's lines show. */
  get intervals(): { readonly from: number; readonly to: number; readonly loss: number }[] {
    const out: { from: number; to: number; loss: number }[] = [];
    const { losses, batches } = this;
    for (let epoch = 0; epoch * batches < losses.length; epoch++) {
      for (let batch = this.#interval; batch <= batches; batch += this.#interval) {
        const to = epoch * batches + batch;
        const from = to - this.#interval;
        if (to > losses.length) return out;
        out.push({ from, to, loss: losses.slice(from, to).reduce((a, b) => a + b, 0) / (to - from) });
      }
    }
    return out;
  }

  /** Trains until all epochs are done or the signal says stop; returns whether they are. */
  async run(events: TrainingEvents = {}): Promise<boolean> {
    this.net.train();
    while (!this.isFinished && !events.signal?.aborted) {
      await this.#runEpoch(events);
      if (this.#batch < this.batches) break;
      this.#epoch++;
      this.#batch = 0;
      this.#epochRng = getRngState();
      await events.onEpoch?.(this.#epoch);
    }
    return this.isFinished;
  }

  /** Goes through what is left of the epoch, or until the signal. */
  async #runEpoch({ signal, onProgress, onInterval }: TrainingEvents): Promise<void> {
    const log = this.#log;
    let lastRead = performance.now();
    for await (const [inputs, labels] of this.#loader) {
      this.optimizer.zeroGrad();
      const loss = this.#loss(this.net(inputs), labels);
      loss.backward();
      this.optimizer.step();

      log.record(loss);
      this.#batch++;
      const intervalEnds = this.#batch % this.#interval === 0;
      const stop = signal?.aborted || this.#batch === this.batches;
      if (intervalEnds || stop || log.isFull || performance.now() - lastRead > READ_MS) {
        await log.read();
        lastRead = performance.now();
        await onProgress?.(this.#progress());
      }
      if (intervalEnds) onInterval?.(this.#epoch + 1, this.#batch, log.mean(this.#interval));
      if (signal?.aborted) return;
    }
  }

  #progress(): Progress {
    return {
      epoch: this.#epoch + 1,
      steps: this.#epoch * this.batches + this.#batch,
      totalSteps: this.recipe.epochs * this.batches,
      loss: this.#log.mean(SHOWN),
    };
  }

  /** Everything that the rest of the run depends on, to be saved. */
  snapshot(): Snapshot {
    return {
      kind: KIND,
      version: VERSION,
      recipe: this.recipe,
      model: this.net.stateDict(),
      optimizer: this.optimizer.stateDict(),
      epoch: this.#epoch,
      batch: this.#batch,
      epochRng: tensor(this.#epochRng),
      rng: tensor(getRngState()),
      losses: tensor(Float32Array.from(this.losses)),
    };
  }

  /** Goes back to where a snapshot of the same recipe stood (`epochs` may differ). Nothing else has the same rest. */
  async restore(snapshot: Snapshot): Promise<void> {
    const { model, optimizer, epoch, batch, epochRng, rng, losses } = snapshot;
    this.net.loadStateDict(model);
    this.optimizer.loadStateDict(optimizer);
    this.#epoch = epoch;
    this.#batch = batch;
    this.#log = new LossLog(await losses.data());
    this.#epochRng = (await epochRng.data()) as Uint8Array;
    const now = (await rng.data()) as Uint8Array;
    setRngState(this.#epochRng);
    if (batch === 0) return;
    // The epoch's order is drawn again; then the generator stands where it stood after the last step.
    this.#order.skip(batch * this.recipe.batchSize, () => setRngState(now));
  }
}

/** Whether a loaded value is a snapshot; throws SnapshotError, naming `source`, where it is not. */
export function checkSnapshot(value: unknown, source: string): Snapshot {
  const snapshot = value as Partial<Snapshot> | null;
  if (typeof snapshot !== 'object' || snapshot?.kind !== KIND) {
    throw new SnapshotError(
      `${source} holds no interrupted run of this program; leave out --resume to start anew`,
    );
  }
  if (snapshot.version !== VERSION) {
    throw new SnapshotError(
      `${source} was written by another version of this program (format ${snapshot.version}, here ${VERSION}); start anew`,
    );
  }
  return snapshot as Snapshot;
}
