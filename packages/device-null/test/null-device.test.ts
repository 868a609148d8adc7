// The null device: costs of kernels by hand, and of the tutorial's network forward, backward and in a step.
import '@kindling/autograd';
import { Conv2d, CrossEntropyLoss, Flatten, Linear, MaxPool2d, ReLU, Sequential } from '@kindling/nn';
import { SGD } from '@kindling/optim';
import { type Device, ones, setDefaultDevice, zeros } from '@kindling/tensor';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatCosts, nullDevice } from '../src/index.js';

let before: Device | undefined;
let device = nullDevice();
beforeEach(() => {
  device = nullDevice();
  before = setDefaultDevice(device);
});
afterEach(() => {
  setDefaultDevice(before);
});

/** The network of the tutorial. */
function net() {
  const features = [
    new Conv2d(3, 6, 5),
    new ReLU(),
    new MaxPool2d(2, 2),
    new Conv2d(6, 16, 5),
    new ReLU(),
    new MaxPool2d(2, 2),
  ];
  return new Sequential(
    ...features,
    new Flatten(),
    new Linear(400, 120),
    new ReLU(),
    new Linear(120, 84),
    new ReLU(),
    new Linear(84, 10),
  );
}

it('counts a product and a sum', () => {
  const [a, b] = [ones(4, 5), ones(5, 3)];
  device.reset();
  a.matmul(b).add(1).sum();
  expect(Object.fromEntries(device.costs)).toEqual({
    matmul: { calls: 1, operations: 2 * 4 * 5 * 3, bytesRead: 4 * (20 + 15), bytesWritten: 4 * 12 },
    pointwise: { calls: 1, operations: 12, bytesRead: 48, bytesWritten: 48 },
    reduce: { calls: 1, operations: 12, bytesRead: 48, bytesWritten: 4 },
  });
});

it('counts a broadcast element once', () => {
  const [a, b] = [ones(100, 10), ones(10)];
  device.reset();
  a.add(b);
  expect(device.costs.get('pointwise')).toMatchObject({ bytesRead: 4000 + 40, bytesWritten: 4000 });
});

it('the tutorial’s network: multiplications and additions of a batch of 4', () => {
  const model = net();
  const x = zeros(4, 3, 32, 32);
  device.reset();
  expect(model(x).shape).toEqual([4, 10]);
  // Two per weight and output position, and for each layer's bias one per output.
  const conv = 2 * 4 * (6 * 28 * 28 * 75 + 16 * 10 * 10 * 150);
  const linear = 4 * (120 * 801 + 84 * 241 + 10 * 169);
  expect(device.costs.get('conv')).toMatchObject({ calls: 2, operations: conv });
  expect(device.costs.get('addmm')).toMatchObject({ calls: 3, operations: linear });
  expect(device.total().operations).toBeGreaterThan(conv + linear);
});

it('a training step flows through, and its backward convolutions cost as much as forward ones', () => {
  const model = net();
  const optimizer = new SGD(model.parameters(), { lr: 0.001, momentum: 0.9 });
  const labels = zeros(4, { dtype: 'int64' });
  device.reset();
  const loss = new CrossEntropyLoss()(model(zeros(4, 3, 32, 32)), labels);
  loss.backward();
  optimizer.step();
  const { conv, convWeightGrad, convInputGrad } = Object.fromEntries(device.costs);
  expect(convWeightGrad!.operations).toBe(conv!.operations);
  // The first layer's input needs no gradient.
  expect(convInputGrad!.operations).toBe(2 * 4 * 16 * 10 * 10 * 150);
  for (const p of model.parameters()) expect(p.grad!.shape).toEqual(p.shape);
  expect(loss.itemSync()).toBe(0);
});

it('counts default compositions when asked, with the same multiplications', () => {
  const plain = nullDevice({ optionalKernels: false });
  setDefaultDevice(plain);
  const layer = new Conv2d(3, 6, 5);
  const x = zeros(4, 3, 32, 32);
  plain.reset();
  layer(x);
  expect(plain.costs.has('conv')).toBe(false);
  expect(plain.costs.get('matmul')).toMatchObject({ operations: 2 * 4 * 6 * 28 * 28 * 75 });
});

it('counts live and peak bytes', () => {
  const a = zeros(1000);
  const b = zeros(500, { dtype: 'int64' });
  expect(device.liveBytes).toBe(8000);
  a.dispose();
  expect([device.liveBytes, device.peakBytes]).toEqual([4000, 8000]);
  device.reset();
  expect(device.peakBytes).toBe(4000);
  b.dispose();
  expect(device.liveBytes).toBe(0);
});

it('prints a table, the dearest kernel first', () => {
  ones(4, 5).matmul(ones(5, 3));
  const [head, first, ...rest] = formatCosts(device.costs).split('\n');
  expect(head).toMatch(/^kernel +calls +operations +bytes read +bytes written$/);
  expect(first).toMatch(/^matmul +1 +120 +140 +48$/);
  expect(rest.at(-1)).toMatch(/^total /);
});
