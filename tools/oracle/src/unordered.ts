// unique(sorted=False) may give its values in any order (PyTorch: that of a hash table). Both sides are put in ascending
// order, inverse indices and counts along with them, so that they can be compared.
import { type Tensor, tensorFromData } from 'kindling';
import { elementsOf, type TensorRecord } from './values.js';

/** What `unique` was asked to give beside the values. */
export interface UniqueFlags {
  readonly inverse: boolean;
  readonly counts: boolean;
}

/** Outputs as plain lists in the order values, inverse, counts; reordered so that the values ascend. */
function ascending(outputs: readonly number[][], { inverse, counts }: UniqueFlags): number[][] {
  const values = outputs[0]!;
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const rank = order.map((_, i) => order.indexOf(i));
  const sorted = [order.map((i) => values[i]!)];
  if (inverse) sorted.push(outputs[1]!.map((i) => rank[i]!));
  if (counts) sorted.push(order.map((i) => outputs.at(-1)![i]!));
  return sorted;
}

const arrays = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  uint8: Uint8Array,
  bool: Uint8Array,
} as const;

/** The elements in the dtype and shape of a record. */
export function encode(elements: Iterable<number>, { t, shape }: TensorRecord): TensorRecord {
  const array = t === 'int64' ? BigInt64Array.from(Array.from(elements, BigInt)) : arrays[t].from(elements);
  return { t, shape, b64: Buffer.from(array.buffer).toString('base64') };
}

/** Both sides with their values ascending. */
export async function inOrder(
  ours: readonly Tensor[],
  theirs: readonly TensorRecord[],
  flags: UniqueFlags,
): Promise<[Tensor[], TensorRecord[]]> {
  const data = await Promise.all(ours.map((t) => t.data()));
  const own = ascending(
    data.map((d) => Array.from(d)),
    flags,
  );
  const recorded = ascending(theirs.map(elementsOf), flags);
  return [
    ours.map(({ shape, dtype, device }, i) => {
      const array = data[i]!.slice();
      array.set(own[i]!);
      return tensorFromData(array, { shape, dtype, device });
    }),
    theirs.map((record, i) => encode(recorded[i]!, record)),
  ];
}
