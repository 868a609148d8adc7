// safetensors and NumPy's files: round trips, Python's own files, sharing, damage.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reference } from '@kindling/device-reference';
import { type DType, setDefaultDevice, type Tensor } from '@kindling/tensor';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CheckpointError,
  CorruptCheckpointError,
  load,
  NotACheckpointError,
  numpy,
  safetensors,
  UnsafeCheckpointError,
  UnsavableValueError,
  UnsupportedCheckpointError,
} from '../src/index.js';
import { storage, tensor, values, window } from './support/tensors.js';

const device = reference();
let folder: string;
let before: ReturnType<typeof setDefaultDevice>;
beforeAll(async () => {
  before = setDefaultDevice(device);
  folder = await mkdtemp(join(tmpdir(), 'kindling-formats-'));
});
afterAll(async () => {
  setDefaultDevice(before);
  await rm(folder, { recursive: true });
});

const numbers: Record<DType, fc.Arbitrary<number>> = {
  float32: fc.float(),
  float64: fc.double(),
  float16: fc.integer({ min: 0, max: 0x7bff }),
  int64: fc.maxSafeInteger(),
  int32: fc.integer(),
  uint8: fc.nat(255),
  bool: fc.nat(1),
};
const anyTensor = fc
  .tuple(fc.constantFrom(...(Object.keys(numbers) as DType[])), fc.array(fc.nat(3), { maxLength: 3 }))
  .chain(([dtype, shape]) => {
    const length = shape.reduce((a, b) => a * b, 1);
    return fc
      .array(numbers[dtype], { minLength: length, maxLength: length })
      .map((data) => ({ dtype, shape, data }));
  });
const anyTensors = fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 6 }), anyTensor, { maxKeys: 5 });

