// Threads: the same bits as without, whatever the number; large work only; they end with the device.
import {
  add,
  conv,
  type Device,
  exp,
  manualSeed,
  matmul,
  mul,
  randn,
  softmax,
  type Tensor,
} from '@kindling/tensor';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { cpu } from '../src/index.js';
import type { Fork } from '../src/wasm/index.js';

/** Tasks that a pool has shared with its threads: none until one of them is ready. */
const shared = vi.hoisted(() => ({ tasks: 0 }));
vi.mock('../src/threads/pool.js', async (original) => {
  const pool = await original<typeof import('../src/threads/pool.js')>();
  class CountingPool extends pool.ThreadPool {
    constructor(...given: ConstructorParameters<typeof pool.ThreadPool>) {
      super(...given);
      const { fork } = this;
      (this as { fork: Fork }).fork = (task, here) => {
        const isShared = fork(task, here);
        if (isShared) shared.tasks++;
        return isShared;
      };
    }
  }
  return { ...pool, ThreadPool: CountingPool };
});

const one = cpu({ threads: 1 });
const several = [cpu({ threads: 2 }), cpu({ threads: 4 })];

afterAll(() => {
  for (const device of several) device.close?.();
});

/** Runs `work` on every device before its threads are ready and many times after, and compares bit by bit. */
async function sameBits(work: (device: Device) => Tensor): Promise<void> {
  const bytes = (t: Tensor): Buffer => Buffer.from(t.dataSync().buffer);
  const run = (device: Device): Buffer => {
    manualSeed(3);
    return bytes(work(device));
  };
  const expected = run(one);
  for (const device of several) {
    for (let before = shared.tasks; shared.tasks === before; ) {
      expect(run(device).equals(expected)).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    for (let i = 0; i < 20; i++) expect(run(device).equals(expected)).toBe(true);
  }
}

describe('threads change no result', () => {
  it('matrix products, packed and in place', async () => {
    await sameBits((device) => matmul(randn([300, 520], { device }), randn([520, 210], { device })));
    await sameBits((device) => matmul(randn([200, 300], { device }), randn([700, 300], { device }).t()));
  });

  it('convolutions', async () => {
    const g = { stride: [1, 1], padding: [1, 1], dilation: [1, 1], groups: 1 };
    await sameBits((device) =>
      conv(randn([8, 6, 24, 24], { device }), randn([16, 6, 3, 3], { device }), randn([16], { device }), g),
    );
  });

  it('emitted pointwise kernels and softmax', async () => {
    await sameBits((device) => {
      const x = randn([700, 900], { device });
      return softmax(add(exp(mul(x, 0.5)), x), 1);
    });
  });
});

describe('the pool', () => {
  it('refuses work after close', () => {
    const device = cpu({ threads: 2 });
    device.close?.();
    expect(() => device.allocate('float32', 100)).toThrow(/closed/);
  });
});
