// Gradients through indexing, masks, sorting and in-place writes: node names, and against central differences.
import { reference } from '@kindling/device-reference';
import * as k from '@kindling/tensor';
import { setDefaultDevice, slice, type Tensor, tensor } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { gradcheck, gradgradcheck } from '../src/index.js';

setDefaultDevice(reference());

const draw = (...shape: number[]): Tensor =>
  k.randn(shape, { dtype: 'float64', generator: new k.Generator().manualSeed(3), requiresGrad: true });
const at = tensor([
  [0, 2],
  [1, 1],
]);
/** Positions that do not repeat: which of several writes stays, no derivative can tell. */
const single = tensor([
  [0, 2],
  [3, 1],
]);
const mask = tensor([true, false, true, true]);

type Fn = (x: Tensor) => Tensor;
/** Of a tensor [3, 4]. */
const reads: Record<string, Fn> = {
  'at, views': (x) => x.at('1:', slice(null, null, 2)),
  'at, integers': (x) => x.at(1, -1),
  'at, new dims': (x) => x.at(null, 0, '...', null),
  'at, positions': (x) => x.at([0, 2, 2], ':'),
  'at, pairs': (x) => x.at([0, 2, 2], [1, 1, -1]),
  'at, apart': (x) => x.at(at, null, [0, 1]),
  'at, mask': (x) => x.at(':', mask),
  'at, whole mask': (x) => x.at(x.detach().gt(0)),
  gather: (x) => x.gather(1, at),
  take: (x) => x.take(tensor([0, -1, 0])),
  takeAlongDim: (x) => x.takeAlongDim(tensor([[1], [2], [0]]), 1),
  'takeAlongDim, flat': (x) => x.takeAlongDim(tensor([1, 2, 2])),
  put: (x) => x.put(tensor([0, 5]), x.at(0, ':2'), true),
  indexReduce: (x) => x.indexReduce(0, tensor([1, 1]), x.at('1:').mul(2), 'mean'),
  maskedSelect: (x) => x.maskedSelect(mask),
  'max along a dim': (x) => x.max(1).values,
  'min of all': (x) => x.min(),
  'median of all': (x) => x.median(),
  'quantile, linear': (x) => x.quantile(tensor([0.2, 0.75], { dtype: 'float64' }), 1),
  'quantile, midpoint': (x) => x.quantile(0.4, { interpolation: 'midpoint' }),
  nanquantile: (x) => x.nanquantile(0.6, 0, { keepdim: true }),
  msort: (x) => x.msort(),
  'topk, smallest': (x) => x.topk(2, { dim: 0, largest: false }).values,
  'scatter of a wider source': (x) => x.scatter(1, single, x.mul(2).at(':', ':3')),
};

/** In-place writes into a copy. */
const writes: Record<string, (y: Tensor, x: Tensor) => unknown> = {
  'set, a number': (y) => y.set([0], 3),
  'set, a slice': (y, x) => y.set(['1:', '::2'], x.at('1:', ':2').mul(3)),
  'set, positions': (y, x) => y.set([[0, 2], 1], x.at(1, ':2')),
  'set, added': (y, x) => y.set([[0, 0]], x.at(1), { accumulate: true }),
  'set, whole mask': (y) => y.set(y.detach().gt(0), 0),
  'set, mask': (y, x) => y.set([':', mask], x.at(':', '1:')),
  indexAdd_: (y, x) => y.indexAdd_(0, tensor([1, 1]), x.at(':2'), { alpha: -2 }),
  indexCopy_: (y, x) => y.indexCopy_(0, tensor([2]), x.at(':1')),
  indexFill_: (y, x) => y.indexFill_(0, tensor([0, 0]), x.at(1, 1)),
  maskedFill_: (y, x) => y.maskedFill_(mask, x.at(0, 0)),
  maskedScatter_: (y, x) => y.maskedScatter_(mask, x.mul(2)),
  scatter_: (y, x) => y.scatter_(1, single, x.mul(2)),
  put_: (y, x) => y.put_(tensor([0, -1]), x.at(0, ':2')),
  scatterReduce_: (y, x) => y.scatterReduce_(1, at, x.mul(2), 'prod'),
  cumsum_: (y) => y.cumsum_(1),
  cumprod_: (y) => y.cumprod_(0),
  'uniform_ in a row': (y) => y.at(0).uniform_({ generator: new k.Generator().manualSeed(1) }),
};

describe('against central differences, twice', () => {
  it.each(Object.entries(reads))('%s', (_, fn) => {
    expect(gradcheck(fn, [draw(3, 4)])).toBe(true);
    expect(gradgradcheck(fn, [draw(3, 4)])).toBe(true);
  });
  it.each(Object.entries(writes))('%s', (_, write) => {
    const fn: Fn = (x) => {
      const y = x.mul(x);
      write(y, x);
      return y.mul(x);
    };
    expect(gradcheck(fn, [draw(3, 4)])).toBe(true);
    expect(gradgradcheck(fn, [draw(3, 4)])).toBe(true);
  });
});

