// Gather and scatter along one dim, in JavaScript, with every index checked.
import { IndexError, type ScatterKind, type TypedArray, type View } from '@kindling/tensor';
import { elements } from '../buffer.js';
import { Odometer, sizeOf } from './layout.js';

function outOfBounds(kernel: string, index: number, dim: number, size: number): never {
  throw new IndexError(`${kernel}: index ${index} is out of bounds for dimension ${dim} with size ${size}`);
}

/** Strides of `view` along the dims of an index, with that of `dim` taken out: the index supplies it. */
function without(view: View, dim: number): number[] {
  return view.strides.map((s, d) => (d === dim ? 0 : s));
}

interface Walk {
  readonly at: Odometer;
  readonly length: number;
  /** Strides along the last dim: of the indexed view, the index, and the dense side. */
  readonly steps: readonly [number, number, number];
  readonly step: number;
  readonly size: number;
}

function walk(indexed: View, dim: number, index: View, other: View): Walk | undefined {
  const { shape } = index;
  if (sizeOf(shape) === 0) return undefined;
  const last = Math.max(0, shape.length - 1);
  const strides = [without(indexed, dim), index.strides as number[], other.strides as number[]];
  const at = new Odometer(
    { shape: shape as number[], strides },
    [indexed.offset, index.offset, other.offset],
    last,
  );
  return {
    at,
    length: shape.length === 0 ? 1 : shape[last],
    steps: [strides[0][last] ?? 0, strides[1][last] ?? 0, strides[2][last] ?? 0],
    step: indexed.strides[dim] ?? 0,
    size: indexed.shape[dim] ?? 1,
  };
}

/** See `Device.gather`. */
export function gather(input: View, dim: number, index: View, output: View): void {
  const w = walk(input, dim, index, output);
  if (w === undefined) return;
  const [from, places, to] = [elements(input), elements(index), elements(output)];
  const { length, step, size } = w;
  const [inStep, placeStep, outStep] = w.steps;
  do {
    const [p, x, q] = w.at.offsets;
    if (placeStep === 0 && length > 1) {
      const place = places[x];
      if (!(place >= 0 && place < size)) outOfBounds('gather', place, dim, size);
      const start = p + place * step;
      for (let j = 0; j < length; j++) to[q + j * outStep] = from[start + j * inStep];
    } else {
      for (let j = 0; j < length; j++) {
        const place = places[x + j * placeStep];
        if (!(place >= 0 && place < size)) outOfBounds('gather', place, dim, size);
        to[q + j * outStep] = from[p + j * inStep + place * step];
      }
    }
  } while (w.at.next());
}

type Meet = (to: TypedArray, at: number, value: number) => void;

const meet: Record<ScatterKind, Meet> = {
  set(to, at, value) {
    to[at] = value;
  },
  add(to, at, value) {
    to[at] += value;
  },
  mul(to, at, value) {
    to[at] *= value;
  },
  max(to, at, value) {
    const there = to[at];
    if (value > there || Number.isNaN(value)) to[at] = value;
  },
  min(to, at, value) {
    const there = to[at];
    if (value < there || Number.isNaN(value)) to[at] = value;
  },
};

/** See `Device.scatter`. */
export function scatter(kind: ScatterKind, target: View, dim: number, index: View, source: View): void {
  const w = walk(target, dim, index, source);
  if (w === undefined) return;
  const [to, places, from] = [elements(target), elements(index), elements(source)];
  const { length, step, size } = w;
  const [toStep, placeStep, fromStep] = w.steps;
  const put = target.dtype === 'bool' && kind === 'add' ? meet.max : meet[kind];
  const wraps = target.dtype === 'int32' && kind === 'mul';
  do {
    const [p, x, q] = w.at.offsets;
    for (let j = 0; j < length; j++) {
      const place = places[x + j * placeStep];
      if (!(place >= 0 && place < size)) outOfBounds('scatter', place, dim, size);
      const at = p + j * toStep + place * step;
      const value = from[q + j * fromStep];
      if (kind === 'add' && put === meet.add) to[at] += value;
      else if (wraps) to[at] = Math.imul(to[at], value);
      else put(to, at, value);
    }
  } while (w.at.next());
}
