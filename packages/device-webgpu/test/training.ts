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

/** Peaks of the bytes that live and pooled buffers take, in the first and the second half of the steps; and the loss. */
export interface Flatness {
  readonly peaks: readonly [number, number];
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
  }
  return { peaks, losses: [first, last] };
}

/** What may gather before core looks for garbage; below it peaks only tell when the host happened to collect. */
const UNSEARCHED = 64 * 2 ** 20;

/** Throws unless memory stayed flat and the loss fell. */
export function expectFlat({ peaks, losses }: Flatness): void {
  if (peaks[1] > Math.max(peaks[0] * 1.1, UNSEARCHED))
    throw new Error(
      `memory grew: a peak of ${peaks[1]} bytes in the second half after ${peaks[0]} in the first`,
    );
  if (!(losses[1] < losses[0] / 2)) throw new Error(`the loss went from ${losses[0]} to ${losses[1]}`);
}
