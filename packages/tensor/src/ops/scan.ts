// Scans along one dim: cumsum, cumprod, cummax, cummin, logcumsumexp.
import type { ScanKind, View } from '../device.js';
import {
  type CompositeOp,
  defineOp,
  dispatch,
  dispatchAll,
  dispatchInto,
  type KernelOp,
  type Sample,
} from '../dispatch.js';
import { type DType, getDefaultDtype, isFloatingPoint } from '../dtype.js';
import { normalizeDim } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type ValuesIndices, valuesIndices } from './arguments.js';
import { binaryOps } from './binary.js';
import { clone, to } from './copying.js';
import type { AlongDim } from './index-select.js';
import { runningExponentials } from './recurrence.js';
import { unaryFunctions } from './unary.js';

/** The view with `dim` moved last: the layout of `Device.scan` and `Device.sort`. */
export function dimLast(v: View, dim: number): View {
  const last = v.shape.length - 1;
  if (v.shape.length === 0) return { ...v, shape: [1], strides: [1] };
  if (dim === last) return v;
  const move = (list: readonly number[]): number[] => [
    ...list.slice(0, dim),
    ...list.slice(dim + 1),
    list[dim]!,
  ];
  return { ...v, shape: move(v.shape), strides: move(v.strides) };
}

const samples = (extra: object = {}): Sample[] => [
  { inputs: [{ shape: [2, 3], ...extra }], attrs: { dim: 1 } },
  { inputs: [{ shape: [3, 2], ...extra }], attrs: { dim: 0 } },
  { inputs: [{ shape: [2, 4, 2], ...extra }], attrs: { dim: 1 } },
  { inputs: [{ shape: [], ...extra }], attrs: { dim: 0 } },
  { inputs: [{ shape: [0, 2], ...extra }], attrs: { dim: 0 } },
];

interface ScanAttributes extends AlongDim {
  readonly dtype?: DType;
}

const summed = (from: DType, asked?: DType): DType => asked ?? (isFloatingPoint(from) ? from : 'int64');

function sumLike(name: string, kind: ScanKind): KernelOp {
  return defineOp<KernelOp>({
    kind: 'kernel',
    name,
    samples: () => samples(),
    infer: ([self], { dtype }: ScanAttributes) => {
      const x = self as Tensor;
      return [{ shape: x.shape, dtype: summed(x.dtype, dtype) }];
    },
    run: (device, [self], [output], { dim }: ScanAttributes) => {
      device.scan(kind, dimLast((self as Tensor).deviceView, dim), dimLast(output!, dim));
    },
  });
}

export const cumsumOp = sumLike('cumsum', 'sum');
export const cumprodOp = sumLike('cumprod', 'prod');

function extremumScan(name: string, kind: ScanKind): KernelOp {
  return defineOp<KernelOp>({
    kind: 'kernel',
    name,
    samples: () => samples({ distinct: true }),
    infer: ([self]) => {
      const { shape, dtype } = self as Tensor;
      return [
        { shape, dtype },
        { shape, dtype: 'int64' },
      ];
    },
    run: (device, [self], [values, indices], { dim }: AlongDim) => {
      device.scan(
        kind,
        dimLast((self as Tensor).deviceView, dim),
        dimLast(values!, dim),
        dimLast(indices!, dim),
      );
    },
  });
}

export const cummaxOp = extremumScan('cummax', 'max');
export const cumminOp = extremumScan('cummin', 'min');

/** The logarithm of the running sum of exponentials: the running maximum, and what the sum is relative to it. */
export const logcumsumexpOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'logcumsumexp',
  samples: () => samples(),
  compose: ([self], { dim }: AlongDim) => {
    const x = self as Tensor;
    if (x.ndim === 0 || x.numel() === 0) return clone(x);
    const [m] = dispatchAll(cummaxOp, [x], { dim });
    return dispatch(binaryOps.add, [m!, unaryFunctions.log(runningExponentials(x, m!, dim))]);
  },
});

export interface ScanOptions {
  /** Convert to this dtype first. */
  dtype?: DType;
}

function scan(op: KernelOp) {
  return (self: Tensor, dim: number, { dtype }: ScanOptions = {}): Tensor => {
    const attrs = { dim: normalizeDim(dim, self.ndim, op.name) };
    return dispatch(op, [dtype === undefined ? self : to(self, dtype)], attrs);
  };
}

function scanInto(op: KernelOp) {
  return (self: Tensor, dim: number, { dtype }: ScanOptions = {}): Tensor => {
    const attrs = { dim: normalizeDim(dim, self.ndim, op.name), dtype: dtype ?? self.dtype };
    return dispatchInto(op, self, [self], attrs);
  };
}

/** Running sum along `dim`; integers sum as int64. */
export const cumsum = scan(cumsumOp);
export const cumsum_ = scanInto(cumsumOp);
/** Running product along `dim`. */
export const cumprod = scan(cumprodOp);
export const cumprod_ = scanInto(cumprodOp);

function extremum(op: KernelOp) {
  return (self: Tensor, dim: number): ValuesIndices =>
    valuesIndices(dispatchAll(op, [self], { dim: normalizeDim(dim, self.ndim, op.name) }));
}

/** Running maximum along `dim`, and where it stands (the last of equals; a NaN, once met, stays). */
export const cummax = extremum(cummaxOp);
/** Running minimum along `dim`, and where it stands (the last of equals; a NaN, once met, stays). */
export const cummin = extremum(cumminOp);

/** `log(cumsum(exp(x)))` along `dim`, without overflow. Floating dtypes; integers are converted. */
export function logcumsumexp(self: Tensor, dim: number): Tensor {
  const x = isFloatingPoint(self.dtype) ? self : to(self, getDefaultDtype());
  return dispatch(logcumsumexpOp, [x], { dim: normalizeDim(dim, self.ndim, 'logcumsumexp') });
}
