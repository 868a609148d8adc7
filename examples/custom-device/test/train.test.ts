// The tutorial's network learns on the example as it does on the CPU.
import { getDefaultDevice } from 'kindling';
import { expect, it } from 'vitest';
import { doubles } from '../src/device.js';
import { train } from '../src/train.js';

it('has the losses of the CPU, step by step', async () => {
  const steps = 8;
  const expected = await train(getDefaultDevice(), steps);
  const actual = await train(doubles(), steps);
  expect(actual).toHaveLength(steps);
  actual.forEach((loss, i) => {
    expect(Math.abs(loss - expected[i]!)).toBeLessThan(1e-4);
  });
});

it('learns four images by heart', async () => {
  const losses = await train(doubles(), 40, 4);
  expect(losses[0]).toBeGreaterThan(2);
  expect(losses.at(-1)).toBeLessThan(1.5);
});
