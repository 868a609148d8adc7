// Hosts the conformance suite of @kindling/device-testkit on one backend.
import { type Skip, type TestDeviceOptions, testDevice } from '@kindling/device-testkit';
import { memory } from '@tensorflow/tfjs-core';
import { it } from 'vitest';
import { tfjs } from '../../src/index.js';

/** What no backend can do. */
export const narrowIntegers: Skip = {
  reason: 'TensorFlow.js has integers of 32 bits only: int64 beyond them is refused when it is written',
  cases: ['storage: int64, extreme values come back', /^pointwise: \w+ int64, beyond 32 bits$/],
};

/** Declares every case for devices on `backend`. */
export async function hostConformance(
  backend: string,
  options: Pick<TestDeviceOptions, 'skip' | 'tolerances'>,
): Promise<void> {
  const create = () => tfjs({ backend });
  for (const c of await testDevice({ create, liveBuffers: () => memory().numTensors, ...options })) {
    it(c.name, async (ctx) => {
      if (c.skip !== undefined) ctx.skip(c.skip);
      await c.run();
    });
  }
}
