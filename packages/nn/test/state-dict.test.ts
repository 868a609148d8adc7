// State dicts: names, loading, and what is said of those that do not fit.
import { reference } from '@kindling/device-reference';
import { ones, setDefaultDevice, type Tensor, tensor, zeros } from '@kindling/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import * as nn from '../src/index.js';

beforeAll(() => {
  setDefaultDevice(reference());
});

const values = (t: Tensor): number[] => Array.from(t.dataSync());
const pair = () => new nn.Sequential(new nn.Linear(2, 1), new nn.BatchNorm1d(1));

describe('a state dict', () => {
  it("has PyTorch's names, versions, and the module's memory", () => {
    const net = pair();
    const state = net.stateDict();
    expect(Object.keys(state)).toEqual([
      '0.weight',
      '0.bias',
      '1.weight',
      '1.bias',
      '1.running_mean',
      '1.running_var',
      '1.num_batches_tracked',
    ]);
    expect((state as any)._metadata).toEqual({ '': { version: 1 }, 0: { version: 1 }, 1: { version: 2 } });
    expect(Object.keys(state)).not.toContain('_metadata');
    expect(state['0.weight']!.requiresGrad).toBe(false);
    state['0.bias']!.fill_(5);
    expect(values((net[0] as nn.Linear).bias!)).toEqual([5]);
    expect(net.stateDict({ keepVars: true })['0.weight']).toBe((net[0] as nn.Linear).weight);
    expect(Object.keys(net.stateDict({ prefix: 'net.' }))[0]).toBe('net.0.weight');
  });

  it('is loaded into another module, from an object or a Map', () => {
    const [a, b, c] = [pair(), pair(), pair()];
    (a[1] as nn.BatchNorm1d).runningMean!.fill_(3);
    expect(b.loadStateDict(a.stateDict())).toEqual({ missingKeys: [], unexpectedKeys: [] });
    c.loadStateDict(new Map(Object.entries(a.stateDict())));
    for (const other of [b, c]) {
      for (const [key, t] of Object.entries(other.stateDict()))
        expect(values(t)).toEqual(values(a.stateDict()[key]!));
    }
    const p = (b[0] as nn.Linear).weight;
    expect(p.requiresGrad && p.isLeaf).toBe(true);
    expect(p.version).toBeGreaterThan(0);
  });

  it('takes old batch norms, which counted nothing', () => {
    const { '1.num_batches_tracked': _, ...old } = pair().stateDict();
    expect(pair().loadStateDict(old).missingKeys).toEqual([]);
  });

  it('is refused with all that is wrong, and then nothing is loaded', () => {
    const net = new nn.Sequential(new nn.Linear(2, 1), new nn.Linear(1, 3));
    const before = values((net[0] as nn.Linear).weight);
    const wrong = { '0.weight': ones(1, 2), '0.bias': ones(1), '1.weight': zeros(3, 4), extra: ones(1) };
    const load = () => net.loadStateDict(wrong);
    expect(load).toThrow(nn.StateDictError);
    expect(load).toThrow(
      'Error(s) in loading state_dict for Sequential:\n' +
        '\tMissing key(s) in state_dict: "1.bias". \n' +
        '\tUnexpected key(s) in state_dict: "extra". \n' +
        '\tsize mismatch for 1.weight: copying a param with shape torch.Size([3, 4]) from checkpoint, the shape in current model is torch.Size([3, 1]).',
    );
    expect(load).toThrow('Cure: ');
    expect(values((net[0] as nn.Linear).weight)).toEqual(before);
    const { '1.weight': __, ...rest } = wrong;
    expect(net.loadStateDict(rest, { strict: false })).toEqual({
      missingKeys: ['1.weight', '1.bias'],
      unexpectedKeys: ['extra'],
    });
    expect(values((net[0] as nn.Linear).weight)).toEqual([1, 1]);
    expect(() => net.loadStateDict({ ...net.stateDict(), '0.bias': 3 } as any)).toThrow(
      'While copying the parameter named "0.bias", expected a tensor but received number',
    );
    expect(() => net.loadStateDict([] as any)).toThrow('Expected state_dict to be dict-like');
  });

  it('converts dtypes', () => {
    const net = new nn.Linear(1, 1).double();
    net.loadStateDict({ weight: tensor([[0.5]]), bias: tensor([2]) });
    expect([net.weight.dtype, ...values(net.weight), ...values(net.bias!)]).toEqual(['float64', 0.5, 2]);
  });
});
