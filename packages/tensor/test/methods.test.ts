// Every function that TypeScript calls a method of Tensor is one at run time too: one name a family, and some by hand.
import { reference } from '@kindling/device-reference';
import * as k from '@kindling/tensor';
import { type Tensor, tensor } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';

k.setDefaultDevice(reference());

// biome-ignore format: one family a line
const names = [
  'exp', 'exp_', 'round', 'round_', 'logit', 'nanToNum_', 'absolute', 'mul', 'mul_', 'add_', 'clampMin_', 'trueDivide',
  'view', 'narrow', 'clone', 'copy_', 'item', 'itemSync', 'sum', 'matmul', 'softmax', 'uniform_', 'newZeros', 'newTensor',
  'repeat', 'roll', 'flip', 'atleast2d', 'isclose', 'allclose', 'equalSync', 'float', 'long', 'typeAs', 'logsumexp', 'split',
  'unbind', 'tril_', 'var', 'stdMean', 'nansum', 'countNonzero', 'cov', 'diagEmbed', 'selectScatter', 'diff', 'trapezoid',
  'histc', 'bincount', 'matrixPower', 'addmv_', 'baddbmm', 'tensordot', 'kron', 'cross', 'trace', 'renorm_', 'narrowCopy',
  'repeatInterleave', 'det', 'slogdet', 'inverse', 'norm', 'where', 'at', 'set', 'indexPut_', 'median', 'quantile', 'unique',
  'max', 'gather', 'indexSelect', 'indexAdd_', 'maskedFill_', 'nonzero', 'cumsum_', 'scatterAdd_', 'sort', 'topk', 'detach_',
] as const satisfies readonly (keyof Tensor)[];

describe('methods of Tensor', () => {
  it.each(names)('%s', (name) => {
    expect(typeof (k.Tensor.prototype as unknown as Record<string, unknown>)[name]).toBe('function');
  });

  it('calls functions with the tensor first', () => {
    const x = tensor([1, -2, 3], { dtype: 'float32' });
    expect(x.where(x.gt(0), 0).toArraySync()).toEqual([1, 0, 3]);
    expect(x.double().dtype).toBe('float64');
    expect(x.newFull([2], 7).toArraySync()).toEqual([7, 7]);
  });

  it('gives the transposes as properties', () => {
    const x = k.arange(24).view(2, 3, 4);
    expect(x.T.shape).toEqual([4, 3, 2]);
    expect(x.mT.shape).toEqual([2, 4, 3]);
    expect(x.mT.storage).toBe(x.storage);
    expect(x.at(0).H.shape).toEqual([4, 3]);
    expect(() => x.H).toThrow(k.ShapeError);
    expect(() => k.arange(3).mT).toThrow(k.ShapeError);
  });
});

describe('where', () => {
  const condition = tensor([true, false, true]);

  it('chooses between scalars: integers make int64, others the default dtype', () => {
    expect(k.where(condition, 1, 0).dtype).toBe('int64');
    expect(k.where(condition, 0.5, 0).dtype).toBe('float32');
    expect(k.where(condition, tensor([1, 2, 3], { dtype: 'int32' }), 0.5).dtype).toBe('float32');
  });

  it('alone finds positions', () => {
    expect(k.where(condition).map((t) => t.toArraySync())).toEqual([[0, 2]]);
  });

  it('refuses a condition that is none', () => {
    expect(() => k.where(tensor([1.5]), 1, 0)).toThrow(/boolean tensor/);
  });
});

describe('whole comparisons', () => {
  const x = tensor([1, Number.NaN], { dtype: 'float32' });

  it('equal and allclose give plain booleans', async () => {
    expect(await k.equal(x, x)).toBe(false);
    expect(await x.allclose(x, { equalNan: true })).toBe(true);
    expect(await k.equal(x, x.view(1, 2))).toBe(false);
    expect(k.equalSync(x.nanToNum(), x.nanToNum())).toBe(true);
    expect(k.allcloseSync(x, x)).toBe(false);
    expect(await k.equal(k.zeros(0, 2), k.zeros(0, 2))).toBe(true);
  });
});
