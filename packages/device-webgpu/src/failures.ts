// What goes wrong on the GPU's own time: error scopes around each batch, the lost device, and when users hear of it.
import { DeviceError, type KindlingError } from '@kindling/tensor';

/** The device was lost or closed. Terminal: every pending and later call ends in it. */
export class DeviceLostError extends DeviceError {
  override name = 'DeviceLostError';
}

/** The GPU had no memory left for an allocation. */
export class OutOfMemoryError extends DeviceError {
  override name = 'OutOfMemoryError';
}

const filters: readonly GPUErrorFilter[] = ['validation', 'out-of-memory', 'internal'];

/** Opens error scopes around the work of a batch and keeps what they catch until a read or synchronize asks. */
export class Failures {
  #pending: Promise<KindlingError | undefined>[] = [];
  #open = false;

  constructor(
    readonly device: GPUDevice,
    readonly name: string,
  ) {}

  open(): void {
    if (this.#open) return;
    for (const filter of filters) this.device.pushErrorScope(filter);
    this.#open = true;
  }

  /** Ends the scopes; whatever they caught is laid to `what`. */
  close(what: () => string): void {
    if (!this.#open) return;
    this.#open = false;
    const caught = filters.map(() => this.device.popErrorScope());
    this.add(
      // A scope of a lost device never says anything; the loss is told elsewhere.
      Promise.all(caught.map((scope) => scope.catch(() => null))).then(([internal, memory, validation]) => {
        if (memory) {
          return new OutOfMemoryError(
            `${this.name} is out of memory, in ${what()}: ${firstLine(memory)}; free tensors, or use smaller batches`,
          );
        }
        const error = validation ?? internal;
        return error ? new DeviceError(`${this.name} failed, in ${what()}: ${firstLine(error)}`) : undefined;
      }),
    );
  }

  /** Adds something that may yet fail. */
  add(failure: Promise<KindlingError | undefined>): void {
    this.#pending.push(failure);
    // Batches that went well need not be remembered; without reads the list would grow.
    failure.then((error) => {
      if (error === undefined) this.#pending = this.#pending.filter((p) => p !== failure);
    });
  }

  /** The first failure since the last call, once all that is pending has been heard. */
  async take(): Promise<KindlingError | undefined> {
    const pending = this.#pending;
    this.#pending = [];
    const failures = await Promise.all(pending);
    return failures.find((error) => error !== undefined);
  }
}

function firstLine(error: GPUError): string {
  return error.message.split('\n').filter(Boolean).slice(0, 3).join(' ').trim() || error.constructor.name;
}
