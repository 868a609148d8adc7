// Corrupt, truncated and malicious checkpoints, zip and legacy: each gives a typed error that names the file and the cure.
import { dumps, Global, OrderedDict, PicklingError, Reduce, Tuple } from '@kindling/pickle';
import { setDefaultDevice } from '@kindling/tensor';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CheckpointError,
  CorruptCheckpointError,
  deserialize,
  NotACheckpointError,
  serialize,
  UnsafeCheckpointError,
  UnsupportedCheckpointError,
} from '../src/index.js';
import { zipStored } from '../src/zip/write.js';
import { hostDevice } from './support/host-device.js';
import { tensor, values } from './support/tensors.js';

const cpu = hostDevice();
let before: ReturnType<typeof setDefaultDevice>;
beforeAll(() => {
  before = setDefaultDevice(cpu);
});
afterAll(() => {
  setDefaultDevice(before);
});

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const bytesOf = (parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const MAGIC = 0x1950a86a20f9469cfc6cn;

/** A zip checkpoint around a pickle. */
function zip(
  pickle: Uint8Array,
  storages: Uint8Array[] = [],
  others: [string, string][] = [['version', '3\n']],
): Uint8Array {
  const entries: [string, Uint8Array][] = [['archive/data.pkl', pickle]];
  for (const [key, bytes] of storages.entries()) entries.push([`archive/data/${key}`, bytes]);
  for (const [name, text] of others) entries.push([`archive/${name}`, latin1(text)]);
  return bytesOf(zipStored(entries));
}

/** A legacy checkpoint around a pickle. */
function legacy(
  pickle: Uint8Array,
  storages: [key: string, length: number, bytes: Uint8Array][] = [],
): Uint8Array {
  const system = new Map<string, unknown>([
    ['protocol_version', 1001],
    ['little_endian', true],
  ]);
  const raw = storages.flatMap(([, length, bytes]) => [
    new Uint8Array(BigInt64Array.of(BigInt(length)).buffer),
    bytes,
  ]);
  return bytesOf([
    dumps(MAGIC),
    dumps(1001),
    dumps(system),
    pickle,
    dumps(storages.map(([key]) => key)),
    ...raw,
  ]);
}

class Persistent {
  constructor(readonly id: unknown) {}
}
interface Window {
  type?: string;
  key?: unknown;
  location?: string;
  length?: unknown;
  view?: unknown;
  offset?: unknown;
  shape?: unknown[];
  strides?: unknown[];
  requiresGrad?: boolean;
}
/** A tensor as PyTorch pickles it; four float32 unless said. */
function rebuild({
  type = 'FloatStorage',
  key = '0',
  location = 'cpu',
  length = 4,
  offset = 0,
  shape = [4],
  strides = [1],
  ...rest
}: Window): Reduce {
  const id = Tuple.from<unknown>([
    'storage',
    new Global('torch', type),
    key,
    location,
    length,
    ...('view' in rest ? [rest.view] : []),
  ]);
  const args = [
    new Persistent(id),
    offset,
    Tuple.from(shape),
    Tuple.from(strides),
    rest.requiresGrad ?? false,
    new OrderedDict(),
  ];
  return new Reduce(new Global('torch._utils', '_rebuild_tensor_v2'), args);
}
const pickle = (value: unknown): Uint8Array =>
  dumps(value, { persistentId: (v) => (v instanceof Persistent ? v.id : undefined) });
const four = new Uint8Array(Float32Array.of(1, 2, 3, 4).buffer);

const failure = (bytes: Uint8Array): CheckpointError => {
  try {
    deserialize(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(CheckpointError);
    expect((error as Error).message).toMatch(/^deserialize: /);
    return error as CheckpointError;
  }
  throw new Error('the file was read');
};

describe.each([
  ['zip', (p: Uint8Array) => zip(p, [four])],
  ['legacy', (p: Uint8Array) => legacy(p, [['0', 4, four]])],
])('%s', (format, file) => {
  it('the helper of these tests writes sound files', async () => {
    expect(await values(deserialize(file(pickle({ t: rebuild({}) })))['t']!)).toEqual([1, 2, 3, 4]);
  });

  const attacks: [string, Uint8Array, string][] = [
    ['os.system', pickle(new Reduce(new Global('posix', 'system'), ['id'])), 'posix.system'],
    ['builtins.eval', pickle(new Reduce(new Global('__builtin__', 'eval'), ['1'])), '__builtin__.eval'],
    [
      'builtins.eval by STACK_GLOBAL',
      latin1('\x80\x04\x8c\x08builtins\x8c\x04eval\x93\x8c\x011\x85R.'),
      'builtins.eval',
    ],
    ['a pickled module', pickle(new Reduce(new Global('__main__', 'Net'), [])), '__main__.Net'],
    ['torch.load itself', pickle(new Reduce(new Global('torch', 'load'), ['x'])), 'torch.load'],
    [
      'a name inside a tensor',
      pickle({ t: [rebuild({}), new Global('subprocess', 'Popen')] }),
      'subprocess.Popen',
    ],
  ];
  it.each(attacks)('refuses %s', (_, attack, global) => {
    const error = failure(file(attack));
    expect(error).toBeInstanceOf(UnsafeCheckpointError);
    expect((error as UnsafeCheckpointError).global).toBe(global);
    expect(error.message).toContain(`refusing to load ${global}`);
    expect(error.message).toContain('module.state_dict()');
  });

  const damaged: [string, Uint8Array, RegExp][] = [
    ['deep nesting', latin1(`${']'.repeat(600)}${'a'.repeat(599)}.`), /nests deeper than 500 levels/],
    ['a giant length', latin1('X\xff\xff\xff\x7fx.'), /2147483647 bytes declared/],
    [
      'a window past the storage',
      pickle(rebuild({ shape: [5] })),
      /size \(5\), strides \(1\) and offset 0 reaches past its storage of 4 elements/,
    ],
    ['a giant stride', pickle(rebuild({ shape: [2], strides: [2 ** 52] })), /reaches past its storage/],
    ['an offset past the storage', pickle(rebuild({ shape: [1], offset: 4 })), /reaches past its storage/],
    ['a negative offset', pickle(rebuild({ offset: -1 })), /a tensor's offset is -1/],
    ['a negative size', pickle(rebuild({ shape: [-4] })), /a tensor's size is \(-4\)/],
    ['a negative stride', pickle(rebuild({ strides: [-1] })), /a tensor's strides are \(-1\)/],
    ['too many strides', pickle(rebuild({ strides: [1, 1] })), /has 2 strides instead of 1/],
    ['a giant size', pickle(rebuild({ shape: [2 ** 40, 2 ** 40], strides: [0, 0] })), /a tensor of size/],
    ['a size that is no number', pickle(rebuild({ shape: ['4'] })), /a tensor's size is \(4\)/],
    [
      'a storage of another length',
      pickle(rebuild({ length: 5 })),
      /should (hold 5 elements of FloatStorage \(20 bytes\), but has 16|have 5 elements, but has 4)/,
    ],
    [
      'a storage of another type',
      pickle(rebuild({ type: 'DoubleStorage' })),
      /should hold 4 elements of DoubleStorage|needs 32 bytes, 16 are left/,
    ],
    [
      'a storage seen as two types',
      pickle([rebuild({}), rebuild({ type: 'IntStorage' })]),
      /storage 0 is declared twice/,
    ],
    ['a storage without a number', pickle(rebuild({ length: 'x' })), /malformed storage id/],
    [
      'a storage that is absent',
      pickle(rebuild({ key: '7' })),
      /storage 7 is missing|lists a storage 0 that no tensor uses/,
    ],
    [
      'a persistent id of another kind',
      pickle([new Persistent(Tuple.from(['module', 'x']))]),
      /a persistent id that is no storage: "module"/,
    ],
    [
      'a tensor without a storage',
      pickle(new Reduce(new Global('torch._utils', '_rebuild_tensor_v2'), [1, 0, [], []])),
      /a tensor without a storage/,
    ],
    [
      'a parameter without data',
      pickle(new Reduce(new Global('torch._utils', '_rebuild_parameter'), [1])),
      /a parameter without data/,
    ],
    [
      'integers that require grad',
      pickle(rebuild({ type: 'IntStorage', requiresGrad: true })),
      /a tensor of int32 requires grad, which floating point alone can/,
    ],
    [
      'a view past its storage',
      pickle(rebuild({ view: Tuple.from<unknown>(['v', 2, 3]), shape: [1] })),
      /a malformed view of storage 0/,
    ],
  ];
  it.each(damaged)('refuses %s', (_, bad, message) => {
    const error = failure(file(bad));
    expect(error).toBeInstanceOf(CorruptCheckpointError);
    expect(error.message).toMatch(message);
  });

  const unsupported: [string, unknown, RegExp][] = [
    [
      'complex numbers',
      rebuild({ type: 'ComplexFloatStorage' }),
      /holds complex numbers; save torch\.view_as_real/,
    ],
    [
      'a sparse tensor',
      new Reduce(new Global('torch._utils', '_rebuild_sparse_tensor'), [1]),
      /a sparse tensor; save tensor\.to_dense\(\)/,
    ],
    [
      'a quantized tensor',
      new Reduce(new Global('torch._utils', '_rebuild_qtensor'), [1]),
      /tensor\.dequantize\(\)/,
    ],
    [
      'a class as a value',
      { t: rebuild({}), kind: new Global('torch', 'Tensor') },
      /holds torch\.Tensor as a value/,
    ],
    [
      'a bare storage',
      {
        t: rebuild({}),
        s: new Persistent(
          Tuple.from<unknown>(['storage', new Global('torch', 'FloatStorage'), '0', 'cpu', 4]),
        ),
      },
      /a bare storage/,
    ],
  ];
  it.each(unsupported)('says what to do about %s', (_, value, message) => {
    const error = failure(file(pickle(value)));
    expect(error).toBeInstanceOf(UnsupportedCheckpointError);
    expect(error.message).toMatch(message);
  });

  it('says that gradients need autograd, which these tests do without', () => {
    const error = failure(file(pickle({ t: rebuild({ requiresGrad: true }) })));
    expect(error).toBeInstanceOf(UnsupportedCheckpointError);
    expect(error.message).toMatch(/a tensor requires grad: .*import '@kindling\/autograd'/);
  });

  it('reads a view of a storage as very old files have it', async () => {
    const value = {
      v: rebuild({ view: Tuple.from<unknown>(['view', 1, 3]), shape: [2], offset: 1 }),
      t: rebuild({}),
    };
    const back = deserialize(file(pickle(value)));
    expect(await values(back['v']!)).toEqual([3, 4]);
    expect(back['v']!.storage).toBe(back['t']!.storage);
  });

  it('maps locations by where tensors were saved from', () => {
    const other = hostDevice('other');
    const bytes = file(pickle({ t: rebuild({ location: 'cuda:1' }) }));
    expect(deserialize(bytes)['t']!.device).toBe(cpu);
    expect(deserialize(bytes, { mapLocation: { 'cuda:1': other } })['t']!.device).toBe(other);
    const seen: string[] = [];
    deserialize(bytes, { mapLocation: (location) => void seen.push(location) });
    expect(seen).toEqual(['cuda:1']);
  });

  it('is refused when cut anywhere', () => {
    const whole = file(pickle({ t: rebuild({}), n: [1, 'two'] }));
    for (let cut = 0; cut < whole.length; cut++) failure(whole.subarray(0, cut));
  });

  it('never gives an untyped error, whatever is changed', () => {
    const whole = file(
      pickle({
        t: rebuild({}),
        n: [1, 'two'],
        p: new Reduce(new Global('torch._utils', '_rebuild_parameter'), [rebuild({}), false]),
      }),
    );
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        try {
          deserialize(bytes, { verify: format === 'legacy' });
        } catch (error) {
          expect(error).toBeInstanceOf(CheckpointError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('int64', () => {
  const file = (...data: bigint[]): Uint8Array =>
    zip(pickle({ t: rebuild({ type: 'LongStorage', length: data.length, shape: [data.length] }) }), [
      new Uint8Array(BigInt64Array.from(data).buffer),
    ]);

  it.each([2n ** 53n, -(2n ** 53n), 2n ** 63n - 1n, -(2n ** 63n)])('%s is refused', (value) => {
    const error = failure(file(1n, value));
    expect(error).toBeInstanceOf(UnsupportedCheckpointError);
    expect(error.message).toContain(`holds ${value}, past ±(2^53 − 1)`);
  });

  it('reads up to ±(2^53 − 1)', async () => {
    const t = deserialize(file(2n ** 53n - 1n, -(2n ** 53n) + 1n))['t']!;
    expect(await values(t)).toEqual([2 ** 53 - 1, -(2 ** 53) + 1]);
  });
});

describe('zip files', () => {
  it('refuses TorchScript, with advice', () => {
    const error = failure(
      zip(
        pickle({}),
        [],
        [
          ['constants.pkl', 'x'],
          ['version', '3'],
        ],
      ),
    );
    expect(error).toBeInstanceOf(NotACheckpointError);
    expect(error.message).toMatch(/TorchScript program.*torch\.jit\.load and save module\.state_dict\(\)/);
  });

  it('refuses what is no checkpoint', () => {
    expect(
      failure(
        bytesOf(
          zipStored([
            ['a.txt', four],
            ['b.txt', four],
          ]),
        ),
      ).message,
    ).toMatch(/no data\.pkl \(it holds a\.txt, b\.txt\)/);
    expect(failure(bytesOf(zipStored([['x.npy', four]]))).message).toMatch(/NumPy \.npz archive/);
    expect(failure(bytesOf(zipStored([]))).message).toMatch(/no data\.pkl \(it holds nothing\)/);
  });

  it('refuses versions that it does not know', () => {
    expect(failure(zip(pickle({}), [], [['version', '99']]))).toBeInstanceOf(NotACheckpointError);
    expect(failure(zip(pickle({}), [], [['version', 'x']])).message).toMatch(/its version is "x"/);
  });

  it('notices a changed byte', async () => {
    const bytes = await serialize({ t: tensor(cpu, 'float32', [1, 2, 3]) });
    const at = Buffer.from(bytes).indexOf(Buffer.from(Float32Array.of(1, 2, 3).buffer));
    bytes[at] = 1;
    expect(failure(bytes).message).toMatch(
      /archive\/data\/0 does not match its checksum.*copy or download it again/,
    );
    expect(deserialize(bytes, { verify: false })['t']!.shape).toEqual([3]);
  });

  it('reads big-endian files', async () => {
    const swapped = four.slice();
    for (let i = 0; i < 16; i += 4) swapped.subarray(i, i + 4).reverse();
    const bytes = zip(
      pickle({ t: rebuild({}) }),
      [swapped],
      [
        ['byteorder', 'big'],
        ['version', '3'],
      ],
    );
    expect(await values(deserialize(bytes)['t']!)).toEqual([1, 2, 3, 4]);
  });
});

describe('legacy files', () => {
  it('refuses another protocol, and damaged lists', () => {
    const head = [dumps(MAGIC), dumps(1002)];
    expect(failure(bytesOf(head)).message).toMatch(/legacy protocol 1002/);
    expect(failure(bytesOf([dumps(MAGIC), dumps(1001), dumps([])])).message).toMatch(
      /system information is damaged/,
    );
    const twice = legacy(pickle(rebuild({})), [
      ['0', 4, four],
      ['0', 4, four],
    ]);
    expect(failure(twice).message).toMatch(/lists storage 0 twice/);
    expect(failure(legacy(pickle(rebuild({})))).message).toMatch(
      /storage 0 is not among those that the file lists/,
    );
  });
});

describe('other files', () => {
  const others: [string, Uint8Array, RegExp][] = [
    ['nothing', new Uint8Array(0), /the file is empty/],
    ['a NumPy array', latin1('\x93NUMPY\x01\x00'), /NumPy \.npy/],
    ['HDF5', latin1('\x89HDF\r\n'), /HDF5/],
    ['safetensors', latin1('\x10\x00\x00\x00\x00\x00\x00\x00{"a":1}'), /safetensors/],
    ['a tar', latin1(`${'x'.repeat(257)}ustar`), /before 0\.1\.10/],
    ['gzip', latin1('\x1f\x8b\x08'), /gzip/],
    ['a web page', latin1('<!doctype html>'), /web page/],
    ['a Git LFS pointer', latin1('version https://git-lfs'), /Git LFS pointer/],
    ['a plain pickle', dumps({ a: 1 }), /plain pickle, not a checkpoint of torch\.save/],
    ['noise', latin1('noise, nothing but noise'), /neither the zip nor the legacy format/],
  ];
  it.each(others)('recognises %s', (_, bytes, message) => {
    const error = failure(bytes);
    expect(error).toBeInstanceOf(NotACheckpointError);
    expect(error.message).toMatch(message);
  });
});

it('the pickler that these tests use refuses what it should', () => {
  expect(() => pickle(new Persistent(() => 1))).toThrow(PicklingError);
});
