// Indexing, sorting and scanning operators against PyTorch's answers: every dtype, 0-d, empty, NaN, errors.
import { readFileSync } from 'node:fs';
import { reference } from '@kindling/device-reference';
import * as k from '@kindling/tensor';
import { KindlingError, Tensor } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { withoutSync } from '../support.js';

k.setDefaultDevice(reference());

interface Recorded {
  readonly dtype: k.DType;
  readonly shape: readonly number[];
  readonly data: string;
}
type Call = [op: string, args: unknown[], outputs: Recorded[] | { error: string }];

const calls: Call[] = JSON.parse(readFileSync(new URL('./fixtures/indexing.json', import.meta.url), 'utf8'));

function elements({ data }: Recorded): Float64Array {
  const bytes = Buffer.from(data, 'base64');
  return Float64Array.from({ length: bytes.length / 8 }, (_, i) => bytes.readDoubleLE(8 * i));
}

function decode(v: any): any {
  if (Array.isArray(v)) return v.map(decode);
  if (v === null || typeof v !== 'object') return v;
  if ('data' in v) return k.tensorFromData(elements(v), { shape: v.shape, dtype: 'float64' }).to(v.dtype);
  if ('slice' in v) return k.slice(v.slice[0], v.slice[1], v.slice[2] ?? 1);
  if ('ellipsis' in v) return '...';
  if ('number' in v) return Number(v.number.replace('inf', 'Infinity'));
  if ('options' in v)
    return Object.fromEntries(Object.entries(v.options).map(([key, x]) => [key, decode(x)]));
  throw new Error(`unknown value ${JSON.stringify(v)}`);
}

function run(op: string, args: unknown[]): Tensor[] {
  const given = args.map(decode);
  const fn = (k as unknown as Record<string, (...a: unknown[]) => unknown>)[op];
  const out = fn!(...given);
  return out instanceof Tensor ? [out] : (out as Tensor[]);
}

function expectEqual(got: Tensor, want: Recorded): void {
  expect(got.shape).toEqual(want.shape);
  expect(got.dtype).toBe(want.dtype);
  const [a, b] = [Array.from(got.to('float64').dataSync()), elements(want)];
  const rtol = k.isFloatingPoint(want.dtype) ? 2e-6 : 0;
  b.forEach((w, i) => {
    const same = a[i] === w || (Number.isNaN(a[i]) && Number.isNaN(w));
    const isNear = Number.isFinite(w) && Math.abs(a[i]! - w) <= rtol * Math.max(1, Math.abs(w));
    if (!same && !isNear) expect.fail(`element ${i}: ${a[i]} for ${w}; all: ${a} for ${Array.from(b)}`);
  });
}

describe('as PyTorch answers', () => {
  it.each(calls.map((c, i) => [`${i} ${c[0]}`, c] as const))('%s', (_, [op, args, outputs]) => {
    if (Array.isArray(outputs)) {
      const got = run(op, args);
      expect(got.length).toBe(outputs.length);
      got.forEach((t, i) => {
        expectEqual(t, outputs[i]!);
      });
    } else {
      expect(() => run(op, args), outputs.error).toThrow(KindlingError);
    }
  });
});

describe('indexing beyond what PyTorch records', () => {
  const x = k.arange(24).view(2, 3, 4);

  it('gives views that share storage', () => {
    const y = x.clone();
    const v = y.at(1, '::2', -1);
    expect(v.storage).toBe(y.storage);
    v.fill_(-1);
    expect(y.at(1).toArraySync()).toEqual([
      [12, 13, 14, -1],
      [16, 17, 18, 19],
      [20, 21, 22, -1],
    ]);
    expect(y.at().storage).toBe(y.storage);
    expect(y.at([0]).storage).not.toBe(y.storage);
  });

  it('takes a mask of several dims before a slice', () => {
    const mask = k.tensor([
      [true, false, true],
      [false, false, true],
    ]);
    expect(x.at(mask, '1:3').toArraySync()).toEqual([
      [1, 2],
      [9, 10],
      [21, 22],
    ]);
    expect(() => x.at('...', 0, '...')).toThrow(/single ellipsis/);
  });

  it('understands slices as strings', () => {
    for (const [text, start, stop, step] of [
      [':', null, null, 1],
      ['1:', 1, null, 1],
      [':-1', null, -1, 1],
      [' -3 : -1 ', -3, -1, 1],
      ['::2', null, null, 2],
      ['1::', 1, null, 1],
    ] as const) {
      expect(k.parseSlice(text)).toEqual(new k.Slice(start, stop, step));
    }
    expect(String(k.slice(1, null, 2))).toBe('1::2');
    expect(k.slice(3)).toEqual(new k.Slice(null, 3, 1));
    for (const bad of ['', '1', 'a:b', '1:2:3:4', ':1.5']) expect(() => x.at(bad), bad).toThrow(k.IndexError);
    expect(() => x.at('::0')).toThrow(/greater than zero/);
    expect(() => k.slice(0.5)).toThrow(/integers or null/);
    expect(() => x.at(0.5)).toThrow(/only integers, slices/);
    expect(k.slice(x, 1, { end: 1 }).shape).toEqual([2, 1, 4]);
  });

  it('writes into views, with numbers, arrays and accumulation', () => {
    const y = k.zeros(3, 3);
    y.set(['1:', 0], [5, 6]).set([[0, 0], 2], 2, { accumulate: true });
    y.at(2).set(1, 9);
    expect(y.toArraySync()).toEqual([
      [0, 0, 4],
      [5, 0, 0],
      [6, 9, 0],
    ]);
    y.t().set([0], k.tensor([1, 2, 3], { dtype: 'float32' }));
    expect(y.at(':', 0).toArraySync()).toEqual([1, 2, 3]);
    expect(y.version).toBe(5);
    y.set([0], 1, { accumulate: true });
    expect(y.at(0).toArraySync()).toEqual([2, 1, 5]);
  });

  it('on a device that cannot block reads masks by the awaited forms alone', async () => {
    const device = withoutSync(reference());
    const y = k.arange(6, { device }).view(2, 3);
    const mask = y.gt(3);
    expect(() => y.at(mask)).toThrow(/await atAsync/);
    expect(() => k.nonzero(y)).toThrow(/await nonzeroAsync/);
    expect(() => k.maskedSelect(y, mask)).toThrow(/await maskedSelectAsync/);
    expect(() => k.unique(y)).toThrow(/await uniqueAsync/);
    expect(() => k.uniqueConsecutive(y)).toThrow(/await uniqueConsecutiveAsync/);
    expect(await (await y.atAsync(mask)).toArray()).toEqual([4, 5]);
    expect(await (await k.maskedSelectAsync(y, mask)).toArray()).toEqual([4, 5]);
    expect(await (await k.nonzeroAsync(mask)).toArray()).toEqual([
      [1, 1],
      [1, 2],
    ]);
    expect(await (await k.argwhereAsync(mask)).toArray()).toHaveLength(2);
    expect(await (await k.nonzeroAsync(mask, { asTuple: true }))[1]!.toArray()).toEqual([1, 2]);
    expect(await (await k.uniqueAsync(y.mul(0))).toArray()).toEqual([0]);
    const [, counts] = (await k.uniqueConsecutiveAsync(y.gt(2), { returnCounts: true })) as Tensor[];
    expect(await counts!.toArray()).toEqual([3, 3]);
    // A whole mask with one value needs no reading, nor does an index tensor.
    y.set(mask, 0).set([k.tensor(0, { device }), [0, 1]], 7);
    await y.setAsync([y.eq(2)], -1);
    expect(await y.toArray()).toEqual([
      [7, 7, -1],
      [3, 0, 0],
    ]);
  });
});

