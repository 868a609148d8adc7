// The program on a GPU in Node: the same run as on the CPU.
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { device, load, type Tensor } from 'kindling';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import type { Snapshot } from '../src/training/training.js';
import { bundle, type Ended, freshFolder, run } from './support/program.js';

/** Why there is no GPU here; an error with KINDLING_CI=1. */
async function gpuMissing(): Promise<string | undefined> {
  try {
    (await device('webgpu')).close?.();
    return undefined;
  } catch (error) {
    if (process.env['KINDLING_CI'] === '1') throw error;
    return (error as Error).message;
  }
}

const missing = await gpuMissing();
/** Within the workspace, where the npm package webgpu is found. */
let folder: string;
let script: string;
beforeAll(async () => {
  folder = await mkdtemp(resolve(import.meta.dirname, '../node_modules/.test-'));
  script = await bundle('../../src/main.ts', folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** At ten times this rate, one bit in a weight becomes 1e-3 in the losses within these 60 steps, on any device. */
const rate = '0.002';
const settings = ['--limit', '200', '--epochs', '3', '--batch-size', '10', '--lr', rate];

async function train(device: string): Promise<{ ended: Ended; output: string }> {
  const output = await freshFolder();
  return { ended: await run(script, ['--device', device, ...settings, '--output', output]), output };
}

async function numbers(tensor: Tensor): Promise<number[]> {
  return Array.from(await tensor.data());
}

function expectNear(found: readonly number[], wanted: readonly number[], what: string): void {
  expect(found).toHaveLength(wanted.length);
  for (const [i, x] of wanted.entries())
    expect(Math.abs(found[i]! - x), `${what} ${i}`).toBeLessThan(1e-5 * Math.max(1, Math.abs(x)));
}

const skipWithout = (ctx: TestContext): void => {
  if (missing !== undefined) ctx.skip(missing);
};

describe('--device webgpu', () => {
  it('has the losses and weights of the CPU, tests what it saved, and ends by itself', {
    timeout: 300_000,
  }, async (ctx) => {
    skipWithout(ctx);
    const cpu = await train('cpu');
    const gpu = await train('webgpu');
    for (const { status, stderr } of [cpu.ended, gpu.ended]) expect(status, stderr).toBe(0);
    expect(gpu.ended.stdout).toContain('device webgpu');
    const [wanted, found] = await Promise.all(
      [cpu, gpu].map(({ output }) => load<Snapshot>(join(output, 'checkpoint.pth'))),
    );
    const losses = await numbers(found!.losses);
    expectNear(losses, await numbers(wanted!.losses), 'loss');
    expect(losses).toHaveLength(60);
    for (const [name, tensor] of Object.entries(wanted!.model))
      expectNear(await numbers(found!.model[name]!), await numbers(tensor), name);
    const score = (text: string): string => /^Accuracy of the network.*$/m.exec(text)![0];
    // Weights that were trained on one device are loaded and tested on the other.
    const again = ['--evaluate', '--limit', '200', '--output', gpu.output];
    const onCpu = await run(script, again);
    expect(score(onCpu.stdout)).toBe(score(gpu.ended.stdout));
  });
});
