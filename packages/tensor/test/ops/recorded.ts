// Calls that PyTorch answered (see fixtures/recorder.py): their arguments as ours, and the comparison of the answers.
import * as k from '@kindling/tensor';
import { Tensor } from '@kindling/tensor';
import { expect } from 'vitest';

export interface RecordedTensor {
  readonly dtype: k.DType;
  readonly shape: readonly number[];
  readonly data: string;
}

/** A tensor, or the plain boolean or number that some functions answer with. */
type Answer = RecordedTensor | boolean | number;
export type Call = readonly [op: string, args: unknown[], outputs: Answer[] | { readonly error: string }];

function elements({ data }: RecordedTensor): Float64Array {
  const bytes = Buffer.from(data, 'base64');
  return Float64Array.from({ length: bytes.length / 8 }, (_, i) => bytes.readDoubleLE(8 * i));
}

export function decode(v: any): any {
  if (Array.isArray(v)) return v.map(decode);
  if (v === null || typeof v !== 'object') return v;
  if ('data' in v) return k.tensorFromData(elements(v), { shape: v.shape, dtype: 'float64' }).to(v.dtype);
  if ('number' in v) return Number(v.number.replace('inf', 'Infinity'));
  if ('options' in v)
    return Object.fromEntries(Object.entries(v.options).map(([key, x]) => [key, decode(x)]));
  throw new Error(`unknown value ${JSON.stringify(v)}`);
}

/** The function or method of that name, called. */
export function run(op: string, args: readonly unknown[]): Tensor[] {
  const given = args.map(decode);
  const fn = op.split('.').reduce<any>((at, part) => at?.[part], k);
  const out = typeof fn === 'function' ? fn(...given) : given[0][op](...given.slice(1));
  return out instanceof Tensor ? [out] : out;
}

export function expectEqual(got: Tensor, want: Answer, rtol: number): void {
  if (typeof want !== 'object') {
    expect(got).toBe(want);
    return;
  }
  expect(got.shape).toEqual(want.shape);
  expect(got.dtype).toBe(want.dtype);
  const [a, b] = [Array.from(got.to('float64').dataSync()), elements(want)];
  const tolerance = k.isFloatingPoint(want.dtype) ? rtol : 0;
  b.forEach((w, i) => {
    const same = a[i] === w || (Number.isNaN(a[i]) && Number.isNaN(w));
    const isNear = Number.isFinite(w) && Math.abs(a[i]! - w) <= tolerance * Math.max(1, Math.abs(w));
    if (!same && !isNear) expect.fail(`element ${i}: ${a[i]} for ${w}; all: ${a} for ${Array.from(b)}`);
  });
}