describe('in-place forms', () => {
  const at = k.tensor([[0, 1, 1]]);
  const src = k.tensor([[1, 2, 3]], { dtype: 'float32' });
  const rows = k.tensor([0, 0]);
  const two = k.ones(2, 3);
  const mask = k.tensor([true, false, true]);
  const forms: Record<string, (x: Tensor, suffix: '' | '_') => Tensor> = {
    scatter: (x, s) => x[`scatter${s}`](0, at, src),
    'scatter add': (x, s) => x[`scatter${s}`](0, at, src, { reduce: 'add' }),
    scatterAdd: (x, s) => x[`scatterAdd${s}`](1, at, src),
    scatterReduce: (x, s) => x[`scatterReduce${s}`](0, at, src, 'prod'),
    indexAdd: (x, s) => x[`indexAdd${s}`](0, rows, two, { alpha: 2 }),
    indexCopy: (x, s) => x[`indexCopy${s}`](0, k.tensor([1]), src),
    indexFill: (x, s) => x[`indexFill${s}`](1, rows, 4),
    indexReduce: (x, s) => x[`indexReduce${s}`](0, rows, two, 'amax'),
    indexPut: (x, s) => x[`indexPut${s}`]([rows], two, true),
    put: (x, s) => x[`put${s}`](k.tensor([0, -1]), k.ones(2)),
    maskedFill: (x, s) => x[`maskedFill${s}`](mask, 9),
    maskedScatter: (x, s) => x[`maskedScatter${s}`](mask, k.arange(6).to('float32')),
    cumsum: (x, s) => x[`cumsum${s}`](0),
    cumprod: (x, s) => x[`cumprod${s}`](-1),
  };
  const start = (): Tensor => k.tensor([-1.5, 2, 3, 4, -5, 6], { dtype: 'float32' }).view(2, 3);
  it.each(Object.keys(forms))('%s_ writes what the plain form gives, through views too', (name) => {
    const form = forms[name]!;
    const want = form(start(), '').toArraySync();
    const x = start();
    expect(form(x, '_')).toBe(x);
    expect(x.version).toBe(1);
    expect(x.toArraySync()).toEqual(want);
    const base = k.zeros(3, 4);
    const view = base.at(':', '1:3').t();
    view.copy_(start());
    form(view, '_');
    expect(view.toArraySync()).toEqual(want);
    expect(base.at(':', 0).toArraySync()).toEqual([0, 0, 0]);
  });

  it('scatter_ from itself reads what stood there before', () => {
    const x = k.arange(4);
    x.scatter_(0, k.tensor([1, 2, 3]), x);
    expect(x.toArraySync()).toEqual([0, 0, 1, 2]);
  });

  it('refuses to write where elements share memory', () => {
    expect(() => k.zeros(1, 3).expand(2, 3).indexFill_(0, rows, 1)).toThrow(/single memory location/);
  });
});

it('scatter takes its reduction by position or by name', () => {
  const [x, index] = [k.tensor([10, 20, 30]), k.tensor([0, 2, 0])];
  const added = k.scatter(x, 0, index, k.tensor([1, 2, 3]), 'add');
  expect(Array.from(added.dataSync())).toEqual([14, 20, 32]);
  expect(Array.from(k.scatter(x, 0, index, 2, { reduce: 'multiply' }).dataSync())).toEqual([40, 20, 60]);
  expect(() => k.scatter(x, 0, index, 2, 'max' as never)).toThrow(
    'reduce argument must be either add or multiply',
  );
});
