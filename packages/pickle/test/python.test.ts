// Pickles that Python wrote, in every protocol, and Python reading ours.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  dumps,
  Float,
  loads,
  lookup,
  NumpyArray,
  numpyGlobals,
  OrderedDict,
  standardGlobals,
  Tuple,
  tuple,
} from '../src/index.js';

interface Fixtures {
  values: Record<string, string[]>;
  arrays: Record<string, string[]>;
  objects: string;
  cifar2: string;
  cifar3: string;
}

const fixtures = JSON.parse(
  readFileSync(new URL('./fixtures/python.json', import.meta.url), 'utf8'),
) as Fixtures;
const globals = { ...standardGlobals, ...numpyGlobals };
const read = (base64: string | undefined): unknown => loads(Buffer.from(base64!, 'base64'), { globals });

const shared = [1];
const cycle: unknown[] = ['self'];
cycle.push(cycle);

const expected: Record<string, unknown> = {
  scalars: [null, true, false, 0, 1, 255, 256, 65535, 65536, -1, -129, 2 ** 31 - 1, -(2 ** 31), 2 ** 53 - 1],
  longs: [2 ** 31, 2n ** 53n, -(2n ** 53n), 2n ** 64n, -(2n ** 200n), 2n ** 2100n],
  floats: [0.5, -1.5, 1e300, 5e-324, Infinity, -Infinity],
  text: ['', 'plain', 'é 漢 😀', 'back\\slash\nnewline\tquote\'"', '\ud800 lone', '\\u0041'],
  bytes: [
    new Uint8Array(0),
    Uint8Array.of(97, 98, 99),
    Uint8Array.from({ length: 256 }, (_, i) => i),
    Uint8Array.of(120, 121, 122),
  ],
  tuples: [
    tuple(),
    tuple(1),
    tuple(1, 2),
    tuple(1, 2, 3),
    tuple(1, 2, 3, 4),
    tuple<unknown>(tuple<unknown>(1, tuple(2)), [3]),
  ],
  dict: new Map<unknown, unknown>([
    ['a', 1],
    [2, 'b'],
    [tuple(1, 2), [3]],
    [null, new Map()],
  ]),
  ordered: new OrderedDict([
    ['z', 1],
    ['a', 2],
  ]),
  containers: [
    new Map([
      ['a', 2],
      ['b', 1],
    ]),
    new Set([1, 2]),
    new Set([3]),
  ],
  shared: [shared, shared],
  cycle,
  'long list': Array.from({ length: 2500 }, (_, i) => i),
};

describe('pickles by Python', () => {
  it('has an expectation for every value', () => {
    expect(Object.keys(fixtures.values).sort()).toEqual(Object.keys(expected).sort());
  });

  for (const [name, pickles] of Object.entries(fixtures.values)) {
    it.each(pickles.map((p, protocol) => [protocol, p] as const))(`${name}, protocol %i`, (_, base64) => {
      expect(read(base64)).toStrictEqual(expected[name]);
    });
  }

  it.each(fixtures.values['shared']!)('keeps what is shared shared', (base64) => {
    const [a, b] = read(base64) as unknown[];
    expect(a).toBe(b);
  });

  it.each(fixtures.values['cycle']!)('closes cycles', (base64) => {
    const list = read(base64) as unknown[];
    expect(list[1]).toBe(list);
  });

  it('keeps an ordered dict in order', () => {
    for (const base64 of fixtures.values['ordered']!)
      expect([...(read(base64) as Map<string, number>).keys()]).toEqual(['z', 'a']);
  });
});

