// Faults of single kernels.
import { type Device, expression as e, numel, type View } from '@kindling/tensor';
import { type BrokenDevice, breaking, temporary } from './make.js';

/** Runs a kernel on rows turned round, and turns the positions in its result back. */
function backwards(base: Device, input: View, positions: View, run: (turned: View) => void): void {
  const last = input.shape.length - 1;
  const n = input.shape[last] ?? 0;
  const [turned, from] = [temporary(base, input), temporary(base, { ...input, dtype: 'int64' })];
  const order = Float64Array.from({ length: numel(input.shape) }, (_, i) => n - 1 - (i % n));
  base.write(from.buffer, 'int64', 0, order);
  base.gather(input, last, from, turned);
  run(turned);
  base.pointwise(e.pointwise(e.sub(n - 1, e.input(0))), 'int64', [positions], [positions]);
  for (const { buffer } of [turned, from]) base.free(buffer);
}

export const kernelFaults: readonly BrokenDevice[] = [
  {
    fault: 'a sort that is not stable',
    caughtBy: 'sort: float32 ascending, equals keep their order',
    says: /operand 2 \(int64/,
    create: breaking((base) => ({
      // Of equals the later comes first.
      sort: (input, descending, values, indices) =>
        backwards(base, input, indices, (row) => base.sort(row, descending, values, indices)),
    })),
  },
  {
    fault: 'the last of equal maxima',
    caughtBy: 'argReduce: max float32, the first of equals',
    says: /is 2, expected 1/,
    create: breaking((base) => ({
      argReduce: (kind, input, output) => {
        if (output.shape.length !== input.shape.length - 1) return base.argReduce(kind, input, output);
        backwards(base, input, output, (row) => base.argReduce(kind, row, output));
      },
    })),
  },
  {
    fault: 'additions to one position race',
    caughtBy: 'scatter: add float32, one position many times',
    says: /expected/,
    create: breaking((base) => ({
      scatter: (kind, target, dim, index, source) => {
        if (kind !== 'add' || source.shape.length !== 1)
          return base.scatter(kind, target, dim, index, source);
        // Each reads the old value; the last to store wins.
        const sums = temporary(base, { ...source, dtype: target.dtype });
        base.gather(target, dim, index, sums);
        base.pointwise(e.pointwise(e.add(e.input(0), e.input(1))), target.dtype, [sums, source], [sums]);
        base.scatter('set', target, dim, index, sums);
        base.free(sums.buffer);
      },
    })),
  },
  {
    fault: 'an empty reduction that writes nothing',
    caughtBy: 'reduce: sum float32, nothing gives the identity',
    says: /is -7777, expected 0/,
    create: breaking((base) => ({
      reduce: (kind, input, output) => {
        if (!input.shape.includes(0)) base.reduce(kind, input, output);
      },
    })),
  },
  {
    fault: 'a product over depth 0 that writes nothing',
    caughtBy: 'matmul: float32, depth 0 gives zeros',
    says: /is -7777, expected 0/,
    create: breaking((base) => ({
      matmul: (a, b, output) => {
        if (a.shape.at(-1) !== 0) base.matmul(a, b, output);
      },
    })),
  },
  {
    fault: 'Philox that forgets its counter',
    caughtBy: 'random: Philox words, a counter beyond 0, contiguous',
    says: /expected/,
    create: breaking((base) => ({ randomBits: (seed, _, output) => base.randomBits(seed, 0, output) })),
  },
  {
    fault: 'a grid of at most 65536 rows',
    caughtBy: 'limits: pointwise over 65541 rows of 1',
    says: /is -7777, expected/,
    create: breaking((base) => ({
      pointwise: (kernel, compute, inputs, outputs) => {
        const cut = (v: View): View => ({ ...v, shape: [Math.min(v.shape[0]!, 65536), ...v.shape.slice(1)] });
        const fits = outputs[0]!.shape.length === 0;
        base.pointwise(
          kernel,
          compute,
          fits ? inputs : inputs.map((x) => (typeof x === 'number' ? x : cut(x))),
          fits ? outputs : outputs.map(cut),
        );
      },
    })),
  },
];
