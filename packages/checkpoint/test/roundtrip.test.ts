// What is saved comes back the same: values, structure, sharing, files.
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DType, setDefaultDevice, Tensor } from '@kindling/tensor';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CheckpointError,
  deserialize,
  Float,
  load,
  type StateDict,
  save,
  serialize,
  Tuple,
  UnsavableValueError,
} from '../src/index.js';
import { hostDevice } from './support/host-device.js';
import { storage, tensor, values, window } from './support/tensors.js';

const cpu = hostDevice();
let folder: string;
let before: ReturnType<typeof setDefaultDevice>;

beforeAll(async () => {
  before = setDefaultDevice(cpu);
  folder = await mkdtemp(join(tmpdir(), 'kindling-checkpoint-'));
});
afterAll(async () => {
  setDefaultDevice(before);
  await rm(folder, { recursive: true });
});

const roundTrip = async <T>(value: T): Promise<T> => deserialize<T>(await serialize(value));

describe('tensors', () => {
  const samples: [DType, number[]][] = [
    ['float32', [0.5, -1.5, Number.NaN, Infinity, -0]],
    ['float64', [1e300, Math.PI, 5e-324]],
    ['float16', [0x3c00, 0x7c00, 0x8000, 0x1234]],
    ['int32', [2 ** 31 - 1, -(2 ** 31), 0, -1]],
    ['int64', [2 ** 53 - 1, -(2 ** 53 - 1), 2 ** 32, -(2 ** 32), -1, 0, 4294967295, -4294967297]],
    ['uint8', [0, 127, 255]],
    ['bool', [0, 1, 1]],
  ];
  it.each(samples)('%s keeps its bits', async (dtype, data) => {
    const back = await roundTrip({ t: tensor(cpu, dtype, data) });
    expect(back.t).toBeInstanceOf(Tensor);
    expect(back.t.dtype).toBe(dtype);
    expect(await values(back.t)).toStrictEqual(await values(tensor(cpu, dtype, data)));
  });

  it('keeps 0-d and empty tensors', async () => {
    const back = await roundTrip([
      window(storage(cpu, 'float32', [7]), []),
      tensor(cpu, 'float32', [], [0, 3]),
    ]);
    expect(back.map((t) => t.shape)).toEqual([[], [0, 3]]);
    expect(await values(back[0]!)).toEqual([7]);
  });

  it('keeps what shares a storage sharing, and writes it once', async () => {
    const on = storage(
      cpu,
      'float32',
      Float32Array.from({ length: 1000 }, (_, i) => i),
    );
    const whole = window(on, [10, 100]);
    const bytes = await serialize({
      whole,
      transposed: window(on, [100, 10], [1, 100]),
      part: window(on, [2, 2], [200, 3], 5),
      whole2: whole,
    });
    expect(bytes.length).toBeLessThan(4000 + 2000);
    const back = deserialize(bytes);
    expect(back['transposed']!.storage).toBe(back['whole']!.storage);
    expect(back['part']!.storage).toBe(back['whole']!.storage);
    expect(back['whole2']).toBe(back['whole']);
    expect(back['transposed']!.strides).toEqual([1, 100]);
    expect(await values(back['part']!)).toEqual([5, 8, 205, 208]);
  });

  it('writes the whole storage of a view, as PyTorch does', async () => {
    const on = storage(cpu, 'float32', new Float32Array(1000));
    const back = await roundTrip({ part: window(on, [2], [1], 10) });
    expect(back.part.storage.length).toBe(1000);
    expect(back.part.storageOffset).toBe(10);
  });

  it('keeps expanded tensors small', async () => {
    const back = await roundTrip([window(storage(cpu, 'float32', [3]), [1000, 1000], [0, 0])]);
    expect(back[0]!.storage.length).toBe(1);
    expect(back[0]!.shape).toEqual([1000, 1000]);
  });

  it('takes the values of the moment of the call', async () => {
    const t = tensor(cpu, 'float32', [1, 2]);
    const saving = serialize([t]);
    cpu.write(t.storage.buffer, 'float32', 0, Float32Array.of(9, 9));
    expect(await values(deserialize<Tensor[]>(await saving)[0]!)).toEqual([1, 2]);
  });

  it('names the path of a disposed tensor', async () => {
    const t = tensor(cpu, 'float32', [1]);
    t.dispose();
    await expect(serialize({ model: { w: t } })).rejects.toThrow(
      /cannot save a disposed tensor \(at model → w\)/,
    );
  });
});

