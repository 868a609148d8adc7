// Section matmul: shapes around block sizes, batches, every layout of either operand, empty depth, NaN.
import { isFloatingPoint } from '@kindling/tensor';
import type { DeviceCase } from '../case.js';
import { arithmeticDTypes, type Kit, kernelCase } from '../kit.js';
import { drawn, type Layout, layouts, operand, output } from '../operand.js';

const { contiguous, offset, transposed, stepped, broadcast } = layouts;

/** Last two dims swapped in memory, batches in order: what `x.mT` looks like. */
const swapped: Layout = {
  name: 'matrices transposed',
  place: (shape) => {
    const [rows, columns] = shape.slice(-2) as [number, number];
    const { strides } = contiguous.place([...shape.slice(0, -2), columns, rows]);
    const last = strides.splice(-2);
    return { strides: [...strides, last[1]!, last[0]!], offset: 0, tail: 0 };
  },
};

/** [batch…], M, K, N. */
const sizes: readonly (readonly [string, readonly number[], number, number, number])[] = [
  ['1 × 1', [], 1, 1, 1],
  ['a row by a column', [], 1, 17, 1],
  ['a column by a row', [], 13, 1, 11],
  ['odd sizes', [], 5, 7, 3],
  ['sizes of 8', [], 8, 16, 8],
  ['past a block of 64', [], 65, 67, 66],
  ['a long depth', [], 3, 2049, 2],
  ['a matrix by a vector', [], 129, 33, 1],
  ['a batch', [3], 4, 5, 6],
  ['two batch dims', [2, 3], 3, 4, 2],
  ['depth 0 gives zeros', [2], 3, 0, 2],
  ['no rows', [], 0, 3, 2],
  ['no batch', [0], 2, 3, 2],
];

const arrangements: readonly (readonly [string, Layout, Layout, Layout])[] = [
  ['first operand transposed', swapped, contiguous, contiguous],
  ['second operand transposed', contiguous, swapped, contiguous],
  ['both operands transposed', swapped, swapped, contiguous],
  ['output transposed', contiguous, contiguous, swapped],
  ['offset views', offset, offset, offset],
  ['all dims reversed', transposed, transposed, contiguous],
  ['every second element', stepped, stepped, stepped],
  ['first operand broadcast over the batch', broadcast, contiguous, contiguous],
  ['second operand broadcast over the batch', contiguous, broadcast, contiguous],
];

export function* matmul(kit: Kit): Iterable<DeviceCase> {
  for (const dtype of arithmeticDTypes(kit).filter((d) => d !== 'bool')) {
    const add = (
      title: string,
      batch: readonly number[],
      [m, k, n]: readonly [number, number, number],
      by: readonly Layout[] = [],
      values = drawn(dtype, 1),
    ) =>
      kernelCase(kit, 'matmul', `${dtype}, ${title}`, () => ({
        operands: [
          operand(dtype, [...batch, m, k], values, by[0]),
          operand(dtype, [...batch, k, n], k > 1000 ? () => 2 : drawn(dtype, 2), by[1]),
          output(dtype, [...batch, m, n], by[2]),
        ],
        writes: [2],
        call: (device, [a, b, result]) => device.matmul(a!, b!, result!),
      }));
    for (const [title, batch, m, k, n] of sizes) {
      // Sums of thousands leave the range of half precision.
      if (dtype === 'float16' && k > 1000) continue;
      // Of one sign, so that the sum is large beside its rounding in any order.
      const next = drawn(dtype, 1);
      yield add(title, batch, [m, k, n], [], k > 1000 ? () => Math.abs(next()) : next);
    }
    for (const [title, ...by] of arrangements) yield add(title, [3], [4, 5, 6], by);
    if (!isFloatingPoint(dtype)) continue;
    const next = drawn(dtype, 3);
    let count = 0;
    const holes = () => (count++ === 6 ? Number.NaN : count === 12 ? Infinity : next());
    yield add('NaN and infinities spread along their row only', [], [4, 5, 3], [], holes);
  }
}
