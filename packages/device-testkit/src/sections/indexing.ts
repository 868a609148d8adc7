// Sections gather and scatter: every dim, layout and kind, repeated positions, both index dtypes.
import { type DType, isFloatingPoint, type ScatterKind } from '@kindling/tensor';
import type { DeviceCase } from '../case.js';
import { arithmeticDTypes, type Kit, kernelCase } from '../kit.js';
import { drawn, type Layout, layouts, operand, output, uniform } from '../operand.js';

const { contiguous, offset, transposed, stepped, broadcast } = layouts;

/** Integers in [0, size) from a seed. */
function positions(size: number, seed: number): () => number {
  const next = uniform(seed);
  return () => Math.floor(next() * size);
}

interface Row {
  readonly title: string;
  readonly shape: readonly number[];
  readonly dim: number;
  /** Shape of the index, and of what is written or added. */
  readonly index: readonly number[];
  readonly layouts?: readonly [data: Layout, index: Layout, other: Layout];
}

const rows: readonly Row[] = [
  { title: 'first dim', shape: [5, 4], dim: 0, index: [7, 4] },
  { title: 'last dim', shape: [5, 4], dim: 1, index: [5, 3] },
  { title: 'middle dim', shape: [3, 6, 4], dim: 1, index: [3, 2, 4] },
  { title: 'index smaller than the data', shape: [5, 4], dim: 0, index: [2, 3] },
  { title: 'one dim', shape: [9], dim: 0, index: [20] },
  {
    title: 'data transposed',
    shape: [5, 4],
    dim: 0,
    index: [6, 4],
    layouts: [transposed, contiguous, contiguous],
  },
  {
    title: 'index transposed',
    shape: [5, 4],
    dim: 1,
    index: [5, 3],
    layouts: [contiguous, transposed, contiguous],
  },
  {
    title: 'index broadcast',
    shape: [5, 4],
    dim: 1,
    index: [5, 3],
    layouts: [contiguous, broadcast, contiguous],
  },
  { title: 'offset views', shape: [5, 4], dim: 0, index: [6, 4], layouts: [offset, offset, offset] },
  {
    title: 'every second element',
    shape: [5, 4],
    dim: 1,
    index: [5, 6],
    layouts: [stepped, stepped, stepped],
  },
  { title: 'empty index', shape: [5, 4], dim: 0, index: [0, 4] },
  { title: 'large', shape: [211, 67], dim: 0, index: [307, 67] },
];

/** Every row by int64, which core uses; the first by int32. */
const rowsFor = (index: DType): readonly Row[] => (index === 'int64' ? rows : rows.slice(0, 3));

const indexDTypes = (kit: Kit): DType[] =>
  arithmeticDTypes(kit).filter((d) => d === 'int64' || d === 'int32');

export function* gather(kit: Kit): Iterable<DeviceCase> {
  for (const dtype of arithmeticDTypes(kit)) {
    for (const indexDType of indexDTypes(kit)) {
      for (const row of rowsFor(indexDType)) {
        const by = row.layouts ?? [contiguous, contiguous, contiguous];
        yield kernelCase(kit, 'gather', `${dtype} by ${indexDType}, ${row.title}`, () => ({
          operands: [
            operand(dtype, row.shape, drawn(dtype, 1), by[0]),
            operand(indexDType, row.index, positions(row.shape[row.dim]!, 2), by[1]),
            output(dtype, row.index, by[2]),
          ],
          writes: [2],
          call: (device, [input, index, result]) => device.gather(input!, row.dim, index!, result!),
        }));
      }
      yield kernelCase(kit, 'gather', `${dtype} by ${indexDType}, data broadcast`, () => ({
        operands: [
          operand(dtype, [4, 6], drawn(dtype, 1), broadcast),
          operand(indexDType, [4, 3], positions(6, 2)),
          output(dtype, [4, 3]),
        ],
        writes: [2],
        call: (device, [input, index, result]) => device.gather(input!, 1, index!, result!),
      }));
    }
  }
}

const kinds: readonly ScatterKind[] = ['set', 'add', 'mul', 'max', 'min'];

export function* scatter(kit: Kit): Iterable<DeviceCase> {
  for (const dtype of arithmeticDTypes(kit)) {
    for (const kind of kinds) {
      if (dtype === 'bool' && kind !== 'set') continue;
      const values = () => {
        const next = drawn(dtype, 3);
        // Products of many must stay in range.
        if (kind !== 'mul' || !isFloatingPoint(dtype)) return next;
        return () => 1 + next() / 64;
      };
      for (const indexDType of indexDTypes(kit)) {
        for (const row of rowsFor(indexDType)) {
          // Many terms have no one sum in half precision, and many integer factors no product worth comparing.
          if (row.title === 'large' && (dtype === 'float16' || (kind === 'mul' && !isFloatingPoint(dtype))))
            continue;
          const by = row.layouts ?? [contiguous, contiguous, contiguous];
          yield kernelCase(kit, 'scatter', `${kind} ${dtype} by ${indexDType}, ${row.title}`, () => ({
            operands: [
              operand(dtype, row.shape, drawn(dtype, 1), by[0]),
              operand(indexDType, row.index, positions(row.shape[row.dim]!, 2), by[1]),
              operand(dtype, row.index, values(), by[2]),
            ],
            writes: [0],
            call: (device, [target, index, source]) =>
              device.scatter(kind, target!, row.dim, index!, source!),
          }));
        }
      }
      const indexDType = indexDTypes(kit)[0];
      if (indexDType === undefined) continue;
      yield kernelCase(kit, 'scatter', `${kind} ${dtype}, one position many times`, () => ({
        operands: [
          operand(dtype, [3], drawn(dtype, 1)),
          operand(indexDType, [100], () => 1),
          operand(dtype, [100], (i) => (i % 10 === 0 ? 2 : 1) - Number(dtype === 'bool' && i % 10 === 0) * 2),
        ],
        writes: [0],
        call: (device, [target, index, source]) => device.scatter(kind, target!, 0, index!, source!),
      }));
      yield kernelCase(kit, 'scatter', `${kind} ${dtype}, source broadcast`, () => ({
        operands: [
          operand(dtype, [4, 5], drawn(dtype, 1)),
          operand(indexDType, [4, 3], positions(5, 2)),
          operand(dtype, [4, 3], values(), broadcast),
        ],
        writes: [0],
        call: (device, [target, index, source]) => device.scatter(kind, target!, 1, index!, source!),
      }));
      if (isFloatingPoint(dtype)) {
        const holes = [1, Number.NaN, -1, Infinity, 2, -Infinity];
        yield kernelCase(kit, 'scatter', `${kind} ${dtype}, NaN and infinities`, () => ({
          operands: [
            operand(dtype, [6], (i) => [0.5, 1, Number.NaN, 1, 1, 1][i]!),
            operand(indexDType, [6], (i) => [0, 1, 2, 3, 4, 5][i]!),
            operand(dtype, [6], (i) => holes[i]!),
          ],
          writes: [0],
          call: (device, [target, index, source]) => device.scatter(kind, target!, 0, index!, source!),
        }));
      }
    }
  }
}
