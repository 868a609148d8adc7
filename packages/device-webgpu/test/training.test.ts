// Training on the GPU: memory over 2,000 steps, and what a LeNet step costs in dispatches.
import { Conv2d, CrossEntropyLoss, functional as F, Linear, MaxPool2d, Module } from '@kindling/nn';
import { SGD } from '@kindling/optim';
import { manualSeed, randint, randn, setDefaultDevice, type Tensor } from '@kindling/tensor';
import { expect, test } from 'vitest';
import { ownGpu } from './support.js';
import { expectFlat, train } from './training.js';

test('2,000 training steps that dispose of nothing keep GPU memory flat', {
  timeout: 300_000,
}, async (ctx) => {
  expectFlat(await train(await ownGpu(ctx), 2000));
});

/** The CIFAR-10 tutorial's network. */
class LeNet extends Module {
  conv1 = new Conv2d(3, 6, 5);
  pool = new MaxPool2d(2, 2);
  conv2 = new Conv2d(6, 16, 5);
  fc1 = new Linear(400, 120);
  fc2 = new Linear(120, 84);
  fc3 = new Linear(84, 10);
  override forward(x: Tensor): Tensor {
    x = this.pool(F.relu(this.conv1(x)));
    x = this.pool(F.relu(this.conv2(x)));
    x = x.view(-1, 400);
    x = F.relu(this.fc1(x));
    x = F.relu(this.fc2(x));
    return this.fc3(x);
  }
}

test('a training step of LeNet is some 42 dispatches in one pass and one submit', {
  timeout: 300_000,
}, async (ctx) => {
  const device = await ownGpu(ctx);
  const before = setDefaultDevice(device);
  ctx.onTestFinished(() => void setDefaultDevice(before));
  manualSeed(0);
  const net = new LeNet();
  const criterion = new CrossEntropyLoss();
  const optimizer = new SGD(net.parameters(), { lr: 0.001, momentum: 0.9 });
  const [x, y] = [randn([64, 3, 32, 32]), randint(0, 10, [64])];
  const step = async () => {
    optimizer.zeroGrad();
    const loss = criterion(net(x), y);
    loss.backward();
    optimizer.step();
    return loss.item();
  };
  // The first step makes momentum buffers, by another kernel.
  await step();
  await step();
  device.resetCounters();
  await step();
  const { dispatches, passes, submits, pipelines, bytesWritten, reads, kernels } = device.counters;
  // A parameter, its gradient and its momentum are three buffers; ten parameters go in as few dispatches as bindings allow.
  const { maxStorageBuffersPerShaderStage: bindings } = device.gpuDevice.limits;
  const steps = Math.ceil(10 / Math.floor(bindings / 3));
  const network = {
    ...{ conv: 2, maxPool: 2, logSoftmax: 1, nllLoss: 1 },
    ...{ nllLossGrad: 1, logSoftmaxGrad: 1, maxPoolGrad: 2, convInputGrad: 1, convWeightGrad: 2 },
    // Three layers forward, their inputs and their weights.
    ...{ matmul: 9, pointwise: 9, pointwiseMany: steps },
  };
  expect(kernels).toMatchObject(network);
  expect({ passes, submits, pipelines, bytesWritten, reads }).toEqual({
    passes: 1,
    submits: 1,
    pipelines: 0,
    bytesWritten: 0,
    reads: 1,
  });
  // Sums are split as the adapter is busy: five biases' gradients, and partial sums of them and of two weights' gradients.
  if (device.adapterClass === 'software') expect(kernels['reduce']).toBe(9);
  expect(dispatches).toBe(Object.values(kernels).reduce((a, b) => a + b, 0));
  expect(Object.keys(kernels).sort()).toEqual([...Object.keys(network), 'reduce'].sort());
});
