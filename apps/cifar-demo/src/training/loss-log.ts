// The losses of a run. They gather on the device and are read many at once, so that no step waits for a result.
import { noGrad, type Tensor, zeros } from 'kindling';

/** Losses on the device before they are read. */
const CAPACITY = 100;

export class LossLog {
  /** Every loss so far that has been read. */
  readonly losses: number[];
  readonly #recent: Tensor = zeros(CAPACITY);
  #pending = 0;

  constructor(losses: Iterable<number> = []) {
    this.losses = [...losses];
  }

  /** Takes the loss of one step; a full log must be read first. */
  record(loss: Tensor): void {
    noGrad(() => this.#recent.select(0, this.#pending).copy_(loss));
    this.#pending++;
  }

  get isFull(): boolean {
    return this.#pending === CAPACITY;
  }

  /** Waits for the losses that are on the device. */
  async read(): Promise<void> {
    const count = this.#pending;
    if (count === 0) return;
    const values = await this.#recent.narrow(0, 0, count).data();
    this.#pending = 0;
    for (const loss of values) this.losses.push(loss);
  }

  /** The mean of the last `count` losses that were read. */
  mean(count: number): number {
    const last = this.losses.slice(-count);
    return last.reduce((sum, loss) => sum + loss, 0) / last.length;
  }
}