describe('structures', () => {
  it('a training checkpoint', async () => {
    const w = tensor(cpu, 'float32', [1, 2]);
    const state = new Map([[0, { step: 3, momentum_buffer: tensor(cpu, 'float32', [5, 6]) }]]);
    const back = await roundTrip({
      epoch: 2,
      lr: 0.001,
      name: 'net',
      done: false,
      best: null,
      big: 2n ** 70n,
      rng: Uint8Array.of(1, 2, 3),
      model: { 'fc.weight': w, 'fc.bias': tensor(cpu, 'float32', [0]) },
      optimizer: {
        state,
        param_groups: [{ lr: new Float(1), betas: Tuple.from([0.9, 0.999]), params: [0, 1] }],
      },
    });
    expect({ ...back, model: null, optimizer: null }).toStrictEqual({
      epoch: 2,
      lr: 0.001,
      name: 'net',
      done: false,
      best: null,
      big: 2n ** 70n,
      rng: Uint8Array.of(1, 2, 3),
      model: null,
      optimizer: null,
    });
    expect(Object.keys(back.model)).toEqual(['fc.weight', 'fc.bias']);
    expect(await values(back.model['fc.weight'])).toEqual([1, 2]);
    expect([...back.optimizer.state.keys()]).toEqual([0]);
    expect(await values(back.optimizer.state.get(0)!.momentum_buffer)).toEqual([5, 6]);
    expect(back.optimizer.param_groups).toEqual([{ lr: 1, betas: [0.9, 0.999], params: [0, 1] }]);
  });

  it('keeps the key __proto__ an own key', async () => {
    const back = await roundTrip(
      JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}') as Record<string, unknown>,
    );
    expect(Object.keys(back)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keeps a state dict’s hidden _metadata', async () => {
    const state = { w: tensor(cpu, 'float32', [1]) };
    const metadata = { '': { version: 1 }, fc: { version: 2 } };
    Object.defineProperty(state, '_metadata', { value: metadata, enumerable: false });
    const back = await roundTrip(state);
    expect(Object.keys(back)).toEqual(['w']);
    expect((back as unknown as Record<string, unknown>)['_metadata']).toEqual(metadata);
  });

  it('keeps cycles and shared values', async () => {
    const shared = { a: 1 };
    const root: unknown[] = [shared, shared];
    root.push(root);
    const back = await roundTrip(root);
    expect(back[0]).toBe(back[1]);
    expect(back[2]).toBe(back);
  });

  it('random structures with tensors', async () => {
    const leaf = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.maxSafeInteger(),
      fc.double(),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.uint8Array({ maxLength: 8 }).map((bytes) => new Uint8Array(bytes)),
      fc.record(
        {
          dtype: fc.constantFrom<DType>('float32', 'int64', 'bool'),
          data: fc.array(fc.nat(1), { maxLength: 6 }),
        },
        { noNullPrototype: true },
      ),
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 4 }, leaf, tie('list'), tie('object'), tie('map')),
      list: fc.array(tie('node'), { maxLength: 4 }),
      object: fc.dictionary(fc.string({ maxLength: 6 }), tie('node'), { maxKeys: 4, noNullPrototype: true }),
      map: fc
        .array(fc.tuple(fc.integer(), tie('node')), { minLength: 1, maxLength: 4 })
        .map((pairs) => new Map(pairs)),
    }));
    type Spec = { dtype: DType; data: number[] };
    const isSpec = (v: unknown): v is Spec =>
      typeof v === 'object' && v !== null && 'dtype' in v && 'data' in v && Array.isArray(v.data);
    /** Replaces leaves of one kind throughout. */
    const replace = async (v: unknown, leafOf: (x: unknown) => unknown): Promise<unknown> => {
      const own = await leafOf(v);
      if (own !== undefined) return own;
      if (Array.isArray(v)) return Promise.all(v.map((x) => replace(x, leafOf)));
      if (v instanceof Map)
        return new Map(
          await Promise.all([...v].map(async ([k, x]) => [k, await replace(x, leafOf)] as const)),
        );
      if (typeof v !== 'object' || v === null || v instanceof Uint8Array) return v;
      const pairs = await Promise.all(
        Object.entries(v).map(async ([k, x]) => [k, await replace(x, leafOf)] as const),
      );
      return Object.fromEntries(pairs);
    };
    await fc.assert(
      fc.asyncProperty(node, async (spec) => {
        const value = await replace(spec, (x) => (isSpec(x) ? tensor(cpu, x.dtype, x.data) : undefined));
        const back = await roundTrip(value);
        const described = await replace(back, async (x) =>
          x instanceof Tensor ? { dtype: x.dtype, data: await values(x) } : undefined,
        );
        expect(described).toStrictEqual(spec);
      }),
      { numRuns: 150 },
    );
  });

  class Net {
    stateDict(): StateDict {
      return {};
    }
  }
  const unsavable: [string, unknown, RegExp][] = [
    ['a module', new Net(), /cannot pickle a Net \(at the top\);.*module\.stateDict\(\)/],
    ['a function', { hooks: [() => 1] }, /cannot pickle a function \(at hooks → 0\)/],
    ['undefined', { epoch: undefined }, /cannot pickle undefined.*\(at epoch\)/],
    ['a typed array', { w: new Float32Array(2) }, /cannot pickle a Float32Array \(at w\)/],
  ];
  it.each(unsavable)('refuses %s, with the path', async (_, value, message) => {
    const failed = await serialize(value).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(UnsavableValueError);
    expect((failed as Error).message).toMatch(message);
  });
});

