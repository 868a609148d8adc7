// Hosts the conformance suite of @kindling/device-testkit on one backend.
import { type TestDeviceOptions, testDevice } from '@kindling/device-testkit';
import { memory } from '@tensorflow/tfjs-core';
import { it } from 'vitest';
import { tfjs } from '../../src/index.js';

/** Declares every case for devices on `backend`, but those that `skip` names. */
export async function hostConformance(
  backend: string,
  options: Pick<TestDeviceOptions, 'skip' | 'tolerances'> = {},
): Promise<void> {
  const create = () => tfjs({ backend });
  for (const c of await testDevice({ create, liveBuffers: () => memory().numTensors, ...options })) {
    it(c.name, async (ctx) => {
      if (c.skip !== undefined) ctx.skip(c.skip);
      await c.run();
    });
  }
}
