// A training loop that disposes of nothing, and what its memory does. Runs in Node and in pages.
import '@kindling/autograd';
import { functional as F, Linear, Module } from '@kindling/nn';
import { SGD } from '@kindling/optim';
import {
  type Device,
  manualSeed,
  memoryStats,
  randn,
  setDefaultDevice,
  type Tensor,
  yieldIfPressed,
} from '@kindling/tensor';

class Net extends Module {
  first = new Linear(16, 64);
  second = new Linear(64, 1);
  override forward(x: Tensor): Tensor {
    return this.second(F.relu(this.first(x)));
  }
}

/** What memory and the loss did. */
export interface Flatness {
  /** Peaks of the bytes that live and pooled buffers take, in the first and the second half of the steps. */
  readonly peaks: readonly [number, number];
  /** The least bytes of live buffers in the second and in the last quarter: what is left when garbage was found. */
  readonly troughs: readonly [number, number];
  readonly losses: readonly [number, number];
}

/** Trains a small network by SGD; wide enough that core looks for garbage (every 64 MiB of it) many times on the way. */
export async function train(device: Device, steps: number): Promise<Flatness> {
  const before = setDefaultDevice(device);
  try {
    return await loop(device, steps);
  } finally {
    setDefaultDevice(before);
  }
}

async function loop(device: Device, steps: number): Promise<Flatness> {
  manualSeed(0);
  const net = new Net();
  const optimizer = new SGD(net.parameters(), { lr: 0.05, momentum: 0.9 });
  const x = randn([512, 16]);
  const target = x.sum(1, { keepdim: true }).tanh();
  const peaks: [number, number] = [0, 0];
  const troughs: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let first = Number.NaN;
  let last = Number.NaN;
  for (let step = 0; step < steps; step++) {
    optimizer.zeroGrad();
    const loss = F.mseLoss(net(x), target);
    loss.backward();
    optimizer.step();
    if (step % 50 === 0 || step === steps - 1) {
      last = (await loss.item()) as number;
      if (step === 0) first = last;
    }
    await yieldIfPressed();
    const { allocatedBytes, pooledBytes = 0 } = memoryStats(device);
    const half = step < steps / 2 ? 0 : 1;
    peaks[half] = Math.max(peaks[half], allocatedBytes + pooledBytes);
    if (step % (steps / 2) >= steps / 4) troughs[half] = Math.min(troughs[half], allocatedBytes);
  }
  return { peaks, troughs, losses: [first, last] };
}

/** What may gather before core looks for garbage; below it peaks only tell when the host happened to collect. */
const UNSEARCHED = 64 * 2 ** 20;
/**
 * Bytes by which troughs may differ: what is alive after a step may be that step's own tensors, 512 rows of 64 float32 four
 * times over, or hardly any of them, as the last collection fell. A leak of 1 KiB a step would be as much.
 */
const SLACK = 2 * 4 * 512 * 64 * 4;

/** Throws unless memory stayed flat and the loss fell. */
export function expectFlat({ peaks, troughs, losses }: Flatness): void {
  if (troughs[1] > troughs[0] + SLACK)
    throw new Error(
      `memory leaked: at least ${troughs[1]} bytes live in the last quarter, ${troughs[0]} in the second`,
    );
  if (peaks[1] > Math.max(peaks[0] * 1.1, UNSEARCHED))
    throw new Error(
      `memory grew: a peak of ${peaks[1]} bytes in the second half after ${peaks[0]} in the first`,
    );
  if (!(losses[1] < losses[0] / 2)) throw new Error(`the loss went from ${losses[0]} to ${losses[1]}`);
}
