// On real data: the first losses of PyTorch's run, other people's weights, and our weights in PyTorch.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CIFAR10, DataLoader, load, noGrad, ones, Subset, save, type Tensor } from 'kindling';
import { describe, expect, it } from 'vitest';
import { loadNet } from '../src/program/files.js';
import { plain } from '../src/training/inputs.js';
import { tutorial } from '../src/training/recipe.js';
import { accuracy, test } from '../src/training/testing.js';
import { Training } from '../src/training/training.js';
import { realData, someImages } from './support/data.js';
import { freshFolder } from './support/program.js';

describe('CIFAR-10', () => {
  it('gives the first ten losses that PyTorch prints after manual_seed(0)', async (ctx) => {
    const train = await CIFAR10.load(realData(ctx, 'cifar-10-batches-bin'), { transform: plain });
    const training = new Training(tutorial, train);
    const controller = new AbortController();
    const step = training.optimizer.step.bind(training.optimizer);
    let steps = 0;
    training.optimizer.step = ((...args: []) => {
      if (++steps === 10) controller.abort();
      return step(...args);
    }) as typeof training.optimizer.step;
    await training.run({ signal: controller.signal });
    const expected = [
      2.241065, 2.283276, 2.334121, 2.327811, 2.282508, 2.309714, 2.290188, 2.284669, 2.317064, 2.328385,
    ];
    expect(training.losses).toHaveLength(10);
    for (const [i, loss] of training.losses.entries()) expect(loss).toBeCloseTo(expected[i]!, 5);
  });

  it.for([
    ['lenet-legacy.pth', 56.19, 11.028485],
    ['lenet-zip.pth', 54.84, 2.831647],
  ] as const)('%s, saved by others with PyTorch, scores %d %%', async ([name, percent, sum], ctx) => {
    const folder = realData(ctx, 'cifar-10-batches-bin');
    const net = await loadNet(realData(ctx, join('pth', name)));
    const images = await CIFAR10.load(folder, { train: false, transform: plain });
    const ten = new Subset(
      images,
      Array.from({ length: 10 }, (_, i) => i),
    );
    for await (const [inputs] of new DataLoader(ten, { batchSize: 10 }))
      expect(await noGrad(() => net(inputs).sum()).item()).toBeCloseTo(sum, 4);
    expect(accuracy(await test(net, images, 10))).toBeCloseTo(percent, 6);
  });
});

it('PyTorch loads what the demo saved and computes the same', async (ctx) => {
  const python = process.env['KINDLING_PYTHON'] ?? 'python3';
  if (spawnSync(python, ['-c', 'import torch']).status !== 0) {
    if (process.env['KINDLING_CI'] === '1') throw new Error(`${python} has no torch`);
    ctx.skip(`${python} has no torch (set KINDLING_PYTHON)`);
  }
  const training = new Training({ ...tutorial, epochs: 1 }, someImages(40));
  await training.run();
  const path = join(await freshFolder(), 'cifar_net.pth');
  await save(training.net.stateDict(), path);
  const net = await loadNet(path);
  const inputs = ones(2, 3, 32, 32).cumsum(3).div(32);
  const ours = (await noGrad(() => net(inputs)).toArray()) as number[][];
  const script = `
import sys, json, torch
import torch.nn as nn, torch.nn.functional as F
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 5); self.pool = nn.MaxPool2d(2, 2); self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(400, 120); self.fc2 = nn.Linear(120, 84); self.fc3 = nn.Linear(84, 10)
    def forward(self, x):
        x = self.pool(F.relu(self.conv1(x))); x = self.pool(F.relu(self.conv2(x)))
        x = x.view(-1, 400); x = F.relu(self.fc1(x)); x = F.relu(self.fc2(x))
        return self.fc3(x)
net = Net()
print(net.load_state_dict(torch.load(sys.argv[1])))
x = torch.ones(2, 3, 32, 32).cumsum(3) / 32
print(json.dumps(net(x).tolist()))`;
  const { stdout, stderr } = spawnSync(python, ['-c', script, path], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const [matched, theirs] = stdout.trim().split('\n');
  expect(matched).toBe('<All keys matched successfully>');
  for (const [i, row] of (JSON.parse(theirs!) as number[][]).entries())
    for (const [j, value] of row.entries()) expect(ours[i]![j]).toBeCloseTo(value, 5);
  expect((Object.values(await load(path)) as Tensor[]).every((t) => t.dtype === 'float32')).toBe(true);
});
