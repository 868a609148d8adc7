// Gather and scatter along one dim.
import { IndexError, type ScatterKind, type View } from '@kindling/tensor';
import { convertingReader, reader, writer } from './buffer.js';
import { multiplier } from './reduce.js';
import { walk } from './walk.js';

/** Checks an index that came from data, which core cannot see. */
function checked(op: string, index: number, dim: number, size: number): number {
  if (index < 0 || index >= size) {
    throw new IndexError(
      `${op}: index ${index} is out of bounds for dimension ${dim} with size ${size}; indices go from 0 to ${size - 1}`,
    );
  }
  return index;
}

/** The view's track when its dim `dim` stands still, and the step that it would have taken. */
function held(view: View, dim: number): View {
  return { ...view, strides: view.strides.map((stride, i) => (i === dim ? 0 : stride)) };
}

/** `output[…i…] = input[…index[…i…]…]` along `dim`. */
export function gather(input: View, dim: number, index: View, output: View): void {
  const [read, readIndex, write] = [reader(input), reader(index), writer(output)];
  walk(output.shape, [held(input, dim), index, output], ([from, which, to]) => {
    const i = checked('gather', readIndex(which), dim, input.shape[dim]);
    write(to, read(from + i * input.strides[dim]));
  });
}

/** `target[…index[…i…]…] ∘= source[…i…]` along `dim`, in row-major order of `source`. */
export function scatter(kind: ScatterKind, target: View, dim: number, index: View, source: View): void {
  const multiply = multiplier(target.dtype);
  const combine: Record<ScatterKind, (old: number, x: number) => number> = {
    set: (_, x) => x,
    add: (old, x) => old + x,
    mul: multiply,
    max: Math.max,
    min: Math.min,
  };
  const [old, write] = [reader(target), writer(target)];
  const [read, readIndex] = [convertingReader(source, target.dtype), reader(index)];
  walk(index.shape, [held(target, dim), index, source], ([to, which, from]) => {
    const at = to + checked('scatter', readIndex(which), dim, target.shape[dim]) * target.strides[dim];
    write(at, combine[kind](old(at), read(from)));
  });
}