describe('mapLocation', () => {
  it('puts tensors on the default device, or where it is told', async () => {
    const bytes = await serialize({ t: tensor(cpu, 'float32', [1]) });
    const other = hostDevice('webgpu:0');
    const at = (mapLocation?: Parameters<typeof deserialize>[1]) =>
      deserialize(bytes, mapLocation)['t']!.device;
    expect(at()).toBe(cpu);
    expect(at({ mapLocation: other })).toBe(other);
    expect(at({ mapLocation: 'cpu' })).toBe(cpu);
    expect(at({ mapLocation: () => other })).toBe(other);
    expect(at({ mapLocation: () => undefined })).toBe(cpu);
    expect(at({ mapLocation: { cpu: other } })).toBe(other);
    expect(at({ mapLocation: { 'cuda:0': other } })).toBe(cpu);
    expect(() => at({ mapLocation: 'cuda:0' })).toThrow(CheckpointError);
    expect(() => at({ mapLocation: 'cuda:0' })).toThrow(
      /mapLocation 'cuda:0': the default device is 'cpu'.*pass the device itself/,
    );
  });
});

describe('files', () => {
  it('saves and loads by path and by URL, leaving nothing else behind', async () => {
    const path = join(folder, 'net.pth');
    await save({ t: tensor(cpu, 'float32', [1, 2, 3]) }, path);
    await save({ t: tensor(cpu, 'float32', [4, 5, 6]) }, path);
    expect(await values((await load(path))['t']!)).toEqual([4, 5, 6]);
    expect(await values((await load(pathToFileURL(path)))['t']!)).toEqual([4, 5, 6]);
    await save({ u: 1 }, pathToFileURL(join(folder, 'with space.pth')));
    expect(await load(join(folder, 'with space.pth'))).toEqual({ u: 1 });
    expect((await readdir(folder)).sort()).toEqual(['net.pth', 'with space.pth']);
  });

  it('writes the same bytes for the same value', async () => {
    const value = { t: tensor(cpu, 'float32', [1]) };
    expect(await serialize(value)).toEqual(await serialize(value));
  });

  it('replaces the file behind a link, not the link', async () => {
    const real = join(folder, 'real.pth');
    await save([1], real);
    await symlink(real, join(folder, 'link.pth'));
    await save([2], join(folder, 'link.pth'));
    expect(await load(real)).toEqual([2]);
  });

  it('keeps the old file when saving fails', async () => {
    const path = join(folder, 'kept.pth');
    await save([1], path);
    await expect(save([() => 1], path)).rejects.toThrow(UnsavableValueError);
    expect(await load(path)).toEqual([1]);
  });

  it('says what is wrong with the path', async () => {
    await expect(load(join(folder, 'absent.pth'))).rejects.toThrow(/load: .*absent\.pth: no such file/);
    await expect(load(folder)).rejects.toThrow(/it is a folder/);
    await expect(save([1], join(folder, 'no', 'such.pth'))).rejects.toThrow(
      /save: .*no such folder; create it first/,
    );
    await expect(save([1], folder)).rejects.toThrow(CheckpointError);
    expect(
      (await readdir(tmpdir())).filter(
        (name) => name.startsWith(folder.split('/').at(-1)!) && name.endsWith('.tmp'),
      ),
    ).toEqual([]);
  });

  it('names the file in every error', async () => {
    const path = join(folder, 'bad.pth');
    await writeFile(path, (await serialize({ t: tensor(cpu, 'float32', [1]) })).subarray(0, 200));
    await expect(load(path)).rejects.toThrow(path);
    await writeFile(path, Buffer.concat([await readFile(join(folder, 'net.pth'))]).subarray(10));
    await expect(load(path)).rejects.toThrow(path);
  });
});
