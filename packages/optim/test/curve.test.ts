// The tutorial's network trained from a seed: initial weights, order of images and losses are PyTorch's.
import { readFileSync } from 'node:fs';
import { reference } from '@kindling/device-reference';
import * as nn from '@kindling/nn';
import {
  defaultGenerator,
  Generator,
  manualSeed,
  randperm,
  setDefaultDevice,
  type Tensor,
  tensorFromData,
} from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { camelKeys, sharedFile } from '../../nn/test/support/records.js';
import * as optim from '../src/index.js';

const F = nn.functional;

class Net extends nn.Module {
  conv1 = new nn.Conv2d(3, 6, 5);
  pool = new nn.MaxPool2d(2, 2);
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);

  forward(x: Tensor): Tensor {
    x = this.pool(F.relu(this.conv1(x)));
    x = this.pool(F.relu(this.conv2(x)));
    x = x.view(-1, 16 * 5 * 5);
    return this.fc3(F.relu(this.fc2(F.relu(this.fc1(x)))));
  }
}

const PIXELS = 3 * 32 * 32;
const BATCH = 4;

/** Image n of the regenerable set, normalised: pixel i of the set is the top byte of i·2654435761. */
function image(n: number): Float32Array {
  return Float32Array.from({ length: PIXELS }, (_, i) => {
    const byte = Math.imul(n * PIXELS + i, 2654435761) >>> 24;
    return (Math.fround(byte / 255) - 0.5) / 0.5;
  });
}

const label = (n: number): number => (n * 7 + Math.floor(n / 10)) % 10;

/** The batches of a shuffling DataLoader's epoch: it draws a seed for workers and one for the order. */
async function batches(): Promise<number[][]> {
  defaultGenerator.random64();
  const seed = defaultGenerator.random64() & ((1n << 63n) - 1n);
  const order = Array.from(await randperm(400, { generator: new Generator().manualSeed(seed) }).data());
  return Array.from({ length: 100 }, (_, i) => order.slice(i * BATCH, (i + 1) * BATCH));
}

/** As many steps as a quick test can wait for; the oracle program runs all 200. */
const STEPS = Number(process.env['CURVE_STEPS'] ?? 3);

const path = sharedFile('oracle/lenet_curve.json');
const { seed, runs } = (path ? JSON.parse(readFileSync(path, 'utf8')) : { runs: {} }) as {
  seed: number;
  runs: Record<string, { losses: number[] }>;
};

describe(`the first ${STEPS} losses`, () => {
  if (path === undefined) it('lenet_curve.json', (ctx) => ctx.skip('shared/oracle is absent'));

  for (const [key, { losses }] of Object.entries(runs)) {
    it(key, async () => {
      setDefaultDevice(reference());
      const colon = key.indexOf(':');
      const Kind = (optim as any)[key.slice(0, colon)] as new (...args: any[]) => optim.Optimizer;
      manualSeed(seed);
      const net = new Net();
      const criterion = new nn.CrossEntropyLoss();
      const optimizer = new Kind(net.parameters(), camelKeys(JSON.parse(key.slice(colon + 1))));
      const order = [...(await batches()), ...(await batches())].slice(0, STEPS);
      for (const [step, indices] of order.entries()) {
        const pixels = new Float32Array(BATCH * PIXELS);
        indices.forEach((n, i) => {
          pixels.set(image(n), i * PIXELS);
        });
        const inputs = tensorFromData(pixels, { shape: [BATCH, 3, 32, 32] });
        const labels = tensorFromData(Float64Array.from(indices, label), { dtype: 'int64' });
        optimizer.zeroGrad();
        const loss = criterion(net(inputs), labels);
        loss.backward();
        optimizer.step();
        expect(Math.abs((await loss.item()) - losses[step]!), `step ${step}`).toBeLessThan(1e-5);
      }
    });
  }
});
