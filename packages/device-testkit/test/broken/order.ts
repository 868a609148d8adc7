// Faults of order: what overtakes what.
import { expression as e, type TypedArray, type View } from '@kindling/tensor';
import { type BrokenDevice, breaking, queueing } from './make.js';

export const orderFaults: readonly BrokenDevice[] = [
  {
    fault: 'writes overtake queued kernels',
    caughtBy: 'order: a write waits for the kernels before it',
    says: /what the kernel had read/,
    create: queueing(() => ({})),
  },
  {
    fault: 'kernels run in reverse order',
    caughtBy: 'order: a chain of kernels that do not commute',
    says: /after twenty rounds/,
    create: queueing((base, queue, run) => {
      const reversed = () => {
        queue.reverse();
        run();
      };
      return {
        write: (...args) => {
          reversed();
          base.write(...args);
        },
        read: async (...args) => {
          reversed();
          return base.read(...args);
        },
      };
    }),
  },
  {
    fault: 'a read gives what is there when it is awaited',
    caughtBy: 'order: a read gives what was there when it was asked',
    says: /the early read is 9/,
    create: breaking((base) => ({
      read: async (...args) => {
        await Promise.resolve();
        return base.readSync!(...args);
      },
    })),
  },
  {
    fault: 'keeps the array that was written',
    caughtBy: 'storage: float32, a written array is the caller’s again',
    says: /element 0 is 99/,
    create: breaking((base) => {
      const borrowed = new Map<object, { dtype: View['dtype']; offset: number; data: TypedArray }>();
      return {
        write: (buffer, dtype, offset, data) => {
          borrowed.set(buffer, { dtype, offset, data });
          base.write(buffer, dtype, offset, data);
        },
        read: (buffer, ...rest) => {
          const late = borrowed.get(buffer);
          if (late) base.write(buffer, late.dtype, late.offset, late.data);
          return base.read(buffer, ...rest);
        },
      };
    }),
  },
  {
    fault: 'outputs stored one by one while inputs are read',
    caughtBy: 'pointwise: two outputs are inputs, swapped float32',
    says: /expected/,
    create: breaking((base) => ({
      pointwise: (kernel, compute, inputs, outputs) =>
        kernel.outputs.forEach((o, k) => {
          base.pointwise(e.pointwise(o, kernel.arity), compute, inputs, [outputs[k]!]);
        }),
    })),
  },
];
