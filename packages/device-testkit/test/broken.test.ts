// The kit's own test: every deliberately broken device is caught by the case whose name tells its fault.
import { describe, expect, it } from 'vitest';
import { runCases, testDevice } from '../src/index.js';
import { brokenDevices } from './broken/index.js';

describe('a broken device is caught', () => {
  it.each(brokenDevices)('$fault: by "$caughtBy"', async ({ caughtBy, says, create, liveBuffers }) => {
    const cases = await testDevice({ create, ...(liveBuffers && { liveBuffers }) });
    const catcher = cases.filter((c) => c.name === caughtBy);
    expect(catcher, 'no such case').toHaveLength(1);
    const { failed } = await runCases(catcher);
    expect(failed.map((f) => f.message).join()).toMatch(says);
  });
});
