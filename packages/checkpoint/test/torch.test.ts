// Files to and from PyTorch itself: real ones by other people, and both ways through a Python that has torch.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import '@kindling/autograd';
import { setDefaultDevice, type Tensor } from '@kindling/tensor';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { Float, load, type StateDict, save, Tuple } from '../src/index.js';
import { hostDevice } from './support/host-device.js';
import { storage, tensor, values, window } from './support/tensors.js';

const cpu = hostDevice();
let folder: string;
let before: ReturnType<typeof setDefaultDevice>;
beforeAll(async () => {
  before = setDefaultDevice(cpu);
  folder = await mkdtemp(join(tmpdir(), 'kindling-torch-'));
});
afterAll(async () => {
  setDefaultDevice(before);
  await rm(folder, { recursive: true });
});

/** Skips the test, or fails it in CI, where something it needs is absent. */
function needs(ctx: TestContext, there: boolean, reason: string): void {
  if (there) return;
  if (process.env['KINDLING_CI'] === '1') throw new Error(reason);
  ctx.skip(reason);
}

describe('files by other people', () => {
  const real = resolve(process.env['KINDLING_SHARED'] ?? '../../../shared', 'data/pth');
  const shapes = {
    'conv1.weight': [6, 3, 5, 5],
    'conv1.bias': [6],
    'conv2.weight': [16, 6, 5, 5],
    'conv2.bias': [16],
    'fc1.weight': [120, 400],
    'fc1.bias': [120],
    'fc2.weight': [84, 120],
    'fc2.bias': [84],
    'fc3.weight': [10, 84],
    'fc3.bias': [10],
  };
  for (const name of ['lenet-legacy.pth', 'lenet-zip.pth']) {
    it(`${name} is the tutorial’s network`, async (ctx) => {
      const path = join(real, name);
      needs(ctx, existsSync(path), `${path} is missing (set KINDLING_SHARED)`);
      const state = await load(path);
      expect(Object.fromEntries(Object.entries(state).map(([key, t]) => [key, t.shape]))).toEqual(shapes);
      for (const t of Object.values(state)) {
        expect(t.dtype).toBe('float32');
        expect(Math.max(...(await values(t)).map(Math.abs))).toBeLessThan(2);
      }
    });
  }
});

const python = process.env['KINDLING_PYTHON'] ?? 'python3';
const hasTorch = spawnSync(python, ['-c', 'import torch']).status === 0;
const reason = `${python} has no torch (set KINDLING_PYTHON)`;

