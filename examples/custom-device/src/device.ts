// #region storage
// A device of one's own: every number is a double, and calls queue up until somebody reads.
import {
  converters,
  type Device,
  DeviceError,
  type DType,
  dtypes,
  fromFloat16,
  hostArray,
  IndexError,
  itemSize,
  renderPointwise,
  toFloat16,
  type View,
} from 'kindling';

/** What this device hands out for an allocation: one double per element, whatever the dtype. */
class Doubles {
  readonly values: Float64Array;
  constructor(length: number) {
    this.values = new Float64Array(length);
  }
}

const LIMIT = 2 ** 30;

function allocate(dtype: DType, length: number): Doubles {
  const bytes = length * itemSize(dtype);
  if (bytes > LIMIT)
    throw new DeviceError(`doubles: ${length} elements of ${dtype} are ${bytes} bytes; the most is ${LIMIT}`);
  return new Doubles(length);
}
// #endregion storage

// #region views
/** For every element of a view, row-major, where it lies in the buffer. */
function positions({ shape, strides, offset }: View): Int32Array {
  let list = Int32Array.of(offset);
  shape.forEach((size, dim) => {
    const step = strides[dim]!;
    const shorter = list;
    list = new Int32Array(shorter.length * size);
    for (let i = 0; i < list.length; i++) list[i] = shorter[Math.floor(i / size)]! + (i % size) * step;
  });
  return list;
}

/** A view as a list of its elements, row-major; `set` converts to the view's dtype. */
function listOf(view: View) {
  const { values } = view.buffer as Doubles;
  const at = positions(view);
  const convert = converters[view.dtype];
  return {
    length: at.length,
    get: (i: number): number => values[at[i]!]!,
    set: (i: number, x: number): void => {
      values[at[i]!] = convert(x);
    },
  };
}

const copy: Device['copy'] = (source, target) => {
  const [x, y] = [listOf(source), listOf(target)];
  for (let i = 0; i < y.length; i++) y.set(i, x.get(i));
};
// #endregion views

// #region pointwise
const pointwise: Device['pointwise'] = (kernel, compute, inputs, outputs) => {
  const functions = renderPointwise(kernel, compute);
  const load = converters[compute];
  const lists = inputs.map((x) => (typeof x === 'number' ? { get: () => x } : listOf(x)));
  const targets = outputs.map(listOf);
  for (let i = 0; i < targets[0]!.length; i++) {
    const x = lists.map((list) => load(list.get(i)));
    // All results before the first store: an output may be one of the inputs.
    const results = functions.map((f) => f(...x));
    for (const [k, target] of targets.entries()) target.set(i, results[k]!);
  }
};
// #endregion pointwise

// #region reduce
type Fold = (a: number, b: number) => number;
/** Products of small integers wrap around. */
const times = (dtype: DType): Fold => (dtype === 'int32' || dtype === 'uint8' ? Math.imul : (a, b) => a * b);

/** What each kind begins with, and how it goes on. */
const folds: Record<string, (dtype: DType) => [number, Fold]> = {
  sum: () => [0, (a, b) => a + b],
  prod: (dtype) => [1, times(dtype)],
  max: () => [Number.NEGATIVE_INFINITY, Math.max],
  min: () => [Number.POSITIVE_INFINITY, Math.min],
  any: () => [0, (a, b) => a || b],
  all: () => [1, (a, b) => a && b],
};

const reduce: Device['reduce'] = (kind, input, output) => {
  const [x, y, convert] = [listOf(input), listOf(output), converters[output.dtype]];
  const [identity, fold] = folds[kind]!(output.dtype);
  const size = x.length / y.length;
  for (let i = 0; i < y.length; i++) {
    let result = identity;
    for (let k = 0; k < size; k++) result = fold(result, convert(x.get(i * size + k)));
    y.set(i, result);
  }
};

const argReduce: Device['argReduce'] = (kind, input, output) => {
  const [x, y] = [listOf(input), listOf(output)];
  const size = x.length / y.length;
  for (let i = 0; i < y.length; i++) {
    let best = 0;
    for (let k = 1; k < size; k++) {
      const [a, b] = [x.get(i * size + k), x.get(i * size + best)];
      if (!Number.isNaN(b) && (Number.isNaN(a) || (kind === 'max' ? a > b : a < b))) best = k;
    }
    y.set(i, best);
  }
};
// #endregion reduce

// #region matmul
const matmul: Device['matmul'] = (a, b, output) => {
  const [x, y, z, multiply] = [listOf(a), listOf(b), listOf(output), times(output.dtype)];
  const [depth, columns] = b.shape.slice(-2) as [number, number];
  const rows = a.shape.at(-2)!;
  for (let i = 0; i < z.length; i++) {
    const [row, column] = [Math.floor(i / columns), i % columns];
    // Rows of `a` follow one another through the batch; a matrix of `b` begins every `depth · columns` elements.
    const matrix = Math.floor(row / rows) * depth * columns;
    let sum = 0;
    for (let k = 0; k < depth; k++)
      sum += multiply(x.get(row * depth + k), y.get(matrix + k * columns + column));
    z.set(i, sum);
  }
};
// #endregion matmul

// #region indexing
/** For every element of `index`, where in the buffer the element of `view` lies that it means along `dim`. */
function pointed(kernel: string, view: View, dim: number, index: View): Int32Array {
  const [size, step] = [view.shape[dim]!, view.strides[dim]!];
  const which = listOf(index);
  const strides = view.strides.map((stride, d) => (d === dim ? 0 : stride));
  return positions({ ...view, shape: index.shape, strides }).map((start, i) => {
    const at = which.get(i);
    if (at < 0 || at >= size)
      throw new IndexError(`${kernel}: index ${at} is out of bounds for dimension ${dim} with size ${size}`);
    return start + at * step;
  });
}

