// Faults with views: strides, offsets, bounds.
import { contiguousStrides, hostArray, numel } from '@kindling/tensor';
import { type BrokenDevice, breaking, contents, reading } from './make.js';

export const viewFaults: readonly BrokenDevice[] = [
  {
    fault: 'a stride off by one',
    caughtBy: 'pointwise: x + 2y float32, input strided by 2',
    says: /element .* expected/,
    create: reading((v) => ({
      ...v,
      strides: v.strides.map((s, d) => (d === v.strides.length - 1 && s > 1 ? s - 1 : s)),
    })),
  },
  {
    fault: 'ignores the offset of what it reads',
    caughtBy: 'pointwise: x + 2y float32, input with an offset',
    says: /expected/,
    create: reading((v) => ({ ...v, offset: 0 })),
  },
  {
    fault: 'ignores the offset of what it writes',
    caughtBy: 'copy: float32, output with an offset',
    says: /is -7777, expected|is .*, expected/,
    create: breaking((base) => ({ copy: (from, to) => base.copy(from, { ...to, offset: 0 }) })),
  },
  {
    fault: 'takes every view for contiguous',
    caughtBy: 'reduce: sum float32, input transposed',
    says: /expected/,
    create: breaking((base) => ({
      reduce: (kind, input, output) =>
        base.reduce(
          kind,
          input.strides.includes(0) ? input : { ...input, strides: contiguousStrides(input.shape) },
          output,
        ),
    })),
  },
  {
    fault: 'advances along a broadcast dim',
    caughtBy: 'pointwise: x + 2y float32, input broadcast',
    says: /expected/,
    create: reading((v) =>
      v.strides[0] === 0 && v.shape.length === 3 && v.shape[0]! > 1
        ? { ...v, strides: [1, ...v.strides.slice(1)], shape: v.shape, offset: v.offset - 1 }
        : v,
    ),
  },
  {
    fault: 'writes out of bounds, in blocks of four',
    caughtBy: 'bounds: copy writes nothing outside its output, offset view',
    says: /wrote outside its view/,
    create: breaking((base) => ({
      copy: (from, to) => {
        base.copy(from, to);
        const elements = contents(base, to);
        for (let i = numel(to.shape); i % 4 !== 0 && to.offset + i < elements.length; i++)
          base.write(to.buffer, to.dtype, to.offset + i, hostArray(to.dtype, 1));
      },
    })),
  },
  {
    fault: 'writes to its input',
    caughtBy: 'sort: float32 ascending, contiguous',
    says: /wrote to an input/,
    create: breaking((base) => ({
      sort: (input, descending, values, indices) => {
        base.sort(input, descending, values, indices);
        base.copy(values, input);
      },
    })),
  },
  {
    fault: 'scatter that writes where a wrong position points',
    caughtBy: 'errors: scatter to position 4 of 4 writes nowhere else',
    says: /beside the target became 99/,
    create: breaking((base) => ({
      scatter: (kind, target, dim, index, source) => {
        const all = contents(base, target).length;
        const wide = target.shape.length === 1 ? { ...target, shape: [all - target.offset] } : target;
        base.scatter(kind, wide, dim, index, source);
      },
    })),
  },
];
