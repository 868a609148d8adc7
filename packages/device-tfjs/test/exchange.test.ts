// Tensors passed between Kindling and TensorFlow.js; what the device says of backends and of integers that do not fit.
import './support/quiet.js';
import '@tensorflow/tfjs-backend-cpu';
import { reference } from '@kindling/device-reference';
import { DeviceError, DTypeError, ones, tensor } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { fromTfjs, tfjs, toTfjs } from '../src/index.js';

const device = await tfjs({ backend: 'cpu' });

describe('toTfjs', () => {
  it.each(['float32', 'int32', 'bool'] as const)('gives shape, dtype and elements: %s', (dtype) => {
    const x = tensor(
      [
        [0, 1, 2],
        [3, 0, 5],
      ],
      { dtype, device },
    );
    const y = toTfjs(x);
    expect([y.shape, y.dtype]).toEqual([[2, 3], dtype]);
    expect([...y.dataSync()]).toEqual([...x.dataSync()]);
    y.dispose();
  });

  it('gives int64 and uint8 as int32', () => {
    for (const dtype of ['int64', 'uint8'] as const) {
      const y = toTfjs(tensor([7, 200], { dtype, device }));
      expect([y.dtype, ...y.dataSync()]).toEqual(['int32', 7, 200]);
      y.dispose();
    }
  });

  it('shares the memory of a contiguous tensor, and survives it', () => {
    const buffers = tf.memory().numDataBuffers;
    const x = ones(1000, { device }).clone();
    const held = tf.memory().numDataBuffers - buffers;
    const y = toTfjs(x);
    expect(tf.memory().numDataBuffers - buffers).toBe(held);
    x.dispose();
    expect(y.dataSync()[999]).toBe(1);
    y.dispose();
  });

  it('takes views: transposed, strided, repeated, 0-d, empty', () => {
    const x = tensor(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      { device },
    );
    for (const view of [
      x.t(),
      x.narrow(1, 1, 2),
      x.select(0, 1),
      x.sum(),
      x.narrow(0, 0, 0),
      x.select(1, 0).expand(2, 2),
    ]) {
      const y = toTfjs(view);
      expect(y.shape).toEqual(view.shape);
      expect([...y.dataSync()]).toEqual([...view.contiguous().dataSync()]);
      y.dispose();
    }
  });

  it('keeps what it had when the Kindling tensor is written', () => {
    const x = ones(3, { device });
    const y = toTfjs(x);
    x.add_(1);
    expect([...y.dataSync()]).toEqual([1, 1, 1]);
    expect([...x.dataSync()]).toEqual([2, 2, 2]);
    y.dispose();
  });

  it('refuses a tensor of another device, with the cure', () => {
    expect(() => toTfjs(ones(2, { device: reference() }))).toThrow(/reference.*to\(device\)/);
  });
});

describe('fromTfjs', () => {
  it('gives shape, dtype and elements, and shares the memory', () => {
    const y = tf.tensor2d([1, 2, 3, 4, 5, 6], [3, 2], 'int32');
    const buffers = tf.memory().numDataBuffers;
    const x = fromTfjs(y, device);
    expect(tf.memory().numDataBuffers).toBe(buffers);
    expect([x.shape, x.dtype, ...x.t().contiguous().dataSync()]).toEqual([[3, 2], 'int32', 1, 3, 5, 2, 4, 6]);
    y.dispose();
    expect([...x.mul_(2).dataSync()]).toEqual([2, 4, 6, 8, 10, 12]);
    x.dispose();
  });

  it('takes what TensorFlow.js computes, within tidy and without', () => {
    let x = ones(1, { device });
    tf.tidy(() => {
      x = fromTfjs(tf.square(toTfjs(tensor([1, 2, 3], { device }))), device);
    });
    expect([...x.add(1).dataSync()]).toEqual([2, 5, 10]);
  });

  it('refuses strings and foreign devices', () => {
    const words = tf.tensor1d(['a']);
    expect(() => fromTfjs(words, device)).toThrow(DTypeError);
    const numbers = tf.tensor1d([1]);
    expect(() => fromTfjs(numbers, reference())).toThrow(DeviceError);
    tf.dispose([words, numbers]);
  });
});

describe('the device', () => {
  it('says which backend is missing and what to import', async () => {
    await expect(tfjs({ backend: 'abacus' })).rejects.toThrow(/abacus.*import/);
  });

  it('takes the current backend when none is named', async () => {
    expect((await tfjs()).name).toBe('tfjs-cpu');
  });

  it('refuses an int64 beyond 32 bits, and says which', () => {
    expect(() => tensor([1, 2 ** 40], { dtype: 'int64', device })).toThrow(
      /element 1.*1099511627776.*32 bits/,
    );
  });

  it('gives back every tensor when it is closed', async () => {
    const own = await tfjs({ backend: 'cpu' });
    const before = tf.memory().numTensors;
    const x = ones(4, 5, { device: own });
    x.narrow(1, 0, 2).add_(1);
    expect(tf.memory().numTensors).toBeGreaterThan(before);
    own.close!();
    expect(tf.memory().numTensors).toBe(before);
    expect(() => x.add(1)).toThrow(/closed/);
    // Letting go of what is gone already is no error.
    x.dispose();
  });
});
