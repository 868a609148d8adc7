// Hosts the conformance suite of @kindling/device-testkit.
import { testDevice } from '@kindling/device-testkit';
import { it } from 'vitest';
import { type CpuOptions, cpu } from '../../src/index.js';

/** Declares every case for CPU devices made with `options`. */
export async function hostConformance(options: CpuOptions): Promise<void> {
  for (const c of await testDevice({ create: () => cpu(options) })) {
    it(c.name, async (ctx) => {
      if (c.skip !== undefined) ctx.skip(c.skip);
      await c.run();
    });
  }
}
