// The tutorial's network trains on TensorFlow.js's backends as on the reference device, and keeps no tensors.
import '@kindling/autograd';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { reference } from '@kindling/device-reference';
import { memoryStats } from '@kindling/tensor';
import './support/quiet.js';
import '@tensorflow/tfjs-backend-cpu';
import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { tfjs } from '../src/index.js';
import { train } from './support/lenet.js';
import { useWasmFiles } from './support/wasm.js';

useWasmFiles();
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Steps that are compared with the reference, and steps until the engine has settled what it keeps. */
const [COMPARED, WARM, STEPS] = [4, 4, 8];
let expected: number[] | undefined;

describe.each(['cpu', 'wasm'])('on %s', (backend) => {
  it('has the reference’s losses, and as many tensors after each step', async () => {
    expected ??= await train(reference(), COMPARED);
    const device = await tfjs({ backend });
    const held: number[] = [];
    const losses = await train(device, STEPS, async () => {
      // In a new task: the engine keeps until then what weak references were made to.
      await new Promise((resolve) => setTimeout(resolve, 0));
      collectGarbage();
      memoryStats(device);
      held.push(memory().numTensors);
    });
    expected.forEach((loss, i) => {
      expect(Math.abs(losses[i]! - loss), `step ${i}`).toBeLessThan(1e-5);
    });
    expect(losses).toHaveLength(STEPS);
    expect(held.slice(WARM)).toEqual(Array(STEPS - WARM).fill(held[WARM]));
    device.close!();
  });
});
