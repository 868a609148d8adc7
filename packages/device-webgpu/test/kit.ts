// Hosting of the device test kit: which cases run here, and what the device may differ in.
import { type DeviceCase, testDevice } from '@kindling/device-testkit';
import { describe, it } from 'vitest';
import { webgpu } from '../src/node.js';
import { adapterMissing } from './support.js';
import { tolerances } from './tolerances.js';

/** Which part of the cases runs; `KINDLING_WEBGPU_KIT=all` runs all everywhere. */
export interface Part {
  /** Every `of`-th case, from the `from`-th. */
  readonly of: number;
  readonly from: number;
}

/** The part that this process runs: all cases when asked, split among `files` test files otherwise as `part` says. */
export const partFor = (part: Part): Part =>
  process.env.KINDLING_WEBGPU_KIT === 'all' ? { of: 1, from: 0 } : part;

/** Registers the kit's cases for the adapter that this process finds. */
export async function hostKit(part: Part, why?: string): Promise<void> {
  const missing = await adapterMissing();
  if (missing !== undefined) {
    it('the device test kit', (ctx) => ctx.skip(missing));
    return;
  }
  const { of, from } = partFor(part);
  const probe = await webgpu();
  const float16 = probe.capabilities.storage.has('float16');
  probe.close();
  const cases = await testDevice({ create: () => webgpu(), tolerances: tolerances(float16) });
  const chosen = cases.filter((_, i) => i % of === from);
  describe.each([...new Set(chosen.map((c) => c.section))])('%s', (section) => {
    for (const c of chosen.filter((c: DeviceCase) => c.section === section)) {
      it(c.name, (ctx) => (c.skip === undefined ? c.run() : ctx.skip(c.skip)));
    }
  });
  if (why !== undefined && of > 1) {
    it(`${cases.length - chosen.length} more cases`, (ctx) =>
      ctx.skip(`${why}; KINDLING_WEBGPU_KIT=all runs them`));
  }
}