/** Runs a script with the folder as its argument; returns what it prints. */
function run(script: string): string {
  const { stdout, stderr, status } = spawnSync(python, ['-X', 'utf8', '-c', script, folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe('by Python', () => {
  const script = `
import sys, torch, collections
base = torch.arange(12, dtype=torch.float32).reshape(3, 4)
torch.manual_seed(0)
net = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.BatchNorm1d(2))
opt = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
net(torch.ones(4, 3)).sum().backward(); opt.step()
value = {
  'base': base, 't': base.t(), 'row': base[1], 'scalar': torch.tensor(2.5), 'empty': torch.zeros(0, 3),
  'double': torch.tensor([1e300, -0.0], dtype=torch.float64), 'half': torch.tensor([1.5, -2.0]).half(),
  'bfloat16': torch.tensor([1.5, -2.0]).bfloat16(), 'int64': torch.tensor([2**53 - 1, -7]),
  'int32': torch.tensor([-5], dtype=torch.int32), 'int16': torch.tensor([-300], dtype=torch.int16),
  'int8': torch.tensor([-3], dtype=torch.int8), 'uint8': torch.tensor([255], dtype=torch.uint8),
  'bool': torch.tensor([True, False]), 'parameter': torch.nn.Parameter(torch.ones(2)),
  'model': net.state_dict(), 'optimizer': opt.state_dict(), 'epoch': 3, 'name': 'é', 'none': None,
  'pair': (1, 2.0), 'rng': torch.get_rng_state(),
}
for name, zipped in (('zip', True), ('legacy', False)):
    torch.save(value, f'{sys.argv[1]}/{name}.pth', _use_new_zipfile_serialization=zipped)
torch.serialization.location_tag = lambda storage: 'cuda:1'
torch.save({'w': torch.ones(2)}, f'{sys.argv[1]}/cuda.pth')
torch.save({'w': torch.ones(2)}, f'{sys.argv[1]}/cuda-legacy.pth', _use_new_zipfile_serialization=False)
torch.save(net, f'{sys.argv[1]}/module.pth')
print(net.state_dict()['0.weight'].flatten().tolist())`;
  let weight: number[];
  beforeAll(() => {
    if (hasTorch) weight = JSON.parse(run(script));
  });

  it.for(['zip', 'legacy'])('every dtype, views, a model and its optimizer, %s', async (name, ctx) => {
    needs(ctx, hasTorch, reason);
    const got = await load<Record<string, any>>(join(folder, `${name}.pth`));
    const read = async (key: string): Promise<[string, number[], number[]]> => {
      const t = got[key] as Tensor;
      return [t.dtype, [...t.shape], await values(t)];
    };
    expect(await read('t')).toEqual(['float32', [4, 3], [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]]);
    expect(got['t'].storage).toBe(got['base'].storage);
    expect(got['row'].storage).toBe(got['base'].storage);
    expect(await read('row')).toEqual(['float32', [4], [4, 5, 6, 7]]);
    expect(await read('scalar')).toEqual(['float32', [], [2.5]]);
    expect(await read('empty')).toEqual(['float32', [0, 3], []]);
    expect(await read('double')).toEqual(['float64', [2], [1e300, -0]]);
    expect(await read('half')).toEqual(['float16', [2], [0x3e00, 0xc000]]);
    expect(await read('bfloat16')).toEqual(['float32', [2], [1.5, -2]]);
    expect(await read('int64')).toEqual(['int64', [2], [2 ** 53 - 1, -7]]);
    expect(await read('int32')).toEqual(['int32', [1], [-5]]);
    expect(await read('int16')).toEqual(['int32', [1], [-300]]);
    expect(await read('int8')).toEqual(['int32', [1], [-3]]);
    expect(await read('uint8')).toEqual(['uint8', [1], [255]]);
    expect(await read('bool')).toEqual(['bool', [2], [1, 0]]);
    expect(await read('parameter')).toEqual(['float32', [2], [1, 1]]);
    expect([got['epoch'], got['name'], got['none'], got['pair']]).toEqual([3, 'é', null, [1, 2]]);
    expect(got['rng'].shape).toEqual([5056]);
    expect(Object.keys(got['model'])).toEqual([
      '0.weight',
      '0.bias',
      '1.weight',
      '1.bias',
      '1.running_mean',
      '1.running_var',
      '1.num_batches_tracked',
    ]);
    expect(await values(got['model']['0.weight'])).toEqual(weight);
    expect(got['model']._metadata['1']).toEqual({ version: 2 });
    expect(got['optimizer'].param_groups[0]).toMatchObject({ lr: 0.1, momentum: 0.9, params: [0, 1, 2, 3] });
    expect(got['optimizer'].state.get(0).momentum_buffer.shape).toEqual([2, 3]);
  });

  it('tensors from a GPU go to the default device, or where they are told', async (ctx) => {
    needs(ctx, hasTorch, reason);
    const other = hostDevice('webgpu:0');
    for (const name of ['cuda.pth', 'cuda-legacy.pth']) {
      const path = join(folder, name);
      expect((await load(path))['w']!.device).toBe(cpu);
      expect((await load(path, { mapLocation: { 'cuda:1': other } }))['w']!.device).toBe(other);
      const seen: string[] = [];
      await load(path, { mapLocation: (location) => void seen.push(location) });
      expect(seen).toEqual(['cuda:1']);
    }
  });

  it('a pickled module is refused, with the cure', async (ctx) => {
    needs(ctx, hasTorch, reason);
    await expect(load(join(folder, 'module.pth'))).rejects.toThrow(
      /torch\.nn\.modules\.container\.Sequential.*module\.state_dict\(\)/s,
    );
  });
});

describe('for Python', () => {
  it('finds equal values, views and kinds', async (ctx) => {
    needs(ctx, hasTorch, reason);
    const base = storage(
      cpu,
      'float32',
      Float32Array.from({ length: 12 }, (_, i) => i),
    );
    const model: StateDict = { 'fc.weight': tensor(cpu, 'float32', [1, 2, 3, 4], [2, 2]) };
    Object.defineProperty(model, '_metadata', { value: { '': { version: 1 } }, enumerable: false });
    await save(
      {
        base: window(base, [3, 4]),
        t: window(base, [4, 3], [1, 4]),
        row: window(base, [4], [1], 4),
        scalar: tensor(cpu, 'float64', [Math.PI], []),
        empty: tensor(cpu, 'float32', [], [0, 3]),
        half: tensor(cpu, 'float16', [0x3e00]),
        int64: tensor(cpu, 'int64', [2 ** 53 - 1, -7]),
        int32: tensor(cpu, 'int32', [-5]),
        uint8: tensor(cpu, 'uint8', [255]),
        bool: tensor(cpu, 'bool', [1, 0]),
        model,
        optimizer: { state: new Map([[0, { step: 5 }]]), param_groups: [{ lr: new Float(1) }] },
        pair: Tuple.from<unknown>([1, 'é']),
        none: null,
      },
      join(folder, 'ours.pth'),
    );
    const printed = run(`
import sys, math, collections, torch
v = torch.load(sys.argv[1] + '/ours.pth')
base = torch.arange(12, dtype=torch.float32).reshape(3, 4)
for key, want in dict(base=base, t=base.t(), row=base[1], scalar=torch.tensor(math.pi, dtype=torch.float64),
    empty=torch.zeros(0, 3), half=torch.tensor([1.5]).half(), int64=torch.tensor([2**53 - 1, -7]),
    int32=torch.tensor([-5], dtype=torch.int32), uint8=torch.tensor([255], dtype=torch.uint8),
    bool=torch.tensor([True, False])).items():
    assert v[key].dtype == want.dtype and torch.equal(v[key], want), (key, v[key])
assert v['t'].storage().data_ptr() == v['base'].storage().data_ptr() and v['t'].stride() == (1, 4)
assert type(v['model']) is collections.OrderedDict and v['model']._metadata == {'': {'version': 1}}
torch.nn.ModuleDict({'fc': torch.nn.Linear(2, 2, bias=False)}).load_state_dict(v['model'])
assert v['optimizer'] == {'state': {0: {'step': 5}}, 'param_groups': [{'lr': 1.0}]}
assert v['pair'] == (1, 'é') and v['none'] is None
v['t'][0, 0] = 7
assert v['base'][0, 0] == 7
print('equal')`);
    expect(printed).toBe('equal\n');
  });
});