const gather: Device['gather'] = (input, dim, index, output) => {
  const [{ values }, y] = [input.buffer as Doubles, listOf(output)];
  pointed('gather', input, dim, index).forEach((at, i) => {
    y.set(i, values[at]!);
  });
};

const scatter: Device['scatter'] = (kind, target, dim, index, source) => {
  const [{ values }, x, convert] = [target.buffer as Doubles, listOf(source), converters[target.dtype]];
  const name = kind === 'add' ? 'sum' : kind === 'mul' ? 'prod' : kind;
  const fold: Fold = kind === 'set' ? (_, b) => b : folds[name]!(target.dtype)[1];
  pointed('scatter', target, dim, index).forEach((at, i) => {
    values[at] = convert(fold(values[at]!, x.get(i)));
  });
};
// #endregion indexing

// #region ordering
const scan: Device['scan'] = (kind, input, output, indices) => {
  const [x, y, places] = [listOf(input), listOf(output), indices && listOf(indices)];
  const [size, convert] = [input.shape.at(-1)!, converters[output.dtype]];
  const fold = folds[kind]!(output.dtype)[1];
  let [result, where] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    const [k, value] = [i % size, convert(x.get(i))];
    result = k === 0 ? value : fold(result, value);
    // The last of equals, and the last NaN.
    if (k === 0 || Object.is(result, value) || result === value) where = k;
    y.set(i, result);
    places?.set(i, where);
  }
};

const sort: Device['sort'] = (input, descending, values, indices) => {
  const [x, y, places, size] = [listOf(input), listOf(values), listOf(indices), input.shape.at(-1)!];
  // NaN is the largest; −0 and 0 are equal.
  const rank = (a: number, b: number): number =>
    Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || Number(a > b) - Number(a < b);
  for (let start = 0; start < x.length; start += size) {
    const row = Array.from({ length: size }, (_, k) => ({ k, value: x.get(start + k) }));
    row.sort((a, b) => (descending ? rank(b.value, a.value) : rank(a.value, b.value)));
    for (const [i, { k, value }] of row.entries()) {
      y.set(start + i, value);
      places.set(start + i, k);
    }
  }
};
// #endregion ordering

// #region random
/** Philox4x32-10: ten rounds on a counter of four words with a key of two. */
function philox(counter: bigint, key: bigint): number[] {
  const low = (x: bigint) => x & 0xffffffffn;
  let [c0, c1, c2, c3] = [low(counter), counter >> 32n, 0n, 0n];
  let [k0, k1] = [low(key), key >> 32n];
  for (let round = 0; round < 10; round++) {
    const [a, b] = [c0 * 0xd2511f53n, c2 * 0xcd9e8d57n];
    [c0, c1, c2, c3] = [(b >> 32n) ^ c1 ^ k0, low(b), (a >> 32n) ^ c3 ^ k1, low(a)];
    [k0, k1] = [low(k0 + 0x9e3779b9n), low(k1 + 0xbb67ae85n)];
  }
  return [c0, c1, c2, c3].map((word) => Number(BigInt.asIntN(32, word)));
}

const randomBits: Device['randomBits'] = (seed, offset, output) => {
  const y = listOf(output);
  for (let i = 0; i < y.length; i++)
    y.set(i, philox(BigInt(offset + Math.floor(i / 4)), BigInt(seed))[i % 4]!);
};
// #endregion random

// #region device
/** A device that queues its work and does it when somebody reads. Like a GPU, it cannot read without waiting. */
export function doubles(): Device {
  const queue: (() => void)[] = [];
  let failure: unknown;
  const later = (job: () => void): void => {
    queue.push(job);
    if (queue.length === 1000) flush();
  };
  const flush = (): void => {
    for (const job of queue.splice(0)) {
      try {
        job();
      } catch (error) {
        failure ??= error;
      }
    }
  };
  const settle = (): void => {
    flush();
    const error = failure;
    failure = undefined;
    if (error !== undefined) throw error;
  };
  const queued =
    <Args extends unknown[]>(kernel: (...args: Args) => void) =>
    (...args: Args): void =>
      later(() => kernel(...args));
  const all = new Set(dtypes);
  return {
    name: 'doubles',
    capabilities: { storage: all, arithmetic: all, maxBufferBytes: LIMIT, collected: true },
    allocate,
    free: () => {},
    write: (buffer, dtype, offset, data) => {
      // The array is the caller's again when this returns: take the numbers now, store them in turn.
      const numbers = Float64Array.from(data, dtype === 'float16' ? fromFloat16 : Number);
      later(() => (buffer as Doubles).values.set(numbers, offset));
    },
    read: async (buffer, dtype, offset, length) => {
      settle();
      const numbers = (buffer as Doubles).values.subarray(offset, offset + length);
      const data = hostArray(dtype, length);
      data.set(dtype === 'float16' ? numbers.map(toFloat16) : numbers);
      return data;
    },
    ...{ pointwise: queued(pointwise), reduce: queued(reduce), argReduce: queued(argReduce) },
    ...{ matmul: queued(matmul), copy: queued(copy), gather: queued(gather), scatter: queued(scatter) },
    ...{ scan: queued(scan), sort: queued(sort), randomBits: queued(randomBits) },
    flush,
    synchronize: async () => settle(),
  };
}
// #endregion device
