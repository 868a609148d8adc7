// Training: a run that is stopped anywhere, saved and resumed ends as if it had not been.

import fc from 'fast-check';
import { deserialize, type RawImage, serialize, type Tensor } from 'kindling';
import { describe, expect, it } from 'vitest';
import { augmented } from '../src/training/inputs.js';
import { type OptimizerName, optimizers, type Recipe, tutorial } from '../src/training/recipe.js';
import { checkSnapshot, SnapshotError, Training, type TrainingEvents } from '../src/training/training.js';
import { someImages } from './support/data.js';

const IMAGES = 22;
const recipe = (more: Partial<Recipe>): Recipe => ({ ...tutorial, limit: IMAGES, ...more });
const images = someImages(IMAGES);
const shifted = someImages(IMAGES, augmented);

/** Weights and losses of a run. */
async function outcome(training: Training): Promise<unknown> {
  const weights: [string, number[]][] = [];
  for (const [name, t] of Object.entries(training.net.stateDict()) as [string, Tensor][])
    weights.push([name, Array.from(await t.data())]);
  return { weights, losses: [...training.losses], position: training.position };
}

/** Events that stop a run after so many steps, counted through the loss log's reads. */
function stopAfter(steps: number, training: () => Training): TrainingEvents {
  const controller = new AbortController();
  let left = steps;
  const optimizer = training().optimizer;
  const step = optimizer.step.bind(optimizer);
  optimizer.step = ((...args: []) => {
    const result = step(...args);
    if (--left <= 0) controller.abort();
    return result;
  }) as typeof optimizer.step;
  return { signal: controller.signal };
}

describe('a stopped run', () => {
  it('goes on to the same weights, losses and random numbers, wherever it was stopped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(optimizers) as OptimizerName[])),
        fc.boolean(),
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 3, max: 6 }),
        async (optimizer, augment, steps, batchSize) => {
          const settings = recipe({ optimizer, augment, batchSize });
          const data = augment ? shifted : images;
          const whole = new Training(settings, data);
          expect(await whole.run()).toBe(true);

          const first = new Training(settings, data);
          const finished = await first.run(stopAfter(steps, () => first));
          const bytes = await serialize(first.snapshot());
          // What happens in between must not matter.
          await new Training(recipe({ seed: 99 }), images).run(stopAfter(2, () => first));
          const second = new Training(settings, data);
          await second.restore(checkSnapshot(deserialize(bytes), 'bytes'));
          expect(await second.run()).toBe(true);
          expect(await outcome(second)).toEqual(await outcome(whole));
          expect(finished).toBe(steps >= 2 * Math.ceil(IMAGES / batchSize));
        },
      ),
      { numRuns: 8 },
    );
  });

  it('tells where it stands, and may get more epochs', async () => {
    const training = new Training(recipe({ epochs: 1 }), images);
    expect(await training.run(stopAfter(4, () => training))).toBe(false);
    expect(training.position).toEqual({ epoch: 0, batch: 4 });
    const snapshot = training.snapshot();
    const more = new Training(recipe({ epochs: 3 }), images);
    await more.restore(snapshot);
    await more.run();
    expect(more.position).toEqual({ epoch: 3, batch: 0 });
    expect(more.losses).toHaveLength(3 * 6);
  });
});

describe('a run', () => {
  it('learns, and reports intervals, progress and epochs', async () => {
    const events: string[] = [];
    const training = new Training(recipe({ epochs: 30, batchSize: 11, lr: 0.02 }), images);
    let steps = 0;
    await training.run({
      onInterval: (epoch, batch, loss) => events.push(`${epoch} ${batch} ${loss.toFixed(3)}`),
      onProgress: (at) => {
        expect(at.steps).toBeGreaterThan(steps);
        expect(at.totalSteps).toBe(60);
        steps = at.steps;
      },
      onEpoch: (epoch) => void events.push(`epoch ${epoch}`),
    });
    expect(steps).toBe(60);
    expect(events).toHaveLength(60);
    expect(events[0]).toMatch(/^1 2 2\.\d{3}$/);
    expect(events[1]).toBe('epoch 1');
    const lines = training.intervals.map(({ to, loss }) => `${to / 2} 2 ${loss.toFixed(3)}`);
    expect(events.filter((_, i) => i % 2 === 0)).toEqual(lines);
    const mean = (losses: readonly number[]): number => losses.reduce((a, b) => a + b, 0) / losses.length;
    expect(mean(training.losses.slice(-4))).toBeLessThan(0.7 * mean(training.losses.slice(0, 4)));
  });

  it('gives the same weights for the same seed, and others for another', async () => {
    const weights = async (seed: number): Promise<unknown> => {
      const training = new Training(recipe({ seed, epochs: 1 }), images);
      await training.run();
      return outcome(training);
    };
    const first = await weights(3);
    expect(await weights(3)).toEqual(first);
    expect(await weights(4)).not.toEqual(first);
  });
});

describe('a snapshot', () => {
  it('is refused where it is none, or of another version', () => {
    for (const value of [null, 3, {}, { model: {} }])
      expect(() => checkSnapshot(value, 'out/checkpoint.pth')).toThrow(SnapshotError);
    const { kind } = new Training(recipe({}), images).snapshot();
    expect(() => checkSnapshot({ kind, version: 0 }, 'F')).toThrow(/F was written by another version/);
  });
});

it('inputs of training and test have one shape', () => {
  const image: RawImage = { data: new Uint8Array(3072), width: 32, height: 32 };
  expect(augmented(image).shape).toEqual([3, 32, 32]);
});
