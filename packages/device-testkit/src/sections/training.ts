// Section training: small networks learn as they do on the reference device, loss by loss.
import {
  Conv2d,
  CrossEntropyLoss,
  Flatten,
  Linear,
  MaxPool2d,
  MSELoss,
  ReLU,
  Sequential,
  Tanh,
} from '@kindling/nn';
import { Adam, type Optimizer, SGD } from '@kindling/optim';
import { type Device, manualSeed, randint, randn, setDefaultDevice, type Tensor } from '@kindling/tensor';
import { check, type DeviceCase } from '../case.js';
import { close } from '../compare.js';
import { type Kit, plainCase } from '../kit.js';

/** A network, its optimizer, and its loss on the same batch at every step. */
interface Run {
  readonly steps: number;
  readonly begin: () => { loss: () => Tensor; optimizer: Optimizer };
}

const runs: Record<string, Run> = {
  'a convolutional classifier by SGD with momentum': {
    steps: 12,
    begin: () => {
      const [inputs, labels] = [randn(8, 3, 10, 10), randint(0, 4, [8])];
      const layers = [new Conv2d(3, 4, 3), new ReLU(), new MaxPool2d(2), new Flatten(), new Linear(64, 4)];
      const net = new Sequential(...layers);
      const criterion = new CrossEntropyLoss();
      return {
        loss: () => criterion(net(inputs), labels),
        optimizer: new SGD(net.parameters(), { lr: 0.05, momentum: 0.9, weightDecay: 0.001 }),
      };
    },
  },
  'a regression by Adam': {
    steps: 12,
    begin: () => {
      const [inputs, targets] = [randn(16, 5), randn(16, 2)];
      const net = new Sequential(new Linear(5, 20), new Tanh(), new Linear(20, 2));
      const criterion = new MSELoss();
      return {
        loss: () => criterion(net(inputs), targets),
        optimizer: new Adam(net.parameters(), { lr: 0.02 }),
      };
    },
  },
};

/** The losses of a run, begun from the same seed. */
async function losses(device: Device, { steps, begin }: Run): Promise<number[]> {
  const before = setDefaultDevice(device);
  try {
    manualSeed(3);
    const { loss, optimizer } = begin();
    const pending: Promise<number>[] = [];
    for (let step = 0; step < steps; step++) {
      optimizer.zeroGrad();
      const value = loss();
      value.backward();
      optimizer.step();
      pending.push(value.detach().item() as Promise<number>);
    }
    return await Promise.all(pending);
  } finally {
    setDefaultDevice(before);
  }
}

/** Rounding differences grow from step to step; a fault shows at once, and by more than this. */
const drift = { rtol: 2e-4, atol: 1e-5 };

export function* training({ device, oracle }: Kit): Iterable<DeviceCase> {
  if (!device.capabilities.arithmetic.has('int64')) return;
  for (const [title, run] of Object.entries(runs)) {
    yield plainCase('training', title, async () => {
      const actual = await losses(device, run);
      const expected = await losses(oracle, run);
      expected.forEach((x, i) => {
        check(close(actual[i]!, x, drift), `the loss of step ${i} is ${actual[i]}, on the reference ${x}`);
      });
      check(
        expected.at(-1)! < expected[0]! * 0.9,
        `the loss went from ${expected[0]} to ${expected.at(-1)} only`,
      );
    });
  }
}