describe('NumPy arrays', () => {
  const arrays: Record<string, [dtype: string, shape: number[], data: unknown, fortranOrder?: boolean]> = {
    uint8: ['uint8', [2, 3], Uint8Array.of(0, 1, 2, 3, 4, 5)],
    int64: ['int64', [3], BigInt64Array.of(1n, -2n, 2n ** 40n)],
    float32: ['float32', [1, 2], Float32Array.of(0.5, 1.5)],
    'big endian': ['int16', [3], Int16Array.of(1, 2, 515)],
    fortran: ['float64', [2, 3], Float64Array.of(0, 3, 1, 4, 2, 5), true],
    bool: ['bool', [2], Uint8Array.of(1, 0)],
  };
  for (const [name, [dtype, shape, data, fortranOrder = false]] of Object.entries(arrays)) {
    it.each(fixtures.arrays[name]!.map((p, protocol) => [protocol, p] as const))(
      `${name}, protocol %i`,
      (_, base64) => {
        const array = read(base64);
        expect(array).toBeInstanceOf(NumpyArray);
        expect({ ...(array as NumpyArray) }).toStrictEqual({ dtype, shape, data, fortranOrder });
      },
    );
  }

  it('reads scalars as numbers', () => {
    for (const base64 of fixtures.arrays['scalar']!) expect(read(base64)).toBe(2.5);
  });

  it('refuses arrays of objects', () => {
    expect(() => read(fixtures.objects)).toThrow(/numpy\.dtype: dtype "O8" is not numeric/);
  });

  it.each(['cifar2', 'cifar3'] as const)(
    'reads a batch of CIFAR-10 as Python 2 and 3 write it: %s',
    (name) => {
      const batch = read(fixtures[name]) as Map<unknown, unknown>;
      const data = lookup(batch, 'data') as NumpyArray;
      expect(data.dtype).toBe('uint8');
      expect(data.shape).toEqual([2, 300]);
      expect(data.data).toStrictEqual(Uint8Array.from({ length: 600 }, (_, i) => i));
      expect(lookup(batch, 'labels')).toEqual([6, 9]);
      expect(lookup(batch, 'absent')).toBeUndefined();
    },
  );

  it('reads Python 2 strings as bytes when asked', () => {
    const batch = loads(Buffer.from(fixtures.cifar2, 'base64'), { globals, encoding: 'bytes' }) as Map<
      unknown,
      unknown
    >;
    expect([...batch.keys()].every((key) => key instanceof Uint8Array)).toBe(true);
    expect((lookup(batch, 'data') as NumpyArray).data[599]).toBe(599 % 256);
  });
});

const interpreter = process.env['KINDLING_PYTHON'] ?? 'python3';
const python = spawnSync(interpreter, ['--version']).status === 0;

describe.skipIf(!python && !process.env['KINDLING_CI'])(
  'Python reads ours (skipped where there is no python3)',
  () => {
    it('finds equal values', () => {
      const list = [1, 2];
      const loop: unknown[] = [];
      const inner = tuple<unknown>(loop, 1, 2, 3);
      loop.push(inner, tuple(loop));
      const bytes = dumps({
        none: null,
        flags: [true, false],
        ints: [
          0,
          255,
          256,
          65536,
          -1,
          2 ** 31,
          -(2 ** 31),
          2 ** 53 - 1,
          2n ** 64n,
          -(2n ** 2100n),
          -128n,
          128n,
        ],
        floats: [0.5, new Float(1), -0, Infinity, 1e300],
        text: ['', 'é 漢 😀', '\ud800 lone'],
        bytes: [new Uint8Array(0), Uint8Array.of(0, 255)],
        tuples: [tuple(), tuple(1), tuple(1, 2), tuple(1, 2, 3), tuple(1, 2, 3, 4)],
        shared: [list, list],
        ordered: new OrderedDict([['z', 1]]),
        keys: new Map<unknown, unknown>([
          [1, 'one'],
          ['1', 'text'],
        ]),
        set: new Set([1, 2]),
        loop,
        long: Array.from({ length: 2500 }, (_, i) => i),
      });
      const check = `
import collections, pickle, sys
v = pickle.load(sys.stdin.buffer)
assert v['none'] is None and v['flags'] == [True, False]
assert v['ints'] == [0, 255, 256, 65536, -1, 2**31, -2**31, 2**53 - 1, 2**64, -2**2100, -128, 128], v['ints']
assert v['floats'] == [0.5, 1.0, 0.0, float('inf'), 1e300] and [type(x) for x in v['floats']] == [float] * 5
assert str(v['floats'][2]) == '-0.0'
assert v['text'] == ['', 'é 漢 😀', '\\ud800 lone']
assert v['bytes'] == [b'', b'\\x00\\xff']
assert v['tuples'] == [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)]
assert v['shared'][0] is v['shared'][1]
assert type(v['ordered']) is collections.OrderedDict and v['ordered'] == {'z': 1}
assert v['keys'] == {1: 'one', '1': 'text'} and v['set'] == {1, 2}
assert v['loop'][0][0] is v['loop'] and v['loop'][1][0] is v['loop']
assert v['long'] == list(range(2500))
print('equal')`;
      const run = spawnSync(interpreter, ['-X', 'utf8', '-c', check], { input: bytes });
      expect(run.stderr.toString()).toBe('');
      expect(run.stdout.toString()).toBe('equal\n');
    });
  },
);

it('gives plain arrays from a tuple’s methods', () => {
  expect(tuple(1, 2).map((x) => x + 1)).toStrictEqual([2, 3]);
  expect(tuple(3)).toHaveLength(1);
  expect(tuple(3)).toBeInstanceOf(Tuple);
});