describe("PyTorch's node names", () => {
  const x = draw(3, 4);
  const one = tensor([0]);
  const names: [string, () => Tensor][] = [
    ['SelectBackward0', () => x.at(0)],
    ['SliceBackward0', () => x.at('1:')],
    ['UnsqueezeBackward0', () => x.at(null)],
    ['AliasBackward0', () => x.at('...')],
    ['IndexBackward0', () => x.at([0, 1])],
    ['IndexBackward0', () => x.at(x.detach().gt(0))],
    ['IndexPutBackward0', () => x.indexPut([one], x.at(0))],
    ['GatherBackward0', () => x.gather(1, at)],
    ['PutBackward0', () => x.put(one, x.at(0, ':1'))],
    ['TakeBackward0', () => x.take(one)],
    ['IndexSelectBackward0', () => x.indexSelect(0, one)],
    ['IndexAddBackward0', () => x.indexAdd(0, one, x.at(':1'))],
    ['IndexCopyBackward0', () => x.indexCopy(0, one, x.at(':1'))],
    ['IndexFillBackward0', () => x.indexFill(0, one, 1)],
    ['ScatterBackward0', () => x.scatter(1, at, x)],
    ['ScatterAddBackward0', () => x.scatterAdd(1, at, x)],
    ['ScatterReduceBackward0', () => x.scatterReduce(1, at, x, 'amax')],
    ['MaskedFillBackward0', () => x.maskedFill(mask, 1)],
    ['MaskedSelectBackward0', () => x.maskedSelect(mask)],
    ['MaskedScatterBackward0', () => x.maskedScatter(mask, x)],
    ['SortBackward0', () => x.sort().values],
    ['TopkBackward0', () => x.topk(1).values],
    ['KthvalueBackward0', () => x.kthvalue(1).values],
    ['MaxBackward0', () => x.max(0).values],
    ['MaxBackward1', () => x.max()],
    ['MinBackward0', () => x.min(0).values],
    ['MinBackward1', () => x.min()],
    ['MaximumBackward0', () => x.max(x.detach())],
    ['AminmaxBackward0', () => x.aminmax().max],
    ['MedianBackward0', () => x.median()],
    ['MedianBackward1', () => x.median(0).values],
    ['NanmedianBackward0', () => x.nanmedian()],
    ['NanmedianBackward1', () => x.nanmedian(0).values],
    ['ModeBackward0', () => x.mode().values],
    ['CumsumBackward0', () => x.cumsum(0)],
    ['CumprodBackward0', () => x.cumprod(0)],
    ['CummaxBackward0', () => x.cummax(0).values],
    ['CumminBackward0', () => x.cummin(0).values],
    ['LogcumsumexpBackward0', () => x.logcumsumexp(0)],
    ['BernoulliBackward0', () => k.bernoulli(x.sigmoid())],
    ['CopySlices', () => x.clone().set([0], 1)],
    ['IndexPutBackward0', () => x.clone().set([[0]], 1)],
  ];
  it.each(names)('%s', (name, fn) => {
    expect(fn().gradFn?.name).toBe(name);
  });

  it('positions have none', () => {
    for (const t of [
      x.sort().indices,
      x.max(0).indices,
      x.argsort(),
      x.nonzero(),
      k.searchsorted(x, x),
      k.unique(x),
    ])
      expect(t.requiresGrad).toBe(false);
    expect(() => x.scatter(1, at, x, { reduce: 'multiply' })).toThrow(/derivative for 'scatterMultiply'/);
  });
});

describe('values that differences cannot check', () => {
  const grad = (fn: Fn, values: number[]): unknown => {
    const x = tensor(values, { dtype: 'float64', requiresGrad: true });
    fn(x).sum().backward();
    return x.grad!.toArraySync();
  };
  it('equals share', () => {
    expect(grad((x) => x.max(), [1, 3, 3])).toEqual([0, 0.5, 0.5]);
    expect(grad((x) => x.max(0).values, [1, 3, 3])).toEqual([0, 1, 0]);
    expect(grad((x) => x.median(), [3, 1, 3, 5])).toEqual([0.5, 0, 0.5, 0]);
    expect(grad((x) => x.aminmax().min, [2, 2])).toEqual([0.5, 0.5]);
  });
  it('zeros in a product', () => {
    expect(grad((x) => x.cumprod(0), [2, 0, 3])).toEqual([1, 8, 0]);
    expect(grad((x) => x.cumprod(0), [0, 0, 3])).toEqual([1, 0, 0]);
    const src = tensor([0, 2, 3], { dtype: 'float64' });
    expect(grad((x) => x.scatterReduce(0, tensor([0, 0, 1]), src, 'prod'), [4, 5, 6])).toEqual([0, 3, 1]);
  });
  it('infinities in logcumsumexp', () => {
    expect(grad((x) => x.logcumsumexp(0), [-Infinity, 0])).toEqual([0, 1]);
    expect(grad((x) => x.logcumsumexp(0), [1e4, 1e4])).toEqual([1.5, 0.5]);
  });
});

it('refuses to write into a leaf that requires grad', () => {
  const x = draw(3, 4);
  expect(() => x.set([0], 1)).toThrow(/leaf Variable/);
  expect(() => x.set(mask, 1)).toThrow(/leaf|mask/);
  expect(() => x.uniform_()).toThrow(/leaf Variable/);
});
