// Storages that nobody holds any more: found when memory is short, so that loops that never yield stay flat too.
import type { Device, DeviceBuffer } from './device.js';
import { collectGarbage, nudgeCollector } from './host.js';

/** What outlives a storage: enough to free its buffer, and nothing that holds it. */
export interface Tomb {
  readonly device: Device;
  /** Absent where the host's collector reclaims the buffer by itself, and once it was freed. */
  buffer: DeviceBuffer | undefined;
  readonly bytes: number;
  freed: boolean;
}

type Mortal = object;

interface Watch {
  readonly ref: WeakRef<Mortal>;
  readonly tomb: Tomb;
}

/**
 * The newest storages, held strongly. Most are disposed of while they are among them (backward's temporaries), and then
 * cost no weak reference, which takes longer to make than a small kernel takes to run. 128 is about one training step.
 */
const YOUNG = 128;
/** Bytes from which a storage is not held as one of the newest: what they hold together stays below 8 MiB. */
const YOUNG_BYTES = 64 * 2 ** 10;

/** How many are watched when those that are gone are looked for, whatever the memory. */
const CROWD = 4096;

/** The storages that live, as far as is known. */
export class Collection {
  readonly #bury: (tomb: Tomb) => void;
  readonly #young = new Array<Mortal | undefined>(YOUNG).fill(undefined);
  readonly #youngTombs = new Array<Tomb | undefined>(YOUNG).fill(undefined);
  #next = 0;
  #watched: Watch[] = [];
  #crowd = CROWD;

  /** `bury` is called once with the tomb of each storage that was collected before it was disposed of. */
  constructor(bury: (tomb: Tomb) => void) {
    this.#bury = bury;
  }

  /** Watches over a storage until it is disposed of or collected. */
  add(storage: Mortal, tomb: Tomb): void {
    if (tomb.bytes >= YOUNG_BYTES) {
      this.#watch(storage, tomb);
      return;
    }
    const i = this.#next;
    this.#next = (i + 1) % YOUNG;
    const [old, oldTomb] = [this.#young[i], this.#youngTombs[i]];
    this.#young[i] = storage;
    this.#youngTombs[i] = tomb;
    if (old !== undefined && !oldTomb!.freed) this.#watch(old, oldTomb!);
  }

  #watch(storage: Mortal, tomb: Tomb): void {
    this.#watched.push({ ref: new WeakRef(storage), tomb });
    if (this.#watched.length >= this.#crowd) this.sweep();
  }

  /** Finds the storages that are gone. */
  sweep(): void {
    this.#watched = this.#watched.filter(({ ref, tomb }) => {
      if (tomb.freed) return false;
      if (ref.deref() !== undefined) return true;
      this.#bury(tomb);
      return false;
    });
    this.#crowd = CROWD + 2 * this.#watched.length;
  }

  /** Holds none of the newest storages any longer. */
  release(): void {
    for (let i = 0; i < YOUNG; i++) {
      const [storage, tomb] = [this.#young[i], this.#youngTombs[i]];
      this.#young[i] = this.#youngTombs[i] = undefined;
      if (storage !== undefined && !tomb!.freed) this.#watch(storage, tomb!);
    }
  }

  /**
   * Collects garbage where the host can, asks for it where it cannot, and sweeps. Returns whether all garbage is found
   * now; else some is when the program has let other tasks run, and `sweep` is called again.
   */
  reclaim(): boolean {
    this.release();
    const collected = collectGarbage();
    if (!collected) nudgeCollector();
    this.sweep();
    return collected;
  }
}
