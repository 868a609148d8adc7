// Faults of arithmetic: NaN, integers, rounding.
import { expression as e, numel } from '@kindling/tensor';
import { type BrokenDevice, breaking, computing, temporary } from './make.js';

export const numberFaults: readonly BrokenDevice[] = [
  {
    fault: 'a maximum that passes over NaN',
    caughtBy: 'reduce: max float32, NaN and infinities',
    says: /expected NaN/,
    create: breaking((base) => ({
      reduce: (kind, input, output) => {
        if (kind !== 'max' || input.dtype !== 'float32') return base.reduce(kind, input, output);
        const dense = temporary(base, input);
        const x = e.input(0);
        base.pointwise(e.pointwise(e.select(e.unary('isnan', x), -Infinity, x)), 'float32', [input], [dense]);
        base.reduce(kind, dense, output);
        base.free(dense.buffer);
      },
    })),
  },
  {
    fault: 'floor division that truncates',
    caughtBy: 'pointwise: floorDiv int32',
    says: /expected/,
    create: computing((x) =>
      x.kind === 'binary' && x.fn === 'floorDiv' ? e.unary('trunc', e.div(x.a, x.b)) : x,
    ),
  },
  {
    fault: 'a remainder with the sign of the dividend',
    caughtBy: 'pointwise: rem float32',
    says: /expected/,
    create: computing((x) => (x.kind === 'binary' && x.fn === 'rem' ? { ...x, fn: 'fmod' } : x)),
  },
  {
    fault: 'expm1 as exp(x) − 1',
    caughtBy: 'pointwise: expm1 float32, near zero',
    says: /expected/,
    create: computing((x) => (x.kind === 'unary' && x.fn === 'expm1' ? e.sub(e.exp(x.x), 1) : x)),
  },
  {
    fault: 'max that lets the other operand win over NaN',
    caughtBy: 'pointwise: max float32, NaN, infinities and zeros',
    says: /expected NaN/,
    create: computing((x) =>
      x.kind === 'binary' && x.fn === 'max' ? e.select(e.gt(x.a, x.b), x.a, x.b) : x,
    ),
  },
  {
    fault: 'integers that saturate',
    caughtBy: 'pointwise: add uint8, wraps around',
    says: /expected/,
    create: breaking((base) => ({
      pointwise: (kernel, compute, inputs, outputs) => {
        if (compute !== 'uint8' || kernel.outputs.length > 1)
          return base.pointwise(kernel, compute, inputs, outputs);
        const clamped = e.min(e.max(kernel.outputs[0]!, 0), 255);
        base.pointwise(e.pointwise(clamped, kernel.arity), 'float32', inputs, outputs);
      },
    })),
  },
  {
    fault: 'int64 cut to 32 bits',
    caughtBy: 'pointwise: add int64, beyond 32 bits',
    says: /expected/,
    create: breaking((base) => ({
      pointwise: (kernel, compute, inputs, outputs) =>
        base.pointwise(kernel, compute === 'int64' ? 'int32' : compute, inputs, outputs),
    })),
  },
  {
    fault: 'long sums that lose their last digits',
    caughtBy: 'reduce: sum float32, a long sum keeps its digits',
    says: /expected/,
    create: breaking((base) => ({
      reduce: (kind, input, output) => {
        base.reduce(kind, input, output);
        if (kind !== 'sum' || output.dtype !== 'float32' || numel(input.shape) < 1000) return;
        // The rounding of a running sum that has lost four digits.
        base.pointwise(e.pointwise(e.mul(e.input(0), 1.0001)), 'float32', [output], [output]);
      },
    })),
  },
];
