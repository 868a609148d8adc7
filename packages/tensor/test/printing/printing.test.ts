// Printing against what PyTorch printed.
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { reference } from '@kindling/device-reference';
import {
  type DType,
  formatTensor,
  ones,
  type PrintOptions,
  setDefaultDevice,
  setPrintOptions,
  type Tensor,
  tensor,
  tensorFromData,
} from '@kindling/tensor';
import { afterEach, describe, expect, it } from 'vitest';
import { withoutSync } from '../support.js';

setDefaultDevice(reference());
afterEach(() => setPrintOptions({ profile: 'default' }));

interface Case {
  readonly dtype: DType;
  readonly shape: number[];
  readonly data: string;
  readonly requiresGrad: boolean;
  readonly options: Partial<PrintOptions> & { profile?: 'default' | 'short' | 'full' };
  readonly text: string;
}

const cases: Case[] = JSON.parse(readFileSync(new URL('./fixtures/printing.json', import.meta.url), 'utf8'));

function rebuilt({ dtype, shape, data }: Case): Tensor {
  const bytes = Buffer.from(data, 'base64');
  const values = new Float64Array(bytes.length / 8);
  for (let i = 0; i < values.length; i++) values[i] = bytes.readDoubleLE(8 * i);
  return tensorFromData(values, { shape, dtype: 'float64' }).to(dtype);
}

/** Requiring grad is autograd's; here only what is printed of it. */
function marked(t: Tensor, gradFn: string | null): Tensor {
  Object.defineProperty(t, 'requiresGrad', { value: true });
  if (gradFn !== null) {
    t.autograd = { requiresGrad: true, grad: null, gradFn: null, gradUnseen: false };
    Object.defineProperty(t, 'gradFn', { value: { name: gradFn, nextFunctions: [] } });
  }
  return t;
}

describe('as PyTorch prints', () => {
  it.each(cases.map((c, i) => [i, c] as const))('case %i', (_, c) => {
    const t = rebuilt(c);
    if (c.requiresGrad) marked(t, null);
    setPrintOptions(c.options);
    expect(String(t)).toBe(c.text);
  });

  it('reads the elements of any layout', async () => {
    const t = tensor([
      [1, 2, 3],
      [4, 5, 6],
    ]).t();
    const text = 'tensor([[1, 4],\n        [2, 5],\n        [3, 6]])';
    expect(inspect(t)).toBe(text);
    expect(await t.toStringAsync()).toBe(text);
    expect(`${t.at(1)}`).toBe('tensor([2, 5])');
    expect(inspect({ x: [tensor(1)] })).toBe('{ x: [ tensor(1) ] }');
  });

  it('names the backward node and another device', () => {
    expect(String(marked(tensor([2, 2], { dtype: 'float32' }), 'MulBackward0'))).toBe(
      'tensor([2., 2.], grad_fn=<MulBackward0>)',
    );
    const elsewhere = tensor([1], { device: reference() });
    expect(String(elsewhere)).toBe("tensor([1], device='reference')");
  });

  it('on a device that cannot block says how to read', async () => {
    const device = withoutSync(reference());
    const t = ones(2, 3, { device, dtype: 'float64' });
    expect(String(t)).toBe(
      "tensor(<shape=[2, 3], dtype=torch.float64: await toStringAsync(), item() or toArray() to read>, device='slow:0')",
    );
    expect(await t.toStringAsync()).toContain('[1., 1., 1.]');
    const many = ones(40, 40, { device });
    expect(await many.toStringAsync()).toContain('...');
  });

  it('says that a tensor was disposed', () => {
    const t = ones(2);
    t.dispose();
    expect(formatTensor(t)).toBe('tensor(<shape=[2], dtype=torch.float32: disposed>)');
  });

  it('refuses an unknown profile', () => {
    expect(() => setPrintOptions({ profile: 'long' as never })).toThrow(/default, short or full/);
  });
});
