// Faults against the rest of the contract: leaks, limits, optional kernels.
import { DeviceError, expression as e, itemSize, type OptionalKernels } from '@kindling/tensor';
import { type BrokenDevice, breaking, temporary } from './make.js';

let leaked = 0;

export const contractFaults: readonly BrokenDevice[] = [
  {
    fault: 'a kernel that leaks a temporary',
    caughtBy: 'lifetime: matmul keeps no temporaries',
    says: /20 calls left 20 buffers/,
    create: breaking((base) => ({
      matmul: (a, b, output) => {
        base.allocate('float32', 8);
        leaked++;
        base.matmul(a, b, output);
      },
    })),
    liveBuffers: () => leaked,
  },
  {
    fault: 'an allocation limit that nobody checks',
    caughtBy: 'errors: an allocation past the limit is refused with the numbers',
    says: /device.allocate past maxBufferBytes succeeded/,
    create: breaking((base) => ({
      capabilities: { ...base.capabilities, maxBufferBytes: 2 ** 20 },
    })),
  },
  {
    fault: 'a limit without the numbers in its error',
    caughtBy: 'errors: an allocation past the limit is refused with the numbers',
    says: /does not say 262145/,
    create: breaking((base) => ({
      capabilities: { ...base.capabilities, maxBufferBytes: 2 ** 20 },
      allocate: (dtype, length) => {
        if (length * itemSize(dtype) > 2 ** 20) throw new DeviceError('out of memory');
        return base.allocate(dtype, length);
      },
    })),
  },
  {
    fault: 'an optional kernel that computes something else',
    caughtBy: 'optional: softmax float32, contiguous, gives what its default composition gives',
    says: /expected/,
    create: breaking((base) => ({
      kernels: {
        // Its sum leaves out the last element.
        softmax: (input, log, output) => {
          if (log) return false;
          const last = input.shape.length - 1;
          const rows = input.shape.slice(0, last);
          const exps = temporary(base, input);
          const sums = temporary(base, { dtype: input.dtype, shape: rows });
          base.pointwise(e.pointwise(e.exp(e.input(0))), input.dtype, [input], [exps]);
          base.reduce('sum', { ...exps, shape: [...rows, input.shape[last]! - 1] }, sums);
          const spread = { ...sums, shape: input.shape, strides: [...sums.strides, 0] };
          base.pointwise(e.pointwise(e.div(e.input(0), e.input(1))), input.dtype, [exps, spread], [output]);
          for (const { buffer } of [exps, sums]) base.free(buffer);
          return true;
        },
      },
    })),
  },
  {
    fault: 'an optional kernel with a misspelt name',
    caughtBy: 'optional: the kernel softMax is reached',
    says: /misspelt/,
    create: breaking(() => ({ kernels: { softMax: () => true } as unknown as OptionalKernels })),
  },
];
