// Whatever dumps() writes, loads() reads back the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dumps,
  Float,
  Global,
  loads,
  loadsFrom,
  OrderedDict,
  PicklingError,
  Reduce,
  standardGlobals,
  Tuple,
  tuple,
} from '../src/index.js';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double(),
  text,
  fc.bigInt().filter((n) => !Number.isSafeInteger(Number(n))),
  fc.uint8Array({ maxLength: 20 }).map((bytes) => new Uint8Array(bytes)),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    tie('list'),
    tie('tuple'),
    tie('dict'),
    tie('ordered'),
    tie('set'),
  ),
  list: fc.array(tie('value'), { maxLength: 5 }),
  tuple: fc.array(tie('value'), { maxLength: 5 }).map((items) => Tuple.from(items)),
  dict: fc
    .array(fc.tuple(fc.oneof(text, fc.integer()), tie('value')), { maxLength: 5 })
    .map((pairs) => new Map(pairs)),
  ordered: fc.array(fc.tuple(text, tie('value')), { maxLength: 5 }).map((pairs) => new OrderedDict(pairs)),
  set: fc.array(fc.oneof(text, fc.integer()), { maxLength: 5 }).map((items) => new Set(items)),
}));

describe('round trips', () => {
  it('gives equal values', () => {
    fc.assert(
      fc.property(value, (v) => {
        expect(loads(dumps(v), { globals: standardGlobals })).toStrictEqual(v);
      }),
      { numRuns: 500 },
    );
  });

  it('writes plain objects as dicts, the key __proto__ included', () => {
    const object = JSON.parse('{"a": 1, "__proto__": {"x": 2}}') as unknown;
    const dict = loads(dumps(object)) as Map<string, unknown>;
    expect([...dict.keys()]).toEqual(['a', '__proto__']);
    expect(dict.get('__proto__')).toStrictEqual(new Map([['x', 2]]));
  });

  it('reads one pickle after another', () => {
    const first = dumps([1]);
    const both = Uint8Array.from([...first, ...dumps('two')]);
    const { value, end } = loadsFrom(both, 0);
    expect(value).toEqual([1]);
    expect(end).toBe(first.length);
    expect(loadsFrom(both, end).value).toBe('two');
  });

  it('keeps attributes of an ordered dict', () => {
    const dict = new OrderedDict([['a', 1]]);
    dict.attributes = new Map([['_metadata', new Map([['version', 1]])]]);
    const back = loads(dumps(dict), { globals: standardGlobals }) as OrderedDict;
    expect(back).toStrictEqual(dict);
    expect(back.attributes).toStrictEqual(dict.attributes);
  });

  it('stores objects elsewhere by persistent id, and replaces them', () => {
    class Point {
      constructor(readonly x: number) {}
    }
    const point = new Point(7);
    const byId = dumps([point, point], {
      persistentId: (v) => (v instanceof Point ? tuple<unknown>('point', v.x) : undefined),
    });
    expect(loads(byId, { persistentLoad: (id) => ({ id }) })).toEqual([
      { id: ['point', 7] },
      { id: ['point', 7] },
    ]);

    const replace = (v: object) =>
      v instanceof Point ? new Reduce(new Global('geometry', 'Point'), [v.x]) : undefined;
    const globals = { 'geometry.Point': { call: ([x]: readonly unknown[]) => new Point(x as number) } };
    const [a, b] = loads(dumps([point, point], { replace }), { globals }) as Point[];
    expect(a).toStrictEqual(point);
    expect(b).toBe(a);
  });

  it('writes a name once', () => {
    const name = () => new Global('collections', 'OrderedDict');
    const bytes = dumps([name(), name(), name()]);
    expect(new TextDecoder('latin1').decode(bytes).split('collections').length).toBe(2);
  });

  it('writes Float as a float', () => {
    expect(dumps(new Float(1))).toEqual(Uint8Array.of(0x80, 2, 0x47, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0, 0x2e));
  });
});

describe('what cannot be pickled', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
  const cases: [string, unknown, RegExp][] = [
    ['a function', { a: [() => 1] }, /cannot pickle a function \(at a → 0\)/],
    ['a symbol', Symbol('s'), /cannot pickle a symbol \(at the top\)/],
    ['undefined', { a: { b: undefined } }, /cannot pickle undefined.*\(at a → b\)/],
    ['a class instance', { when: new Date(0) }, /cannot pickle a Date \(at when\)/],
    ['typed arrays', new Map([['w', new Float32Array(1)]]), /cannot pickle a Float32Array \(at w\)/],
    ['a value nested too deep', deep(1001), /nested deeper than 1000 levels/],
  ];
  it.each(cases)('%s', (_, value, message) => {
    expect(() => dumps(value)).toThrow(PicklingError);
    expect(() => dumps(value)).toThrow(message);
  });
});