describe.each([
  ['safetensors', safetensors.save, safetensors.load],
  ['npz', numpy.serializeNpz, numpy.deserializeNpz],
] as const)('%s', (_, write, read) => {
  it('keeps names, dtypes, shapes and every bit', async () => {
    await fc.assert(
      fc.asyncProperty(anyTensors, async (specs) => {
        const given = Object.fromEntries(
          Object.entries(specs).map(([name, s]) => [name, tensor(device, s.dtype, s.data, s.shape)]),
        );
        const back = read(await write(given));
        expect(Object.keys(back).sort()).toEqual(Object.keys(specs).sort());
        for (const [name, t] of Object.entries(given)) {
          expect([back[name]!.dtype, back[name]!.shape]).toEqual([t.dtype, t.shape]);
          expect(await values(back[name]!)).toStrictEqual(await values(t));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('writes views as they look, not as they lie', async () => {
    const on = storage(device, 'float32', [0, 1, 2, 3, 4, 5]);
    const back = read(await write({ t: window(on, [3, 2], [1, 3]), row: window(on, [3], [1], 3) }));
    expect(await back['t']!.toArray()).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
    expect(await back['row']!.toArray()).toEqual([3, 4, 5]);
  });

  it('refuses what is no tensor, and a disposed one', async () => {
    await expect(write({ a: 3 as never })).rejects.toThrow(UnsavableValueError);
    const t = tensor(device, 'float32', [1]);
    t.dispose();
    await expect(write({ t })).rejects.toThrow(/'t' was disposed/);
  });

  it('is refused when cut anywhere or changed, never with an untyped error', async () => {
    const whole = await write({
      a: tensor(device, 'float32', [1, 2, 3, 4], [2, 2]),
      b: tensor(device, 'int64', [5]),
    });
    for (let length = 0; length < whole.length; length++)
      expect(() => read(whole.subarray(0, length))).toThrow(CheckpointError);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        try {
          read(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(CheckpointError);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('safetensors', () => {
  /** A file of a header and some bytes. */
  function file(header: unknown, bytes: number): Uint8Array {
    const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
    const out = new Uint8Array(8 + text.length + bytes);
    new DataView(out.buffer).setBigUint64(0, BigInt(text.length), true);
    out.set(text, 8);
    return out;
  }
  const entry = (dtype: string, shape: number[], begin: number, end: number) => ({
    dtype,
    shape,
    data_offsets: [begin, end],
  });

  it('is laid out as the format says', async () => {
    const bytes = await safetensors.save(
      {
        b: tensor(device, 'uint8', [7]),
        a: tensor(device, 'float32', [1]),
        '0': tensor(device, 'int64', [2]),
      },
      { metadata: { format: 'pt' } },
    );
    const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
    expect(length % 8).toBe(0);
    const text = new TextDecoder().decode(bytes.subarray(8, 8 + length));
    expect(text.trimEnd()).toBe(
      '{"__metadata__":{"format":"pt"},"0":{"dtype":"I64","shape":[1],"data_offsets":[0,8]},' +
        '"a":{"dtype":"F32","shape":[1],"data_offsets":[8,12]},"b":{"dtype":"U8","shape":[1],"data_offsets":[12,13]}}',
    );
    expect(bytes.length).toBe(8 + length + 13);
  });

  it('reads the narrow dtypes exactly', async () => {
    const bytes = file(
      { h: entry('BF16', [2], 0, 4), s: entry('I16', [1], 4, 6), c: entry('I8', [1], 6, 7) },
      7,
    );
    bytes.set([0xc0, 0x3f, 0x00, 0xc0, 0xd4, 0xfe, 0xfd], bytes.length - 7);
    const { h, s, c } = safetensors.load(bytes) as Record<string, Tensor>;
    expect([h!.dtype, await h!.toArray()]).toEqual(['float32', [1.5, -2]]);
    expect([s!.dtype, await s!.toArray()]).toEqual(['int32', [-300]]);
    expect([c!.dtype, await c!.toArray()]).toEqual(['int32', [-3]]);
  });

  const bad: [string, Uint8Array, new (...args: never[]) => Error, RegExp][] = [
    ['no safetensors', new Uint8Array(20), NotACheckpointError, /not a safetensors file/],
    [
      'a header past the end',
      file('{}', 0).map((b, i) => (i === 0 ? 99 : b)),
      CorruptCheckpointError,
      /99 bytes/,
    ],
    ['no JSON', file('{"a"', 0), CorruptCheckpointError, /its header is no JSON/],
    [
      'a hole',
      file({ a: entry('U8', [1], 1, 2) }, 2),
      CorruptCheckpointError,
      /'a' begins at 1 instead of 0/,
    ],
    [
      'an overlap',
      file({ a: entry('U8', [2], 0, 2), b: entry('U8', [2], 1, 3) }, 3),
      CorruptCheckpointError,
      /'b' begins at 1 instead of 2/,
    ],
    [
      'bytes left over',
      file({ a: entry('U8', [1], 0, 1) }, 2),
      CorruptCheckpointError,
      /should have 1 bytes, but 2/,
    ],
    [
      'a shape that lies',
      file({ a: entry('F32', [9], 0, 4) }, 4),
      CorruptCheckpointError,
      /'a' of F32 \[9\] should have 36 bytes, but has 4/,
    ],
    ['a negative size', file({ a: entry('F32', [-1], 0, 4) }, 4), CorruptCheckpointError, /malformed/],
    [
      'another dtype',
      file({ a: entry('F8_E4M3', [1], 0, 1) }, 1),
      UnsupportedCheckpointError,
      /dtype F8_E4M3/,
    ],
    ['metadata that are no texts', file({ __metadata__: { a: 1 } }, 0), CorruptCheckpointError, /metadata/],
  ];
  it.each(bad)('refuses %s', (_, bytes, kind, message) => {
    expect(() => safetensors.load(bytes)).toThrow(kind);
    expect(() => safetensors.load(bytes)).toThrow(message);
  });

  it('works on files, and says so where load is given one', async () => {
    const path = join(folder, 'w.safetensors');
    await safetensors.saveFile({ w: tensor(device, 'float32', [1, 2]) }, path, { metadata: { by: 'test' } });
    const { w } = await safetensors.loadFile(path);
    expect(await w!.toArray()).toEqual([1, 2]);
    expect(await safetensors.metadata(path)).toEqual({ by: 'test' });
    await expect(load(path)).rejects.toThrow(/a safetensors file; read it with safetensors\.loadFile/);
    await expect(safetensors.loadFile(join(folder, 'none'))).rejects.toThrow(/no such file/);
    await expect(safetensors.save({ __metadata__: w! })).rejects.toThrow(/no tensor may be called/);
  });
});

describe('NumPy', () => {
  it('refuses objects, structures and damage', async () => {
    const npy = (header: string, bytes = 0): Uint8Array => {
      const out = new Uint8Array(10 + header.length + bytes);
      out.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, header.length, 0]);
      out.set(new TextEncoder().encode(header), 10);
      return out;
    };
    const path = join(folder, 'bad.npy');
    const fails = async (bytes: Uint8Array, kind: new (...args: never[]) => Error, message: RegExp) => {
      await writeFile(path, bytes);
      const error = await numpy.loadNpy(path).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(kind);
      expect((error as Error).message).toMatch(message);
    };
    const header = (descr: string, shape: string) =>
      `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }`;
    await fails(npy(header("'|O'", '(2,)')), UnsafeCheckpointError, /an array of Python objects/);
    await fails(npy(header("[('x', '<f4')]", '(2,)')), UnsupportedCheckpointError, /a structured array/);
    await fails(npy(header("'<c8'", '(2,)')), UnsupportedCheckpointError, /dtype <c8/);
    await fails(npy(header("'<f4'", '(2,)'), 7), CorruptCheckpointError, /should have 8 bytes, but has 7/);
    await fails(npy("{'descr': '<f4'}"), CorruptCheckpointError, /its header is malformed/);
    await fails(new Uint8Array(30), NotACheckpointError, /bad\.npy: not a NumPy \.npy file/);
    await expect(numpy.loadz(path)).rejects.toThrow(/not a NumPy \.npz archive/);
  });

  it('exchanges files with Python', async (ctx) => {
    const python = process.env['KINDLING_PYTHON'] ?? 'python3';
    if (spawnSync(python, ['-c', 'import numpy']).status !== 0) {
      if (process.env['KINDLING_CI'] === '1') throw new Error(`${python} has no numpy`);
      ctx.skip(`${python} has no numpy (set KINDLING_PYTHON)`);
    }
    const run = (script: string): string => {
      const { stdout, stderr } = spawnSync(python, ['-c', script, folder], { encoding: 'utf8' });
      expect(stderr).toBe('');
      return stdout.trim();
    };
    await numpy.savez(
      {
        f: tensor(device, 'float32', [1.5, 2, 3, 4, 5, 6], [2, 3]),
        i: tensor(device, 'int64', [-7]),
        b: tensor(device, 'bool', [1, 0]),
        scalar: window(storage(device, 'float64', [2.5]), []),
      },
      join(folder, 'ours.npz'),
    );
    await numpy.saveNpy(tensor(device, 'uint8', [1, 2, 3]), join(folder, 'ours.npy'));
    const printed = run(`
import sys, numpy as np
d = sys.argv[1]
z = np.load(d + '/ours.npz')
assert sorted(z) == ['b', 'f', 'i', 'scalar'], sorted(z)
assert z['f'].dtype == np.float32 and z['f'].tolist() == [[1.5, 2, 3], [4, 5, 6]]
assert z['i'].dtype == np.int64 and z['i'].tolist() == [-7] and z['b'].tolist() == [True, False]
assert z['scalar'].shape == () and z['scalar'] == 2.5
assert np.load(d + '/ours.npy').tolist() == [1, 2, 3]
a = np.arange(6, dtype=np.float32).reshape(2, 3)
arrays = dict(c=a, fortran=np.asfortranarray(a), big=np.array([1, 515], '>i2'), u2=np.array([65535], np.uint16),
    u4=np.array([2**32 - 1], np.uint32), u8=np.array([2**53 - 1], np.uint64), half=np.array([1.5], np.float16),
    flag=np.array([True]), scalar=np.array(3.0), empty=np.zeros((0, 3)))
np.savez(d + '/theirs.npz', **arrays)
np.savez_compressed(d + '/packed.npz', **arrays)
print('equal')`);
    expect(printed).toBe('equal');
    for (const name of ['theirs.npz', 'packed.npz']) {
      const z = await numpy.loadz(join(folder, name));
      const rows = [
        [0, 1, 2],
        [3, 4, 5],
      ];
      expect([await z['c']!.toArray(), await z['fortran']!.toArray()]).toEqual([rows, rows]);
      expect(z['fortran']!.strides).toEqual([1, 2]);
      const seen = await Promise.all(
        ['big', 'u2', 'u4', 'u8', 'half', 'flag', 'scalar'].map(async (key) => [
          z[key]!.dtype,
          await z[key]!.toArray(),
        ]),
      );
      expect(seen).toEqual([
        ['int32', [1, 515]],
        ['int32', [65535]],
        ['int64', [2 ** 32 - 1]],
        ['int64', [2 ** 53 - 1]],
        ['float16', [1.5]],
        ['bool', [true]],
        ['float64', 3],
      ]);
      expect(z['empty']!.shape).toEqual([0, 3]);
    }
    await expect(load(join(folder, 'theirs.npz'))).rejects.toThrow(/read it with numpy\.loadz/);
    expect((await readFile(join(folder, 'ours.npy'))).length % 64).toBe(3);
  });
});
